"""Check that the keys both languages share say the same on both sides of a pair."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.content.front_matter import SHARED_KEYS
from scripts.content.site import Site
from scripts.findings import Finding, Place
from scripts.languages import SOURCE, Words, other

NOTHING = Words("(không có)", "(nothing)")


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each shared key that differs, at the translation."""
    for original in site.pages(SOURCE):
        translation = site.page(other(SOURCE), original.path)
        if translation is None:
            continue
        for key in SHARED_KEYS:
            here, there = getattr(translation.front, key), getattr(original.front, key)
            if here != there:
                yield Finding(
                    "page.shared-key-differs",
                    translation.relative,
                    translation.head.line((key,)),
                    {"key": key, "here": _told(here), "there": _told(there)},
                    Place(original.relative, original.head.line((key,))),
                )


def _told(value: Any) -> str | Words:
    if value is None or value == ():
        return NOTHING
    return ", ".join(value) if isinstance(value, tuple) else str(value)
