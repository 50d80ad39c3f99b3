"""A running `./cantho serve`, for the tests of the live preview."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.site.project_copy import clean_environment

SECONDS = 60
SERVE = ("serve", "--lang", "en")
READY = "Look at http://"
# A shell lets no Ctrl+C reach programs in its background, and the preview would inherit that.
AS_FROM_A_KEYBOARD = """\
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("scripts", run_name="__main__", alter_sys=True)
"""


@dataclass(frozen=True, slots=True)
class Preview:
    """A running preview: its project, its address, and all it has said so far."""

    folder: Path
    address: str
    log: Path
    process: subprocess.Popen[bytes]

    def said(self) -> str:
        return self.log.read_text("utf-8")

    def wait_until_it_says(self, words: str, after: int = 0) -> None:
        deadline = time.monotonic() + SECONDS
        while words not in self.said()[after:]:
            if time.monotonic() > deadline or self.process.poll() is not None:
                pytest.fail(f"the preview did not say “{words}”:\n{self.said()}", pytrace=False)
            time.sleep(0.1)


@contextmanager
def previewing(
    folder: Path, log: Path, variables: Mapping[str, str] | None = None
) -> Iterator[Preview]:
    """Start the preview of the project in `folder`, write what it says into `log`, and end it."""
    port = _free_port()
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-c", AS_FROM_A_KEYBOARD, *SERVE, "--port", str(port)],
            cwd=folder,
            env=clean_environment() | dict(variables or {}),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield Preview(folder, f"http://127.0.0.1:{port}", log, process)
    finally:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
