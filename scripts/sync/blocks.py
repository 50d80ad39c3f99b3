"""What a page consists of for the comparison: documents, blocks, and what stands in a block."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from scripts.languages import Language


class Kind(StrEnum):
    """What a block is."""

    FRONT = "front"  # one text of the front matter; its key is the label
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # the own text of one list item, without what is nested in it
    TERM = "term"  # the word a definition list defines
    DEFINITION = "definition"
    ROW = "row"  # one row of a table
    QUOTE = "quote"  # one paragraph of a quotation
    ADMONITION = (
        "admonition"  # the title line `!!! note "…"`; its body follows as blocks of its own
    )
    TAB = "tab"  # the title line `=== "…"`; its body follows
    IMAGE = "image"  # an image alone in its paragraph
    CODE = "code"  # a fenced or indented code block
    FOOTNOTE = "footnote"  # the text of `[^1]: …`
    HTML = "html"  # HTML without Markdown inside
    RULE = "rule"  # a thematic break


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image, with where it stands in `Block.source`."""

    address: str  # as typed, of a reference its definition's
    text: str  # the link's text, or the image's alternative text
    start: int
    end: int
    is_image: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """Something named inside a block: a code span, a quoted record, a footnote."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a block that says which language it is in: `<span lang="vi">…</span>`."""

    language: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a page.

    `source` holds the block's lines as they are in the file, joined by line feeds. `prose` has the
    same length, and spaces instead of all that is no running text: markers, code, addresses, HTML
    tags, attribute lists, comments, quotes of records. So a position in one is a position in the
    other, and line feeds give the line.
    """

    kind: Kind
    line: int  # of its first line in the file, from 1
    source: str
    prose: str
    level: int = 0  # of a heading 1 to 6; of a list item how deep, from 1
    label: str = ""  # key, type of admonition, language of code, id of a footnote, 'ol' or 'ul'
    containers: tuple[str, ...] = ()  # around it, outermost first: 'ul', 'admonition', 'tab'…
    anchor: str | None = None  # the explicit id `{#invest}`
    links: tuple[Link, ...] = ()
    codes: tuple[Mention, ...] = ()
    quotes: tuple[Mention, ...] = ()  # `[[record.part]]`
    footnotes: tuple[Mention, ...] = ()  # references `[^1]`
    marked: tuple[Marked, ...] = ()
    cells: tuple[tuple[int, int], ...] = ()  # of a row: where each cell begins and ends

    def line_at(self, position: int) -> int:
        """Return the line of the file in which `position` of source and prose is."""
        return self.line + self.source.count("\n", 0, position)

    def has_line(self, line: int | None) -> bool:
        """Tell whether `line` of the file is one of the block's."""
        return line is not None and self.line <= line <= self.last_line

    @property
    def last_line(self) -> int:
        """The line of the file in which the block ends."""
        return self.line + self.source.count("\n")

    @property
    def text(self) -> str:
        """The running text in one line, for people."""
        return " ".join(self.prose.split())


@dataclass(frozen=True, slots=True)
class HeadEntry:
    """One key of the front matter, at its top level: its value as YAML reads it, and its line."""

    key: str
    value: Any
    line: int
    lines: Mapping[str, int] = field(default_factory=dict)  # of what is below it: 'doors.0.page'


@dataclass(frozen=True, slots=True)
class Document:
    """One page as the comparison reads it."""

    language: Language
    path: str  # inside the folder of the language, with forward slashes, NFC
    relative: str  # as findings name it
    head: dict[str, HeadEntry]
    head_line: int  # of the line that opens the front matter, 0 when there is none
    blocks: tuple[Block, ...]  # texts of the front matter first, then the body, in order

    @property
    def body(self) -> tuple[Block, ...]:
        """The blocks below the front matter."""
        return tuple(block for block in self.blocks if block.kind is not Kind.FRONT)


@dataclass(frozen=True, slots=True)
class Match:
    """Blocks of both languages that say the same; one side is empty where a block is missing.

    Mostly one and one. A block that was split stands against all its parts.
    """

    vi: tuple[Block, ...]
    en: tuple[Block, ...]
    moved: bool = False  # stands in another place of the other page

    @property
    def is_whole(self) -> bool:
        """Whether both sides have something."""
        return bool(self.vi and self.en)


@dataclass(frozen=True, slots=True)
class Pair:
    """The two pages of one path, and which blocks of them belong together."""

    path: str
    vi: Document
    en: Document
    matches: tuple[Match, ...]
