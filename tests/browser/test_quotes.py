"""The note of a quoted figure shows on hover, tap and focus: on the screen, beside the figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page

from tests.browser.accessibility import violations
from tests.browser.visits import DESKTOP, PHONE, visiting
from tests.conftest import Built
from tests.site.quoted_pages import build_quoted_pages
from tests.site.web_server import serving

ADDRESSES = ("/quoted-figures/", "/en/quoted-figures/")
TOUCH = {"has_touch": True, "is_mobile": True}
PLACES = """(quoted) => {
  const edges = (r) => ({left: r.left, top: r.top, right: r.right, bottom: r.bottom});
  const words = document.createRange();
  words.selectNode(quoted.firstChild);
  const note = quoted.querySelector('.quoted-note');
  return {
    figure: edges(words.getBoundingClientRect()),
    start: edges(words.getClientRects()[0]),
    note: note.checkVisibility() ? edges(note.getBoundingClientRect()) : null,
    width: innerWidth, height: innerHeight,
    sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  };
}"""
BESIDE_THE_TEXT = (PHONE["width"] - 2, PHONE["height"] / 2)
TO_FOOT = "e => scrollBy(0, e.getBoundingClientRect().bottom - innerHeight + 8)"
TO_HEAD = "e => scrollBy(0, e.getBoundingClientRect().top - 8)"


@pytest.fixture(scope="session")
def quoted_server(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    copy = build_quoted_pages(built, tmp_path_factory)
    if copy.told.code != 0:
        pytest.fail(f"the build failed:\n{copy.told.everything}", pytrace=False)
    with serving(copy.folder / "site") as address:
        yield address


def figures_of(page: Page) -> list[Locator]:
    return page.locator("main span.quoted").all()


def point_on(quoted: Locator) -> tuple[float, float]:
    start = quoted.evaluate(PLACES)["start"]
    return start["left"] + 6, (start["top"] + start["bottom"]) / 2


def assert_note_is_beside_its_figure(quoted: Locator) -> None:
    places: dict[str, Any] = quoted.evaluate(PLACES)
    figure, note = places["figure"], places["note"]
    assert note is not None, "no note is shown"
    assert note["left"] >= 0
    assert note["right"] <= places["width"]
    assert note["top"] >= 0
    assert note["bottom"] <= places["height"]
    assert note["top"] >= figure["bottom"] or note["bottom"] <= figure["top"]
    assert not places["sideways"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_note_shows_under_the_pointer_and_can_be_reached_by_it(
    chromium: Browser, quoted_server: str, address: str
) -> None:
    with visiting(chromium, quoted_server, DESKTOP) as page:
        page.goto(address)
        for quoted in figures_of(page):
            for place in (TO_FOOT, TO_HEAD):
                page.mouse.move(0, 0)
                quoted.locator("a").wait_for(state="hidden")
                quoted.evaluate(place)
                page.mouse.move(*point_on(quoted))
                assert_note_is_beside_its_figure(quoted)
        link = quoted.locator("a")
        link.hover()
        page.wait_for_timeout(400)
        assert_note_is_beside_its_figure(quoted)
        page.mouse.move(0, 0)
        link.wait_for(state="hidden")


@pytest.mark.parametrize("address", ADDRESSES)
def test_note_shows_on_a_tap_and_leaves_the_source_it_leads_to_in_sight(
    chromium: Browser, quoted_server: str, address: str
) -> None:
    with visiting(chromium, quoted_server, PHONE, **TOUCH) as page:
        page.goto(address)
        for quoted in figures_of(page):
            for place in (TO_FOOT, TO_HEAD):
                quoted.evaluate(place)
                page.touchscreen.tap(*point_on(quoted))
                quoted.locator("a").wait_for()
                assert_note_is_beside_its_figure(quoted)
                page.touchscreen.tap(*BESIDE_THE_TEXT)
                quoted.locator("a").wait_for(state="hidden")
        page.touchscreen.tap(*point_on(quoted))
        quoted.locator("a").tap()
        source = page.locator("li:target")
        source.wait_for()
        note = quoted.evaluate(PLACES)["note"]
        box = source.bounding_box()
        assert box is not None
        assert note is None or box["y"] + box["height"] <= note["top"] or box["y"] >= note["bottom"]


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_note_shows_with_the_focus_and_its_link_is_next(
    chromium: Browser, quoted_server: str, size: dict[str, int]
) -> None:
    with visiting(chromium, quoted_server, size) as page:
        page.goto(ADDRESSES[1])
        quoted = figures_of(page)[0]
        quoted.focus()
        assert_note_is_beside_its_figure(quoted)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#source-1"
        assert_note_is_beside_its_figure(quoted)
        page.keyboard.press("Tab")
        quoted.locator("a").wait_for(state="hidden")


def test_screen_reader_gets_the_figure_then_the_note_as_its_description(
    chromium: Browser, quoted_server: str
) -> None:
    with visiting(chromium, quoted_server, PHONE) as page:
        page.goto(ADDRESSES[1])
        for quoted in figures_of(page):
            described = quoted.get_attribute("aria-describedby")
            assert page.locator(f"[id={described}][role=tooltip]").count() == 1
            assert (quoted.evaluate("e => e.firstChild.data")).strip()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_while_a_note_is_open(
    chromium: Browser, quoted_server: str, size: dict[str, int]
) -> None:
    with visiting(chromium, quoted_server, size, reduced_motion="reduce") as page:
        page.goto(ADDRESSES[0])
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            figures_of(page)[0].focus()
            assert violations(page, Axe().axe_script) == []


def test_on_paper_only_the_number_of_the_source_stands_beside_the_figure(
    chromium: Browser, quoted_server: str
) -> None:
    with visiting(chromium, quoted_server, DESKTOP) as page:
        page.goto(ADDRESSES[1])
        quoted = figures_of(page)[0]
        quoted.focus()
        page.emulate_media(media="print")
        display = quoted.locator(".quoted-note").evaluate("e => getComputedStyle(e).display")
        assert display == "contents"
        sizes = quoted.evaluate(
            "e => [...e.querySelectorAll('*')].map(x => parseFloat(getComputedStyle(x).fontSize))"
        )
        assert sizes[0] == 0
        assert 0 < sizes[1] < 12
        assert quoted.evaluate("e => e.querySelector('a').getBoundingClientRect().width") > 0
