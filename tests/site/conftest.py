"""Fixtures of the tests of the built site."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.reading import ALL_FILES, CONTENT_FILES, SitePage, read_pages


@pytest.fixture(scope="session")
def pages(site_folder: Path) -> dict[str, SitePage]:
    """Give all pages of the site by their files, each read once."""
    return read_pages(site_folder)


@pytest.fixture(params=CONTENT_FILES)
def page(request: pytest.FixtureRequest, pages: dict[str, SitePage]) -> SitePage:
    """Give each page that stands in content/, in both languages."""
    return pages[request.param]


@pytest.fixture(params=ALL_FILES)
def any_page(request: pytest.FixtureRequest, pages: dict[str, SitePage]) -> SitePage:
    """Give each page of the site, the two 404 pages included."""
    return pages[request.param]
