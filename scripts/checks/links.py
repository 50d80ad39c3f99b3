"""Check that links and images lead somewhere."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from scripts.content.anchors import listed_anchors
from scripts.content.markdown import Target
from scripts.content.pages import Page
from scripts.content.site import Site
from scripts.content.validation import near
from scripts.findings import Detail, Finding
from scripts.languages import LANGUAGES, Words

SCHEME = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*):")
ALLOWED_SCHEMES = {"http", "https", "mailto", "tel"}
PHOTOS = "content/photos/"
WEB = re.compile(r"^(www\.|[a-z0-9-]+\.(vn|com|org|net)(/|$))", re.IGNORECASE)
WEB_HINT = Words(
    " (thêm https:// ở đầu nếu đây là trang ngoài)", " (begin with https:// if it is another site)"
)


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each link or image of a page that leads nowhere."""
    for page in site.all_pages():
        for link in page.outline.links:
            yield from _check_link(site, page, link)
        for image in page.outline.images:
            yield from _check_image(site, page, image)


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
    if scheme or link.address.startswith("//"):
        if not scheme or scheme[1].lower() not in ALLOWED_SCHEMES:
            yield finding("link.scheme")
        return
    if link.address.startswith("/"):
        yield finding("link.not-relative")
        return
    address, _, anchor = link.address.partition("#")
    full = _resolve(page.relative, address) if address else page.relative
    home = f"content/{page.language}/"
    target = full.removeprefix(home)
    paths = site.languages[page.language].paths
    # MkDocs follows no way that leaves the folder of the language, even to come back.
    way = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), address))
    if full.startswith(home) and target in paths and link.address and not way.startswith(".."):
        yield from _check_anchor(site, page, link, target, anchor)
    elif other_language := next(
        (c for c in LANGUAGES if c != page.language and full.startswith(f"content/{c}/")), None
    ):
        same = full.removeprefix(f"content/{other_language}/")
        suggestion = posixpath.relpath(home + same, posixpath.dirname(page.relative))
        yield finding("link.other-language", suggestion=suggestion)
    elif full.rstrip("/") + "/" == home or f"{target}/index.md" in paths:
        yield finding("link.directory", suggestion=posixpath.join(address, "index.md"))
    else:
        here = posixpath.dirname(page.relative)
        known = [posixpath.relpath(home + path, here) for path in paths]
        yield finding("link.broken", hint=WEB_HINT if WEB.match(address) else near(address, known))


def _check_anchor(
    site: Site, page: Page, link: Target, target: str, anchor: str
) -> Iterator[Finding]:
    aimed = site.page(page.language, target)
    if not anchor or aimed is None:
        return
    anchors = [heading.anchor for heading in aimed.outline.headings]
    anchors += listed_anchors(aimed, site)
    if anchor not in anchors:
        details: dict[str, Detail] = {
            "page": aimed.relative,
            "anchor": anchor,
            "hint": near(anchor, anchors),
        }
        yield Finding("link.broken-anchor", page.relative, link.line, details)


def _check_image(site: Site, page: Page, image: Target) -> Iterator[Finding]:
    if SCHEME.match(image.address) or image.address.startswith("//"):
        yield Finding("image.remote", page.relative, image.line, {"target": image.address})
        return
    name = photo_name(page.relative, image.address)
    if name is None:
        yield Finding("image.outside-photos", page.relative, image.line, {"target": image.address})
    elif name not in site.photo_files:
        details: dict[str, Detail] = {"target": image.address, "hint": near(name, site.photo_files)}
        yield Finding("image.missing", page.relative, image.line, details)
