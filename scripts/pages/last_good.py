"""Let the live preview keep the pages of before while a rebuild fails."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from scripts.findings.reporters import report_text
from scripts.languages import Words, choose_language
from scripts.pages.faults import template_fault

ROOT = Path(__file__).parents[2]
REBUILD_FAILED = Words(
    "Không dựng lại được; lỗi không nằm ở nội dung.",
    "The rebuild failed, for a reason that is not in the content.",
)


def keep_last_good(server: LiveReloadServer) -> LiveReloadServer:
    """Make a failing rebuild leave the pages of before in place, and the server answering.

    MkDocs' own preview answers no request after a failing rebuild until one succeeds.
    """
    build, folder = server.builder, Path(server.root)
    before = folder.with_name(f"{folder.name}.before")

    def rebuild() -> None:
        folder.rename(before)
        folder.mkdir()
        try:
            build()
        except BaseException as error:  # Ctrl+C too: MkDocs then removes `folder`, not `before`
            shutil.rmtree(folder)
            before.rename(folder)
            # What is wanted is what is there: requests wait as long as the two differ.
            server._wanted_epoch = server._visible_epoch
            if isinstance(error, Abort) or not isinstance(error, Exception):
                raise
            raise Abort(_told(error)) from error  # whose text is printed, not its traceback
        shutil.rmtree(before)

    server.builder = rebuild
    return server


def _told(error: Exception) -> str:
    language = choose_language(os.environ)
    fault = template_fault(error, ROOT)
    return report_text([fault], language) if fault else REBUILD_FAILED.into(language)
