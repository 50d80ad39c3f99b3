"""Add the blocks that did not follow their counterpart, in place of what that caused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scripts.findings import Finding
from scripts.sync import confirmations, staleness
from scripts.sync.blocks import Match, Pair
from scripts.sync.confirmations import read_confirmations
from scripts.sync.glossary import Glossary
from scripts.sync.history import History
from scripts.sync.judging import compare, compare_words
from scripts.sync.links import told_once
from scripts.sync.staleness import Stale
from scripts.sync.tree import Tree

Signature = tuple[str, str, str]


def apply_history(
    findings: Sequence[Finding],
    pairs: Mapping[str, Pair],
    history: History,
    tree: Tree,
    glossary: Glossary,
) -> tuple[list[Finding], dict[str, tuple[Stale, ...]], set[str]]:
    """Return the findings with those on stale blocks, and the stale blocks by path.

    The third value are the paths of pairs to which the history adds nothing.

    `pairs` are those that changed since both their pages are there. What differs in a stale block
    because one side changed is told by that finding alone; what differed before stays. A stale
    block that was confirmed is no finding. Where the history shows that other blocks belong
    together than seem to, the pair is compared anew.
    """
    confirmed, told = read_confirmations(tree)
    hashes = {one.hashes for one in confirmed}
    behind: set[tuple[str, str]] = set()
    stale: dict[str, tuple[Stale, ...]] = {}
    quiet: set[str] = set()
    caused: set[int] = set()
    for path, as_it_looks in pairs.items():
        pair, found = staleness.with_past(as_it_looks, history)
        if pair is not as_it_looks:
            findings = _compared_anew(findings, as_it_looks, pair, glossary)
        elif not found:
            quiet.add(path)
        behind.update(one.hashes for one in found)
        blocks = tuple(one for one in found if one.hashes not in hashes)
        if not blocks:
            continue
        stale[path] = blocks
        told += staleness.findings(pair, blocks)
        for one in blocks:
            caused |= {id(finding) for finding in _caused(findings, pair, one, glossary)}
    told += confirmations.findings(confirmed, behind, confirmations.file_in(tree))
    kept = [finding for finding in findings if id(finding) not in caused]
    return [*kept, *told], stale, quiet


def _compared_anew(
    findings: Sequence[Finding], before: Pair, after: Pair, glossary: Glossary
) -> list[Finding]:
    """Return the findings with those of the matches `after` in the place of those `before`."""
    old = {_exactly(finding): finding for finding in compare(before, glossary)}
    new = {_exactly(finding): finding for finding in compare(after, glossary)}
    kept = [
        finding for finding in findings if _exactly(finding) not in old or _exactly(finding) in new
    ]
    return told_once([*kept, *(new[name] for name in new if name not in old)])


def _exactly(finding: Finding) -> tuple[str, str, int | None, str]:
    return finding.code, finding.path, finding.line, repr((finding.details, finding.other))


def _caused(
    findings: Sequence[Finding], pair: Pair, stale: Stale, glossary: Glossary
) -> list[Finding]:
    """Return what of `findings` is there because one side of `stale` changed."""
    now = replace(pair, matches=(Match((stale.vi,), (stale.en,)),))
    then = replace(pair, matches=(Match((stale.base_vi,), (stale.base_en,)),))
    new = {_signature(finding) for finding in compare_words(now, glossary)}
    new -= {_signature(finding) for finding in compare_words(then, glossary)}
    if not new:
        return []
    places = ((pair.vi.relative, stale.vi), (pair.en.relative, stale.en))
    return [
        finding
        for finding in findings
        if _signature(finding) in new
        and any(finding.path == path and block.has_line(finding.line) for path, block in places)
    ]


def _signature(finding: Finding) -> Signature:
    return finding.code, finding.path, repr(sorted(finding.details.items()))
