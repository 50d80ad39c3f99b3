"""axe finds nothing on a phone, on a page of each pair, light and dark; both on a desktop."""

from __future__ import annotations

from playwright.sync_api import Browser

from tests.browser.accessibility import faults_of
from tests.browser.visits import LOST, ONE_OF_EACH_PAIR, PHONE, tell_all


def test_axe_finds_nothing_on_a_phone(chromium: Browser, server: str) -> None:
    tell_all(faults_of(chromium, server, PHONE, [*ONE_OF_EACH_PAIR, *LOST]))
