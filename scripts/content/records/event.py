"""The record of one festival or event: what it is, its past editions and what is next."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from scripts.content.fields import (
    NOT_A_DAY,
    CountryCode,
    Figure,
    Id,
    Kept,
    Localised,
    PartialDate,
    Strict,
    Text,
)


class EventTheme(StrEnum):
    """What brings people there; it is also the label on the event's card."""

    RIVER_CULTURE = "river-culture"
    EXCHANGE = "exchange"
    TRADE = "trade"
    CONFERENCE = "conference"
    SPORT = "sport"


class Recurrence(StrEnum):
    """How often the event comes back."""

    ANNUAL = "annual"
    PERIODIC = "periodic"
    ONCE = "once"
    NOT_STATED = "not-stated"


class EditionStatus(StrEnum):
    """Whether an edition took place."""

    HELD = "held"
    ANNOUNCED = "announced"
    CANCELLED = "cancelled"


class Edition(Strict):
    """One time the event was held or announced."""

    number: int | None = Field(default=None, ge=1)
    start: PartialDate
    end: PartialDate | None = None
    place: Localised | None = None
    status: EditionStatus = EditionStatus.HELD
    figures: tuple[Figure, ...] = ()
    note: Localised | None = None
    source: Id


class Upcoming(Strict):
    """The next time: a fixed day, or the month in which it is awaited.

    `fixed` is true for a day that is set (by the United Nations, or announced by the city);
    otherwise the page says that the date is awaited.
    """

    year: int = Field(ge=2026, le=2100)
    month: int | None = Field(default=None, ge=1, le=12)
    day: int | None = Field(default=None, ge=1, le=31)
    end: PartialDate | None = None
    fixed: bool = False
    note: Localised | None = None
    source: Id | None = None

    @model_validator(mode="after")
    def _is_a_day(self) -> Self:
        if self.month is None and self.day is not None:
            raise PydanticCustomError(NOT_A_DAY, "a day without a month")
        if self.month is not None and self.day is not None:
            try:
                date(self.year, self.month, self.day)
            except ValueError as error:  # 31 June
                raise PydanticCustomError(NOT_A_DAY, "not a day") from error
        return self


class Event(Kept):
    """One festival or event that recurs or is named."""

    name: Localised
    short_name: Localised | None = Field(
        default=None, description="two or three words, for the river of the year"
    )
    theme: EventTheme
    summary: Localised = Field(description="one sentence for the card")
    recurrence: Recurrence
    place: Localised | None = None
    organiser: Id | None = Field(default=None, description="id of the agency that leads it")
    countries: tuple[CountryCode, ...] = ()
    upcoming: Upcoming | None = None
    editions: tuple[Edition, ...] = ()
    illustration: Id | None = Field(
        default=None, description="a drawing of overrides/assets/illustrations"
    )
    photo: Text | None = Field(default=None, description="a file of content/photos")
    related: tuple[Id, ...] = ()
    order: int = Field(default=100, description="place in lists, smallest first")
