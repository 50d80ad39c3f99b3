"""What a quote shows: a figure, a date, a period or a number in a row, with all that backs it."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.content.fields import Boundary, Figure, Id, Localised
from scripts.languages import Language, write_date, write_ordinal, write_period

YEAR, MONTH, DAY = len("2025"), len("2025-04"), len("2025-04-08")


@dataclass(frozen=True, slots=True)
class Period:
    """A date, or the time from one to another: partial ISO dates."""

    start: str
    end: str | None = None

    def text(self, language: Language) -> str:
        """Return the period within a sentence: 'từ ngày 4 đến ngày 8 tháng 4 năm 2025'."""
        if language == "en":
            return write_period(self.start, self.end, language)
        if self.end is None or self.end == self.start:
            return _spoken(self.start)
        return f"từ {self._first_day()} đến {_spoken(self.end)}"

    def _first_day(self) -> str:
        """Return the first date without what the last one says again: 'ngày 4'."""
        start, end = self.start, self.end or self.start
        spoken = _spoken(start)
        if len(start) != len(end) or len(start) == YEAR or start[:YEAR] != end[:YEAR]:
            return spoken
        if len(start) == DAY and start[:MONTH] == end[:MONTH]:
            return spoken.partition(" tháng ")[0]
        return spoken.partition(" năm ")[0]


@dataclass(frozen=True, slots=True)
class Ordinal:
    """Which time something is held."""

    number: int

    def text(self, language: Language) -> str:
        """Return the number in a row: 'lần thứ 12', '12th'."""
        return write_ordinal(self.number, language)


@dataclass(frozen=True, slots=True)
class Quoted:
    """One figure or date of a record, ready to be shown with what it rests on."""

    kind: str  # of the record: 'statistics', 'works'
    record: Id
    name: Localised  # of the record
    label: Localised | None  # what the figure counts or the date marks, within the record
    shown: Figure | Period | Ordinal
    source: Id
    where: str | None = None  # place in the source
    as_of: str | None = None  # partial ISO date; None for what is a date itself
    boundary: Boundary | None = None

    @property
    def figure(self) -> Figure | None:
        """The figure, or None when a date or a number in a row is quoted."""
        return self.shown if isinstance(self.shown, Figure) else None

    def text(self, language: Language) -> str:
        """Return what the page shows, in `language`."""
        return self.shown.text(language)


def _spoken(partial: str) -> str:
    day = "ngày " if len(partial) == DAY else ""
    return day + write_date(partial, "vi")
