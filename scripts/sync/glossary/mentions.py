"""Find the terms of the glossary in the Vietnamese blocks of a match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.content.syllables import MARKED, is_syllable
from scripts.sync.blocks import Block
from scripts.sync.glossary import Glossary, Term
from scripts.sync.glossary.phrases import Found
from scripts.sync.language.function_words import VIETNAMESE
from scripts.sync.language.names import without_addresses

MEASURES = "unit"  # category of words that belong to a figure: FACT compares these
SHORTEST_ABBREVIATION = 3  # letters; TU and IP are too much else besides
# Words that make another word of the one syllable after them: thị xã, hợp tác xã, thông tấn xã.
OTHER_WORDS = ("thị", "tác", "tấn", "công", "làng", "văn")

_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"]*\"")
_CAPITAL = "A-Z" + "".join(letter for letter in MARKED if letter.isupper())
_NUMBER_BEFORE = re.compile(r"\d\s$")
_NAME_BEFORE = re.compile(rf"(?<!\w)[{_CAPITAL}]\w*[ -]$")
_NAME_AFTER = re.compile(rf"[ -][{_CAPITAL}]")
_NAME_OR_NUMBER_AFTER = re.compile(rf" (?:[{_CAPITAL}]|\d)")
# "5 triệu đô la Úc" is an amount; it names no country.
_MONEY_BEFORE = re.compile(r"(?:đô[ -]la|đồng|bảng|yên|won|rúp|franc)\s+$", re.IGNORECASE)
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_NEAR = 40  # letters before a syllable that tell whether it is a word of its own


@dataclass(frozen=True, slots=True)
class Part:
    """Text of a block that is read by itself: its prose, or the alternative text of an image."""

    block: Block
    text: str
    line: int | None = None  # of an alternative text

    def line_at(self, position: int) -> int:
        """Return the line of the file in which `position` of the text is."""
        return self.block.line_at(position) if self.line is None else self.line

    def asides(self) -> list[tuple[int, int]]:
        """Return what is quoted: titles of documents, sayings, words marked as foreign."""
        asides = [(match.start(), match.end()) for match in _QUOTED.finditer(self.text)]
        if self.line is None:
            asides += [(marked.start, marked.end) for marked in self.block.marked]
        return asides


@dataclass(frozen=True, slots=True)
class Mention:
    """A term of a Vietnamese block: where it stands first, as what, and how often."""

    term: Term
    form: str
    line: int
    count: int
    others: tuple[Term, ...]  # further terms with the same form


def parts_of(block: Block) -> Iterator[Part]:
    """Yield the texts of `block`."""
    if block.prose and not block.prose.isspace():
        yield Part(block, without_addresses(block.prose))
    for link in block.links:
        if link.is_image and link.text:
            yield Part(block, without_addresses(link.text), block.line_at(link.start))


def is_aside(position: int, asides: list[tuple[int, int]]) -> bool:
    """Return whether `position` is in one of `asides`."""
    return any(start <= position < end for start, end in asides)


def mentions(blocks: tuple[Block, ...], glossary: Glossary) -> dict[Term, Mention]:
    """Return the terms that `blocks` mention; those in quotation marks do not count."""
    found: dict[Term, Mention] = {}
    for block in blocks:
        for part in parts_of(block):
            for hit in _hits(part, glossary):
                for term in hit.values:
                    first = found.get(term)
                    found[term] = Mention(
                        term,
                        first.form if first else " ".join(part.text[hit.start : hit.end].split()),
                        first.line if first else part.line_at(hit.start),
                        first.count + 1 if first else 1,
                        tuple(other for other in hit.values if other is not term),
                    )
    return found


def _hits(part: Part, glossary: Glossary) -> Iterator[Found[Term]]:
    hits = list(glossary.vietnamese.find(part.text))
    asides = part.asides() if hits else []
    ends = [end for _, end in part.block.cells] if part.line is None else []
    for hit in hits:
        across = any(hit.start < end < hit.end for end in ends)
        if not across and not is_aside(hit.start, asides) and _is_term(hit, part.text):
            yield hit


def _is_term(found: Found[Term], text: str) -> bool:
    """Return whether the words found are the term, and no part of another word or name."""
    term = text[found.start : found.end]
    before = text[max(0, found.start - _NEAR) : found.start]
    is_country = any(value.category == "country" for value in found.values)
    if is_country and _MONEY_BEFORE.search(before):
        return False
    if " " in term or "\n" in term:
        return True
    if term.isupper():
        return len(term) >= SHORTEST_ABBREVIATION
    if not is_syllable(term):
        return True
    after = text[found.end : found.end + 2]
    if term[0].isupper() and any(form == term for value in found.values for form in value.vi):
        if _NAME_BEFORE.search(before) or _NAME_AFTER.match(after):
            return False
        # "Mỹ thuật" opens a sentence with a capital too.
        word = _NEXT_WORD.match(text, found.end)
        opens = not before.strip() or before.rstrip()[-1] in ".!?:"
        return not opens or word is None or word[1] in VIETNAMESE
    if any(value.category == MEASURES for value in found.values):
        return False
    if before.rstrip().lower().endswith(OTHER_WORDS):
        return False
    if not _NAME_OR_NUMBER_AFTER.match(after):
        return _NUMBER_BEFORE.search(before) is not None
    # Terms are those of Vietnam: "quận Riverside" is a county.
    name = _NEXT_WORD.match(text, found.end)
    return name is None or is_syllable(name[1])
