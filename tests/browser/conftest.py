"""Fixtures of the tests in a real browser."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from scripts.browser import NoBrowser, find_browser

ARGUMENTS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def browser_program() -> Path:
    """Give the browser of this machine. Tests in it are never skipped in silence."""
    found, why = (
        None,
        (
            "There is no Chromium or Chrome here: run ./cantho test, which provides one, set "
            "CANTHO_BROWSER=/its/path, or run ./cantho test --without-browser."
        ),
    )
    try:
        found = find_browser()
    except NoBrowser as missing:
        why = missing.words.en
    if found is None:
        pytest.fail(why, pytrace=False)
    return found


@pytest.fixture(scope="session")
def chromium(browser_program: Path) -> Iterator[Browser]:
    """Give one browser to all tests of this worker."""
    # Chromium's sandbox does not start for root, as in containers.
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_program,
            args=[*ARGUMENTS, *(["--no-sandbox"] if root else [])],
        )
        yield browser
        browser.close()
