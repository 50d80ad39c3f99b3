"""What stands once in a record is written in each language's own way on its pages."""

from __future__ import annotations

import re

import pytest

from tests.site.reading import SitePage

VSIP = "invest/vsip-can-tho-phase-1/index.html"


@pytest.fixture
def vietnamese(pages: dict[str, SitePage]) -> SitePage:
    return pages[VSIP]


@pytest.fixture
def english(pages: dict[str, SitePage]) -> SitePage:
    return pages[f"en/{VSIP}"]


def facts(page: SitePage) -> str:
    return page.one(".fact-table").text(separator=" ").replace("\xa0", " ")


def test_area_has_a_comma_in_vietnamese_and_a_point_in_english(
    vietnamese: SitePage, english: SitePage
) -> None:
    assert "293,7 ha" in facts(vietnamese)
    assert "293.7 ha" in facts(english)
    assert "293.7" not in vietnamese.text
    assert "293,7" not in english.text


def test_money_is_written_as_each_language_does(vietnamese: SitePage, english: SitePage) -> None:
    assert "3.717,9 tỷ đồng" in facts(vietnamese)
    assert "VND 3,717.9 billion" in facts(english)


def test_thousands_are_parted_as_each_language_does(
    vietnamese: SitePage, english: SitePage
) -> None:
    assert "45.000 m³" in facts(vietnamese)
    assert "45,000 m³" in facts(english)


def test_dates_are_written_as_each_language_does(vietnamese: SitePage, english: SitePage) -> None:
    assert "17/10/2022" in facts(vietnamese)
    assert "17 tháng 10 năm 2022" in vietnamese.text
    assert "17 Oct 2022" in facts(english)
    assert "17 October 2022" in english.text
    assert "17/10/2022" not in english.text
    assert "Oct" not in vietnamese.text


def test_both_pages_of_a_record_have_the_same_rows_and_sources(
    vietnamese: SitePage, english: SitePage
) -> None:
    for selector in (".fact-table tr", ".fact-table li", "[id^='source-']", ".timeline li"):
        assert len(vietnamese.all(selector)) == len(english.all(selector)) > 0


def test_figures_of_both_languages_are_the_same(pages: dict[str, SitePage]) -> None:
    """Fact tables hold the same numbers on both sides once each is read in its own way."""
    compared = 0
    for page in pages.values():
        if page.language == "en" or not page.all(".fact-table"):
            continue
        ours = [numbers(node.text(), "vi") for node in page.all(".fact-table li")]
        theirs = [numbers(node.text(), "en") for node in pages[page.twin].all(".fact-table li")]
        assert ours == theirs, page.file
        compared += len(ours)
    assert compared > 10


def test_every_figure_of_a_fact_table_names_its_source(pages: dict[str, SitePage]) -> None:
    for page in pages.values():
        for item in page.all(".fact-table li"):
            if re.search(r"\d (ha|tỷ đồng|triệu)|VND|USD", item.text().replace("\xa0", " ")):
                assert item.css("a.source-link"), f"{page.file}: {item.text()}"


def numbers(text: str, language: str) -> list[str]:
    """Return the decimal numbers and thousands in a text, as digits with a point."""
    mark, parting = (",", ".") if language == "vi" else (".", ",")
    pattern = rf"\d{{1,3}}(?:\{parting}\d{{3}})+(?:\{mark}\d+)?|\d+\{mark}\d+"
    return sorted(n.replace(parting, "").replace(mark, ".") for n in re.findall(pattern, text))
