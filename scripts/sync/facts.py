"""Compare the facts of both pages block by block: figures, dates, times, numbers of documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from scripts.findings import Finding
from scripts.languages import Language
from scripts.sync.blocks import Block, Kind, Match, Pair
from scripts.sync.fact_findings import difference_told, form_told, slip_told
from scripts.sync.figures.agreement import years_of
from scripts.sync.figures.contradictions import Contradiction, Difference, differences
from scripts.sync.figures.leftovers import LeftOver, Rest, is_year, leave_over
from scripts.sync.figures.placed import Placed, values_in
from scripts.sync.figures.value import Firmness, Meaning, Value

# Texts between which a translator may move a sentence.
FLOWING = frozenset(
    (Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.DEFINITION, Kind.FOOTNOTE, Kind.TERM)
)
QUOTATION_MARKS = frozenset((("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»")))
# A name without Vietnamese letters, of which the number may be the version.
WORD_BEFORE = re.compile(r"(?<!\w)[A-Z][A-Za-z]*[ ]\Z")
FRONT = -1  # the number of the section that is the front matter


@dataclass(slots=True)
class _Side:
    """The figures of one language in one comparison, and the blocks they come from."""

    blocks: tuple[Block, ...]
    placed: list[Placed]


@dataclass(slots=True)
class _Comparison:
    """What is held against each other: two blocks, or two cells of a row."""

    vi: _Side
    en: _Side
    section: int
    flowing: bool
    is_heading: bool = False
    left: LeftOver = field(default_factory=LeftOver)

    @property
    def is_whole(self) -> bool:
        return bool(self.vi.blocks and self.en.blocks)


@dataclass(slots=True)
class _Surroundings:
    """What is named in one section of both pages."""

    years_vi: set[int] = field(default_factory=set)
    years_en: set[int] = field(default_factory=set)
    said_vi: set[Meaning] = field(default_factory=set)
    said_en: set[Meaning] = field(default_factory=set)

    def add(self, vi: list[Placed], en: list[Placed]) -> None:
        """Add what both sides of a comparison name."""
        for placed, years, said in (
            (vi, self.years_vi, self.said_vi),
            (en, self.years_en, self.said_en),
        ):
            said.update(p.value.meaning for p in placed)
            years.update(year for p in placed if (year := years_of(p.value)) is not None)


def values_of(block: Block, language: Language) -> list[Value]:
    """Return the figures of a block, with positions in its source."""
    return values_in(block, language)


def differing(before: Block, after: Block, language: Language) -> bool:
    """Tell whether the facts of a block changed between two versions of one page."""
    return _facts(before, language) != _facts(after, language)


def check(pair: Pair) -> Iterator[Finding]:
    """Yield what differs between the facts of both pages, and what is written in the wrong form."""
    comparisons = list(_comparisons(pair))
    surroundings = _surroundings(comparisons)
    for comparison in comparisons:
        yield from _forms(pair, comparison)
        around = surroundings[comparison.section]
        vi, en = comparison.vi.placed, comparison.en.placed
        if not comparison.is_whole:
            comparison.left = LeftOver([Rest(p) for p in vi], [Rest(p) for p in en])
        elif vi or en:
            comparison.left = leave_over(vi, en, around.years_vi, around.years_en)
            if comparison.is_heading:
                _excuse(comparison.left, around)
    _settle_neighbours(comparisons)
    for comparison in comparisons:
        if not comparison.is_whole:
            continue
        for placed, language in comparison.left.slips:
            yield slip_told(pair, placed, language)
        around = surroundings[comparison.section]
        for difference in differences(comparison.left, around.years_vi, around.years_en):
            yield difference_told(pair, difference, *_lines(comparison, difference))


def _comparisons(pair: Pair) -> Iterator[_Comparison]:
    section = 0
    for match in pair.matches:
        first = (*match.vi, *match.en)[0]
        if first.kind is Kind.HEADING:
            section += 1
        own = FRONT if first.kind is Kind.FRONT else section
        flowing = not match.moved and all(b.kind in FLOWING for b in (*match.vi, *match.en))
        vi, en = _side(match.vi, "vi"), _side(match.en, "en")
        if _same_cells(match):
            for place in range(len(match.vi[0].cells)):
                yield _Comparison(_cell(vi, place), _cell(en, place), own, flowing=False)
        else:
            yield _Comparison(vi, en, own, flowing, first.kind is Kind.HEADING)


def _side(blocks: tuple[Block, ...], language: Language) -> _Side:
    return _Side(
        blocks, [Placed(value, block) for block in blocks for value in values_in(block, language)]
    )


def _same_cells(match: Match) -> bool:
    blocks = (*match.vi, *match.en)
    return (
        len(match.vi) == len(match.en) == 1
        and all(block.kind is Kind.ROW for block in blocks)
        and 1 < len(match.vi[0].cells) == len(match.en[0].cells)
    )


def _cell(side: _Side, place: int) -> _Side:
    start, end = side.blocks[0].cells[place]
    return _Side(side.blocks, [p for p in side.placed if start <= p.value.start < end])


def _surroundings(comparisons: list[_Comparison]) -> dict[int, _Surroundings]:
    """Return what each section of both pages names; a page's head stands for the whole page."""
    found: dict[int, _Surroundings] = {FRONT: _Surroundings()}
    for comparison in comparisons:
        around = found.setdefault(comparison.section, _Surroundings())
        around.add(comparison.vi.placed, comparison.en.placed)
    front = found.pop(FRONT)
    whole = _Surroundings(set(front.years_vi), set(front.years_en))
    for around in found.values():
        whole.years_vi |= around.years_vi
        whole.years_en |= around.years_en
        around.years_vi |= front.years_vi
        around.years_en |= front.years_en
    found[FRONT] = whole
    return found


