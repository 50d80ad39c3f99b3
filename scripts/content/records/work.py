"""The record of one friendship work: something the city and a partner made together."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from scripts.content.fields import (
    LANGUAGE_PATTERN,
    CountryCode,
    Figure,
    Id,
    Kept,
    Localised,
    PartialDate,
    Strict,
    Text,
)


class WorkDate(Strict):
    """One dated moment in a work's life."""

    date: PartialDate
    title: Localised
    source: Id
    key: Id | None = Field(default=None, description="its name in [[record.key]]")


class OwnName(Strict):
    """The name a work uses of itself, and the language it is in."""

    text: Text
    language: Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)] = Field(
        description="BCP 47 code, such as ko or en"
    )


class Work(Kept):
    """One friendship work named in the city's plans."""

    name: Localised
    own_name: OwnName | None = None
    countries: tuple[CountryCode, ...] = Field(
        default=(), description="partner countries; [] stands for several, none named"
    )
    summary: Localised = Field(description="one sentence for the card")
    place: Localised | None = None
    host: Localised | None = Field(default=None, description="the body that keeps the work")
    dates: tuple[WorkDate, ...] = ()
    figures: tuple[Figure, ...] = ()
    plan_item: Localised | None = Field(default=None, description="where the city's plan names it")
    illustration: Id | None = Field(
        default=None, description="a drawing of overrides/assets/illustrations"
    )
    photo: Text | None = Field(default=None, description="a file of content/photos")
    related: tuple[Id, ...] = ()
    order: int = Field(default=100, description="place in lists, smallest first")
