"""Read what a page links to, and which ids of it a link may name."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape

from scripts.content.slugs import slugify
from scripts.languages import Language, other
from scripts.sync.blocks import Block, Document, Kind, Link
from scripts.sync.links.addresses import Address, read_address

# A link on purpose to the other version says so in its text.
NAMES_LANGUAGE: dict[Language, re.Pattern[str]] = {
    "vi": re.compile(r"vietnamese|tiếng\s+việt|bản\s+việt|^(?:vi|vn|🇻🇳)$", re.IGNORECASE),
    "en": re.compile(r"english|tiếng\s+anh|bản\s+anh|^(?:en|eng|🇬🇧|🇺🇸)$", re.IGNORECASE),
}
NEARBY = 60  # characters after a link in which its attribute list may stand
HTML_ID = re.compile(r"<[a-zA-Z][^<>]*?\b(?:id|name)\s*=\s*[\"']?([^\s\"'>]+)")
LIST = re.compile(r"\{([^{}\n]*)\}")
LISTED_ID = re.compile(r"(?:#|\bid=[\"']?)([^\s\"'#]+)")
HEADING_MARKS = re.compile(r"^\s*#{1,6}\s+|\s+#+\s*$|\s*\{:?[^{}\n]*\}\s*$")
IMAGE_OR_LINK = re.compile(
    r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])"
)
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
EMPHASIS = re.compile(r"[*`~]+|(?<!\w)_+|_+(?!\w)")


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link or image of a page, with its line."""

    address: Address
    line: int
    is_image: bool = False
    to_other_language: bool = False  # on purpose, and said so


@dataclass(frozen=True, slots=True)
class PageLinks:
    """What one page links to, and what links to it may name."""

    language: Language
    path: str
    relative: str
    links: tuple[PageLink, ...]
    explicit: frozenset[str]  # ids that were given, and those of lists made from records
    implied: frozenset[str]  # ids that a renderer makes of the words of headings


def page_links(document: Document, text: str) -> PageLinks:
    """Return the links and ids of a page; `text` is the page as `document` was read from."""
    language, path = document.language, document.path
    links = tuple(
        PageLink(
            read_address(link.address, language, path),
            block.line_at(link.start),
            link.is_image,
            _is_language_link(link, block, other(language)),
        )
        for block in document.body
        for link in block.links
        if link.address or not _is_filled_in(link, block)
    )
    explicit = {block.anchor for block in document.blocks if block.anchor}
    if "<" in text:
        explicit.update(HTML_ID.findall(text))
    if "{" in text:
        explicit.update(one for listed in LIST.findall(text) for one in LISTED_ID.findall(listed))
    headings = [block for block in document.blocks if block.kind is Kind.HEADING]
    implied = frozenset(_implied(_heading_text(block) for block in headings if not block.anchor))
    return PageLinks(language, path, document.relative, links, frozenset(explicit), implied)


def _is_filled_in(link: Link, block: Block) -> bool:
    """Tell whether a template writes the address: [text]({{ url }}), which is blank by now."""
    typed = block.source[link.start : link.end]
    return "{{" in typed or "{%" in typed


def _is_language_link(link: Link, block: Block, language: Language) -> bool:
    after = block.source[link.start : link.end + NEARBY]
    return bool(NAMES_LANGUAGE[language].search(link.text.strip())) or "hreflang" in after


def _heading_text(block: Block) -> str:
    text = HEADING_MARKS.sub("", HEADING_MARKS.sub("", block.source.split("\n")[0]))
    text = IMAGE_OR_LINK.sub(lambda match: match[1], text)
    return unescape(EMPHASIS.sub("", TAG.sub("", text))).strip()


def _implied(headings: Iterable[str]) -> Iterator[str]:
    """Yield the ids that this site, Python-Markdown and GitHub make of the words of headings."""
    counts: Counter[str] = Counter()
    for text in headings:
        for slug in {slugify(text), _ascii_slug(text), _letters_slug(text)}:
            number = counts[slug]
            counts[slug] += 1
            if slug and not number:
                yield slug
            elif number:
                yield f"{slug}_{number}"
                yield f"{slug}-{number}"


def _ascii_slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def _letters_slug(text: str) -> str:
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", text.strip().lower()))
