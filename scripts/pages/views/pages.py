"""Whole pages, and what their header and footer show."""

from __future__ import annotations

from dataclasses import dataclass, field

from markupsafe import Markup

from scripts.languages import Language
from scripts.pages.views.cards import (
    Card,
    ContactCard,
    DocumentLink,
    FigureCard,
    PressPhoto,
    YearRiver,
)
from scripts.pages.views.lists import PageLists
from scripts.pages.views.parts import (
    Alternate,
    Country,
    DateBlock,
    Label,
    LanguageLink,
    Link,
    Moment,
    Row,
    SourceNote,
)
from scripts.pages.views.statistics import ChartView, StatisticsView


@dataclass(frozen=True, slots=True)
class RecordView:
    """What the page of a project, event or work shows besides its text."""

    kind: str
    labels: tuple[Label, ...]
    checked: str  # 'Kiểm tra ngày 21 tháng 11 năm 2026'
    checked_iso: str
    rows: tuple[Row, ...]
    table_title: str
    date: DateBlock | None = None
    countries: tuple[Country, ...] = ()
    timeline: tuple[Moment, ...] = ()
    open_questions: tuple[str, ...] = ()
    contact: ContactCard | None = None
    documents: tuple[DocumentLink, ...] = ()
    picture: Markup | None = None  # the wide figure with caption and credit
    related: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True)
class HomeBlock:
    """The words over one part of the home page and where its link leads."""

    title: str
    text: str | None
    more: Link | None


@dataclass(frozen=True, slots=True)
class HomeView:
    """All that the home page shows."""

    primary: Link
    secondary: Link
    doors: tuple[tuple[Link, str], ...]  # link with its sign, and the line under it
    figures: HomeBlock
    figure_cards: tuple[FigureCard, ...]
    invest: HomeBlock
    projects: tuple[Card, ...]
    verse: tuple[str, ...]  # its lines, always in Vietnamese
    verse_source: str  # in the page's language; on other pages with the verse's meaning
    people: HomeBlock
    qualities: tuple[tuple[str, str | None], ...]  # in Vietnamese, and its meaning on other pages
    friendship: HomeBlock
    works: tuple[Card, ...]
    festivals: HomeBlock
    events: tuple[Card, ...]
    press: HomeBlock
    press_links: tuple[Link, ...]
    press_photo: PressPhoto | None
    press_contact: ContactCard | None
    feature: Card | None = None  # the picture beside the list of events


@dataclass(frozen=True, slots=True)
class PageView:
    """All that a template may show of one page."""

    language: Language
    template: str
    title: str
    head_title: str  # for <title>: 'Đầu tư · Cần Thơ'
    description: str
    lead: str | None
    body: Markup  # sanitised
    updated: str  # 'Cập nhật 21 tháng 11 năm 2026'
    updated_iso: str
    breadcrumb: tuple[Link, ...]  # from the home page down; the last is the page itself
    sections: tuple[Link, ...]  # the main menu
    more: tuple[Link, ...]  # the pages after it
    languages: tuple[LanguageLink, ...]
    canonical: str  # absolute
    alternates: tuple[Alternate, ...]
    locale: str  # og:locale
    other_locales: tuple[str, ...]
    share_image: str  # absolute
    share_image_alt: str
    sign: str | None
    sources: tuple[SourceNote, ...]
    figure_cards: tuple[FigureCard, ...] = ()
    cards: tuple[Card, ...] = ()
    child_pages: tuple[Card, ...] = ()  # plain pages of a section
    listing: str | None = None  # projects, works, events, partners …
    year_river: YearRiver | None = None
    lists: PageLists = field(default_factory=PageLists)
    contact: ContactCard | None = None
    press_photos: tuple[PressPhoto, ...] = ()
    record: RecordView | None = None
    home: HomeView | None = None
    picture: Markup | None = None
    statistics: StatisticsView | None = None
    charts: tuple[ChartView, ...] = ()  # that the page names itself


@dataclass(frozen=True, slots=True)
class SiteView:
    """What every page's header and footer show."""

    name: str
    root: str  # relative address of the language's home page
    assets: str  # relative address of /assets/, with its slash
    stylesheet: str  # relative address
    footer_agencies: tuple[tuple[str, str], ...]  # name, duty
    footer_links: tuple[Link, ...]
    help_links: tuple[Link, ...]
    words: dict[str, str]  # overrides/words.yml in the page's language
