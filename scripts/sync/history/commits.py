"""The graph of commits, and how each changed the pages: order by descent, never by date."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from scripts.languages import LANGUAGES
from scripts.sync.history.git import UNREADABLE, CannotReadHistory, Refused, ask
from scripts.sync.history.repository import Repository

PAGES: Final = ":(top,icase)*.md"
MOST_RENAMES: Final = "-l4000"  # files compared with each other when a whole folder moves
FILE_MODES: Final = (b"100644", b"100755", b"100664")


class Place(NamedTuple):
    """One version of one file: its path from the top of the repository, and its content."""

    path: str  # NFC
    blob: str


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit: its parents, and what it changed against each.

    Parents are numbers in `Graph.commits`. Of each parent there is a mapping of paths, as they
    are in this commit, to the place of the same file in the parent: None for a file that begins
    here. What is not in it is the same in both.
    """

    parents: tuple[int, ...]
    changes: tuple[Mapping[str, Place | None], ...]


@dataclass(frozen=True, slots=True)
class Graph:
    """All commits that touched a page, parents before children, and the files of the last one."""

    commits: tuple[Commit, ...]
    files: Mapping[str, str]  # path -> blob, at the last commit

    def edited(self) -> set[str]:
        """Return the paths of files that were ever changed after they came."""
        return {
            path
            for commit in self.commits
            for changes in commit.changes
            for path, place in changes.items()
            if place is not None
        }


def read_graph(repository: Repository) -> Graph:
    """Read the graph up to the repository's commit. Raises CannotReadHistory."""
    try:
        # With parents rewritten, commits that touch no page drop out and all merges stay.
        listing = ask(
            repository.top,
            "rev-list", "--topo-order", "--reverse", "--full-history", "--parents",
            repository.commit, "--", PAGES,
        )  # fmt: skip
        lines = [line.split() for line in listing.decode().splitlines()]
        edges = "".join(f"{line[0]} {parent}\n" for line in lines for parent in line[1:])
        differences = ask(
            repository.top,
            "diff-tree", "--stdin", "--always", "--raw", "--no-abbrev", "-r", "-z", "--no-color",
            "--no-ext-diff", "--no-textconv", "-B", "-M", MOST_RENAMES, "--", PAGES,
            given=edges.encode(),
        )  # fmt: skip
        folders = [f"{repository.prefix}{language}/" for language in LANGUAGES]
        files = ask(
            repository.top,
            "--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree",
            repository.commit, "--", *folders,
        )  # fmt: skip
    except Refused as refusal:
        raise CannotReadHistory(UNREADABLE) from refusal
    numbers = {line[0]: number for number, line in enumerate(lines)}
    told = _differences(differences.split(b"\0"))
    commits = [
        Commit(
            tuple(numbers[parent] for parent in parents),
            tuple(next(told, {}) for _ in parents),
        )
        for _, *parents in lines
    ]
    return Graph(tuple(commits), _files(files))


def _differences(fields: list[bytes]) -> Iterator[dict[str, Place | None]]:
    """Yield what `diff-tree -z` tells of each commit it was asked about."""
    changes: dict[str, Place | None] | None = None
    rest = iter(fields)
    for field in rest:
        if not field.startswith(b":"):  # the identity of the next commit, or the end
            if changes is not None:
                yield changes
            changes = {}
            continue
        old_mode, new_mode, old_blob, _, status = field[1:].split(b" ")
        path = _path(next(rest))
        before = path
        if status[:1] in b"RC":
            before, path = path, _path(next(rest))
        if changes is None or new_mode not in FILE_MODES:
            continue
        begins = status[:1] in b"AC" or old_mode not in FILE_MODES or not _same_side(before, path)
        changes[path] = None if begins else Place(before, old_blob.decode())


def _files(listing: bytes) -> dict[str, str]:
    files = {}
    for entry in listing.split(b"\0"):
        facts, _, name = entry.partition(b"\t")
        if facts.split(b" ")[0] in FILE_MODES:
            files[_path(name)] = facts.split(b" ")[2].decode()
    return files


def _same_side(before: str, after: str) -> bool:
    """Tell whether a renamed page stayed in its language: a translation is no continuation."""
    languages = [
        next((part for part in reversed(path.split("/")[:-1]) if part in LANGUAGES), None)
        for path in (before, after)
    ]
    return None in languages or languages[0] == languages[1]


def _path(name: bytes) -> str:
    return unicodedata.normalize("NFC", os.fsdecode(name))
