"""The menu fits in one line at every width, and no page of it is out of reach."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.visits import visiting

SECTIONS, MORE = 5, 3
HEADER_HEIGHT = 82  # of one line, in CSS pixels, with its edge
OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll('.site-header > .wrap > *, .site-nav > ul')]
    .filter((e) => e.checkVisibility())
    .filter((e) => !e.matches('.site-nav'))
    .map((e) => e.getBoundingClientRect())
    .sort((a, b) => a.left - b.left);
  return boxes.some((box, n) => n > 0 && box.left < boxes[n - 1].right);
}"""


def seen(page: Page, selector: str) -> int:
    found = page.locator(selector)
    return sum(found.nth(number).is_visible() for number in range(found.count()))


@pytest.mark.parametrize("address", ["/", "/en/statistics/"])
@pytest.mark.parametrize(
    ("width", "in_line"),
    [
        (1440, SECTIONS + MORE),
        (1280, SECTIONS + MORE),
        (1220, SECTIONS + MORE),
        (1219, SECTIONS),
        (1100, SECTIONS),
        (1099, 0),
        (390, 0),
    ],
)
def test_menu_stands_in_one_line_and_the_panel_has_what_does_not_fit(
    chromium: Browser, server: str, address: str, width: int, in_line: int
) -> None:
    with visiting(chromium, server, {"width": width, "height": 800}) as page:
        page.goto(address)
        assert seen(page, ".site-nav a") == in_line
        header = page.locator(".site-header").bounding_box()
        assert header is not None
        assert header["height"] <= HEADER_HEIGHT
        assert not page.evaluate(OVERLAPS)
        if in_line < SECTIONS + MORE:
            page.locator("details.menu > summary").click()
            assert seen(page, ".menu-panel nav > ul a") == SECTIONS + MORE


def test_page_after_the_menu_is_marked_as_the_current_one(chromium: Browser, server: str) -> None:
    with visiting(chromium, server, {"width": 1280, "height": 800}) as page:
        page.goto("/en/plan/")
        current = page.locator('.site-nav [aria-current="page"]')
        assert current.count() == 1
        assert current.get_attribute("href") == "./"
