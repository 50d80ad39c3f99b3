"""A page asks nothing of anyone but its own server, and nothing it asks for is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.visits import ADDRESSES, DESKTOP, LOST, PHONE, SAMPLES, tell_all, visiting
from tests.site.web_server import serving

READ_TO_THE_END = """async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await frame();
  }
  scrollTo(0, document.documentElement.scrollHeight);
  await frame();
  const shown = [...document.images].filter((image) => image.checkVisibility());
  await Promise.all(shown.map((image) => image.complete || new Promise((done) => {
    image.addEventListener('load', done, {once: true});
    image.addEventListener('error', done, {once: true});
    setTimeout(done, 5000);
  })));
  return shown.filter((image) => !image.complete || !image.naturalWidth)
    .map((image) => image.currentSrc || image.src);
}"""


def listen(page: Page, server: str) -> list[str]:
    """Return a list that fills with all that goes wrong on the page."""
    faults: list[str] = []
    page.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((f"{server}/", "data:"))
            else faults.append(f"asks {request.url}")
        ),
    )
    page.on("requestfailed", lambda request: faults.append(f"did not get {request.url}"))
    page.on(
        "response",
        lambda response: (
            faults.append(f"{response.status} {response.url}")
            if response.status >= 400 and not response.url.endswith(LOST)
            else None
        ),
    )
    page.on("pageerror", lambda error: faults.append(f"error: {error}"))
    page.on(
        "console",
        lambda message: (
            faults.append(f"console: {message.text}")
            if message.type in ("error", "warning") and "404 (Not Found)" not in message.text
            else None
        ),
    )
    return faults


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_every_page_is_whole_and_asks_only_its_own_server(
    chromium: Browser, server: str, size: dict[str, int]
) -> None:
    faults = []
    with visiting(chromium, server, size) as page:
        heard = listen(page, server)
        for address in ADDRESSES:
            response = page.goto(address)
            assert response is not None
            expected = 404 if address in LOST else 200
            if response.status != expected:
                heard.append(f"status {response.status}")
            heard += [f"empty image {source}" for source in page.evaluate(READ_TO_THE_END)]
            faults += [f"{address}: {told}" for told in heard]
            heard.clear()
    tell_all(faults)


def test_nothing_is_kept_about_the_reader(chromium: Browser, server: str) -> None:
    with visiting(chromium, server, DESKTOP) as page:
        for address in ("/", "/en/press/"):
            page.goto(address)
            assert page.evaluate("localStorage.length + sessionStorage.length") == 0
            assert (
                page.evaluate("navigator.serviceWorker.getRegistrations().then(r => r.length)") == 0
            )
        assert page.context.cookies() == []


WATCH_FOR_SHIFTS = """new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shift = (window.shift || 0) + entry.value;
}).observe({type: 'layout-shift', buffered: true});"""


def test_best_format_of_a_photo_is_taken_and_nothing_moves(chromium: Browser, server: str) -> None:
    with visiting(chromium, server, PHONE) as page:
        page.add_init_script(WATCH_FOR_SHIFTS)
        for address in ("/invest/vsip-can-tho-phase-1/", "/en/", "/en/press/"):
            page.goto(address)
            page.evaluate(READ_TO_THE_END)
            assert page.evaluate("window.shift || 0") < 0.01, address
            photos = page.evaluate(
                "[...document.querySelectorAll('img[src*=\"assets/photos/\"]')]"
                ".filter((i) => i.checkVisibility()).map((i) => i.currentSrc)"
            )
            assert all(photo.endswith(".avif") for photo in photos), photos


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_nothing_moves_while_a_page_arrives_on_a_slow_line(
    chromium: Browser, site_folder: Path, size: dict[str, int]
) -> None:
    with serving(site_folder, pause=0.05) as slow, visiting(chromium, slow, size) as page:
        page.add_init_script(WATCH_FOR_SHIFTS)
        moved = []
        for address in SAMPLES:
            page.goto(address)
            shift = page.evaluate("window.shift || 0")
            moved += [f"{address}: {shift:.3f}"] if shift >= 0.01 else []
    tell_all(moved)
