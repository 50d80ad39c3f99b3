"""The built pages of statistics: every figure of every record once, and with its own city."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from selectolax.lexbor import LexborNode

from scripts.content.record_figures import HeldFigure, figures_of
from scripts.content.records import QUOTED_KINDS
from scripts.content.site import Site, load_site
from scripts.languages import LANGUAGES, Language, url_prefix, write_short_date
from scripts.pages.figure_rows import boundary_name
from tests.conftest import Built
from tests.site.reading import SitePage

BLOCKS = {"boundary-new": "new", "boundary-old": "old", "boundary-unstated": None}


@pytest.fixture(scope="session")
def site(built: Built) -> Site:
    return _site(built.folder)


@cache
def _site(folder: Path) -> Site:
    return load_site(folder)[0]


def statistics_pages(pages: dict[str, SitePage], language: Language) -> list[SitePage]:
    return [p for p in pages.values() if p.language == language and p.all(".boundary-block")]


def words_of(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").replace("\xa0", " ").split())


def rows(page: SitePage) -> list[LexborNode]:
    return page.all(".boundary-block .figure-table tr")


def all_figures(site: Site) -> list[HeldFigure]:
    return [
        held
        for kind in QUOTED_KINDS
        if kind != "sources"
        for record in site.records[kind].values()
        for held in figures_of(record)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_figure_of_every_record_stands_once_on_the_pages_of_statistics(
    pages: dict[str, SitePage], site: Site, language: Language
) -> None:
    held = all_figures(site)
    told = [row for page in statistics_pages(pages, language) for row in rows(page)]
    assert len(held) == len(told) > 100
    anchors = Counter(row.attributes.get("id") for row in told)
    wanted = Counter(f"figure.{one.reference}" if one.reference else None for one in held)
    assert anchors == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_figure_has_its_unit_date_boundary_and_source(
    pages: dict[str, SitePage], site: Site, language: Language
) -> None:
    told = {
        row.attributes.get("id"): (row, page)
        for page in statistics_pages(pages, language)
        for row in rows(page)
    }
    checked = 0
    for held in all_figures(site):
        if held.reference is None:
            continue
        row, page = told[f"figure.{held.reference}"]
        text = words_of(row)
        figure = held.figure
        assert figure.text(language) in text
        assert write_short_date(figure.as_of, language) in text
        assert boundary_name(held.boundary).into(language) in text
        link = row.css_first("a.source-link").attributes["href"] or ""
        source = site.sources[figure.source].value.title.into(language)
        assert source in page.one(link).text().replace("\xa0", " ")
        checked += 1
    assert checked > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_block_holds_a_figure_of_another_city(
    pages: dict[str, SitePage], site: Site, language: Language
) -> None:
    cities = {f"figure.{held.reference}": held.boundary for held in all_figures(site)}
    for page in statistics_pages(pages, language):
        for block in page.all(".boundary-block"):
            classes = (block.attributes["class"] or "").split()
            (city,) = [BLOCKS[name] for name in classes if name in BLOCKS]
            for row in block.css(".figure-table tr"):
                if anchor := row.attributes.get("id"):
                    assert cities[anchor] == city, anchor
            heading = block.css_first("h3")
            assert heading is not None
            assert heading.text()


def test_each_chart_is_drawn_and_has_its_table_with_the_same_figures(
    pages: dict[str, SitePage], site: Site
) -> None:
    drawn: Counter[tuple[str, str]] = Counter()
    for page in pages.values():
        for chart in page.all("figure.chart"):
            drawing = chart.css_first("svg[role=img]")
            assert drawing is not None
            described = words_of(drawing.css_first("desc"))
            assert words_of(drawing.css_first("title")) == words_of(chart.css_first("h3"))
            table = chart.css("details table tbody tr")
            values = [numbers(part) for part in described.split("; ")]
            assert len(values) == len(table) >= 2
            for value, row in zip(values, table, strict=True):
                cell = row.css_first("td")
                assert cell is not None
                assert value[-1] in numbers(words_of(cell))
                assert cell.css_first("a.source-link") is not None
            drawn[page.language, chart.attributes["id"] or ""] += 1
    for language in LANGUAGES:
        assert {f"chart.{name}" for name in site.charts} == {
            name for drawn_in, name in drawn if drawn_in == language
        }


def numbers(text: str) -> list[str]:
    """Return the numbers in a text as they are written."""
    return re.findall(r"\d[\d.,]*", text)


def test_overview_leads_to_every_page_that_holds_figures(
    pages: dict[str, SitePage], site: Site
) -> None:
    for language in LANGUAGES:
        overview = pages[f"{url_prefix(language)}statistics/index.html"]
        links = {
            overview.resolve(node.attributes["href"] or "")
            for node in overview.all(".theme-pages h3 a")
        }
        holding = statistics_pages(pages, language)
        assert links == {overview.resolve(f"/{page.address}") for page in holding}
        counted = sum(int(numbers(node.text())[0]) for node in overview.all(".theme-pages .meta"))
        assert counted == len(all_figures(site))
