"""Check what links and images of this site must be, beyond leading somewhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from scripts.content.anchors import listed_anchors
from scripts.content.markdown import Target
from scripts.content.nearest import near
from scripts.content.pages import Page
from scripts.content.site import Site
from scripts.findings import Detail, Finding
from scripts.sync.links.addresses import SCHEME
from scripts.sync.links.targets import Places

ALLOWED_SCHEMES = {"http", "https", "mailto", "tel"}
PHOTOS = "content/photos/"


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each link or image of a page that cannot stand on this site.

    Whether links lead somewhere is the same on every site: scripts/sync/links/targets.py.
    """
    for page in site.all_pages():
        for link in page.outline.links:
            yield from _check_link(site, page, link)
        for image in page.outline.images:
            yield from _check_image(site, page, image)


def places(site: Site) -> Places:
    """Return the ids that pages have of the records they list, by the page's file."""
    return {
        f"{page.language}/{page.path}": frozenset(listed_anchors(page, site))
        for page in site.all_pages()
        if page.front.lists is not None
    }


def photo_name(page_relative: str, address: str) -> str | None:
    """Return the name in content/photos/ that an image address of a page means, or None."""
    full = _resolve(page_relative, address)
    name = full.removeprefix(PHOTOS)
    return name if full.startswith(PHOTOS) and "/" not in name else None


def _resolve(page_relative: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(page_relative), address))


def _check_link(site: Site, page: Page, link: Target) -> Iterator[Finding]:
    def finding(code: str, **details: Detail) -> Finding:
        return Finding(code, page.relative, link.line, {"target": link.address, **details})

    scheme = SCHEME.match(link.address)
    if scheme:
        if (scheme[1] or "").lower() not in ALLOWED_SCHEMES:
            yield finding("link.scheme")
        return
    if link.address.startswith("/"):
        yield finding("link.not-relative")
        return
    address = link.address.partition("#")[0]
    full = _resolve(page.relative, address) if address else page.relative
    home = f"content/{page.language}/"
    target = full.removeprefix(home)
    paths = site.languages[page.language].paths
    way = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), address))
    if full.startswith(home) and target in paths and way.startswith(".."):
        # MkDocs follows no way that leaves the folder of the language, even to come back.
        yield finding("link.roundabout", suggestion=_suggestion(page, target))
    elif full.rstrip("/") + "/" == home or f"{target}/index.md" in paths:
        yield finding("link.directory", suggestion=posixpath.join(address, "index.md"))


def _suggestion(page: Page, target: str) -> str:
    return posixpath.relpath(target, posixpath.dirname(page.path) or ".")


def _check_image(site: Site, page: Page, image: Target) -> Iterator[Finding]:
    if SCHEME.match(image.address):
        yield Finding("image.remote", page.relative, image.line, {"target": image.address})
        return
    name = photo_name(page.relative, image.address)
    if name is None:
        yield Finding("image.outside-photos", page.relative, image.line, {"target": image.address})
    elif name not in site.photo_files:
        details: dict[str, Detail] = {"target": image.address, "hint": near(name, site.photo_files)}
        yield Finding("image.missing", page.relative, image.line, details)
