"""One figure as a row of a table: what it counts, how much, as of when, for which city, by whom."""

from __future__ import annotations

from collections.abc import Iterable

from scripts.content.fields import Boundary, Figure
from scripts.content.units import UNIT_FORMS, UNIT_NAMES, Unit
from scripts.languages import Words, write_short_date
from scripts.pages.labels import BOUNDARIES
from scripts.pages.typography import NO_BREAK_SPACE, sentence_case
from scripts.pages.values import AS_OF, REPORTED, ValueMaker
from scripts.pages.views import BoundaryBlock, FigureRow, YearOfFigures

UNSTATED = Words("nguồn không nêu địa giới", "boundary not stated by the source")
# The city as it is comes first; figures of unknown reach come last.
BOUNDARY_ORDER: tuple[Boundary | None, ...] = (Boundary.NEW, Boundary.OLD, None)
ANCHOR = "figure.{}"  # the ids of headings have no point in them


def boundary_name(boundary: Boundary | None) -> Words:
    """Return which city a figure speaks of, or that its source is silent."""
    return BOUNDARIES[boundary] if boundary else UNSTATED


def boundary_block(
    boundary: Boundary | None, years: Iterable[YearOfFigures], make: ValueMaker
) -> BoundaryBlock:
    """Return the block of figures that all speak of one city."""
    name = sentence_case(make.words(boundary_name(boundary)))
    return BoundaryBlock(boundary.value if boundary else "unstated", name, tuple(years))


def figure_row(
    figure: Figure,
    boundary: Boundary | None,
    what: str,
    make: ValueMaker,
    reference: str | None = None,
) -> FigureRow:
    """Return the row of a figure; `reference` gives it an anchor."""
    source = make.citations.cite(figure.source, figure.where)
    as_of = make.words(AS_OF).format(write_short_date(figure.as_of, make.language))
    note = [as_of, make.words(boundary_name(boundary))]
    if source.reported:
        note.append(make.words(REPORTED))
    return FigureRow(
        anchor=ANCHOR.format(reference) if reference else None,
        what=sentence_case(what),
        figure=measured(figure, make),
        note=sentence_case("; ".join(note)),
        source=source,
    )


def unit_words(unit: Unit, make: ValueMaker) -> str | None:
    """Return a unit beside a number that stands apart from it; a plain count has none."""
    if unit in (Unit.COUNT, Unit.EDITION):
        return None
    words = UNIT_NAMES.get(unit) or UNIT_FORMS[unit]
    return " ".join(make.words(words).replace("{}", "").split())


def measured(figure: Figure, make: ValueMaker) -> str:
    """Return a figure with its unit and qualifier, number and unit on one line."""
    plain = UNIT_FORMS[figure.unit].into(make.language).format(figure.number(make.language))
    return figure.text(make.language).replace(plain, plain.replace(" ", NO_BREAK_SPACE))
