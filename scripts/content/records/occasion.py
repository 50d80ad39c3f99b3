"""The record of one past occasion that has no page of its own, for the archive by year."""

from __future__ import annotations

from pydantic import Field

from scripts.content.fields import (
    Citation,
    CountryCode,
    Figure,
    Localised,
    PartialDate,
    Reviewed,
)


class Occasion(Reviewed):
    """Something that took place once: a fair, an exhibition, a commemoration."""

    name: Localised
    start: PartialDate
    end: PartialDate | None = None
    place: Localised | None = None
    text: Localised | None = Field(default=None, description="one sentence more, when there is one")
    countries: tuple[CountryCode, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[Citation, ...] = Field(min_length=1)
