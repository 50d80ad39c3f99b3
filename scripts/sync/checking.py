"""Run all rules over a tree, with its history, and remember what came of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from scripts.findings import Finding, in_order
from scripts.languages import LANGUAGES, Language
from scripts.sync import pairs
from scripts.sync.alignment import pair_up
from scripts.sync.blocks import Pair
from scripts.sync.declared import alone
from scripts.sync.glossary import Glossary, NoGlossary, glossary_from, read_glossary
from scripts.sync.history import History, read_history
from scripts.sync.history.repository import Repository
from scripts.sync.judging import Judgement, read_file
from scripts.sync.links import told_once
from scripts.sync.links.page_links import PageLinks
from scripts.sync.links.targets import Places, resolve
from scripts.sync.many_pairs import Files, judge_all
from scripts.sync.remembered import (
    Memory,
    data_of,
    findings_of,
    key_of,
    plain_data,
    plain_findings,
)
from scripts.sync.staleness import Stale
from scripts.sync.tree import SourceFile, Tree
from scripts.sync.with_history import apply_history

Progress = Callable[[str], None]  # is told the path of each pair when it is judged


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in a tree; `stale` are the blocks that did not follow, by the pair's path."""

    tree: Tree
    findings: list[Finding]
    stale: Mapping[str, tuple[Stale, ...]] = field(default_factory=dict)

    def paths(self) -> tuple[str, ...]:
        """Return the paths of all pages, whether in both languages or in one."""
        return tuple(paired(self.tree))

    def pair(self, path: str) -> Pair | None:
        """Return the pair of `path`, read anew; None when a page is missing or unreadable."""
        return read_pair(paired(self.tree)[path])


