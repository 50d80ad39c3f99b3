"""One change to a clean pair of pages gives one finding, at its line and from its family."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from scripts.findings import Finding
from scripts.languages import Language
from scripts.sync.alignment import pair_up
from scripts.sync.blocks import Block, Kind, Pair
from scripts.sync.glossary import Glossary
from scripts.sync.judging import judge_pair
from scripts.sync.reading.documents import read_document
from scripts.sync.tree import SourceFile
from tests.sync_case import case_names, read_case
from tests.sync_check import OWN_CONTENT, OWN_GLOSSARY

PAGES = [name for name in case_names() if name.startswith("pages/clean-")]
LONG_NUMBER = re.compile(r"(?<![\w.,/])(?:\d{1,3}(?:[.,]\d{3})+|\d{3,4})(?![\w.,/-]*\d)(?!\w)")


@dataclass(frozen=True, slots=True)
class Change:
    """Both pages after one change, and where it must be told."""

    vi: str
    en: str
    language: Language
    line: int


@cache
def texts(name: str) -> tuple[str, str]:
    """Return both pages of a case, without what only concerns how they are stored."""
    files = read_case(name).files
    vi, en = (
        next(raw for path, raw in files.items() if path.startswith(language))
        for language in ("vi/", "en/")
    )
    return vi.decode().replace("\r\n", "\n"), en.decode().replace("\r\n", "\n")


@cache
def pair_of(name: str) -> Pair:
    vi, en = texts(name)
    return pair_up(
        read_document(vi, "vi", "page.md", "vi/page.md"),
        read_document(en, "en", "page.md", "en/page.md"),
    )


def judged(vi: str, en: str) -> tuple[Finding, ...]:
    files = (
        SourceFile("vi", "page.md", "vi/page.md", vi.encode()),
        SourceFile("en", "page.md", "en/page.md", en.encode()),
    )
    return judge_pair(*files, OWN_GLOSSARY(OWN_CONTENT) or Glossary(())).findings


def told_wrongly(change: Change, family: str) -> list[str]:
    """Return what is found, unless it is one finding of the family at the place of the change."""
    findings = judged(change.vi, change.en)
    path = f"{change.language}/page.md"
    if len(findings) == 1 and findings[0].code.startswith(family):
        other = findings[0].other
        places = [(findings[0].path, findings[0].line)]
        places += [(other.path, other.line)] if other else []
        if (path, change.line) in places:
            return []
    wanted = f"{family} at {path}:{change.line}"
    return [wanted, *(f"{f.code} {f.path}:{f.line} {f.message('en')}" for f in findings)]


def without(text: str, block: Block) -> str:
    lines = text.split("\n")
    del lines[block.line - 1 : block.last_line]
    return "\n".join(lines)


def counterparts(name: str, *kinds: Kind) -> Iterator[tuple[Block, Block]]:
    for match in pair_of(name).matches:
        if len(match.vi) == len(match.en) == 1 and match.en[0].kind in kinds:
            yield match.vi[0], match.en[0]


def changed_figures(name: str) -> Iterator[Change]:
    """Change the last digit of each number of three digits or more on the English page."""
    vi, en = texts(name)
    for block in pair_of(name).en.blocks:
        for number in LONG_NUMBER.finditer(block.prose):
            line = block.line_at(number.start())
            lines = en.split("\n")
            last = "3" if number[0][-1] != "3" else "4"
            if lines[line - 1].count(number[0]) != 1:
                continue
            lines[line - 1] = lines[line - 1].replace(number[0], number[0][:-1] + last)
            yield Change(vi, "\n".join(lines), "en", line)


def left_out(name: str) -> Iterator[Change]:
    """Leave out each paragraph, on either side."""
    vi, en = texts(name)
    for here, there in counterparts(name, Kind.PARAGRAPH):
        if not there.containers:
            yield Change(vi, without(en, there), "vi", here.line)
            yield Change(without(vi, here), en, "en", there.line)


def left_untranslated(name: str) -> Iterator[Change]:
    """Put each Vietnamese paragraph into the English page."""
    vi, en = texts(name)
    for here, there in counterparts(name, Kind.PARAGRAPH, Kind.QUOTE):
        lines = en.split("\n")
        lines[there.line - 1 : there.last_line] = here.source.split("\n")
        yield Change(vi, "\n".join(lines), "en", there.line)


@pytest.mark.parametrize("name", PAGES)
def test_one_digit_that_changes_is_one_contradiction(name: str):
    for change in changed_figures(name):
        assert not told_wrongly(change, "FACT")


@pytest.mark.parametrize("name", PAGES)
def test_one_paragraph_left_out_is_one_missing_block(name: str):
    for change in left_out(name):
        assert not told_wrongly(change, "SHAPE")


@pytest.mark.parametrize("name", PAGES)
def test_one_paragraph_left_in_vietnamese_is_one_untranslated_block(name: str):
    for change in left_untranslated(name):
        assert not told_wrongly(change, "LANG")


def test_there_is_enough_to_change():
    assert sum(1 for name in PAGES for _ in changed_figures(name)) > 40
    assert sum(1 for name in PAGES for _ in left_out(name)) > 40
    assert sum(1 for name in PAGES for _ in left_untranslated(name)) > 20
