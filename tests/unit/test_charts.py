"""Charts: true to their figures in length and in words, and never of what cannot be compared."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from scripts.content.site import Site
from scripts.languages import Language
from scripts.pages.chart_drawing import (
    LONGEST_LINE,
    Mark,
    bar_spans,
    draw_bars,
    draw_parts,
    part_spans,
)
from scripts.pages.chart_view import chart_view
from scripts.pages.citations import Citations
from scripts.pages.values import ValueMaker
from scripts.pages.views import ChartView
from scripts.preparation import load_and_check
from tests.small_project import TODAY, check, places, write

CHARTS = "content/data/charts.yml"
KEPT = "owner: industry, checked_on: 2026-11-20, review_by: 2027-05-20"
FUNDS = "unit: million-usd, source: plan-25"
UNITS = f"""\
- {{id: funds, theme: investment, name: {{vi: vốn, en: funds}}, boundary: old,
   facts: [delegations-2025], {KEPT}, figures: [
    {{key: total, value: 593.53, as_of: 2017, {FUNDS}, qualifier: about}},
    {{key: grant, value: 454.66, as_of: 2017, {FUNDS}, qualifier: about}},
    {{key: own, value: 138.87, as_of: 2018-03, {FUNDS}, qualifier: about}},
    {{key: over, value: 138.87, as_of: 2018, {FUNDS}, qualifier: over}}]}}
