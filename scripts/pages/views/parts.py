"""Small parts of views: links, labels, values with their note and source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from scripts.languages import Language

# The shape beside a status or date label; 'awaited' is the dashed label of what is not known.
Tone = Literal["open", "preparing", "closed", "awaited", "stale", "plain"]


@dataclass(frozen=True, slots=True)
class Link:
    """A link, or the page one is on when `current`."""

    text: str
    url: str
    current: bool = False
    sign: str | None = None  # name of a section sign: pen, crane, bridge, boat, wave, sun, petal
    folder: str = ""  # in a menu: the section the page stands for


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The same page in one language; `current` for the language of the page."""

    language: Language
    name: str  # in its own language
    url: str | None  # None where the page does not exist in that language
    current: bool


@dataclass(frozen=True, slots=True)
class Alternate:
    """One <link rel=alternate>; `url` is absolute."""

    hreflang: str
    url: str


@dataclass(frozen=True, slots=True)
class Label:
    """A short word with a shape beside it."""

    text: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Art:
    """What fills the 8:5 frame of a card: a photo's markup, or a drawing by day and by night."""

    markup: Markup


@dataclass(frozen=True, slots=True)
class SourceNote:
    """One entry of a page's list of sources."""

    id: str
    number: int  # its place in the page's list, from 1
    title: str
    detail: str  # publisher, number of the document, date: in one line
    url: str | None
    note: str | None
    reported: bool  # true below high confidence: the page says 'reported'
    where: str | None = None  # in the source; on the finished list only


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a table or figure; `text` is None when no source states it."""

    text: str | None
    note: str | None = None  # qualification: as-of date, part, reservation
    source: SourceNote | None = None
    label: Label | None = None  # shown instead of the text when set
    lang: str | None = None  # of the text, where it is not the page's
    url: str | None = None  # what the text leads to


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a fact table: a heading and one or more values."""

    heading: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """One step of a timeline; `date` is None when awaited."""

    date: str | None
    iso: str | None
    title: str
    text: str | None
    source: SourceNote | None


@dataclass(frozen=True, slots=True)
class Country:
    """A partner country; `code` is '+' for several."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class DateBlock:
    """The block of month, day and year beside an event; `spoken` is for a screen reader."""

    top: str
    middle: str
    bottom: str
    fixed: bool
    spoken: str
    iso: str | None
