"""The record of one office: what it does and how to reach it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.content.fields import (
    Address,
    Email,
    Id,
    Localised,
    PartialDate,
    Phone,
    Reviewed,
)


class Agency(Reviewed):
    """One office. What is not known stays null and is shown as to be confirmed."""

    name: Localised
    short_name: Localised | None = None
    duties: Localised = Field(description="what it answers for on this site")
    confirmed: bool = Field(
        default=False, description="whether the city has confirmed the name since 1 July 2025"
    )
    until: PartialDate | None = Field(default=None, description="when a body of the old city ended")
    part_of: Id | None = Field(default=None, description="id of the agency it belongs to")
    address: Localised | None = None
    phone: Phone | None = None
    email: Email | None = None
    url: Address | None = None
    languages: tuple[Literal["vi", "en"], ...] = ()
    source: Id
    order: int = 100
