"""The sitemap names every page once, with its other language and an honest date."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from tests.site.project_copy import ROOT
from tests.site.reading import SITE_URL, SitePage, attribute, html_file, markdown_pages, xml_tree

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
RECORDS = ("projects", "works", "events")


@pytest.fixture(scope="module")
def entries(site_folder: Path) -> dict[str, ET.Element]:
    root = xml_tree(site_folder / "sitemap.xml")
    assert root.tag == f"{{{NAMES['s']}}}urlset"
    urls = root.findall("s:url", NAMES)
    by_address = {str(url.findtext("s:loc", namespaces=NAMES)): url for url in urls}
    assert len(by_address) == len(urls)
    return by_address


def front_matter(root: Path, markdown: str) -> dict[str, object]:
    text = (root / "content" / markdown).read_text("utf-8")
    front = yaml.safe_load(text.split("---\n")[1])
    assert isinstance(front, dict)
    return front


def checked_on(file: Path) -> date:
    day = yaml.safe_load(file.read_text("utf-8"))["checked_on"]
    assert isinstance(day, date)
    return day


def record_days(root: Path, listing: str) -> list[date]:
    """Return when the records of a list were checked; terms carry no date."""
    kinds = {"terms": (), "archive": ("events", "occasions")}.get(listing, (listing,))
    return [day for kind in kinds for day in days_of_kind(root, kind)]


def days_of_kind(root: Path, kind: str) -> list[date]:
    file = root / f"content/data/{kind}.yml"
    if file.exists():
        return [item["checked_on"] for item in yaml.safe_load(file.read_text("utf-8"))]
    return [checked_on(path) for path in sorted((root / "content/data" / kind).glob("*.yml"))]


def honest_date(root: Path, markdown: str) -> date:
    """Return the last day the page's words, or a record it shows, were looked at."""
    front = front_matter(root, markdown)
    days = [front["updated"]]
    if front.get("record"):
        days += [checked_on(p) for p in root.glob(f"content/data/*/{front['record']}.yml")]
    if front.get("lists"):
        days += record_days(root, str(front["lists"]))
    if front.get("home"):
        days += [day for kind in RECORDS for day in record_days(root, kind)]
    return max(day for day in days if isinstance(day, date))


def test_sitemap_has_every_page_once_and_nothing_else(
    entries: dict[str, ET.Element], pages: dict[str, SitePage]
) -> None:
    canonical = {
        attribute(link, "href")
        for page in pages.values()
        for link in page.all('link[rel="canonical"]')
    }
    assert set(entries) == canonical
    assert not any("404" in address for address in entries)


def test_sitemap_names_the_versions_the_page_itself_names(
    entries: dict[str, ET.Element], page: SitePage
) -> None:
    own = {
        attribute(link, "hreflang"): attribute(link, "href")
        for link in page.all('link[rel="alternate"][hreflang]')
    }
    links = entries[SITE_URL + page.address].findall("x:link", NAMES)
    assert {link.get("hreflang"): link.get("href") for link in links} == own
    assert {link.get("rel") for link in links} == {"alternate"}
    assert len(links) == len(own) == 3


@pytest.mark.parametrize("markdown", markdown_pages())
def test_sitemap_tells_when_the_page_last_changed(
    entries: dict[str, ET.Element], clean_copy: Path, markdown: str
) -> None:
    address = SITE_URL + html_file(markdown).removesuffix("index.html")
    told = entries[address].findtext("s:lastmod", namespaces=NAMES)
    assert told == honest_date(clean_copy, markdown).isoformat()


def test_day_at_the_foot_of_a_page_is_that_of_its_words(
    pages: dict[str, SitePage], clean_copy: Path
) -> None:
    for markdown in markdown_pages(ROOT):
        page = pages[html_file(markdown)]
        told = attribute(page.one("footer .footer-end time"), "datetime")
        assert told == str(front_matter(clean_copy, markdown)["updated"])


def test_robots_may_go_everywhere_and_find_the_sitemap(site_folder: Path) -> None:
    lines = (site_folder / "robots.txt").read_text("utf-8").splitlines()
    assert "User-agent: *" in lines
    assert f"Sitemap: {SITE_URL}sitemap.xml" in lines
    assert [line for line in lines if line.startswith("Disallow")] == []
