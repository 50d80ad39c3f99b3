"""Write the sitemap, with the other language of each page and an honest date, and robots.txt."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from scripts.content.front_matter import Listing
from scripts.content.pages import Page
from scripts.content.record_files import Record
from scripts.content.site import Site
from scripts.languages import LANGUAGES, SOURCE, Language
from scripts.pages.addresses import absolute_url, page_url
from scripts.pages.links import is_in_all_languages

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"


# A listing that shows other kinds of record than the one it is named after. Terms carry no date.
LISTED: dict[Listing, tuple[str, ...]] = {
    Listing.ARCHIVE: ("events", "occasions"),
    Listing.TERMS: (),
}


def write_sitemap(folder: Path, site: Site, site_url: str) -> None:
    """Write sitemap.xml for all pages of `site` into `folder`."""
    ET.register_namespace("", SITEMAP)
    ET.register_namespace("xhtml", XHTML)
    root = ET.Element(f"{{{SITEMAP}}}urlset")
    for page in site.all_pages():
        _add(root, page, site, site_url)
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
    (folder / "sitemap.xml").write_text(f"{declaration}{text}\n", "utf-8")


def write_robots(folder: Path, site_url: str) -> None:
    """Write robots.txt, which lets everyone in and names the sitemap."""
    lines = ["User-agent: *", "Allow: /", f"Sitemap: {absolute_url(site_url, 'sitemap.xml')}", ""]
    (folder / "robots.txt").write_text("\n".join(lines), "utf-8")


def last_changed(page: Page, site: Site) -> date:
    """Return when the page last changed: its words, or a record it shows, whichever is later."""
    dates = [page.front.updated]
    if page.front.record:
        dates.append(site.record(page.front.record).value.checked_on)
    if page.front.lists:
        for kind in LISTED.get(page.front.lists, (page.front.lists.value,)):
            dates += [_checked(record) for record in site.records[kind].values()]
    if page.front.home:
        for listing in (Listing.PROJECTS, Listing.WORKS, Listing.EVENTS):
            dates += [_checked(record) for record in site.records[listing].values()]
    return max(dates)


def _checked(record: Record[Any]) -> date:
    checked: date = record.value.checked_on
    return checked


def _add(root: ET.Element, page: Page, site: Site, site_url: str) -> None:
    def address(language: Language) -> str:
        return absolute_url(site_url, page_url(language, page.path))

    url = ET.SubElement(root, f"{{{SITEMAP}}}url")
    ET.SubElement(url, f"{{{SITEMAP}}}loc").text = address(page.language)
    ET.SubElement(url, f"{{{SITEMAP}}}lastmod").text = last_changed(page, site).isoformat()
    if not is_in_all_languages(page, site):
        return
    versions: dict[str, str] = {language: address(language) for language in LANGUAGES}
    versions["x-default"] = address(SOURCE)
    for name, href in versions.items():
        link = {"rel": "alternate", "hreflang": name, "href": href}
        ET.SubElement(url, f"{{{XHTML}}}link", link)
