"""Read the cases of the sync check: pages in both languages, and what must be found in them.

A case is one file below tests/sync_cases/. Its head says what it is about; then come the files of
a small tree, each after a line `@@ path` (`@@ vi` is short for `@@ vi/page.md`). What must be found
is written where it must be found, after the line:

    Khu rộng 293,7 ha.    <<< FACT01            one finding FACT01 at this line, and no other
    The park covers 239.7 ha.    <<< (FACT01)   a finding FACT01 elsewhere names this line as other
    Tàu chạy lúc 9 giờ.    <<< META04|LANG01    either code will do; a family (`FACT`) means any
    Ghe chạy lúc 7 giờ.    <<< SHAPE?           may be found here, but need not

The head, in YAML between two lines `---`:

    title: what is tried, in one sentence
    exit: 0, 1 or 2
    findings: [...]   what has no line of its own or may stand on either side, as
                      `CODE path:line`; without a line any line is meant, and `*/` any language
    stored: {vi/page.md: [bom, crlf, nfd, no-final-line-feed]}   how a file is stored
    replace: {"[ZWSP]": "\\u200b"}   marks in paths and texts that stand for letters no one can see
    debatable: why another answer could be defended; the case is tried all the same
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

CASES = Path(__file__).parent / "sync_cases"
MARKER = re.compile(r" +<<< (?P<codes>[A-Z0-9|?() ]+)$")
FILE = re.compile(r"@@ (?P<path>.+)$")
OF_A_FINDING = re.compile(r"(?P<codes>\S+) (?P<path>.+?)(?::(?P<line>\d+))?$")
FAMILY = re.compile(r"[A-Z]+$")
LANGUAGES = ("vi", "en")


@dataclass(frozen=True, slots=True)
class Seen:
    """A finding as the command tells it, with its paths inside the tree."""

    code: str
    path: str
    line: int | None
    other: tuple[str, int | None] | None = None

    def __str__(self) -> str:
        """Show it as cases write it."""
        beside = f" (other {self.other[0]}:{self.other[1]})" if self.other else ""
        return f"{self.code} {self.path}:{self.line}{beside}"


@dataclass(frozen=True, slots=True)
class Expected:
    """One finding that there must be, or may be."""

    codes: tuple[str, ...]  # one of them; a family stands for all its codes
    path: str  # with `*/` for either language
    line: int | None  # None: any
    is_needed: bool = True

    def __str__(self) -> str:
        """Show it as cases write it."""
        return f"{'|'.join(self.codes)} {self.path}:{self.line or 'any'}"

    def fits(self, seen: Seen) -> bool:
        """Whether `seen` is it."""
        return self.line in (None, seen.line) and self._has(seen.code) and self._is_there(seen.path)

    def fits_other(self, seen: Seen) -> bool:
        """Whether `seen` names the place of this as the other one."""
        return seen.other == (self.path, self.line) and self._has(seen.code)

    def _has(self, code: str) -> bool:
        return any(
            code == wanted or (FAMILY.match(wanted) and code.rstrip("0123456789") == wanted)
            for wanted in self.codes
        )

    def _is_there(self, path: str) -> bool:
        if self.path.startswith("*/"):
            return any(path == f"{language}/{self.path[2:]}" for language in LANGUAGES)
        return path == self.path


@dataclass(frozen=True, slots=True)
class Case:
    """A small tree, and all that must be found in it."""

    name: str
    title: str
    files: Mapping[str, bytes]
    expected: tuple[Expected, ...]
    others: tuple[Expected, ...]  # places that a finding elsewhere must name
    exit: int
    debatable: str = ""

    def write(self, folder: Path) -> Path:
        """Write the tree into `folder` and return it."""
        for language in LANGUAGES:
            (folder / language).mkdir(parents=True, exist_ok=True)
        for path, content in self.files.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        return folder


def case_names() -> list[str]:
    """Return the names of all cases, in order."""
    return sorted(file.relative_to(CASES).as_posix()[:-3] for file in CASES.rglob("*.md"))


def read_case(name: str) -> Case:
    """Return the case in `name`.md below tests/sync_cases/."""
    text = (CASES / f"{name}.md").read_text(encoding="utf-8")
    _, head_text, body = text.split("---\n", 2)
    head: dict[str, Any] = yaml.safe_load(head_text)
    replacements: dict[str, str] = head.get("replace", {})
    files: dict[str, bytes] = {}
    expected = [expected_of(entry, replacements) for entry in head.get("findings", ())]
    others: list[Expected] = []
    for name_of_file, lines in _sections(body):
        path = _replaced(name_of_file, replacements)
        for number, line in enumerate(lines, start=1):
            marker = MARKER.search(line)
            for codes in marker["codes"].split() if marker else ():
                into = others if codes.startswith("(") else expected
                into.append(_marked(codes.strip("()"), path, number))
        text = _replaced("\n".join(MARKER.sub("", line) for line in lines), replacements)
        files[path] = stored(text, head.get("stored", {}).get(path, ()))
    return Case(
        name,
        head["title"],
        files,
        tuple(expected),
        tuple(others),
        head["exit"],
        head.get("debatable", ""),
    )


def _sections(body: str) -> Iterator[tuple[str, list[str]]]:
    path, lines = "", list[str]()
    for line in body.split("\n"):
        opening = FILE.match(line)
        if not opening:
            lines.append(line)
            continue
        if path:
            yield path, [*lines, ""] if lines else []
        path, lines = opening["path"], []
        if path in LANGUAGES:
            path = f"{path}/page.md"
    yield path, lines


def _replaced(text: str, replacements: Mapping[str, str]) -> str:
    for mark, letters in replacements.items():
        text = text.replace(mark, letters)
    return text


def _marked(codes: str, path: str, line: int | None) -> Expected:
    return Expected(tuple(codes.rstrip("?").split("|")), path, line, not codes.endswith("?"))


def expected_of(entry: str, replacements: Mapping[str, str] | None = None) -> Expected:
    """Read `CODE path:line`."""
    match = OF_A_FINDING.match(entry)
    if not match:
        raise ValueError(entry)
    path = _replaced(match["path"], replacements or {})
    return _marked(match["codes"], path, int(match["line"]) if match["line"] else None)


def stored(text: str, ways: Iterable[str]) -> bytes:
    """Return `text` as a file is stored that was saved in `ways`."""
    for way in ways:
        match way:
            case "bom":
                text = f"\ufeff{text}"
            case "crlf":
                text = text.replace("\n", "\r\n")
            case "nfd":
                text = unicodedata.normalize("NFD", text)
            case "no-final-line-feed":
                text = text.rstrip("\n")
            case _:
                raise ValueError(way)
    return text.encode()


def complaints(
    seen: Iterable[Seen], expected: Iterable[Expected], others: Iterable[Expected] = ()
) -> list[str]:
    """Say what was found and must not be, and what must be found and was not."""
    left = list(seen)
    found = list(left)
    told = []
    # What must be there takes its finding before what may be there.
    for one in sorted(expected, key=lambda one: (not one.is_needed, one.line is None)):
        fitting = next((finding for finding in left if one.fits(finding)), None)
        if fitting:
            left.remove(fitting)
        elif one.is_needed:
            told.append(f"not found: {one}")
    told += [f"must not be found: {finding}" for finding in left]
    told += [
        f"no finding names as the other place: {one}"
        for one in others
        if not any(one.fits_other(finding) for finding in found)
    ]
    return told
