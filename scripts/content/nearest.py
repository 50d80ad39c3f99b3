"""Guess what was meant by a name that does not exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from scripts.languages import Words

LIKENESS = 0.7  # of a suggestion; below it the guess is mostly wrong


def near(word: str, choices: Iterable[str]) -> Words:
    """Return ' (có phải “…”?)' with the choice most like `word`, or nothing."""
    close = difflib.get_close_matches(word, sorted(choices), n=1, cutoff=LIKENESS)
    return (
        Words(f" (có phải “{close[0]}”?)", f" (did you mean “{close[0]}”?)")
        if close
        else Words("", "")
    )
