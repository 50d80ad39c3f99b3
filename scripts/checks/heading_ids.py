"""Check that every heading of a page has an id of its own, which links to it can name."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.content.anchors import listed_anchors
from scripts.content.attribute_lists import HEADING_ID
from scripts.content.pages import Page
from scripts.content.site import Site
from scripts.content.slugs import TEMPLATE_IDS, slugify
from scripts.findings import Finding, Place


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each heading without an id, and for each id that cannot serve."""
    for page in site.all_pages():
        yield from _check_page(page, {*TEMPLATE_IDS, *listed_anchors(page, site)})


def _check_page(page: Page, taken: set[str]) -> Iterator[Finding]:
    lines: dict[str, int] = {}
    for heading in page.outline.headings:
        if not heading.explicit:
            yield Finding("heading.no-id", page.relative, heading.line, {"heading": heading.text})
            continue
        name = heading.anchor
        if not HEADING_ID.match(name):
            suggestion = slugify(name) or slugify(heading.text)
            details = {"id": name, "suggestion": suggestion}
            yield Finding("heading.wrong-id", page.relative, heading.line, details)
        elif name in taken:
            yield Finding("heading.taken-id", page.relative, heading.line, {"id": name})
        elif name in lines:
            first = Place(page.relative, lines[name])
            yield Finding("heading.duplicate-id", page.relative, heading.line, {"id": name}, first)
        lines.setdefault(name, heading.line)
