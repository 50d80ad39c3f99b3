"""What the two versions of a block share whatever the language: numbers, names, links, quotes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from scripts.languages import Language
from scripts.sync.alignment.lexicon import concepts
from scripts.sync.blocks import Block
from scripts.sync.figures import read_values
from scripts.sync.figures.value import Meaning

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
NAME = re.compile(r"[^\W\d_a-z]\w*")  # a word whose first letter is no small ASCII letter
SEPARATORS = str.maketrans("", "", ".,")
CONCEPT = "~"
OF_CONCEPTS = 0.5  # how much a common word weighs beside a name or a number

Token = str | tuple[str, Meaning]  # a word, number, address, quote, or the meaning of a figure


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for two blocks saying the same."""

    tokens: frozenset[Token]  # only what stands somewhere on both pages
    words: int
    marks: frozenset[Token]  # numbers, addresses and quotes that a translation keeps, all of them


def read_evidence(
    vi: Sequence[Block], en: Sequence[Block], *, closely: bool
) -> tuple[list[Evidence], list[Evidence], dict[Token, float]]:
    """Return the evidence of each block of both pages, and how much each token weighs.

    A token that stands in many blocks tells little. Read `closely`, digits are the figures they
    mean, and common words count.
    """
    marks_vi = [_marks(block, "vi", closely) for block in vi]
    marks_en = [_marks(block, "en", closely) for block in en]
    tokens_vi = [_tokens(b, closely) | marks for b, marks in zip(vi, marks_vi, strict=True)]
    tokens_en = [_tokens(b, closely) | marks for b, marks in zip(en, marks_en, strict=True)]
    counts_vi = Counter(token for tokens in tokens_vi for token in tokens)
    counts_en = Counter(token for tokens in tokens_en for token in tokens)
    shared = counts_vi.keys() & counts_en.keys()
    weights = {
        token: (OF_CONCEPTS if token[0] == CONCEPT else 1)
        / sqrt(max(counts_vi[token], counts_en[token]))
        for token in shared
    }
    found_vi = [
        Evidence(frozenset(tokens & shared), _words(block), marks)
        for block, tokens, marks in zip(vi, tokens_vi, marks_vi, strict=True)
    ]
    found_en = [
        Evidence(frozenset(tokens & shared), _words(block), marks)
        for block, tokens, marks in zip(en, tokens_en, marks_en, strict=True)
    ]
    return found_vi, found_en, weights


def joined(evidence: Sequence[Evidence]) -> Evidence:
    """Return the evidence of several blocks taken as one."""
    tokens = frozenset(token for part in evidence for token in part.tokens)
    marks = frozenset(mark for part in evidence for mark in part.marks)
    return Evidence(tokens, sum(part.words for part in evidence), marks)


def _tokens(block: Block, closely: bool) -> set[Token]:
    prose = block.prose
    tokens: set[Token] = {*concepts(prose)} if closely else set()
    tokens.update(folded for name in NAME.findall(prose) if (folded := _folded(name)))
    tokens.update(f"`{code.text}" for code in block.codes)
    if not prose.strip() and not block.links and not block.quotes:
        tokens.add(" ".join(block.source.split()))  # code
    return tokens


def _marks(block: Block, language: Language, closely: bool) -> frozenset[Token]:
    if closely:
        values = read_values(block.prose, language)
        figures: list[Token] = [("=", value.meaning) for value in values if value.firm]
    else:
        numbers = NUMBER.findall(block.prose)
        figures = [number.translate(SEPARATORS).lstrip("0") or "0" for number in numbers]
    addresses = (f"@{_end_of(link.address)}" for link in block.links)
    quotes = (f"[{quote.text}" for quote in block.quotes)
    return frozenset((*figures, *addresses, *quotes))


@lru_cache(maxsize=20_000)
def _folded(name: str) -> str:
    # A word that begins with a small Vietnamese letter is no name.
    if not name[0].isupper():
        return ""
    plain = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    return "".join(letter for letter in plain if letter.isalnum())


def _end_of(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2]


def _words(block: Block) -> int:
    return len(block.prose.split()) + 2 * len(block.quotes)
