"""The fact strip: one card a statistic, never without as-of date and source."""

from __future__ import annotations

from scripts.content.fields import Figure
from scripts.content.records import Statistic
from scripts.content.units import QUALIFIER_FORMS, Unit
from scripts.languages import Words, write_date
from scripts.pages.figure_rows import unit_words
from scripts.pages.labels import BOUNDARIES
from scripts.pages.typography import sentence_case
from scripts.pages.values import REPORTED, ValueMaker
from scripts.pages.views import FigureCard, Label

STALE = Words("số liệu cũ, chờ cập nhật", "old figure, awaiting an update")


def figure_card(statistic: Statistic, make: ValueMaker) -> FigureCard:
    """Return the card of a statistic.

    Where the record says so, figures of the first one's unit are written as a sum (16 + 18); all
    others stand below it.
    An edition is an award: its year is the number that is shown.
    """
    first = statistic.figures[0]
    summed = [f for f in statistic.figures if statistic.added and f.unit is first.unit]
    same = summed or [first]
    others = [figure for figure in statistic.figures if figure not in same]
    for figure in statistic.figures:
        make.citations.cite(figure.source, figure.where)
    award = first.unit is Unit.EDITION
    scope = [make.optional(statistic.scope), *(_below(figure, make) for figure in others)]
    if award:
        scope.insert(0, _edition(first, make))
    period = make.optional(statistic.period) or write_date(first.as_of, make.language)
    return FigureCard(
        number=first.as_of[:4] if award else _number(same, make),
        qualifier=None if award else _qualifier(first, make),
        unit=unit_words(first.unit, make),
        name=make.words(statistic.name),
        scope=". ".join(sentence_case(part.rstrip(".")) for part in scope if part) or None,
        period=sentence_case(period),
        boundary=_reservations(statistic, make),
        stale=Label(make.words(STALE), "stale") if statistic.stale else None,
        source=make.citations.cite(first.source),
        award=award,
    )


def _reservations(statistic: Statistic, make: ValueMaker) -> str | None:
    """Return which city the figure speaks of, and whether it is only reported."""
    city = make.words(BOUNDARIES[statistic.boundary]) if statistic.boundary else None
    source = make.citations.cite(statistic.figures[0].source)
    reported = make.words(REPORTED) if source.reported else None
    return "; ".join(part for part in (city, reported) if part) or None


def _number(figures: list[Figure], make: ValueMaker) -> str:
    return " + ".join(figure.number(make.language) for figure in figures)


def _qualifier(figure: Figure, make: ValueMaker) -> str | None:
    return QUALIFIER_FORMS[figure.qualifier].into(make.language).format("").strip() or None


def _below(figure: Figure, make: ValueMaker) -> str:
    label = f"{make.words(figure.label)}: " if figure.label else ""
    return f"{label}{figure.text(make.language)}"


def _edition(figure: Figure, make: ValueMaker) -> str:
    return figure.text(make.language)
