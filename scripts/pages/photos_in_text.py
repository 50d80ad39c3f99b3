"""Show the photos that a page's Markdown names."""

from __future__ import annotations

from markupsafe import Markup

from scripts.checks.links import photo_name
from scripts.content.pages import Page
from scripts.pages.markdown import ShowPhoto
from scripts.pages.render_context import RenderContext
from scripts.photos.markup import COLUMN_SIZES


def photo_shower(page: Page, context: RenderContext) -> ShowPhoto:
    """Return what turns an image of `page` into markup."""

    def show(address: str, alt: str, alone: bool) -> Markup | None:
        name = photo_name(page.relative, address)
        if name is None or name not in context.site.photos:
            return None
        if alone:
            return context.art.figure(name, sizes=COLUMN_SIZES, alt=alt)
        return context.art.picture(name, sizes=COLUMN_SIZES, alt=alt)

    return show
