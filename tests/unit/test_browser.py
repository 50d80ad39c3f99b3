"""Finding and providing a browser, with programs that only pretend to be one."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest

from scripts import browser
from scripts.browser import NoBrowser, find_browser, provide_browser
from scripts.languages import Words

WORKING = 'echo "Chromium 142.0.0.0"'
STAND_IN = 'echo "install it with snap" >&2; exit 1'


def program(place: Path, body: str) -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(f"#!/bin/sh\n{body}\n")
    place.chmod(0o755)
    return place


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any browser; returns the one folder of its PATH."""
    place = tmp_path / "bin"
    place.mkdir()
    monkeypatch.setenv("PATH", str(place))
    monkeypatch.delenv(browser.VARIABLE, raising=False)
    monkeypatch.setattr(browser, "ON_MACOS", ())
    monkeypatch.setattr(browser, "WINDOWS_ROOTS", ())
    monkeypatch.setattr(browser, "_downloaded_by_playwright", lambda: iter(()))
    monkeypatch.setattr(browser, "LOG", tmp_path / ".cache" / "browser.log")
    monkeypatch.setattr("sys.executable", str(program(place / "python", "echo blocked; exit 1")))
    return place


def test_a_machine_without_browser_has_none(machine: Path) -> None:
    assert find_browser() is None


def test_the_variable_comes_before_what_is_on_the_path(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(machine / "chromium", WORKING)
    named = program(tmp_path / "my browser" / "chrome", WORKING)
    monkeypatch.setenv(browser.VARIABLE, str(named))

    assert find_browser() == named


@pytest.mark.parametrize("body", [None, STAND_IN, "exit 0"])
def test_a_variable_that_names_no_browser_is_told(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str | None
) -> None:
    program(machine / "chromium", WORKING)
    named = tmp_path / "chrome"
    if body is not None:
        program(named, body)
    monkeypatch.setenv(browser.VARIABLE, str(named))

    with pytest.raises(NoBrowser) as refusal:
        find_browser()

    for words in refusal.value.words:
        assert browser.VARIABLE in words
        assert str(named) in words


def test_a_stand_in_that_only_names_a_package_is_passed_over(machine: Path) -> None:
    program(machine / "chromium-browser", STAND_IN)
    chrome = program(machine / "google-chrome", WORKING)

    assert find_browser() == chrome


def test_chromium_is_taken_before_chrome(machine: Path) -> None:
    program(machine / "google-chrome", WORKING)
    chromium = program(machine / "chromium", WORKING)

    assert find_browser() == chromium


def test_a_browser_that_is_there_is_provided_without_a_word(machine: Path) -> None:
    chromium = program(machine / "chromium", WORKING)
    said: list[Words] = []

    assert provide_browser(said.append) == chromium
    assert said == []


def test_where_the_download_fails_root_on_debian_installs_the_package(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "can_use_apt", lambda: True)
    chromium = machine / "chromium"
    calls = machine / "calls.txt"
    program(
        machine / "apt-get",
        f'echo "$*" >> "{calls}"\n'
        f'if [ "$1" = install ]; then printf \'#!/bin/sh\\n{WORKING}\\n\' > "{chromium}"; '
        f'/bin/chmod 755 "{chromium}"; fi',
    )
    said: list[Words] = []

    assert provide_browser(said.append) == chromium
    assert calls.read_text().splitlines() == ["update", "install -y chromium"]
    assert len(said) == 2


def test_where_none_can_be_had_the_reasons_are_kept(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "can_use_apt", lambda: False)

    with pytest.raises(NoBrowser) as refusal:
        provide_browser(lambda words: None)

    assert ".cache/browser.log" in refusal.value.words.vi
    assert browser.LOG.read_text() == "blocked\n"


def test_an_attempt_that_hangs_is_ended_with_all_it_started(machine: Path) -> None:
    browser.LOG.parent.mkdir()
    left = machine / "left.pid"
    hanging = program(machine / "hang", f'/bin/sleep 60 & echo $! > "{left}"; wait')
    began = time.monotonic()

    assert browser._try([str(hanging)], seconds=3) is False

    assert time.monotonic() - began < 50
    assert not is_running(int(left.read_text()))


def is_running(pid: int) -> bool:
    listed = subprocess.run(
        ["/bin/ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return listed.stdout.strip()[:1] not in ("", "Z")  # Z: ended, and not yet buried
