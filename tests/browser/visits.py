"""What the tests in a browser share: where to go, how, and how to tell all faults at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.site.reading import CONTENT_FILES

# Addresses that lead nowhere, at a depth of their own: they show the 404 pages.
LOST = ("/khong-co/trang-nay/", "/en/no/such/page/")
ADDRESSES = [*(f"/{file.removesuffix('index.html')}" for file in CONTENT_FILES), *LOST]
# One page of each pair, in turns: what a width breaks it breaks in both languages.
ONE_OF_EACH_PAIR = [
    f"/{'en/' if number % 2 else ''}{file.removesuffix('index.html')}"
    for number, file in enumerate(f for f in CONTENT_FILES if not f.startswith("en/"))
]
SAMPLES = ("/", "/en/", "/invest/vsip-can-tho-phase-1/", "/en/festivals/", "/en/press/")
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1440, "height": 900}


@contextmanager
def visiting(chromium: Browser, server: str, size: dict[str, int], **how: Any) -> Iterator[Page]:
    """Give a page in a fresh context; `goto("/…")` goes to the built site."""
    context = chromium.new_context(base_url=server, viewport=size, **how)
    try:
        yield context.new_page()
    finally:
        context.close()


def tell_all(faults: Sequence[str]) -> None:
    """Fail with every fault on its own line, if there is any."""
    if faults:
        pytest.fail(f"{len(faults)} faults:\n" + "\n".join(faults), pytrace=False)
