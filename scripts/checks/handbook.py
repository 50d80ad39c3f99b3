"""Check that the handbook's pages that are written from the content are as the content says."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.content.site import Site
from scripts.findings import Finding
from scripts.handbook import derived_pages


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each such page that is behind; one that is not there is not missed."""
    if not site.is_whole:
        return  # what is broken would be left out of the page
    for place, text in derived_pages(site).items():
        file = site.root / place
        if file.is_file() and file.read_text("utf-8", errors="replace") != text:
            yield Finding("handbook.out-of-date", place)
