"""Compare the facts of both pages block by block: figures, dates, times, numbers of documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from scripts.findings import Finding
from scripts.languages import Language
from scripts.sync.blocks import Block, Pair
from scripts.sync.fact_comparisons import (
    Comparison,
    Side,
    Surroundings,
    comparisons_of,
    surroundings_of,
)
from scripts.sync.fact_findings import difference_told, form_told, slip_told
from scripts.sync.figures.contradictions import Contradiction, Difference, Missing, differences
from scripts.sync.figures.leftovers import LeftOver, Rest, is_year, leave_over
from scripts.sync.figures.placed import Placed, values_in
from scripts.sync.figures.value import Firmness, Meaning

QUOTATION_MARKS = frozenset((("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»")))
# A name without Vietnamese letters, of which the number may be the version.
WORD_BEFORE = re.compile(r"(?<!\w)[A-Z][A-Za-z]*[ ]\Z")


def differing(before: Block, after: Block, language: Language) -> bool:
    """Tell whether the facts of a block changed between two versions of one page."""
    return _facts(before, language) != _facts(after, language)


def check(pair: Pair) -> Iterator[Finding]:
    """Yield what differs between the facts of both pages, and what is written in the wrong form."""
    comparisons = list(comparisons_of(pair))
    surroundings = surroundings_of(comparisons)
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
    told = [
        (comparison, difference)
        for comparison in comparisons
        if comparison.is_whole
        for difference in _differences(comparison, surroundings[comparison.section])
    ]
    contradicted = {
        (comparison.section, placed.value.meaning)
        for comparison, difference in told
        if isinstance(difference, Contradiction)
        for placed in (difference.vi, difference.en)
    }
    for comparison in comparisons:
        for placed, language in comparison.left.slips:
            yield slip_told(pair, placed, language)
    for comparison, difference in told:
        if not _is_told_already(comparison, difference, contradicted):
            yield difference_told(pair, difference, *_lines(comparison, difference))


def _differences(comparison: Comparison, around: Surroundings) -> list[Difference]:
    return differences(comparison.left, around.years_vi, around.years_en)


def _is_told_already(
    comparison: Comparison, difference: Difference, contradicted: set[tuple[int, Meaning]]
) -> bool:
    """A year that is wrong once in a section is wrong wherever only one page repeats it."""
    return isinstance(difference, Missing) and all(
        is_year(placed.value) and (comparison.section, placed.value.meaning) in contradicted
        for placed in difference.placed
    )


def _excuse(left: LeftOver, around: Surroundings) -> None:
    """A heading need not say what its section says; two years may still contradict."""
    left.vi = [_excused(rest, around.said_en) for rest in left.vi]
    left.en = [_excused(rest, around.said_vi) for rest in left.en]


def _excused(rest: Rest, said: set[Meaning]) -> Rest:
    excused = rest.value.meaning in said and not is_year(rest.value)
    return Rest(rest.placed, rest.repeated or excused)


def _settle_neighbours(comparisons: list[Comparison]) -> None:
    """Let what a translator moved into the next paragraph agree with what is left over there."""
    flowing = [c for c in comparisons if c.flowing]
    for one, another in pairwise(flowing):
        if one.section != another.section:
            continue
        onward = _meanings(one.left.vi) & _meanings(another.left.en)
        backward = _meanings(another.left.vi) & _meanings(one.left.en)
        if onward and backward:
            continue  # figures were exchanged, no sentence was moved
        for meaning in onward:
            _strike(one.left.vi, another.left.en, meaning)
        for meaning in backward:
            _strike(another.left.vi, one.left.en, meaning)


def _meanings(rests: list[Rest]) -> set[Meaning]:
    return {rest.value.meaning for rest in rests}


def _strike(vi: list[Rest], en: list[Rest], meaning: Meaning) -> None:
    for rests in (vi, en):
        rests[:] = [rest for rest in rests if rest.value.meaning != meaning]


def _forms(pair: Pair, comparison: Comparison) -> Iterator[Finding]:
    sides: tuple[tuple[Language, Side, Side], ...] = (
        ("vi", comparison.vi, comparison.en),
        ("en", comparison.en, comparison.vi),
    )
    for language, side, opposite in sides:
        for placed in side.placed:
            if placed.value.fault and not _is_shown_as_it_is(placed, opposite):
                yield form_told(pair, placed, language)


def _is_shown_as_it_is(placed: Placed, opposite: Side) -> bool:
    """Tell whether both pages show the same letters: an example in quotation marks, a version."""
    value, source = placed.value, placed.block.source
    around = source[max(0, value.start - 1) : value.start], source[value.end : value.end + 1]
    quoted = around in QUOTATION_MARKS
    before = WORD_BEFORE.search(source[max(0, value.start - 30) : value.start])
    if not quoted and before is None:
        return False
    shown = value.text if quoted or before is None else f"{before[0]}{value.text}"
    return any(shown in block.source for block in opposite.blocks)


def _lines(comparison: Comparison, difference: Difference) -> tuple[int, int]:
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
