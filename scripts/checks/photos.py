"""Check that photos are shown somewhere, and that those offered to the press may be."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.checks.links import photo_name
from scripts.content.records import KINDS_WITH_PAGE
from scripts.content.site import Site
from scripts.findings import Finding
from scripts.photos.plan import downloads


def check(site: Site) -> Iterator[Finding]:
    """Yield findings on photos that nothing shows, or that are offered against their sidecar."""
    used = used_photos(site)
    for name, photo in sorted(site.photos.items()):
        if name not in used:
            yield Finding("photo.unused", photo.relative)
    for page in site.all_pages():
        for number, name in enumerate(page.front.photos):
            if name in site.photos and not downloads(site.photos[name]):
                line = page.head.line(("photos", number))
                yield Finding("photo.not-for-press", page.relative, line, {"name": name})


def used_photos(site: Site) -> set[str]:
    """Return the names of all photos that pages and records name."""
    used: set[str] = set()
    for page in site.all_pages():
        names = [photo_name(page.relative, image.address) for image in page.outline.images]
        used.update(name for name in (*names, page.front.photo, *page.front.photos) if name)
    for kind in KINDS_WITH_PAGE:
        used.update(r.value.photo for r in site.records[kind].values() if r.value.photo)
    return used
