"""`./cantho check --content DIR`: compare both languages in any folder that has vi/ and en/."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scripts.cli.checked import (
    MEMORY,
    Checked,
    ground_of,
    progress_shown,
    repository_of,
)
from scripts.cli.console import Console
from scripts.cli.options import WrongUse
from scripts.cli.root import ROOT
from scripts.cli.since import Base
from scripts.findings import Finding
from scripts.languages import Language, Words
from scripts.sync.checking import check_tree, glossary_for
from scripts.sync.history.tree_at import tree_at
from scripts.sync.tree import read_tree

OWN_CONTENT = ROOT / "content"  # whose glossary decides where the folder has none


@dataclass(frozen=True, slots=True)
class ContentCheck:
    """The check of a content folder without records and photos."""

    folder: Path
    shown: str  # as it was typed
    quiet: bool = False  # whether programs read what is told
    in_full: bool = False  # whether the stale blocks themselves are wanted

    def now(self, console: Console) -> Checked:
        """Check the folder as it is."""
        tree = read_tree(self.folder, self.shown)
        if not any(tree.files.values()) and not tree.unreadable:
            raise WrongUse(_no_page(self.shown))
        repository = repository_of(self.folder, console, quiet=self.quiet)
        glossary, faults = glossary_for(tree, OWN_CONTENT)
        with progress_shown(console, tree) as progress:
            report = check_tree(
                tree,
                glossary,
                repository=repository,
                memory=ROOT / MEMORY,
                in_full=self.in_full,
                progress=progress,
            )
        findings = [*faults, *report.findings]
        return Checked(findings, ground_of(tree, self.folder, None, findings), report)

    def before(self, base: Base) -> list[Finding]:
        """Return what the check would have said at the base."""
        tree = tree_at(base.repository, self.shown)
        glossary, faults = glossary_for(tree, OWN_CONTENT)
        report = check_tree(tree, glossary, repository=base.repository, memory=ROOT / MEMORY)
        return [*faults, *report.findings]

    def now_named(self, path: str) -> str:
        """Return how findings name a path that starts at the folder."""
        return f"{self.shown}/{path}"

    def questions(self, language: Language) -> str:
        """Return nothing: questions to the city belong to this site."""
        return ""

    def waiting(self) -> list[Finding]:
        """Return nothing, as above."""
        return []


def _no_page(shown: str) -> Words:
    return Words(
        f"{shown}/vi và {shown}/en không có trang nào (.md), nên không có gì để so.",
        f"There is no page (.md) in {shown}/vi and {shown}/en, so there is nothing to compare.",
    )
