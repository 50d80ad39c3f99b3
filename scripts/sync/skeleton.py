"""SHAPE: both pages have the same headings, lists, tables and notes, in the same order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple

from scripts.findings import Finding, Place
from scripts.findings.model import Detail
from scripts.languages import Language, Words, other
from scripts.sync.blocks import Block, Kind, Match, Pair
from scripts.sync.pairs import LANGUAGE_WORDS

KIND_WORDS: dict[Kind, Words] = {
    Kind.FRONT: Words("khóa", "key"),
    Kind.HEADING: Words("tiêu đề", "heading"),
    Kind.PARAGRAPH: Words("đoạn văn", "paragraph"),
    Kind.ITEM: Words("mục danh sách", "list item"),
    Kind.TERM: Words("từ được định nghĩa", "defined word"),
    Kind.DEFINITION: Words("lời định nghĩa", "definition"),
    Kind.ROW: Words("hàng của bảng", "row of a table"),
    Kind.QUOTE: Words("đoạn trích dẫn", "quotation"),
    Kind.ADMONITION: Words("khung ghi chú", "note"),
    Kind.TAB: Words("thẻ", "tab"),
    Kind.IMAGE: Words("ảnh", "image"),
    Kind.CODE: Words("khối mã", "code block"),
    Kind.FOOTNOTE: Words("chú thích cuối trang", "footnote"),
    Kind.HTML: Words("khối HTML", "HTML block"),
    Kind.RULE: Words("đường kẻ ngang", "line across"),
}
NUMBERED = Words("mục danh sách đánh số", "item of a numbered list")
BULLETED = Words("mục danh sách gạch đầu dòng", "item of a bulleted list")
INSIDE = Words("{what} trong {container}", "{what} inside {container}")
CONTAINER_WORDS = {
    "ul": Words("danh sách", "a list"),
    "ol": Words("danh sách", "a list"),
    "quote": Words("trích dẫn", "a quotation"),
    "admonition": Words("khung ghi chú", "a note"),
    "tab": Words("thẻ", "a tab"),
    "footnote": Words("chú thích cuối trang", "a footnote"),
    "definition": Words("lời định nghĩa", "a definition"),
}
SAMPLE = 60  # letters of a text that make it known again
OF_A_WHOLE = frozenset(("SHAPE03", "SHAPE05"))
# Their absence tells nothing to a reader.
SILENT = frozenset((Kind.HTML, Kind.RULE))


class Difference(NamedTuple):
    """What both sides of a match have in another form."""

    code: str
    here: Detail
    there: Detail


def check(pair: Pair) -> Iterator[Finding]:
    """Yield what differs between the skeletons of both pages, one finding for one cause."""
    matches = [match for match in pair.matches if not _is_silent(match, pair)]
    yield from _check_missing(pair, matches)
    yield from _check_moved(pair, matches)
    before: Difference | None = None
    for number, match in enumerate(matches):
        if not match.is_whole:
            continue
        beside = matches[max(0, number - 1) : number + 2]
        found = _difference(match, beside)
        # A list or table as a whole differs: its first item or row says so for all.
        if found is not None and (found != before or found.code not in OF_A_WHOLE):
            yield _differs(pair, match, found)
        before = found
        here, there = len(match.vi[0].footnotes), len(match.en[0].footnotes)
        if here != there:
            yield _differs(pair, match, Difference("SHAPE08", here, there))


def _is_silent(match: Match, pair: Pair) -> bool:
    blocks = (*match.vi, *match.en)
    if blocks[0].kind is Kind.FRONT or all(block.kind in SILENT for block in blocks):
        return True
    if match.is_whole or blocks[0].kind is not Kind.FOOTNOTE:
        return False
    # The place that refers to it tells that the note is missing.
    page = pair.vi if match.vi else pair.en
    return any(mention.text == blocks[0].label for b in page.blocks for mention in b.footnotes)


# What one side lacks.


def _check_missing(pair: Pair, matches: Sequence[Match]) -> Iterator[Finding]:
    def side_of(numbered: tuple[int, Match]) -> Language | None:
        match = numbered[1]
        return None if match.is_whole else "vi" if match.vi else "en"

    for side, run in groupby(enumerate(matches), key=side_of):
        if side is None:
            continue
        members = list(run)
        blocks = [block for _, match in members for block in (match.vi or match.en)]
        after = matches[members[-1][0] + 1 :]
        before = matches[: members[0][0]]
        place = _place_for(pair, other(side), before, after)
        for group in _by_sort(blocks):
            yield _missing(pair, side, group, place)


def _by_sort(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Yield runs of blocks that are missing for one cause: items of a list, rows, or the rest."""
    first = blocks[0]
    whole = first.kind is Kind.HEADING or first.kind not in (Kind.ITEM, Kind.ROW)
    if whole:
        yield list(blocks)
        return
    for _, run in groupby(blocks, key=lambda block: block.kind in (Kind.ITEM, Kind.ROW)):
        yield list(run)


def _missing(pair: Pair, side: Language, blocks: Sequence[Block], place: Place) -> Finding:
    first = blocks[0]
    document = pair.vi if side == "vi" else pair.en
    if first.kind in (Kind.ITEM, Kind.ROW):
        here = _siblings(document.blocks, first)
        there = here - len(blocks)
        if there > 0 and first.kind is Kind.ITEM:
            items: dict[str, Detail] = {
                "here": here,
                "there": there,
                "language": LANGUAGE_WORDS[other(side)],
                "sample": _sample(first),
            }
            return Finding("SHAPE04", document.relative, first.line, items, place)
        if there > 0:
            rows: dict[str, Detail] = {"here": _rows(here), "there": _rows(there)}
            return Finding("SHAPE05", document.relative, first.line, rows, place)
    details: dict[str, Detail] = {
        "language": LANGUAGE_WORDS[other(side)],
        "what": KIND_WORDS[first.kind],
        "count": len(blocks),
        "sample": _sample(first),
    }
    return Finding("SHAPE01", document.relative, first.line, details, place)


