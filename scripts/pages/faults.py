"""What is wrong in overrides/: words, styles or templates that cannot be used."""

from __future__ import annotations

import traceback
from pathlib import Path

from jinja2 import TemplateSyntaxError

from scripts.findings import Finding


class FaultyOverrides(Exception):
    """Something in overrides/ cannot be used; `findings` say what and where."""

    def __init__(self, findings: list[Finding]) -> None:
        """Keep what is wrong."""
        super().__init__(", ".join(finding.path for finding in findings))
        self.findings = findings


def template_fault(error: BaseException, root: Path) -> Finding | None:
    """Return the finding for an error a template raised: its file and line; None for any other.

    A template that cannot be read names its file and line itself; one that fails while it is
    written stands in the traceback, innermost last.
    """
    overrides = root / "overrides"
    told: list[tuple[str, int | None]] = []
    if isinstance(error, TemplateSyntaxError) and error.filename:
        told.append((error.filename, error.lineno))
    frames = traceback.extract_tb(error.__traceback__)
    told += [(frame.filename, frame.lineno) for frame in reversed(frames)]
    for name, line in told:
        file = Path(name)
        if file.suffix in {".html", ".svg"} and file.is_relative_to(overrides):
            return Finding("template.fault", file.relative_to(root).as_posix(), line)
    return None
