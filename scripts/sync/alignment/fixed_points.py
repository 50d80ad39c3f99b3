"""Find blocks of two long pages that surely belong together, so that the rest falls into pieces."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from scripts.sync.alignment.evidence import Evidence, Token
from scripts.sync.alignment.gains import Gains
from scripts.sync.blocks import Block, Kind

Range = tuple[int, int]


def fixed_points(gains: Gains, here: Range, there: Range) -> list[tuple[int, int]]:
    """Return blocks that alone share a token, in the order of both pages."""
    places_vi = _only_places(gains.vi, gains.evidence_vi, here)
    places_en = _only_places(gains.en, gains.evidence_en, there)
    shared = {(places_vi[token], places_en[token]) for token in places_vi.keys() & places_en}
    return _rising((v, e) for v, e in shared if gains.vi[v].kind is gains.en[e].kind)


def _only_places(
    blocks: Sequence[Block], evidence: Sequence[Evidence], bounds: Range
) -> dict[Token, int]:
    """Return the block of each token that stands in one block only, within `bounds`."""
    places: dict[Token, int] = {}
    often: set[Token] = set()
    for number in range(*bounds):
        if blocks[number].kind is Kind.CODE:
            continue
        for token in evidence[number].tokens:
            if token in places:
                often.add(token)
            places[token] = number
    return {token: number for token, number in places.items() if token not in often}


def _rising(found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs in which both numbers rise, by patience sorting."""
    ends: list[int] = []  # the smallest second number with which a run of each length ends
    tops: list[int] = []  # where in `steps` that run's last pair is
    steps: list[tuple[tuple[int, int], int]] = []  # a pair, and the step before it or -1
    # Of pairs with one first number the greatest second comes first, so that one at most is taken.
    for first, second in sorted(found, key=lambda pair: (pair[0], -pair[1])):
        at = bisect_left(ends, second)
        steps.append(((first, second), tops[at - 1] if at else -1))
        if at == len(ends):
            ends.append(second)
            tops.append(len(steps) - 1)
        else:
            ends[at], tops[at] = second, len(steps) - 1
    run: list[tuple[int, int]] = []
    number = tops[-1] if tops else -1
    while number >= 0:
        pair, number = steps[number]
        run.append(pair)
    return run[::-1]
