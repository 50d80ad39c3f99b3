"""Say how grave findings are and how many there are: '2 errors, 1 warning'."""

from __future__ import annotations

from collections.abc import Sequence

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
