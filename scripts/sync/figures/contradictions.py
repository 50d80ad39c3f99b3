"""Which left-over figures of two texts were meant as the same, and which stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from scripts.languages import Language
from scripts.sync.figures.agreement import distance, own_parts_agree
from scripts.sync.figures.leftovers import LeftOver, Rest, Years, is_year, spelled
from scripts.sync.figures.placed import Placed, is_record
from scripts.sync.figures.value import Amount, Day, Firmness, Value

SENTENCE_END = re.compile(r"[.!?;:](?:\s|\Z)|\n\s*\n")


class Blame(Enum):
    """What it means that a figure was left over."""

    FAULT = "fault"  # must stand on the other page
    ELSEWHERE = "elsewhere"  # a year that stands near by
    REPEATED = "repeated"  # stands there already, once
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two figures that were meant as one and differ."""

    vi: Placed
    en: Placed


@dataclass(frozen=True, slots=True)
class Missing:
    """Figures of one page that the other lacks."""

    placed: tuple[Placed, ...]  # of one sentence
    language: Language  # of the page that has it


Difference = Contradiction | Missing


def blame_of(rest: Rest, years_of_other: Years) -> Blame:
    """Return what it means that `rest` was left over."""
    if not rest.value.firm:
        return Blame.NONE
    if rest.repeated:
        return Blame.REPEATED
    meaning = rest.value.meaning
    if isinstance(meaning, Day) and meaning.is_year and meaning.year in years_of_other:
        return Blame.ELSEWHERE
    return Blame.FAULT


def differences(left: LeftOver, years_vi: Years, years_en: Years) -> list[Difference]:
    """Return what is wrong with the figures that were left over, each cause once."""
    vi = [(rest, blame_of(rest, years_en)) for rest in left.vi]
    en = [(rest, blame_of(rest, years_vi)) for rest in left.en]
    paired: set[int] = set()
    contradictions = []
    for v, e in _likely_pairs(vi, en):
        if id(v) not in paired and id(e) not in paired:
            paired |= {id(v), id(e)}
            contradictions.append(Contradiction(v.placed, e.placed))
    words_vi = [rest for rest in spelled(left.vi) if id(rest) not in paired]
    words_en = [rest for rest in spelled(left.en) if id(rest) not in paired]
    if len(words_vi) == len(words_en) == 1 and _comparable(words_vi[0].value, words_en[0].value):
        contradictions.append(Contradiction(words_vi[0].placed, words_en[0].placed))
    missing_vi = [r.placed for r, b in vi if b is Blame.FAULT and id(r) not in paired]
    missing_en = [r.placed for r, b in en if b is Blame.FAULT and id(r) not in paired]
    return [
        *_without_dependent(contradictions),
        *(Missing(together, "vi") for together in _by_sentence(missing_vi)),
        *(Missing(together, "en") for together in _by_sentence(missing_en)),
    ]


def _without_dependent(contradictions: list[Contradiction]) -> Iterator[Contradiction]:
    """Leave out what differs only by the year, scale or unit that another figure lends it."""
    told_vi = {(id(c.vi.block), c.vi.value.start) for c in contradictions}
    told_en = {(id(c.en.block), c.en.value.start) for c in contradictions}
    for contradiction in contradictions:
        vi, en = contradiction.vi, contradiction.en
        lent = (id(vi.block), vi.value.leans_on) in told_vi
        lent |= (id(en.block), en.value.leans_on) in told_en
        if not (lent and own_parts_agree(vi.value, en.value)):
            yield contradiction


def _by_sentence(missing: list[Placed]) -> Iterator[tuple[Placed, ...]]:
    """Put together what is missing of one sentence and line: most likely it was left out."""
    groups: list[list[Placed]] = []
    for placed in missing:
        last = groups[-1][-1] if groups else None
        if last is not None and _in_one_sentence(last, placed):
            groups[-1].append(placed)
        else:
            groups.append([placed])
    return (tuple(group) for group in groups)


def _in_one_sentence(one: Placed, another: Placed) -> bool:
    if one.block is not another.block or one.line != another.line:
        return False
    between = one.block.source[one.value.end : another.value.start]
    return SENTENCE_END.search(between) is None and not is_record(one.value)


def _likely_pairs(
    vi: list[tuple[Rest, Blame]], en: list[tuple[Rest, Blame]]
) -> list[tuple[Rest, Rest]]:
    """Return the pairs that may be meant as one, the likeliest first."""
    candidates = []
    for at_vi, (v, blame_v) in enumerate(vi):
        for at_en, (e, blame_e) in enumerate(en):
            far = _pair_distance(v, blame_v, e, blame_e)
            if far is not None:
                candidates.append((far, abs(at_vi - at_en), at_vi, at_en))
    return [(vi[at_vi][0], en[at_en][0]) for _, _, at_vi, at_en in sorted(candidates)]


def _pair_distance(v: Rest, blame_v: Blame, e: Rest, blame_e: Blame) -> float | None:
    if is_record(v.value) != is_record(e.value):
        # A record quoted on one page and typed on the other is one fault.
        return 0.3 if v.value.firm and e.value.firm and Blame.FAULT in (blame_v, blame_e) else None
    if v.value.name and v.value.name == e.value.name and not (v.repeated or e.repeated):
        return 0.1  # the same name with another number
    if Blame.FAULT in (blame_v, blame_e):
        loose = next((r for r in (v, e) if r.value.firmness is Firmness.SOFT), None)
        if loose is not None and not _alike_in_length(v.value, e.value):
            return None
        far = distance(v.value, e.value)
        # What binds most is likeliest to be meant.
        return far if far is None or v.value.firm == e.value.firm else far + 0.3
    if Blame.ELSEWHERE in (blame_v, blame_e):
        # Two years that stand elsewhere, too: one was put for the other.
        both_years = is_year(v.value) and is_year(e.value)
        return distance(v.value, e.value) if both_years else None
    if Blame.REPEATED in (blame_v, blame_e) and not is_year(v.value) and not is_year(e.value):
        both = _counts(v, blame_v) and _counts(e, blame_e)
        return distance(v.value, e.value) if both and _alike_in_length(v.value, e.value) else None
    return None


def _counts(rest: Rest, blame: Blame) -> bool:
    """Tell whether a figure is one in digits that the other text says less often, or a bare 1."""
    return blame is Blame.REPEATED or rest.value.firmness is Firmness.SPELLED


def _alike_in_length(one: Value, another: Value) -> bool:
    """Tell whether one may be the other, mistyped; what has no digits may not."""
    lengths = [sum(c.isdigit() for c in value.text) for value in (one, another)]
    return min(lengths) > 0 and abs(lengths[0] - lengths[1]) <= 1


def _comparable(one: Value, another: Value) -> bool:
    first, second = one.meaning, another.meaning
    if not (isinstance(first, Amount) and isinstance(second, Amount)):
        return False
    return first.dimension == second.dimension or not first.dimension or not second.dimension
