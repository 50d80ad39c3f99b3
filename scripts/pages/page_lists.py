"""What a page lists besides cards, and the links to the parts of a long list."""

from __future__ import annotations

from scripts.content.front_matter import Listing
from scripts.content.pages import Page
from scripts.pages.agency_cards import offices
from scripts.pages.archive import archive
from scripts.pages.partner_list import partner_groups
from scripts.pages.render_context import RenderContext
from scripts.pages.task_list import task_rows
from scripts.pages.term_list import term_groups
from scripts.pages.views import Link, PageLists


def page_lists(page: Page, context: RenderContext) -> PageLists:
    """Return what the front matter of `page` asks to be listed."""
    match page.front.lists:
        case Listing.PARTNERS:
            partners = partner_groups(page.front.kinds, context)
            return PageLists(_jumps(*((p.title, p.anchor) for p in partners)), partners=partners)
        case Listing.TERMS:
            terms = term_groups(context)
            return PageLists(_jumps(*((t.title, t.anchor) for t in terms)), terms=terms)
        case Listing.ARCHIVE:
            years = archive(context)
            return PageLists(_jumps(*((y.year, y.anchor) for y in years)), years=years)
        case Listing.TASKS:
            return PageLists(tasks=task_rows(context))
        case Listing.AGENCIES:
            return PageLists(offices=offices(context))
        case _:
            return PageLists()


def _jumps(*parts: tuple[str, str]) -> tuple[Link, ...]:
    """Return a link to each part, none when there is but one."""
    return tuple(Link(title, f"#{anchor}") for title, anchor in parts) if len(parts) > 1 else ()
