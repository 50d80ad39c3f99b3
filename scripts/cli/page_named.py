"""Which pages and line are meant by `invest/vsip.md#14`, however it was typed or copied."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.cli.options import WrongUse, nearest
from scripts.languages import LANGUAGES, SOURCE, Language, Words
from scripts.sync.tree import Tree

LINE = re.compile(r"^(?P<page>.+?)(?:#L?|:)(?P<line>\d+)(?::\d+)?$")


@dataclass(frozen=True, slots=True)
class Named:
    """One page of a pair, with a line of it when one was given, or all pages of a folder."""

    paths: tuple[str, ...]  # inside the folder of a language, NFC
    language: Language  # of the page the line counts in
    line: int | None = None
    is_folder: bool = False


def read_named(asked: str, here: Path, folder: Path, tree: Tree) -> Named:
    """Return what `asked`, typed in the folder `here`, names in the content `folder`.

    Raises WrongUse where there is no such page or folder.
    """
    match = LINE.match(asked)
    page, line = (match["page"], int(match["line"])) if match else (asked, None)
    known: dict[Language, set[str]] = {
        language: {unicodedata.normalize("NFC", path) for path in tree.files[language]}
        for language in LANGUAGES
    }
    every = sorted(set().union(*known.values()))
    for name in _names(page, here, folder, tree.shown):
        first, _, rest = name.partition("/")
        for language in LANGUAGES:
            if first == language and rest in known[language]:
                return Named((rest,), language, line)
        if name in every:
            return Named((name,), SOURCE, line)
        below = rest if first in LANGUAGES else name
        inside = tuple(path for path in every if path.startswith(f"{below}/") or not below)
        if inside and line is None:
            return Named(inside, SOURCE, is_folder=True)
    full = [f"{tree.shown}/{language}/{path}" for language in LANGUAGES for path in known[language]]
    meant = nearest(page, sorted((*every, *full)))
    raise WrongUse(
        Words(f"Không có trang nào là “{page}”.{meant.vi}", f"There is no page “{page}”.{meant.en}")
    )


def folder_named(asked: str, here: Path) -> str | None:
    """Return the content folder in the way to a page, as typed: 'a/b' of 'a/b/vi/x.md#3'.

    None where no such page is there, seen from the folder `here`.
    """
    match = LINE.match(asked)
    parts = (match["page"] if match else asked).replace("\\", "/").split("/")
    if not (here / "/".join(parts)).is_file():
        return None
    for number, part in enumerate(parts):
        folder = "/".join(parts[:number]) or "."
        if part in LANGUAGES and all((here / folder / name).is_dir() for name in LANGUAGES):
            return folder
    return None


def _names(page: str, here: Path, folder: Path, shown: str) -> Iterator[str]:
    """Yield what `page` may be from the content folder, the likeliest first; '' is all of it."""
    typed = (here / page).resolve()
    if typed.is_relative_to(folder.resolve()):
        yield _tidy(typed.relative_to(folder.resolve()).as_posix())
    plain = _tidy(page.replace("\\", "/"))
    if plain:
        yield plain.removeprefix(f"{shown}/")


def _tidy(path: str) -> str:
    name = unicodedata.normalize("NFC", path).removeprefix("./").rstrip("/")
    return "" if name == "." else name
