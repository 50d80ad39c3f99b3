"""What the registry says of one sort of finding."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scripts.languages import Words


class Severity(StrEnum):
    """How grave a finding is."""

    ERROR = "error"  # stops the build
    WARNING = "warning"  # is told, and the build goes on
    NOTICE = "notice"  # worth knowing


ERROR, WARNING, NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE


@dataclass(frozen=True, slots=True)
class Code:
    """One sort of finding."""

    name: str
    severity: Severity
    message: Words
    remedy: Words
    explanation: Words | None = None  # one paragraph: what it is, why it matters, an example
