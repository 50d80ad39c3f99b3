"""The live preview follows every edit, outlives every mistake, and stops when asked."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visits import DESKTOP, visiting
from tests.conftest import Built
from tests.preview import READY, SECONDS, Preview, previewing
from tests.site.project_copy import cantho, copy_project
from tests.small_project import change

ABOUT = "content/en/about/index.md"
TEMPLATE = "overrides/main.html"
STYLES = "overrides/assets/css/base.css"
PRESS = "content/en/press/index.md"
RECORD = "content/data/projects/vsip-can-tho-phase-1.yml"
PATIENCE = SECONDS * 1000  # as a browser counts


@pytest.fixture(scope="module")
def preview(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    assert built.told.code == 0, built.told.everything  # what cannot be built cannot be shown
    folder = copy_project(tmp_path_factory.mktemp("preview") / "xem thử", built.folder)
    with previewing(folder, folder.parent / "said.txt") as running:
        running.wait_until_it_says(READY)
        yield running


@pytest.fixture(scope="module")
def about(chromium: Browser, preview: Preview) -> Iterator[Page]:
    """Give the page about the site, open in a browser that stays as it is from test to test."""
    with visiting(chromium, preview.address, DESKTOP) as page:
        page.goto("/en/about/")
        yield page


def served(preview: Preview) -> str:
    """Return the page as a reader who comes now gets it."""
    connection = HTTPConnection(urlsplit(preview.address).netloc, timeout=SECONDS)
    connection.request("GET", "/en/about/")
    return connection.getresponse().read().decode()


def add_line(folder: Path, text: str) -> int:
    """Write a paragraph at the end of the page and return its line."""
    page = folder / ABOUT
    page.write_text(f"{page.read_text('utf-8').rstrip()}\n\n{text}\n", "utf-8")
    return page.read_text("utf-8").count("\n")


def test_edit_of_a_page_shows_by_itself(preview: Preview, about: Page) -> None:
    add_line(preview.folder, "A sentence written a moment ago.")
    expect(about.get_by_text("A sentence written a moment ago.")).to_be_visible(timeout=PATIENCE)


def test_mistakes_are_told_with_their_lines_in_the_language_asked_for(preview: Preview) -> None:
    said = len(preview.said())
    line = add_line(preview.folder, "A bad link: [nowhere](nowhere.md).")
    change(preview.folder, PRESS, "\nupdated:", "\nupdatd:")
    preview.wait_until_it_says("[LINK03]", said)
    preview.wait_until_it_says("[schema.unknown-key]", said)
    preview.wait_until_it_says("The browser keeps the last good version.", said)
    assert f"{ABOUT}:{line}: error: " in preview.said()[said:]


def test_page_of_before_is_shown_as_long_as_there_are_mistakes(
    preview: Preview, about: Page
) -> None:
    assert about.get_by_text("A sentence written a moment ago.").is_visible()
    assert "A sentence written a moment ago." in served(preview)
    assert "A bad link" not in served(preview)


def test_mended_page_shows_by_itself(preview: Preview, about: Page) -> None:
    change(preview.folder, PRESS, "\nupdatd:", "\nupdated:")
    change(preview.folder, ABOUT, "[nowhere](nowhere.md)", "[press room](../press/index.md)")
    expect(about.get_by_text("A bad link: press room")).to_be_visible(timeout=PATIENCE)


def test_edit_of_a_template_shows_by_itself(preview: Preview, about: Page) -> None:
    change(preview.folder, TEMPLATE, "</main>", "<p>From the template.</p></main>")
    expect(about.get_by_text("From the template.")).to_be_visible(timeout=PATIENCE)


def test_fault_in_a_template_is_outlived(preview: Preview, about: Page) -> None:
    said = len(preview.said())
    change(preview.folder, TEMPLATE, "<p>From the template.</p>", "{% if %}")
    try:
        preview.wait_until_it_says("The browser keeps the last good version.", said)
        assert "From the template." in served(preview)
        assert "Traceback" not in preview.said()
    finally:
        change(preview.folder, TEMPLATE, "{% if %}", "<p>Mended.</p>")
    expect(about.get_by_text("Mended.")).to_be_visible(timeout=PATIENCE)


def test_edit_of_a_style_shows_by_itself(preview: Preview, about: Page) -> None:
    style = preview.folder / STYLES
    style.write_text(style.read_text("utf-8") + "\nmain p { letter-spacing: 3px; }\n", "utf-8")
    expect(about.locator("main p").last).to_have_css("letter-spacing", "3px", timeout=PATIENCE)


def test_edit_of_a_record_shows_by_itself(preview: Preview, about: Page) -> None:
    about.goto("/en/invest/vsip-can-tho-phase-1/")
    change(preview.folder, RECORD, "value: 293.7", "value: 293.8")
    expect(about.locator(".fact-table")).to_contain_text("293.8 ha", timeout=PATIENCE)


def test_preview_leaves_the_site_alone(preview: Preview) -> None:
    assert not (preview.folder / "site").exists()


def test_taken_port_is_told_in_one_line(preview: Preview) -> None:
    port = preview.address.rpartition(":")[2]
    second = cantho(preview.folder, "serve", "--port", port, "--lang", "en")
    assert second.code == 2
    assert second.err.startswith(f"Port {port} is taken by another program.")


def test_interrupt_stops_the_preview_with_0(preview: Preview, about: Page) -> None:
    said = len(preview.said())
    preview.process.send_signal(signal.SIGINT)
    assert preview.process.wait(timeout=SECONDS) == 0
    assert preview.said()[said:].strip() == "The preview has stopped."
    with pytest.raises(ConnectionRefusedError):
        served(preview)
