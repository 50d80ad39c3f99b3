"""The files of both languages, as they are stored."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from scripts.languages import LANGUAGES, Language

PAGE_SUFFIX = ".md"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One page as it is stored."""

    language: Language
    path: str  # inside the folder of the language, with forward slashes, letters as on the disk
    relative: str  # as findings name it
    raw: bytes


@dataclass(frozen=True, slots=True)
class Tree:
    """All pages below `<folder>/vi` and `<folder>/en`, and what else stands in the folder."""

    shown: str  # how the folder is named in findings: 'content'
    files: dict[Language, dict[str, SourceFile]]
    others: frozenset[str]  # all other files, from the folder: 'photos/port.jpg', 'en/map.png'
    data: dict[str, bytes]  # contents of the files below data/, by the path in it
    unreadable: tuple[
        str, ...
    ] = ()  # pages that are there and cannot be read, as findings name them


class NoTree(Exception):
    """The folder, or the folder of a language in it, does not exist."""

    def __init__(self, missing: str) -> None:
        """Keep which folder is missing."""
        super().__init__(missing)
        self.missing = missing


def read_tree(folder: Path, shown: str) -> Tree:
    """Read the tree in `folder`, named `shown` in findings.

    Raises NoTree when the folder of a language is missing.
    """
    for needed in (folder, *(folder / language for language in LANGUAGES)):
        if not needed.is_dir():
            below = needed.relative_to(folder).as_posix()
            raise NoTree(shown if below == "." else f"{shown}/{below}")
    unreadable: list[str] = []
    return gather(shown, _files_on_disk(folder, shown, unreadable), unreadable)


def gather(shown: str, found: Iterable[tuple[str, bytes | None]], unreadable: list[str]) -> Tree:
    """Make the tree of files by their path inside the folder; None stands for one not read."""
    files: dict[Language, dict[str, SourceFile]] = {language: {} for language in LANGUAGES}
    others: set[str] = set()
    data: dict[str, bytes] = {}
    for name, raw in sorted(found, key=lambda entry: entry[0]):
        top, _, path = name.partition("/")
        language = next((known for known in LANGUAGES if known == top), None)
        if language is not None and raw is not None and path.endswith(PAGE_SUFFIX):
            files[language][path] = SourceFile(language, path, f"{shown}/{name}", raw)
        else:
            others.add(name)
            if top == "data" and raw is not None:
                data[path] = raw
    return Tree(shown, files, frozenset(others), data, tuple(sorted(unreadable)))


def _files_on_disk(
    folder: Path, shown: str, unreadable: list[str]
) -> Iterator[tuple[str, bytes | None]]:
    def note(error: OSError) -> None:
        below = Path(error.filename).relative_to(folder).as_posix()
        unreadable.append(f"{shown}/{readable_name(below)}")

    for place, folders, names in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not _is_hidden(name))
        below = PurePosixPath(Path(place).relative_to(folder).as_posix())
        for name in names:
            if _is_hidden(name):
                continue
            path = (below / name).as_posix()
            if not is_wanted(path):
                yield readable_name(path), None
                continue
            raw = _content(Path(place) / name)
            if raw is None or path != readable_name(path):
                unreadable.append(f"{shown}/{readable_name(path)}")
            else:
                yield path, raw


def _content(file: Path) -> bytes | None:
    """Return what stands in `file`, or None when it is a pipe or the like, or cannot be read."""
    try:
        return file.read_bytes() if file.is_file() else None
    except OSError:
        return None


def readable_name(path: str) -> str:
    """Return `path` without bytes that are no UTF-8, which no message could print."""
    return path.encode("utf-8", "replace").decode("utf-8")


def is_wanted(path: str) -> bool:
    """Tell whether the content of the file at `path`, inside the folder, is read."""
    top = path.partition("/")[0]
    return (top in LANGUAGES and path.endswith(PAGE_SUFFIX)) or (
        top == "data" and path.endswith((".yml", ".yaml"))
    )


def _is_hidden(name: str) -> bool:
    # .DS_Store and the lock files of word processors are not the editor's doing.
    return name.startswith((".", "~$"))
