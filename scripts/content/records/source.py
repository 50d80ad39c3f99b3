"""The record of one source: a document or a page that facts on the site are taken from."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from scripts.content.fields import (
    Address,
    Day,
    Identified,
    Localised,
    PartialDate,
    Text,
)


class SourceKind(StrEnum):
    """What sort of thing the source is."""

    CITY_DOCUMENT = "city-document"
    LAW = "law"
    CITY_WEBSITE = "city-website"
    STATE_PRESS = "state-press"
    PRESS = "press"
    UNIVERSITY = "university"
    ORGANISATION = "organisation"


class Confidence(StrEnum):
    """How far the source stands alone; below high the site says 'reported'."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Source(Identified):
    """One source, with its date: no fact on the site stands without one."""

    title: Localised
    kind: SourceKind
    publisher: Localised
    number: Text | None = Field(default=None, description="number of a decision, plan or law")
    date: PartialDate | None = Field(description="null when the source carries no date")
    url: Address | None = None
    read_on: Day | None = None
    confidence: Confidence = Confidence.HIGH
    note: Localised | None = None
