"""The record of one task in the appendix of the city's cultural diplomacy plan."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from scripts.content.fields import Citation, Id, Localised, Reviewed, Strict, Text


class Timing(StrEnum):
    """When the plan wants the task done."""

    ONGOING = "ongoing"
    WITHIN_THE_YEAR = "within-the-year"
    PERIODIC = "periodic"


class Body(Strict):
    """A body as the plan names it, and its record among the offices where there is one."""

    name: Localised
    agency: Id | None = None


class Task(Reviewed):
    """One task: what is to be done, by whom, with what product and when; empty cells stay empty."""

    number: int = Field(ge=1, description="its number in the appendix")
    name: Localised
    leads: tuple[Body, ...] = Field(description="[] when not stated")
    coordinating: tuple[Body, ...] = Field(description="[] when not stated")
    product: Localised | None = Field(description="null when not stated")
    timing: Timing | None = Field(description="null when not stated")
    served_by: tuple[Text, ...] = Field(
        min_length=1, description="paths of the pages that serve it, such as press/index.md"
    )
    note: Localised | None = None
    source: Citation
