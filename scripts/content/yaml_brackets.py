"""Find the bracket of a YAML text that is opened and never closed.

The parser notices it where the next key comes, a line or more too late.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

CLOSING = {"[": "]", "{": "}"}
# A key, a list item or the end of the document: whoever wrote it was done with the bracket.
NEXT_ENTRY = re.compile(r"(?:-(?: |$)|---|\.\.\.|[A-Za-z_][\w-]*:(?: |$))")
# Text in quotation marks, which begins only where a value may begin, and comments.
QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'", re.DOTALL)
COMMENT = re.compile(r"(?<=\s)#[^\n]*")
VALUE_MAY_BEGIN_AFTER = frozenset("[{,:")


@dataclass(frozen=True, slots=True)
class OpenBracket:
    """A bracket without its other half; `line` counts from 0."""

    opened: str
    line: int

    @property
    def closing(self) -> str:
        """The bracket that is missing."""
        return CLOSING[self.opened]


def find_open_bracket(text: str, start: int) -> OpenBracket | None:
    """Return the bracket that is never closed in the value whose first bracket is at `start`.

    None when all are closed, so that the fault is another one.
    """
    value = text[start : _end_of_value(text, start)]
    opened: list[int] = []
    position, before = 0, ""  # `before` is the last character that is no space
    while position < len(value):
        character = value[position]
        skipped = None
        if character in "\"'" and before in VALUE_MAY_BEGIN_AFTER:
            skipped = QUOTED.match(value, position)
        elif character == "#":
            skipped = COMMENT.match(value, position)
        if skipped is not None:
            position = skipped.end()
            before = character
            continue
        if character in CLOSING:
            opened.append(position)
        elif character in CLOSING.values():
            if CLOSING[value[opened[-1]]] != character:
                break
            opened.pop()
            if not opened:
                return None
        if not character.isspace():
            before = character
        position += 1
    if not opened:
        return None
    where = opened[-1]
    return OpenBracket(value[where], text.count("\n", 0, start + where))


def _end_of_value(text: str, start: int) -> int:
    """Return where the entry in which `start` stands ends: before the next one of its level."""
    begin = text.rfind("\n", 0, start) + 1
    level = _indentation(text[begin:start])
    position = text.find("\n", start) + 1
    while position:
        end = text.find("\n", position)
        line = text[position : end if end >= 0 else len(text)]
        if NEXT_ENTRY.match(line.lstrip(" ")) and _indentation(line) <= level:
            return position
        position = end + 1
    return len(text)


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
