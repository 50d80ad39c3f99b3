"""What is at hand while one page is written: the Site, the page's address, and its makers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from scripts.content.pages import Page
from scripts.content.site import Site
from scripts.languages import LANGUAGES, OPEN_GRAPH_LOCALES, Language
from scripts.pages.addresses import absolute_url, page_url, relative_url
from scripts.pages.art import ArtMaker
from scripts.pages.citations import Citations
from scripts.pages.values import ValueMaker


@dataclass(frozen=True, slots=True)
class RenderContext:
    """Everything a view of one page is made with."""

    site: Site
    language: Language
    address: str  # of the page, from the top of the site
    site_url: str
    sections: tuple[str, ...]  # paths of the pages in the main menu, in order
    more: tuple[str, ...]  # of those after it
    photo_sizes: dict[str, int]  # rendition name -> bytes
    make: ValueMaker
    art: ArtMaker
    rooted: str | None = None  # the site's path on its host, for a page shown at any depth

    def url(self, address: str) -> str:
        """Return the way from the page to an address of the site."""
        if self.rooted is not None:
            return self.rooted + address
        return relative_url(address, self.address)

    def has_page(self, path: str) -> bool:
        """Tell whether the page of `path` exists in the same language."""
        return self.site.page(self.language, path) is not None

    def page_url(self, path: str) -> str:
        """Return the way to the page of `path` in the same language."""
        return self.url(page_url(self.language, path))

    def record_url(self, record_id: str) -> str | None:
        """Return the way to the page of a record, or None when it has none."""
        page = self.site.page_of_record(self.language, record_id)
        return self.page_url(page.path) if page else None

    def absolute(self, address: str) -> str:
        """Return the whole address of something on the site."""
        return absolute_url(self.site_url, address)

    @property
    def locale(self) -> str:
        """The language as Open Graph names it."""
        return OPEN_GRAPH_LOCALES[self.language]

    @property
    def other_locales(self) -> tuple[str, ...]:
        """The other languages as Open Graph names them."""
        return tuple(OPEN_GRAPH_LOCALES[code] for code in LANGUAGES if code != self.language)


@dataclass(frozen=True, slots=True)
class ContextMaker:
    """Makes a fresh context for each page of one build."""

    site: Site
    site_url: str
    sections: tuple[str, ...]
    more: tuple[str, ...]
    photo_sizes: dict[str, int]

    def for_page(self, page: Page) -> RenderContext:
        """Return the context of `page`, with an empty list of sources."""
        address = page_url(page.language, page.path)
        return self._make(page.language, address, lambda to: relative_url(to, address))

    def for_any_depth(self, language: Language) -> RenderContext:
        """Return the context of a page that is shown at addresses of any depth."""
        rooted = urlsplit(self.site_url).path.rstrip("/") + "/"
        context = self._make(language, "", lambda to: rooted + to)
        return replace(context, rooted=rooted)

    def _make(
        self, language: Language, address: str, locate: Callable[[str], str]
    ) -> RenderContext:
        return RenderContext(
            site=self.site,
            language=language,
            address=address,
            site_url=self.site_url,
            sections=self.sections,
            more=self.more,
            photo_sizes=self.photo_sizes,
            make=ValueMaker(language, Citations(self.site, language)),
            art=ArtMaker(self.site, language, locate),
        )
