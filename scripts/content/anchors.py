"""The places inside a listing that a link may name: one a partner, task or office, one a year."""

from __future__ import annotations

from scripts.content.front_matter import Listing
from scripts.content.pages import Page
from scripts.content.site import Site

# The place of one record, by its listing; {} stands for its id.
ANCHORS: dict[Listing, str] = {
    Listing.PARTNERS: "partner-{}",
    Listing.TASKS: "{}",
    Listing.AGENCIES: "office-{}",
}
YEAR = "year-{}"


def archive_years(site: Site) -> list[str]:
    """Return the years in which an edition of an event or an occasion began, newest first."""
    starts = [e.start for record in site.events.values() for e in record.value.editions]
    starts += [record.value.start for record in site.occasions.values()]
    return sorted({start[:4] for start in starts}, reverse=True)


def listed_anchors(page: Page, site: Site) -> list[str]:
    """Return the places of all that `page` lists."""
    listing = page.front.lists
    if listing is Listing.ARCHIVE:
        return [YEAR.format(year) for year in archive_years(site)]
    if listing not in ANCHORS:
        return []
    kinds = page.front.kinds if listing is Listing.PARTNERS else ()
    return [
        ANCHORS[listing].format(record_id)
        for record_id, record in site.records[listing.value].items()
        if not kinds or record.value.kind in kinds
    ]
