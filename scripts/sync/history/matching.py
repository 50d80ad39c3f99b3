"""Match the blocks of a pair as its history shows, where the present texts alone mislead.

A paragraph that one side inserted looks like the counterpart of whatever stands in its place on the
other. What stood side by side before belongs together still, wherever it stands now.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from scripts.sync.alignment import align
from scripts.sync.blocks import Block, Document, Kind, Match, Pair
from scripts.sync.history.tracks import Tracks

MOST_ALIGNED: Final = 6  # arrangements of blocks looked at; each costs as much as aligning now

Known = dict[int, set[int]]  # the counterparts a block had; none when they are gone


def rematched(pair: Pair, vi: Tracks, en: Tracks) -> Pair:
    """Return `pair` with the matches its history knows; most often it is as it was."""
    if vi.is_straight and en.is_straight:
        return pair
    known_vi, known_en = _known(pair, vi, en)
    sound: list[Match] = []
    loose_vi: list[Block] = []
    loose_en: list[Block] = []
    for match in pair.matches:
        of_vi, of_en = vi.numbers(match.vi), en.numbers(match.en)
        agree = _agree(of_vi, of_en, known_vi) and _agree(of_en, of_vi, known_en)
        if agree or _share_anchor(match):
            sound.append(match)
        else:
            loose_vi += match.vi
            loose_en += match.en
    if not loose_vi and not loose_en:
        return pair
    found = list(_reunited(loose_vi, loose_en, vi, en, known_vi))
    placed = {id(block) for match in found for block in (*match.vi, *match.en)}
    left_vi = [block for block in loose_vi if id(block) not in placed]
    left_en = [block for block in loose_en if id(block) not in placed]
    new_vi = [block for block in left_vi if not _is_known(block, vi, known_vi)]
    new_en = [block for block in left_en if not _is_known(block, en, known_en)]
    found += align(_document(pair.vi, new_vi), _document(pair.en, new_en))
    found += [Match((block,), ()) for block in left_vi if _is_known(block, vi, known_vi)]
    found += [Match((), (block,)) for block in left_en if _is_known(block, en, known_en)]
    return replace(pair, matches=_in_order(pair, [*sound, *found]))


def _known(pair: Pair, vi: Tracks, en: Tracks) -> tuple[Known, Known]:
    """Return which blocks stood against each other, the earliest moments first."""
    known_vi: Known = {}
    known_en: Known = {}
    seen = set()
    for moment in range(vi.moments):
        arrangement = (vi.arrangement(moment), en.arrangement(moment))
        if None in arrangement or arrangement in seen:
            continue
        seen.add(arrangement)
        if len(seen) > MOST_ALIGNED:
            break
        vi_now, en_now = vi.descendants(moment), en.descendants(moment)
        new_vi: Known = {}
        new_en: Known = {}
        for vi_place, en_place in _side_by_side(pair, vi.blocks(moment), en.blocks(moment)):
            here, there = vi_now.get(vi_place, set()), en_now.get(en_place, set())
            if vi.is_guessed(moment, here) or en.is_guessed(moment, there):
                continue
            # Whose counterpart is known from before stands only by chance beside a new block.
            free_vi, free_en = here - known_vi.keys(), there - known_en.keys()
            for one in free_vi if free_en or not there else ():
                new_vi.setdefault(one, set()).update(free_en)
            for one in free_en if free_vi or not here else ():
                new_en.setdefault(one, set()).update(free_vi)
        known_vi |= new_vi
        known_en |= new_en
    return known_vi, known_en


def _side_by_side(
    pair: Pair, vi: Sequence[Block], en: Sequence[Block]
) -> Iterator[tuple[int, int]]:
    """Yield the places of blocks that belong together, if both pages run alike from end to end.

    Where they do not, the history knows no better than the present.
    """
    body_vi = [place for place, block in enumerate(vi) if block.kind is not Kind.FRONT]
    body_en = [place for place, block in enumerate(en) if block.kind is not Kind.FRONT]
    if [vi[place].kind for place in body_vi] != [en[place].kind for place in body_en]:
        return
    matches = align(
        _document(pair.vi, [vi[place] for place in body_vi]),
        _document(pair.en, [en[place] for place in body_en]),
    )
    if all(len(match.vi) == len(match.en) == 1 and not match.moved for match in matches):
        yield from zip(body_vi, body_en, strict=True)


def _share_anchor(match: Match) -> bool:
    anchors = {block.anchor for block in match.vi} & {block.anchor for block in match.en}
    return bool(anchors - {None})


def _agree(blocks: Collection[int], others: Collection[int], known: Known) -> bool:
    """Tell whether a match is not against what is known of the blocks on one of its sides.

    A block that came beside one with a counterpart is no part of it.
    """
    if len(blocks) > 1 and len({one in known for one in blocks}) > 1:
        return False
    return all(not known.get(one) or not known[one].isdisjoint(others) for one in blocks)


def _is_known(block: Block, tracks: Tracks, known: Known) -> bool:
    return any(number in known for number in tracks.numbers([block]))


def _reunited(
    vi: Sequence[Block], en: Sequence[Block], vi_tracks: Tracks, en_tracks: Tracks, known: Known
) -> Iterator[Match]:
    """Yield the loose blocks that stood against each other before, each once."""
    waiting = {number: block for block in en for number in en_tracks.numbers([block])}
    for block in vi:
        counterparts = {
            one for number in vi_tracks.numbers([block]) for one in known.get(number, ())
        }
        for number in sorted(counterparts & waiting.keys()):
            yield Match((block,), (waiting.pop(number),))
            break


def _document(like: Document, blocks: Sequence[Block]) -> Document:
    return replace(like, blocks=tuple(blocks))


def _in_order(pair: Pair, matches: Sequence[Match]) -> tuple[Match, ...]:
    """Return `matches` in the order of the pages, and say of each whether it moved."""
    vi = {id(block): place for place, block in enumerate(pair.vi.blocks)}
    en = {id(block): place for place, block in enumerate(pair.en.blocks)}
    whole = sorted(
        (match for match in matches if match.is_whole), key=lambda match: vi[id(match.vi[0])]
    )
    places = [en[id(match.en[0])] for match in whole]
    straight = _longest_rise(places)
    follows = {places[number]: vi[id(whole[number].vi[0])] for number in straight}
    anchors = sorted(follows)
    ordered: list[tuple[tuple[int, int, int], Match]] = []
    for number, match in enumerate(whole):
        moved = number not in straight
        ordered.append(((vi[id(match.vi[0])], 0, 0), replace(match, moved=moved)))
    for match in matches:
        if match.is_whole:
            continue
        if match.vi:
            ordered.append(((vi[id(match.vi[0])], 0, 0), match))
        else:
            place = en[id(match.en[0])]
            before = bisect_left(anchors, place)
            after = follows[anchors[before - 1]] if before else -1
            ordered.append(((after, 1, place), match))
    return tuple(match for _, match in sorted(ordered, key=lambda entry: entry[0]))


def _longest_rise(places: Sequence[int]) -> set[int]:
    """Return the positions of a longest rising run in `places`: what did not move."""
    tails: list[int] = []  # positions at which the best runs of each length end
    links: dict[int, int] = {}
    for position, place in enumerate(places):
        length = bisect_left([places[tail] for tail in tails], place)
        if length:
            links[position] = tails[length - 1]
        tails[length : length + 1] = [position]
    rise: set[int] = set()
    at = tails[-1] if tails else None
    while at is not None:
        rise.add(at)
        at = links.get(at)
    return rise
