"""`./cantho check` of this site: its records, photos, pages, and both languages compared."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from datetime import date
from io import StringIO
from pathlib import Path

from scripts.checks import both_languages
from scripts.checks.questions import unanswered
from scripts.cli.checked import Checked, ground_of, progress_shown, repository_of
from scripts.cli.console import Console
from scripts.cli.questions_told import tell_questions
from scripts.cli.root import ROOT
from scripts.cli.since import Base, write_files
from scripts.content.mending import mend_texts
from scripts.content.schemas import write_schemas
from scripts.content.site import Site
from scripts.findings import Finding, in_order
from scripts.findings.codes.sync import FAMILIES, mark
from scripts.handbook import write_derived_pages
from scripts.languages import LANGUAGES, Language, Words
from scripts.preparation import load_and_check
from scripts.sync.history.tree_at import tree_at
from scripts.sync.tree import read_tree

CONTENT = "content"
CACHE = ".cache"
# What the comparison tells of pages. What is amiss with letters is found while they are read.
COMPARED = frozenset(code.name for _, codes in FAMILIES for code in codes) - frozenset(
    code.name for code in mark.CODES
)


@dataclass(slots=True)
class SiteCheck:
    """The check of the project."""

    mends: bool = False  # --fix
    writes_derived: bool = False  # --schemas
    quiet: bool = False  # whether programs read what is told
    in_full: bool = False  # whether the stale blocks themselves are wanted
    site: Site | None = None

    @property
    def folder(self) -> Path:
        """What is checked."""
        return ROOT

    def now(self, console: Console) -> Checked:
        """Check the project as it is, after the mending and writing that was asked for."""
        if self.writes_derived:
            for name in write_schemas(ROOT):
                _tell_written(f"content/data/schema/{name}", console)
        if self.mends:
            for relative in mend_texts(ROOT):
                console.complain(Words(f"đã sửa {relative}", f"mended {relative}"))
        self.site, findings = load_and_check(ROOT, date.today())
        if self.writes_derived:
            for place in write_derived_pages(self.site):
                _tell_written(place, console)
                findings = [finding for finding in findings if finding.path != place]
        tree = read_tree(ROOT / CONTENT, CONTENT)
        repository = repository_of(ROOT / CONTENT, console, quiet=self.quiet)
        with progress_shown(console, tree) as progress:
            report = both_languages.compare(
                self.site, tree, repository, in_full=self.in_full, progress=progress
            )
        everything = _together(findings, report.findings)
        return Checked(everything, ground_of(tree, ROOT / CONTENT, ROOT, everything), report)

    def before(self, base: Base) -> list[Finding]:
        """Return what the check would have said at the base."""
        with tempfile.TemporaryDirectory() as name:
            root = Path(name)
            write_files(base, root)
            # Photos that were looked at before need not be decoded again.
            (ROOT / CACHE).mkdir(exist_ok=True)
            if not (root / CACHE).exists():
                (root / CACHE).symlink_to(ROOT / CACHE, target_is_directory=True)
            site, findings = load_and_check(root, date.today())
            if not (root / CONTENT).is_dir():
                return findings
            below = replace(base.repository, prefix=f"{base.repository.prefix}{CONTENT}/")
            tree = tree_at(below, CONTENT)
            report = both_languages.compare(site, tree, below)
        return _together(findings, report.findings)

    def now_named(self, path: str) -> str:
        """Return how findings name a path that starts at the project."""
        return path

    def questions(self, language: Language) -> str:
        """Return the same in words, by the office that is asked."""
        if self.site is None:
            return ""
        told = StringIO()
        tell_questions(self.site, Console(language, told, told))
        return told.getvalue().removesuffix("\n")

    def waiting(self) -> list[Finding]:
        """Return what the city has still to confirm."""
        return list(unanswered(self.site)) if self.site is not None else []


def _together(findings: list[Finding], compared: list[Finding]) -> list[Finding]:
    """Return the site's findings with those of the comparison, which knows the history too."""
    pages = tuple(f"{CONTENT}/{language}/" for language in LANGUAGES)
    others = [f for f in findings if f.code not in COMPARED or not f.path.startswith(pages)]
    return in_order([*others, *compared])


def _tell_written(place: str, console: Console) -> None:
    console.complain(Words(f"đã ghi {place}", f"wrote {place}"))
