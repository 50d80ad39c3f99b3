"""Let only harmless HTML through: what Markdown makes, and the few tags editors may write."""

from __future__ import annotations

import nh3
from markupsafe import Markup

from scripts.content.markdown import EDITOR_TAGS
from scripts.pages.quotes_in_markdown import CLASS

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
            attribute_filter=_without_classes_of_quotes,
            url_schemes=SCHEMES,
            link_rel=None,
            strip_comments=True,
        )
    )


def _without_classes_of_quotes(tag: str, name: str, value: str) -> str | None:
    """Return the value of an attribute; only the mark of a quote may look like one."""
    if name != "class" or (tag == "span" and value == CLASS):
        return value
    return " ".join(one for one in value.split() if not one.startswith(CLASS)) or None
