"""What templates get: plain, finished values in one language, with nothing left to work out.

Every text is plain text, to be escaped by the template, but for the fields typed Markup.
Addresses are relative to the page that shows them, but for those that say absolute.
"""

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


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The same page in one language; `current` for the language of the page."""

    language: Language
    name: str  # in its own language
    url: str
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
    sections: tuple[Link, ...]
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
    child_pages: tuple[Card, ...] = ()  # plain pages of a section, without art
    listing: str | None = None  # projects, works, events, agencies
    year_river: YearRiver | None = None
    agencies: tuple[AgencyCard, ...] = ()
    contact: ContactCard | None = None
    press_photos: tuple[PressPhoto, ...] = ()
    record: RecordView | None = None
    home: HomeView | None = None
    picture: Markup | None = None


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