def _excuse(left: LeftOver, around: _Surroundings) -> None:
    """A heading need not say what its section says; two years may still contradict."""
    left.vi = [_excused(rest, around.said_en) for rest in left.vi]
    left.en = [_excused(rest, around.said_vi) for rest in left.en]


def _excused(rest: Rest, said: set[Meaning]) -> Rest:
    excused = rest.value.meaning in said and not is_year(rest.value)
    return Rest(rest.placed, rest.repeated or excused)


def _settle_neighbours(comparisons: list[_Comparison]) -> None:
    """Let what a translator moved into the next paragraph agree with what is left over there."""
    flowing = [c for c in comparisons if c.flowing]
    for one, another in pairwise(flowing):
        if one.section == another.section:
            _settle(one.left, another.left)
            _settle(another.left, one.left)


def _settle(here: LeftOver, there: LeftOver) -> None:
    """Strike out what is left over in Vietnamese here and in English there."""
    if here.en or there.vi:
        blocked_here = [r for r in here.en if r.value.firm and not r.repeated]
        blocked_there = [r for r in there.vi if r.value.firm and not r.repeated]
    else:
        blocked_here = blocked_there = []
    for v in list(here.vi):
        if any(type(v.value.meaning) is type(r.value.meaning) for r in blocked_here):
            continue  # contradicts its own paragraph
        found = next(
            (
                e
                for e in there.en
                if e.value.meaning == v.value.meaning
                and not any(type(e.value.meaning) is type(r.value.meaning) for r in blocked_there)
            ),
            None,
        )
        if found is not None:
            here.vi.remove(v)
            there.en.remove(found)


def _forms(pair: Pair, comparison: _Comparison) -> Iterator[Finding]:
    sides: tuple[tuple[Language, _Side, _Side], ...] = (
        ("vi", comparison.vi, comparison.en),
        ("en", comparison.en, comparison.vi),
    )
    for language, side, opposite in sides:
        for placed in side.placed:
            if placed.value.fault and not _is_shown_as_it_is(placed, opposite):
                yield form_told(pair, placed, language)


def _is_shown_as_it_is(placed: Placed, opposite: _Side) -> bool:
    """Tell whether both pages show the same letters: an example in quotation marks, a version."""
    value, source = placed.value, placed.block.source
    around = source[max(0, value.start - 1) : value.start], source[value.end : value.end + 1]
    quoted = around in QUOTATION_MARKS
    before = WORD_BEFORE.search(source[max(0, value.start - 30) : value.start])
    if not quoted and before is None:
        return False
    shown = value.text if quoted or before is None else f"{before[0]}{value.text}"
    return any(shown in block.source for block in opposite.blocks)


def _lines(comparison: _Comparison, difference: Difference) -> tuple[int, int]:
    """Return the lines to name: of the figures, or of the block that lacks one."""
    if isinstance(difference, Contradiction):
        return difference.vi.line, difference.en.line
    line = difference.placed[0].line
    if difference.language == "vi":
        return line, comparison.en.blocks[0].line
    return comparison.vi.blocks[0].line, line


def _facts(block: Block, language: Language) -> set[object]:
    return {
        value.meaning
        for value in values_in(block, language)
        if value.firmness is not Firmness.SOFT or any(c.isdigit() for c in value.text)
    }
