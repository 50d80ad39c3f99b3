"""The live preview waits for a sound configuration, and tidies up when it is told to end."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from tests.conftest import Built
from tests.preview import READY, SECONDS, previewing
from tests.site.project_copy import cantho, copy_project
from tests.small_project import change

LOG = "said.txt"


@pytest.fixture(scope="module")
def project(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("preview") / "xem thử", built.folder)


if sys.platform != "win32":  # where a process is ended without being asked

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_signal_ends_the_preview_with_0_and_leaves_no_temporary_folder(
        project: Path, tmp_path: Path, number: signal.Signals
    ) -> None:
        temporary = tmp_path / "temporary"
        temporary.mkdir()
        with previewing(project, tmp_path / LOG, {"TMPDIR": str(temporary)}) as preview:
            preview.wait_until_it_says(READY)
            assert [path.name[:7] for path in temporary.iterdir()] == ["mkdocs_"]
            preview.process.send_signal(number)
            assert preview.process.wait(timeout=SECONDS) == 0
        assert preview.said().endswith("The preview has stopped.\n")
        assert list(temporary.iterdir()) == []


def test_preview_begins_when_the_configuration_is_mended(project: Path, tmp_path: Path) -> None:
    change(project, "mkdocs.yml", "structure: folder", "structure: suffix")
    try:
        with previewing(project, tmp_path / LOG) as preview:
            preview.wait_until_it_says("[config.wrong-setting]")
            preview.wait_until_it_says("Correct the errors and save; the preview then starts.")
            change(project, "mkdocs.yml", "structure: suffix", "structure: folder")
            preview.wait_until_it_says(READY)
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
