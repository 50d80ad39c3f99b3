"""A figure quoted in a text stands on the page with its unit, its date and a link to its source."""

from __future__ import annotations

import re

import pytest
from selectolax.lexbor import LexborNode

from tests.conftest import Built
from tests.site.quoted_pages import FILES, build_quoted_pages
from tests.site.reading import SitePage, attribute, read_pages
from tests.site.test_weight import CONTENT_BYTES, loaded_at_once

SHOWN = {
    "vi": [
        "hơn 6.360,5 km²",
        "1.275,5 triệu USD",
        "ngày 1 tháng 2 năm 2024",
        "451.253",
        "451.253",
        "hơn 6.360,5 km²",
    ],
    "en": [
        "more than 6,360.5 km²",
        "USD 1,275.5 million",
        "1 February 2024",
        "451,253",
        "451,253",
        "more than 6,360.5 km²",
    ],
}
NOTES = {
    "vi": [
        "Diện tích thử; số liệu 05/12/2025; địa giới từ 1/7/2025; theo báo chí · Nguồn 1",
        "Thuê bao thử: tổng vốn <thử>; số liệu 11/2017; địa giới trước 1/7/2025 · Nguồn 2",
        "Kế hoạch thử · Nguồn 2",
    ],
    "en": [
        "Trial area; as of 5 Dec 2025; city since 1 July 2025; as reported · Source 1",
        "Trial lines: total cost <trial>; as of Nov 2017; city before 1 July 2025 · Source 2",
        "Trial plan · Source 2",
    ],
}
DATE_OR_ORDINAL = re.compile(r"(?<!\d)20\d\d$|^lần thứ \d+$|^\d+(st|nd|rd|th)$")
DATED = {"vi": r"số liệu (\d\d/)*20\d\d", "en": r"as of (\d* ?[A-Z][a-z]+ )?20\d\d"}


@pytest.fixture(scope="session")
def quoted(built: Built, tmp_path_factory: pytest.TempPathFactory) -> dict[str, SitePage]:
    copy = build_quoted_pages(built, tmp_path_factory)
    if copy.told.code != 0:
        pytest.fail(f"the build failed:\n{copy.told.everything}", pytrace=False)
    pages = read_pages(copy.folder / "site")
    return {language: pages[file] for language, file in FILES.items()}


def shown(node: LexborNode) -> str:
    """Return the figure without its note."""
    return plain(node.text(deep=False))


def note(node: LexborNode) -> str:
    (found,) = node.css(".quoted-note")
    return plain(found.text())


def plain(text: str) -> str:
    return text.replace("\xa0", " ").strip()


@pytest.mark.parametrize("language", FILES)
def test_quoted_figures_are_written_as_the_language_writes_them(
    quoted: dict[str, SitePage], language: str
) -> None:
    assert [shown(node) for node in quoted[language].all("main .quoted")] == SHOWN[language]


@pytest.mark.parametrize("language", FILES)
def test_note_tells_what_is_counted_when_for_which_city_and_by_whom(
    quoted: dict[str, SitePage], language: str
) -> None:
    notes = [note(node) for node in quoted[language].all("main .quoted")]
    assert notes[:3] == NOTES[language]


def assert_every_quote_is_backed(page: SitePage) -> None:
    for node in page.all(".quoted"):
        told = note(node)
        (link,) = node.css("a.source-link")
        target = attribute(link, "href").removeprefix("#")
        entry = page.one(f"li[id={target}]")
        assert attribute(entry, "value") == told.rpartition(" ")[2]
        tooltip = attribute(node.css(".quoted-note")[0], "id")
        assert attribute(node, "aria-describedby") == tooltip
        assert page.ids.count(tooltip) == 1
        assert DATE_OR_ORDINAL.search(shown(node)) or re.search(DATED[page.language], told), told


def test_every_quote_leads_to_its_entry_in_the_list_of_sources(
    quoted: dict[str, SitePage],
) -> None:
    for page in quoted.values():
        assert_every_quote_is_backed(page)


def test_every_quote_of_the_whole_site_is_backed(pages: dict[str, SitePage]) -> None:
    for page in pages.values():
        assert_every_quote_is_backed(page)
        left = [n for n in page.all("main :not(code)") if "[[" in n.text(deep=False)]
        assert not left, page.file


def test_sources_are_numbered_as_they_are_read(quoted: dict[str, SitePage]) -> None:
    for page in quoted.values():
        numbers = [int(note(node).rpartition(" ")[2]) for node in page.all("main .quoted")]
        firsts = list(dict.fromkeys(numbers))
        assert firsts == sorted(firsts) == list(range(1, len(firsts) + 1))


def test_number_and_unit_stay_on_one_line(quoted: dict[str, SitePage]) -> None:
    texts = {
        language: [node.text(deep=False) for node in page.all("main .quoted")]
        for language, page in quoted.items()
    }
    assert "1.275,5\xa0triệu\xa0USD" in texts["vi"]
    assert "USD\xa01,275.5\xa0million" in texts["en"]


def test_description_is_plain_text(quoted: dict[str, SitePage]) -> None:
    assert "diện tích hơn 6.360,5 km²" in quoted["vi"].meta("description")
    assert "the area more than 6,360.5 km²" in quoted["en"].meta("og:description")


def test_code_and_escaped_brackets_stay_as_typed(quoted: dict[str, SitePage]) -> None:
    for page in quoted.values():
        assert page.text.count("[[quoted-area]]") == 3


def test_page_with_quotes_is_still_light(
    quoted: dict[str, SitePage], built: Built, tmp_path_factory: pytest.TempPathFactory
) -> None:
    site = build_quoted_pages(built, tmp_path_factory).folder / "site"
    for page in quoted.values():
        assert sum(loaded_at_once(page, site).values()) <= CONTENT_BYTES
