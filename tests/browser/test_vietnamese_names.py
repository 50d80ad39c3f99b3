"""A name marked as Vietnamese looks as the words around it, and leaves them where they are."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.visits import ADDRESSES, DESKTOP, PHONE, tell_all, visiting

ENGLISH = tuple(address for address in ADDRESSES if address.startswith("/en/"))
# Short words of ours, in which no name stands.
OUR_WORDS = ".label, .country, .map-north, .language-switch *, .downloads a"

LOOKS_ODD = """() => [...document.querySelectorAll('body span[lang="vi"]:not([class])')]
  .filter((e) => {
    const own = getComputedStyle(e);
    const around = getComputedStyle(e.parentElement);
    return own.display !== 'inline' || own.position !== 'static' ||
      ['color', 'fontSize', 'fontWeight', 'fontFamily', 'letterSpacing', 'lineHeight']
        .some((name) => own[name] !== around[name]);
  })
  .map((e) => `${e.textContent} in: ${e.parentElement.textContent.trim().slice(0, 60)}`)"""

# In a flex or grid box a name would be cut out of its line, and lose the spaces beside it.
CUT_BY_BOXES = """(ours) => [...document.querySelectorAll('body *')]
  .filter((e) => /flex|grid/.test(getComputedStyle(e).display) && !e.matches(ours) &&
    [...e.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
  .map((e) => `${e.tagName.toLowerCase()}.${e.className}: ${e.textContent.trim().slice(0, 60)}`)"""


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_marked_names_look_as_the_words_around_them(
    chromium: Browser, server: str, size: dict[str, int]
) -> None:
    faults = []
    with visiting(chromium, server, size) as page:
        for address in ENGLISH:
            page.goto(address)
            faults += [f"{address}: {told}" for told in page.evaluate(LOOKS_ODD)]
            told_cut = page.evaluate(CUT_BY_BOXES, OUR_WORDS)
            faults += [f"{address}, words straight in a flex or grid box: {t}" for t in told_cut]
    tell_all(faults)
