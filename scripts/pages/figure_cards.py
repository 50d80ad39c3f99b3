"""The fact strip: one card a statistic, never without as-of date and source."""

from __future__ import annotations

from scripts.content.fields import QUALIFIER_FORMS, UNIT_NAMES, Figure, Unit
from scripts.content.records import Statistic
from scripts.languages import Words, write_date
from scripts.pages.labels import BOUNDARIES
from scripts.pages.typography import sentence_case
from scripts.pages.values import ValueMaker
from scripts.pages.views import FigureCard, Label

STALE = Words("số liệu cũ, chờ cập nhật", "old figure, awaiting an update")
AWARD_EDITION = Words("lần thứ {}", "{} edition")
ORDINALS = {1: "1st", 2: "2nd", 3: "3rd"}


def figure_card(statistic: Statistic, make: ValueMaker) -> FigureCard:
    """Return the card of a statistic.

    Figures of the first one's unit are written as a sum of parts (16 + 18), the others below it.
    An edition is an award: its year is the number that is shown.
    """
    first = statistic.figures[0]
    same = [figure for figure in statistic.figures if figure.unit is first.unit]
    others = [figure for figure in statistic.figures if figure.unit is not first.unit]
    for figure in statistic.figures:
        make.citations.cite(figure.source)
    award = first.unit is Unit.EDITION
    scope = [make.optional(statistic.scope), *(_below(figure, make) for figure in others)]
    if award:
        scope.insert(0, _edition(first, make))
    period = make.optional(statistic.period) or write_date(first.as_of, make.language)
    unit = UNIT_NAMES.get(first.unit)
    return FigureCard(
        number=first.as_of[:4] if award else _number(same, make),
        qualifier=None if award else _qualifier(first, make),
        unit=make.words(unit) if unit else None,
        name=make.words(statistic.name),
        scope="; ".join(part for part in scope if part) or None,
        period=sentence_case(period),
        boundary=make.words(BOUNDARIES[statistic.boundary]) if statistic.boundary else None,
        stale=Label(make.words(STALE), "stale") if statistic.stale else None,
        source=make.citations.cite(first.source),
        award=award,
    )


def _number(figures: list[Figure], make: ValueMaker) -> str:
    return " + ".join(figure.number(make.language) for figure in figures)


def _qualifier(figure: Figure, make: ValueMaker) -> str | None:
    return QUALIFIER_FORMS[figure.qualifier].into(make.language).format("").strip() or None


def _below(figure: Figure, make: ValueMaker) -> str:
    label = f"{make.words(figure.label)}: " if figure.label else ""
    return f"{label}{figure.text(make.language)}"


def _edition(figure: Figure, make: ValueMaker) -> str:
    number = int(figure.value)
    written = str(number) if make.language == "vi" else ORDINALS.get(number, f"{number}th")
    return make.words(AWARD_EDITION).format(written)
