"""Draw a chart as SVG that stands in the page: bars side by side, or the parts of one whole.

Lengths across are shares of the drawing's width and heights are pixels, so that the text keeps the
size of the page's type however narrow the screen is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from itertools import pairwise
from textwrap import wrap

from markupsafe import Markup

LONGEST_LINE = 31  # characters of a label of 15 px: 244 px, the frame on the narrowest phone
LINE = 22  # height of a line of 15 px
BAR = 20
ITEM_GAP = 18
WHOLE = 44  # height of the bar that is cut into parts
LEGEND_GAP = 16
LEGEND_ITEM_GAP = 8
SWATCH, INDENT = 14, 26  # four characters
BASELINE = 16  # of a line's text, from its top
COLOURS = 6  # in charts.css; a chart of more parts begins again
HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure of a chart: its size, and its words in one language."""

    label: str
    value: str
    size: Decimal


@dataclass(frozen=True, slots=True)
class Span:
    """Where a rectangle stands, in hundredths of the drawing's width."""

    start: Decimal
    width: Decimal


def bar_spans(sizes: Sequence[Decimal]) -> tuple[Span, ...]:
    """Return bars that all begin at nought, the longest as wide as the drawing."""
    longest = max(sizes) or Decimal(1)
    return tuple(Span(Decimal(0), _share(size, longest)) for size in sizes)


def part_spans(sizes: Sequence[Decimal]) -> tuple[Span, ...]:
    """Return parts that follow one another and together are as wide as the drawing."""
    whole = sum(sizes, Decimal(0)) or Decimal(1)
    edges = [Decimal(0)]
    reached = Decimal(0)
    for size in sizes:
        reached += size
        edges.append(_share(reached, whole))
    return tuple(Span(start, end - start) for start, end in pairwise(edges))


def draw_bars(chart_id: str, title: str, marks: Sequence[Mark]) -> Markup:
    """Return bars with their labels above and their values at their ends."""
    shapes, top = [], 0
    for mark, span in zip(marks, bar_spans([mark.size for mark in marks]), strict=True):
        lines = wrap(mark.label, LONGEST_LINE)
        shapes.append(_text(lines, 0, top))
        top += LINE * len(lines) + 2
        shapes.append(
            Markup(
                '<rect class="chart-bar" x="0" y="{}" width="{}%" height="{}"/>'
                '<text class="chart-value" x="{}%" dx="8" y="{}">{}</text>'
            ).format(top, span.width, BAR, span.width, top + BASELINE - 1, mark.value)
        )
        top += BAR + ITEM_GAP
    return _drawing(chart_id, title, marks, shapes, height=top - ITEM_GAP, kind="bars")


def draw_parts(chart_id: str, title: str, marks: Sequence[Mark]) -> Markup:
    """Return one bar cut into its parts, and under it what each part is."""
    shapes = [
        Markup('<rect class="chart-part-{}" x="{}%" y="0" width="{}%" height="{}"/>').format(
            number % COLOURS + 1, span.start, span.width, WHOLE
        )
        for number, span in enumerate(part_spans([mark.size for mark in marks]))
    ]
    top = WHOLE + LEGEND_GAP
    for number, mark in enumerate(marks):
        lines = wrap(f"{mark.label}: {mark.value}", LONGEST_LINE - 4)
        shapes.append(
            Markup('<rect class="chart-part-{}" x="0" y="{}" width="{}" height="{}"/>').format(
                number % COLOURS + 1, top + 4, SWATCH, SWATCH
            )
        )
        shapes.append(_text(lines, INDENT, top))
        top += LINE * len(lines) + LEGEND_ITEM_GAP
    return _drawing(chart_id, title, marks, shapes, height=top - LEGEND_ITEM_GAP, kind="parts")


def _share(size: Decimal, whole: Decimal) -> Decimal:
    return (size * 100 / whole).quantize(HUNDREDTH, ROUND_HALF_EVEN)


def _text(lines: Sequence[str], left: int, top: int) -> Markup:
    return Markup().join(
        Markup('<text class="chart-label" x="{}" y="{}">{}</text>').format(
            left, top + BASELINE + number * LINE, line
        )
        for number, line in enumerate(lines)
    )


def _drawing(
    chart_id: str,
    title: str,
    marks: Sequence[Mark],
    shapes: Sequence[Markup],
    *,
    height: int,
    kind: str,
) -> Markup:
    told = "; ".join(f"{mark.label}: {mark.value}" for mark in marks)
    return Markup(
        '<svg class="chart-drawing chart-{}" role="img" width="100%" height="{}"'
        ' aria-labelledby="{id}.title" aria-describedby="{id}.desc">'
        '<title id="{id}.title">{}</title><desc id="{id}.desc">{}</desc>{}</svg>'
    ).format(kind, height, title, told, Markup().join(shapes), id=chart_id)
