"""What of both pages is held against each other: blocks, or the cells of a row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from scripts.languages import Language
from scripts.sync.blocks import Block, Kind, Match, Pair
from scripts.sync.figures.agreement import years_of
from scripts.sync.figures.leftovers import LeftOver
from scripts.sync.figures.measures import scale_named
from scripts.sync.figures.placed import Placed, values_in
from scripts.sync.figures.value import Amount, Meaning

# Texts between which a translator may move a sentence.
FLOWING = frozenset(
    (Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.DEFINITION, Kind.FOOTNOTE, Kind.TERM)
)
FRONT = -1  # the number of the section that is the front matter


@dataclass(slots=True)
class Side:
    """The figures of one language in one comparison, and the blocks they come from."""

    blocks: tuple[Block, ...]
    placed: list[Placed]


@dataclass(slots=True)
class Comparison:
    """What is held against each other: two blocks, or two cells of a row."""

    vi: Side
    en: Side
    section: int
    flowing: bool
    is_heading: bool = False
    left: LeftOver = field(default_factory=LeftOver)

    @property
    def is_whole(self) -> bool:
        """Whether both pages have something."""
        return bool(self.vi.blocks and self.en.blocks)


@dataclass(slots=True)
class Surroundings:
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


def comparisons_of(pair: Pair) -> Iterator[Comparison]:
    """Yield all comparisons of a pair, in the order of its matches."""
    section, table_head = 0, None
    for match in pair.matches:
        first = (*match.vi, *match.en)[0]
        if first.kind is Kind.HEADING:
            section += 1
        own = FRONT if first.kind is Kind.FRONT else section
        flowing = not match.moved and all(b.kind in FLOWING for b in (*match.vi, *match.en))
        vi, en = _side(match.vi, "vi"), _side(match.en, "en")
        if first.kind is not Kind.ROW:
            table_head = None
        elif table_head is None:
            table_head = match
        if _same_cells(match):
            for place in range(len(match.vi[0].cells)):
                scales = _scales(table_head, match, place)
                cells = _cell(vi, place, scales[0]), _cell(en, place, scales[1])
                yield Comparison(*cells, own, flowing=False)
        else:
            yield Comparison(vi, en, own, flowing, first.kind is Kind.HEADING)


def _side(blocks: tuple[Block, ...], language: Language) -> Side:
    return Side(
        blocks, [Placed(value, block) for block in blocks for value in values_in(block, language)]
    )


def _same_cells(match: Match) -> bool:
    blocks = (*match.vi, *match.en)
    return (
        len(match.vi) == len(match.en) == 1
        and all(block.kind is Kind.ROW for block in blocks)
        and 1 < len(match.vi[0].cells) == len(match.en[0].cells)
    )


def _scales(head: Match | None, row: Match, place: int) -> tuple[int, int]:
    """Return by what the head of a column scales its figures, where both pages differ in that."""
    if head is None or head is row or not _same_cells(head):
        return 1, 1
    (vi,), (en,) = head.vi, head.en
    if place >= len(vi.cells):
        return 1, 1
    scale_vi = scale_named(vi.prose[slice(*vi.cells[place])], "vi")
    scale_en = scale_named(en.prose[slice(*en.cells[place])], "en")
    return (scale_vi, scale_en) if scale_vi != scale_en else (1, 1)


def _cell(side: Side, place: int, scale: int) -> Side:
    start, end = side.blocks[0].cells[place]
    placed = [p for p in side.placed if start <= p.value.start < end]
    return Side(side.blocks, [_scaled(p, scale) for p in placed] if scale != 1 else placed)


def _scaled(placed: Placed, scale: int) -> Placed:
    meaning = placed.value.meaning
    if not isinstance(meaning, Amount) or meaning.dimension:
        return placed
    size = meaning.size * scale
    value = replace(
        placed.value, meaning=Amount(size, "", size), otherwise=None, slip=False, right=""
    )
    return replace(placed, value=value)


def surroundings_of(comparisons: list[Comparison]) -> dict[int, Surroundings]:
    """Return what each section of both pages names; a page's head stands for the whole page."""
    found: dict[int, Surroundings] = {FRONT: Surroundings()}
    for comparison in comparisons:
        around = found.setdefault(comparison.section, Surroundings())
        around.add(comparison.vi.placed, comparison.en.placed)
    front = found.pop(FRONT)
    whole = Surroundings(set(front.years_vi), set(front.years_en))
    for around in found.values():
        whole.years_vi |= around.years_vi
        whole.years_en |= around.years_en
        around.years_vi |= front.years_vi
        around.years_en |= front.years_en
    found[FRONT] = whole
    return found
