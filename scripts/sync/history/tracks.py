"""Follow each block of a page back through all moments of its pair."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from scripts.sync.blocks import Block
from scripts.sync.history.lineage import Ancestors, Ties, ties
from scripts.sync.history.pages import Moment
from scripts.sync.history.passages import Passage, key_of
from scripts.sync.history.standing import Side

Version = tuple[Passage, ...]


class Tracks:
    """What each block of the present page of one language was at each moment."""

    def __init__(
        self,
        moments: Sequence[Moment],
        now: Version,
        version_of: Callable[[Moment], Version],
    ) -> None:
        """Follow the blocks of `now` back; the last of `moments` is right before it."""
        self.now = now
        self.moments = len(moments)
        self._numbers = {id(passage.block): number for number, passage in enumerate(now)}
        self._versions = [version_of(moment) for moment in moments]
        self._places: list[Ancestors | None] = [None] * len(moments)
        self._last_seen: list[Side] = [(passage,) for passage in now]
        self._guessed: list[frozenset[int]] = [frozenset()] * len(moments)
        self._ties: dict[tuple[int, int], Ties] = {}
        self._arrive(len(moments) - 1, tuple((n,) for n in range(len(now))), now, frozenset())
        for number in range(len(moments) - 1, -1, -1):
            places = self._places[number]
            for parent in moments[number].parents if places is not None else ():
                if self._places[parent] is None and places is not None:
                    self._arrive(parent, places, self._versions[number], self._guessed[number])

    @property
    def is_straight(self) -> bool:
        """Whether at all moments the same blocks stood in the same order, whatever they said."""
        same = tuple((number,) for number in range(len(self.now)))
        return all(
            places == same and len(version) == len(same)
            for places, version in zip(self._places, self._versions, strict=True)
            if places is not None
        )

    def numbers(self, blocks: Iterable[Block]) -> list[int]:
        """Return the numbers of present `blocks`; those without words have none."""
        return [self._numbers[id(block)] for block in blocks if id(block) in self._numbers]

    def arrangement(self, moment: int) -> tuple[int, Ancestors] | None:
        """Return how the blocks stood at `moment`; None where the page was not followed to it."""
        places = self._places[moment]
        return None if places is None else (len(self._versions[moment]), places)

    def blocks(self, moment: int) -> list[Block]:
        """Return the blocks at `moment`; each is an object of its own."""
        return [replace(passage.block) for passage in self._versions[moment]]

    def is_guessed(self, moment: int, blocks: Iterable[int]) -> bool:
        """Tell whether one of the present `blocks` was followed to `moment` by its place only."""
        return not self._guessed[moment].isdisjoint(blocks)

    def descendants(self, moment: int) -> dict[int, set[int]]:
        """Return which present blocks each block at `moment` became."""
        found: dict[int, set[int]] = {}
        for number, places in enumerate(self._places[moment] or ()):
            for place in places:
                found.setdefault(place, set()).add(number)
        return found

    def side(self, moment: int, blocks: Sequence[int]) -> Side:
        """Return what the present `blocks` were at `moment`; empty where none was there."""
        places = self._places[moment]
        if places is None:
            return ()
        version = self._versions[moment]
        numbers = dict.fromkeys(number for block in blocks for number in places[block])
        return tuple(version[number] for number in sorted(numbers))

    def changed(self) -> set[int]:
        """Return the present blocks that were not always as they are."""
        found = set()
        for block, passage in enumerate(self.now):
            for places, version in zip(self._places, self._versions, strict=True):
                if places is None:
                    continue
                before = places[block]
                if len(before) != 1 or version[before[0]].key != passage.key:
                    found.add(block)
                    break
        return found

    def _arrive(
        self, moment: int, places: Ancestors, later: Version, guessed: frozenset[int]
    ) -> None:
        """Find where the blocks that stand at `places` of `later` are at `moment`, before it."""
        version = self._versions[moment]
        self._guessed[moment] = guessed
        if version is later:
            self._places[moment] = places
            return
        tied = self._tie(later, version)
        found = [
            tuple(dict.fromkeys(old for number in numbers for old in tied.ancestors[number]))
            for numbers in places
        ]
        if tied.guessed:
            self._guessed[moment] |= {
                block
                for block, numbers in enumerate(places)
                if not tied.guessed.isdisjoint(numbers)
            }
        self._resume(found, version)
        self._places[moment] = tuple(found)

    def _tie(self, later: Version, earlier: Version) -> Ties:
        names = (id(later), id(earlier))
        if names not in self._ties:
            self._ties[names] = ties(later, earlier)
        return self._ties[names]

    def _resume(self, found: list[tuple[int, ...]], version: Version) -> None:
        """Take up a block again that was taken out for a while and came back as it was."""
        claimed = {number for numbers in found for number in numbers}
        free: dict[str, list[int]] | None = None  # by key, made when the first block needs it
        for block, numbers in enumerate(found):
            if numbers:
                self._last_seen[block] = tuple(version[number] for number in numbers)
                continue
            if free is None:
                free = {}
                for number in range(len(version) - 1, -1, -1):
                    if number not in claimed:
                        free.setdefault(version[number].key, []).append(number)
            same = free.get(key_of(self._last_seen[block]))
            if same:
                found[block] = (same.pop(),)
