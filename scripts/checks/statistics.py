"""Check that each theme of the statistics stands on one page, so that no figure is lost."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.content.front_matter import Listing
from scripts.content.pages import Page
from scripts.content.records.statistic import StatisticTheme
from scripts.content.site import Site
from scripts.findings import Detail, Finding, Place
from scripts.languages import LANGUAGES


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each theme that two pages list, or that has figures and no page."""
    for language in LANGUAGES:
        first: dict[StatisticTheme, Page] = {}
        for page in site.pages(language):
            listing = page.front.lists is Listing.STATISTICS
            for number, theme in enumerate(page.front.themes):
                line = page.head.line(("themes", number))
                details: dict[str, Detail] = {"theme": theme.value}
                if not listing:
                    yield Finding("statistic.theme-unlisted", page.relative, line, details)
                    break
                earlier = first.setdefault(theme, page)
                if earlier is not page:
                    place = Place(earlier.relative, earlier.head.line(("themes",)))
                    yield Finding("statistic.theme-twice", page.relative, line, details, place)
        if first:
            yield from _check_homeless(site, set(first))


def _check_homeless(site: Site, listed: set[StatisticTheme]) -> Iterator[Finding]:
    """Yield a finding for each statistic whose theme no page lists."""
    for record in site.statistics.values():
        theme = record.value.theme
        if theme not in listed:
            details: dict[str, Detail] = {"theme": theme.value, "id": record.id}
            yield Finding("statistic.theme-nowhere", record.relative, record.line("theme"), details)
