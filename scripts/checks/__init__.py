"""Everything that is checked on what editors wrote, before anything is built."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scripts.checks import (
    assets,
    both_languages,
    charts,
    configuration,
    facts,
    figures,
    handbook,
    heading_ids,
    links,
    lists,
    menu,
    pages,
    photos,
    questions,
    quotes,
    records,
    references,
    review,
    statistics,
)
from scripts.content.site import Site
from scripts.findings import Finding


def check_site(site: Site, today: date) -> Iterator[Finding]:
    """Yield all findings on `site`; `today` decides which reviews are overdue."""
    yield from both_languages.check(site)
    yield from pages.check(site, today)
    yield from configuration.check(site)
    yield from menu.check(site)
    yield from links.check(site)
    yield from heading_ids.check(site)
    yield from lists.check(site)
    yield from references.check(site)
    yield from assets.check(site)
    yield from records.check(site, today)
    yield from review.check(site, today)
    yield from figures.check(site)
    yield from facts.check(site)
    yield from questions.check(site)
    yield from quotes.check(site)
    yield from charts.check(site)
    yield from statistics.check(site)
    yield from photos.check(site)
    yield from handbook.check(site)
