"""Read the outline of a Markdown text: its headings, links and images, each with its line.

The site's pages are rendered by Python-Markdown, which keeps no line numbers; this reading is for
checks. Both follow the same rules for the simple Markdown that editors write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from scripts.content.attribute_lists import take_attribute_list
from scripts.content.markdown_slips import Slip, find_slips
from scripts.content.quote_marks import COMMENT, Passage, Quote, add_quote_rule, read_quotes
from scripts.content.slugs import slugify


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading; `anchor` is its id on the page."""

    level: int
    text: str
    anchor: str
    line: int
    explicit: bool = False  # whether the editor gave the id: {#invest}


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
TAG_PATTERN = re.compile(r"<\s*([a-zA-Z][a-zA-Z0-9-]*)[^<]*>?")


def read_outline(text: str, first_line: int) -> Outline:
    """Return the outline of `text`, which begins in line `first_line` of its file."""
    tokens = _parser().parse(text)
    headings: list[tuple[int, str, str | None, int]] = []
    slips: list[Slip] = []
    links: list[Target] = []
    images: list[Target] = []
    tags: list[HtmlTag] = []
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
            given = take_attribute_list(token)
            if given and not given.suits_heading:
                slips.append(Slip("attributes", line, given.typed))
            plain = _plain(token.children or [])
            headings.append((int(opened.tag[1]), plain, given.identity if given else None, line))
            opened = None
        for target, is_image in _targets(token, line):
            (images if is_image else links).append(target)
        tags += _inline_tags(token.children or [], line)
    has_text = bool(COMMENT.sub("", text).strip())
    slips += find_slips(tokens, text, first_line)
    quotes, passages = read_quotes(tokens, first_line)
    return Outline(
        headings=tuple(_with_anchors(headings)),
        links=tuple(links),
        images=tuple(images),
        tags=tuple(tags),
        slips=tuple(slips),
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


def _with_anchors(headings: Sequence[tuple[int, str, str | None, int]]) -> Iterator[Heading]:
    # Ids that were given come first: the others make way for them, wherever they stand.
    taken = {given: 0 for _, _, given, _ in headings if given}
    for level, text, given, line in headings:
        anchor = given or _unique(slugify(text), taken)
        yield Heading(level, text, anchor, line, explicit=bool(given))


def _unique(anchor: str, taken: dict[str, int]) -> str:
    # The same counting as Python-Markdown's toc extension, going on where it stopped.
    base, number = anchor, taken.get(anchor, 0)
    while anchor in taken or not anchor:
        number += 1
        anchor = f"{base}_{number}"
    taken[base] = number
    taken.setdefault(anchor, 0)
    return anchor
