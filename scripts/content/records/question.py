"""The record of one open question: what the city must confirm, and what waits for it."""

from __future__ import annotations

from pydantic import Field

from scripts.content.fields import Day, Id, Identified, Localised, Text


class Question(Identified):
    """One question; its answer goes into the records, and `answered` says when it came."""

    question: Localised
    ask: Id = Field(description="id of the agency that can answer")
    records: tuple[Id, ...] = Field(default=(), description="ids of the records that wait for it")
    pages: tuple[Text, ...] = Field(default=(), description="paths of the pages that wait for it")
    facts: tuple[Id, ...] = ()
    answered: Day | None = None
    order: int = 100
