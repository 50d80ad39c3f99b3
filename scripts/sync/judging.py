"""All rules that need one page or one pair only: what they find depends on nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from scripts.content.text_file import read_bytes
from scripts.findings import Finding
from scripts.sync import facts, front_matter, links, marks, skeleton, terms, untranslated
from scripts.sync.alignment import pair_up
from scripts.sync.blocks import Block, Document, Kind, Pair
from scripts.sync.glossary import Glossary
from scripts.sync.links.page_links import PageLinks, page_links
from scripts.sync.reading.documents import read_document
from scripts.sync.tree import SourceFile

# How a text is saved is this site's business; comparing a tree reads every form.
COPIED = "META04"  # a text of the front matter that is the same on both sides
OF_SAVING = frozenset(("text.bom", "text.crlf"))


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules say of a page or a pair, and the links of its pages."""

    findings: tuple[Finding, ...]
    links: tuple[PageLinks, ...]


class Reading(NamedTuple):
    """One page as it was read, None when it is not UTF-8, and what is wrong with its mark-up."""

    document: Document | None
    text: str
    findings: tuple[Finding, ...]

    @property
    def links(self) -> tuple[PageLinks, ...]:
        """The links of the page, if it could be read."""
        return (page_links(self.document, self.text),) if self.document is not None else ()


def judge_page(file: SourceFile, glossary: Glossary) -> Judgement:
    """Judge a page that has no counterpart."""
    reading = read_file(file)
    found = () if reading.document is None else untranslated.check_page(reading.document, glossary)
    return Judgement((*reading.findings, *found), reading.links)


def judge_pair(vi: SourceFile, en: SourceFile, glossary: Glossary) -> Judgement:
    """Judge both pages of a pair."""
    here, there = read_file(vi), read_file(en)
    if here.document is None or there.document is None:
        pages = [judge_page(file, glossary) for file in (vi, en)]
        return Judgement(
            tuple(finding for page in pages for finding in page.findings),
            tuple(linked for page in pages for linked in page.links),
        )
    found = compare(pair_up(here.document, there.document), glossary)
    return Judgement((*here.findings, *there.findings, *found), (*here.links, *there.links))


def read_file(file: SourceFile) -> Reading:
    """Read one page."""
    text, found = read_bytes(file.raw, file.relative)
    findings = [finding for finding in found if finding.code not in OF_SAVING]
    if text is None:
        return Reading(None, "", tuple(findings))
    findings += marks.check(text, file.relative)
    document = read_document(text, file.language, file.path, file.relative)
    return Reading(document, text, tuple(findings))


def compare(pair: Pair, glossary: Glossary) -> Iterator[Finding]:
    """Yield what differs between both pages; a block left untranslated is told once, as such."""
    left = list(untranslated.check(pair, glossary))
    heads = list(front_matter.check(pair, glossary))
    yield from (*left, *heads, *skeleton.check(pair))
    copied = {finding.details["key"] for finding in heads if finding.code == COPIED}
    foreign = {
        document.relative: [
            block
            for block in document.blocks
            if (block.kind is Kind.FRONT and block.label in copied)
            or (
                any(f.path == document.relative and block.has_line(f.line) for f in left)
                and untranslated.is_untranslated(block, document.language, glossary)
            )
        ]
        for document in (pair.vi, pair.en)
    }
    for finding in compare_words(pair, glossary):
        if not _is_within(finding, foreign):
            yield finding


def compare_words(pair: Pair, glossary: Glossary) -> Iterator[Finding]:
    """Yield what differs inside blocks that correspond: facts, links and terms."""

    def needs_translation(text: str) -> bool:
        return untranslated.needs_translation(text, glossary)

    yield from facts.check(pair)
    yield from links.compare(pair, needs_translation)
    yield from terms.check(pair, glossary)


def _is_within(finding: Finding, blocks: dict[str, list[Block]]) -> bool:
    places = [(finding.path, finding.line)]
    if finding.other is not None:
        places.append((finding.other.path, finding.other.line))
    return any(block.has_line(line) for path, line in places for block in blocks.get(path, ()))