def check_tree(
    tree: Tree,
    glossary: Glossary,
    *,
    repository: Repository | None = None,
    memory: Path | None = None,
    places: Places | None = None,
    exactly: bool = False,
    in_full: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Return what is found in `tree`; without `repository` nothing is told of stale blocks.

    `memory` is the folder where it is remembered what came of a check. `places` are ids of pages
    besides those in their text; `exactly` holds links to the rules of this site. Only `in_full`
    are the stale blocks themselves given, where the same tree was checked before.

    Raises CannotReadHistory when there is a history and it cannot be read.
    """
    remembered = Memory(memory, tree.shown) if memory is not None else None
    key = _key_of_tree(tree, glossary, repository, places, exactly) if remembered else ""
    if remembered is not None and not in_full:
        known = remembered.whole(key)
        if known is not None:
            return Report(tree, list(findings_of(known)))
    findings = [Finding("file.unreadable", path) for path in tree.unreadable]
    findings += pairs.check(tree)
    linked: list[PageLinks] = []
    single = alone(tree)
    paths = paired(tree)
    with ThreadPoolExecutor(1) as beside:
        # Git and the texts of before are read while other processes judge the texts of now.
        past = (
            beside.submit(_past, repository, tree, single, remembered)
            if repository is not None
            else None
        )
        for judgement in _judgements(paths, single, glossary, remembered, progress):
            findings += judgement.findings
            linked += judgement.links
    files = tree.others | _unread(paths, linked)
    findings += resolve(linked, files, places=places, exactly=exactly)
    findings = told_once(findings)
    stale: Mapping[str, tuple[Stale, ...]] = {}
    if past is not None:
        history, changed = past.result()
        findings, stale, quiet = apply_history(findings, changed, history, tree, glossary)
        if remembered is not None:
            for path in sorted(quiet):
                remembered.put(_key_of_quiet(history, path), value=True)
    findings = in_order(findings)
    if remembered is not None:
        remembered.keep_whole(key, plain_findings(findings))
        remembered.save()
    return Report(tree, findings, stale)


def _past(
    repository: Repository, tree: Tree, single: Collection[str], remembered: Memory | None
) -> tuple[History, dict[str, Pair]]:
    """Return the history of `tree`, and the pairs to which it may add something."""
    history = read_history(repository, tree)
    paths = paired(tree)
    changed = {
        path: pair
        for path in sorted(history.pairs.keys() & paths.keys() - set(single))
        if (remembered is None or remembered.get(_key_of_quiet(history, path)) is None)
        and (pair := read_pair(paths[path])) is not None
    }
    history.load(changed)
    return history, changed


def _key_of_quiet(history: History, path: str) -> str:
    return key_of("quiet", history.pairs[path].digest)


def glossary_for(tree: Tree, own: Path) -> tuple[Glossary, list[Finding]]:
    """Return the terms that decide for `tree`: its own, else those below `own`, this project's.

    A glossary that is no YAML gives a finding, and no terms.
    """
    try:
        found = glossary_from(tree.data)
    except NoGlossary as fault:
        path = f"{tree.shown}/data/{fault.path}"
        return Glossary(()), [Finding("TERM04", path, fault.line)]
    if found is None:
        try:
            found = read_glossary(own)
        except NoGlossary:
            found = None  # this project's own check tells it
    return found or Glossary(()), []


def paired(tree: Tree) -> dict[str, dict[Language, SourceFile]]:
    """Return the pages of `tree` by path, in NFC, as which both languages are one."""
    paths: dict[str, dict[Language, SourceFile]] = {}
    for language in LANGUAGES:
        for name, file in tree.files[language].items():
            paths.setdefault(unicodedata.normalize("NFC", name), {})[language] = file
    return dict(sorted(paths.items()))


def read_pair(files: Mapping[Language, SourceFile]) -> Pair | None:
    """Return the pair of both `files`; None when one is missing or cannot be read."""
    if len(files) < len(LANGUAGES):
        return None
    vi, en = read_file(files["vi"]).document, read_file(files["en"]).document
    return pair_up(vi, en) if vi is not None and en is not None else None


def _unread(
    paths: Mapping[str, Mapping[Language, SourceFile]], linked: list[PageLinks]
) -> frozenset[str]:
    """Return the pages that are there and cannot be read: links to them are not at fault."""
    read = {f"{page.language}/{page.path}" for page in linked}
    there = (f"{language}/{path}" for path, files in paths.items() for language in files)
    return frozenset(there) - read


def _judgements(
    paths: Mapping[str, Mapping[Language, SourceFile]],
    single: Collection[str],
    glossary: Glossary,
    remembered: Memory | None,
    progress: Progress | None,
) -> Iterator[Judgement]:
    """Yield the judgement of each pair or page; those that are remembered first."""
    work: list[tuple[str, str, Files]] = []  # path, key and files of what is to be judged
    for path, files in paths.items():
        is_pair = len(files) == len(LANGUAGES) and path not in single
        for part in [tuple(files.values())] if is_pair else [(file,) for file in files.values()]:
            key = _key_of_files(part, glossary) if remembered is not None else ""
            plain = remembered.get(key) if remembered is not None else None
            if plain is None:
                work.append((path, key, part))
                continue
            if progress is not None:
                progress(path)
            pages = tuple(data_of(PageLinks, page) for page in plain["links"])
            yield Judgement(findings_of(plain["findings"]), pages)
    judged = judge_all([files for _, _, files in work], glossary)
    for (path, key, _), judgement in zip(work, judged, strict=True):
        if progress is not None:
            progress(path)
        if remembered is not None:
            remembered.put(
                key,
                {
                    "findings": plain_findings(judgement.findings),
                    "links": plain_data(judgement.links),
                },
            )
        yield judgement


def _key_of_files(files: Files, glossary: Glossary) -> str:
    return key_of(glossary.digest, *(part for file in files for part in (file.relative, file.raw)))


def _key_of_tree(
    tree: Tree,
    glossary: Glossary,
    repository: Repository | None,
    places: Places | None,
    exactly: bool,
) -> str:
    pages = (
        part
        for files in tree.files.values()
        for file in files.values()
        for part in (file.relative, file.raw)
    )
    data = (part for name, raw in sorted(tree.data.items()) for part in (name, raw))
    return key_of(
        glossary.digest,
        repository.commit if repository is not None else "",
        repr(sorted((name, sorted(ids)) for name, ids in (places or {}).items())),
        repr(exactly),
        "\n".join(sorted(tree.others)),
        *pages,
        *data,
    )
