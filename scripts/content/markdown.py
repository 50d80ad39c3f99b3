"""Read the outline of a Markdown text: its headings, links and images, each with its line.

The site's pages are rendered by Python-Markdown, which keeps no line numbers; this reading is for
checks. Both follow the same rules for the simple Markdown that editors write.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from scripts.content.markdown_slips import Slip, find_slips
from scripts.content.quote_marks import COMMENT, Passage, Quote, add_quote_rule, read_quotes


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading; `anchor` is its id on the page."""

    level: int
    text: str
    anchor: str
    line: int


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link or image points; `text` is the link's text or the image's alt."""

    address: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class HtmlTag:
    """One HTML tag an editor wrote into a text."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Outline:
    """What checks need to know of a text."""

    headings: tuple[Heading, ...]
    links: tuple[Target, ...]
    images: tuple[Target, ...]
    tags: tuple[HtmlTag, ...]
    slips: tuple[Slip, ...]
    quotes: tuple[Quote, ...]
    passages: tuple[Passage, ...]
    has_text: bool


# HTML within a line that says what Markdown cannot: a language, a line break, an abbreviation.
# Tags around whole paragraphs are not among them: Markdown inside them would stay as it is.
EDITOR_TAGS = frozenset(("abbr", "br", "cite", "kbd", "q", "small", "span", "sub", "sup"))
# Ids the templates use; a heading of that name gets another.
TEMPLATE_IDS = frozenset(
    (
        "agencies", "content", "documents", "figures", "footer-help", "footer-site", "listing",
        "pages", "people", "photos", "related", "river-map", "sources", "title", "year",
    )
)  # fmt: skip
TAG_PATTERN = re.compile(r"<\s*([a-zA-Z][a-zA-Z0-9-]*)[^<]*>?")


def slugify(text: str, separator: str = "-") -> str:
    """Return the id of a heading: 'Đầu tư ở đây' becomes 'dau-tu-o-day'.

    đ has no decomposition in Unicode, so that the usual folding would drop it.
    """
    plain = text.replace("đ", "d").replace("Đ", "D")
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    slug = separator.join(words)
    return f"{slug}{separator}1" if slug in TEMPLATE_IDS else slug


def read_outline(text: str, first_line: int) -> Outline:
    """Return the outline of `text`, which begins in line `first_line` of its file."""
    tokens = _parser().parse(text)
    headings: list[Heading] = []
    links: list[Target] = []
    images: list[Target] = []
    tags: list[HtmlTag] = []
    taken: dict[str, int] = {}
    opened: Token | None = None
    for token in tokens:
        if token.type == "heading_open":
            opened = token
        if token.type == "html_block":
            tags += _tags(token.content, first_line + (token.map[0] if token.map else 0))
        if token.type != "inline":
            continue
        line = first_line + (token.map[0] if token.map else 0)
        if opened is not None:
            plain = _plain(token.children or [])
            anchor = _unique(slugify(plain), taken)
            headings.append(Heading(int(opened.tag[1]), plain, anchor, line))
            opened = None
        for target, is_image in _targets(token, line):
            (images if is_image else links).append(target)
        tags += _inline_tags(token.children or [], line)
    has_text = bool(COMMENT.sub("", text).strip())
    slips = tuple(find_slips(tokens, text, first_line))
    quotes, passages = read_quotes(tokens, first_line)
    return Outline(
        headings=tuple(headings),
        links=tuple(links),
        images=tuple(images),
        tags=tuple(tags),
        slips=slips,
        quotes=quotes,
        passages=passages,
        has_text=has_text,
    )


class _Parser(MarkdownIt):
    """Sees links that would be refused (javascript:), so that a check can refuse them aloud."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the name markdown-it calls
        return True


@cache
def _parser() -> MarkdownIt:
    return _Parser("commonmark").enable("table").use(add_quote_rule)


def _targets(token: Token, line: int) -> Iterator[tuple[Target, bool]]:
    """Yield links and images with their lines; `line` is that of the token's first.

    The parser gives no lines within a paragraph, so each address is looked for in what was typed.
    """
    typed, seen = token.content, 0
    link: tuple[str, int, list[Token]] | None = None
    for child in token.children or []:
        if child.type in {"link_open", "image"}:
            address = unquote(str(child.attrGet("href") or child.attrGet("src") or ""))
            found = typed.find(address, seen) if address else -1
            if found >= 0:
                line += typed.count("\n", seen, found)
                seen = found
            here = line
            if child.type == "image":
                yield Target(address, _plain(child.children or []), here), True
            else:
                link = (address, here, [])
        elif child.type == "link_close" and link is not None:
            yield Target(link[0], _plain(link[2]), link[1]), False
            link = None
        if link is not None:
            link[2].append(child)


def _inline_tags(children: Sequence[Token], line: int) -> Iterator[HtmlTag]:
    for child in children:
        if child.type in {"softbreak", "hardbreak"}:
            line += 1
        elif child.type == "html_inline":
            yield from _tags(child.content, line)
            line += child.content.count("\n")


def _tags(html: str, line: int) -> Iterator[HtmlTag]:
    html = COMMENT.sub(lambda match: "\n" * match[0].count("\n"), html)
    seen = 0
    for match in TAG_PATTERN.finditer(html):
        line += html.count("\n", seen, match.start())
        seen = match.start()
        yield HtmlTag(match[1].lower(), line)


def _plain(children: Sequence[Token]) -> str:
    parts = []
    for child in children:
        if child.type == "image":
            parts.append(_plain(child.children or []))
        elif child.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
        elif child.type in {"text", "code_inline"}:
            parts.append(child.content)
    return "".join(parts).strip()


def _unique(anchor: str, taken: dict[str, int]) -> str:
    # The same counting as Python-Markdown's toc extension, going on where it stopped.
    base, number = anchor, taken.get(anchor, 0)
    while anchor in taken or not anchor:
        number += 1
        anchor = f"{base}_{number}"
    taken[base] = number
    taken.setdefault(anchor, 0)
    return anchor
