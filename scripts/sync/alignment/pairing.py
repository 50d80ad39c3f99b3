"""Find which blocks of the two pages of a pair say the same.

Sections are matched by their headings, and the blocks of a section by what they share and how long
they are, so that a block that was added, left out, split or moved is told by itself and the others
keep their counterparts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scripts.sync.alignment import footnotes
from scripts.sync.alignment.evidence import read_evidence
from scripts.sync.alignment.fixed_points import fixed_points
from scripts.sync.alignment.gains import Gains
from scripts.sync.alignment.joined_lists import joined_lists
from scripts.sync.alignment.sections import counterparts
from scripts.sync.blocks import Block, Document, Kind, Match, Pair

LEFT_OUT = -0.35  # a block without counterpart; gains are in gains.py
MOVED = 0.5  # share of evidence from which two left-over blocks are one that moved
SMALL = 40_000  # pairs of blocks up to which all are weighed against each other
LARGEST = 1_000_000  # pairs of blocks up to which figures and common words are weighed too
WIDEST = 60  # how far from the diagonal counterparts are looked for on very long pages

Range = tuple[int, int]
Step = tuple[Range, Range]


def pair_up(vi: Document, en: Document) -> Pair:
    """Return the pair of both documents, with its matches."""
    return Pair(vi.path, vi, en, align(vi, en))


def align(vi: Document, en: Document) -> tuple[Match, ...]:
    """Return the matches of both pages, texts of the front matter first, then in page order."""
    body_vi, notes_vi = footnotes.apart(vi.body)
    body_en, notes_en = footnotes.apart(en.body)
    matches = joined_lists(_align_bodies(body_vi, body_en))
    return (*_align_fronts(vi, en), *matches, *footnotes.align(matches, notes_vi, notes_en))


def _align_fronts(vi: Document, en: Document) -> Iterator[Match]:
    fronts_vi = {block.label: block for block in vi.blocks if block.kind is Kind.FRONT}
    fronts_en = {block.label: block for block in en.blocks if block.kind is Kind.FRONT}
    for label in dict.fromkeys((*fronts_vi, *fronts_en)):
        yield Match(
            (fronts_vi[label],) if label in fronts_vi else (),
            (fronts_en[label],) if label in fronts_en else (),
        )


def _align_bodies(vi: Sequence[Block], en: Sequence[Block]) -> list[Match]:
    # Most pages are in step: what numbers, names and links tell of them is enough.
    aligner = _Aligner(Gains(vi, en, *read_evidence(vi, en, closely=False)))
    steps = aligner.steps()
    if not all(_is_one_to_one(step) for step in steps) and len(vi) * len(en) <= LARGEST:
        aligner = _Aligner(Gains(vi, en, *read_evidence(vi, en, closely=True)))
        steps = aligner.steps()
    moved = aligner.moved(steps)
    elsewhere = set(moved.values())
    matches = []
    last = 0  # up to where the steps have come in the English page
    for (v, v_end), (e, e_end) in steps:
        if e == e_end and v in moved:
            matches.append(Match((vi[v],), (en[moved[v]],), moved=True))
        elif v == v_end and e in elsewhere:
            continue
        else:
            is_moved = v < v_end and e < e_end and e < last
            matches.append(Match(tuple(vi[v:v_end]), tuple(en[e:e_end]), moved=is_moved))
        last = max(last, e_end)
    return matches


def _is_one_to_one(step: Step) -> bool:
    (v, v_end), (e, e_end) = step
    return v_end - v == e_end - e == 1


@dataclass(frozen=True, slots=True)
class _Aligner:
    """Cuts both pages into ranges that belong together."""

    gains: Gains

    def steps(self) -> list[Step]:
        """Return the ranges, in the order of the Vietnamese page."""
        whole = ((0, len(self.gains.vi)), (0, len(self.gains.en)))
        sections = counterparts(self.gains.vi, self.gains.en)
        if sections is None:
            return self._within(*whole)
        steps = []
        for here, there in sections:
            part = self._within(here, there)
            lonely = sum(1 for a, b in part if a[0] == a[1] or b[0] == b[1])
            if lonely > max(3, len(part) // 2):
                return self._within(*whole)
            steps += part
        return steps

    def moved(self, steps: Sequence[Step]) -> dict[int, int]:
        """Return for blocks without counterpart the place where it stands after all."""
        left_vi = [v for (v, v_end), (e, e_end) in steps if v < v_end and e == e_end]
        left_en = [e for (v, v_end), (e, e_end) in steps if v == v_end and e < e_end]
        moved: dict[int, int] = {}
        for v in left_vi:
            best = max(left_en, key=lambda e: self.gains.likeness(v, e), default=None)
            if best is not None and self.gains.likeness(v, best) >= MOVED:
                moved[v] = best
                left_en.remove(best)
        return moved

    def _within(self, here: Range, there: Range) -> list[Step]:
        is_equal = here[1] - here[0] == there[1] - there[0]
        if is_equal and all(map(self.gains.are_alike, range(*here), range(*there))):
            return [
                ((v, v + 1), (e, e + 1)) for v, e in zip(range(*here), range(*there), strict=True)
            ]
        if (here[1] - here[0]) * (there[1] - there[0]) <= SMALL:
            return self._best(here, there)
        steps: list[Step] = []
        v, e = here[0], there[0]
        for next_v, next_e in [*fixed_points(self.gains, here, there), (here[1], there[1])]:
            steps += self._best((v, next_v), (e, next_e))
            v, e = next_v, next_e
        return steps

    def _best(self, here: Range, there: Range) -> list[Step]:
        """Return the steps with the greatest gain, by dynamic programming."""
        (v0, v1), (e0, e1) = here, there
        rows, columns = v1 - v0, e1 - e0
        is_wide = rows * columns > SMALL
        best = [[float("-inf")] * (columns + 1) for _ in range(rows + 1)]
        taken: list[list[Range]] = [[(0, 0)] * (columns + 1) for _ in range(rows + 1)]
        best[0][0] = 0.0
        for i in range(rows + 1):
            low, high = 0, columns
            if is_wide and rows:
                middle = i * columns // rows
                low, high = max(0, middle - WIDEST), min(columns, middle + WIDEST)
            for j in range(low, high + 1):
                if i == j == 0:
                    continue
                best[i][j], taken[i][j] = self._best_into(best, v0, e0, i, j)
        steps: list[Step] = []
        i, j = rows, columns
        while i or j:
            di, dj = taken[i][j]
            steps.append(((v0 + i - di, v0 + i), (e0 + j - dj, e0 + j)))
            i, j = i - di, j - dj
        return steps[::-1]

    def _best_into(
        self, best: list[list[float]], v0: int, e0: int, i: int, j: int
    ) -> tuple[float, Range]:
        top, way = float("-inf"), (1, 0) if i else (0, 1)
        v, e = v0 + i - 1, e0 + j - 1
        if i and j:
            top, way = best[i - 1][j - 1] + self.gains.gain_of(v, e), (1, 1)
        if i and best[i - 1][j] + LEFT_OUT > top:
            top, way = best[i - 1][j] + LEFT_OUT, (1, 0)
        if j and best[i][j - 1] + LEFT_OUT > top:
            top, way = best[i][j - 1] + LEFT_OUT, (0, 1)
        if (
            i
            and j > 1
            and self.gains.can_split(self.gains.vi[v], self.gains.en[e - 1], self.gains.en[e])
        ):
            gain = best[i - 1][j - 2] + self.gains.split_gain((v, v + 1), (e - 1, e + 1))
            if gain > top:
                top, way = gain, (1, 2)
        if (
            i > 1
            and j
            and self.gains.can_split(self.gains.en[e], self.gains.vi[v - 1], self.gains.vi[v])
        ):
            gain = best[i - 2][j - 1] + self.gains.split_gain((v - 1, v + 1), (e, e + 1))
            if gain > top:
                top, way = gain, (2, 1)
        return top, way
