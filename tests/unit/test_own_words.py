"""The site says things in its own words: no phrase of eight words is that of a source."""

from __future__ import annotations

from pathlib import Path

from scripts.content.site import load_site
from scripts.languages import LANGUAGES
from tests.own_words import ROOT, phrases, shared
from tests.small_project import change

EN_PAGE = "content/en/invest/river-port.md"
SOURCE = "The port, which lies on the Hậu River, takes barges from all of the delta."
NAME = "It was the Department of Industry and Trade that said so in the year 2024."


def phrases_in(project: Path, source: str) -> list[tuple[str, str]]:
    site, _ = load_site(project)
    return [(hit.place, hit.phrase) for hit in shared(site, phrases([source]))]


def test_copied_phrase_is_found_whatever_its_marks(project: Path) -> None:
    change(project, EN_PAGE, "## What", "Hm: *the port which lies on the Hậu River*!\n\n## What")
    assert phrases_in(project, SOURCE) == [(EN_PAGE, "the port which lies on the hậu river")]


def test_seven_words_are_not_a_quotation(project: Path) -> None:
    change(project, EN_PAGE, "## What", "Then the port which lies on the Hậu flows.\n\n## What")
    assert phrases_in(project, SOURCE) == []


def test_name_with_its_company_is_not_a_quotation(project: Path) -> None:
    change(
        project,
        EN_PAGE,
        "## What",
        "Ask the Department of Industry and Trade that said.\n\n## What",
    )
    assert phrases_in(project, NAME) == []


def test_no_page_or_record_repeats_the_short_hand_of_the_facts() -> None:
    site, _ = load_site(ROOT)
    gists = [record.value.gist for record in site.facts.values() if record.value.gist]
    theirs = phrases(gist.into(language) for gist in gists for language in LANGUAGES)
    assert [f"{hit.place}: {hit.phrase}" for hit in shared(site, theirs)] == []
