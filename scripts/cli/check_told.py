"""What is told of a check: that which was asked for, in the form that was asked for."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from scripts.cli.checked import Checked
from scripts.cli.chosen_paths import Chosen, choose_paths
from scripts.cli.console import Console
from scripts.cli.findings_told import summary
from scripts.cli.report_written import hand_over
from scripts.cli.root import called_from
from scripts.cli.since import Base, base_of
from scripts.findings import Finding, Severity
from scripts.findings.fingerprints import not_among
from scripts.findings.reporters import REPORTERS
from scripts.languages import Language, Words

TEXT, HTML = "text", "html"


class Subject(Protocol):
    """What can be checked: this site, or a content folder anywhere."""

    @property
    def folder(self) -> Path:
        """The folder that is checked."""

    def now(self, console: Console) -> Checked:
        """Check it as it is."""

    def before(self, base: Base) -> list[Finding]:
        """Return what the check would have said at the base of a change."""

    def now_named(self, path: str) -> str:
        """Return how findings name a path that starts at the folder."""

    def waiting(self) -> list[Finding]:
        """Return what the city has still to confirm."""

    def questions(self, language: Language) -> str:
        """Return the same in words, by the office that is asked."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is left of the findings when all that was not asked for is taken away."""

    findings: list[Finding]
    chosen: Chosen | None
    known_before: int | None  # with --since: how many are left out because they are older


def choose(checked: Checked, subject: Subject, codes: frozenset[str], options: Namespace) -> Told:
    """Return what the options ask for.

    Raises WrongUse for a PATH that names nothing, CannotReadHistory for a REV that cannot be read.
    """
    chosen = choose_paths(options.paths, called_from(), checked.ground) if options.paths else None
    kept = [
        finding
        for finding in checked.findings
        if finding.code in codes and (options.notices or finding.severity is not Severity.NOTICE)
    ]
    if chosen is not None:
        kept = chosen.concern(kept)
    if options.since is None:
        return Told(kept, chosen, None)
    base = base_of(subject.folder, options.since)
    renamed = {
        subject.now_named(then): subject.now_named(now) for then, now in base.renamed.items()
    }
    brought = not_among(kept, subject.before(base), renamed)
    return Told(brought, chosen, len(kept) - len(brought))


def tell(
    told: Told, checked: Checked, subject: Subject, options: Namespace, console: Console
) -> None:
    """Print what is told, or write it to a file."""
    language = console.language
    if options.format == TEXT:
        text = _as_text(told, subject, options, language)
    else:
        waiting = subject.waiting() if options.before_publishing else []
        findings = [*told.findings, *waiting]
        if options.format == HTML:
            from scripts.reports import html_report  # noqa: PLC0415 - Jinja, for this format only

            has_page = told.chosen.has_page if told.chosen is not None else _every_page
            is_partial = options.only is not None or options.since is not None
            text = html_report(checked.report, findings, has_page, language, is_partial=is_partial)
        else:
            text = REPORTERS[options.format](findings, language)
    target = called_from() / options.output if options.output else None
    hand_over(text, target, options.output or "", console)


def _every_page(path: str) -> bool:
    return True


def _as_text(told: Told, subject: Subject, options: Namespace, language: Language) -> str:
    parts = [REPORTERS[TEXT](told.findings, language)] if told.findings else []
    if options.before_publishing:
        parts.append(subject.questions(language))
    parts.append(_summary(told.findings, told.known_before, language))
    return "\n".join(parts)


def _summary(findings: Sequence[Finding], known_before: int | None, language: Language) -> str:
    counted = summary(findings, language)
    if known_before is None:
        return counted
    if not findings:
        counted = Words(
            "thay đổi này không gây ra lỗi hay cảnh báo nào",
            "this change brought no errors and no warnings",
        ).into(language)
    if not known_before:
        return counted
    older = Words(
        f"{known_before} điều đã có từ trước, xem bằng lệnh không có --since",
        f"{known_before} from before it, told without --since",
    )
    return f"{counted}; {older.into(language)}"
