"""Write the report: one page that needs nothing besides itself."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from scripts.findings import Finding
from scripts.languages import Language
from scripts.reports.report_view import report_view
from scripts.sync.checking import Report

HERE = Path(__file__).parent
ASSETS = HERE.parents[1] / "overrides" / "assets"
# What the report shares with the site; the rest of the site's styles is for other things.
SITE_STYLES = ("tokens", "fonts", "base", "components/brand")
TEMPLATE = "report.html"
STYLE = "report.css"
FONT = re.compile(r'url\("(fonts/[\w-]+\.woff2)"\)')
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
BLANK = re.compile(r"\n\s*")


def html_report(
    report: Report,
    findings: Sequence[Finding],
    has_page: Callable[[str], bool],
    language: Language,
    *,
    is_partial: bool = False,
) -> str:
    """Return the page that tells `findings`, with the pairs that `has_page` says are meant.

    `is_partial` says that other findings were left out, so that no page may be called in step.
    """
    environment = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    view = report_view(report, findings, has_page, language, is_partial=is_partial)
    page = environment.get_template(TEMPLATE).render(
        view=view,
        words=view.words,
        style=Markup(_style()),  # noqa: S704 - our own files
    )
    return page.strip()


def _style() -> str:
    """Return the site's tokens and type with the fonts inside, and the report's own styles."""
    sheets = [(ASSETS / "css" / f"{name}.css").read_text("utf-8") for name in SITE_STYLES]
    sheets.append((HERE / STYLE).read_text("utf-8"))
    joined = BLANK.sub("\n", COMMENT.sub("", "\n".join(sheets)))
    # Nothing is fetched, so there is nothing to wait for, and no reason to do without.
    return FONT.sub(_embedded, joined.replace("font-display: optional", "font-display: block"))


def _embedded(found: re.Match[str]) -> str:
    encoded = base64.b64encode((ASSETS / found.group(1)).read_bytes()).decode()
    return f'url("data:font/woff2;base64,{encoded}")'
