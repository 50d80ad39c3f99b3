"""axe finds nothing on any page on a phone, light and dark, WCAG 2.2 AA and best practice."""

from __future__ import annotations

from playwright.sync_api import Browser

from tests.browser.accessibility import faults_of
from tests.browser.visits import ADDRESSES, PHONE, tell_all


def test_axe_finds_nothing_on_a_phone(chromium: Browser, server: str) -> None:
    tell_all(faults_of(chromium, server, PHONE, ADDRESSES))
