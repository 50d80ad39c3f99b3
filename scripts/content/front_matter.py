"""What the head of a page may say: its words, and the keys both languages share."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from scripts.content.fields import Day, Id, Strict, Text
from scripts.content.records.partner import PartnerKind
from scripts.content.records.statistic import StatisticTheme
from scripts.languages import Language

# Search engines and share cards cut a longer one; 50 is about the shortest that says something.
Description = Annotated[Text, StringConstraints(min_length=50, max_length=200)]


class Template(StrEnum):
    """The kinds of page; each has a file of the same name in overrides/."""

    PAGE = "page"
    HOME = "home"
    SECTION = "section"
    PROJECT = "project"
    EVENT = "event"
    WORK = "work"
    PRESS = "press"


class Listing(StrEnum):
    """What a section page lists below its text."""

    PROJECTS = "projects"
    WORKS = "works"
    EVENTS = "events"
    AGENCIES = "agencies"
    PARTNERS = "partners"
    TASKS = "tasks"
    STATISTICS = "statistics"
    TERMS = "terms"
    ARCHIVE = "archive"


class Block(Strict):
    """The words over one part of the home page."""

    title: Text
    text: Text | None = None
    more: Text | None = Field(default=None, description="the words of the link to the whole list")


class Door(Strict):
    """One way in for one sort of reader."""

    title: Text
    text: Text
    page: Text = Field(description="path of the page it leads to, such as press/index.md")


class HomeWords(Strict):
    """All words of the home page that are not its title, lead or description."""

    primary_action: Text
    secondary_action: Text
    doors: tuple[Door, ...] = Field(min_length=4, max_length=4)
    figures: Block
    invest: Block
    verse: tuple[Text, ...] = Field(min_length=1, description="lines of the folk verse")
    verse_source: Text
    people: Block
    qualities: tuple[Text, ...] = Field(min_length=5, max_length=5)
    friendship: Block
    festivals: Block
    press: Block


def _any_languages(value: Any) -> tuple[str, ...]:
    # The check of pairs says which cannot stand, for any tree alike, so nothing is refused here.
    return tuple(map(str, value)) if isinstance(value, list | tuple) else (str(value),)


PageLanguages = Annotated[
    tuple[str, ...], BeforeValidator(_any_languages, json_schema_input_type=tuple[Language, ...])
]


class FrontMatter(Strict):
    """The head of a page, between two lines of three hyphens."""

    title: Text
    short_title: Text | None = Field(default=None, description="for menus and breadcrumbs")
    description: Description = Field(description="one sentence for search engines and share cards")
    lead: Text | None = Field(default=None, description="the sentence under the heading")
    languages: PageLanguages = Field(
        default=(), description="of a page in one language only: that one"
    )
    languages_reason: str | None = Field(
        default=None, description="why the page is in one language only; for editors"
    )
    home: HomeWords | None = None
    # Shared keys: they must say the same in both languages.
    updated: Day = Field(
        description="when the words were last brought up to date, in either language"
    )
    template: Template = Template.PAGE
    record: Id | None = None
    lists: Listing | None = None
    kinds: tuple[PartnerKind, ...] = Field(
        default=(), description="with lists: partners, the kinds to list; all when left out"
    )
    order: int = Field(default=100, description="place among its section's cards, smallest first")
    themes: tuple[StatisticTheme, ...] = Field(
        default=(), description="whose statistics the page lists; without any it is the overview"
    )
    statistics: tuple[Id, ...] = Field(default=(), description="figures shown large, as cards")
    charts: tuple[Id, ...] = ()
    sources: tuple[Id, ...] = ()
    facts: tuple[Id, ...] = Field(default=(), description="ids of facts.yml that the text carries")
    owner: Id = Field(description="id of the agency that keeps the page")
    checked_on: Day = Field(description="when an office last compared the text with its sources")
    review_by: Day = Field(description="when it must be looked at again; the check warns after it")
    contact: Id | None = Field(default=None, description="id of the agency that answers")
    photo: Text | None = Field(default=None, description="a file of content/photos")
    photos: tuple[Text, ...] = Field(default=(), description="photos offered for download")
    sign: Literal["pen", "crane", "bridge", "boat", "wave", "sun", "petal"] | None = None
