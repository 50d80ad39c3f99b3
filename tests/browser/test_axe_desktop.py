"""axe finds nothing on any page on a desktop, light and dark, WCAG 2.2 AA and best practice."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.accessibility import faults_of, violations
from tests.browser.visits import ADDRESSES, DESKTOP, PHONE, tell_all, visiting


def test_axe_finds_nothing_on_a_desktop(chromium: Browser, server: str) -> None:
    tell_all(faults_of(chromium, server, DESKTOP, ADDRESSES))


def test_axe_finds_nothing_in_the_open_menu_of_a_phone(chromium: Browser, server: str) -> None:
    axe, faults = Axe().axe_script, []
    with visiting(chromium, server, PHONE) as page:
        for address in ("/", "/en/press/"):
            page.goto(address)
            page.locator("details.menu > summary").click()
            faults += [f"{address}: {told}" for told in violations(page, axe)]
    tell_all(faults)


def test_axe_finds_a_fault_where_there_is_one(chromium: Browser, server: str) -> None:
    with visiting(chromium, server, DESKTOP) as page:
        page.goto("/en/about/")
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src>')")
        page.add_style_tag(content="main p { color: #ddd !important }")
        found = violations(page, Axe().axe_script)
    assert any(told.startswith("image-alt ") for told in found)
    assert any(told.startswith("color-contrast ") for told in found)
