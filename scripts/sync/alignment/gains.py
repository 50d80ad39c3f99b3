"""How much speaks for two blocks of a pair being counterparts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log
from typing import NamedTuple

from scripts.sync.alignment.evidence import Evidence, Token, joined
from scripts.sync.blocks import Block, Kind

# Gains of matching two blocks; only their proportions matter. Found by trying on real pages.
SAME_KIND, SAME_PLACE = 0.7, 0.3
OTHER_KIND = -0.2  # both running text, such as a paragraph and a list item
NO_KIN = -3.0  # a heading and a paragraph, code and a table
SAME_LEVEL, SAME_ANCHOR, OTHER_ANCHOR = 0.5, 2.0, -0.8
SHARED, NOTHING_SHARED = 1.6, -0.6
NO_MARK, MOST_MARKS = -0.2, 4  # for each figure, address or quote, when none is on both sides
LENGTH = 0.5
SLACK, SPLIT_SLACK = 0.35, 0.45  # logarithm of how much longer a translation may well be
CLEARLY, A_LITTLE = 0.25, 0.02  # by how much two halves must fit better than one
SPLIT = -0.7  # a block that stands against two
ALIKE = 0.2  # share of evidence below which a block may well belong to another
# Vietnamese counts syllables: a text has about a quarter more of them than English has words.
SYLLABLES_PER_WORD = 1.25
SHORT = 6  # words up to which the length tells nothing
TEXTS = frozenset(
    (Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.DEFINITION, Kind.TERM, Kind.FOOTNOTE, Kind.ROW)
)
SPLITTABLE = frozenset((Kind.PARAGRAPH, Kind.QUOTE))

Range = tuple[int, int]


class Fit(NamedTuple):
    """How like two blocks are: the share of their evidence, and how unlike their lengths are."""

    shared: float
    unlikeness: float


@dataclass(slots=True)
class Gains:
    """The blocks of both pages with their evidence, to be weighed against each other."""

    vi: Sequence[Block]
    en: Sequence[Block]
    evidence_vi: list[Evidence]
    evidence_en: list[Evidence]
    weights: dict[Token, float]
    anchors_vi: frozenset[str] = field(init=False)
    anchors_en: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Gather the ids of both pages."""
        self.anchors_vi = frozenset(block.anchor for block in self.vi if block.anchor)
        self.anchors_en = frozenset(block.anchor for block in self.en if block.anchor)

    def gain_of(self, v: int, e: int) -> float:
        """Return what is gained by matching the blocks at `v` and `e`."""
        a, b = self.vi[v], self.en[e]
        gain = _kind_gain(a, b)
        if gain <= NO_KIN:
            return gain
        if a.anchor and b.anchor and a.anchor != b.anchor:
            if a.anchor in self.anchors_en or b.anchor in self.anchors_vi:
                return NO_KIN
            gain += OTHER_ANCHOR
        elif a.anchor and b.anchor:
            gain += SAME_ANCHOR
        return gain + self._evidence_gain(self.evidence_vi[v], self.evidence_en[e])

    def split_gain(self, here: Range, there: Range) -> float:
        """Return what is gained by matching one block with two that were made of it."""
        here_parts, there_parts = self.evidence_vi[slice(*here)], self.evidence_en[slice(*there)]
        a, b = joined(here_parts), joined(there_parts)
        halves, whole = (here_parts, b) if len(here_parts) > 1 else (there_parts, a)
        if any(self._has_strange_marks(half, joined(halves), whole) for half in halves):
            return NO_KIN
        together = self._fit(a, b)
        alone = [
            self._fit(half, whole) if halves is here_parts else self._fit(whole, half)
            for half in halves
        ]
        # Taken together they must be more like the whole than one half is, or the other is none.
        more_shared = together.shared - max(fit.shared for fit in alone)
        better_length = min(fit.unlikeness for fit in alone) - together.unlikeness
        is_half = (more_shared > A_LITTLE and better_length > -CLEARLY) or (
            more_shared >= 0 and better_length >= CLEARLY
        )
        if not is_half or together.unlikeness > SPLIT_SLACK:
            return NO_KIN
        return SAME_KIND + SAME_PLACE + self._evidence_gain(a, b) + LENGTH + SPLIT

    def _fit(self, vi: Evidence, en: Evidence) -> Fit:
        return Fit(self.shared(vi, en) or 0.0, _unlikeness(vi.words, en.words))

    @staticmethod
    def _has_strange_marks(half: Evidence, both: Evidence, whole: Evidence) -> bool:
        """Tell whether a half has more figures that the whole lacks than could have changed."""
        unknown = half.marks - whole.marks
        left_over = whole.marks - both.marks
        return len(unknown) > len(left_over) and len(unknown) >= len(half.marks & whole.marks)

    def likeness(self, v: int, e: int) -> float:
        """Return from 0 to 1 how surely two blocks are counterparts wherever they stand."""
        if self.vi[v].kind is not self.en[e].kind:
            return 0.0
        if self.vi[v].anchor and self.vi[v].anchor == self.en[e].anchor:
            return 1.0
        return self.shared(self.evidence_vi[v], self.evidence_en[e]) or 0.0

    def _evidence_gain(self, a: Evidence, b: Evidence) -> float:
        shared = self.shared(a, b)
        gain = _length_gain(a.words, b.words)
        if not a.marks & b.marks:
            gain += NO_MARK * min(MOST_MARKS, max(len(a.marks), len(b.marks)))
        if shared is None:
            return gain
        return gain + SHARED * shared + (NOTHING_SHARED if shared < ALIKE / 2 else 0.0)

    def shared(self, a: Evidence, b: Evidence) -> float | None:
        """Return the share of evidence both have, from 0 to 1; None where there is none."""
        if not a.tokens or not b.tokens:
            return None
        weights = self.weights
        common = sum(weights[token] for token in a.tokens & b.tokens)
        of_both = (*a.tokens, *b.tokens)
        return 2 * common / sum(weights[token] for token in of_both)

    def are_alike(self, v: int, e: int) -> bool:
        """Tell whether two blocks that stand in the same place may be taken for counterparts."""
        a, b = self.vi[v], self.en[e]
        if a.kind is not b.kind or a.level != b.level or a.containers != b.containers:
            return False
        if a.anchor and b.anchor and a.anchor != b.anchor:
            return False
        here, there = self.evidence_vi[v], self.evidence_en[e]
        shared = self.shared(here, there)
        if shared is not None and shared < ALIKE and a.kind is not Kind.HEADING:
            return False
        return _length_gain(here.words, there.words) >= -LENGTH

    @staticmethod
    def can_split(whole: Block, first: Block, second: Block) -> bool:
        """Tell whether `first` and `second` may be what became of `whole`."""
        return (
            whole.kind in SPLITTABLE
            and first.kind is second.kind is whole.kind
            and first.containers == second.containers == whole.containers
        )


def _kind_gain(a: Block, b: Block) -> float:
    if a.kind is b.kind:
        gain = SAME_KIND + (SAME_PLACE if a.containers == b.containers else 0.0)
        if a.kind is Kind.HEADING:
            gain += SAME_LEVEL if a.level == b.level else 0.0
        elif a.label != b.label and a.kind is Kind.ROW:
            gain -= SAME_PLACE  # the head of a table and another row
        return gain
    if a.kind in TEXTS and b.kind in TEXTS:
        return OTHER_KIND
    return NO_KIN


def _length_gain(vi: int, en: int) -> float:
    """Return how well the lengths agree, from LENGTH down to -2 times LENGTH."""
    if max(vi, en) <= SHORT:
        return LENGTH
    return LENGTH - min(3 * LENGTH, max(0.0, _unlikeness(vi, en) - SLACK))


def _unlikeness(vi: int, en: int) -> float:
    """Return the logarithm of how much longer one is than expected, whichever."""
    return abs(log((vi + 2) / SYLLABLES_PER_WORD / (en + 2)))
