"""Run axe on every page and tell what it finds: page, rule, element and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.visits import visiting

RULES: dict[str, Any] = {
    "runOnly": [
        *("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"),
        "best-practice",
    ],
    "resultTypes": ["violations"],
}
# The schemes have one document: in the second only colours can be wrong.
COLOUR_RULES: dict[str, Any] = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}
SCHEMES: tuple[tuple[Literal["light", "dark"], dict[str, Any]], ...] = (
    ("light", RULES),
    ("dark", COLOUR_RULES),
)


def violations(page: Page, axe: str, rules: dict[str, Any] = RULES) -> list[str]:
    """Return what axe finds on the page as it stands, one line an element."""
    page.evaluate(axe)
    found: list[dict[str, Any]] = page.evaluate(
        "(rules) => axe.run(document, rules).then((result) => result.violations)", rules
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
            for scheme, rules in SCHEMES:
                page.emulate_media(color_scheme=scheme)
                found = violations(page, axe, rules)
                faults += [f"{address} {scheme}: {told}" for told in found]
    return faults
