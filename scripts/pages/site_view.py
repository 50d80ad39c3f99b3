"""What the header and footer of every page show."""

from __future__ import annotations

from scripts.pages.addresses import ASSETS
from scripts.pages.labels import SITE_NAME
from scripts.pages.links import HOME_PATH, link_to
from scripts.pages.listing import children, in_order
from scripts.pages.render_context import RenderContext
from scripts.pages.views import Link, SiteView

ABOUT = "about/index.md"
AGENCIES = 4  # the offices the footer names: those that come first


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
        footer_links=tuple(
            link_to(path, context)
            for path in (*context.sections, *context.more)
            if context.has_page(path)
        ),
        help_links=_help_links(context),
        words=words,
    )


def _help_links(context: RenderContext) -> tuple[Link, ...]:
    """Return links to the pages beside the one about the site: accessibility, privacy and so on."""
    about = context.site.page(context.language, ABOUT)
    if about is None:
        return ()
    return tuple(link_to(child.path, context) for child in children(about, context))
