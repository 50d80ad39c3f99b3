"""Check that the terms of the glossary are said in English as it wants, and not as it forbids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from scripts.findings import Finding, Place
from scripts.languages import Language
from scripts.sync.blocks import Block, Document, Kind, Match, Pair
from scripts.sync.glossary import Glossary, Term
from scripts.sync.glossary.forbidden import Forbidden, forbidden_anywhere, forbidden_for
from scripts.sync.glossary.mentions import MEASURES, Mention, Part, mentions, parts_of
from scripts.sync.glossary.renderings import EnglishText
from scripts.sync.untranslated import is_untranslated, is_wrong

_LEGAL_NUMBER = re.compile(r"\d/")


def check(pair: Pair, glossary: Glossary) -> Iterator[Finding]:
    """Yield terms that lack their English form, and English forms that are forbidden."""
    page = _Page(pair, glossary)
    sections = _sections(pair.vi)
    whole = [match for match in pair.matches if match.is_whole]
    for match in sorted(whole, key=lambda match: match.vi[0].line):
        if not _is_left_alone(match, glossary):
            yield from page.compare(match, sections.get(id(match.vi[0]), 0))
    yield from page.forbidden()


# Where a text says as little as it can.
ABRIDGED = frozenset((Kind.FRONT, Kind.HEADING, Kind.ROW, Kind.TAB, Kind.ADMONITION))


def _is_left_alone(match: Match, glossary: Glossary) -> bool:
    """Return whether there is nothing to compare, or other checks tell what is wrong."""
    if any(block.kind is Kind.CODE for block in (*match.vi, *match.en)):
        return True
    return any(_is_untranslated(block, "en", glossary) for block in match.en) or any(
        _is_untranslated(block, "vi", glossary) for block in match.vi
    )


def _is_untranslated(block: Block, language: Language, glossary: Glossary) -> bool:
    if is_untranslated(block, language, glossary):
        return True
    return any(link.is_image and is_wrong(link.text, language, glossary) for link in block.links)


def _sections(document: Document) -> dict[int, int]:
    """Return the section of each block, by its identity; the front matter is one of its own."""
    sections: dict[int, int] = {}
    section = 0
    for block in document.blocks:
        if block.kind is Kind.HEADING or (section == 0 and block.kind is not Kind.FRONT):
            section += 1
        sections[id(block)] = section
    return sections


@dataclass
class _Page:
    """The English page as far as it was read: what it has said, and what was told of it."""

    pair: Pair
    glossary: Glossary
    _said: set[tuple[int, Term]] = field(default_factory=set)  # section and term
    _told: set[tuple[Part, int]] = field(default_factory=set)  # forbidden forms already told

    @cached_property
    def _named(self) -> dict[Term, int]:
        """Terms that the English page names anywhere, word by word."""
        text = "\n".join(part.text for block in self.pair.en.blocks for part in parts_of(block))
        return EnglishText(text, self.glossary).named

    def compare(self, match: Match, section: int) -> Iterator[Finding]:
        """Yield what is wrong with the terms of one match."""
        present = mentions(match.vi, self.glossary)
        if not present:
            return
        parts = [part for block in match.en for part in parts_of(block)]
        texts = {part: EnglishText(part.text, self.glossary) for part in parts}
        whole = EnglishText("\n".join(part.text for part in parts), self.glossary)
        for mention in present.values():
            wrong = [
                hit
                for hit in forbidden_for(mention, present, texts, whole)
                if (hit.part, hit.start) not in self._told
            ]
            for hit in wrong:
                self._told.add((hit.part, hit.start))
                yield self._is_forbidden(hit, mention)
            if wrong or self._is_said(mention, match, whole):
                self._said.add((section, mention.term))
            elif _is_wanted(mention.term) and not self._is_meant(
                mention, section, present, whole, match
            ):
                yield Finding(
                    "TERM01",
                    self.pair.vi.relative,
                    mention.line,
                    {"term": mention.form, "wanted": mention.term.en[0]},
                    Place(self.pair.en.relative, match.en[0].line),
                )

    def forbidden(self) -> Iterator[Finding]:
        """Yield forms that may stand in no English text, except those already told."""
        for block in self.pair.en.blocks:
            for part in parts_of(block):
                for hit in forbidden_anywhere(part, self.glossary):
                    if (part, hit.start) not in self._told:
                        details = {"found": hit.form, "wanted": hit.term.en[0]}
                        yield Finding("TERM03", self.pair.en.relative, hit.line, details)

    def _is_forbidden(self, hit: Forbidden, mention: Mention) -> Finding:
        return Finding(
            "TERM02",
            self.pair.en.relative,
            hit.line,
            {"found": hit.form, "term": mention.form, "wanted": mention.term.en[0]},
            Place(self.pair.vi.relative, mention.line),
        )

    def _is_said(self, mention: Mention, match: Match, whole: EnglishText) -> bool:
        """Return whether the English side has the term, or keeps its Vietnamese form."""
        if whole.says(mention.term, mention.form) or whole.keeps(mention.term):
            return True
        if any(whole.says(other, mention.form) for other in mention.others):
            return True
        return any(
            mention.term in found.values
            for block in match.en
            for marked in block.marked
            for found in self.glossary.vietnamese.find(block.prose[marked.start : marked.end])
        )

    def _is_meant(
        self,
        mention: Mention,
        section: int,
        present: dict[Term, Mention],
        whole: EnglishText,
        match: Match,
    ) -> bool:
        """Return whether the English side may mean a term that the page names elsewhere.

        It may in the same section; elsewhere, unless it seems to say it in another way, by what
        the term is called for short, or where there is little room for words. A place may be
        called for short without being named: the delta. Where the text names what could have been
        taken for the term, it says that instead.
        """
        if whole.rivals(mention.term).difference(present):
            return False
        if (section, mention.term) in self._said:
            return True
        if whole.says_otherwise(mention.term, present):
            return False
        if mention.term.category == "place" and whole.refers_to(mention.term):
            return True
        is_short = match.en[0].kind in ABRIDGED or mention.term.category == "place"
        return mention.term in self._named and (is_short or whole.refers_to(mention.term))


def _is_wanted(term: Term) -> bool:
    """Return whether a text must say `term`: units and legal numbers are compared as facts."""
    return (
        term.confirmed
        and term.category != MEASURES
        and not any(_LEGAL_NUMBER.search(form) for form in term.vi)
    )
