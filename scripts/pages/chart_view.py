"""What a page shows of a chart: the drawing, what it rests on, and the table of its figures."""

from __future__ import annotations

from decimal import Decimal

from scripts.content.fields import Figure
from scripts.content.quoted import Quoted
from scripts.content.quotes import resolve
from scripts.content.records import Chart
from scripts.content.records.chart import ChartKind
from scripts.content.site import Site
from scripts.content.units import Unit
from scripts.languages import Words, write_short_date
from scripts.pages.chart_drawing import Mark, draw_bars, draw_parts
from scripts.pages.figure_rows import boundary_name, figure_row, measured, unit_words
from scripts.pages.typography import NO_BREAK_SPACE, sentence_case
from scripts.pages.values import AS_OF, ValueMaker
from scripts.pages.views import ChartView

ID = "chart.{}"
UNIT = Words("Đơn vị: {}", "Unit: {}")
YEARS = Words("số liệu {}–{}", "as of {}–{}")
LONGEST_VALUE = 17  # characters that stand beside a bar on a phone


def chart_view(chart: Chart, site: Site, make: ValueMaker) -> ChartView:
    """Return the view of a chart that the check found sound."""
    drawn = [(item, _figure_of(site, item.quote)) for item in chart.items]
    figures = [figure for _, (figure, _) in drawn]
    labels = [make.words(item.label) for item, _ in drawn]
    values, unit = _values(figures, make)
    marks = [
        Mark(sentence_case(label), value, Decimal(figure.value))
        for label, value, figure in zip(labels, values, figures, strict=True)
    ]
    chart_id, title = ID.format(chart.id), make.words(chart.title)
    draw = draw_parts if chart.kind is ChartKind.PARTS else draw_bars
    rows = tuple(
        figure_row(figure, quoted.boundary, label, make)
        for label, (_, (figure, quoted)) in zip(labels, drawn, strict=True)
    )
    boundary = drawn[0][1][1].boundary
    sources = {row.source.number: row.source for row in rows}
    name = boundary_name(boundary)
    return ChartView(
        id=chart_id,
        title=title,
        caption=make.optional(chart.caption),
        note=f"{sentence_case(_as_of(figures, make))}; {make.words(name)}",
        unit=make.words(UNIT).format(unit) if unit else None,
        drawing=draw(chart_id, title, marks),
        rows=rows,
        sources=tuple(source for _, source in sorted(sources.items())),
    )


def _figure_of(site: Site, reference: str) -> tuple[Figure, Quoted]:
    quoted = resolve(site, reference)
    if not isinstance(quoted, Quoted) or quoted.figure is None:
        raise KeyError(reference)  # the check stops the build first
    return quoted.figure, quoted


def _values(figures: list[Figure], make: ValueMaker) -> tuple[list[str], str | None]:
    """Return what stands beside the marks; the unit apart where it is too long for each of them."""
    full = [measured(figure, make) for figure in figures]
    unit = figures[0].unit
    if unit is Unit.COUNT or max(map(len, full)) <= LONGEST_VALUE:
        return full, None
    bare = [
        measured(figure.model_copy(update={"unit": Unit.COUNT}), make).replace(" ", NO_BREAK_SPACE)
        for figure in figures
    ]
    return bare, unit_words(unit, make)


def _as_of(figures: list[Figure], make: ValueMaker) -> str:
    dates = sorted({figure.as_of for figure in figures})
    if len(dates) == 1:
        return make.words(AS_OF).format(write_short_date(dates[0], make.language))
    first, last = dates[0][:4], dates[-1][:4]
    return make.words(AS_OF if first == last else YEARS).format(first, last)
