"""Links around a page: menu, breadcrumb, languages, and the links search engines read."""

from __future__ import annotations

import posixpath
from dataclasses import replace

from scripts.content.pages import Page
from scripts.content.site import Site
from scripts.languages import LANGUAGES, NAMES, SOURCE, Words
from scripts.pages.addresses import page_url
from scripts.pages.render_context import RenderContext
from scripts.pages.typography import keep_names_together
from scripts.pages.views import Alternate, LanguageLink, Link

HOME = Words("Trang chủ", "Home")
HOME_PATH = "index.md"


def is_in_all_languages(page: Page, site: Site) -> bool:
    """Tell whether `page` has its counterpart, as all have that are not declared otherwise."""
    return all(site.page(language, page.path) is not None for language in LANGUAGES)


def link_to(path: str, context: RenderContext, text: str | None = None) -> Link:
    """Return a link to the page of `path`, named by its short title, with its section's sign."""
    target = context.site.page(context.language, path)
    front = target.front if target else None
    name = text or (front.short_title or front.title if front else path)
    url = context.page_url(path)
    return Link(keep_names_together(name), url, sign=front.sign if front else None)


def menu_links(
    page: Page | None, paths: tuple[str, ...], context: RenderContext
) -> tuple[Link, ...]:
    """Return links to the pages of a menu; the section `page` is in is the current one.

    A page that exists in the other language only is left out.
    """
    links = []
    for path in filter(context.has_page, paths):
        link = link_to(path, context)
        index = f"{page.section}/{HOME_PATH}" if page and page.section else None
        current = page is not None and path in (page.path, index)
        links.append(replace(link, current=current, folder=posixpath.dirname(path)))
    return tuple(links)


def breadcrumb(page: Page, context: RenderContext) -> tuple[Link, ...]:
    """Return the way from the home page down to `page`, which is the last and current one."""
    if page.path == HOME_PATH:
        return ()
    links = [Link(HOME.into(page.language), context.page_url(HOME_PATH))]
    index = f"{page.section}/{HOME_PATH}"
    if page.section and page.path != index and context.site.page(page.language, index):
        links.append(link_to(index, context))
    own = link_to(page.path, context)
    links.append(Link(own.text, own.url, current=True))
    return tuple(links)


def language_links(page: Page, context: RenderContext) -> tuple[LanguageLink, ...]:
    """Return the same page in each language, each named in its own.

    A page that is declared for one language only has no link to the other.
    """
    return tuple(
        LanguageLink(
            language=language,
            name=NAMES[language],
            url=context.url(page_url(language, page.path))
            if context.site.page(language, page.path)
            else None,
            current=language == page.language,
        )
        for language in LANGUAGES
    )


def alternates(page: Page, context: RenderContext) -> tuple[Alternate, ...]:
    """Return the absolute addresses of all versions; readers of other languages get Vietnamese.

    A page of one language has no other version, so that there is nothing to choose from.
    """
    if not is_in_all_languages(page, context.site):
        return ()
    links = [
        Alternate(language, context.absolute(page_url(language, page.path)))
        for language in LANGUAGES
    ]
    links.append(Alternate("x-default", context.absolute(page_url(SOURCE, page.path))))
    return tuple(links)
