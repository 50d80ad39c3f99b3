"""Read what stands inside a block: running text, links, code, quotes of records, languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import unescape

from scripts.sync.blocks import Link, Marked, Mention

# Each is looked for only where its first character stands in the text.
CODE = re.compile(r"(?<![`\\])(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
QUOTE = re.compile(r"(?<!\\)\[\[([^\[\]\n|]+)\]\]")
AUTOLINK = re.compile(r"<((?:https?|ftp)://[^<>\s]+)>")
MAIL = re.compile(r"<((?:mailto:)?)([^<>\s@]+@[^<>\s@]+)>")
TAG = re.compile(r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>")
FOOTNOTE = re.compile(r"(?<!\\)\[\^([^\]\s]+)\](?!:)")
_ADDRESS = r"(<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)"
_TITLE = r"(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?"
_TEXT = r"((?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*\])*)"
LINK = re.compile(rf"(?<!\\)(!?)\[{_TEXT}\]\(\s*{_ADDRESS}{_TITLE}\s*\)")
REFERENCE = re.compile(rf"(?<!\\)(!?)\[{_TEXT}\](?:\s?\[([^\[\]]*)\])?")
BARE = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”»]*[^\s<>\"”».,;:!?)\]'’*_]")
ATTRIBUTES = re.compile(
    r"(?<!\\)\{:?[ \t]*((?:[#.][\w:-]+|[\w-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s}]+))"
    r"(?:[ \t]+(?:[#.][\w:-]+|[\w-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s}]+)))*)[ \t]*\}"
)
EMPHASIS = re.compile(
    r"\\(?=[\\`*_{}\[\]()#+.!|~>-])|\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)|~~|==|\^\^"
)
EMOJI = re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]*:(?!\w)")
ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
LANGUAGE = re.compile(r"\blang\s*=\s*[\"']?([A-Za-z-]+)")
HTML_ADDRESS = re.compile(r"\b(?:href|src)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))")
HTML_ALT = re.compile(r"\balt\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
HTML_ID = re.compile(r"\b(?:id|name)\s*=\s*[\"']?([^\s\"'>]+)")
VOID = frozenset(("br", "hr", "img", "input", "wbr"))  # elements without an end
TAG_NAME = re.compile(r"</?([a-zA-Z][\w-]*)")
# What an emphasised or linked stretch before an attribute list begins with.
BEFORE_ATTRIBUTES = re.compile(r"(\*\*[^*]+\*\*|\*[^*]+\*|_[^_]+_|\[[^\]]*\]\([^)]*\))$")


@dataclass(slots=True)
class Inline:
    """What was read of one block."""

    prose: str
    links: list[Link] = field(default_factory=list)
    codes: list[Mention] = field(default_factory=list)
    quotes: list[Mention] = field(default_factory=list)
    footnotes: list[Mention] = field(default_factory=list)
    marked: list[Marked] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)


def read_inline(source: str, blanked: str, definitions: Mapping[str, str]) -> Inline:
    """Return what stands in `source`.

    `blanked` is the source with the markers of its block replaced by spaces, of the same length.
    `definitions` are the addresses of reference links, by lower-case name.
    """
    found = Inline(blanked)
    _Reader(found, definitions).read()
    return found


class _Reader:
    """Blanks one thing after the other, so that none is read inside another."""

    def __init__(self, found: Inline, definitions: Mapping[str, str]) -> None:
        self.found = found
        self.definitions = definitions

    def read(self) -> None:
        text = self.found.prose
        if "`" in text:
            self._take(CODE, self._code)
        if "<!--" in text:
            self._take(COMMENT, None)
        if "{{" in text or "{%" in text:
            self._take(TEMPLATE, None)
        if "[[" in text:
            self._take(QUOTE, self._quote)
        if "<" in text:
            self._take(AUTOLINK, self._autolink)
            if "@" in text:  # the address itself is read as text
                found = self.found
                found.prose = MAIL.sub(lambda m: f" {' ' * len(m[1])}{m[2]} ", found.prose)
            self._tags()
        if "[" in text:
            if "[^" in text:
                self._take(FOOTNOTE, self._footnote)
            self._links()
        if "://" in text or "www." in text:
            self._take(BARE, self._bare)
        if "{" in text:
            self._attributes()
        if ":" in text:
            self._take(EMOJI, None)
        if "&" in text:
            self._take(ENTITY, None)
        self._take(EMPHASIS, None)

    def _take(self, pattern: re.Pattern[str], keep: Callable[[re.Match[str]], None] | None) -> None:
        prose = self.found.prose
        pieces: list[str] = []
        seen = 0
        for match in pattern.finditer(prose):
            if keep is not None:
                keep(match)
            pieces += [prose[seen : match.start()], _blank(match[0])]
            seen = match.end()
        if pieces:
            self.found.prose = "".join([*pieces, prose[seen:]])

    def _code(self, match: re.Match[str]) -> None:
        self.found.codes.append(Mention(match[2].strip(), match.start(), match.end()))

    def _quote(self, match: re.Match[str]) -> None:
        self.found.quotes.append(Mention(match[1].strip(), match.start(), match.end()))

    def _footnote(self, match: re.Match[str]) -> None:
        self.found.footnotes.append(Mention(match[1], match.start(), match.end()))

    def _autolink(self, match: re.Match[str]) -> None:
        self.found.links.append(Link(match[1], match[1], match.start(), match.end()))

    def _bare(self, match: re.Match[str]) -> None:
        self.found.links.append(Link(match[0], match[0], match.start(), match.end()))

    def _tags(self) -> None:
        opened: list[tuple[str, str | None, str | None, int]] = []
        prose = self.found.prose
        for match in TAG.finditer(prose):
            tag = match[0]
            name_match = TAG_NAME.match(tag)
            name = name_match[1].lower() if name_match else ""
            if tag.startswith("</"):
                while opened:
                    last, language, address, start = opened.pop()
                    if language:
                        self.found.marked.append(Marked(language, start, match.end()))
                    if address is not None:
                        self.found.links.append(
                            Link(address, _plain(prose[start : match.start()]), start, match.end())
                        )
                    if last == name:
                        break
                continue
            if identity := HTML_ID.search(tag):
                self.found.ids.append(identity[1])
            named = HTML_ADDRESS.search(tag)
            target = unescape(next(filter(None, named.groups()), "")) if named else None
            if name == "img" and target is not None:
                alt = HTML_ALT.search(tag)
                words = unescape(next(filter(None, alt.groups()), "")) if alt else ""
                self.found.links.append(Link(target, words, match.start(), match.end(), True))
            elif not tag.endswith("/>") and name not in VOID:
                spoken = LANGUAGE.search(tag)
                href = target if name == "a" else None
                opened.append((name, spoken[1] if spoken else None, href, match.start()))
        self._take(TAG, None)

    def _links(self) -> None:
        if "](" in self.found.prose:
            self._take_link(LINK, self._inline_link)
        if self.definitions:
            self._take_link(REFERENCE, self._reference_link)

    def _take_link(
        self, pattern: re.Pattern[str], read: Callable[[re.Match[str]], str | None]
    ) -> None:
        prose = self.found.prose
        pieces: list[str] = []
        seen = 0
        for match in pattern.finditer(prose):
            target = read(match)
            if target is None:
                continue
            is_image = match[1] == "!"
            words = match[2]
            inner = LINK.search(words) if not is_image and "](" in words else None
            if inner:
                address = inner[3].strip("<>")
                start = match.start(2) + inner.start()
                end = match.start(2) + inner.end()
                image = inner[1] == "!"
                self.found.links.append(Link(address, _plain(inner[2]), start, end, image))
                words = words[: inner.start()] + _blank(inner[0]) + words[inner.end() :]
            self.found.links.append(
                Link(target, _plain(words), match.start(), match.end(), is_image)
            )
            shown = _blank(words) if is_image else words
            tail = prose[match.end(2) : match.end()]
            head = prose[match.start() : match.start(2)]
            pieces += [prose[seen : match.start()], _blank(head), shown, _blank(tail)]
            seen = match.end()
        if pieces:
            self.found.prose = "".join([*pieces, prose[seen:]])

    def _inline_link(self, match: re.Match[str]) -> str | None:
        return match[3].strip("<>")

    def _reference_link(self, match: re.Match[str]) -> str | None:
        name = match[3] or match[2]
        return self.definitions.get(" ".join(name.lower().split()))

    def _attributes(self) -> None:
        prose = self.found.prose
        for match in ATTRIBUTES.finditer(prose):
            for word in match[1].split():
                if word.startswith("#"):
                    self.found.ids.append(word[1:])
            spoken = LANGUAGE.search(match[1])
            if spoken:
                before = BEFORE_ATTRIBUTES.search(prose, 0, match.start())
                start = before.start() if before else 0
                self.found.marked.append(Marked(spoken[1], start, match.end()))
        self._take(ATTRIBUTES, None)


def _blank(text: str) -> str:
    if "\n" not in text:
        return " " * len(text)
    return "\n".join(" " * len(line) for line in text.split("\n"))


def _plain(words: str) -> str:
    return " ".join(EMPHASIS.sub("", TAG.sub("", words)).split())
