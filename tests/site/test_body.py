"""What stands on every page: headings, pictures, sources, and nothing that could run."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest

from tests.site.reading import (
    NOT_FOUND,
    SitePage,
    addresses_in_css,
    addresses_in_srcset,
    attribute,
    file_of_url,
    resources,
    xml_tree,
)

# Names without their marks, or half translated, that English pages fall into. The press room says
# how to write the city's name where there are no marks: "write Can Tho, two words".
OFFICIAL_NAME = "Viet Nam Union of Friendship Organizations"  # as VUFO writes itself
WRONG_ENGLISH = re.compile(
    r"\b(Cantho|(?<!write )Can Tho|Mekong delta|Viet Nam|Hau River|Ninh Kieu|Cai Rang"
    r"|Vinh Thanh|Vinh Trinh|Binh Thuy|Soc Trang|Hau Giang|Nhan Dan|Song Hau|Bassac)\b"
)
LEFT_OVER = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|Markup\(|Undefined|<bound method|object at 0x")


def test_page_has_one_heading_of_level_1(any_page: SitePage) -> None:
    assert any_page.one("h1").text().strip()


def test_heading_levels_are_not_skipped(any_page: SitePage) -> None:
    headings = any_page.all("h1, h2, h3, h4, h5, h6")
    levels = [int((node.tag or "h0")[1]) for node in headings]
    skips = [
        (before.text().strip(), after.text().strip())
        for (before, above), (after, below) in pairwise(zip(headings, levels, strict=True))
        if below > above + 1
    ]
    assert levels[0] == 1
    assert skips == []
    assert [node.html for node in headings if not node.text().strip()] == []


def test_skip_link_comes_first_and_leads_to_the_content(any_page: SitePage) -> None:
    first = any_page.all("a, button, input, select, summary, textarea")[0]
    assert "skip-link" in (first.attributes.get("class") or "")
    main = any_page.one("main")
    assert attribute(first, "href") == f"#{attribute(main, 'id')}"
    assert attribute(main, "tabindex") == "-1"


def test_landmarks_are_there_and_named(any_page: SitePage) -> None:
    for landmark in ("body > header", "body > main", "body > footer"):
        any_page.one(landmark)
    for nav in any_page.all("nav"):
        assert nav.attributes.get("aria-label") or nav.attributes.get("aria-labelledby")


def test_ids_are_unique_and_what_names_them_finds_them(any_page: SitePage) -> None:
    assert sorted(set(any_page.ids)) == sorted(any_page.ids)
    assert "" not in any_page.ids
    names = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")
    missing = [
        f"{name}={one}"
        for name in names
        for node in any_page.all(f"[{name}]")
        for one in attribute(node, name).split()
        if one not in any_page.ids
    ]
    assert missing == []


def test_nothing_on_the_page_can_run(any_page: SitePage) -> None:
    assert any_page.all("script, iframe, object, embed, base, form, noscript, style") == []
    assert any_page.all('[href^="javascript:"], meta[http-equiv]') == []
    running = [
        f"{node.tag} {name}"
        for node in any_page.all("*")
        for name in node.attributes
        if name.startswith("on") or name in ("style", "srcdoc", "formaction")
    ]
    assert running == []


def test_nothing_is_loaded_from_elsewhere_and_all_is_there(
    any_page: SitePage, site_folder: Path
) -> None:
    missing = []
    for address in resources(any_page):
        if address.startswith("#"):
            assert address[1:] in any_page.ids
            continue
        file = file_of_url(any_page.resolve(address))
        if file is None or not (site_folder / file).is_file():
            missing.append(address)
    assert missing == []


def test_styles_load_nothing_from_elsewhere_and_all_is_there(site_folder: Path) -> None:
    sheets = sorted(site_folder.rglob("*.css"))
    assert len(sheets) == 1
    for sheet in sheets:
        for address in addresses_in_css(sheet.read_text("utf-8")):
            assert not re.match(r"[a-z]+:|//", address)
            assert (sheet.parent / address.split("#")[0]).resolve().is_file()


def test_every_page_has_the_one_stylesheet(any_page: SitePage) -> None:
    link = any_page.one('link[rel="stylesheet"]')
    assert re.search(r"/?assets/site\.[0-9a-f]{8}\.css$", attribute(link, "href"))


def test_drawings_are_well_formed_and_load_nothing(site_folder: Path) -> None:
    drawings = sorted(site_folder.rglob("*.svg"))
    assert drawings
    for drawing in drawings:
        root = xml_tree(drawing)
        for element in root.iter():
            tag = element.tag.rpartition("}")[2]
            assert tag not in ("script", "foreignObject", "image"), drawing.name
            for name, value in element.attrib.items():
                assert not name.startswith("on"), drawing.name
                if name.rpartition("}")[2] == "href":
                    assert value.startswith("#"), drawing.name
        assert [a for a in addresses_in_css(drawing.read_text("utf-8")) if a[0] != "#"] == []


def test_every_image_has_its_text_size_and_way_of_loading(any_page: SitePage) -> None:
    faults = [
        f"{name} missing: {image.attributes.get('src')}"
        for image in any_page.all("img")
        for name in ("alt", "width", "height", "loading", "decoding")
        if name not in image.attributes
    ]
    assert faults == []
    for image in any_page.all("img"):
        assert attribute(image, "loading") in ("lazy", "eager")
        assert attribute(image, "decoding") in ("async", "sync", "auto")
        assert int(attribute(image, "width")) > 0
        assert int(attribute(image, "height")) > 0


def test_photos_come_in_modern_formats_with_text_and_several_widths(page: SitePage) -> None:
    for image in page.all('img[src*="assets/photos/"]'):
        picture = image.parent
        assert picture is not None
        assert picture.tag == "picture"
        assert attribute(image, "alt").strip()
        assert attribute(image, "sizes")
        # The drawing by night, where there is one, is for the dark scheme only.
        sources = [source for source in picture.css("source") if "media" not in source.attributes]
        assert [attribute(s, "type") for s in sources] == ["image/avif", "image/webp"]
        endings = (".avif", ".webp", (".jpg", ".png"))
        for node, ending in zip((*sources, image), endings, strict=True):
            candidates = addresses_in_srcset(attribute(node, "srcset"))
            assert all(address.endswith(ending) for address, _ in candidates)
            widths = [int(descriptor.removesuffix("w")) for _, descriptor in candidates]
            assert widths == sorted(set(widths))
            assert len(widths) > 1
            assert attribute(node, "sizes") == attribute(image, "sizes")


def test_no_more_than_one_photo_of_a_page_is_hurried(any_page: SitePage) -> None:
    assert len(any_page.all('img[fetchpriority="high"]')) <= 1
    assert any_page.all('img[fetchpriority="high"][loading="lazy"]') == []


def test_breadcrumb_ends_with_the_page_itself(page: SitePage) -> None:
    if page.address in ("", "en/"):
        assert page.all(".breadcrumb") == []
        return
    steps = page.all("nav.breadcrumb li")
    assert len(steps) >= 2
    *before, last = steps
    assert [node.text() for node in page.all('.breadcrumb [aria-current="page"]')] == [
        last.text().strip()
    ]
    assert last.css("a") == []
    addresses = [page.resolve(attribute(link, "href")) for step in before for link in step.css("a")]
    assert len(addresses) == len(before)
    assert addresses == sorted(addresses, key=len)
    own = page.resolve("./")
    assert all(own.startswith(address) and own != address for address in addresses)


def test_sources_are_numbered_without_gaps_and_each_note_leads_to_one(page: SitePage) -> None:
    items = page.all("[id^='source-']")
    numbers = list(range(1, len(items) + 1))
    assert [attribute(item, "id") for item in items] == [f"source-{n}" for n in numbers]
    assert [attribute(item, "value") for item in items] == [str(n) for n in numbers]
    for link in page.all("a.source-link, a[href^='#source-']"):
        number = attribute(link, "href").removeprefix("#source-")
        assert int(number) in numbers
        assert link.text().replace("\xa0", " ").strip().endswith(number)


def test_each_source_is_listed_once(page: SitePage) -> None:
    texts = [item.text(separator=" ").split() for item in page.all("[id^='source-']")]
    assert all(texts)
    assert len({tuple(text) for text in texts}) == len(texts)


def test_no_trace_of_templates_is_left(any_page: SitePage) -> None:
    assert LEFT_OVER.findall(any_page.html) == []
    assert [piece for piece in any_page.pieces() if piece in ("None", "True", "False")] == []
    for node in any_page.all("*"):
        for name, value in node.attributes.items():
            assert value is None or "None" not in value.split(), f"{node.tag} {name}"
            if name in ("href", "src"):
                assert value, f"{node.tag} {name} is empty"
                assert ".md" not in (value or "").split("#")[0]
                assert not (value or "").endswith("index.html")
    empty = [
        node.html
        for node in any_page.all("p, li, dd, dt, th, td, time, a, summary, figcaption")
        if not node.text().strip()
        and not node.css("img, svg, picture")
        and not node.attributes.get("aria-label")
    ]
    assert empty == []


def test_letters_are_whole(any_page: SitePage) -> None:
    assert unicodedata.is_normalized("NFC", any_page.html)
    # Replacement characters, zero-width marks, and the letters that only look like đ and Đ.
    assert re.findall("[\ufffd\u200b\ufeff\u00ad\u00d0\u00f0\u0189]", any_page.html) == []


def test_english_pages_write_names_with_their_marks(any_page: SitePage) -> None:
    if any_page.language == "en":
        pieces = [piece.replace(OFFICIAL_NAME, "") for piece in any_page.pieces()]
        assert [p for p in pieces if WRONG_ENGLISH.search(p)] == []
        alts = [attribute(image, "alt") for image in any_page.all("img")]
        assert [alt for alt in alts if WRONG_ENGLISH.search(alt)] == []


def test_vietnamese_pages_are_in_vietnamese(any_page: SitePage) -> None:
    if any_page.language == "vi":
        letters = [letter for letter in any_page.text if letter.isalpha()]
        assert sum(not letter.isascii() for letter in letters) / len(letters) > 0.12


def test_times_are_machine_readable(any_page: SitePage) -> None:
    for node in any_page.all("time"):
        assert re.fullmatch(
            r"\d{4}(-\d\d(-\d\d)?)?|\d\d-\d\d|--\d\d(-\d\d)?", attribute(node, "datetime")
        )


@pytest.mark.parametrize("file", NOT_FOUND)
def test_page_for_lost_readers_has_the_frame_of_all_others(
    pages: dict[str, SitePage], file: str
) -> None:
    for part in (".skip-link", ".site-header", ".site-footer"):
        pages[file].one(part)
