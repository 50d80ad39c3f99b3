"""Find the blocks that did not follow when their counterpart changed, by content."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from rapidfuzz.distance import Indel

from scripts.findings import Finding, Place
from scripts.languages import Language, other
from scripts.sync import facts
from scripts.sync.blocks import Block, Link, Marked, Match, Mention, Pair
from scripts.sync.history import History, PairHistory
from scripts.sync.history.matching import rematched
from scripts.sync.history.pages import Moment
from scripts.sync.history.passages import hash_of, key_of, passages_of, running_text
from scripts.sync.history.standing import Side, Standing, State, standing
from scripts.sync.history.tracks import Tracks, Version
from scripts.sync.word_difference import Piece, in_short, word_difference

Part = TypeVar("Part", Link, Mention, Marked)

HARDLY_CHANGED = 0.9  # share of equal words, figures aside
STALE_FACTS, STALE_WORDS = "STALE01", "STALE02"


@dataclass(frozen=True, slots=True)
class Stale:
    """Two blocks of which one is behind: as they are, and as they were when last in step.

    A side that consists of several blocks is given as one, with the line of the first.
    """

    match: Match
    behind: Language
    vi: Block
    en: Block
    base_vi: Block
    base_en: Block
    vi_hash: str
    en_hash: str

    @property
    def hashes(self) -> tuple[str, str]:
        """Both sides as they are, as confirmations name them."""
        return self.vi_hash, self.en_hash

    @property
    def left(self) -> Block:
        """The block that is behind."""
        return self.vi if self.behind == "vi" else self.en

    @property
    def changed(self) -> Block:
        """The block that changed."""
        return self.en if self.behind == "vi" else self.vi

    @property
    def changed_from(self) -> Block:
        """What the block that changed was when both were in step."""
        return self.base_en if self.behind == "vi" else self.base_vi

    @property
    def has_other_facts(self) -> bool:
        """Whether figures, dates or the like changed, and not words only."""
        return facts.differing(self.changed_from, self.changed, other(self.behind))


def stale_blocks(pair: Pair, history: History) -> tuple[Stale, ...]:
    """Return the matches of `pair` of which one side is behind, in order.

    `history` is that of the folder of the pair; the pair is its last step.
    """
    return with_past(pair, history)[1]


def with_past(pair: Pair, history: History) -> tuple[Pair, tuple[Stale, ...]]:
    """Return `pair` with the matches its history knows, and its stale blocks."""
    past = history.pairs.get(unicodedata.normalize("NFC", pair.path))
    if past is None:
        return pair, ()
    vi = _tracks(past, "vi", passages_of(pair.vi.blocks), history)
    en = _tracks(past, "en", passages_of(pair.en.blocks), history)
    pair = rematched(pair, vi, en)
    vi_changed, en_changed = vi.changed(), en.changed()
    found = []
    for match in pair.matches:
        of_vi, of_en = vi.numbers(match.vi), en.numbers(match.en)
        if not of_vi or not of_en:
            continue
        if vi_changed.isdisjoint(of_vi) and en_changed.isdisjoint(of_en):
            continue
        states = _states(past.moments, vi, en, of_vi, of_en)
        now = standing(states)
        if now is not None and now.behind is not None:
            stale = _stale(match, now, now.behind, states[-1])
            if not _brought_together(pair, stale):
                found.append(stale)
    return pair, tuple(found)


def findings(pair: Pair, stale: Iterable[Stale]) -> Iterator[Finding]:
    """Yield a finding for each of `stale`, at the block that is behind."""
    for one in stale:
        here, there = (pair.vi, pair.en) if one.behind == "vi" else (pair.en, pair.vi)
        yield Finding(
            STALE_FACTS if one.has_other_facts else STALE_WORDS,
            here.relative,
            one.left.line,
            # The block that waits tells this finding from others, whatever more will change.
            {
                "difference": in_short(difference(one)),
                "block": one.vi_hash if one.behind == "vi" else one.en_hash,
            },
            Place(there.relative, one.changed.line),
        )


def difference(stale: Stale) -> tuple[Piece, ...]:
    """Return the words that changed and that the other side has not followed."""
    return word_difference(running_text(stale.changed_from), running_text(stale.changed))


def as_one(blocks: Sequence[Block]) -> Block:
    """Return several blocks as one that stands where the first stands."""
    first = blocks[0]
    if len(blocks) == 1:
        return first
    offsets = [0]
    for block in blocks[:-1]:
        offsets.append(offsets[-1] + len(block.source) + 1)
    parts = list(zip(blocks, offsets, strict=True))
    return replace(
        first,
        source="\n".join(block.source for block in blocks),
        prose="\n".join(block.prose for block in blocks),
        links=tuple(_shifted(link, by) for block, by in parts for link in block.links),
        codes=tuple(_shifted(code, by) for block, by in parts for code in block.codes),
        quotes=tuple(_shifted(quote, by) for block, by in parts for quote in block.quotes),
        footnotes=tuple(_shifted(note, by) for block, by in parts for note in block.footnotes),
        marked=tuple(_shifted(mark, by) for block, by in parts for mark in block.marked),
        cells=(),
    )


def _shifted(part: Part, by: int) -> Part:
    return replace(part, start=part.start + by, end=part.end + by)


def _brought_together(pair: Pair, stale: Stale) -> bool:
    """Tell whether one side's figures were put right, so that now both say the same.

    Hardly a word else changed in it, so there is nothing for the other side to follow.
    """
    before, after = _without_figures(stale.changed_from), _without_figures(stale.changed)
    if not stale.has_other_facts or Indel.normalized_similarity(before, after) < HARDLY_CHANGED:
        return False
    now = replace(pair, matches=(Match((stale.vi,), (stale.en,)),))
    then = replace(pair, matches=(Match((stale.base_vi,), (stale.base_en,)),))
    return not any(facts.check(now)) and any(facts.check(then))


def _without_figures(block: Block) -> list[str]:
    return [word for word in running_text(block).split() if not any(map(str.isdigit, word))]


def _tracks(past: PairHistory, language: Language, now: Version, history: History) -> Tracks:
    last = getattr(past.moments[-1], language)
    as_committed = past.vi_as_committed if language == "vi" else past.en_as_committed

    def version_of(moment: Moment) -> Version:
        blob = moment.vi if language == "vi" else moment.en
        return now if as_committed and blob == last else history.passages(blob)

    return Tracks(past.moments, now, version_of)


def _states(
    moments: Sequence[Moment], vi: Tracks, en: Tracks, of_vi: Sequence[int], of_en: Sequence[int]
) -> list[State]:
    """Return what both sides said, one state after the other; moments without change have none."""
    states: list[State] = []
    state_of: list[int] = []  # by moment
    for number, moment in enumerate(moments):
        parents = tuple(dict.fromkeys(state_of[parent] for parent in moment.parents))
        state_of.append(_add(states, vi.side(number, of_vi), en.side(number, of_en), parents))
    now_vi = tuple(vi.now[number] for number in of_vi)
    now_en = tuple(en.now[number] for number in of_en)
    _add(states, now_vi, now_en, (state_of[-1],))
    return states


def _add(states: list[State], vi: Side, en: Side, parents: tuple[int, ...]) -> int:
    """Add a state unless it is its only parent's, and return its number."""
    if len(parents) == 1 and states[parents[0]].key == (key_of(vi), key_of(en)):
        return parents[0]
    states.append(State.of(vi, en, parents))
    return len(states) - 1


def _stale(match: Match, now: Standing, behind: Language, last: State) -> Stale:
    return Stale(
        match,
        behind,
        as_one(match.vi),
        as_one(match.en),
        as_one([passage.block for passage in now.base.vi]),
        as_one([passage.block for passage in now.base.en]),
        hash_of(last.key[0]),
        hash_of(last.key[1]),
    )
