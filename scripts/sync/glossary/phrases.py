"""Find phrases in a text, word by word: whole words only, and the longest phrase first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

Value = TypeVar("Value")

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_JOINT = re.compile(r"[\s\u2010-\u2015-]+")  # spaces, line feeds and hyphens stand for each other
_LOOSE = 2  # a phrase of up to so many words can be another word in lower case: Mỹ, mỹ


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """A phrase that stands in a text, and what it stands for."""

    start: int
    end: int
    values: tuple[Value, ...]


@dataclass(slots=True)
class _Phrase(Generic[Value]):
    keys: tuple[str, ...]  # what the words are compared by
    joints: tuple[str, ...]  # what must stand between them, spaces and hyphens aside
    exact: tuple[str | None, ...]  # the word itself where its letters must be just so: KCN
    capital: tuple[bool, ...]  # where a word must begin with a capital: Mỹ, sông Hậu
    hyphens: tuple[bool, ...] | None  # which joints must have a hyphen, where that is asked
    values: list[Value] = field(default_factory=list)


class Words:
    """The words of a text, cut and made comparable once for several indexes."""

    __slots__ = ("keys", "places", "text")

    def __init__(self, text: str, key: Callable[[str], str] = str.lower) -> None:
        """Cut `text` into words, to be compared by `key` of each."""
        self.text = text
        self.places = [(match.start(), match.end(), match[0]) for match in WORD.finditer(text)]
        self.keys = [key(word) for _, _, word in self.places]


class Phrases(Generic[Value]):
    """An index of phrases by their first word."""

    def __init__(
        self,
        forms: Iterable[tuple[str, Value]],
        key: Callable[[str], str] = str.lower,
        *,
        names: bool = True,
        hyphens: bool = False,
    ) -> None:
        """Index `forms`, compared by `key` of each word.

        With `names`, the capitals of short proper names must be there; letters of abbreviations
        must be just as they are in any case. With `hyphens`, a hyphen is not the same as a space.
        """
        self._key = key
        self._by_first: dict[str, list[_Phrase[Value]]] = {}
        known: dict[object, _Phrase[Value]] = {}
        for form, value in forms:
            phrase: _Phrase[Value] | None = _phrase(form, key, names, hyphens)
            if phrase is None:
                continue
            identity = (phrase.keys, phrase.joints, phrase.exact, phrase.capital)
            if identity not in known:
                known[identity] = phrase
                self._by_first.setdefault(phrase.keys[0], []).append(phrase)
            if value not in known[identity].values:
                known[identity].values.append(value)
        for phrases in self._by_first.values():
            phrases.sort(key=lambda phrase: -len(phrase.keys))

    def find(self, text: str) -> Iterator[Found[Value]]:
        """Yield the phrases in `text` from left to right; none overlaps another."""
        return self.find_in(Words(text, self._key))

    def find_in(self, words: Words, *, nested: bool = False) -> Iterator[Found[Value]]:
        """Do the same with words that were made comparable by the key of this index.

        With `nested`, phrases inside and across others are told too.
        """
        number = 0
        while number < len(words.keys):
            for phrase in self._by_first.get(words.keys[number], ()):
                if _stands(phrase, words, number):
                    last = number + len(phrase.keys) - 1
                    start, end = words.places[number][0], words.places[last][1]
                    yield Found(start, end, tuple(phrase.values))
                    if not nested:
                        number = last
                        break
            number += 1


def _phrase(
    form: str, key: Callable[[str], str], names: bool, hyphens: bool
) -> _Phrase[Value] | None:
    found = list(WORD.finditer(form))
    if not found:
        return None
    words = [match[0] for match in found]
    capitals = [word[0].isupper() for word in words]
    # "Sở Tài chính" may be written "sở Tài chính"; "Mỹ" and "Cái Răng" need their capitals.
    short = names and len(words) <= _LOOSE
    everywhere = all(capitals)
    return _Phrase(
        keys=tuple(key(word) for word in words),
        joints=tuple(
            _JOINT.sub("", form[before.end() : after.start()]) for before, after in pairwise(found)
        ),
        exact=tuple(word if word.isupper() else None for word in words),
        capital=tuple(
            capital and short and (everywhere or place > 0)
            for place, capital in enumerate(capitals)
        ),
        hyphens=tuple(
            "-" in form[before.end() : after.start()] for before, after in pairwise(found)
        )
        if hyphens
        else None,
    )


def _stands(phrase: _Phrase[Value], words: Words, number: int) -> bool:
    length = len(phrase.keys)
    if tuple(words.keys[number : number + length]) != phrase.keys:
        return False
    for place in range(length):
        start, _, word = words.places[number + place]
        exact = phrase.exact[place]
        if exact is not None and word not in (exact, exact + "s"):
            return False
        if phrase.capital[place] and not word[0].isupper():
            return False
        if place:
            joint = words.text[words.places[number + place - 1][1] : start]
            if _JOINT.sub("", joint) != phrase.joints[place - 1]:
                return False
            if phrase.hyphens is not None and phrase.hyphens[place - 1] != ("-" in joint):
                return False
    return True
