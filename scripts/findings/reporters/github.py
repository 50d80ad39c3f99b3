"""Tell findings to GitHub, which shows them at the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.findings.code import Severity
from scripts.findings.model import Finding
from scripts.languages import Language

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}


def report_github(findings: Sequence[Finding], language: Language) -> str:
    """Return workflow commands that mark the lines in a pull request."""
    lines = []
    for f in findings:
        place = f"file={_property(f.path)}" + (f",line={f.line}" if f.line else "")
        text = f"{f.message(language)} {f.remedy(language)} [{f.code}]"
        lines.append(f"::{LEVELS[f.severity]} {place}::{_escape(text)}")
    return "\n".join(lines)


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
