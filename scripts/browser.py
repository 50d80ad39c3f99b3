"""Find a Chromium or Chrome to test with, or provide one."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from scripts.languages import Words

VARIABLE = "CANTHO_BROWSER"
LOG = Path(__file__).parents[1] / ".cache" / "browser.log"  # what the attempts to get one printed

ON_PATH = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ON_MACOS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
ON_WINDOWS = (r"Google\Chrome\Application\chrome.exe", r"Chromium\Application\chrome.exe")
WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")

START_SECONDS = 30  # a cold start from a slow disk
DOWNLOAD_SECONDS = 300  # some 170 MB; longer means that the way is blocked
APT_SECONDS = 420

Say = Callable[[Words], None]


class NoBrowser(Exception):
    """There is no browser to be had; `words` says what was tried."""

    def __init__(self, words: Words) -> None:
        """Keep what there is to say."""
        super().__init__(words.en)
        self.words = words


def find_browser(environment: Mapping[str, str] | None = None) -> Path | None:
    """Return the first Chromium or Chrome of this machine that starts, None if there is none.

    Raises:
        NoBrowser: CANTHO_BROWSER names something that is no browser.
    """
    environment = os.environ if environment is None else environment
    if named := environment.get(VARIABLE):
        if starts(Path(named)):
            return Path(named)
        raise NoBrowser(
            Words(
                vi=f"{VARIABLE} trỏ tới “{named}”, nhưng không chạy được tệp ấy như một trình "
                "duyệt. Hãy sửa hoặc bỏ biến này.",
                en=f"{VARIABLE} names “{named}”, which does not start as a browser. "
                "Correct the variable or unset it.",
            )
        )
    return next((path for path in _candidates(environment) if starts(path)), None)


def provide_browser(say: Say) -> Path:
    """Return a browser: one of this machine, else one downloaded or installed now.

    Raises:
        NoBrowser: none can be had.
    """
    if found := find_browser():
        return found
    say(
        Words(
            vi="Máy này chưa có Chromium hay Chrome. Đang tải Chromium (khoảng 170 MB) …",
            en="This machine has no Chromium or Chrome. Downloading Chromium (about 170 MB) …",
        )
    )
    LOG.parent.mkdir(parents=True, exist_ok=True)
    LOG.write_bytes(b"")
    _try([sys.executable, "-m", "playwright", "install", "chromium"], DOWNLOAD_SECONDS)
    if found := find_browser():
        return found
    if can_use_apt():
        say(
            Words(
                vi="Không tải được. Đang cài gói chromium của hệ thống bằng apt-get …",
                en="That did not work. Installing the system's chromium with apt-get …",
            )
        )
        if _try(["apt-get", "update"], APT_SECONDS):
            _try(["apt-get", "install", "-y", "chromium"], APT_SECONDS)
        if found := find_browser():
            return found
    raise NoBrowser(
        Words(
            vi="Không có Chromium hay Chrome, và không tải hay cài được "
            f"(chi tiết: .cache/{LOG.name}). Hãy cài một trình duyệt.",
            en="There is no Chromium or Chrome, and none could be downloaded or installed "
            f"(details: .cache/{LOG.name}). Install one.",
        )
    )


def starts(browser: Path) -> bool:
    """Tell whether `browser` is a program that starts and tells its version."""
    if not browser.is_file():
        return False
    if sys.platform == "win32":
        return browser.suffix.lower() == ".exe"  # there --version opens a window instead
    try:
        answer = subprocess.run(
            [str(browser), "--version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=START_SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    # Debian and Ubuntu ship stand-ins that only say which package to install.
    return answer.returncode == 0 and any(digit in answer.stdout for digit in b"0123456789")


def can_use_apt() -> bool:
    """Tell whether this is Debian, or made like it, and we may install packages."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return False
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def _candidates(environment: Mapping[str, str]) -> Iterator[Path]:
    for name in ON_PATH:
        if found := shutil.which(name, path=environment.get("PATH")):
            yield Path(found)
    if sys.platform == "darwin":
        for place in ON_MACOS:
            yield Path(place)
            yield Path.home() / place.removeprefix("/")
    if sys.platform == "win32":
        for root in WINDOWS_ROOTS:
            if environment.get(root):
                yield from (Path(environment[root]) / place for place in ON_WINDOWS)
    yield from _downloaded_by_playwright()


def _downloaded_by_playwright() -> Iterator[Path]:
    """Ask playwright itself where its Chromium would be: the place differs with its version."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only tests install it
    except ImportError:
        return
    with sync_playwright() as playwright:
        yield Path(playwright.chromium.executable_path)


def _try(command: Sequence[str], seconds: int) -> bool:
    """Run `command` with its output into LOG, `seconds` at most; tell whether it succeeded."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    with LOG.open("ab") as log:
        try:
            # Its own session, so that what it starts in turn can be ended with it.
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=environment,
                start_new_session=True,
            )
        except OSError:
            return False
        try:
            return process.wait(timeout=seconds) == 0
        except subprocess.TimeoutExpired:
            log.write(f"\n({seconds} s)\n".encode())
            return False
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
