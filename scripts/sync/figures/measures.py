"""What follows a number: scale words and a unit, and the amount they make of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from scripts.languages import Language
from scripts.sync.figures.sheet import TAKEN
from scripts.sync.figures.units import BEGINS_A_DATE, LOWER_ONLY, SCALES, TAILS, UNITS
from scripts.sync.figures.value import Amount

WORD = re.compile(r"[^\W\d_]+")
DATE_BEHIND = re.compile(rf"\s+[\d{TAKEN}]")


@dataclass(frozen=True, slots=True)
class Tail:
    """What follows a number: scale, unit, and where they end."""

    scale: int
    half: bool
    unit: str
    end: int


def read_tail(text: str, position: int, language: Language, *, money: bool = False) -> Tail:
    """Read scale words and unit after the number that ends at `position`."""
    match = TAILS[language, money].match(text, position)
    if match is None:
        return Tail(1, half=False, unit="", end=position)
    scale = 1
    for word in match["scales"].replace("-", " ").lower().split():
        scale *= SCALES[language][word]
    unit, end = match["unit"] or "", match.end()
    folded = " ".join(unit.lower().split())
    begins_date = folded in BEGINS_A_DATE and DATE_BEHIND.match(text, end)
    if unit and (unit in LOWER_ONLY or begins_date):
        end = match.end("half") if match["half"] else match.end("scales")
        folded = ""
    return Tail(scale, half=bool(match["half"]), unit=folded, end=max(end, position))


def amount(number: Decimal, unit: str) -> Amount:
    """Return `number`, its scale applied, in the base units of its dimension."""
    if not unit:
        return Amount(number, "", number)
    dimension, factor = UNITS[unit]
    return Amount(number * factor, dimension, number)


def scale_named(text: str, language: Language) -> int:
    """Return the scale that a text names without a number: 10⁶ for "Vốn (triệu USD)"."""
    for word in WORD.finditer(text):
        tail = read_tail(text, word.start(), language)
        if tail.scale != 1:
            return tail.scale
    return 1
