"""Run axe on every page and tell what it finds: page, rule, element and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.visits import visiting

RULES = {
    "runOnly": [
        *("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"),
        "best-practice",
    ],
    "resultTypes": ["violations"],
}
SCHEMES = ("light", "dark")


def violations(page: Page, axe: str) -> list[str]:
    """Return what axe finds on the page as it stands, one line an element."""
    page.evaluate(axe)
    found: list[dict[str, Any]] = page.evaluate(
        "(rules) => axe.run(document, rules).then((result) => result.violations)", RULES
    )
    return [
        f"{rule['id']} ({rule['impact']}): {node['target']}: "
        f"{' '.join(node['failureSummary'].split())[:300]}"
        for rule in found
        for node in rule["nodes"]
    ]


def faults_of(
    chromium: Browser, server: str, size: dict[str, int], addresses: Sequence[str]
) -> list[str]:
    """Return what axe finds at the addresses, in the light scheme and in the dark one."""
    axe, faults = Axe().axe_script, []
    with visiting(chromium, server, size, reduced_motion="reduce") as page:
        for address in addresses:
            page.goto(address)
            for scheme in SCHEMES:
                page.emulate_media(color_scheme=scheme)
                faults += [f"{address} {scheme}: {told}" for told in violations(page, axe)]
    return faults
