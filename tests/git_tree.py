"""Make a folder with a Git history, quickly: one stream for `git fast-import`."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

BRANCH = "refs/heads/main"
BEGINNING = 1_700_000_000  # seconds; each commit comes a minute after the one before
# Nothing of the machine's own settings may reach these repositories.
ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Biên tập",
    "GIT_AUTHOR_EMAIL": "editor@example.org",
    "GIT_COMMITTER_NAME": "Biên tập",
    "GIT_COMMITTER_EMAIL": "editor@example.org",
    "GIT_ALLOW_PROTOCOL": "file",
}


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit: files written (text or bytes), deleted, and renamed, from old path to new.

    Parents are numbers of commits in the list; left out, it is the commit before. A merge names
    several, the first being the branch it was made on; its files are those of the first parent,
    changed by what is given here.
    """

    files: Mapping[str, str | bytes] = field(default_factory=dict)
    deleted: Sequence[str] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    parents: Sequence[int] | None = None
    message: str = "sửa"
    when: int | None = None  # seconds since 1970, to give a date that lies


def make_history(folder: Path, commits: Sequence[Commit], *, checkout: bool = True) -> Path:
    """Make `folder` a repository with `commits`, the last one checked out, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main", "--template=")
    git(folder, "fast-import", "--quiet", given=b"".join(_stream(commits)))
    if checkout:
        git(folder, "reset", "--quiet", "--hard")
    return folder


def git(folder: Path, *arguments: str, given: bytes = b"") -> str:
    """Return what git says in `folder`; raises CalledProcessError when it refuses."""
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **ENVIRONMENT},
        input=given,
        capture_output=True,
        check=True,
    )
    return done.stdout.decode("utf-8", "replace")


def _stream(commits: Sequence[Commit]) -> list[bytes]:
    # Commits are marked from 1 on. The branch is set at the end, since commits may lie apart.
    lines: list[bytes] = []
    for number, commit in enumerate(commits, start=1):
        when = BEGINNING + 60 * number if commit.when is None else commit.when
        parents = commit.parents
        if parents is None:
            parents = [number - 2] if number > 1 else []
        lines += [
            b"commit refs/heads/made-%d\nmark :%d\n" % (number, number),
            f"committer Biên tập <editor@example.org> {when} +0700\n".encode(),
            _data(commit.message.encode()),
        ]
        for place, parent in enumerate(parents):
            lines.append(b"%s :%d\n" % (b"from" if place == 0 else b"merge", parent + 1))
        for old, new in commit.renamed.items():
            lines.append(f"R {_quoted(old)} {_quoted(new)}\n".encode())
        for path in commit.deleted:
            lines.append(f"D {_quoted(path)}\n".encode())
        for path, text in commit.files.items():
            raw = text if isinstance(text, bytes) else text.encode()
            lines += [f"M 100644 inline {_quoted(path)}\n".encode(), _data(raw)]
        lines.append(b"\n")
    lines.append(f"reset {BRANCH}\nfrom :{len(commits)}\n\n".encode())
    return lines


def _data(raw: bytes) -> bytes:
    return b"data %d\n%s\n" % (len(raw), raw)


def _quoted(path: str) -> str:
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'
