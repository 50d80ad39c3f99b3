"""Lay the blocks of a pair side by side, with the places of its findings marked in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from scripts.findings import Finding, Place, Severity
from scripts.languages import LANGUAGES, Language, Words
from scripts.reports.view import Cell, Fold, Piece, Row
from scripts.reports.words import KIND_WORDS
from scripts.sync.blocks import Block, Document, Match, Pair
from scripts.sync.staleness import Stale
from scripts.sync.word_difference import word_difference

SHORTEST_FOLD = 3  # fewer rows without findings are shown as they are
AROUND = 1  # rows shown before and after one with a finding, to find one's way
BEGINNING = 60  # characters shown of a block in a fold
LONGEST = 4000  # characters of a block with a finding
LONGEST_BESIDE = 600  # of a block that is shown only to find one's way
ELLIPSIS = "…"
FIGURE = re.compile(r"[“+]?[\w$€]*\d.*$")  # 'the figure 293.7 ha': from the figure on

Numbered = Mapping[int, Finding]  # findings by their numbers in the report


class PairRows:
    """The rows of one pair."""

    def __init__(
        self,
        pair: Pair,
        findings: Numbered,
        stale: Sequence[Stale],
        prefix: str,
        language: Language,
    ) -> None:
        """Keep what the rows are made from; ids begin with `prefix`."""
        self._pair = pair
        self._findings = findings
        self._stale_at = {
            (side, getattr(one, side).line): one for one in stale for side in LANGUAGES
        }
        self._prefix = prefix
        self._language: Language = language
        self._row_of: dict[int, str] = {}

    def stretches(self) -> tuple[Row | Fold, ...]:
        """Return all rows in order; long stretches without findings are folded."""
        rows = [self._row(match, number) for number, match in enumerate(self._pair.matches)]
        near = {
            place + step
            for place, (row, _) in enumerate(rows)
            if row.tone != "plain"
            for step in range(-AROUND, AROUND + 1)
        }
        return tuple(self._folded(rows, near))

    def row_of(self, number: int) -> str | None:
        """Return the id of the row with the place of a finding; `stretches` comes first."""
        return self._row_of.get(number)

    def _row(self, match: Match, number: int) -> tuple[Row, Match]:
        identity = f"{self._prefix}-{number}"
        vi = tuple(self._cell(block, self._pair.vi) for block in match.vi)
        en = tuple(self._cell(block, self._pair.en) for block in match.en)
        numbers = {note for cell in (*vi, *en) for note in cell.notes}
        for note in sorted(numbers):
            self._row_of.setdefault(note, identity)
        return Row(identity, self._tone(numbers), vi, en), match

    def _tone(self, numbers: set[int]) -> str:
        severities = {self._findings[number].severity for number in numbers}
        if Severity.ERROR in severities:
            return "error"
        return "warning" if severities else "plain"

    def _cell(self, block: Block, document: Document) -> Cell:
        language = document.language
        places = [
            (number, place.line or 0, finding)
            for number, finding in self._findings.items()
            for place in (Place(finding.path, finding.line), finding.other)
            if place is not None and place.path == document.relative and block.has_line(place.line)
        ]
        numbers = tuple(dict.fromkeys(number for number, _, _ in places))
        longest = LONGEST if numbers else LONGEST_BESIDE
        stale = self._stale_at.get((language, block.line))
        is_behind = stale is not None and stale.behind == language
        change: tuple[Piece, ...] = ()
        if stale is not None and not is_behind:
            now, before = stale.changed, stale.changed_from
            change = tuple(
                Piece("plain" if piece.kind == "same" else piece.kind, piece.text)
                for piece in word_difference(before.text, now.text)
            )
        return Cell(
            language,
            KIND_WORDS[block.kind].into(self._language),
            block.line,
            _marked(_shown(block, longest), block.line, places),
            numbers,
            change,
            is_behind,
        )

    def _folded(self, rows: Sequence[tuple[Row, Match]], near: set[int]) -> Iterator[Row | Fold]:
        waiting: list[tuple[Row, Match]] = []
        for place, entry in enumerate(rows):
            if place not in near:
                waiting.append(entry)
                continue
            yield from self._waiting(waiting)
            waiting = []
            yield entry[0]
        yield from self._waiting(waiting)

    def _waiting(self, rows: Sequence[tuple[Row, Match]]) -> Iterator[Row | Fold]:
        if len(rows) < SHORTEST_FOLD:
            yield from (row for row, _ in rows)
            return
        lines = [block.line for _, match in rows for block in (match.vi or match.en)]
        label = Words(
            f"{len(rows)} đoạn khớp nhau, dòng {min(lines)}–{max(lines)}",
            f"{len(rows)} blocks in step, lines {min(lines)}–{max(lines)}",
        )
        beginnings = tuple((_beginning(match.vi), _beginning(match.en)) for _, match in rows)
        yield Fold(label.into(self._language), beginnings)


def _shown(block: Block, longest: int) -> str:
    return block.source if len(block.source) <= longest else block.source[:longest] + ELLIPSIS


def _beginning(blocks: Sequence[Block]) -> str:
    text = " ".join(" ".join(block.source.split()) for block in blocks)
    return text if len(text) <= BEGINNING else text[:BEGINNING].rstrip() + ELLIPSIS


def _marked(
    text: str, first_line: int, places: Sequence[tuple[int, int, Finding]]
) -> tuple[Piece, ...]:
    """Cut `text` at the words that findings speak of; each mark bears its finding's number."""
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    ranges: list[tuple[int, int, int]] = []
    for number, line, finding in places:
        if line - first_line >= len(starts):
            continue
        start = starts[line - first_line]
        end = text.find("\n", start)
        found = _range_of(finding, text, start, len(text) if end < 0 else end)
        if found is not None and all(found[1] <= a or found[0] >= b for a, b, _ in ranges):
            ranges.append((*found, number))
    pieces = []
    position = 0
    for start, end, number in sorted(ranges):
        pieces += [Piece("plain", text[position:start]), Piece("mark", text[start:end], number)]
        position = end
    pieces.append(Piece("plain", text[position:]))
    return tuple(piece for piece in pieces if piece.text)


def _range_of(finding: Finding, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where in a line stands what the finding names, the longest of it first."""
    for words in sorted(set(_named(finding)), key=lambda value: (-len(value), value)):
        inside = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").search(text, start, end)
        if inside:
            return inside.span()
    return None


def _named(finding: Finding) -> Iterator[str]:
    """Yield what may stand in the text: each detail, and without words before a figure."""
    for value in finding.details.values():
        if isinstance(value, int):
            continue
        texts = (value.vi, value.en) if isinstance(value, Words) else (value,)
        for words in (text.strip("“”… ") for text in texts):
            yield from filter(None, (words, words.partition("\n")[0]))
            figure = FIGURE.search(words)
            if figure is not None:
                yield figure.group().strip("“”")
