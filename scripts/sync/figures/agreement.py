"""Do two figures say the same, one in each language; and if not, how near are they?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Set as AbstractSet

from scripts.sync.figures.value import Amount, Clock, Day, Meaning, Name, Named, Period, Span, Value

HALF_A_DAY = 720  # minutes


def years_of(value: Value) -> int | None:
    """Return the year that a figure names."""
    meaning = value.meaning
    return meaning.year if isinstance(meaning, (Day, Period)) else None


def agree(
    one: Value, another: Value, years_of_one: AbstractSet[int], years_of_another: AbstractSet[int]
) -> bool:
    """Tell whether two figures say the same, though one of them may say less.

    `years_of_one` are the years named around the first, and so for the other: a date may leave out
    a year that stands there.
    """
    return _same(one.meaning, another.meaning, years_of_one, years_of_another)


def agree_otherwise(one: Value, another: Value) -> bool:
    """Tell whether two figures say the same when either is read in its other way."""
    nothing: frozenset[int] = frozenset()
    return any(
        _same(first, second, nothing, nothing)
        for first, second in (
            (one.otherwise, another.meaning),
            (one.meaning, another.otherwise),
        )
        if first is not None and second is not None
    )


def _same(
    one: Meaning, another: Meaning, years_one: AbstractSet[int], years_another: AbstractSet[int]
) -> bool:
    if one == another:
        return True
    match one, another:
        case Amount(), Amount():
            # Where one side has no unit we know, the numbers alone decide.
            lacks_unit = not one.dimension or not another.dimension
            return lacks_unit and one.number == another.number
        case Day(), Day():
            return (one.month, one.day) == (another.month, another.day) and _same_year(
                one.year, another.year, years_one, years_another
            )
        case Period(), Period():
            return (one.span, one.number) == (another.span, another.number) and _same_year(
                one.year, another.year, years_one, years_another
            )
        case Clock(), Clock():
            apart = abs(one.minutes - another.minutes) % (2 * HALF_A_DAY)
            return apart in (0, HALF_A_DAY) and (apart == 0 or one.vague or another.vague)
        case Name(), Name():
            return _same_document(one, another)
        case (Amount(), _):
            return _amount_is(one, another)
        case (_, Amount()):
            return _amount_is(another, one)
        case (Period(), Day()):
            return _decade_is(one, another)
        case (Day(), Period()):
            return _decade_is(another, one)
    return False


def _same_year(
    one: int | None,
    another: int | None,
    years_one: AbstractSet[int],
    years_another: AbstractSet[int],
) -> bool:
    if one is None and another is not None:
        return another in years_one
    if another is None and one is not None:
        return one in years_another
    return one == another


def _same_document(one: Name, another: Name) -> bool:
    """The letters at the end may be left out: 35/2022 for 35/2022/NĐ-CP."""
    if one.named is not Named.DOCUMENT or another.named is not Named.DOCUMENT:
        return False
    short, long = sorted((one.text, another.text), key=len)
    return long.startswith(f"{short}/")


def _amount_is(amount: Amount, other: Meaning) -> bool:
    """A number without a unit may be a year, a document's; hours may be a time of day."""
    number = amount.number
    match other:
        case Day(month=int(month), day=None):  # to the end of September: nine months
            return amount.dimension == "months" and number == month
        case Day():
            return other.is_year and not amount.dimension and number == other.year
        case Clock():
            if amount.dimension != "minutes":
                return False
            apart = abs(amount.size - other.minutes) % (2 * HALF_A_DAY)
            either = other.vague or amount.size <= HALF_A_DAY
            return apart == 0 or (apart == HALF_A_DAY and either)
        case Period(span=Span.MONTHS):
            return amount.dimension == "months" and number == other.number
        case Period(span=Span.CENTURY | Span.DECADE):
            return not amount.dimension and number == other.number
        case Name(named=Named.DOCUMENT):
            return not amount.dimension and other.text.split("/")[0] == str(number)
    return False


def _decade_is(period: Period, day: Day) -> bool:
    return period.span is Span.DECADE and day.is_year and period.number == day.year


def distance(one: Value, another: Value) -> float | None:
    """Return how likely it is not that one was meant as the other; None when it cannot be."""
    first, second = one.meaning, another.meaning
    far = _digits_apart(one.text, another.text)
    if isinstance(first, Amount) and isinstance(second, Amount):
        if first.dimension == second.dimension:
            return far
        if first.number == second.number:
            return 0.2
        if not first.dimension or not second.dimension:
            return 0.5 + far
        return 1.0 + far if far < NEAR else None
    if isinstance(first, Name) and isinstance(second, Name):
        return far if first.named is second.named else None
    if type(first) is type(second):
        if isinstance(first, Day) and isinstance(second, Day):
            parts = (first.month is None, first.day is None)
            return far if parts == (second.month is None, second.day is None) else 0.5 + far
        return far
    if isinstance(first, Amount | Clock) and isinstance(second, Amount | Clock):
        lone = first if isinstance(first, Amount) else second
        if isinstance(lone, Amount) and lone.dimension == "minutes":
            return far
    alike = len(_digits(one.text)) == len(_digits(another.text))
    return 1.0 + far if far < NEAR or alike else None


NEAR = 0.5  # of `_digits_apart`: below it a slip of the pen is likely


def own_parts_agree(one: Value, another: Value) -> bool:
    """Tell whether two figures differ only by what other figures lend them."""
    first, second = one.own or one.meaning, another.own or another.meaning
    if isinstance(first, Day) and isinstance(second, Day):
        return all(
            mine is None or theirs is None or mine == theirs
            for mine, theirs in (
                (first.year, second.year),
                (first.month, second.month),
                (first.day, second.day),
            )
        )
    if isinstance(first, Period) and isinstance(second, Period):
        return (first.span, first.number) == (second.span, second.number)
    if isinstance(first, Clock) and isinstance(second, Clock):
        return (first.minutes - second.minutes) % HALF_A_DAY == 0
    return _digits(one.text) == _digits(another.text)


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _digits_apart(one: str, another: str) -> float:
    """Return 0 for the same digits in any order, up to 1 for nothing in common."""
    first = [c for c in one if c.isdigit()]
    second = [c for c in another if c.isdigit()]
    if not first or not second:
        return 0.4
    if sorted(first) == sorted(second):
        return 0.0
    shared = sum((Counter(first) & Counter(second)).values())
    return 1 - shared / max(len(first), len(second))


def is_part_of(coarse: Value, fine: Value) -> bool:
    """Tell whether one date is named within another: 2025 or July 2025 within 1 July 2025."""
    one, another = coarse.meaning, fine.meaning
    if not isinstance(one, Day) or not isinstance(another, (Day, Period)):
        return False
    if isinstance(another, Period):
        return one.is_year and one.year == another.year
    if one.day is not None or one.year not in (another.year, None):
        return False
    return one.month in (another.month, None)