"""


def chart(kind: str, *quotes: str) -> str:
    items = ", ".join(f"{{quote: {q}, label: {{vi: vốn {q}, en: {q} funds}}}}" for q in quotes)
    return (
        f"- {{id: money, title: {{vi: Vốn, en: Money}}, kind: {kind}, theme: investment,"
        f" {KEPT}, items: [{items}]}}\n"
    )


def drawn(root: Path, kind: str, *quotes: str) -> Site:
    write(root, "content/data/statistics.yml", UNITS)
    write(root, CHARTS, chart(kind, *quotes))
    return load_and_check(root, TODAY)[0]


def view_of(site: Site, language: Language = "en") -> ChartView:
    return chart_view(
        site.charts["money"].value, site, ValueMaker(language, Citations(site, language))
    )


def test_longest_bar_is_as_wide_as_the_drawing_and_others_are_in_proportion() -> None:
    spans = bar_spans([Decimal("4.755"), Decimal("10.291"), Decimal(0)])
    assert [span.width for span in spans] == [Decimal("46.21"), Decimal("100.00"), Decimal("0.00")]
    assert {span.start for span in spans} == {Decimal(0)}


def test_bars_of_nothing_but_noughts_have_no_width() -> None:
    assert [span.width for span in bar_spans([Decimal(0), Decimal(0)])] == [Decimal(0)] * 2


@pytest.mark.parametrize("sizes", [(334, 46, 1), (1, 1, 1), (72, 31), (1, 1, 1, 1, 1, 1, 1)])
def test_parts_follow_one_another_and_fill_the_drawing(sizes: tuple[int, ...]) -> None:
    spans = part_spans([Decimal(size) for size in sizes])
    assert sum(span.width for span in spans) == 100
    for before, after in pairwise(spans):
        assert before.start + before.width == after.start
    assert all(span.width > 0 for span in spans)


def test_drawing_is_named_and_described_in_words() -> None:
    svg = draw_bars("chart.x", "Tàu & <ghe>", [Mark("Ghe", "khoảng 500", Decimal(500))])
    assert 'role="img"' in svg
    assert '<title id="chart.x.title">Tàu &amp; &lt;ghe&gt;</title>' in svg
    assert '<desc id="chart.x.desc">Ghe: khoảng 500</desc>' in svg


def test_long_label_is_broken_into_lines_that_fit_a_phone() -> None:
    label = "dự án trong các khu công nghiệp và cụm công nghiệp của thành phố"
    for draw in (draw_bars, draw_parts):
        lines = re.findall(
            r'class="chart-label"[^>]*>([^<]+)<',
            draw("chart.x", "x", [Mark(label, "1", Decimal(1))]),
        )
        assert len(lines) > 1
        assert max(map(len, lines)) <= LONGEST_LINE


def test_drawing_is_tall_enough_for_all_that_is_in_it() -> None:
    marks = [Mark(f"phần {number}", "1", Decimal(1)) for number in range(7)]
    for draw in (draw_bars, draw_parts):
        svg = draw("chart.x", "x", marks)
        height = int(re.findall(r'<svg[^>]*height="(\d+)"', svg)[0])
        ends = [int(y) + int(h) for y, h in re.findall(r' y="(\d+)"[^>]*height="(\d+)"', svg)]
        lines = [int(y) for y in re.findall(r'<text[^>]* y="(\d+)"', svg)]
        assert max(ends) <= height
        assert max(lines) < height


def test_chart_has_its_figures_as_a_table_with_unit_date_and_source(project: Path) -> None:
    site = drawn(project, "parts", "funds.grant", "funds.own")
    view = view_of(site)
    assert [row.figure for row in view.rows] == [
        "about USD\xa0454.66\xa0million",
        "about USD\xa0138.87\xa0million",
    ]
    assert all("city before 1 July 2025" in row.note for row in view.rows)
    assert "As of Mar 2018" in view.rows[1].note
    assert [source.id for source in view.sources] == ["plan-25"]


def test_chart_says_the_unit_apart_where_it_is_too_long_for_each_figure(project: Path) -> None:
    site = drawn(project, "bars", "funds.grant", "funds.own")
    for language, unit, value in (
        ("en", "Unit: million USD", "about\xa0454.66"),
        ("vi", "Đơn vị: triệu USD", "khoảng\xa0454,66"),
    ):
        view = view_of(site, language)
        assert view.unit == unit
        assert value in view.drawing
    assert view_of(site).note == "As of 2017–2018; city before 1 July 2025"


def test_parts_whose_whole_a_source_states_are_sound(project: Path) -> None:
    drawn(project, "parts", "funds.grant", "funds.own")
    assert places(check(project)) == []


@pytest.mark.parametrize(
    "quotes",
    [
        ("funds.grant", "funds.over"),  # "over" leaves out how much
        ("funds.total", "funds.grant"),  # the whole is no part of itself
        ("funds.grant", "funds.own", "funds.own"),
    ],
)
def test_parts_that_make_up_no_stated_whole_are_told(
    project: Path, quotes: tuple[str, ...]
) -> None:
    drawn(project, "parts", *quotes)
    assert "chart.parts-of-what" in [finding.code for finding in check(project)]


def test_unknown_figure_of_a_chart_is_one_fault(project: Path) -> None:
    drawn(project, "bars", "funds.grant", "funds.owned")
    assert places(check(project)) == [("quote.no-part", CHARTS, 1)]


def test_figure_without_boundary_is_not_compared_with_one_that_has_it(project: Path) -> None:
    write(project, CHARTS, chart("bars", "delegations", "river-port"))
    assert "chart.mixed-boundaries" in [finding.code for finding in check(project)]


def test_figure_that_a_chart_draws_twice_is_told(project: Path) -> None:
    write(project, "content/data/statistics.yml", UNITS)
    again = chart("bars", "funds.total", "funds.grant", "funds.total")
    write(project, CHARTS, "en: Again".join(again.rsplit("en: funds.total funds", 1)))
    assert places(check(project)) == [("chart.item-twice", CHARTS, 1)]


def test_item_that_is_written_twice_is_one_fault(project: Path) -> None:
    drawn(project, "bars", "funds.total", "funds.grant", "funds.total")
    assert places(check(project)) == [("record.listed-twice", CHARTS, 1)]


def test_two_figures_of_one_label_are_told(project: Path) -> None:
    write(project, "content/data/statistics.yml", UNITS)
    same = chart("bars", "funds.total", "funds.grant").replace("en: funds.grant", "en: funds.total")
    write(project, CHARTS, same)
    assert places(check(project)) == [("chart.item-twice", CHARTS, 1)]
