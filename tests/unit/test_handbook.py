"""The handbook is true: its table of codes, its links, its commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.content.markdown import read_outline
from scripts.content.site import load_site
from scripts.findings import CODES
from scripts.handbook import derived_pages, write_derived_pages
from scripts.handbook.codes import CODES_PAGE
from scripts.handbook.comparison import COMPARISON_PAGE
from scripts.handbook.comparison_examples import EXAMPLES, Example
from scripts.handbook.facts import FACTS_PAGE
from scripts.handbook.questions import QUESTIONS_PAGE
from scripts.sync.checking import check_tree
from scripts.sync.glossary import read_glossary
from scripts.sync.tree import gather
from tests.small_project import change, write

ROOT = Path(__file__).parents[2]
PAGES = [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md"]
MODULE = re.compile(
    r"`((?:scripts|overrides|tests|content)/[\w./-]+\.(?:py|html|css|yml|txt|svg))`"
)


def test_derived_pages_are_as_code_and_content_say() -> None:
    site, _ = load_site(ROOT)
    for place, text in derived_pages(site).items():
        assert (ROOT / place).read_text("utf-8") == text, f"{place}: run ./cantho check --schemas"


@pytest.mark.parametrize("name", CODES)
def test_every_code_is_explained_to_editors(name: str) -> None:
    assert f"`{name}`" in (ROOT / CODES_PAGE).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_of_the_handbook_lead_somewhere(page: Path) -> None:
    outline = read_outline(page.read_text("utf-8"), 1)
    for target in (*outline.links, *outline.images):
        address, _, _ = target.address.partition("#")
        if address and not re.match(r"[a-z]+:", address):
            assert (page.parent / address).exists(), f"{page.name}:{target.line}: {address}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_files_the_handbook_names_exist(page: Path) -> None:
    for name in MODULE.findall(page.read_text("utf-8")):
        assert (ROOT / name).exists(), f"{page.name}: {name}"


@pytest.mark.parametrize(
    "example",
    [example for examples in EXAMPLES.values() for example in examples],
    ids=lambda example: example.vi,
)
def test_examples_of_the_comparison_are_as_the_check_says(example: Example) -> None:
    head = "---\ntitle: {}\n---\n\n## {} {{#boats}}\n\n{}\n"
    pages = [
        ("vi/a.md", head.format("Bến tàu", "Giờ tàu chạy", example.vi).encode()),
        ("en/a.md", head.format("The landing stage", "When boats leave", example.en).encode()),
    ]
    glossary = read_glossary(ROOT / "content")
    assert glossary is not None
    report = check_tree(gather("content", pages, []), glossary)
    assert [finding.code for finding in report.findings] == list(filter(None, [example.code]))


def test_pages_made_from_the_content_stay_as_they_are_while_it_is_broken(project: Path) -> None:
    for place in (FACTS_PAGE, QUESTIONS_PAGE):
        write(project, place, "as it was")
    change(project, "content/data/agencies.yml", "- id", "- id: [")
    assert write_derived_pages(load_site(project)[0]) == [CODES_PAGE, COMPARISON_PAGE]
    assert (project / FACTS_PAGE).read_text("utf-8") == "as it was"
    assert (project / QUESTIONS_PAGE).read_text("utf-8") == "as it was"


def test_page_that_is_no_text_any_more_is_written_anew(project: Path) -> None:
    write(project, FACTS_PAGE, b"\xff\xfe")
    assert FACTS_PAGE in write_derived_pages(load_site(project)[0])
