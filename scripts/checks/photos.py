"""Check that photos are of use: shown somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.checks.links import photo_name
from scripts.content.records import KINDS_WITH_PAGE
from scripts.content.site import Site
from scripts.findings import Finding


def check(site: Site) -> Iterator[Finding]:
    """Yield a notice for each photo that no page or record shows."""
    used = used_photos(site)
    for name, photo in sorted(site.photos.items()):
        if name not in used:
            yield Finding("photo.unused", photo.relative)


def used_photos(site: Site) -> set[str]:
    """Return the names of all photos that pages and records name."""
    used: set[str] = set()
    for page in site.all_pages():
        names = [photo_name(page.relative, image.address) for image in page.outline.images]
        used.update(name for name in (*names, page.front.photo, *page.front.photos) if name)
    for kind in KINDS_WITH_PAGE:
        used.update(r.value.photo for r in site.records[kind].values() if r.value.photo)
    return used
