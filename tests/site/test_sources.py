"""Every page ends with its sources, and every link to a source leads to one of them."""

from __future__ import annotations

from tests.site.reading import SitePage, attribute


def test_page_ends_with_its_sources(page: SitePage) -> None:
    (section,) = page.all("main section.sources")
    assert section.text().strip()
    main = page.one("main")
    last = [node for node in main.iter() if node.tag != "-text"][-1]
    assert last.attributes.get("class") == "sources"


def test_links_to_sources_lead_to_the_list(page: SitePage) -> None:
    ids = {attribute(node, "id") for node in page.all(".sources li[id]")}
    linked = {attribute(node, "href") for node in page.all('a[href^="#source-"]')}
    assert {address.removeprefix("#") for address in linked} <= ids


def test_sources_are_numbered_without_a_gap(page: SitePage) -> None:
    numbers = [int(attribute(node, "value")) for node in page.all(".sources li[value]")]
    assert numbers == list(range(1, len(numbers) + 1))
