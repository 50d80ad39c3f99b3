"""The record of one fact taken from a source: where it stands, and whether it may be shown."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from scripts.content.fields import Id, Identified, Localised, PartialDate, Text


class Publish(StrEnum):
    """How a fact may be used on the site."""

    YES = "yes"
    DATED = "dated"
    CITED = "cited"
    CHECK = "check"
    CONTEXT = "context"
    NO = "no"


class Fact(Identified):
    """One fact. `gist` is short-hand to find it by, not copy for a page."""

    publish: Publish
    source: Id
    where: Text | None = Field(default=None, description="lines or part of the source")
    as_of: PartialDate
    gist: Localised | None = Field(description="null for what is not to be published")
    not_shown: Localised | None = Field(
        default=None, description="why no page or record carries it"
    )
