"""Check that both languages of the site are in step, as far as that needs no history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from scripts.checks import links
from scripts.content.site import Site
from scripts.findings import Finding
from scripts.languages import LANGUAGES
from scripts.sync.checking import Progress, Report, check_tree, glossary_for
from scripts.sync.history import Repository
from scripts.sync.links import told_once
from scripts.sync.tree import NoTree, Tree, read_tree

FOLDER = "content"
MEMORY = Path(".cache/sync")  # below the root
OF_FRONT_MATTER = ("META", "MARK01")


def check(site: Site) -> Iterator[Finding]:
    """Yield what differs between both languages of `site`, and what is amiss with each page."""
    try:
        tree = read_tree(site.root / FOLDER, FOLDER)
    except NoTree:
        return  # there is no home page then, which the check of the menu tells
    yield from compare(site, tree).findings


def compare(
    site: Site,
    tree: Tree,
    repository: Repository | None = None,
    *,
    in_full: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Return what differs between both languages in `tree`, the pages of `site`."""
    glossary, _ = glossary_for(tree, site.root / FOLDER)  # reading the records tells its faults
    report = check_tree(
        tree,
        glossary,
        repository=repository,
        memory=site.root / MEMORY,
        places=links.places(site),
        exactly=True,
        in_full=in_full,
        progress=progress,
    )
    broken = _pages_with_broken_head(site)
    # What is wrong with a page's own front matter was told when it was read.
    told = [
        finding
        for finding in report.findings
        if not (finding.code.startswith(OF_FRONT_MATTER) and _names(finding, broken))
    ]
    return replace(report, findings=told_once(told, links.check(site)))


def _pages_with_broken_head(site: Site) -> frozenset[str]:
    return frozenset(
        f"{FOLDER}/{language}/{path}"
        for language in LANGUAGES
        for path in site.languages[language].paths - site.languages[language].pages.keys()
    )


def _names(finding: Finding, paths: frozenset[str]) -> bool:
    return finding.path in paths or (finding.other is not None and finding.other.path in paths)
