"""Letters come from our own files, every one that the site uses, Vietnamese ones included."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.visits import DESKTOP, visiting
from tests.site.reading import read_pages

FACES = {("Be Vietnam Pro", "400"), ("Be Vietnam Pro", "600"), ("Can Tho Dau", "800")}
WITH_MARKS = "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
VIETNAMESE = WITH_MARKS + WITH_MARKS.upper()
# What every system draws itself, and what no font of ours should carry.
NOT_LETTERS = set("\u200d\ufe0f\n\t")


def open_twice(page: Page, address: str) -> None:
    """Go there twice: `font-display: optional` may leave a first view to the fallback."""
    for _ in range(2):
        page.goto(address)
        page.evaluate("document.fonts.ready.then(() => true)")


def fonts_of(page: Page, selector: str) -> dict[str, int]:
    """Return how many glyphs of each font the element's own text was drawn with."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    fonts = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    session.detach()
    counted: dict[str, int] = {}
    for font in fonts:
        name = font["familyName"] if font["isCustomFont"] else f"{font['familyName']} (system)"
        counted[name] = counted.get(name, 0) + int(font["glyphCount"])
    return counted


@pytest.fixture(scope="module")
def letters(site_folder: Path) -> str:
    """Give every character in the visible text of the site, and every Vietnamese letter."""
    pages = read_pages(site_folder)
    used = set().union(*(page.text for page in pages.values()))
    return "".join(sorted((used | set(VIETNAMESE)) - NOT_LETTERS))


def test_our_faces_are_loaded_from_our_own_server(chromium: Browser, server: str) -> None:
    with visiting(chromium, server, DESKTOP) as page:
        asked: list[str] = []
        page.on("request", lambda r: asked.append(r.url) if r.resource_type == "font" else None)
        open_twice(page, "/")
        loaded = page.evaluate(
            "[...document.fonts].filter((f) => f.status === 'loaded')"
            ".map((f) => [f.family.replaceAll('\"', ''), f.weight])"
        )
    assert {(family, weight) for family, weight in loaded} >= FACES
    assert asked
    assert all(url.startswith(f"{server}/assets/fonts/") for url in asked)


def test_vietnamese_letters_are_ready_in_our_faces(chromium: Browser, server: str) -> None:
    with visiting(chromium, server, DESKTOP) as page:
        open_twice(page, "/")
        for family, weight in sorted(FACES):
            font = f"{weight} 16px '{family}'"
            assert page.evaluate(
                "([font, text]) => document.fonts.check(font, text)", [font, VIETNAMESE]
            )


@pytest.mark.parametrize("weight", ["400", "600"])
def test_every_character_of_the_site_is_drawn_with_our_font(
    chromium: Browser, server: str, letters: str, weight: str
) -> None:
    assert len(letters) > 100
    with visiting(chromium, server, DESKTOP) as page:
        open_twice(page, "/en/about/")
        strange = {}
        page.evaluate(
            """(weight) => document.querySelector('main').insertAdjacentHTML('afterbegin',
              `<p id="probe" style="font: ${weight} 20px var(--text)"></p>`)""",
            weight,
        )
        page.evaluate("(text) => { document.querySelector('#probe').textContent = text }", letters)
        found = fonts_of(page, "#probe")
        if set(found) != {"Be Vietnam Pro"}:
            for letter in letters:
                page.evaluate(
                    "(text) => { document.querySelector('#probe').textContent = text }", letter
                )
                fonts = fonts_of(page, "#probe")
                if fonts and not any(name.startswith("Be Vietnam Pro") for name in fonts):
                    strange[f"{letter} U+{ord(letter):04X}"] = list(fonts)
    assert strange == {}


def test_names_with_lit_marks_are_drawn_with_the_two_coloured_cut(
    chromium: Browser, server: str
) -> None:
    with visiting(chromium, server, DESKTOP) as page:
        for address in ("/", "/en/", "/invest/", "/en/invest/vsip-can-tho-phase-1/"):
            open_twice(page, address)
            assert page.evaluate(
                "getComputedStyle(document.querySelector('h1')).fontFamily"
            ).startswith('"Can Tho Dau"')
            assert set(fonts_of(page, "h1")) == {"Can Tho Dau"}, address
            assert set(fonts_of(page, ".wordmark")) == {"Can Tho Dau"}, address
