"""The lists of the built site: tasks, terms, partners, years and offices, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.content.anchors import archive_years
from scripts.content.front_matter import Listing
from scripts.content.site import Site, load_site
from scripts.content.syllables import is_marked
from tests.conftest import Built
from tests.site.reading import SitePage, attribute, html_file

LISTINGS = (Listing.PARTNERS, Listing.TASKS, Listing.TERMS, Listing.ARCHIVE, Listing.AGENCIES)
NAMES = re.compile(r"\b(?:Cần\sThơ|Ninh\sKiều|Cái\sRăng|Vĩnh\sThạnh|đờn\sca\stài\stử)\b")


@pytest.fixture(scope="module")
def site(built: Built) -> Site:
    return load_site(built.folder)[0]


def pages_with(listing: Listing, site: Site, pages: dict[str, SitePage]) -> list[SitePage]:
    """Return the built pages that list something, in both languages."""
    found = [page for page in site.all_pages() if page.front.lists is listing]
    return [pages[html_file(f"{page.language}/{page.path}")] for page in found]


@pytest.mark.parametrize("listing", LISTINGS)
def test_each_list_has_a_page_in_both_languages(
    listing: Listing, site: Site, pages: dict[str, SitePage]
) -> None:
    languages = {page.language for page in pages_with(listing, site, pages)}
    assert languages == {"vi", "en"}


def test_every_task_is_a_row_with_seven_cells_and_where_it_is_served(
    site: Site, pages: dict[str, SitePage]
) -> None:
    for page in pages_with(Listing.TASKS, site, pages):
        rows = page.all(".task-table tbody tr")
        assert [row.attributes["id"] for row in rows] == sorted(
            site.tasks, key=lambda name: site.tasks[name].value.number
        )
        for row in rows:
            assert len(row.css("td, th")) == 7
            assert row.css("td:last-child a")
            assert row.css("a.source-link")


def test_cells_that_the_plan_leaves_empty_say_so(site: Site, pages: dict[str, SitePage]) -> None:
    empty = sum(
        not cell
        for record in site.tasks.values()
        for cell in (
            record.value.leads,
            record.value.coordinating,
            record.value.product,
            record.value.timing,
        )
    )
    assert empty > 0
    for page in pages_with(Listing.TASKS, site, pages):
        words = "chưa nêu" if page.language == "vi" else "not stated"
        told = [label.text() for label in page.all(".task-table .label")]
        assert told == [words] * empty


def test_every_term_stands_once_in_both_languages_each_marked_with_its_own(
    site: Site, pages: dict[str, SitePage]
) -> None:
    for page in pages_with(Listing.TERMS, site, pages):
        other = "en" if page.language == "vi" else "vi"
        rows = page.all(".term-table tbody tr")
        assert len(rows) == len(site.terms) > 100
        for row in rows:
            assert row.css(f'td > span[lang="{other}"]')


def test_wrong_forms_of_terms_are_not_in_the_glossary(
    site: Site, pages: dict[str, SitePage]
) -> None:
    right = {form for record in site.terms.values() for form in (record.value.vi, record.value.en)}
    wrong = {form for record in site.terms.values() for form in record.value.lint_en} - right
    for page in pages_with(Listing.TERMS, site, pages):
        shown = {cell.text().strip() for cell in page.all(".term-table th, .term-table td")}
        assert not shown & wrong


def test_every_partner_stands_on_a_page(site: Site, pages: dict[str, SitePage]) -> None:
    for language in ("vi", "en"):
        shown = [
            attribute(entry, "id")
            for page in pages_with(Listing.PARTNERS, site, pages)
            if page.language == language
            for entry in page.all("article.entry")
        ]
        assert sorted(shown) == sorted(f"partner-{name}" for name in site.partners)


def test_every_entry_of_partners_and_archive_names_a_source(
    site: Site, pages: dict[str, SitePage]
) -> None:
    for listing in (Listing.PARTNERS, Listing.ARCHIVE):
        for page in pages_with(listing, site, pages):
            for entry in page.all("article.entry"):
                assert entry.css("a.source-link"), entry.text()
            for figure in page.all(".entry-figures li"):
                assert figure.css("a.source-link"), figure.text()


def test_archive_has_all_editions_and_occasions_newest_year_first(
    site: Site, pages: dict[str, SitePage]
) -> None:
    editions = sum(len(record.value.editions) for record in site.events.values())
    for page in pages_with(Listing.ARCHIVE, site, pages):
        assert len(page.all("article.entry")) == editions + len(site.occasions)
        years = [attribute(head, "id") for head in page.all(".entries h2")]
        assert years == [f"year-{year}" for year in archive_years(site)]
        jumps = [attribute(link, "href") for link in page.all(".jump-row a")]
        assert jumps == [f"#{year}" for year in years]


def test_every_office_has_a_card_with_what_is_known_or_awaited(
    site: Site, pages: dict[str, SitePage]
) -> None:
    for page in pages_with(Listing.AGENCIES, site, pages):
        cards = page.all(".office-tree .agency-card")
        assert len(cards) == len(site.agencies)
        former = sum(record.value.until is not None for record in site.agencies.values())
        rows = [len(card.css("dt")) for card in cards]
        assert sorted(rows)[:former] == [0] * former
        assert min(sorted(rows)[former:]) >= 3
        assert all(value.text().strip() for value in page.all(".office-tree dd"))


def test_vietnamese_names_of_english_pages_are_marked(pages: dict[str, SitePage]) -> None:
    seen = 0
    for page in pages.values():
        if page.language == "vi" or page.tree.body is None:
            continue
        for node in page.tree.body.traverse(include_text=True):
            if node.tag != "-text" or not NAMES.search(node.text_content or ""):
                continue
            above = node.parent
            while above is not None and above.tag != "html":
                if above.tag in {"svg", "code"} or above.attributes.get("lang"):
                    break
                above = above.parent
            assert above is not None
            assert above.tag != "html", f"{page.file}: {node.text_content}"
            seen += 1
    assert seen > 100


def test_marks_of_language_stand_around_vietnamese_words_alone(pages: dict[str, SitePage]) -> None:
    for page in pages.values():
        if page.language == "en":
            for mark in page.all('span[lang="vi"]:not([class])'):
                if mark.parent is not None and mark.parent.tag != "td":
                    assert is_marked(mark.text()), mark.text()


def test_head_and_attributes_of_english_pages_hold_no_marks(site_folder: Path) -> None:
    for file in sorted((site_folder / "en").rglob("*.html")):
        html = file.read_text("utf-8")
        assert "<span" not in html[: html.index("<body")]
        assert not re.search(r'="[^"<>]*<span', html)
