"""Find what each block of a page was in an older version of the same page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel

from scripts.sync.blocks import Kind
from scripts.sync.history.passages import Passage

# Shares of words two versions have in common, in order; found by trying on real edits.
SURELY: Final = 0.5  # the same block, wherever it stands now
PERHAPS: Final = 0.2  # the same block, when it stands between the same neighbours
GAIN: Final = 0.1  # by how much two parts must be more like the whole than the first part alone
LARGEST_GAP: Final = 120  # blocks on both sides; more were not edited but written anew

NUMBER: Final = re.compile(r"\d+")  # of an entry in a list: home.doors.0.title

Ancestors = tuple[tuple[int, ...], ...]  # of each new block the numbers of the old ones


@dataclass(frozen=True, slots=True)
class Ties:
    """Which block of an older version each block was; none for one that is new.

    A block that was split or joined is tied to all its parts. Those in `guessed` are tied by their
    place more than by what they say.
    """

    ancestors: Ancestors
    guessed: frozenset[int]


def ties(new: Sequence[Passage], old: Sequence[Passage]) -> Ties:
    """Return how the blocks of `new` hang together with those of `old`, the version before."""
    search = _Search(new, old)
    search.fronts()
    search.bodies()
    found = tuple(search.found.get(number, ()) for number in range(len(new)))
    return Ties(found, frozenset(search.found.keys() - search.sure))


class _Search:
    def __init__(self, new: Sequence[Passage], old: Sequence[Passage]) -> None:
        self.new = new
        self.old = old
        self.found: dict[int, tuple[int, ...]] = {}
        self.taken: set[int] = set()
        self.sure: set[int] = set()

    def fronts(self) -> None:
        """Texts of the front matter are known by their keys; those of a list may move in it."""
        new = [n for n, passage in enumerate(self.new) if passage.block.kind is Kind.FRONT]
        old = [o for o, passage in enumerate(self.old) if passage.block.kind is Kind.FRONT]
        for name in (_label_and_key, _list_and_key, _label):
            here, there = self._left(new, old)
            places = {name(self.old[o]): o for o in reversed(there)}
            for n in here:
                place = places.pop(name(self.new[n]), None)
                if place is not None:
                    self._tie(n, place)

    def bodies(self) -> None:
        """First what stayed as it was, then what moved as it was, then what is most alike."""
        new = [n for n, passage in enumerate(self.new) if passage.block.kind is not Kind.FRONT]
        old = [n for n, passage in enumerate(self.old) if passage.block.kind is not Kind.FRONT]
        gaps = self._unchanged(new, old)
        self._moved(new, old)
        for here, there in gaps:
            self._alike(here, there, SURELY)
            self._parts(here, there)
        self._alike(new, old, SURELY)
        self.sure = set(self.found)
        for here, there in gaps:
            self._alike(here, there, PERHAPS)
            self._in_place(here, there)

    def _tie(self, new: int, old: int) -> None:
        self.found[new] = (*self.found.get(new, ()), old)
        self.taken.add(old)

    def _left(self, new: Iterable[int], old: Iterable[int]) -> tuple[list[int], list[int]]:
        return [n for n in new if n not in self.found], [o for o in old if o not in self.taken]

    def _unchanged(
        self, new: Sequence[int], old: Sequence[int]
    ) -> list[tuple[list[int], list[int]]]:
        """Tie what stayed as it was, and return the gaps between, new and old."""
        keys = [self.new[n].key for n in new]
        keys_before = [self.old[o].key for o in old]
        gaps = []
        at = at_before = 0
        for run in Indel.opcodes(keys, keys_before).as_matching_blocks():
            here, there = new[at : run.a], old[at_before : run.b]
            if here or there:
                gaps.append((list(here), list(there)))
            at, at_before = run.a + run.size, run.b + run.size
            for n, o in zip(new[run.a : at], old[run.b : at_before], strict=True):
                self._tie(n, o)
        return gaps

    def _moved(self, new: Sequence[int], old: Sequence[int]) -> None:
        here, there = self._left(new, old)
        places: dict[str, list[int]] = defaultdict(list)
        for o in reversed(there):
            places[self.old[o].key].append(o)
        for n in here:
            if places.get(self.new[n].key):
                self._tie(n, places[self.new[n].key].pop())

    def _alike(self, new: Sequence[int], old: Sequence[int], least: float) -> None:
        """Tie what is left of both, the most alike first."""
        here, there = self._left(new, old)
        if not here or not there or len(here) + len(there) > LARGEST_GAP:
            return
        likenesses = sorted(
            (-likeness, abs(n - o), n, o)
            for n in here
            for o in there
            if (likeness := self._likeness(n, o, least)) >= least
        )
        for _, _, n, o in likenesses:
            if n not in self.found and o not in self.taken:
                self._tie(n, o)

    def _likeness(self, n: int, o: int, least: float) -> float:
        new, old = self.new[n], self.old[o]
        if new.block.kind is not old.block.kind:
            return 0.0
        return Indel.normalized_similarity(new.words, old.words, score_cutoff=least)

    def _parts(self, new: Sequence[int], old: Sequence[int]) -> None:
        """Tie the second part of a block that was split, or of two that were joined."""
        here, there = self._left(new, old)
        for n in here:
            whole = self.found.get(n - 1, ())
            if len(whole) == 1 and self._is_kin(n, whole[0]):
                before = self.old[whole[0]].words
                alone = self.new[n - 1].words
                if _gains(before, alone, [*alone, *self.new[n].words]):
                    self.found[n] = whole
        owners = {self.found[n][-1]: n for n in new if n in self.found}
        for o in there:
            owner = owners.get(o - 1)
            if owner is not None and self._is_kin(owner, o):
                alone = self.old[o - 1].words
                if _gains(self.new[owner].words, alone, [*alone, *self.old[o].words]):
                    self._tie(owner, o)

    def _is_kin(self, n: int, o: int) -> bool:
        return self.new[n].block.kind is self.old[o].block.kind

    def _in_place(self, new: Sequence[int], old: Sequence[int]) -> None:
        """Tie what was written anew from end to end, where nothing else can have been meant."""
        here, there = self._left(new, old)
        for kind in {self.new[n].block.kind for n in here}:
            kin = [n for n in here if self.new[n].block.kind is kind]
            kin_before = [o for o in there if self.old[o].block.kind is kind]
            if len(kin) == len(kin_before):
                for n, o in zip(kin, kin_before, strict=True):
                    self._tie(n, o)


def _label(passage: Passage) -> str:
    return passage.block.label


def _label_and_key(passage: Passage) -> str:
    return f"{passage.block.label}\n{passage.key}"


def _list_and_key(passage: Passage) -> str:
    return f"{NUMBER.sub('*', passage.block.label)}\n{passage.key}"


def _gains(whole: list[str], alone: list[str], both: list[str]) -> bool:
    first = Indel.normalized_similarity(whole, alone)
    return Indel.normalized_similarity(whole, both) > first + GAIN
