"""Numbers that belong together: ranges, 1,5–2 tỷ đồng, and sums, 2 triệu 500 nghìn."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from scripts.sync.figures.sheet import Sheet
from scripts.sync.figures.value import Firmness

# From the first number of a range to the second.
RANGE = re.compile(
    r"\s*(?:-|–|—|~)\s*\Z"
    r"|\s+(?:đến|tới|lên|xuống|còn|to|or|hoặc|hay)(?:\s+(?:hơn|gần|khoảng|about|over|nearly))?\s+\Z",
    re.IGNORECASE,
)
BOTH_ENDS = re.compile(r"\s+(?:and|và)\s+\Z", re.IGNORECASE)
BETWEEN = re.compile(r"(?<!\w)(?:between|giữa|từ|from)\s+\Z", re.IGNORECASE)
FIRST_YEAR, LAST_YEAR = 1800, 2099


@dataclass(frozen=True, slots=True)
class Reading:
    """One number before its neighbours are known."""

    start: int
    end: int
    number: Decimal
    otherwise: Decimal | None
    scale: int
    unit: str  # as the table of units writes it, in small letters
    firmness: Firmness
    slipped: bool
    written: str  # the digits alone
    plain: bool  # nothing but digits: perhaps a year
    name: str = ""  # the word of a name right before it
    leans_on: int | None = None  # where the other end of its range begins


def share_scales(sheet: Sheet, readings: list[Reading]) -> None:
    """Give the first number of a range the scale and unit that only the second has."""
    for at in range(len(readings) - 2, -1, -1):
        first, second = readings[at], readings[at + 1]
        gap = sheet.text[first.end : second.start]
        between = BOTH_ENDS.match(gap) and BETWEEN.search(
            sheet.text[max(0, first.start - 12) : first.start]
        )
        if gap == "/" and _is_short_year(first, second, gap):  # the school year 2023/24
            gap = "-"
        if not (RANGE.match(gap) or between):
            continue
        if first.plain and second.plain and _is_short_year(first, second, gap):
            readings[at + 1] = replace(
                second, number=first.number // 100 * 100 + second.number, firmness=first.firmness
            )
            continue
        if first.firmness is Firmness.SOFT and second.slipped and not second.unit:
            readings[at + 1] = replace(second, firmness=Firmness.SOFT)  # Mac OS X 10.4 to 10.14
            continue
        first = replace(first, leans_on=second.start)
        readings[at] = first
        scale = first.scale
        if scale == 1 and second.scale != 1 and first.number <= second.number:
            scale = second.scale
        unit = first.unit or second.unit
        # "2021–2025 năm" is no thing: years stay years.
        if first.plain and is_year(first) and second.scale == 1 and unit not in ("%",):
            continue
        readings[at] = replace(
            first,
            scale=scale,
            unit=unit,
            plain=first.plain and scale == 1 and not unit,
            firmness=max(first.firmness, second.firmness) if unit else first.firmness,
        )
        if not second.unit and first.unit:
            readings[at + 1] = replace(second, unit=first.unit, plain=False)


def _is_short_year(first: Reading, second: Reading, gap: str) -> bool:
    """Tell whether 2021–25 means 2021–2025."""
    return (
        is_year(first)
        and len(second.written) == 2
        and not gap.strip().isalpha()
        and second.number > first.number % 100
    )


def with_remainders(sheet: Sheet, readings: list[Reading]) -> list[Reading]:
    """Add what is said in two steps: 2 triệu 500 nghìn đồng."""
    together: list[Reading] = []
    for reading in readings:
        last = together[-1] if together else None
        if (
            last is not None
            and last.scale > reading.scale > 1
            and not last.unit
            and sheet.text[last.end : reading.start].isspace()
        ):
            whole = last.number * last.scale + reading.number * reading.scale
            together[-1] = replace(
                last, end=reading.end, number=whole, scale=1, unit=reading.unit, otherwise=None
            )
        else:
            together.append(reading)
    return together


def is_year(reading: Reading) -> bool:
    """Tell whether it may be a year: four digits and nothing else."""
    return len(reading.written) == 4 and FIRST_YEAR <= reading.number <= LAST_YEAR
