"""A site that is published below a folder of its host carries that folder everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Built
from tests.site.project_copy import cantho, copy_project
from tests.site.reading import (
    CONTENT_FILES,
    NOT_FOUND,
    SitePage,
    attribute,
    file_of_url,
    read_pages,
    resources,
    xml_tree,
)

CITY = "https://a.example/city/"


@pytest.fixture(scope="module", params=[CITY, CITY.rstrip("/")], ids=["slash", "no slash"])
def below(
    request: pytest.FixtureRequest, built: Built, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    folder = copy_project(tmp_path_factory.mktemp("below") / "x", built.folder)
    told = cantho(folder, "build", variables={"CANTHO_SITE_URL": request.param})
    assert told.code == 0, told.everything
    return folder / "site"


@pytest.fixture(scope="module")
def there(below: Path) -> dict[str, SitePage]:
    return read_pages(below)


def test_whole_addresses_carry_the_folder(there: dict[str, SitePage]) -> None:
    for file in CONTENT_FILES:
        page = there[file]
        assert attribute(page.one('link[rel="canonical"]'), "href") == CITY + page.address
        assert page.meta("og:url") == CITY + page.address
        assert page.meta("og:image").startswith(f"{CITY}assets/")
        for link in page.all('link[rel="alternate"][hreflang]'):
            assert file_of_url(attribute(link, "href"), CITY) in there


def test_links_between_pages_are_those_of_any_other_address(
    there: dict[str, SitePage], pages: dict[str, SitePage]
) -> None:
    for file in CONTENT_FILES:
        here = [attribute(link, "href") for link in there[file].all("a[href]")]
        assert here == [attribute(link, "href") for link in pages[file].all("a[href]")]
        assert list(resources(there[file])) == list(resources(pages[file]))
        assert not any(link.startswith("/") for link in here)


def test_pages_for_lost_readers_link_below_the_folder(
    there: dict[str, SitePage], below: Path
) -> None:
    for file in NOT_FOUND:
        page = there[file]
        links = [attribute(link, "href") for link in page.all("a[href]")] + list(resources(page))
        rooted = [link for link in links if not link.startswith(("#", "https://"))]
        assert rooted
        for link in rooted:
            assert link.startswith("/city/")
            target = file_of_url(page.resolve(link, CITY), CITY)
            assert target is not None
            assert (below / target).is_file()


def test_sitemap_and_robots_carry_the_folder(below: Path) -> None:
    root = xml_tree(below / "sitemap.xml")
    places = [element.text or "" for element in root.iter() if element.tag.endswith("}loc")]
    places += [e.attrib["href"] for e in root.iter() if "href" in e.attrib]
    assert len(places) == len(CONTENT_FILES) * 4
    assert all(place.startswith(CITY) for place in places)
    assert f"Sitemap: {CITY}sitemap.xml\n" in (below / "robots.txt").read_text("utf-8")
