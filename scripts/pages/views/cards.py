"""What lists show: cards, figures, offices, press photos, the year of events."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.pages.views.parts import Art, Country, DateBlock, Label, Row, SourceNote


@dataclass(frozen=True, slots=True)
class ContactCard:
    """The office that answers; what is None is shown as to be confirmed."""

    name: str
    duties: str
    phone: str | None
    email: str | None
    languages: str | None
    confirmed: bool
    reply: str | None = None  # 'trong 3 ngày làm việc'


@dataclass(frozen=True, slots=True)
class Card:
    """One entry of a list of projects, events, works or pages."""

    title: str
    url: str | None
    text: str
    art: Art | None
    kind: str | None = None
    labels: tuple[Label, ...] = ()
    rows: tuple[Row, ...] = ()
    countries: tuple[Country, ...] = ()
    date: DateBlock | None = None


@dataclass(frozen=True, slots=True)
class FigureCard:
    """One figure of the fact strip: never without as-of date and source."""

    number: str  # '57', '16 + 18', '593,53'
    qualifier: str | None  # 'khoảng', 'more than': set small beside the number
    unit: str | None  # 'triệu USD', None for a plain count
    name: str
    scope: str | None
    period: str  # 'Tháng 12 năm 2025'
    boundary: str | None
    stale: Label | None
    source: SourceNote
    award: bool = False


@dataclass(frozen=True, slots=True)
class AgencyCard:
    """One office on the page about the site."""

    name: str
    duties: str
    rows: tuple[Row, ...]
    label: Label | None  # set while its present name awaits the city's confirmation


@dataclass(frozen=True, slots=True)
class Download:
    """One size of a press photo."""

    label: str  # S, M, L
    url: str
    width: int
    height: int
    size: str  # '312 KB'


@dataclass(frozen=True, slots=True)
class PressPhoto:
    """One photo offered to the press."""

    art: Art
    caption: str
    credit: str
    licence: str
    kind: str  # 'Tranh minh họa', 'Photograph'
    downloads: tuple[Download, ...]


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """One document about a project, on another site."""

    title: str
    url: str
    detail: str  # 'tiếng Việt, 2 tháng 6 năm 2025'


@dataclass(frozen=True, slots=True)
class YearBoat:
    """One event on the river of the year: its month, and what stands beside its pole."""

    month: int  # 1 to 12
    name: str
    when: str  # '21 tháng 6', or that the date is awaited
    fixed: bool
    level: int = 1  # height of the pole, so that the words of no two boats meet
    words_before: bool = False  # near the end of the year the words stand left of the pole


@dataclass(frozen=True, slots=True)
class YearRiver:
    """The twelve months as a river; `description` says in words what it shows."""

    year: str
    months: tuple[str, ...]
    boats: tuple[YearBoat, ...]
    description: str
