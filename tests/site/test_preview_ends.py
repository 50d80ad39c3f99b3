"""The live preview waits for a sound configuration, and tidies up when it is told to end."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import Built
from tests.site.project_copy import cantho, clean_environment, copy_project
from tests.small_project import change

SECONDS = 60


@pytest.fixture(scope="module")
def project(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("preview") / "xem thử", built.folder)


def let_signals_through() -> None:
    """Undo what a shell does to programs in its background, where Ctrl+C must not reach them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@dataclass(frozen=True, slots=True)
class Preview:
    """A running `./cantho serve`, all it has said so far, and its folder for temporary files."""

    process: subprocess.Popen[bytes]
    log: Path
    temporary: Path

    def said(self) -> str:
        return self.log.read_text("utf-8")

    def wait_until_it_says(self, words: str) -> None:
        deadline = time.monotonic() + SECONDS
        while words not in self.said():
            if time.monotonic() > deadline or self.process.poll() is not None:
                pytest.fail(f"the preview did not say “{words}”:\n{self.said()}", pytrace=False)
            time.sleep(0.1)


@contextmanager
def previewing(project: Path, folder: Path) -> Iterator[Preview]:
    temporary, log = folder / "temporary", folder / "said.txt"
    temporary.mkdir()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "scripts", "serve", "--port", port, "--lang", "en"],
            cwd=project,
            env=clean_environment() | {"TMPDIR": str(temporary)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            preexec_fn=None if sys.platform == "win32" else let_signals_through,  # noqa: PLW1509
        )
    try:
        yield Preview(process, log, temporary)
    finally:
        process.kill()
        process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_ends_the_preview_with_0_and_leaves_no_temporary_folder(
    project: Path, tmp_path: Path, number: signal.Signals
) -> None:
    with previewing(project, tmp_path) as preview:
        preview.wait_until_it_says("Look at http://")
        assert [path.name[:7] for path in preview.temporary.iterdir()] == ["mkdocs_"]
        preview.process.send_signal(number)
        assert preview.process.wait(timeout=SECONDS) == 0
    assert preview.said().endswith("The preview has stopped.\n")
    assert list(preview.temporary.iterdir()) == []


def test_preview_begins_when_the_configuration_is_mended(project: Path, tmp_path: Path) -> None:
    change(project, "mkdocs.yml", "structure: folder", "structure: suffix")
    try:
        with previewing(project, tmp_path) as preview:
            preview.wait_until_it_says("[config.wrong-setting]")
            preview.wait_until_it_says("Correct the errors and save; the preview then starts.")
            change(project, "mkdocs.yml", "structure: suffix", "structure: folder")
            preview.wait_until_it_says("Look at http://")
    finally:
        text = (project / "mkdocs.yml").read_text("utf-8")
        (project / "mkdocs.yml").write_text(
            text.replace("structure: suffix", "structure: folder"), "utf-8"
        )


def test_address_that_is_none_is_told_in_one_line_and_ends_with_2(project: Path) -> None:
    told = cantho(project, "serve", "--lang", "en", variables={"CANTHO_SITE_URL": "cantho"})
    assert told.code == 2
    assert told.err.startswith("CANTHO_SITE_URL must be the site's address")
    assert len(told.err.splitlines()) == 1
