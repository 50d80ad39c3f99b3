"""The live preview keeps the pages of before, whatever ends a rebuild."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from scripts.pages.last_good import keep_last_good


@pytest.mark.parametrize(
    ("fault", "told"),
    [(KeyboardInterrupt(), KeyboardInterrupt), (ZeroDivisionError(), Abort), (Abort("a"), Abort)],
)
def test_rebuild_that_ends_early_leaves_the_pages_of_before_and_nothing_else(
    tmp_path: Path, fault: BaseException, told: type[BaseException]
) -> None:
    pages = tmp_path / "mkdocs_pages"
    pages.mkdir()
    (pages / "index.html").write_text("good")

    def build() -> None:
        (pages / "index.html").write_text("half")
        raise fault

    server = LiveReloadServer(build, "127.0.0.1", 0, str(pages))
    try:
        with pytest.raises(told):
            keep_last_good(server).builder()
    finally:
        server.server_close()
    assert (pages / "index.html").read_text() == "good"
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs_pages"]
