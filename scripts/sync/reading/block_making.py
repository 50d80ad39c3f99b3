"""Make blocks of the lines that were found to belong together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypedDict, Unpack

from scripts.sync.blocks import Block, Kind
from scripts.sync.reading.inline import read_inline
from scripts.sync.reading.lines import CELL, Line, blanked

Containers = tuple[str, ...]


class Spot(NamedTuple):
    """Where the reader stands: a line among those of its container."""

    lines: Sequence[Line]
    at: int
    containers: Containers

    @property
    def line(self) -> Line:
        """The line itself."""
        return self.lines[self.at]

    @property
    def rest(self) -> str:
        """The line without what is read already and without its indentation."""
        return self.line.rest.lstrip()

    @property
    def column(self) -> int:
        """The column of the file in which `rest` begins."""
        return self.line.start + self.line.indent


class Details(TypedDict, total=False):
    """What a block of text may have besides its lines."""

    shown: Sequence[tuple[int, int | None]] | None  # columns of the first line that are text
    level: int
    label: str
    cells: Sequence[tuple[int, int]]


def silent_block(kind: Kind, spot: Spot, end: int, label: str) -> Block:
    """Return a block without running text: the lines from `spot` to before `end`."""
    lines = spot.lines[spot.at : end]
    source = "\n".join(line.text for line in lines)
    return Block(kind, lines[0].number, source, blanked(lines, []), 0, label, spot.containers)


def text_block(
    kind: Kind, spot: Spot, end: int, definitions: Mapping[str, str], **details: Unpack[Details]
) -> Block:
    """Return a block of running text: the lines from `spot` to before `end`.

    All lines are text where `shown` is left out. `definitions` are the addresses of reference
    links.
    """
    lines = spot.lines[spot.at : end]
    source = "\n".join(line.text for line in lines)
    found = read_inline(source, blanked(lines, details.get("shown")), definitions)
    block = Block(
        kind,
        lines[0].number,
        source,
        found.prose,
        details.get("level", 0),
        details.get("label", ""),
        spot.containers,
        anchor=found.ids[-1] if found.ids else None,
        links=tuple(sorted(found.links, key=lambda link: link.start)),
        codes=tuple(found.codes),
        quotes=tuple(found.quotes),
        footnotes=tuple(found.footnotes),
        marked=tuple(found.marked),
        cells=tuple(details.get("cells", ())),
    )
    if kind is Kind.PARAGRAPH and not found.prose.strip():
        return replace(block, kind=_kind_without_text(block))
    return block


def _kind_without_text(block: Block) -> Kind:
    if any(link.is_image for link in block.links):
        return Kind.IMAGE
    return Kind.PARAGRAPH if block.quotes or block.links or block.codes else Kind.HTML


def cells_of(text: str, position: int) -> list[tuple[int, int]]:
    """Return where each cell of a table's row begins and ends."""
    cells = []
    if text[position : position + 1] == "|":
        position += 1
    while position <= len(text):
        match = CELL.match(text, position)
        end = match.end() if match else len(text)
        cells.append((position, end))
        position = end + 1
    if text.endswith("|") and cells and cells[-1][0] >= len(text):
        cells.pop()
    return cells
