"""What the header and footer of every page show."""

from __future__ import annotations

from scripts.pages.addresses import ASSETS
from scripts.pages.labels import SITE_NAME
from scripts.pages.links import HOME_PATH, link_to
from scripts.pages.listing import in_order
from scripts.pages.render_context import RenderContext
from scripts.pages.typography import keep_names_together
from scripts.pages.views import Link, SiteView

ABOUT = "about.md"
AGENCIES = 4  # the offices the footer names: those that come first
HELP = 5  # headings of the page about the site


def site_view(context: RenderContext, words: dict[str, str], stylesheet: str) -> SiteView:
    """Return the view of the site from the page of `context`."""
    make = context.make
    agencies = in_order(context.site.agencies)[:AGENCIES]
    return SiteView(
        name=SITE_NAME.into(context.language),
        root=context.page_url(HOME_PATH),
        assets=context.url(ASSETS),
        stylesheet=context.url(ASSETS + stylesheet),
        footer_agencies=tuple(
            (make.words(agency.value.name), make.words(agency.value.duties)) for agency in agencies
        ),
        footer_links=tuple(link_to(path, context) for path in context.sections),
        help_links=_help_links(context),
        words=words,
    )


def _help_links(context: RenderContext) -> tuple[Link, ...]:
    about = context.site.page(context.language, ABOUT)
    if about is None:
        return ()
    headings = [heading for heading in about.outline.headings if heading.level == 2]
    url = context.page_url(ABOUT)
    return tuple(Link(keep_names_together(h.text), f"{url}#{h.anchor}") for h in headings[:HELP])
