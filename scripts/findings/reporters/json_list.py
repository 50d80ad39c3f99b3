"""Tell findings to programs, as a list in JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from scripts.findings.fingerprints import fingerprints
from scripts.findings.model import Finding
from scripts.languages import Language


def report_json(findings: Sequence[Finding], language: Language) -> str:
    """Return a JSON list; messages and remedies are in `language`."""
    items = [
        {
            "code": f.code,
            "severity": f.severity.value,
            "path": f.path,
            "line": f.line,
            "message": f.message(language),
            "remedy": f.remedy(language),
            "other": {"path": f.other.path, "line": f.other.line} if f.other else None,
            "fingerprint": fingerprint,
        }
        for f, fingerprint in zip(findings, fingerprints(findings), strict=True)
    ]
    return json.dumps(items, ensure_ascii=False, indent=2)
