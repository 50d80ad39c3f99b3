"""Read from a page's front matter which languages it is declared for, and why."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from scripts.content.fences import head_of
from scripts.content.head_yaml import read_yaml
from scripts.content.text_file import normalise
from scripts.languages import LANGUAGES, Language, Words
from scripts.sync.tree import SourceFile, Tree

KEY = "languages"
REASON_KEYS = frozenset(("languages_reason", "languages-reason", "language_reason", "reason"))
_KEY_LINE = re.compile(rf"""^["']?{KEY}["']?[ \t]*:""")
_COMMENT = re.compile(r"(?:^|\s)#\s*(?P<words>\S.*)$")

NOT_A_LIST = Words("phải là danh sách như [vi]", "it must be a list such as [vi]")
NO_REASON = Words(
    "thiếu lý do (khóa languages_reason)", "the reason is missing (key languages_reason)"
)


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a page says of its languages."""

    line: int
    languages: tuple[Language, ...]  # those that are known
    problem: Words | None  # why it cannot stand


def declaration(file: SourceFile) -> Declaration | None:
    """Return what `file` declares, or None when it is an ordinary page of both languages."""
    if KEY.encode() not in file.raw:
        return None
    head = head_of(normalise(file.raw.decode("utf-8", errors="replace")))
    if head.yaml is None:
        return None
    lines = head.yaml.split("\n")
    number = next((n for n, line in enumerate(lines) if _KEY_LINE.match(line)), None)
    if number is None:
        return None
    data = read_yaml(head.yaml)
    if not isinstance(data, dict) or KEY not in data:
        return None  # what cannot be read has a finding of its own
    value = [data[KEY]] if isinstance(data[KEY], str) else data[KEY]
    line = head.yaml_line + number
    if not isinstance(value, list) or not value:
        return Declaration(line, (), NOT_A_LIST)
    known = tuple(language for language in LANGUAGES if language in value)
    problem = _problem(value, known, file.language)
    if problem is None and len(known) == len(LANGUAGES):
        return None
    if problem is None and not _has_reason(data, lines, number):
        problem = NO_REASON
    return Declaration(line, known, problem)


def alone(tree: Tree) -> frozenset[str]:
    """Return the paths (NFC) of pages that say they are of one language: they have no pair."""
    return frozenset(
        unicodedata.normalize("NFC", path)
        for language in LANGUAGES
        for path, file in tree.files[language].items()
        if (declared := declaration(file)) is not None and declared.languages == (language,)
    )


def _problem(value: list[object], known: tuple[Language, ...], own: Language) -> Words | None:
    for name in value:
        if name not in LANGUAGES:
            return Words(f"không có ngôn ngữ “{name}”", f"there is no language “{name}”")
    if own not in known:
        return Words(
            f"danh sách thiếu chính ngôn ngữ của trang, “{own}”",
            f"the list lacks the page's own language, “{own}”",
        )
    return None


def _has_reason(data: dict[object, object], lines: list[str], number: int) -> bool:
    for key in REASON_KEYS:
        value = data.get(key)
        if isinstance(value, str) and value.strip():
            return True
    # A list written line by line has its comment beside an entry.
    written = (lines[number], *_entries(lines[number + 1 :]))
    return any(_COMMENT.search(line) for line in written)


def _entries(lines: list[str]) -> list[str]:
    entries = []
    for line in lines:
        if not line.startswith((" ", "-", "\t")):
            break
        entries.append(line)
    return entries
