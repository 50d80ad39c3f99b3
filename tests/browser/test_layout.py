"""No page is wider than the screen, from the smallest phone to the desktop."""

from __future__ import annotations

from playwright.sync_api import Browser, Page

from tests.browser.visits import ADDRESSES, DESKTOP, PHONE, tell_all, visiting

# 320 is a page of 1280 px at 400 %, as WCAG 2.2 asks in 1.4.10, and the smallest phone.
WIDTHS = (320, 390, 768, 1440)
TARGET = 44  # px: a finger's width
SEEN = "header a, header summary, .button"
MENU = "header summary, .menu-panel a"

TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = (e) => e && e !== document.body && e !== document.documentElement &&
    (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
  const wide = [...document.querySelectorAll('body *')].filter((e) =>
    e.getBoundingClientRect().right > width + 0.5 && !scrolls(e.parentElement));
  return [`${document.documentElement.scrollWidth} px: ` + wide.slice(0, 4)
    .map((e) => e.tagName.toLowerCase() + '.' + (e.getAttribute('class') || '')).join(', ')];
}"""

CUT_OFF = """() => [...document.querySelectorAll('h1, h2, h3, p, li, td, th, a, span, summary')]
  .filter((e) => {
    const style = getComputedStyle(e);
    const box = e.getBoundingClientRect();
    const shown = box.width > 1 && box.height > 1 && style.visibility === 'visible';
    return shown && style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1 &&
      !e.matches('.visually-hidden');
  })
  .map((e) => e.tagName.toLowerCase() + '.' + (e.getAttribute('class') || '') + ': ' +
    e.textContent.trim().slice(0, 40))"""

# How high the place is that hits the link, which may reach further than its letters.
SMALL_TARGETS = """([selector, least]) => [...document.querySelectorAll(selector)]
  .filter((e) => e.checkVisibility() && !e.matches('.skip-link'))
  .map((e) => {
    e.scrollIntoView({block: 'center'});
    const box = e.getBoundingClientRect();
    const x = box.left + Math.min(box.width / 2, 40);
    let height = 0;
    for (let y = Math.floor(box.top) - 60; y < box.bottom + 60; y += 1) {
      if (e.contains(document.elementFromPoint(x, y))) height += 1;
    }
    return [e, height];
  })
  .filter(([e, height]) => height < least)
  .map(([e, height]) => `${e.textContent.trim().slice(0, 30)}: ${height} px`)
"""


def test_no_page_scrolls_sideways(chromium: Browser, server: str) -> None:
    faults = []
    with visiting(chromium, server, DESKTOP) as page:
        for address in ADDRESSES:
            page.goto(address)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                faults += [f"{address} at {width}: {told}" for told in page.evaluate(TOO_WIDE)]
                faults += [f"{address} at {width}, cut: {told}" for told in page.evaluate(CUT_OFF)]
    tell_all(faults)


def test_open_menu_of_a_phone_does_not_scroll_sideways(chromium: Browser, server: str) -> None:
    faults = []
    for width in (320, 390):
        with visiting(chromium, server, {"width": width, "height": 700}) as page:
            for address in ("/", "/en/press/"):
                page.goto(address)
                page.locator("details.menu > summary").click()
                assert page.locator(".menu-panel a").first.is_visible()
                faults += [f"{address} at {width}: {told}" for told in page.evaluate(TOO_WIDE)]
    tell_all(faults)


def test_links_and_buttons_of_the_header_can_be_hit_with_a_finger(
    chromium: Browser, server: str
) -> None:
    faults = []
    with visiting(chromium, server, PHONE, has_touch=True, is_mobile=True) as page:
        for address in ("/", "/en/", "/en/invest/vsip-can-tho-phase-1/", "/about/"):
            page.goto(address)
            faults += [
                f"{address}: {told}" for told in page.evaluate(SMALL_TARGETS, [SEEN, TARGET])
            ]
            page.locator("details.menu > summary").tap()
            faults += [
                f"{address}, menu: {t}" for t in page.evaluate(SMALL_TARGETS, [MENU, TARGET])
            ]
    tell_all(faults)


def test_larger_letters_of_the_reader_are_taken(chromium: Browser, server: str) -> None:
    """Letters set twice as large in the browser are so, without a sideways scroll."""
    with visiting(chromium, server, {"width": 768, "height": 900}) as page:
        for address in ("/", "/en/invest/vsip-can-tho-phase-1/"):
            page.goto(address)
            before = letter_size(page)
            page.add_style_tag(content="html { font-size: 200% }")
            assert letter_size(page) >= 1.8 * before
            assert page.evaluate(TOO_WIDE) == []


def letter_size(page: Page) -> float:
    size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)")
    assert isinstance(size, int | float)
    return float(size)
