"""Check that MkDocs takes the front matter of a page for what it is."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.content.fence_faults import mark
from scripts.content.fences import head_of
from scripts.findings import Finding


def check(text: str, relative: str) -> Iterator[Finding]:
    """Yield a finding when the front matter of `text` would show as text on the page.

    `text` is as `scripts.content.text_file.read_bytes` gives it; what is amiss with its letters
    was told there.
    """
    fault = head_of(text).fault
    if fault is not None:
        yield mark(fault, relative)
