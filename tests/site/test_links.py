"""Every link on every page leads to something that is there."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.site.reading import SitePage, attribute, file_of_url


def test_links_and_their_fragments_lead_somewhere(
    any_page: SitePage, pages: dict[str, SitePage], site_folder: Path
) -> None:
    faults = []
    for link in any_page.all("a[href]"):
        href = attribute(link, "href")
        if urlsplit(href).scheme:
            continue
        url = any_page.resolve(href)
        file = file_of_url(url)
        if file is None or not (site_folder / unquote(file)).is_file():
            faults.append(f"{href}: no such file")
            continue
        fragment = unquote(urlsplit(url).fragment)
        if fragment and fragment not in pages[file].ids:
            faults.append(f"{href}: no such place")
    assert faults == []


def test_links_stay_in_their_language_but_for_the_switch(
    any_page: SitePage, pages: dict[str, SitePage]
) -> None:
    crossing = [
        attribute(link, "href")
        for link in any_page.all("a[href]")
        if "hreflang" not in link.attributes
        for file in [file_of_url(any_page.resolve(attribute(link, "href")))]
        if file in pages and pages[file].language != any_page.language
    ]
    assert crossing == []


def test_links_to_other_sites_are_of_harmless_kinds(any_page: SitePage) -> None:
    for link in any_page.all('a[href*=":"]'):
        href = attribute(link, "href")
        # Some newspapers that are cited as sources still have no encrypted address.
        allowed = ("https", "http") if link.attributes.get("rel") == "external" else ("https",)
        assert urlsplit(href).scheme in (*allowed, "mailto", "tel"), href


def test_links_have_words(any_page: SitePage) -> None:
    wordless = [
        link.html
        for link in any_page.all("a")
        if not (link.text().strip() or link.attributes.get("aria-label"))
        and not any(image.attributes.get("alt") for image in link.css("img"))
    ]
    assert wordless == []


def test_every_page_is_reached_from_its_home_page(pages: dict[str, SitePage]) -> None:
    for start in ("index.html", "en/index.html"):
        seen, waiting = {start}, [start]
        while waiting:
            page = pages[waiting.pop()]
            for link in page.all("a[href]"):
                file = file_of_url(page.resolve(attribute(link, "href")))
                if file in pages and file not in seen and "hreflang" not in link.attributes:
                    seen.add(str(file))
                    waiting.append(str(file))
        language = pages[start].language
        every = {name for name, page in pages.items() if page.language == language}
        assert {name for name in every - seen if not name.endswith("404.html")} == set()


def test_menu_names_the_section_the_page_is_in(page: SitePage) -> None:
    section = page.address.removeprefix("en/").split("/")[0]
    current = [
        file_of_url(page.resolve(attribute(link, "href")))
        for link in page.all(".site-nav a[aria-current]")
    ]
    prefix = "en/" if page.language == "en" else ""
    assert current == ([f"{prefix}{section}/index.html"] if section else [])
