"""Find figures that are typed into a text, instead of quoted from the record they stand in.

Precise rather than complete: a number counts when it has a unit, or is a thousand and more written
with its separators. Years, dates, numbers of laws and decisions, and telephone numbers do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.content.units import UNIT_FORMS, Unit
from scripts.languages import LANGUAGES, Language

# What is no unit by itself, or is said of times and names more often than of amounts.
UNMEASURED = frozenset((Unit.COUNT, Unit.EDITION, Unit.YEARS, Unit.DAYS))
# How editors write a unit otherwise than the records do, and the words for large numbers.
OTHER_UNITS: dict[Language, tuple[str, ...]] = {
    "vi": ("héc ta", "hecta", "m²", "m2", "km2", "kg", "phần trăm", "đồng", "nghìn", "triệu", "tỷ"),
    "en": (
        *("hectares", "m²", "m2", "km2", "kg", "metres", "kilometres", "square kilometres"),
        *("per cent", "percent", "thousand", "million", "billion", "trillion"),
    ),
}
CURRENCIES = ("USD", "VND", "US$", "$", "EUR", "€")
NUMBERS: dict[Language, str] = {
    "vi": r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?",
    "en": r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?",
}
THOUSANDS: dict[Language, str] = {"vi": ".", "en": ","}
# A form of investment and a way of speaking, not an amount that a record holds.
WHOLE = "100%"


@dataclass(frozen=True, slots=True)
class TypedFigure:
    """One figure as it was typed, with its unit, and where it begins in the text."""

    text: str
    start: int


def typed_figures(text: str, language: Language) -> Iterator[TypedFigure]:
    """Yield the figures typed in `text`."""
    for match in PATTERNS[language].finditer(text):
        number, unit = match["number"], match["unit"] or match["sign"]
        thousands = THOUSANDS[language] in number
        if not (unit or match["currency"] or thousands):
            continue
        typed = " ".join(match[0].split())
        if typed.replace(" ", "") != WHOLE:
            yield TypedFigure(typed, match.start())


def _pattern(language: Language) -> re.Pattern[str]:
    units = {
        UNIT_FORMS[unit].into(language).partition("{}")[2].strip()
        for unit in Unit
        if unit not in UNMEASURED
    }
    units |= {*OTHER_UNITS[language], *CURRENCIES}
    # A sign of per cent needs no space, and is asked for apart.
    words = sorted((unit for unit in units if unit and unit[0] != "%"), key=lambda u: (-len(u), u))
    spaced = "|".join(re.escape(unit).replace(r"\ ", r"\s+") for unit in words)
    currencies = "|".join(re.escape(name) for name in CURRENCIES)
    return re.compile(
        # Not inside a longer number, a date, an address or the number of a decision.
        rf"(?<![\w.,/-])(?P<currency>(?:{currencies})\s*)?"
        rf"(?P<number>{NUMBERS[language]})"
        rf"(?![\d/]|[.,]\d|-\d)(?:\s?(?P<sign>%)|[\s-](?P<unit>{spaced})(?!\w))?",
        re.IGNORECASE,
    )


PATTERNS = {language: _pattern(language) for language in LANGUAGES}
