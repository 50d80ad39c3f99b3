"""The events of MkDocs, each handed on to the modules that do the work.

MkDocs loads this file by its path, so the root of the project is put on sys.path first: a bare
`mkdocs build` then makes the same pages as ./cantho build.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from mkdocs.plugins import event_priority

from scripts.pages.last_good import keep_last_good
from scripts.pages.mkdocs_run import RUN

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

AFTER_I18N = -200  # static-i18n runs at -100 and rebuilds the list of files


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Load and check the Site and make its photos, once for both languages."""
    return RUN.configure(config)


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Take the theme's files out and put ours in."""
    return RUN.choose_files(files, config)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give MkDocs the text of the page as the Site has it."""
    return RUN.give_text(page, config)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Let only harmless HTML through."""
    return RUN.take_html(html, page)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Escape what templates print, and refuse names they do not know."""
    return RUN.set_up_templates(env)


def on_page_context(context: Any, page: Page, config: MkDocsConfig, nav: Any) -> Any:
    """Give templates the view of the page."""
    return RUN.give_view(context, page)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Mark the Vietnamese names of an English page as Vietnamese."""
    return RUN.finish_page(output, page)


@event_priority(AFTER_I18N)
def on_post_build(config: MkDocsConfig) -> None:
    """Write what is made besides pages, once both languages are there."""
    RUN.finish(config)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
    """Let the live preview keep the pages of before while a rebuild fails."""
    return keep_last_good(server)
