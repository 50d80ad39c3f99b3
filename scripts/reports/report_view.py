"""Turn the findings of a check, and the pairs they concern, into what the report shows."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count

from scripts.findings import CODES, Finding, Severity
from scripts.findings.gaps import without_gaps
from scripts.findings.reporters.counting import SEVERITY_WORDS, summary
from scripts.languages import LANGUAGES, Language, Words, other
from scripts.reports.rows import PairRows
from scripts.reports.view import CodeView, FileView, Note, PageView, ReportView, State
from scripts.reports.words import STATE_WORDS, WORDS
from scripts.sync.checking import Report, paired, read_pair
from scripts.sync.judging import read_file
from scripts.sync.tree import SourceFile, Tree

Files = dict[Language, SourceFile]  # the pages of one path

MISSING_PAGE = "PAIR01"
STALE_FAMILY = "STALE"
CLEAN, UNTOLD = "clean", "untold"
STATES = ("missing", "error", "stale", "warning", "notice", CLEAN)  # the gravest first


def report_view(
    report: Report,
    findings: Sequence[Finding],
    has_page: Callable[[str], bool],
    language: Language,
    *,
    is_partial: bool,
) -> ReportView:
    """Return what the report on these findings shows; `has_page` says which pages are meant.

    Where it is partial, of a page without findings no more is said than that nothing is told.
    """
    tree = report.tree
    files = paired(tree)
    by_page: dict[str, list[Finding]] = {path: [] for path in files if has_page(path)}
    by_file: dict[str, list[Finding]] = {}
    for finding in findings:
        path = _page_of(finding.path, tree)
        if path is None:
            by_file.setdefault(finding.path, []).append(finding)
        else:
            by_page.setdefault(path, []).append(finding)
    number = count(1)
    maker = _PageMaker(files, report, language, UNTOLD if is_partial else CLEAN)
    pages = [
        maker.page(path, place, {next(number): finding for finding in by_page[path]})
        for place, path in enumerate(sorted(by_page, key=lambda path: _rank(path, by_page[path])))
    ]
    counted = Counter(state.name for page in pages for state in page.states)
    return ReportView(
        language,
        tree.shown,
        summary(findings, language) if is_partial else _headline(pages, findings, language),
        is_partial,
        tuple(
            State(name, STATE_WORDS[name].into(language), counted[name])
            for name in (*STATES, UNTOLD)
            if counted[name]
        ),
        tuple(page for page in pages if page.notes),
        tuple(page for page in pages if not page.notes),
        tuple(
            FileView(path, tuple(_note(next(number), f, None, tree, language) for f in of))
            for path, of in sorted(by_file.items())
        ),
        tuple(_codes(findings, language)),
        {name: words.into(language) for name, words in WORDS.items()},
    )


class _PageMaker:
    """Makes the view of one page after the other."""

    def __init__(
        self, files: dict[str, Files], report: Report, language: Language, without: str
    ) -> None:
        self._without = without  # the state of a page without findings
        self._files = files
        self._report = report
        self._language: Language = language

    def page(self, path: str, number: int, findings: dict[int, Finding]) -> PageView:
        identity = f"p{number}"
        of_path: Files = self._files.get(path, {})
        files = tuple((language, file.relative) for language, file in of_path.items())
        if not findings:
            states = (State(self._without, self._state_without(files), 0),)
            return PageView(identity, path, "", states, files, ())
        pair = read_pair(of_path)
        rows = None
        if pair is not None:
            stale = self._report.stale.get(path, ())
            rows = PairRows(pair, findings, stale, identity, self._language)
        stretches = rows.stretches() if rows is not None else ()
        return PageView(
            identity,
            path,
            _title(of_path, self._language),
            tuple(_states(findings.values(), self._language)),
            files,
            tuple(
                _note(n, f, rows.row_of(n) if rows else None, self._report.tree, self._language)
                for n, f in findings.items()
            ),
            stretches,
        )

    def _state_without(self, files: Sequence[tuple[Language, str]]) -> str:
        if len(files) == 1:
            return WORDS[f"only_{files[0][0]}"].into(self._language)
        return STATE_WORDS[self._without].into(self._language)


def _rank(path: str, findings: Sequence[Finding]) -> tuple[int, str]:
    """Order pages by what is gravest in them, then by path."""
    return min((STATES.index(_state(f)) for f in findings), default=len(STATES)), path


def _states(findings: Iterable[Finding], language: Language) -> Iterator[State]:
    counted = Counter(_state(finding) for finding in findings)
    for name in STATES:
        if counted[name]:
            yield State(name, STATE_WORDS[name].into(language), counted[name])


def _state(finding: Finding) -> str:
    if finding.code == MISSING_PAGE:
        return "missing"
    if finding.code.startswith(STALE_FAMILY):
        return "stale"
    return finding.severity.value


def _note(number: int, finding: Finding, row: str | None, tree: Tree, language: Language) -> Note:
    places = [(finding.path, finding.line)]
    if finding.other is not None:
        places.append((finding.other.path, finding.other.line))
    return Note(
        number,
        finding.severity.value,
        SEVERITY_WORDS[finding.severity].into(language).capitalize(),
        finding.code,
        tuple(_place(path, line, tree, language) for path, line in places),
        finding.message(language),
        finding.remedy(language),
        row,
    )


def _place(path: str, line: int | None, tree: Tree, language: Language) -> str:
    side = _language_of(path, tree)
    name = WORDS[side].into(language) if side is not None else path
    return f"{name}, {WORDS['line'].into(language)} {line}" if line else name


def _language_of(path: str, tree: Tree) -> Language | None:
    return next((side for side in LANGUAGES if path.startswith(f"{tree.shown}/{side}/")), None)


def _page_of(path: str, tree: Tree) -> str | None:
    side = _language_of(path, tree)
    if side is None:
        return None
    return unicodedata.normalize("NFC", path.removeprefix(f"{tree.shown}/{side}/"))


def _title(of_path: Files, language: Language) -> str:
    """Return the title in the report's language, else in the other."""
    for side in (language, other(language)):
        document = read_file(of_path[side]).document if side in of_path else None
        entry = document.head.get("title") if document is not None else None
        if entry is not None and isinstance(entry.value, str) and entry.value.strip():
            return entry.value.strip()
    return ""


def _headline(pages: Sequence[PageView], findings: Sequence[Finding], language: Language) -> str:
    clean = sum(not page.notes for page in pages)
    total = len(pages)
    if not findings:
        every = Words(f"Cả {total} trang đều khớp.", f"All {total} pages are in step.")
        return every.into(language)
    counted = summary(findings, language)
    told = Words(
        f"{counted}. {clean} trong {total} trang đã khớp.",
        f"{counted}. {clean} of {total} pages are in step.",
    )
    return told.into(language)


def _codes(findings: Sequence[Finding], language: Language) -> Iterator[CodeView]:
    for name in sorted({finding.code for finding in findings}):
        code = CODES[name]
        told = code.explanation.into(language) if code.explanation else ""
        if not told:
            message, remedy = (without_gaps(w, language) for w in (code.message, code.remedy))
            told = f"{message[:1].upper()}{message[1:]}. {remedy}"
        severity: Severity = code.severity
        yield CodeView(name, SEVERITY_WORDS[severity].into(language), severity.value, told)
