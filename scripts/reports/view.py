"""What the report's template gets: finished words and numbers, nothing to work out."""

from __future__ import annotations

from dataclasses import dataclass, field

from scripts.languages import Language


@dataclass(frozen=True, slots=True)
class Note:
    """One finding as the report tells it."""

    number: int  # in the whole report; its mark in the blocks bears it too
    tone: str  # error, warning, notice
    severity: str
    code: str
    places: tuple[str, ...]  # 'Tiếng Việt, dòng 14'
    message: str
    remedy: str
    row: str | None  # the id of the row that has its place


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text of a block: plain, mark, removed or added."""

    kind: str
    text: str
    note: int | None = None  # the number of the finding that a mark belongs to


@dataclass(frozen=True, slots=True)
class Cell:
    """One block in one language."""

    language: Language
    kind: str  # 'đoạn văn', 'tiêu đề'
    line: int
    pieces: tuple[Piece, ...]
    notes: tuple[int, ...]
    change: tuple[Piece, ...] = ()  # what the other side has not followed yet
    is_behind: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Blocks of both languages that belong together; an empty side is missing."""

    id: str
    tone: str  # error, warning, plain
    vi: tuple[Cell, ...]
    en: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Fold:
    """Rows in a stretch that nothing is wrong with: how each begins."""

    label: str
    beginnings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class State:
    """One of the states a page can be in, with how many are in it."""

    name: str  # missing, error, stale, warning, clean
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class PageView:
    """One page of both languages."""

    id: str
    path: str
    title: str
    states: tuple[State, ...]  # the gravest first; the count is that of the page's findings
    files: tuple[tuple[Language, str], ...]
    notes: tuple[Note, ...]
    stretches: tuple[Row | Fold, ...] = ()


@dataclass(frozen=True, slots=True)
class FileView:
    """A file that is no page of a pair, and what was found in it."""

    path: str
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class CodeView:
    """What one code means."""

    name: str
    severity: str
    tone: str
    explanation: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """The whole report."""

    language: Language
    shown: str
    headline: str
    is_partial: bool  # whether findings were left out
    states: tuple[State, ...]
    pages: tuple[PageView, ...]  # with findings
    clean: tuple[PageView, ...]
    files: tuple[FileView, ...]
    codes: tuple[CodeView, ...]
    words: dict[str, str] = field(default_factory=dict)
