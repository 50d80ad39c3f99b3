"""Replay what happened to two matched blocks, and say whether one of them is behind.

The rules, in short: two blocks are in step when they first stand side by side, when one commit
changed both, and when the one that was behind has changed. When one changes alone the other is
behind, until it follows, or the change is undone. See docs/decisions/0011-staleness-by-content.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from scripts.languages import Language, other
from scripts.sync.history.passages import Passage, key_of

Side = tuple[Passage, ...]  # one side of a match: mostly one block

OF_VIETNAMESE: Final = re.compile(
    "[ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]"
)
VIETNAMESE_SHARE: Final = 0.6  # of small words with such a letter; English with names has less
ENGLISH_WORDS: Final = 4  # so many small words without such a letter are no Vietnamese sentence
STUB_WORDS: Final = 12  # against a text of so many words …
STUB_SHARE: Final = 0.3  # … one with less than this share of them stands in for a translation


@dataclass(frozen=True, slots=True)
class State:
    """What both blocks said after some commit, and the states right before it."""

    vi: Side
    en: Side
    parents: tuple[int, ...]
    key: tuple[str, str]

    @classmethod
    def of(cls, vi: Side, en: Side, parents: tuple[int, ...]) -> State:
        """Return the state with its key."""
        return cls(vi, en, parents, (key_of(vi), key_of(en)))

    @property
    def is_pair(self) -> bool:
        """Whether both are there, each in its own language."""
        return bool(self.vi and self.en) and not _is_untranslated(self)


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether one of two blocks is behind, and the state in which they were last in step."""

    behind: Language | None
    base: State


def standing(states: Sequence[State]) -> Standing | None:
    """Return where the last of `states` stands; None where there is nothing to compare.

    Parents come before children.
    """
    found: list[Standing | None] = []
    for number, state in enumerate(states):
        found.append(_next(states, found, number) if state.is_pair else None)
    return found[-1] if found else None


def _next(
    states: Sequence[State], found: Sequence[Standing | None], number: int
) -> Standing | None:
    state = states[number]
    seen = [found[n] for n in _before(states, number) if states[n].key == state.key]
    known = [earlier for earlier in seen if earlier is not None]
    if known:
        return next((earlier for earlier in known if earlier.behind is None), known[0])
    with_vi = [n for n in state.parents if states[n].key[0] == state.key[0]]
    with_en = [n for n in state.parents if states[n].key[1] == state.key[1]]
    if len(state.parents) > 1:
        if with_vi and with_en:
            return _combined(state, [found[n] for n in with_vi], [found[n] for n in with_en])
        if not with_vi and not with_en:
            return Standing(None, state)
    # A merge that changed one side is a change against the parent it has the other side from.
    before = next(iter((*with_vi, *with_en, *state.parents)), None)
    earlier = found[before] if before is not None else None
    if before is None or earlier is None:
        return None if _is_stub(state) else Standing(None, state)
    if not with_vi and not with_en:
        return Standing(None, state)
    changed: Language = "en" if with_vi else "vi"
    if earlier.behind is None:
        return Standing(other(changed), states[before])
    return Standing(None, state) if earlier.behind == changed else earlier


def _combined(
    state: State, of_vi: Sequence[Standing | None], of_en: Sequence[Standing | None]
) -> Standing:
    """Return the standing of a merge that took each side from another parent.

    Neither knew the other, so they do not vouch for each other.
    """
    for earlier in of_en:
        if earlier is not None and earlier.base.key[0] != state.key[0]:
            return Standing("en", earlier.base)
    for earlier in of_vi:
        if earlier is not None and earlier.base.key[1] != state.key[1]:
            return Standing("vi", earlier.base)
    return Standing(None, state)


def _before(states: Sequence[State], number: int) -> Iterator[int]:
    """Yield the numbers of all states from which `number` descends, the nearest first."""
    waiting = list(states[number].parents)
    met = set(waiting)
    while waiting:
        nearest = waiting.pop(0)
        yield nearest
        for parent in states[nearest].parents:
            if parent not in met:
                met.add(parent)
                waiting.append(parent)


def _is_stub(state: State) -> bool:
    """Tell whether one side is a few words in the place of a translation that is to come."""
    fewer, more = sorted((len(_words(state.vi)), len(_words(state.en))))
    return more >= STUB_WORDS and fewer < STUB_SHARE * more


def _is_untranslated(state: State) -> bool:
    """Tell whether one side still is in the other's language."""
    if _share_of_vietnamese(_words(state.en))[0] >= VIETNAMESE_SHARE:
        return True
    share, words = _share_of_vietnamese(_words(state.vi))
    return share == 0 and words >= ENGLISH_WORDS


def _words(side: Side) -> list[str]:
    return [word for passage in side for word in passage.words]


def _share_of_vietnamese(words: Sequence[str]) -> tuple[float, int]:
    """Return which share of the small words is Vietnamese by its letters, and how many there are.

    Words with a capital may be names, which stay Vietnamese in English.
    """
    small = [word for word in words if word[0].islower()]
    if not small:
        return 0.0, 0
    return sum(1 for word in small if OF_VIETNAMESE.search(word)) / len(small), len(small)
