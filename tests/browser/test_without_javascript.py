"""Everything works without JavaScript and with a keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.visits import ADDRESSES, DESKTOP, LOST, PHONE, tell_all, visiting

FOCUSED = """() => {
  const e = document.activeElement;
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  const part = ['.skip-link', '.wordmark', '.site-nav', '.language-switch', '.menu', 'main',
                'footer'].find((selector) => e.closest(selector));
  return {
    tag: e.tagName.toLowerCase(), id: e.id, part, text: e.textContent.trim().slice(0, 40),
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
  };
}"""


@pytest.fixture
def desktop(chromium: Browser, server: str) -> Iterator[Page]:
    with visiting(chromium, server, DESKTOP, java_script_enabled=False) as page:
        yield page


@pytest.fixture
def phone(chromium: Browser, server: str) -> Iterator[Page]:
    with visiting(chromium, server, PHONE, java_script_enabled=False) as page:
        yield page


def path(page: Page, server: str) -> str:
    return page.url.removeprefix(server)


def test_switch_leads_to_the_same_page_and_back(desktop: Page, server: str) -> None:
    faults = []
    for address in ADDRESSES:
        if address in LOST or address.startswith("/en/"):
            continue
        desktop.goto(address)
        for expected, language in ((f"/en{address}", "en"), (address, "vi")):
            desktop.locator(".site-tools > .language-switch a").click()
            reached, spoken = path(desktop, server), desktop.locator("html").get_attribute("lang")
            if (reached, spoken) != (expected, language):
                faults.append(f"{address}: {reached} in {spoken}, not {expected}")
    tell_all(faults)


def test_switch_can_be_used_on_a_phone(phone: Page, server: str) -> None:
    phone.goto("/en/festivals/yoga-day/")
    switches = phone.locator(".language-switch a:visible")
    if switches.count() == 0:  # the smallest screens have it in the menu
        phone.locator("details.menu > summary").click()
    switches.first.click()
    assert path(phone, server) == "/festivals/yoga-day/"


def test_first_stop_of_the_keyboard_skips_to_the_content(desktop: Page) -> None:
    desktop.goto("/en/about/")
    desktop.keyboard.press("Tab")
    first = desktop.evaluate(FOCUSED)
    assert first["part"] == ".skip-link"
    assert first["seen"]
    assert first["outline"] > 0
    desktop.keyboard.press("Enter")
    assert desktop.evaluate(FOCUSED)["id"] == "content"
    desktop.keyboard.press("Tab")
    assert desktop.evaluate(FOCUSED)["part"] == "main"


@pytest.mark.parametrize("address", ["/", "/en/invest/vsip-can-tho-phase-1/", "/press/"])
def test_keyboard_goes_from_the_name_by_menu_and_switch_to_the_content(
    desktop: Page, address: str
) -> None:
    desktop.goto(address)
    stops = walk(desktop, 80)
    parts = [stop["part"] for stop in stops]
    order = [".skip-link", ".wordmark", ".site-nav", ".language-switch", "main", "footer"]
    firsts = [parts.index(part) for part in order if part in parts]
    assert firsts == sorted(firsts)
    assert set(order[:5]) <= set(parts)
    assert parts.count(".site-nav") == 8


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_is_always_seen(
    chromium: Browser, server: str, size: dict[str, int], scheme: str
) -> None:
    faults = []
    how = {"java_script_enabled": False, "color_scheme": scheme, "reduced_motion": "reduce"}
    with visiting(chromium, server, size, **how) as page:
        for address in ("/", "/en/invest/vsip-can-tho-phase-1/", "/en/press/"):
            page.goto(address)
            for stop in walk(page, 60):
                if not stop["seen"] or stop["outline"] < 2:
                    faults.append(f"{address}: {stop}")
    tell_all(faults)


def test_menu_of_a_phone_opens_leads_on_and_closes_by_keyboard(phone: Page, server: str) -> None:
    phone.goto("/en/about/")
    assert not phone.locator(".menu-panel").is_visible()
    go_to(phone, "summary", ".menu")
    phone.keyboard.press("Enter")
    assert phone.locator(".menu-panel").is_visible()
    phone.keyboard.press("Enter")
    assert not phone.locator(".menu-panel").is_visible()
    phone.keyboard.press("Space")
    assert phone.locator(".menu-panel").is_visible()
    phone.keyboard.press("Tab")
    first = phone.evaluate(FOCUSED)
    assert (first["tag"], first["part"]) == ("a", ".menu")
    assert first["seen"]
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/en/city/")
    assert not phone.locator(".menu-panel").is_visible()


def test_menu_of_a_phone_leads_to_all_sections(phone: Page, server: str) -> None:
    phone.goto("/en/")
    links = phone.locator(".menu-panel nav > ul a")
    addresses = [links.nth(n).get_attribute("href") for n in range(links.count())]
    assert len(addresses) == 8
    for number in range(len(addresses)):
        phone.goto("/en/")
        phone.locator("details.menu > summary").click()
        links.nth(number).click()
        assert path(phone, server) != "/en/"
        assert phone.locator("html").get_attribute("lang") == "en"
        assert phone.locator("h1").is_visible()


def test_folded_points_of_a_record_open_by_keyboard(desktop: Page) -> None:
    desktop.goto("/en/invest/vsip-can-tho-phase-1/")
    folded = desktop.locator("main details").first
    assert folded.get_attribute("open") is None
    folded.locator("summary").focus()
    desktop.keyboard.press("Enter")
    assert folded.get_attribute("open") is not None
    assert folded.locator("li").first.is_visible()


def test_note_of_a_source_leads_to_it(desktop: Page, server: str) -> None:
    desktop.goto("/en/invest/vsip-can-tho-phase-1/")
    desktop.locator("a.source-link").first.click()
    fragment = path(desktop, server).partition("#")[2]
    assert desktop.locator(f"#{fragment}").is_visible()
    box = desktop.locator(f"#{fragment}").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < DESKTOP["height"]


def walk(page: Page, most: int) -> list[dict[str, object]]:
    """Press Tab until the page has been gone through; return the stops."""
    stops: list[dict[str, object]] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop["tag"] == "body":
            break
        stops.append(stop)
    return stops


def go_to(page: Page, tag: str, part: str) -> None:
    """Press Tab until the focus is on an element of this tag and part."""
    for _ in range(20):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if (stop["tag"], stop["part"]) == (tag, part):
            return
    pytest.fail(f"no {tag} in {part} is reached")
