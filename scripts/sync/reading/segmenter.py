"""Cut the Markdown of a page into blocks, line by line, as MkDocs' extensions read it.

CommonMark parsers misread it: an admonition's body becomes a paragraph, a tab's body code. Every
line keeps its place in the file; what is nested is read by the same rules from a later column.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Unpack

from scripts.sync.blocks import Block, Kind, Marked
from scripts.sync.reading.block_making import (
    Containers,
    Details,
    Spot,
    cells_of,
    silent_block,
    text_block,
)
from scripts.sync.reading.html_around import Around, are_tags_alone, comment_end, raw_html_end
from scripts.sync.reading.lines import (
    ABBREVIATION,
    ADMONITION,
    ALERT,
    ALONE_ATTRIBUTES,
    DEFINITION,
    FENCE,
    FOOTNOTE,
    HEADING,
    INDENT,
    ITEM,
    NESTED,
    QUOTE,
    RAW_HTML,
    REFERENCE,
    RULE,
    SETEXT,
    TAB,
    TASK,
    Line,
    begins_block,
    body_of,
    fence_end,
    is_delimiter,
    paragraph_end,
    skip_blank,
    sort_of,
)

DEEPEST = 30  # containers in each other; beyond it nobody means a list any more


def segment(text: str, first_line: int) -> list[Block]:
    """Return the blocks of `text`, whose first line is `first_line` of its file, in order."""
    lines = [
        Line(number, line.expandtabs(INDENT) if "\t" in line else line, 0)
        for number, line in enumerate(text.split("\n"), start=first_line)
    ]
    definitions = {
        " ".join(match[1].lower().split()): match[2].strip("<>")
        for line in lines
        if "]:" in line.text and (match := REFERENCE.match(line.text.strip()))
    }
    segmenter = _Segmenter(definitions)
    segmenter.read(lines, ())
    return segmenter.blocks


class _Segmenter:
    """Reads a run of lines, and by recursion what is nested in it.

    The methods that read one construction return the place after it, or 0 when it is another.
    """

    def __init__(self, definitions: dict[str, str]) -> None:
        self.definitions = definitions
        self.blocks: list[Block] = []
        self.around = Around()

    def read(self, lines: Sequence[Line], containers: Containers) -> None:
        at = 0
        while at < len(lines):
            at = self._next(Spot(lines, at, containers))

    def _next(self, spot: Spot) -> int:
        line = spot.line
        if line.is_blank:
            return spot.at + 1
        if line.indent >= INDENT and not fence_end(spot.lines, spot.at):
            return self._indented_code(spot)
        first = spot.rest[0]
        is_deep = len(spot.containers) > DEEPEST
        reader = None if is_deep else _BY_FIRST.get("0" if first.isdigit() else first)
        end = reader(self, spot) if reader is not None else 0
        if end:
            return end
        below = spot.at + 1
        if "|" in spot.rest and below < len(spot.lines) and is_delimiter(spot.lines[below]):
            return self._table(spot)
        return self._paragraph(spot)

    def _fence(self, spot: Spot) -> int:
        end = fence_end(spot.lines, spot.at)
        if end:
            opening = FENCE.match(spot.rest)
            named = opening[2].split() if opening else []
            label = named[0].strip("{.}") if named else ""
            self._add_silent(Kind.CODE, spot, end, label)
        return end

    def _heading(self, spot: Spot) -> int:
        match = HEADING.match(spot.rest)
        if not match:
            return 0
        start, end = match.span(2)
        shown = [(spot.column + start, spot.column + end)]
        self._add(Kind.HEADING, spot, spot.at + 1, shown=shown, level=len(match[1]))
        return spot.at + 1

    def _admonition(self, spot: Spot) -> int:
        match = ADMONITION.match(spot.rest)
        if not match or not (match[1] or match[2]):
            return 0
        label = " ".join((match[1] or "").split())
        return self._titled(spot, Kind.ADMONITION, match.span(2), label)

    def _tab(self, spot: Spot) -> int:
        match = TAB.match(spot.rest)
        return self._titled(spot, Kind.TAB, match.span(1), "") if match else 0

    def _titled(self, spot: Spot, kind: Kind, title: tuple[int, int], label: str) -> int:
        start, end = title
        shown = [(spot.column + start, spot.column + end)] if start >= 0 else []
        self._add(kind, spot, spot.at + 1, shown=shown, label=label)
        after, body = body_of(spot.lines, spot.at + 1, spot.line.indent + INDENT)
        self.read(body, (*spot.containers, kind.value))
        return after

    def _quote(self, spot: Spot) -> int:
        body: list[Line] = []
        at = spot.at
        while at < len(spot.lines) and not spot.lines[at].is_blank:
            line = spot.lines[at]
            match = QUOTE.match(line.rest.lstrip())
            if match:
                body.append(line.beyond(line.indent + match.end()))
            elif begins_block(spot.lines, at):
                break
            else:
                body.append(line)  # a lazy line
            at += 1
        if body and ALERT.match(body[0].rest.strip()):
            body = body[1:]
        self.read(body, (*spot.containers, "quote"))
        return at

    def _bracket(self, spot: Spot) -> int:
        if match := FOOTNOTE.match(spot.rest):
            end = paragraph_end(spot.lines, spot.at)
            shown = [(spot.column + match.end(), None)]
            self._add(Kind.FOOTNOTE, spot, end, shown=shown, label=match[1])
            return self._rest_of_body(spot, end, "footnote")
        return spot.at + 1 if REFERENCE.match(spot.rest.rstrip()) else 0

    def _star(self, spot: Spot) -> int:
        if match := ABBREVIATION.match(spot.rest):
            shown = [(spot.column + match.end(), None)]
            self._add(Kind.DEFINITION, spot, spot.at + 1, shown=shown, label=match[1])
            return spot.at + 1
        return self._rule(spot) or self._list(spot)

    def _rule(self, spot: Spot) -> int:
        if not RULE.match(spot.rest.rstrip()):
            return 0
        self._add_silent(Kind.RULE, spot, spot.at + 1)
        return spot.at + 1

    def _attributes(self, spot: Spot) -> int:
        return spot.at + 1 if ALONE_ATTRIBUTES.match(spot.rest) else 0

    def _html(self, spot: Spot) -> int:
        if spot.rest.startswith("<!--"):
            return comment_end(spot.lines, spot.at)
        if raw := RAW_HTML.match(spot.rest):
            name = raw[1].lower()
            end = raw_html_end(spot.lines, spot.at, name)
            self._add_silent(Kind.HTML, spot, end, name)
            return end
        if are_tags_alone(spot.rest):
            self.around.enter(spot.rest)  # what they enclose is read as it stands
            return spot.at + 1
        return 0

    def _list(self, spot: Spot) -> int:
        match = ITEM.match(spot.rest)
        if not match:
            return 0
        lines, at = spot.lines, spot.at
        margin = spot.line.indent
        sort = sort_of(match)
        containers = (*spot.containers, sort)
        while at < len(lines):
            here = Spot(lines, at, containers)
            match = ITEM.match(here.rest)
            is_near = margin - 1 <= here.line.indent < margin + NESTED
            if not match or not is_near or sort_of(match) != sort or RULE.match(here.rest):
                break
            at = self._item(here, match)
            following = skip_blank(lines, at)
            if following < len(lines) and ITEM.match(lines[following].rest.lstrip()):
                at = following
        return at

    def _item(self, spot: Spot, marker: re.Match[str]) -> int:
        begin = spot.column + marker.end()
        if task := TASK.match(spot.line.text, begin):
            begin = task.end()
        opens_code = FENCE.match(spot.line.text, begin)
        end = spot.at + 1 if opens_code else paragraph_end(spot.lines, spot.at, in_list=True)
        depth = sum(name in ("ul", "ol") for name in spot.containers)
        sort = spot.containers[-1]
        self._add(Kind.ITEM, spot, end, shown=[(begin, None)], level=depth, label=sort)
        after, body = body_of(spot.lines, end, spot.line.indent + NESTED, text_at=marker.end())
        self.read(body, spot.containers)
        return after

    def _definition(self, spot: Spot) -> int:
        match = DEFINITION.match(spot.rest)
        defines = self.blocks and self.blocks[-1].kind in (Kind.TERM, Kind.DEFINITION)
        if not match or not defines:
            return 0
        end = paragraph_end(spot.lines, spot.at)
        self._add(Kind.DEFINITION, spot, end, shown=[(spot.column + match.end(), None)])
        return self._rest_of_body(spot, end, "definition")

    def _rest_of_body(self, spot: Spot, end: int, name: str) -> int:
        after, body = body_of(spot.lines, end, spot.line.indent + INDENT)
        self.read(body, (*spot.containers, name))
        return after

    def _indented_code(self, spot: Spot) -> int:
        after, _ = body_of(spot.lines, spot.at, INDENT)
        self._add_silent(Kind.CODE, spot, after)
        return after

    def _table(self, spot: Spot) -> int:
        inside = (*spot.containers, "table")
        self._row(Spot(spot.lines, spot.at, inside), "header")
        at = spot.at + 2
        while at < len(spot.lines) and "|" in spot.lines[at].rest:
            self._row(Spot(spot.lines, at, inside), "")
            at += 1
        return at

    def _row(self, spot: Spot, label: str) -> None:
        cells = cells_of(spot.line.text.rstrip(), spot.column)
        self._add(Kind.ROW, spot, spot.at + 1, shown=cells, label=label, cells=cells)

    def _paragraph(self, spot: Spot) -> int:
        lines, at = spot.lines, spot.at
        below = at + 1
        if below < len(lines) and lines[below].indent < INDENT:
            underline = lines[below].rest.strip()
            if SETEXT.match(underline):
                level = 1 if underline.startswith("=") else 2
                self._add(Kind.HEADING, spot, below, level=level)
                return below + 1
        end = paragraph_end(lines, at)
        following = skip_blank(lines, end)
        is_term = (
            following < len(lines)
            and (following == end or end - at == 1)
            and lines[following].indent < INDENT
            and DEFINITION.match(lines[following].rest.lstrip())
        )
        if is_term:
            for number in range(at, end):
                self._add(Kind.TERM, Spot(lines, number, spot.containers), number + 1)
            return following
        quoted = spot.containers and spot.containers[-1] == "quote"
        self._add(Kind.QUOTE if quoted else Kind.PARAGRAPH, spot, end)
        return end

    def _add_silent(self, kind: Kind, spot: Spot, end: int, label: str = "") -> None:
        self.blocks.append(silent_block(kind, spot, end, label))

    def _add(self, kind: Kind, spot: Spot, end: int, **details: Unpack[Details]) -> None:
        block = text_block(kind, spot, end, self.definitions, **details)
        if self.around.language is not None:
            whole = Marked(self.around.language, 0, len(block.source))
            block = replace(block, marked=(*block.marked, whole))
        self.blocks.append(block)


_BY_FIRST = {
    "`": _Segmenter._fence,
    "~": _Segmenter._fence,
    "#": _Segmenter._heading,
    "!": _Segmenter._admonition,
    "?": _Segmenter._admonition,
    "=": _Segmenter._tab,
    ">": _Segmenter._quote,
    "[": _Segmenter._bracket,
    "*": _Segmenter._star,
    "-": _Segmenter._star,
    "+": _Segmenter._list,
    "0": _Segmenter._list,
    "_": _Segmenter._rule,
    "{": _Segmenter._attributes,
    "<": _Segmenter._html,
    ":": _Segmenter._definition,
}
