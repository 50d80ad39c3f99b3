"""The pages of statistics, and the charts that any page may show."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from scripts.pages.views.parts import Label, Link, SourceNote


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure with all that backs it."""

    anchor: str | None  # 'figure.internet-2017.broadband'
    what: str
    figure: str  # with its unit: 'hơn 6.360 km²'
    note: str  # as-of date, boundary, whether it is only reported
    source: SourceNote


@dataclass(frozen=True, slots=True)
class FigureTable:
    """The figures of one record that speak of one city."""

    name: str
    rows: tuple[FigureRow, ...]
    anchor: str | None = None
    url: str | None = None  # of the page that tells of the record
    note: str | None = None  # who counted, what is left out, which period
    stale: Label | None = None


@dataclass(frozen=True, slots=True)
class YearOfFigures:
    """Tables whose figures speak of one year; without a year, of several."""

    year: str | None
    tables: tuple[FigureTable, ...]


@dataclass(frozen=True, slots=True)
class BoundaryBlock:
    """Figures that all speak of one city: before or since 1 July 2025, or the source is silent."""

    code: str  # new, old, unstated
    name: str
    years: tuple[YearOfFigures, ...]  # newest first


@dataclass(frozen=True, slots=True)
class ChartView:
    """One chart: the drawing, and the table of the same figures."""

    id: str
    title: str
    caption: str | None
    note: str  # as-of date and boundary of all its figures
    unit: str | None
    drawing: Markup
    rows: tuple[FigureRow, ...]
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True, slots=True)
class StatisticsPart:
    """One theme, or the figures that are told on other pages."""

    anchor: str
    title: str
    blocks: tuple[BoundaryBlock, ...]
    text: str | None = None
    charts: tuple[ChartView, ...] = ()


@dataclass(frozen=True, slots=True)
class ThemesLink:
    """One page of statistics on the overview: its themes, and how much it holds."""

    link: Link
    themes: tuple[Link, ...]
    count: str  # '61 con số', '61 figures'


@dataclass(frozen=True, slots=True)
class StatisticsView:
    """What a page of statistics lists: themes, or on the overview the pages that hold them."""

    parts: tuple[StatisticsPart, ...] = ()
    pages: tuple[ThemesLink, ...] = ()
    jumps: tuple[Link, ...] = ()  # to the parts, where there are several
