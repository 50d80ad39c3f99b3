"""The pages for addresses that lead nowhere hold at any depth, in both languages."""

from __future__ import annotations

import pytest

from tests.site.reading import NOT_FOUND, SitePage, attribute, resources


@pytest.fixture(params=NOT_FOUND)
def lost(request: pytest.FixtureRequest, pages: dict[str, SitePage]) -> SitePage:
    return pages[request.param]


def test_it_is_kept_out_of_search_engines(lost: SitePage) -> None:
    assert lost.meta("robots") == "noindex"
    assert lost.all('link[rel="canonical"], link[rel="alternate"]') == []
    assert lost.all('meta[property="og:url"]') == []


def test_other_pages_are_not_kept_out(page: SitePage) -> None:
    assert page.all('meta[name="robots"]') == []


def test_its_links_and_resources_hold_at_any_depth(lost: SitePage) -> None:
    addresses = [attribute(link, "href") for link in lost.all("a[href]")] + list(resources(lost))
    assert len(addresses) > 10
    assert [a for a in addresses if not a.startswith(("/", "#", "https://"))] == []


def test_it_leads_home_and_to_the_sections_of_its_language(lost: SitePage) -> None:
    home = "/en/" if lost.language == "en" else "/"
    links = [attribute(link, "href") for link in lost.all("main a")]
    assert home in links
    assert len(links) >= 5
    assert all(link.startswith(home) for link in links)


def test_its_switch_leads_to_the_other_home_page(lost: SitePage) -> None:
    other = "/" if lost.language == "en" else "/en/"
    assert {attribute(link, "href") for link in lost.all(".language-switch a")} == {other}


def test_it_speaks_its_language(pages: dict[str, SitePage]) -> None:
    vietnamese, english = (pages[name] for name in NOT_FOUND)
    assert vietnamese.one("h1").text() != english.one("h1").text()
    assert "Không" in vietnamese.one("h1").text() or "không" in vietnamese.one("h1").text()
