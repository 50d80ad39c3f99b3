"""The record of one partner of the city: a locality, country, network or organisation."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from scripts.content.fields import (
    Address,
    Citation,
    CountryCode,
    Figure,
    Localised,
    Reviewed,
)
from scripts.content.records.work import WorkDate


class PartnerKind(StrEnum):
    """What sort of partner it is; the page of partners has a part for each."""

    LOCALITY = "locality"
    COUNTRY = "country"
    NETWORK = "network"
    UNIVERSITY = "university"
    ORGANISATION = "organisation"


class Partner(Reviewed):
    """One partner, what joins it to the city, and since when as far as a source says."""

    name: Localised
    kind: PartnerKind
    country: CountryCode | None = None
    summary: Localised = Field(description="one or two sentences: what joins the two")
    dates: tuple[WorkDate, ...] = ()
    figures: tuple[Figure, ...] = ()
    url: Address | None = None
    sources: tuple[Citation, ...] = Field(min_length=1)
    order: int = Field(default=100, description="place in its part, smallest first")
