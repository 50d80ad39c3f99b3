"""Find Markdown that looks right to its writer and comes out wrong on the page.

The page's renderer (Python-Markdown) wants an empty line before a list or table and four spaces
for each level of a list; other previews do without, so that the writer sees nothing amiss.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from markdown_it.token import Token

from scripts.content.attribute_lists import find_unwanted

SlipKind = Literal[
    "no-empty-line",
    "shallow-list",
    "heading-without-space",
    "shown-as-typed",
    "piled-brackets",
    "attributes",
]

LIST_OR_TABLE = {"bullet_list_open", "ordered_list_open", "table_open"}
CELLS = {"td_open", "th_open"}
HEADING_WITHOUT_SPACE = re.compile(r"^ {0,3}#{1,6}[^#\s]")
SPACES_A_LEVEL = 4
# For each bracket the renderer looks for the other half, to the end of the paragraph: 20,000 open
# ones take it minutes, 50 in a paragraph of 10,000 letters a quarter of a second. People who write
# for the city put one bracket into another at most.
MOST_OPEN_BRACKETS = 50
CLOSES = {"]": "[", ")": "("}
# Marks that other tools know and this site shows as they are typed, within plain text. No part
# goes past the mark it begins with, so that a line of such marks is read but once.
AS_TYPED = re.compile(
    r"\[[^\[\]\n]+\]\s*\([^)\[\n]*\)"  # [text] (page.md), or a space in the address
    r"|\[[^\[\]\n]+\]\[[^\[\]\n]*\]"  # [text][name] without a line [name]: …
    r"|\[\^[^\[\]\n]+\]"  # [^1]
    r"|~~[^~\n]+~~"
    r"|^\[[ xX]\] "  # - [ ] to do
    r"|^!!! ?\w+"
)


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip and the line of the file it stands in."""

    kind: SlipKind
    line: int
    sample: str = ""


def find_slips(tokens: Sequence[Token], text: str, first_line: int) -> Iterator[Slip]:
    """Yield the slips of a text whose first line is `first_line` of its file."""
    lines = text.split("\n")
    lists = 0  # how many lists are open around the token
    for previous, token in zip([None, *tokens], tokens, strict=False):
        if token.map is None:
            lists -= token.type in {"bullet_list_close", "ordered_list_close"}
            continue
        start = token.map[0]
        line = first_line + start
        glued = (
            previous is not None
            and previous.type == "paragraph_close"
            and bool(lines[start - 1].strip())
        )
        if token.type in LIST_OR_TABLE and lists == 0 and glued:
            yield Slip("no-empty-line", line)
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            if lists and _indentation(lines[start]) < SPACES_A_LEVEL * lists:
                yield Slip("shallow-list", line)
            lists += 1
        elif token.type == "inline":
            yield from _as_typed(token, line)
            in_cell = previous is not None and previous.type in CELLS
            for given, below in find_unwanted(token, in_cell=in_cell):
                yield Slip("attributes", line + below, given.typed)
        elif token.type == "paragraph_open":
            for number in range(*token.map):
                if HEADING_WITHOUT_SPACE.match(lines[number]):
                    yield Slip("heading-without-space", first_line + number)
    yield from _piled_brackets(lines, first_line)


def _piled_brackets(lines: Sequence[str], first_line: int) -> Iterator[Slip]:
    """Yield a slip for each paragraph in which too many brackets are open at once."""
    begin, most = 0, 0
    is_open = {"[": 0, "(": 0}
    for number, line in enumerate([*lines, ""], start=first_line):
        if not line.strip():  # a bracket is not looked for beyond its paragraph
            if most > MOST_OPEN_BRACKETS:
                yield Slip("piled-brackets", begin, str(most))
            most = 0
            is_open = dict.fromkeys(is_open, 0)
            continue
        for character in line:
            if character in is_open:
                if not any(is_open.values()):
                    begin = number if most <= MOST_OPEN_BRACKETS else begin
                is_open[character] += 1
                most = max(most, *is_open.values())
            elif character in CLOSES:
                is_open[CLOSES[character]] = max(0, is_open[CLOSES[character]] - 1)


def _indentation(line: str) -> int:
    expanded = line.expandtabs(SPACES_A_LEVEL)
    return len(expanded) - len(expanded.lstrip(" "))


def _as_typed(token: Token, line: int) -> Iterator[Slip]:
    # Neighbouring texts are one: a bracket ends a text for the parser.
    written: list[str] = []
    for child in [*(token.children or []), None]:
        if child is not None and child.type == "text":
            written.append(child.content)
            continue
        for match in AS_TYPED.finditer("".join(written)):
            yield Slip("shown-as-typed", line, match[0])
        written = []
        if child is not None and child.type in {"softbreak", "hardbreak"}:
            line += 1
