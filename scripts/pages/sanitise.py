"""Let only harmless HTML through: what Markdown makes, and the few tags editors may write."""

from __future__ import annotations

import nh3
from markupsafe import Markup

from scripts.content.markdown import EDITOR_TAGS

TAGS = EDITOR_TAGS | {
    "a", "blockquote", "code", "em", "figcaption", "figure",
    "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "picture", "pre", "source",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES: dict[str, set[str]] = {
    "*": {"class", "lang", "title"},
    **{heading: {"id"} for heading in ("h2", "h3", "h4", "h5", "h6")},
    "a": {"href", "hreflang", "rel"},
    "abbr": {"title"},
    "img": {
        "src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding", "fetchpriority",
    },
    "li": {"value"},
    "ol": {"start"},
    "source": {"type", "srcset", "sizes", "media"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
}  # fmt: skip
SCHEMES = {"http", "https", "mailto", "tel"}


def sanitise(html: str) -> Markup:
    """Return `html` without scripts, styles, frames, event handlers or odd addresses."""
    return Markup(  # noqa: S704 - this is the one place that makes rendered text safe
        nh3.clean(
            html,
            tags=TAGS,
            attributes=ATTRIBUTES,
            url_schemes=SCHEMES,
            link_rel=None,
            strip_comments=True,
        )
    )
