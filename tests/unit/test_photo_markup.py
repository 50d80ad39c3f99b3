"""The HTML of a photo: formats, sizes, alt, caption, credit, and nothing unescaped."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scripts.content.fields import Localised
from scripts.content.photos import Photo, PhotoKind
from scripts.photos.markup import COLUMN_SIZES, alt_text, credit_line, figure, picture
from tests.unit.photo_project import described

ATTACK = '"><script>alert(1)</script>'


def address(name: str) -> str:
    return f"../photos/{name}"


def show(photo: Photo, alt: str | None = "", *, priority: bool = False) -> LexborHTMLParser:
    html = picture(
        photo, language="vi", alt=alt, url=address, sizes=COLUMN_SIZES, priority=priority
    )
    return LexborHTMLParser(str(html))


def test_picture_offers_avif_then_webp_then_jpeg_each_in_all_widths() -> None:
    page = show(described(1000, 625))
    sources = page.css("picture > source")
    assert [source.attributes["type"] for source in sources] == ["image/avif", "image/webp"]
    for element in (*sources, page.css_first("img")):
        candidates = (element.attributes["srcset"] or "").split(", ")
        assert [candidate.split()[1] for candidate in candidates] == ["480w", "800w", "1000w"]
        assert all(candidate.startswith("../photos/floating-market-") for candidate in candidates)
        assert element.attributes["sizes"] == COLUMN_SIZES


def test_drawing_by_night_comes_before_all_files_and_for_the_dark_screen_only() -> None:
    html = picture(
        described(800, 500),
        language="vi",
        alt="",
        url=address,
        sizes=COLUMN_SIZES,
        night="../assets/illustrations/night/floating-market.svg",
    )
    first, *others = LexborHTMLParser(str(html)).css("picture > source")
    assert first.attributes["srcset"] == "../assets/illustrations/night/floating-market.svg"
    assert first.attributes["media"] == "screen and (prefers-color-scheme: dark)"
    assert all("media" not in source.attributes for source in others)


def test_img_is_the_middle_width_of_the_fallback_with_its_own_proportions() -> None:
    image = show(described(1000, 625)).css_first("img")
    assert (image.attributes["width"], image.attributes["height"]) == ("800", "500")
    source = image.attributes["src"] or ""
    assert source.startswith("../photos/floating-market-800-")
    assert source.endswith(".jpg")


def test_a_photo_waits_until_the_reader_comes_near_unless_it_is_seen_first() -> None:
    waiting = show(described(800, 500)).css_first("img").attributes
    assert (waiting["loading"], waiting["decoding"]) == ("lazy", "async")
    assert "fetchpriority" not in waiting
    first = show(described(800, 500), priority=True).css_first("img").attributes
    assert (first["loading"], first["fetchpriority"]) == ("eager", "high")


def test_the_alt_written_in_the_page_wins_and_an_empty_one_takes_the_sidecars() -> None:
    photo = described(800, 500)
    assert alt_text(photo, "vi", "Chữ của trang") == "Chữ của trang"
    assert alt_text(photo, "vi", "") == "Ghe trên sông"
    assert alt_text(photo, "en", "  ") == "Boats on a river"
    assert alt_text(photo, "en", None) == "Boats on a river"
    assert show(photo).css_first("img").attributes["alt"] == "Ghe trên sông"


@pytest.mark.parametrize(
    ("kind", "vi", "en"),
    [
        (
            PhotoKind.ILLUSTRATION,
            "Tranh minh họa: Trang Cần Thơ",
            "Illustration: Cần Thơ website",
        ),
        (PhotoKind.PHOTOGRAPH, "Ảnh: Trang Cần Thơ", "Photograph: Cần Thơ website"),
    ],
)
def test_credit_says_whether_it_was_drawn_or_photographed(
    kind: PhotoKind, vi: str, en: str
) -> None:
    photo = described(800, 500, kind=kind)
    assert (credit_line(photo, "vi"), credit_line(photo, "en")) == (vi, en)


def test_figure_has_caption_and_credit_in_the_pages_language() -> None:
    html = figure(described(800, 500), language="en", alt="", url=address, sizes=COLUMN_SIZES)
    page = LexborHTMLParser(str(html))
    assert page.css_first("figure.photo-figure > picture") is not None
    caption = page.css_first("figure.photo-figure > figcaption")
    assert caption.text() == "Cái Răng Floating Market. Illustration: Cần Thơ website"


def test_a_photo_without_a_caption_still_has_its_credit() -> None:
    photo = described(800, 500, caption=None)
    html = figure(photo, language="vi", alt="", url=address, sizes=COLUMN_SIZES)
    caption = LexborHTMLParser(str(html)).css_first("figcaption")
    assert caption.text() == "Tranh minh họa: Trang Cần Thơ"


def test_the_pages_own_caption_takes_the_place_of_the_sidecars() -> None:
    html = figure(
        described(800, 500),
        language="vi",
        alt="",
        url=address,
        sizes=COLUMN_SIZES,
        caption="Lúc sáng sớm.",
    )
    assert "Lúc sáng sớm." in html
    assert "Chợ nổi" not in html


def test_what_editors_write_is_text_and_never_markup() -> None:
    hostile = Localised(vi=ATTACK, en=ATTACK)
    photo = described(800, 500, alt=hostile, caption=hostile, credit=hostile)
    html = figure(photo, language="vi", alt="", url=address, sizes=COLUMN_SIZES)
    assert "<script" not in html
    page = LexborHTMLParser(str(html))
    assert page.css_first("img").attributes["alt"] == ATTACK
    assert page.css_first(".photo-caption").text() == ATTACK
    assert page.css_first(".photo-credit").text() == f"Tranh minh họa: {ATTACK}"


def test_an_alt_written_in_the_page_is_escaped_too() -> None:
    page = show(described(800, 500), ATTACK)
    assert page.css_first("script") is None
    assert page.css_first("img").attributes["alt"] == ATTACK


def test_an_address_with_an_ampersand_stays_one_attribute() -> None:
    html = picture(
        described(480, 300),
        language="vi",
        alt="a",
        url=lambda name: f"/x?a=1&b='\"{name}",
        sizes=COLUMN_SIZES,
    )
    image = LexborHTMLParser(str(html)).css_first("img")
    assert (image.attributes["src"] or "").startswith("/x?a=1&b='\"floating-market-480-")
