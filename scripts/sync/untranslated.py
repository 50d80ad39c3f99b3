"""Find what was left in the other language: a sentence, a label, an alternative text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from scripts.content.syllables import MARKED, is_marked
from scripts.findings import Finding, Place
from scripts.languages import Language
from scripts.sync.blocks import Block, Document, Kind, Pair
from scripts.sync.glossary import Glossary
from scripts.sync.language.function_words import ENGLISH, TONELESS
from scripts.sync.language.names import plain_without_names, without_names
from scripts.sync.language.second_opinion import is_in
from scripts.sync.language.sentences import sentences
from scripts.sync.language.wording import ENOUGH, LABEL, Verdict, has_english, has_words, judge

CODES = {"en": "LANG01", "vi": "LANG02"}  # by the language the page should be in
SHOWN = 80  # characters of what was left that a message quotes
_SILENT = frozenset((Kind.CODE, Kind.RULE))
FEW_TONELESS = 2  # words, beside those that a comma or full stop hides, that call for a look
_MOST = 0.5  # share of a block's letters from which the block as a whole is untranslated

_SMALL = "".join(letter for letter in MARKED if letter.islower())
_SMALL_MARKED = re.compile(rf"(?<!\w)[a-z{_SMALL}]*[{_SMALL}]")  # a word with marks, no capital


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences side by side in the wrong language, by where they stand in the block."""

    start: int
    end: int
    text: str


def check(pair: Pair, glossary: Glossary) -> Iterator[Finding]:
    """Yield what is Vietnamese in the English page, and English in the Vietnamese one."""
    beside: dict[int, tuple[Place, Block]] = {}
    for match in pair.matches:
        if match.is_whole:
            for block in match.vi:
                beside[id(block)] = Place(pair.en.relative, match.en[0].line), match.en[0]
            for block in match.en:
                beside[id(block)] = Place(pair.vi.relative, match.vi[0].line), match.vi[0]
    yield from _check_document(pair.vi, glossary, pair.en, beside)
    yield from _check_document(pair.en, glossary, pair.vi, beside)


def check_page(document: Document, glossary: Glossary) -> Iterator[Finding]:
    """Do the same for a page that has no counterpart."""
    yield from _check_document(document, glossary, None, {})


def is_untranslated(block: Block, language: Language, glossary: Glossary) -> bool:
    """Return whether `block`, of a page in `language`, is in the other language as a whole."""
    stretches = _stretches(block, language, glossary)
    if not stretches:
        return False
    wrong = sum(len(_letters(stretch.text)) for stretch in stretches)
    return wrong > _MOST * len(_letters(block.prose))


def needs_translation(text: str, glossary: Glossary) -> bool:
    """Return whether `text`, names and terms aside, has words of one of the languages."""
    return has_words(plain_without_names(text, "en", glossary))


def _check_document(
    document: Document,
    glossary: Glossary,
    other: Document | None,
    beside: dict[int, tuple[Place, Block]],
) -> Iterator[Finding]:
    code = CODES[document.language]
    fronts = {b.label: b.text for b in other.blocks if b.kind is Kind.FRONT} if other else {}
    pictures = _alternatives(other) if other else frozenset()
    for block in document.blocks:
        place, counterpart = beside.get(id(block), (None, None))
        # A text of the front matter that is the same on both sides is META's to tell.
        is_told = block.kind is Kind.FRONT and fronts.get(block.label) == block.text
        if not is_told and not _is_word_list(block, counterpart):
            for stretch in _stretches(block, document.language, glossary):
                line = block.line_at(stretch.start)
                yield Finding(code, document.relative, line, {"text": _shown(stretch.text)}, place)
        for link in block.links:
            # An alternative text that is the same on both sides is LINK's.
            if not link.is_image or link.text in pictures:
                continue
            if is_wrong(link.text, document.language, glossary):
                line = block.line_at(link.start)
                yield Finding(code, document.relative, line, {"text": _shown(link.text)}, place)


def _is_word_list(block: Block, counterpart: Block | None) -> bool:
    """Return whether a row gives words in both languages, on both pages: a list of terms."""
    if not block.cells or counterpart is None or counterpart.text != block.text:
        return False
    cells = [block.prose[start:end] for start, end in block.cells]
    return any(is_marked(cell) for cell in cells) and any(has_english(cell) for cell in cells)


def _alternatives(document: Document) -> frozenset[str]:
    return frozenset(link.text for b in document.blocks for link in b.links if link.is_image)


@lru_cache(4096)
def _stretches(block: Block, language: Language, glossary: Glossary) -> tuple[Stretch, ...]:
    """Return what of `block` is in the wrong language; remembered, since several checks ask."""
    if block.kind in _SILENT or not _may_be_wrong(block.prose, language):
        return ()
    judged = without_names(block, language, glossary)
    found: list[Stretch] = []
    for first, last in block.cells or ((0, len(block.prose)),):
        previous = False
        for sentence in sentences(block.prose[first:last]):
            start, end = first + sentence[0], first + sentence[1]
            verdict = _judge(judged[start:end], language)
            wrong = verdict.wrong and not _is_key(block, start, end)
            if wrong and previous:
                begin = found[-1].start
                found[-1] = Stretch(begin, end, block.prose[begin:end].strip())
            elif wrong:
                start += verdict.start
                begin = start + _indent(block.prose[start:end])
                found.append(Stretch(begin, end, block.prose[begin:end].strip()))
            if judged[start:end].strip():
                previous = wrong
    return _joined(found, block) if block.cells else tuple(found)


def _is_key(block: Block, start: int, end: int) -> bool:
    """Return whether a single word before code tells what the code is for: "Name: `server`"."""
    words = block.prose[start:end].split()
    return len(words) == 1 and words[0].endswith(":") and "`" in block.source[start:end]


def _joined(found: list[Stretch], block: Block) -> tuple[Stretch, ...]:
    """Return the untranslated cells of a row as one stretch."""
    if len(found) < 2:
        return tuple(found)
    text = " | ".join(stretch.text for stretch in found)
    return (Stretch(found[0].start, found[-1].end, text),)


def _judge(text: str, language: Language) -> Verdict:
    verdict = judge(text, language)
    return Verdict(wrong=not is_in(text, language)) if verdict.unsure else verdict


def is_wrong(text: str, language: Language, glossary: Glossary) -> bool:
    """Return whether a sentence of `text`, of a page in `language`, is in the other language."""
    if not _may_be_wrong(text, language):
        return False
    judged = plain_without_names(text, language, glossary)
    return any(_judge(judged[start:end], language).wrong for start, end in sentences(judged))


def _may_be_wrong(text: str, language: Language) -> bool:
    """Return whether it is worth looking closer; nearly always it is not."""
    words = text.lower().split()
    if language == "en":
        if _SMALL_MARKED.search(text) or sum(word in TONELESS for word in words) >= FEW_TONELESS:
            return True
        # Names begin with capitals; so do "Tháng 4" and "LIÊN HỆ".
        return is_marked(text) and (len(words) < ENOUGH or text.isupper())
    if not ENGLISH.isdisjoint(words):
        return True
    return len(words) <= LABEL or "|" in text or not is_marked(text)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _letters(text: str) -> str:
    return "".join(text.split())


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1].rstrip() + "…"
