"""The site by night, on paper, and for readers who want no motion."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.visits import ADDRESSES, DESKTOP, PHONE, SAMPLES, tell_all, visiting

# Lightness from 0 to 1 of the ground the words stand on.
GROUND = """() => {
  const canvas = document.createElement('canvas').getContext('2d');
  for (const e of [document.body, document.documentElement]) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = getComputedStyle(e).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    if (a) return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
  }
  return getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches ? 0 : 1;
}"""

MOVING = """() => {
  const seconds = (list) => Math.max(...list.split(',').map((one) =>
    parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
  const slow = [...document.querySelectorAll('*')].filter((e) => {
    const style = getComputedStyle(e);
    return seconds(style.transitionDuration) > 0.01 ||
      (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01);
  }).map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') || ''}`);
  const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
  const running = document.getAnimations().filter((a) => a.playState === 'running').length;
  return [...new Set(slow), ...(smooth ? ['smooth scrolling'] : []),
          ...(running ? [`${running} animations`] : [])];
}"""

DARK_GROUNDS = """() => [...document.querySelectorAll('body, body *')]
  .filter((e) => e.checkVisibility() && !e.closest('svg, picture'))
  .filter((e) => {
    const [r, g, b, a = 1] = getComputedStyle(e).backgroundColor.match(/[\\d.]+/g).map(Number);
    return getComputedStyle(e).backgroundColor.startsWith('rgb') && a > 0.5 &&
      0.2126 * r + 0.7152 * g + 0.0722 * b < 128 && e.textContent.trim().length > 60;
  }).map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') || ''}`)"""


def ground(page: Page) -> float:
    return float(page.evaluate(GROUND))


def test_ground_is_light_by_day_and_dark_by_night(chromium: Browser, server: str) -> None:
    with visiting(chromium, server, DESKTOP) as page:
        for address in SAMPLES:
            page.emulate_media(color_scheme="light")
            page.goto(address)
            assert ground(page) > 0.85, address
            page.emulate_media(color_scheme="dark")
            assert ground(page) < 0.15, address


def test_drawings_of_the_night_are_shown_by_night(chromium: Browser, server: str) -> None:
    shown = (
        "[...document.querySelectorAll('picture:has(source[media]) img')]"
        ".filter((i) => i.checkVisibility()).map((i) => (i.currentSrc || i.src))"
    )
    with visiting(chromium, server, DESKTOP, color_scheme="dark") as page:
        page.goto("/en/invest/")
        page.evaluate("[...document.images].forEach((i) => { i.loading = 'eager' })")
        page.wait_for_load_state("networkidle")
        night = page.evaluate(shown)
    assert night
    assert all("/night/" in source for source in night)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_gets_words_and_facts_on_white(chromium: Browser, server: str, scheme: str) -> None:
    art = (
        ".hero-scene",
        ".footer-scene",
        ".site-nav",
        ".site-tools",
        ".skip-link",
        ".footer-columns",
    )
    faults = []
    with visiting(chromium, server, {"width": 794, "height": 1123}, color_scheme=scheme) as page:
        page.emulate_media(media="print", color_scheme=scheme)
        for address in SAMPLES:
            page.goto(address)
            if ground(page) < 0.95:
                faults.append(f"{address}: ground of {ground(page):.2f}")
            for selector in art:
                found = page.locator(selector)
                if any(found.nth(n).is_visible() for n in range(found.count())):
                    faults.append(f"{address}: {selector} is printed")
            faults += [f"{address}: dark {told}" for told in page.evaluate(DARK_GROUNDS)]
            assert page.locator("h1").is_visible()
        page.goto("/en/invest/vsip-can-tho-phase-1/")
        assert page.locator(".fact-table").is_visible()
        assert page.locator("#source-1").is_visible()
    tell_all(faults)


def test_page_can_be_printed(chromium: Browser, server: str) -> None:
    with visiting(chromium, server, DESKTOP) as page:
        page.goto("/invest/vsip-can-tho-phase-1/")
        paper = page.pdf(prefer_css_page_size=True)
    assert paper.startswith(b"%PDF-")
    assert 2 <= paper.count(b"/Type /Page\n") <= 6


def test_nothing_moves_for_readers_who_want_no_motion(chromium: Browser, server: str) -> None:
    faults = []
    with visiting(chromium, server, PHONE, reduced_motion="reduce") as page:
        for address in ADDRESSES:
            page.goto(address)
            faults += [f"{address}: {told}" for told in page.evaluate(MOVING)]
    tell_all(faults)


def test_reader_who_forces_colours_still_sees_where_the_focus_is(
    chromium: Browser, server: str
) -> None:
    with visiting(chromium, server, DESKTOP, forced_colors="active") as page:
        page.goto("/en/")
        for _ in range(4):
            page.keyboard.press("Tab")
            style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert style != "none"


def test_large_drawing_follows_the_scheme_and_a_picture_to_download_does_not(
    chromium: Browser, server: str
) -> None:
    with visiting(chromium, server, DESKTOP, color_scheme="dark") as page:
        page.goto("/en/city/river/")
        shown = page.locator(".photo-figure img").first
        assert "/illustrations/night/floating-market." in shown.evaluate(
            "image => image.currentSrc"
        )
        page.goto("/en/press/")
        offered = page.locator(".press-photo img, .card img").first
        offered.scroll_into_view_if_needed()
        page.wait_for_function("image => image.currentSrc", arg=offered.element_handle())
        assert "/night/" not in offered.evaluate("image => image.currentSrc")
