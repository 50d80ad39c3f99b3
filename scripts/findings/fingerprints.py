"""Give each finding a name that stays the same when lines above it are put in or taken out."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from scripts.findings.model import Finding
from scripts.languages import Words

LENGTH = 20  # hexadecimal digits: enough that no two of a million findings meet
# Details that say where something stands, not what it is.
POSITIONS = frozenset(("line", "lines", "byte", "first", "opened", "other_line", "start", "end"))
LINE_IN_WORDS = re.compile(r"\b(dòng|lines?) \d+")
# What a stale block has not followed yet grows with each further edit of the other side; the block
# that waits is still the same.
STALE_FAMILY = "STALE"
GROWING = frozenset(("difference", "changes", "change"))


def fingerprints(
    findings: Sequence[Finding], renamed: Mapping[str, str] | None = None
) -> list[str]:
    """Return the fingerprint of each finding, in order.

    Findings that are alike in all but their line are told apart by a number: '…-2' is the second.
    `renamed` gives the new path of files that have another name by now.
    """
    seen: Counter[str] = Counter()
    found = []
    for finding in findings:
        name = fingerprint(finding, renamed)
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return found


def fingerprint(finding: Finding, renamed: Mapping[str, str] | None = None) -> str:
    """Return what stays of a finding wherever its line goes: code, path and details."""
    now = renamed or {}
    is_stale = finding.code.startswith(STALE_FAMILY)
    details = {
        name: _plain(value)
        for name, value in finding.details.items()
        if not _is_position(name, value) and not (is_stale and name in GROWING)
    }
    other = finding.other.path if finding.other is not None else ""
    said = [
        finding.code,
        now.get(finding.path, finding.path),
        now.get(other, other),
        sorted(details.items()),
    ]
    encoded = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
    return hashlib.sha256(encoded).hexdigest()[:LENGTH]


def not_among(
    findings: Iterable[Finding],
    known: Iterable[Finding],
    renamed: Mapping[str, str] | None = None,
) -> list[Finding]:
    """Return the findings that were not among `known`, each of which accounts for one."""
    left = Counter(fingerprint(finding, renamed) for finding in known)
    brought = []
    for finding in findings:
        name = fingerprint(finding)
        if left[name]:
            left[name] -= 1
        else:
            brought.append(finding)
    return brought


def _is_position(name: str, value: object) -> bool:
    return isinstance(value, int) and (name in POSITIONS or name.endswith("_line"))


def _plain(value: str | int | Words) -> str | int | list[str]:
    if isinstance(value, int):
        return value
    texts = [value.vi, value.en] if isinstance(value, Words) else [value]
    return [LINE_IN_WORDS.sub(r"\1", text) for text in texts]
