"""Tell findings: as text for people, as JSON and SARIF for programs, as annotations for GitHub."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scripts.findings.model import Finding
from scripts.findings.reporters.counting import COUNT_WORDS, SEVERITY_WORDS, summary
from scripts.findings.reporters.github import report_github
from scripts.findings.reporters.json_list import report_json
from scripts.findings.reporters.sarif import report_sarif
from scripts.findings.reporters.text import report_text
from scripts.languages import Language

REPORTERS: dict[str, Callable[[Sequence[Finding], Language], str]] = {
    "text": report_text,
    "json": report_json,
    "github": report_github,
    "sarif": report_sarif,
}

__all__ = [
    "COUNT_WORDS",
    "REPORTERS",
    "SEVERITY_WORDS",
    "report_github",
    "report_json",
    "report_sarif",
    "report_text",
    "summary",
]
