"""The record of one official term: how each language says it, and how it must not be said."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from scripts.content.fields import Identified, Localised, Text


class TermCategory(StrEnum):
    """What the term names; the glossary has a part for each."""

    PLACE = "place"
    AGENCY = "agency"
    POLICY = "policy"
    WORK = "work"
    FESTIVAL = "festival"
    INVESTMENT = "investment"
    NETWORK = "network"
    TITLE = "title"
    COUNTRY = "country"
    UNIT = "unit"


class Term(Identified):
    """One term of the glossary."""

    vi: Text
    en: Text
    short: Text | None = Field(default=None, description="abbreviation in use")
    also_vi: tuple[Text, ...] = Field(
        default=(), description="other Vietnamese forms, also wrong ones"
    )
    also_en: tuple[Text, ...] = Field(default=(), description="other English forms in use")
    never_en: tuple[Text, ...] = Field(default=(), description="never in English for this term")
    lint_en: tuple[Text, ...] = Field(default=(), description="never in any English text")
    category: TermCategory
    confirmed: bool = Field(default=True, description="false while the English form is unsure")
    historic: bool = Field(
        default=False, description="only in texts on the time before 1 July 2025"
    )
    note: Localised | None = None
