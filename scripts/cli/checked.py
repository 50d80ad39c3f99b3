"""What a check came to, and what both ways of checking need for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from scripts.cli.chosen_paths import Ground
from scripts.cli.console import Console
from scripts.findings import Finding
from scripts.languages import Words
from scripts.sync.checking import Progress, Report
from scripts.sync.history import Repository, open_repository
from scripts.sync.tree import Tree

MEMORY = ".cache/sync"  # below the root of the project
NO_HISTORY = Words(
    "Thư mục này không có lịch sử Git, hoặc chưa lưu lần nào, nên không tìm được bản dịch cũ.",
    "This folder has no Git history, or nothing was committed yet, so translations that are out "
    "of date cannot be found.",
)
COMPARING = Words("So hai ngôn ngữ", "Comparing both languages")


@dataclass(frozen=True, slots=True)
class Checked:
    """All findings, and what was looked at."""

    findings: list[Finding]
    ground: Ground
    report: Report


def repository_of(folder: Path, console: Console, *, quiet: bool) -> Repository | None:
    """Return the repository `folder` is in; None, and a word about it, where there is none.

    Raises CannotReadHistory when there is one that cannot be read.
    """
    repository = open_repository(folder)
    if repository is None and not quiet:
        console.complain(NO_HISTORY)
    return repository


def ground_of(tree: Tree, folder: Path, root: Path | None, findings: list[Finding]) -> Ground:
    """Return all that a PATH may name."""
    pages = [file.relative for files in tree.files.values() for file in files.values()]
    others = [f"{tree.shown}/{name}" for name in tree.others]
    named = [finding.path for finding in findings]
    return Ground(folder, tree.shown, frozenset((*pages, *others, *named)), root)


@contextmanager
def progress_shown(console: Console, tree: Tree) -> Iterator[Progress | None]:
    """Show how far the comparison is, on a terminal only, and never among the findings."""
    beside = Console(console.language, console.err, console.err)
    if not beside.live():
        yield None
        return
    pages = {path for files in tree.files.values() for path in files}
    with beside.stage(COMPARING, len(pages)) as stage:
        yield stage.step
