"""The lines of a page: what each may begin with, and what belongs to what is above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

FENCE = re.compile(r"(`{3,}|~{3,})\s*([^`]*)$")
HEADING = re.compile(r"(#{1,6})(?:[ \t]+|(?=[^#\s])(?<=##))(.*?)[ \t]*#*[ \t]*$")
SETEXT = re.compile(r"(=+|-{2,})[ \t]*$")
RULE = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
ADMONITION = re.compile(
    r"(?:!!!|\?\?\?\+?)[ \t]+([\w-]+(?:[ \t]+[\w-]+)*)?[ \t]*(?:\"(.*)\")?[ \t]*$"
)
TAB = re.compile(r"===[!+]*[ \t]+\"(.*)\"[ \t]*$")
ITEM = re.compile(r"([*+-]|\d{1,9}[.)])(?:[ \t]+(?=\S)|[ \t]*$)")
TASK = re.compile(r"\[[ xX]\][ \t]+")
QUOTE = re.compile(r">[ \t]?")
ALERT = re.compile(r"\[!\w+\][ \t]*$")
FOOTNOTE = re.compile(r"\[\^([^\]\s]+)\]:[ \t]*")
ABBREVIATION = re.compile(r"\*\[([^\]]+)\]:[ \t]*")
DEFINITION = re.compile(r":[ \t]+(?=\S)")
REFERENCE = re.compile(
    r"\[([^\]\^][^\]]*)\]:[ \t]*(<[^>]*>|\S+)(?:[ \t]+(?:\"[^\"]*\"|'[^']*'|\([^)]*\)))?[ \t]*$"
)
DELIMITER = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
ALONE_ATTRIBUTES = re.compile(r"\{:?[ \t]*[#.\w][^{}]*\}[ \t]*$")
HTML_LINE = re.compile(r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>|<!--")
RAW_HTML = re.compile(r"<(script|style|pre|textarea)\b", re.IGNORECASE)
CELL = re.compile(r"(?:\\.|`[^`]*`|\[\[[^\]\n]*\]\]|[^|\\`\[]|[`\[])*")
INDENT = 4  # columns a body is indented by: Python-Markdown's tab length
NESTED = 2  # columns from which a list inside a list is meant


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file, and the column from which it belongs to what is being read."""

    number: int
    text: str
    start: int

    @property
    def rest(self) -> str:
        """What is read of it."""
        return self.text[self.start :]

    @property
    def is_blank(self) -> bool:
        """Whether nothing but white space is left of it."""
        return not self.text[self.start :].strip()

    @property
    def indent(self) -> int:
        """How many columns of white space it begins with, counted from its start."""
        rest = self.text[self.start :]
        return len(rest) - len(rest.lstrip(" \t"))

    def after(self, columns: int) -> Line:
        """Return the line from `columns` later on, but not beyond its white space."""
        return Line(self.number, self.text, self.start + min(columns, self.indent))

    def beyond(self, columns: int) -> Line:
        """Return the line from `columns` later on, whatever stands there."""
        return Line(self.number, self.text, min(len(self.text), self.start + columns))


def fence_end(lines: Sequence[Line], at: int) -> int:
    """Return where the fenced code that opens at `at` ends, or 0."""
    opening = FENCE.match(lines[at].rest.lstrip())
    if not opening:
        return 0
    mark = opening[1]
    for end in range(at + 1, len(lines)):
        rest = lines[end].rest.strip()
        if rest.startswith(mark) and not rest.strip(mark[0]):
            return end + 1
    return 0


def is_delimiter(line: Line) -> bool:
    """Tell whether `line` parts the head of a table from its rows."""
    rest = line.rest.strip()
    return "-" in rest and DELIMITER.match(rest) is not None


def begins_block(lines: Sequence[Line], at: int) -> bool:
    """Tell whether the line at `at` ends the paragraph above it."""
    rest = lines[at].rest.lstrip()
    first = rest[:1]
    if first == "#":
        return HEADING.match(rest) is not None
    if first in "`~":
        return first != "" and fence_end(lines, at) > 0
    if first == ">":
        return True
    if first in "*+-":
        return RULE.match(rest.rstrip()) is not None or (
            ITEM.match(rest) is not None and len(rest.split(maxsplit=1)) > 1
        )
    if first.isdigit():
        marker = ITEM.match(rest)
        return marker is not None and (marker[1][:-1] == "1" or lines[at].indent >= NESTED)
    if first in "!?":
        return rest.startswith(("!!!", "???")) and ADMONITION.match(rest) is not None
    if first == "=":
        return TAB.match(rest) is not None
    if first == "[":
        return FOOTNOTE.match(rest) is not None
    if first == "|":
        return at + 1 < len(lines) and is_delimiter(lines[at + 1])
    return False


def paragraph_end(lines: Sequence[Line], at: int, *, in_list: bool = False) -> int:
    """Return where the paragraph ends that begins at `at`; any marker ends one inside a list."""
    end = at + 1
    while end < len(lines) and not lines[end].is_blank:
        rest = lines[end].rest.lstrip()
        if begins_block(lines, end) or DEFINITION.match(rest) or (in_list and ITEM.match(rest)):
            break
        end += 1
    return end


def body_of(
    lines: Sequence[Line], at: int, indent: int, *, text_at: int | None = None
) -> tuple[int, list[Line]]:
    """Return where a body indented by `indent` columns ends, and its lines from that column on.

    Editors indent the body of a list item by two columns, by four, or up to its text, `text_at`.
    """
    end = at
    last = at
    while end < len(lines) and (lines[end].is_blank or lines[end].indent >= indent):
        if not lines[end].is_blank:
            last = end + 1
        end += 1
    body = lines[at:last]
    columns = indent
    if text_at is not None:
        margins = [line.indent for line in body if not line.is_blank]
        columns = min([*margins, max(indent - NESTED + INDENT, text_at)])
    return last, [line.after(columns) for line in body]


def blanked(lines: Sequence[Line], shown: Sequence[tuple[int, int | None]] | None) -> str:
    """Return `lines` of the same length, with spaces for all that is no running text.

    `shown` are the columns of the first line that are text, to its end where the second is None;
    None shows all lines. The other lines are text from their indentation on, unless `shown` is
    empty.
    """
    rows = []
    for number, line in enumerate(lines):
        begin = line.start + line.indent
        if shown is None or (number and shown):
            rows.append(" " * min(begin, len(line.text)) + line.text[begin:])
            continue
        row = [" "] * len(line.text)
        for start, end in () if number else shown:
            row[start:end] = line.text[start:end]
        rows.append("".join(row))
    return "\n".join(rows)


def sort_of(marker: re.Match[str]) -> str:
    """Return which list an item with this marker belongs to: 'ul' or 'ol'."""
    return "ol" if marker[1][0].isdigit() else "ul"


def skip_blank(lines: Sequence[Line], at: int) -> int:
    """Return the place of the next line that is not empty, from `at` on."""
    while at < len(lines) and lines[at].is_blank:
        at += 1
    return at
