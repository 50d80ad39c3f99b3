"""./cantho serve: a live preview that follows every edit."""

from __future__ import annotations

import logging
import os
import re
import signal
import socket
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import FrameType

from mkdocs.commands.serve import serve
from mkdocs.exceptions import Abort

from scripts.checks.configuration import CONFIG_FILE
from scripts.cli.configuration_told import refuse_configuration
from scripts.cli.console import DONE, FAILED, Console
from scripts.cli.findings_told import summary, tell
from scripts.cli.root import ROOT
from scripts.findings import has_errors
from scripts.languages import Language, Words
from scripts.pages.mkdocs_run import LOGGER
from scripts.preparation import load_and_check
from scripts.site_build import UnreadableConfiguration, UnusableAddress, read_config

NAME = "serve"
SUMMARY = Words("xem thử; lưu tệp là trang tự cập nhật", "live preview: pages follow every edit")
DESCRIPTION = Words(
    """\
Dựng trang và mở máy chủ xem thử trên máy này. Mỗi khi một tệp trong content/ hoặc overrides/
được lưu, trang trong trình duyệt tự tải lại. Nếu nội dung có lỗi, lỗi được nêu ở đây và trình
duyệt giữ bản trước cho đến khi sửa xong. Không đụng đến site/. Nhấn Ctrl+C để dừng.""",
    """\
Builds the site and serves a preview on this machine. Whenever a file in content/ or overrides/ is
saved, the page in the browser reloads by itself. Errors in the content are reported here, and the
browser keeps the last good version until they are corrected. Leaves site/ alone. Press Ctrl+C to
stop.""",
)
EXAMPLES = Words(
    """\
./cantho serve                   xem thử tại http://127.0.0.1:8000/
./cantho serve --open            mở luôn trình duyệt
./cantho serve --port 8123       dùng cổng khác""",
    """\
./cantho serve                   preview at http://127.0.0.1:8000/
./cantho serve --open            open the browser too
./cantho serve --port 8123       use another port""",
)
HOST = "127.0.0.1"  # seen from this machine only
FIRST_PORT = 8000
LAST_PORT = 65_535
PORTS_TRIED = 20
POLL_SECONDS = 0.5
WATCHED = ("content", "overrides")
STOPPED = Words("Đã dừng xem thử.", "The preview has stopped.")


def add_arguments(parser: ArgumentParser, language: Language) -> None:
    """Add the command's own options."""
    parser.add_argument(
        "--port",
        type=int,
        help=Words(
            f"cổng (mặc định: cổng trống đầu tiên từ {FIRST_PORT})",
            f"port (default: the first free one from {FIRST_PORT})",
        ).into(language),
    )
    parser.add_argument(
        "--open",
        action="store_true",
        help=Words("mở trình duyệt", "open the browser").into(language),
    )


def run(options: Namespace, console: Console) -> int:
    """Serve the preview until Ctrl+C; 2 when no port can be had or mkdocs.yml is unreadable."""
    if options.port is not None and not 0 < options.port <= LAST_PORT:
        console.complain(
            Words(f"Cổng phải từ 1 đến {LAST_PORT}.", f"A port is a number from 1 to {LAST_PORT}.")
        )
        return FAILED
    port = options.port or next((p for p in _ports() if _is_free(p)), None)
    if port is None or not _is_free(port):
        taken = port or FIRST_PORT
        console.complain(
            Words(
                f"Cổng {taken} đang có chương trình khác dùng. Thử --port {taken + 1}.",
                f"Port {taken} is taken by another program. Try --port {taken + 1}.",
            )
        )
        return FAILED
    os.environ["CANTHO_LANG"] = console.language  # of what the hooks have to say
    try:
        with _stopped_by_sigterm():
            _wait_until_clean(console)
            with _speaking(console):
                serve(
                    config_file=str(ROOT / CONFIG_FILE),
                    open_in_browser=options.open,
                    dev_addr=f"{HOST}:{port}",
                    strict=False,
                )
    except (UnreadableConfiguration, UnusableAddress) as refused:
        return refuse_configuration(refused, console)
    except Abort as stopped:  # of the first build; it says in our words what is wrong
        console.complain(str(stopped))
        return FAILED
    except KeyboardInterrupt:
        console.say(STOPPED)
    return DONE


def _ports() -> range:
    return range(FIRST_PORT, FIRST_PORT + PORTS_TRIED)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def _wait_until_clean(console: Console) -> None:
    """Tell errors and wait for edits until there are none: a preview needs a first good version."""
    while True:
        seen = _snapshot()
        read_config(ROOT)
        _, findings = load_and_check(ROOT, date.today())
        if not has_errors(findings):
            return
        tell(findings, console)
        console.say(
            Words(
                f"{summary(findings, 'vi')}. Sửa các lỗi rồi lưu; trang xem thử sẽ mở khi hết lỗi.",
                f"{summary(findings, 'en')}. Correct the errors and save; the preview then starts.",
            )
        )
        while _snapshot() == seen:
            time.sleep(POLL_SECONDS)


def _snapshot() -> dict[Path, int]:
    files = (path for folder in WATCHED for path in (ROOT / folder).rglob("*"))
    return {
        path: path.stat().st_mtime_ns for path in (ROOT / CONFIG_FILE, *files) if path.is_file()
    }


# MkDocs' preview puts the time before what it says.
TIME_OF_DAY = re.compile(r"^\[\d\d:\d\d:\d\d\] ")


class _Voice(logging.Handler):
    """Says in our words what MkDocs' preview does, and passes on what it warns of."""

    def __init__(self, console: Console) -> None:
        super().__init__(logging.INFO)
        self.console = console

    def emit(self, record: logging.LogRecord) -> None:
        text = TIME_OF_DAY.sub("", record.getMessage())
        if record.name == LOGGER:
            self.console.say(text)
        elif text.startswith("Serving on "):
            address = text.removeprefix("Serving on ").split()[0]
            self.console.say(
                Words(
                    f"Xem tại {address} · lưu tệp là trang tự cập nhật · Ctrl+C để dừng",
                    f"Look at {address} · saving a file updates the page · Ctrl+C stops",
                )
            )
        elif text == "Detected file changes":
            self.console.say(
                Words("Có thay đổi, đang dựng lại…", "A file has changed, building again…")
            )
        elif text == "Reloading browsers":
            self.console.say(Words("Đã cập nhật.", "The page is up to date."))
        elif text.startswith("An error happened during the rebuild"):
            self.console.say(
                Words(
                    "Trình duyệt giữ bản trước. Sửa lỗi rồi lưu lại.",
                    "The browser keeps the last good version. Correct the error and save again.",
                )
            )
        elif text == "Shutting down...":  # MkDocs itself takes the Ctrl+C
            self.console.say(STOPPED)
        elif record.levelno >= logging.WARNING:
            self.console.complain(text)


@contextmanager
def _stopped_by_sigterm() -> Iterator[None]:
    """Let SIGTERM end the preview as Ctrl+C does, so that its pages do not stay behind.

    On Windows a process is ended without being asked.
    """
    if sys.platform == "win32":
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # once is enough: what follows tidies up
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _speaking(console: Console) -> Iterator[None]:
    logger = logging.getLogger("mkdocs")
    voice, level, propagate = _Voice(console), logger.level, logger.propagate
    logger.addHandler(voice)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(voice)
        logger.setLevel(level)
        logger.propagate = propagate
