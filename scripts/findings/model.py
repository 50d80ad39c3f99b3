"""One finding: code, place, and the details its message tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from scripts.findings.code import Severity
from scripts.findings.codes import CODES
from scripts.languages import Language, Words

Detail = str | int | Words


@dataclass(frozen=True, slots=True)
class Place:
    """A file, relative to the root of the project with forward slashes, and a line from 1."""

    path: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check has to say.

    `details` fill the gaps of the code's message and remedy; a detail that is a word of ours
    comes as Words and is told in the reader's language.
    """

    code: str
    path: str
    line: int | None = None
    details: Mapping[str, Detail] = field(default_factory=dict)
    other: Place | None = None

    def __post_init__(self) -> None:
        """Refuse a code that the registry does not know."""
        if self.code not in CODES:
            raise KeyError(self.code)

    @property
    def severity(self) -> Severity:
        """How grave it is; an error stops the build."""
        return CODES[self.code].severity

    def message(self, language: Language) -> str:
        """Return what is wrong, in `language`."""
        return self._fill(CODES[self.code].message, language)

    def remedy(self, language: Language) -> str:
        """Return what to do about it, in `language`."""
        return self._fill(CODES[self.code].remedy, language)

    def _fill(self, template: Words, language: Language) -> str:
        details: dict[str, str | int] = {
            name: value.into(language) if isinstance(value, Words) else value
            for name, value in self.details.items()
        }
        details |= {"own_path": self.path, "own_line": self.line or 1}
        if self.other is not None:
            details |= {"other_path": self.other.path, "other_line": self.other.line or 1}
        return template.into(language).format(**details)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return `findings` without repetitions, by file and line, errors before warnings."""
    unique = {(f.code, f.path, f.line, repr(f.details)): f for f in findings}
    return sorted(
        unique.values(),
        key=lambda f: (f.path, f.line or 0, f.severity is not Severity.ERROR, f.code),
    )


def has_errors(findings: Iterable[Finding]) -> bool:
    """Tell whether any of `findings` stops the build."""
    return any(finding.severity is Severity.ERROR for finding in findings)