def _siblings(blocks: Sequence[Block], block: Block) -> int:
    """Return how many items or rows the list or table of `block` has."""
    at = next(n for n, one in enumerate(blocks) if one is block)
    first = last = at
    while first > 0 and _is_together(blocks[first - 1], block):
        first -= 1
    while last + 1 < len(blocks) and _is_together(blocks[last + 1], block):
        last += 1
    return sum(
        one.kind is block.kind and one.level == block.level for one in blocks[first : last + 1]
    )


def _is_together(one: Block, block: Block) -> bool:
    return one.containers[: len(block.containers)] == block.containers


def _place_for(
    pair: Pair, side: Language, before: Sequence[Match], after: Sequence[Match]
) -> Place:
    document = pair.vi if side == "vi" else pair.en
    for match in reversed(before):
        if blocks := (match.vi if side == "vi" else match.en):
            return Place(document.relative, blocks[-1].last_line)
    for match in after:
        if blocks := (match.vi if side == "vi" else match.en):
            return Place(document.relative, blocks[0].line)
    return Place(document.relative, max(1, document.head_line))


def _rows(count: int) -> Words:
    return Words(f"{count} hàng", f"{count} rows" if count != 1 else "1 row")


def _columns(count: int) -> Words:
    return Words(f"{count} cột", f"{count} columns" if count != 1 else "1 column")


def _sample(block: Block) -> str:
    text = block.text or " ".join(link.text for link in block.links if link.text)
    return _shortened(text or " ".join(block.source.split()))


def _shortened(text: str) -> str:
    return text if len(text) <= SAMPLE else text[:SAMPLE].rsplit(" ", 1)[0] + "…"


# What stands elsewhere.


def _check_moved(pair: Pair, matches: Sequence[Match]) -> Iterator[Finding]:
    told_lists: set[tuple[str, ...]] = set()
    last: tuple[int, int] | None = None  # positions of the moved block before, on both pages
    order_en = {id(block): n for n, block in enumerate(pair.en.blocks)}
    order_vi = {id(block): n for n, block in enumerate(pair.vi.blocks)}
    for match in matches:
        if not match.moved:
            continue
        here, there = match.vi[0], match.en[0]
        position = (order_vi[id(here)], order_en[id(there)])
        follows = last is not None and position == (last[0] + 1, last[1] + 1)
        last = position
        if follows:
            continue
        if here.kind in (Kind.ITEM, Kind.ROW):
            if here.containers in told_lists:
                continue
            told_lists.add(here.containers)
        yield Finding(
            "SHAPE06",
            pair.vi.relative,
            here.line,
            {"what": KIND_WORDS[here.kind], "sample": _sample(here)},
            Place(pair.en.relative, there.line),
        )


# What both sides have in another form.


def _difference(match: Match, beside: Sequence[Match]) -> Difference | None:
    here, there = match.vi[0], match.en[0]
    if len(match.vi) != len(match.en) and here.kind is there.kind:
        return Difference("SHAPE10", len(match.vi), len(match.en))
    if here.kind is not there.kind:
        return Difference("SHAPE03", KIND_WORDS[here.kind], KIND_WORDS[there.kind])
    if here.kind is Kind.HEADING and here.level != there.level:
        return Difference("SHAPE02", here.level, there.level)
    if here.kind is Kind.ADMONITION and here.label != there.label:
        return Difference("SHAPE07", here.label or "…", there.label or "…")
    if here.kind is Kind.CODE and here.label != there.label:
        return Difference("SHAPE09", here.label or "…", there.label or "…")
    if here.kind is Kind.CODE:
        return _other_code(here, there)
    if here.kind is Kind.ROW and len(here.cells) != len(there.cells):
        return Difference("SHAPE05", _columns(len(here.cells)), _columns(len(there.cells)))
    if here.containers != there.containers and all(one.is_whole for one in beside):
        return Difference("SHAPE03", _standing(here), _standing(there))
    return None


def _other_code(here: Block, there: Block) -> Difference | None:
    """Return the first lines that differ of code in which nothing was translated."""
    if not (here.source.isascii() and there.source.isascii()):
        return None
    for one, another in zip_longest(_lines_of(here), _lines_of(there), fillvalue="…"):
        if one != another:
            return Difference("SHAPE11", _shortened(one), _shortened(another))
    return None


def _lines_of(code: Block) -> list[str]:
    lines = (line.strip() for line in code.source.split("\n"))
    return [line for line in lines if line and not line.startswith(("```", "~~~"))]


def _differs(pair: Pair, match: Match, found: Difference) -> Finding:
    place = Place(pair.en.relative, match.en[0].line)
    details: dict[str, Detail] = {"here": found.here, "there": found.there}
    return Finding(found.code, pair.vi.relative, match.vi[0].line, details, place)


def _standing(block: Block) -> Words:
    """Return what a block is, with the innermost container that tells it apart."""
    if block.kind is Kind.ITEM:
        words = NUMBERED if block.label == "ol" else BULLETED
        return Words(f"{words.vi}, cấp {block.level}", f"{words.en}, level {block.level}")
    what = KIND_WORDS[block.kind]
    container = next((c for c in reversed(block.containers) if c in CONTAINER_WORDS), None)
    if container is None:
        return what
    around = CONTAINER_WORDS[container]
    return Words(
        INSIDE.vi.format(what=what.vi, container=around.vi),
        INSIDE.en.format(what=what.en, container=around.en),
    )
