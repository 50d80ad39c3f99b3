"""What every page says of itself to browsers, search engines and share cards."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PIL import Image

from tests.site.reading import LANGUAGES, SITE_URL, SitePage, attribute, file_of_url

LOCALES = {"vi": "vi_VN", "en": "en_GB"}


def alternates(page: SitePage) -> dict[str, str]:
    return {
        attribute(link, "hreflang"): attribute(link, "href")
        for link in page.all('link[rel="alternate"][hreflang]')
    }


def test_page_says_its_language_and_encoding(any_page: SitePage) -> None:
    assert attribute(any_page.one("html"), "lang") == any_page.language
    assert any_page.html.startswith("<!doctype html>")
    assert any_page.html.index('<meta charset="utf-8">') < 1024
    assert "width=device-width" in any_page.meta("viewport")
    assert "maximum-scale" not in any_page.meta("viewport")
    assert "user-scalable" not in any_page.meta("viewport")


def test_languages_inside_a_page_are_known(any_page: SitePage) -> None:
    inside = {attribute(node, "lang") for node in any_page.all("[lang]")}
    assert inside <= {"vi", "en", "ko", "ja", "fr"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_of_a_language_are_unique(pages: dict[str, SitePage], language: str) -> None:
    titles = Counter(
        page.one("head > title").text().strip()
        for page in pages.values()
        if page.language == language
    )
    assert [title for title, times in titles.items() if times > 1 or not title] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_descriptions_of_a_language_are_unique(pages: dict[str, SitePage], language: str) -> None:
    descriptions = Counter(
        page.meta("description") for page in pages.values() if page.language == language
    )
    assert [text for text, times in descriptions.items() if times > 1] == []


def test_description_has_50_to_200_characters(page: SitePage) -> None:
    assert 50 <= len(page.meta("description")) <= 200


def test_canonical_is_the_whole_address_of_the_page(page: SitePage) -> None:
    assert attribute(page.one('link[rel="canonical"]'), "href") == SITE_URL + page.address


def test_languages_are_linked_in_the_head_with_whole_addresses(page: SitePage) -> None:
    address = page.address.removeprefix("en/")
    assert alternates(page) == {
        "vi": SITE_URL + address,
        "en": f"{SITE_URL}en/{address}",
        "x-default": SITE_URL + address,
    }


def test_links_between_languages_lead_back(page: SitePage, pages: dict[str, SitePage]) -> None:
    own = attribute(page.one('link[rel="canonical"]'), "href")
    for language, url in alternates(page).items():
        file = file_of_url(url)
        assert file is not None
        other = pages[file]
        assert language in (other.language, "x-default")
        assert alternates(other)[page.language] == own
        assert attribute(other.one('link[rel="canonical"]'), "href") == url


def test_share_card_says_what_the_page_says(page: SitePage, site_folder: Path) -> None:
    assert page.meta("og:title") == page.one("h1").text().strip()
    assert page.meta("og:description") == page.meta("description")
    assert page.meta("og:url") == SITE_URL + page.address
    assert page.meta("og:type") in ("website", "article")
    assert page.meta("og:site_name")
    assert page.meta("og:locale") == LOCALES[page.language]
    others = [LOCALES[language] for language in LANGUAGES if language != page.language]
    told = page.all('meta[property="og:locale:alternate"]')
    assert [attribute(meta, "content") for meta in told] == others
    image = file_of_url(page.meta("og:image"))
    assert image is not None
    assert (site_folder / image).is_file()
    assert page.meta("og:image:alt")


def test_picture_of_the_share_card_has_the_size_it_says(
    pages: dict[str, SitePage], site_folder: Path
) -> None:
    page = pages["index.html"]
    with Image.open(site_folder / str(file_of_url(page.meta("og:image")))) as image:
        size = image.size
    assert size == (int(page.meta("og:image:width")), int(page.meta("og:image:height")))


def test_language_switch_leads_to_the_same_page(page: SitePage, pages: dict[str, SitePage]) -> None:
    links = page.all(".language-switch a")
    assert links
    for link in links:
        file = file_of_url(page.resolve(attribute(link, "href")))
        assert file == page.twin
        assert file in pages
        assert attribute(link, "lang") == attribute(link, "hreflang") == pages[file].language
    for current in page.all(".language-switch [aria-current]"):
        assert attribute(current, "lang") == page.language


def test_links_of_the_head_and_switch_are_relative_or_of_the_site(page: SitePage) -> None:
    for link in page.all("link[href]"):
        href = attribute(link, "href")
        if urlsplit(href).scheme:
            assert href.startswith(SITE_URL)
            assert attribute(link, "rel") in ("canonical", "alternate")
