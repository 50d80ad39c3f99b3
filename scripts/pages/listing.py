"""Lists of records as cards, in the order their records give."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scripts.content.front_matter import Listing
from scripts.content.pages import Page
from scripts.content.record_files import Record
from scripts.pages.event_view import event_card
from scripts.pages.project_view import project_card
from scripts.pages.quoted_view import without_notes
from scripts.pages.render_context import RenderContext
from scripts.pages.typography import keep_names_together
from scripts.pages.views import Card
from scripts.pages.work_view import work_card

RELATED = 3  # cards below a record's page: one row


def cards(listing: Listing, context: RenderContext) -> tuple[Card, ...]:
    """Return the cards of all records of a kind; those listed in another way have none."""
    if listing not in CARD_MAKERS:
        return ()
    ordered = in_order(context.site.records[listing.value])
    return tuple(CARD_MAKERS[listing](record.value, context) for record in ordered)


def children(page: Page, context: RenderContext) -> list[Page]:
    """Return the plain pages in the folder of a section page, in order: those without a record."""
    found = [
        child
        for child in context.site.pages(page.language)
        if child.section == page.section and child is not page and child.front.record is None
    ]
    return sorted(found, key=lambda child: (child.front.order, child.path))


def child_pages(page: Page, context: RenderContext) -> tuple[Card, ...]:
    """Return cards of the pages below a section page."""
    if not page.is_section_index:
        return ()
    return tuple(
        Card(
            title=keep_names_together(child.front.short_title or child.front.title),
            url=context.page_url(child.path),
            text=without_notes(child.front.description, context.site, page.language),
            art=context.art.card(child.front.photo, None),
        )
        for child in children(page, context)
    )


def related_cards(
    listing: Listing, own: str, related: tuple[str, ...], context: RenderContext
) -> tuple[Card, ...]:
    """Return the cards of what a record names as related, filled up with others of its kind."""
    site = context.site
    same_kind = [r.id for r in in_order(site.records[listing.value]) if r.id not in (own, *related)]
    chosen = [*related, *same_kind][:RELATED]
    return tuple(_card(record_id, context) for record_id in chosen)


def in_order(records: dict[str, Record[Any]]) -> list[Record[Any]]:
    """Return records by their `order`, then by id."""
    return sorted(records.values(), key=lambda record: (record.value.order, record.id))


def agency_name(agency_id: str, context: RenderContext) -> str:
    """Return the short name of an office, or its name."""
    agency = context.site.agencies[agency_id].value
    return context.make.words(agency.short_name or agency.name)


def _card(record_id: str, context: RenderContext) -> Card:
    for listing, maker in CARD_MAKERS.items():
        record = context.site.records[listing.value].get(record_id)
        if record is not None:
            return maker(record.value, context)
    raise KeyError(record_id)


def _project(value: Any, context: RenderContext) -> Card:
    contact = agency_name(value.contact.agency, context)
    return project_card(value, context.record_url(value.id), context.make, context.art, contact)


def _event(value: Any, context: RenderContext) -> Card:
    return event_card(value, context.record_url(value.id), context.make, context.art)


def _work(value: Any, context: RenderContext) -> Card:
    return work_card(value, context.record_url(value.id), context.make, context.art)


CARD_MAKERS: dict[Listing, Callable[[Any, RenderContext], Card]] = {
    Listing.PROJECTS: _project,
    Listing.EVENTS: _event,
    Listing.WORKS: _work,
}
