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
    "*": {"lang"},
    "figure": {"class"},
    "span": {"class", "title"},
    **{heading: {"id"} for heading in ("h2", "h3", "h4", "h5", "h6")},
    "a": {"href", "hreflang", "title"},
    "abbr": {"title"},
    "img": {
        "src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding", "fetchpriority",
    },
    "ol": {"start"},
    "source": {"type", "srcset", "sizes", "media"},
}  # fmt: skip
CLASSES = {"figure": {"photo-figure"}, "span": {CLASS, "photo-caption", "photo-credit"}}
SCHEMES = {"http", "https", "mailto", "tel"}


def sanitise(html: str) -> Markup:
    """Return `html` without scripts, styles, frames, event handlers or odd addresses."""
    return Markup(  # noqa: S704 - this is the one place that makes rendered text safe
        nh3.clean(
            html,
            tags=TAGS,
            attributes=ATTRIBUTES,
            attribute_filter=_our_classes,
            url_schemes=SCHEMES,
            link_rel=None,
            strip_comments=True,
        )
    )


def _our_classes(tag: str, name: str, value: str) -> str | None:
    """Return the value of an attribute; no class but those that our own code writes."""
    return None if name == "class" and value not in CLASSES.get(tag, ()) else value
