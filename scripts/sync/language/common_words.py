"""The words of a sentence that belong to no name."""

from __future__ import annotations

import re

from scripts.content.syllables import is_syllable
from scripts.sync.language.function_words import ENGLISH, LABELS, VERBAL, VIETNAMESE_LABELS

# "next" of "i18next" is no word.
WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’-][^\W\d_]+)*(?!\w)")
SHOUTED = 3  # words all in capitals from which they are no names but a text in capitals


def common_words(text: str) -> list[str]:
    """Return the words that belong to no name, in small letters.

    What begins with a capital is a name, unless it opens the sentence and a small word follows;
    so is what stands between two capitals: Department of Foreign Affairs.
    """
    found = list(WORD.finditer(text))
    shouted = len(found) >= SHOUTED and all(match[0].isupper() for match in found)
    words: list[str] = []
    for number, match in enumerate(found):
        word = match[0]
        if shouted or word.islower():
            if not shouted and word in _JOINING and _is_between_names(found, number, text):
                continue
            words.append(word.lower())
        elif number == 0 and not _is_name_at_start(found, text) and _is_telling(word.lower()):
            words.append(word.lower())
    return words


def _is_telling(word: str) -> bool:
    """Return whether the first word of a sentence, with its capital, is no unknown name."""
    return is_syllable(word) or word in ENGLISH or word in LABELS


_BETWEEN_CAPITALS = "of and the for to in on de du des et la le les và các với"
_JOINING = frozenset(_BETWEEN_CAPITALS.split())


def _is_between_names(found: list[re.Match[str]], number: int, text: str) -> bool:
    before = number - 1
    while before >= 0 and found[before][0] in _JOINING:
        before -= 1
    after = number + 1
    while after < len(found) and found[after][0] in _JOINING:
        after += 1
    if before < 0 or after == len(found):
        return False
    between = text[found[before].end() : found[after].start()]
    return (
        (before > 0 or found[0][0].lower() not in ENGLISH)
        and found[before][0][0].isupper()
        and found[after][0][0].isupper()
        and not (set(between) & set(".,:;!?()"))
    )


def _is_name_at_start(found: list[re.Match[str]], text: str) -> bool:
    first = found[0][0]
    if first.lower() in ENGLISH or first.lower() in VERBAL:
        return False
    if len(first) > 1 and not first[1:].islower():
        return True  # KVIP, GitHub
    if len(found) == 1:
        return first.lower() not in LABELS and first.lower() not in VIETNAMESE_LABELS
    gap = text[found[0].end() : found[1].start()]
    return gap == " " and found[1][0][0].isupper()
