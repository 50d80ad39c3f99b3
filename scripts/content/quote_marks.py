"""Find where a text quotes a record, [[record.part]], and the plain words around the quotes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

# What stands between the brackets is judged by who looks it up, so that a slip gets its message.
QUOTE = re.compile(r"\[\[([^\[\]\n]*)\]\]")
OPENING = re.compile(r"(?<!\[)\[\[(?!\[)")
DOUBLED = re.compile(r"\[\[(?=\[\[[^\[\]\n]*\]\])")  # [[[[a]]]]
COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)
MARKS = "[["
QUOTE_TOKEN, OPENING_TOKEN = "quote", "quote_opening"
# The text of a link that holds a quote: the parser takes the quote and leaves the link as text.
IN_LINK = re.compile(r"\[[^\[\]\n]*\[\[([^\[\]\n]*)\]\][^\[\]\n]*\](?:\(|\[[^\[])")
AS_LINK = re.compile(r"(?<!\[)\[\[([^\[\]\n]*)\]\]\([^()\s]+\)")  # [[a]](page.md)
LONGEST_SAMPLE = 40
GAP = "\ufffc"  # OBJECT REPLACEMENT CHARACTER: a quote or code, within the plain words around it

# Where a quote cannot show its source.
Misplacement = Literal["heading", "link", "address", "image", "html"]


@dataclass(frozen=True, slots=True)
class Quote:
    """One quote and the line of the file it stands in; `reference` is the rest where not closed."""

    reference: str
    line: int
    closed: bool = True
    within: Misplacement | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """The plain words of a paragraph, heading or table cell, without code and HTML."""

    text: str  # lines as they were typed; GAP stands for each quote and each piece of code
    line: int  # of the first word


def add_quote_rule(markdown: MarkdownIt) -> None:
    """Teach the parser quotes, which come before links: [[a]](b) is a quote and a bracket."""
    markdown.inline.ruler.before("link", "cantho_quote", _quote_rule)


def quotes_in_plain_text(text: str, line: int) -> Iterator[Quote]:
    """Yield the quotes of a text without Markdown, such as a key of the front matter."""
    for match in QUOTE.finditer(text):
        yield Quote(match[1].strip(), line)
    rest = QUOTE.sub(lambda match: GAP * len(match[0]), text)
    for match in OPENING.finditer(rest):
        yield Quote(_sample(text[match.end() :]), line, closed=False)


def replace_quotes(text: str, write: Callable[[str], str]) -> str:
    """Return `text` with each quote as `write` writes its reference."""
    return QUOTE.sub(lambda match: write(match[1].strip()), text)


def read_quotes(
    tokens: Sequence[Token], first_line: int
) -> tuple[tuple[Quote, ...], tuple[Passage, ...]]:
    """Return the quotes and the plain words of a parsed text that begins in `first_line`."""
    reader = _Reader()
    for token in tokens:
        line = first_line + (token.map[0] if token.map else 0)
        if token.type in {"heading_open", "heading_close"}:
            reader.heading = token.type == "heading_open"
        elif token.type == "html_block":
            reader.html(token.content, line)
        elif token.type == "inline":
            reader.inline(token, line)
    return tuple(reader.quotes), tuple(reader.passages)


class _Reader:
    def __init__(self) -> None:
        self.quotes: list[Quote] = []
        self.passages: list[Passage] = []
        self.heading = False

    def inline(self, token: Token, line: int) -> None:
        words: list[str] = []
        here = line
        linked = {
            reference.strip()
            for pattern in (IN_LINK, AS_LINK)
            for reference in pattern.findall(token.content)
        }
        for child in token.children or []:
            if child.type in {QUOTE_TOKEN, OPENING_TOKEN}:
                self.quote(child, here, "link" if child.content in linked else None)
            elif child.type == "link_open":
                self.address(child, here)
            elif child.type == "image":
                self.address(child, here)
                self.image(child.children or [], here)
            elif child.type == "html_inline":
                self.html(child.content, here)
            text = _words(child)
            words.append(text)
            here += text.count("\n")
        self.passages.append(Passage("".join(words), line))

    def quote(self, token: Token, line: int, within: Misplacement | None) -> None:
        within = "heading" if self.heading else within
        self.quotes.append(Quote(token.content, line, token.type == QUOTE_TOKEN, within))

    def image(self, children: Sequence[Token], line: int) -> None:
        for child in children:
            if child.type in {QUOTE_TOKEN, OPENING_TOKEN}:
                self.quote(child, line, "image")

    def address(self, token: Token, line: int) -> None:
        for name in ("href", "src", "title"):
            for reference in QUOTE.findall(unquote(str(token.attrGet(name) or ""))):
                self.quotes.append(Quote(reference.strip(), line, within="address"))

    def html(self, html: str, line: int) -> None:
        html = COMMENT.sub(lambda match: "\n" * match[0].count("\n"), html)
        for match in QUOTE.finditer(html):
            place = line + html.count("\n", 0, match.start())
            self.quotes.append(Quote(match[1].strip(), place, within="html"))


def _words(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    if token.type == "html_inline":
        return "\n" * token.content.count("\n")
    if token.type in {QUOTE_TOKEN, OPENING_TOKEN, "code_inline", "image"}:
        return GAP
    return token.content if token.type == "text" else ""


def _quote_rule(state: StateInline, silent: bool) -> bool:
    match = QUOTE.match(state.src, state.pos, state.posMax)
    openings = (OPENING, DOUBLED)
    if match is None and not any(o.match(state.src, state.pos, state.posMax) for o in openings):
        return False
    if not silent:
        token = state.push(QUOTE_TOKEN if match else OPENING_TOKEN, "", 0)
        rest = state.src[state.pos + len(MARKS) : state.posMax]
        token.content = match[1].strip() if match else _sample(rest)
    state.pos = match.end() if match else state.pos + len(MARKS)
    return True


def _sample(rest: str) -> str:
    words = " ".join(rest.partition("\n")[0].split()[:4])
    return words if len(words) <= LONGEST_SAMPLE else f"{words[:LONGEST_SAMPLE]}…"
