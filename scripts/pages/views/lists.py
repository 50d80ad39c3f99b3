"""What pages list besides cards: partners, tasks of the plan, terms, years, offices."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.languages import Language
from scripts.pages.views.cards import AgencyCard
from scripts.pages.views.parts import Country, Label, Link, Moment, SourceNote, Value


@dataclass(frozen=True, slots=True)
class PartnerEntry:
    """One partner: what joins it to the city, and since when."""

    anchor: str
    name: str
    country: Country | None
    text: str
    moments: tuple[Moment, ...]
    figures: tuple[Value, ...]
    link: Link | None
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True, slots=True)
class PartnerGroup:
    """The partners of one sort."""

    anchor: str
    title: str
    entries: tuple[PartnerEntry, ...]


@dataclass(frozen=True, slots=True)
class TaskBody:
    """A body as the plan names it; `url` leads to it among the offices."""

    name: str
    url: str | None


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task of the plan; a tuple without bodies is a cell that the plan leaves empty."""

    anchor: str
    number: int
    name: str
    note: str | None
    leads: tuple[TaskBody, ...]
    coordinating: tuple[TaskBody, ...]
    product: str | None
    timing: str | None
    served_by: tuple[Link, ...]
    source: SourceNote


@dataclass(frozen=True, slots=True)
class TermRow:
    """One term: in the page's language, and in the other one."""

    own: str
    other: str
    own_short: str | None
    other_short: str | None
    labels: tuple[Label, ...]
    note: str | None


@dataclass(frozen=True, slots=True)
class TermGroup:
    """The terms of one category."""

    anchor: str
    title: str
    terms: tuple[TermRow, ...]
    own_language: str  # the heads of its two columns
    other_language: str
    other_code: Language


@dataclass(frozen=True, slots=True)
class ArchiveEntry:
    """One edition of an event, or one occasion."""

    date: str
    iso: str
    title: str
    url: str | None
    labels: tuple[Label, ...]
    place: str | None
    countries: tuple[Country, ...]
    text: str | None
    figures: tuple[Value, ...]
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True, slots=True)
class ArchiveYear:
    """What took place in one year."""

    anchor: str
    year: str
    entries: tuple[ArchiveEntry, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """One office, and those that belong to it."""

    anchor: str
    card: AgencyCard
    offices: tuple[Office, ...]


@dataclass(frozen=True, slots=True)
class Offices:
    """The offices of the page about the site, those of before 1 July 2025 apart."""

    present: tuple[Office, ...]
    former: tuple[Office, ...]


@dataclass(frozen=True, slots=True)
class PageLists:
    """What one page lists; but for one field all are empty."""

    jumps: tuple[Link, ...] = ()  # to the parts of the list
    partners: tuple[PartnerGroup, ...] = ()
    tasks: tuple[TaskRow, ...] = ()
    terms: tuple[TermGroup, ...] = ()
    years: tuple[ArchiveYear, ...] = ()
    offices: Offices | None = None
