"""Read the histories of the sync check: commits of a small tree, and what must be found at the end.

A history is one YAML file below tests/sync_cases/histories/:

    title: what is tried, in one sentence
    commits: steps, one a commit, each after the one before it
      - write: {path: text}           whole files; `base` stands for the pages of base.yml
        rename: {old: new}
        delete: [path]
        replace: {path: {old: new}}   words of a file, after the rename; `old` must be there once
        store: {path: [crlf, nfd]}    how a file is stored, as in tests/sync_case.py
        name, parents: [name]         for branches; a merge begins with its first parent's files
        message, date
    working: one step more that is not committed
    confirm: [[page#line, reason]]    `./cantho confirm`, after the commits and before `working`
    clone: shallow | shallow-with-origin
    since: REV                        `--since REV`
    only: CODES                       `--only CODES`
    findings: [...]                   `CODE path: words of the line`; without words any line; `?`
                                      after the code: may be found, but need not
    exit: 0, 1 or 2
    debatable: why another answer could be defended; the history is tried all the same
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from tests.git_tree import Commit, git, make_history
from tests.sync_case import Expected, expected_of, stored

HISTORIES = Path(__file__).parent / "sync_cases" / "histories"
BASE = "base"

Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Past:
    """One history, ready to be made."""

    title: str
    commits: Sequence[Commit]
    working: Mapping[str, bytes]  # files written after the last commit
    confirm: Sequence[tuple[str, str]]
    clone: str
    options: Sequence[str]
    findings: Sequence[tuple[str, str]]  # code and path, and words of the line
    exit: int

    def expected(self, folder: Path) -> list[Expected]:
        """Return what must be found, with the lines that its words have in `folder`."""
        return [_expected(entry, words, folder) for entry, words in self.findings]

    def make(self, folder: Path) -> Path:
        """Make the folder with its history, without what is not committed, and return it."""
        if not self.commits:
            for language in ("vi", "en"):
                (folder / language).mkdir(parents=True)
            return folder
        if not self.clone:
            return make_history(folder, self.commits)
        origin = make_history(folder.with_name("origin"), self.commits)
        git(origin, "clone", "--quiet", "--depth=1", origin.as_uri(), str(folder))
        if self.clone == "shallow":
            git(folder, "remote", "remove", "origin")
        return folder

    def work(self, folder: Path) -> None:
        """Write what is not committed."""
        for path, content in self.working.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


def history_names() -> list[str]:
    """Return the names of all histories, in order."""
    return sorted(file.stem for file in HISTORIES.glob("*.yml") if file.stem != BASE)


def read_past(name: str) -> Past:
    """Return the history in `name`.yml."""
    told: dict[str, Any] = yaml.safe_load((HISTORIES / f"{name}.yml").read_text("utf-8"))
    trees: list[Files] = []
    commits: list[Commit] = []
    numbers: dict[str, int] = {}
    for number, step in enumerate(told.get("commits", ())):
        parents = [numbers[parent] for parent in step["parents"]] if "parents" in step else None
        before = trees[parents[0] if parents else -1] if trees else {}
        after = _after(step, before)
        trees.append(after)
        commits.append(_commit(step, before, after, parents))
        numbers[step.get("name", "")] = number
    last = trees[-1] if trees else {}
    working = _after(told.get("working", {}), last)
    return Past(
        told["title"],
        commits,
        {path: content for path, content in working.items() if last.get(path) != content},
        [(page, reason) for page, reason in told.get("confirm", ())],
        told.get("clone", ""),
        [f"--{name}={told[name]}" for name in ("since", "only") if name in told],
        _findings(told["findings"]),
        told["exit"],
    )


def _after(step: Mapping[str, Any], before: Files) -> Files:
    files = dict(before)
    for path in step.get("delete", ()):
        del files[path]
    for old, new in step.get("rename", {}).items():
        files[new] = files.pop(old)
    written = step.get("write", {})
    if written == BASE:
        written = yaml.safe_load((HISTORIES / f"{BASE}.yml").read_text("utf-8"))
    for path, text in written.items():
        files[path] = text.encode()
    for path, words in step.get("replace", {}).items():
        text = files[path].decode()
        for old, new in words.items():
            if text.count(old) != 1:
                raise ValueError(f"{path} has {old!r} {text.count(old)} times")
            text = text.replace(old, new)
        files[path] = text.encode()
    for path, ways in step.get("store", {}).items():
        files[path] = stored(files[path].decode(), ways)
    return files


def _commit(
    step: Mapping[str, Any], before: Files, after: Files, parents: Sequence[int] | None
) -> Commit:
    renamed: dict[str, str] = step.get("rename", {})
    found = {renamed.get(path, path): content for path, content in before.items()}
    date = step.get("date")
    return Commit(
        files={path: content for path, content in after.items() if found.get(path) != content},
        deleted=step.get("delete", ()),
        renamed=renamed,
        parents=parents,
        message=step.get("message", "sửa"),
        when=int(datetime.combine(date, datetime.min.time()).timestamp()) if date else None,
    )


def _findings(entries: Sequence[str | dict[str, str]]) -> list[tuple[str, str]]:
    return [
        (entry, "") if isinstance(entry, str) else next(iter(entry.items())) for entry in entries
    ]


def _expected(entry: str, words: str, folder: Path) -> Expected:
    if not words:
        return expected_of(entry)
    lines = (folder / entry.split(" ", 1)[1]).read_text("utf-8").split("\n")
    line = next(number for number, line in enumerate(lines, 1) if words in line)
    return expected_of(f"{entry}:{line}")
