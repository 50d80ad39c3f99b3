"""Tell findings: as text for people, as JSON for programs, as annotations for GitHub."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from scripts.findings.code import Severity
from scripts.findings.model import Finding
from scripts.languages import Language, Words

SEVERITY_WORDS = {
    Severity.ERROR: Words("lỗi", "error"),
    Severity.WARNING: Words("cảnh báo", "warning"),
    Severity.NOTICE: Words("ghi chú", "notice"),
}
# One and several; Vietnamese does not tell them apart.
COUNT_WORDS = {
    Severity.ERROR: (Words("lỗi", "error"), Words("lỗi", "errors")),
    Severity.WARNING: (Words("cảnh báo", "warning"), Words("cảnh báo", "warnings")),
    Severity.NOTICE: (Words("ghi chú", "notice"), Words("ghi chú", "notices")),
}
GITHUB_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}


def report_text(findings: Sequence[Finding], language: Language) -> str:
    """Return two lines a finding: place and fault, then the remedy and the code."""
    return "\n".join(
        f"{_place(f)}: {SEVERITY_WORDS[f.severity].into(language)}: {f.message(language)}\n"
        f"    → {f.remedy(language)} [{f.code}]"
        for f in findings
    )


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
        }
        for f in findings
    ]
    return json.dumps(items, ensure_ascii=False, indent=2)


def report_github(findings: Sequence[Finding], language: Language) -> str:
    """Return workflow commands that mark the lines in a pull request."""
    lines = []
    for f in findings:
        place = f"file={_property(f.path)}" + (f",line={f.line}" if f.line else "")
        text = f"{f.message(language)} {f.remedy(language)} [{f.code}]"
        lines.append(f"::{GITHUB_LEVELS[f.severity]} {place}::{_escape(text)}")
    return "\n".join(lines)


REPORTERS: dict[str, Callable[[Sequence[Finding], Language], str]] = {
    "text": report_text,
    "json": report_json,
    "github": report_github,
}


def summary(findings: Sequence[Finding], language: Language) -> str:
    """Return '2 errors, 1 warning', or that nothing was found."""
    counts = []
    for severity in Severity:
        number = sum(f.severity is severity for f in findings)
        if number:
            one, several = COUNT_WORDS[severity]
            counts.append(f"{number} {(one if number == 1 else several).into(language)}")
    nothing = Words("không có lỗi, không có cảnh báo", "no errors, no warnings")
    return ", ".join(counts) or nothing.into(language)


def _place(finding: Finding) -> str:
    return f"{finding.path}:{finding.line}" if finding.line else finding.path


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
