"""`--since REV`: the commit a change set out from, and what bore another name there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from scripts.languages import Words
from scripts.sync.history.git import CannotReadHistory, Refused, ask, contents
from scripts.sync.history.repository import Repository, open_repository

LINK = b"120000"  # the mode of a symbolic link
NO_BASE = Words(
    "Bản đang sửa và “{revision}” không có lần lưu chung nào, nên không biết thay đổi bắt đầu từ "
    "đâu. Ghi tên một nhánh, một thẻ hay mã một lần lưu khác.",
    "What is checked and “{revision}” have no commit in common, so it cannot be known where the "
    "change begins. Name another branch, tag or commit.",
)
NO_HISTORY = Words(
    "--since so với một lần lưu trong Git, mà thư mục này không có lịch sử Git.",
    "--since compares with a commit in Git, and this folder has no Git history.",
)


@dataclass(frozen=True, slots=True)
class Base:
    """Where a change set out from."""

    folder: Path  # that is checked now
    repository: Repository  # read as of the commit before the change
    renamed: dict[str, str]  # paths then and now, both from the folder


def base_of(folder: Path, revision: str) -> Base:
    """Return the last commit that the present and `revision` have in common.

    Raises CannotReadHistory where there is no such revision, no repository, or no such commit.
    """
    if open_repository(folder) is None:
        raise CannotReadHistory(NO_HISTORY)
    there = open_repository(folder, revision)
    if there is None:
        raise CannotReadHistory(NO_HISTORY)
    try:
        told = ask(folder, "merge-base", there.commit, "HEAD")
        commit = told.decode().split()[0]
        names = ask(
            folder, "diff", "--name-status", "-z", "--find-renames", "--diff-filter=R",
            "--no-ext-diff", "--no-textconv", "--ignore-submodules", "--no-relative", commit, "--",
        )  # fmt: skip
    except Refused as refusal:
        words = Words(*(text.replace("{revision}", revision) for text in (NO_BASE.vi, NO_BASE.en)))
        raise CannotReadHistory(words) from refusal
    at_base = open_repository(folder, commit)
    if at_base is None:
        raise CannotReadHistory(NO_HISTORY)
    return Base(folder, at_base, _renamed(names, there.prefix))


def write_files(base: Base, target: Path) -> None:
    """Write all files of the folder, as they were at the base, below `target`."""
    prefix = base.repository.prefix
    listing = ask(
        base.repository.top, "ls-tree", "-r", "-z", "--full-tree", base.repository.commit, "--",
        prefix or ".",
    )  # fmt: skip
    names: dict[str, list[str]] = {}  # a blob may stand in several places
    for entry in listing.split(b"\0"):
        about, _, name = entry.partition(b"\t")
        if about:
            mode, sort, identity = about.split()
            if sort == b"blob" and mode != LINK:
                name_below = os.fsdecode(name).removeprefix(prefix)
                names.setdefault(identity.decode(), []).append(name_below)
    for blob, content in contents(base.repository.top, list(names)):
        for name_below in names[blob]:
            file = target / name_below
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


def _renamed(told: bytes, prefix: str) -> dict[str, str]:
    """Read 'R096', old name, new name, each ended by a zero byte."""
    fields = told.split(b"\0")
    found = {}
    for place in range(0, len(fields) - 2, 3):
        before, after = (os.fsdecode(name) for name in fields[place + 1 : place + 3])
        if before.startswith(prefix) and after.startswith(prefix):
            found[before.removeprefix(prefix)] = after.removeprefix(prefix)
    return found
