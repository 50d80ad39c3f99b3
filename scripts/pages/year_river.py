"""The year as a river: a boat in the month of each event that has one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from scripts.content.records import Event
from scripts.languages import Words, write_month, write_short_month
from scripts.pages.values import ValueMaker
from scripts.pages.views import YearBoat, YearRiver

MONTHS = range(1, 13)
WORDS_SPAN = 3  # months the words beside a pole may reach over where the river is narrowest
LAST_WORDS_AFTER = 10  # from November on, words right of the pole would leave the picture
AFTER_ALL_DAYS = 32  # an awaited day comes after the fixed ones of its month

DATE_AWAITED = Words("chờ ngày", "date awaited")
FROM = Words("từ {}", "from {}")  # an event of several days
DESCRIPTION = Words(
    "Dòng sông mười hai tháng của năm {}: {}. Danh sách đầy đủ ở dưới.",
    "The twelve months of {} as a river: {}. The full list is below.",
)


class _Date(NamedTuple):
    """When an event is next, as far as that is known; `day` is None while it is awaited."""

    year: int
    month: int
    day: int | None
    event: Event

    @property
    def place(self) -> tuple[int, int]:
        return self.month, self.day or AFTER_ALL_DAYS


def year_river(events: Iterable[Event], make: ValueMaker) -> YearRiver | None:
    """Return the river of the earliest year in which an event has a month, or None.

    Boats come in the order of the year; in one month, days that are fixed come first.
    """
    dates = list(_dates(events))
    if not dates:
        return None
    year = min(date.year for date in dates)
    of_the_year = sorted((d for d in dates if d.year == year), key=lambda date: date.place)
    boats = [_boat(date, make) for date in of_the_year]
    return YearRiver(
        year=str(year),
        months=tuple(write_short_month(month, make.language) for month in MONTHS),
        boats=tuple(_with_levels(boats)),
        description=make.words(DESCRIPTION).format(
            year, "; ".join(_spoken(boat, make) for boat in boats)
        ),
    )


def _dates(events: Iterable[Event]) -> Iterator[_Date]:
    for event in events:
        upcoming = event.upcoming
        if upcoming is not None and upcoming.month is not None:
            day = upcoming.day if upcoming.fixed else None
            yield _Date(upcoming.year, upcoming.month, day, event)


def _boat(date: _Date, make: ValueMaker) -> YearBoat:
    when = make.words(DATE_AWAITED)
    if date.day is not None:
        when = f"{date.day} {write_month(date.month, make.language)}"
        if date.event.upcoming and date.event.upcoming.end:
            when = make.words(FROM).format(when)
    return YearBoat(
        month=date.month,
        name=make.words(date.event.short_name or date.event.name),
        when=when,
        fixed=date.day is not None,
        words_before=date.month > LAST_WORDS_AFTER,
    )


def _spoken(boat: YearBoat, make: ValueMaker) -> str:
    month = "" if boat.fixed else f"{write_month(boat.month, make.language)}, "
    return f"{boat.name}, {month}{boat.when}"


def _with_levels(boats: Sequence[YearBoat]) -> list[YearBoat]:
    """Return the boats with poles so high that nothing stands in front of their words.

    Words reach away from the pole, so that a boat is raised above those its words reach over: from
    the last to the first where they stand right of the pole, then from the first to the last.
    """
    before = [place for place, boat in enumerate(boats) if boat.words_before]
    after = [place for place, boat in enumerate(boats) if not boat.words_before]
    levels: dict[int, int] = {}
    for place in [*reversed(after), *before]:
        below = (levels[other] for other in levels if _meet(boats[place], boats[other]))
        levels[place] = 1 + max(below, default=0)
    return [replace(boat, level=levels[place]) for place, boat in enumerate(boats)]


def _meet(one: YearBoat, other: YearBoat) -> bool:
    first, last = _reach(one)
    other_first, other_last = _reach(other)
    return first <= other_last and other_first <= last


def _reach(boat: YearBoat) -> tuple[int, int]:
    further = WORDS_SPAN - 1
    if boat.words_before:
        return boat.month - further, boat.month
    return boat.month, boat.month + further
