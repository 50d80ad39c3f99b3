"""Write the page for addresses that lead nowhere, one in each language."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from scripts.languages import LANGUAGES, NAMES, Language, url_prefix
from scripts.pages.labels import SHARE_ALT, SHARE_CARD, SITE_NAME
from scripts.pages.links import menu_links
from scripts.pages.render_context import RenderContext
from scripts.pages.site_view import site_view
from scripts.pages.vietnamese_names import with_names_marked
from scripts.pages.views import LanguageLink, PageView

FILE = "404.html"


def write_not_found(
    folder: Path,
    templates: Environment,
    context: RenderContext,
    words: dict[str, str],
    stylesheet: str,
) -> None:
    """Write 404.html of the context's language; its links hold at any depth."""
    view = not_found_view(context, words)
    site = site_view(context, words, stylesheet)
    html = templates.get_template(FILE).render(view=view, site=site, words=words)
    file = folder / url_prefix(context.language) / FILE
    file.write_text(with_names_marked(context.language, html), "utf-8")


def not_found_view(context: RenderContext, words: dict[str, str]) -> PageView:
    """Return the view of the page that says that there is no page."""
    title = words["not_found_title"]
    return PageView(
        language=context.language,
        template="404",
        title=title,
        head_title=f"{title} · {SITE_NAME.into(context.language)}",
        description=words["not_found_text"],
        lead=None,
        body=Markup(),
        updated="",
        updated_iso="",
        breadcrumb=(),
        sections=menu_links(None, context.sections, context),
        more=menu_links(None, context.more, context),
        languages=tuple(_language_link(language, context) for language in LANGUAGES),
        canonical="",  # an address that leads nowhere has no better one
        alternates=(),
        locale=context.locale,
        other_locales=context.other_locales,
        share_image=context.absolute(SHARE_CARD),
        share_image_alt=SHARE_ALT.into(context.language),
        sign=None,
        sources=(),
    )


def _language_link(language: Language, context: RenderContext) -> LanguageLink:
    current = language == context.language
    return LanguageLink(language, NAMES[language], context.url(url_prefix(language)), current)
