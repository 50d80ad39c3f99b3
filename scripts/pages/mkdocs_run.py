"""One run of MkDocs: what each of its events does with the Site.

static-i18n builds one language after the other, calling MkDocs' build again from within; the Site
is loaded for the first of them and used by both.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage

from scripts.content.pages import Page
from scripts.content.slugs import slugify
from scripts.findings import has_errors
from scripts.findings.reporters import report_text
from scripts.languages import LANGUAGES, SOURCE, Language, Words, choose_language
from scripts.outputs.assets import choose_files
from scripts.outputs.not_found import write_not_found
from scripts.outputs.sitemap import write_robots, write_sitemap
from scripts.outputs.stylesheet import Stylesheet, read_stylesheet
from scripts.pages.faults import FaultyOverrides
from scripts.pages.markdown import PhotoExtension
from scripts.pages.page_view import page_view
from scripts.pages.photos_in_text import photo_shower
from scripts.pages.quoted_view import quote_writer
from scripts.pages.quotes_in_markdown import QuoteExtension
from scripts.pages.render_context import ContextMaker, RenderContext
from scripts.pages.sanitise import sanitise
from scripts.pages.site_view import site_view
from scripts.pages.tables import scrollable
from scripts.pages.vietnamese_names import with_names_marked
from scripts.pages.words import load_words
from scripts.preparation import Prepared, load_and_check, make_photos

LOGGER = "mkdocs.cantho"  # below MkDocs' own, so that its handlers print what we say
log = logging.getLogger(LOGGER)
STOPPED = Words(
    "Nội dung có lỗi nêu trên, chưa dựng được trang.",
    "The content has the errors above, so that the pages were not built.",
)


class MkDocsRun:
    """What the events of one process share."""

    def __init__(self) -> None:
        """Begin with nothing loaded."""
        self._handed_over: Prepared | None = None
        self._prepared: Prepared | None = None
        self._words: dict[Language, dict[str, str]] = {}
        self._stylesheet = Stylesheet("", "")
        self._photos = PhotoExtension()
        self._quotes = QuoteExtension()
        self._contexts: dict[str, RenderContext] = {}
        self._bodies: dict[str, Markup] = {}
        self._templates: Environment | None = None

    def hand_over(self, prepared: Prepared) -> None:
        """Let the next build use what has been prepared already, instead of preparing it again."""
        self._handed_over = prepared

    def configure(self, config: MkDocsConfig) -> MkDocsConfig:
        """Prepare the Site before the first language, and set what mkdocs.yml cannot say."""
        if not _i18n(config).building:
            self._prepare(_root(config))
        config.mdx_configs.setdefault("toc", {})["slugify"] = slugify
        extensions = cast(list[Any], config.markdown_extensions)
        for extension in (self._photos, self._quotes):
            if extension not in extensions:
                extensions.append(extension)
        # MkDocs would write one 404 page and one sitemap a language, over each other.
        config.theme.static_templates = set()
        return config

    def choose_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Leave pages only, and add our files where they are shared by both languages."""
        shared = _i18n(config).current_language == SOURCE
        prepared = self._ready() if shared else None
        pages = {f"{page.language}/{page.path}" for page in self._ready().site.all_pages()}
        return choose_files(files, config, pages, prepared, self._stylesheet)

    def give_text(self, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Return the text of the page, and get ready to show its photos and quotes."""
        ours = self._page(page)
        context = self._contexts_of(config).for_page(ours)
        self._contexts[page.file.src_uri] = context
        self._photos.show = photo_shower(ours, context)
        self._quotes.write = quote_writer(context.site, ours.language)
        page.meta = {"template": f"{ours.front.template}.html"}
        page.title = ours.front.title
        return ours.body

    def take_html(self, html: str, page: MkDocsPage) -> str:
        """Keep the page's text, made harmless, for its view."""
        words = self._words[self._page(page).language]
        body = scrollable(sanitise(html), words["table"])
        self._bodies[page.file.src_uri] = body
        return str(body)

    def set_up_templates(self, templates: Environment) -> Environment:
        """Escape what templates print, and refuse names they do not know."""
        templates.autoescape = True
        templates.undefined = StrictUndefined
        templates.trim_blocks = True
        templates.lstrip_blocks = True
        self._templates = templates
        return templates

    def give_view(self, context: Any, page: MkDocsPage) -> Any:
        """Return the context of a page's template, with our views in it."""
        ours, at_hand = self._page(page), self._contexts[page.file.src_uri]
        view = page_view(ours, self._bodies[page.file.src_uri], at_hand)
        words = self._words[ours.language]
        site = site_view(at_hand, words, self._stylesheet.name)
        return {**context, "view": view, "site": site, "words": words}

    def finish_page(self, html: str, page: MkDocsPage) -> str:
        """Return the whole HTML of a page as it is written."""
        return with_names_marked(self._page(page).language, html)

    def finish(self, config: MkDocsConfig) -> None:
        """Write what is made besides pages, once both languages are there."""
        if _i18n(config).building or self._templates is None:
            return
        folder = Path(config.site_dir)
        contexts = self._contexts_of(config)
        for language in LANGUAGES:
            context, words = contexts.for_any_depth(language), self._words[language]
            write_not_found(folder, self._templates, context, words, self._stylesheet.name)
        write_sitemap(folder, contexts.site, contexts.site_url)
        write_robots(folder, contexts.site_url)

    def _prepare(self, root: Path) -> None:
        language = choose_language(os.environ)
        try:
            self._words = load_words(root)
            self._stylesheet = read_stylesheet(root)
        except FaultyOverrides as faulty:
            if self._handed_over is not None:
                raise  # ./cantho build tells it itself
            log.info(report_text(faulty.findings, language))
            raise Abort(STOPPED.into(language)) from faulty
        self._contexts.clear()
        self._bodies.clear()
        if self._handed_over is not None:
            self._prepared, self._handed_over = self._handed_over, None
            return
        site, findings = load_and_check(root, date.today())
        if not has_errors(findings):
            self._prepared = make_photos(site, findings)
            findings = list(self._prepared.findings)
        if findings:
            log.info(report_text(findings, language))
        if has_errors(findings):
            raise Abort(STOPPED.into(language))

    def _ready(self) -> Prepared:
        if self._prepared is None:
            raise RuntimeError("the Site is prepared in on_config, which comes first")
        return self._prepared

    def _contexts_of(self, config: MkDocsConfig) -> ContextMaker:
        prepared = self._ready()
        sections = tuple(config.extra["sections"])
        more = tuple(config.extra.get("more") or ())
        site_url = config.site_url or ""
        return ContextMaker(prepared.site, site_url, sections, more, prepared.photos.sizes)

    def _page(self, page: MkDocsPage) -> Page:
        language, _, path = page.file.src_uri.partition("/")
        found = self._ready().site.page(cast(Language, language), path)
        if found is None:
            raise KeyError(page.file.src_uri)
        return found


RUN = MkDocsRun()


def _root(config: MkDocsConfig) -> Path:
    return Path(config.docs_dir).parent


def _i18n(config: MkDocsConfig) -> Any:
    plugins: Mapping[str, Any] = config.plugins
    return plugins["i18n"]
