"""Cut running text into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A full stop after these ends no sentence.
_SHORTENED = (
    "tp mr mrs ms dr prof no nos st co ltd inc corp jr sr vs e.g i.e etc approx fig vol pp p q "
    "gs pgs ts ths ks bs v.v tr đc stt tx tt"
)
_ABBREVIATIONS = frozenset(_SHORTENED.split())
_END = re.compile(r"[.!?…]+[\"”’»)\]*_]*(?=\s+[\"“‘«(\[*_]*[^\W_])")
_BREAK = re.compile(r"[^\w.]")
LONGEST_ABBREVIATION = 8  # letters that are looked at before a full stop


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of `text` begins and ends."""
    start = 0
    for end in _END.finditer(text):
        before = text[max(start, end.start() - LONGEST_ABBREVIATION) : end.start()]
        word = _BREAK.split(before)[-1].strip(".").lower()
        is_dot = text[end.start()] == "." and text[end.start() + 1 : end.start() + 2] != "."
        if is_dot and (word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha())):
            continue
        yield start, end.end()
        start = end.end()
    if text[start:].strip():
        yield start, len(text)
