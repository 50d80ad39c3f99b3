"""No page is heavier than a phone on a slow network should have to bear; photos aside."""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path

from tests.site.reading import (
    SitePage,
    addresses_in_css,
    addresses_in_srcset,
    attribute,
    file_of_url,
)

CONTENT_BYTES = 75_000
HOME_BYTES = 110_000
COMPRESSED_ALREADY = {".woff2"}


@cache
def weight(file: Path) -> int:
    """Return the bytes that travel: packed as a web server packs, unless packed already."""
    data = file.read_bytes()
    if file.suffix in COMPRESSED_ALREADY:
        return len(data)
    return len(gzip.compress(data, 9, mtime=0))


def loaded_at_once(page: SitePage, site: Path) -> dict[str, int]:
    """Return the weight of each file the page needs before anyone scrolls, photos aside."""
    wanted = {page.file}
    for link in page.all('link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]'):
        wanted.add(str(file_of_url(page.resolve(attribute(link, "href")))))
    for sheet in [name for name in wanted if name.endswith(".css")]:
        for address in addresses_in_css((site / sheet).read_text("utf-8")):
            wanted.add((Path(sheet).parent / address.split("#")[0]).as_posix())
    for image in page.all('img:not([loading="lazy"])'):
        # A browser takes one of the candidates: count the heaviest.
        holder = image.parent if image.parent and image.parent.tag == "picture" else None
        addresses = [attribute(image, "src")]
        for node in (*(holder.css("source") if holder else ()), image):
            if srcset := node.attributes.get("srcset"):
                addresses += [address for address, _ in addresses_in_srcset(srcset)]
        drawings = [file_of_url(page.resolve(a)) for a in addresses if a.endswith(".svg")]
        if drawings:
            wanted.add(max((str(name) for name in drawings), key=lambda n: weight(site / n)))
    return {name: weight(site / name) for name in sorted(wanted)}


def test_page_is_light(any_page: SitePage, site_folder: Path) -> None:
    parts = loaded_at_once(any_page, site_folder)
    home = any_page.address in ("", "en/")
    limit = HOME_BYTES if home else CONTENT_BYTES
    assert sum(parts.values()) <= limit, parts


def test_weighing_counts_page_styles_and_fonts(
    pages: dict[str, SitePage], site_folder: Path
) -> None:
    parts = loaded_at_once(pages["index.html"], site_folder)
    endings = {Path(name).suffix for name in parts}
    assert {".html", ".css", ".woff2", ".svg"} <= endings
    assert sum(parts.values()) > 20_000
