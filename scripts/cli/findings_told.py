"""Print findings at the end of a command, and turn them into its exit code."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.cli.console import DONE, FOUND, Console
from scripts.findings import Finding, Severity, has_errors
from scripts.findings.reporters import REPORTERS, summary


def tell(findings: Sequence[Finding], console: Console, *, notices: bool = False) -> None:
    """Print `findings` as text; notices only when asked for."""
    shown = [f for f in findings if notices or f.severity is not Severity.NOTICE]
    if shown:
        console.say(REPORTERS["text"](shown, console.language))


def exit_code(findings: Sequence[Finding]) -> int:
    """Return 1 when any finding is an error."""
    return FOUND if has_errors(findings) else DONE


__all__ = ["exit_code", "summary", "tell"]
