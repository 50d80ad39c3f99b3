"""Figures that records of other kinds hold, gathered for the pages of statistics by their theme."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from scripts.content.anchors import ANCHORS, YEAR, listed_anchors
from scripts.content.front_matter import Listing
from scripts.content.record_figures import HeldFigure, figures_of
from scripts.content.record_files import Record
from scripts.content.records.statistic import StatisticTheme
from scripts.content.site import Site
from scripts.languages import Words
from scripts.pages.figure_rows import BOUNDARY_ORDER, boundary_block, figure_row
from scripts.pages.labels import EDITION_STATUSES
from scripts.pages.project_view import AREA, CAPITAL, TERM
from scripts.pages.render_context import RenderContext
from scripts.pages.typography import sentence_case
from scripts.pages.values import ValueMaker
from scripts.pages.views import FigureTable, StatisticsPart, YearOfFigures

PART = "figures.elsewhere"
TITLE = Words("Số liệu nêu ở các trang khác", "Figures told on other pages")
TEXT = Words(
    "Những con số dưới đây thuộc về một dự án, sự kiện, công trình hay đối tác cụ thể; "
    "tên mỗi bảng dẫn đến trang của nó.",
    "These figures belong to one project, event, work or partner; "
    "the name of each table leads to its page.",
)
# Which kind's figures stand under which theme; together with the statistics they are all there are.
ELSEWHERE_THEMES: dict[str, StatisticTheme] = {
    "projects": StatisticTheme.INVESTMENT,
    "events": StatisticTheme.CULTURE_SPORT,
    "works": StatisticTheme.INTERNATIONAL,
    "partners": StatisticTheme.INTERNATIONAL,
    "occasions": StatisticTheme.INTERNATIONAL,
}
# Records without a page of their own are told on the page that lists their kind.
LISTED_ON: dict[str, Listing] = {"partners": Listing.PARTNERS, "occasions": Listing.ARCHIVE}
FIELDS: dict[str, Words] = {"area": AREA, "capital": CAPITAL, "term": TERM}
FIGURE = Words("Con số", "Figure")
EDITION = Words("Lần tổ chức năm {}", "The {} edition")


def elsewhere(themes: Collection[StatisticTheme], context: RenderContext) -> StatisticsPart | None:
    """Return the figures of other records that belong to `themes`, apart by city."""
    make = context.make
    told = figures_told(themes, context.site)
    blocks = []
    for boundary in BOUNDARY_ORDER:
        tables: dict[str, list[HeldFigure]] = {}
        records: dict[str, Record[Any]] = {}
        for record, held in told:
            if held.boundary is boundary:
                tables.setdefault(record.id, []).append(held)
                records[record.id] = record
        if tables:
            made = tuple(_table(records[name], held, context) for name, held in tables.items())
            blocks.append(boundary_block(boundary, [YearOfFigures(None, made)], make))
    if not blocks:
        return None
    return StatisticsPart(PART, make.words(TITLE), tuple(blocks), make.words(TEXT))


def figures_told(
    themes: Collection[StatisticTheme], site: Site
) -> list[tuple[Record[Any], HeldFigure]]:
    """Return the figures of other records that belong to `themes`, with their records."""
    return [
        (record, held)
        for kind, theme in ELSEWHERE_THEMES.items()
        if theme in themes
        for _, record in sorted(site.records[kind].items())
        for held in figures_of(record)
    ]


def _table(record: Record[Any], figures: list[HeldFigure], context: RenderContext) -> FigureTable:
    make = context.make
    # A project's short name is the one it is known by; an event's is for small places only.
    short = record.value.short_name if record.kind == "projects" else None
    name = short or record.value.name
    return FigureTable(
        name=sentence_case(make.words(name)),
        url=_url(record, context),
        rows=tuple(
            figure_row(held.figure, held.boundary, _what(held, make), make, held.reference)
            for held in figures
        ),
    )


def _what(held: HeldFigure, make: ValueMaker) -> str:
    label = held.figure.label or held.beside or FIELDS.get(held.field)
    if held.edition is None:
        return make.words(label or FIGURE)
    edition = make.words(EDITION).format(held.edition.start[:4])
    if status := EDITION_STATUSES[held.edition.status]:
        edition = f"{edition} ({make.words(status)})"
    return f"{edition}: {make.words(label)}" if label else edition


def _url(record: Record[Any], context: RenderContext) -> str | None:
    place = _listed_at(record)
    if place is None:
        return context.record_url(record.id)
    for page in context.site.pages(context.language):
        if place in listed_anchors(page, context.site):
            return f"{context.page_url(page.path)}#{place}"
    return None


def _listed_at(record: Record[Any]) -> str | None:
    """Return the place of a record without a page of its own, in the listing of its kind."""
    if record.kind == "partners":
        return ANCHORS[Listing.PARTNERS].format(record.id)
    return YEAR.format(record.value.start[:4]) if record.kind == "occasions" else None
