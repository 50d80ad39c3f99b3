"""Text that stands in Markdown as it is: in a table's cell, as a link."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from posixpath import relpath


def plain(text: str) -> str:
    """Return `text` for a table cell: no bar, and nothing that would be read as Markdown."""
    escaped = html.escape(text, quote=False).replace("|", "\\|")
    return re.sub(r"([*_#\[\]])", r"\\\1", escaped)


def row(cells: Iterable[str]) -> str:
    """Return one line of a table."""
    return f"| {' | '.join(cells)} |\n"


def link(page: str, target: str, text: str) -> str:
    """Return a link from the handbook's `page` to a file of the project."""
    folder = page.rpartition("/")[0]
    return f"[{text}]({relpath(target, folder)})"
