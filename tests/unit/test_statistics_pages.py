"""Pages of statistics: every figure once, and those of two cities never in one block."""

from __future__ import annotations

from pathlib import Path

from markupsafe import Markup

from scripts.content.record_figures import figures_of
from scripts.content.site import Site
from scripts.languages import Language
from scripts.pages.page_view import page_view
from scripts.pages.render_context import ContextMaker
from scripts.pages.views import StatisticsView
from scripts.preparation import load_and_check
from tests.small_project import TODAY, change, write

STATISTICS = "content/data/statistics.yml"
KEPT = "owner: industry, checked_on: 2026-11-20, review_by: 2027-05-20"
FIGURE = "{{key: {}, value: {}, unit: count, as_of: {}, source: plan-25{}}}"


def statistic(
    name: str, *figures: str, boundary: str = "new", theme: str = "city", more: str = ""
) -> str:
    return (
        f"- {{id: {name}, theme: {theme}, name: {{vi: {name}, en: {name}}}, boundary: {boundary},"
        f" {KEPT}{more}, figures: [{', '.join(figures)}]}}\n"
    )


def site_of(root: Path, *statistics: str, themes: str = "themes: [city]\n") -> Site:
    write(root, STATISTICS, "".join(statistics))
    for language in ("vi", "en"):
        head = f"content/{language}/index.md"
        change(root, head, "updated:", f"lists: statistics\n{themes}updated:")
    return load_and_check(root, TODAY)[0]


def view_of(site: Site, language: Language = "en", path: str = "index.md") -> StatisticsView:
    maker = ContextMaker(site, "https://a.example/", ("index.md",), (), {})
    page = site.page(language, path)
    assert page is not None
    view = page_view(page, Markup("<p>…</p>"), maker.for_page(page)).statistics
    assert view is not None
    return view


def test_figures_of_two_cities_stand_in_two_blocks_even_of_one_statistic(project: Path) -> None:
    both = statistic(
        "units",
        FIGURE.format("now", 103, 2025, ""),
        FIGURE.format("then", 83, 2023, ", boundary: old"),
    )
    unknown = statistic("guests", FIGURE.format("all", 7, 2025, ""), boundary="null")
    part = view_of(site_of(project, both, unknown)).parts[0]
    told = {
        block.name: [row.figure for year in block.years for t in year.tables for row in t.rows]
        for block in part.blocks
    }
    assert told == {
        "City since 1 July 2025": ["103"],
        "City before 1 July 2025": ["83"],
        "Boundary not stated by the source": ["7"],
    }


def test_years_come_newest_first_and_a_record_may_name_its_own(project: Path) -> None:
    site = site_of(
        project,
        statistic("first", FIGURE.format("a", 1, 2017, "")),
        statistic("second", FIGURE.format("a", 2, "2018-01-02", ""), more=", year: 2016"),
        statistic("third", FIGURE.format("a", 3, 2025, "")),
    )
    (block,) = view_of(site, "vi").parts[0].blocks
    assert [year.year for year in block.years] == ["Năm 2025", "Năm 2017", "Năm 2016"]


def test_each_figure_has_the_anchor_by_which_it_is_quoted(project: Path) -> None:
    site = site_of(
        project,
        statistic("alone", "{value: 5, unit: count, as_of: 2025, source: plan-25}"),
        statistic("pair", FIGURE.format("a", 1, 2025, ""), FIGURE.format("b", 2, 2025, "")),
    )
    tables = view_of(site).parts[0].blocks[0].years[0].tables
    assert [row.anchor for table in tables for row in table.rows] == [
        "figure.alone",
        "figure.pair.a",
        "figure.pair.b",
    ]


def test_row_says_unit_date_boundary_and_source(project: Path) -> None:
    site = site_of(
        project,
        statistic(
            "area", "{value: 6360, unit: km2, as_of: 2025-12-05, source: plan-25, qualifier: over}"
        ),
    )
    row = view_of(site, "vi").parts[0].blocks[0].years[0].tables[0].rows[0]
    assert row.figure == "trên 6.360\xa0km²"
    assert row.note == "Số liệu 05/12/2025; địa giới từ 1/7/2025"
    assert (row.source.id, row.source.number) == ("plan-25", 1)


def test_figures_of_other_records_are_told_with_the_way_to_their_page(project: Path) -> None:
    site = site_of(project, statistic("a", FIGURE.format("a", 1, 2025, ""), theme="investment"),
                   themes="themes: [investment]\n")  # fmt: skip
    part = view_of(site).parts[-1]
    (block,) = part.blocks
    (table,) = block.years[0].tables
    assert (block.code, table.name, table.url) == ("unstated", "River port", "invest/river-port/")
    assert [(row.what, row.figure) for row in table.rows] == [("Area", "242.2\xa0ha")]


def test_page_without_themes_leads_to_the_pages_that_have_them(project: Path) -> None:
    site_of(project, statistic("a", FIGURE.format("a", 1, 2025, "")), themes="")
    for language in ("vi", "en"):
        text = (project / f"content/{language}/index.md").read_text("utf-8")
        text = text.replace("lists: statistics\n", "lists: statistics\nthemes: [city]\n")
        write(project, f"content/{language}/figures.md", text)
    view = view_of(load_and_check(project, TODAY)[0])
    assert view.parts == ()
    (page,) = view.pages
    assert (page.link.url, page.count) == ("figures/", "1 figure")
    assert [theme.url for theme in page.themes] == ["figures/#theme.city"]


def test_every_figure_of_a_record_is_found_wherever_it_stands(project: Path) -> None:
    change(
        project,
        "content/data/projects/river-port.yml",
        "capital: []",
        "capital: []\nterm: {value: 50, unit: years, as_of: 2017, source: plan-25, key: term}\n"
        "infrastructure:\n  - kind: water\n    text: {vi: Nước, en: Water}\n"
        "    figure: {value: 9, unit: m3-a-day, as_of: 2017, source: plan-25, key: water}",
    )
    site = load_and_check(project, TODAY)[0]
    held = figures_of(site.projects["river-port"])
    assert [(one.field, str(one.figure.value), one.reference) for one in held] == [
        ("area", "242.2", None),
        ("term", "50", "river-port.term"),
        ("infrastructure", "9", "river-port.water"),
    ]
    assert held[2].beside is not None
    assert held[2].beside.en == "Water"
