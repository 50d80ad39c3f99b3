"""Mark Vietnamese names in English pages as Vietnamese, so that they are read aloud as such.

A run of words is marked when one of them at least carries a Vietnamese letter and each has the
shape of a Vietnamese syllable. "Ninh" belongs to "Ninh Kiều" since it is a neighbour with a
capital, "ca" to "đờn ca tài tử" since it stands between two; "Quay" is English, though it could
be a syllable. Only what a reader sees is touched: no attribute, no <head>, no drawing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from scripts.content.syllables import is_marked, is_syllable
from scripts.languages import Language

# English words that have the shape of a Vietnamese syllable and stand beside names.
_SMALL_WORDS = (
    "a an at bay be but buy by can day do due get go he him i in it king man map may me men "
    "much my ngo no non not on pen put quay ran room run say set so son song soon such sun "
    "ten than that the them then to up via"
)
ENGLISH = frozenset(_SMALL_WORDS.split())
# Words of other languages that have the letters and shape of a Vietnamese one.
FOREIGN = frozenset(("à", "é", "são"))  # à la carte, São Paulo
PIECES = 16_384  # pieces of text remembered: names, labels and footers come on every page
LONGEST_BRIDGE = 2  # words without a mark between two with one: "bánh dân gian Nam Bộ"

_WORDS = re.compile(r"[^\W\d_]+(?:(?:[ \u00a0]|&nbsp;)[^\W\d_]+)*")
_WORD = re.compile(r"[^\W\d_]+")
_SPACE = re.compile(r"&nbsp;|[ \u00a0]")
# A tag whose attributes may hold ">", or a comment.
_TAG = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][^\s/>]*)((?:\"[^\"]*\"|'[^']*'|[^'\">])*)>", re.S)
_LANG = re.compile(r"\slang\s*=")
# Nothing in these is text in which a <span> may stand; a <pre> or <code> is not prose.
_LEFT_ALONE = frozenset(("head", "script", "style", "svg", "textarea", "title", "code", "pre"))
_NEVER_CLOSED = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)


def with_names_marked(language: Language, html: str) -> str:
    """Return the whole HTML of a page in `language` with Vietnamese names marked as such."""
    return html if language == "vi" else mark_names(html)


def mark_names(html: str) -> str:
    """Return a whole English page with its Vietnamese names in <span lang="vi">."""
    parts: list[str] = []
    end = 0
    left_alone: str | None = None  # the element whose end is awaited
    depth = 0
    for tag in _TAG.finditer(html):
        text = html[end : tag.start()]
        parts.append(text if left_alone else mark_text(text))
        parts.append(tag[0])
        end = tag.end()
        name = (tag[2] or "").lower()
        if left_alone is None:
            if _begins_other(name, tag):
                left_alone, depth = name, 1
        elif name == left_alone and not tag[3].endswith("/"):
            depth += -1 if tag[1] else 1
            if depth == 0:
                left_alone = None
    text = html[end:]
    parts.append(text if left_alone else mark_text(text))
    return "".join(parts)


@lru_cache(PIECES)
def mark_text(text: str) -> str:
    """Return a piece of English text, escaped for HTML, with its Vietnamese names marked."""
    if not is_marked(text):
        return text
    return _WORDS.sub(lambda found: _mark_phrase(found[0]), text)


def _begins_other(name: str, tag: re.Match[str]) -> bool:
    """Return whether a tag opens an element whose text is not ours to mark."""
    if not name or tag[1] or name in _NEVER_CLOSED or name == "html" or tag[3].endswith("/"):
        return False
    return name in _LEFT_ALONE or _LANG.search(tag[3]) is not None


def _mark_phrase(phrase: str) -> str:
    """Return words parted by spaces alone, with the Vietnamese ones among them marked."""
    if not is_marked(phrase):
        return phrase
    words = _SPACE.split(phrase)
    spaces = [*_SPACE.findall(phrase), ""]
    parts: list[str] = []
    number = 0
    while number < len(words):
        end = _end_of_run(words, number)
        run = "".join(w + s for w, s in zip(words[number:end], spaces[number:end], strict=True))
        space = spaces[end - 1]
        run = run.removesuffix(space) if space else run
        marked = any(_is_vietnamese(word) for word in words[number:end])
        parts.append(f'<span lang="vi">{run}</span>{space}' if marked else run + space)
        number = end
    return "".join(parts)


def _end_of_run(words: list[str], start: int) -> int:
    """Return where the Vietnamese name that begins at `start` ends; one word when none does."""
    end = start
    while end < len(words) and _may_be_named(words[end]):
        end += 1  # "Ninh" of "Ninh Kiều"
    if end == len(words) or not _is_vietnamese(words[end]):
        return max(end, start + 1)  # capitals without a name
    while True:
        while end < len(words) and (_is_vietnamese(words[end]) or _may_be_named(words[end])):
            end += 1
        bridge = _bridge(words, end)
        if bridge == 0:
            return end
        end += bridge


def _bridge(words: list[str], start: int) -> int:
    """Return how many small words without marks join the name before `start` to more of it."""
    if not words[start - 1].islower():
        return 0
    for length in range(1, LONGEST_BRIDGE + 1):
        between, after = words[start : start + length], words[start + length :]
        if not all(_may_be_said(word) for word in between):
            return 0
        if after and _is_vietnamese(after[0]):
            return length
    return 0


def _is_vietnamese(word: str) -> bool:
    return is_marked(word) and is_syllable(word) and word.lower() not in FOREIGN


def _may_be_said(word: str) -> bool:
    return not is_marked(word) and word.lower() not in ENGLISH and is_syllable(word)


def _may_be_named(word: str) -> bool:
    return word[0].isupper() and _may_be_said(word)
