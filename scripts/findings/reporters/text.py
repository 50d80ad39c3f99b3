"""Tell findings to people, two lines each."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.findings.model import Finding
from scripts.findings.reporters.counting import SEVERITY_WORDS
from scripts.languages import Language


def report_text(findings: Sequence[Finding], language: Language) -> str:
    """Return two lines a finding: place and fault, then the remedy and the code."""
    return "\n".join(
        f"{_place(f)}: {SEVERITY_WORDS[f.severity].into(language)}: {f.message(language)}\n"
        f"    → {f.remedy(language)} [{f.code}]"
        for f in findings
    )


def _place(finding: Finding) -> str:
    return f"{finding.path}:{finding.line}" if finding.line else finding.path
