"""Check that the front matter of both pages of a pair has the same keys, shared and translated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from scripts.content.syllables import MARKED
from scripts.findings import Detail, Finding, Place
from scripts.languages import LANGUAGES, Language, Words, other
from scripts.sync.blocks import Block, Document, Kind, Pair
from scripts.sync.front_values import (
    UNORDERED,
    are_shared,
    are_the_same,
    in_words,
    is_empty,
    is_text_key,
    items_of,
    structure,
)
from scripts.sync.glossary import Glossary
from scripts.sync.untranslated import is_untranslated, needs_translation

# Each page says these for itself.
OWN_KEYS = frozenset(
    (
        "languages", "languages_reason", "languages-reason", "language_reason", "reason", "comment",
        "note", "lang", "language", "locale", "hreflang", "slug", "permalink", "aliases",
        "redirect_from", "translator", "translators", "translated_by", "translation_of",
        "source_commit", "source_hash", "l10n", "original", "reviewers", "approvers", "lastmod",
        "last_modified", "last_modified_at",
    )
)  # fmt: skip
NEARLY = 0.8  # how alike two keys are when one of them is misspelt: descripton, description
SHOWN = 80  # characters of a text that a message quotes
NO_HINT = ""

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Sides:
    """Both pages, the texts of their front matter by key path, and the glossary."""

    pages: Mapping[Language, Document]
    texts: Mapping[Language, Mapping[str, Block]]
    glossary: Glossary

    def place(self, language: Language, path: Path) -> Place:
        """Return where the value of `path` stands, or what is around it."""
        page = self.pages[language]
        entry = page.head.get(path[0])
        if entry is None:
            return Place(page.relative, page.head_line or 1)
        for end in range(len(path), 1, -1):
            line = entry.lines.get(".".join(path[1:end]))
            if line is not None:
                return Place(page.relative, line)
        return Place(page.relative, entry.line)

    def finding(
        self, code: str, path: Path, language: Language = "vi", **details: Detail
    ) -> Finding:
        """Return a finding at the key of `path` in the page of `language`."""
        here, there = self.place(language, path), self.place(other(language), path)
        told: dict[str, Detail] = {"key": ".".join(path), **details}
        return Finding(code, here.path, here.line, told, there)


def check(pair: Pair, glossary: Glossary) -> Iterator[Finding]:
    """Yield what differs between the front matter of both pages, key by key."""
    pages: dict[Language, Document] = {"vi": pair.vi, "en": pair.en}
    sides = _Sides(
        pages,
        {
            language: {b.label: b for b in page.blocks if b.kind is Kind.FRONT}
            for language, page in pages.items()
        },
        glossary,
    )
    for language in LANGUAGES:
        if not pages[language].head:
            if pages[language].head_line == 0:  # else it cannot be read, which MARK tells
                yield from _all_missing(sides, other(language))
            return
    values = {
        language: {key: entry.value for key, entry in page.head.items() if key not in OWN_KEYS}
        for language, page in pages.items()
    }
    yield from _mappings(sides, (), values["vi"], values["en"])


def _all_missing(sides: _Sides, language: Language) -> Iterator[Finding]:
    """Yield one finding for a page whose counterpart has no front matter at all."""
    keys = [key for key in sides.pages[language].head if key not in OWN_KEYS]
    if keys:
        first = sides.finding("META01", (keys[0],), language, hint=NO_HINT)
        details = {**first.details, "key": ", ".join(keys)}
        yield Finding(first.code, first.path, first.line, details, first.other)


def _mappings(sides: _Sides, path: Path, vi: Any, en: Any) -> Iterator[Finding]:
    only_vi = [key for key in vi if key not in en]
    only_en = [key for key in en if key not in vi]
    for key in only_vi:
        twin = _misspelt(str(key), only_en)
        if twin is None:
            yield sides.finding("META01", (*path, str(key)), hint=NO_HINT)
            continue
        only_en.remove(twin)
        here = sides.place("vi", (*path, str(key)))
        there = sides.place("en", (*path, str(twin)))
        hint = Words(f"; ở đó có “{twin}”", f"; there is “{twin}”")
        yield Finding("META01", here.path, here.line, {"key": str(key), "hint": hint}, there)
    for key in only_en:
        yield sides.finding("META01", (*path, str(key)), "en", hint=NO_HINT)
    for key in vi:
        if key in en:
            yield from _values(sides, (*path, str(key)), vi[key], en[key])


def _misspelt(key: str, candidates: list[Any]) -> Any | None:
    for candidate in candidates:
        if SequenceMatcher(None, key.lower(), str(candidate).lower()).ratio() >= NEARLY:
            return candidate
    return None


def _values(sides: _Sides, path: Path, vi: Any, en: Any) -> Iterator[Finding]:
    if is_empty(vi) or is_empty(en):
        yield from _empty(sides, path, vi, en)
    elif structure(vi) is not structure(en):
        yield sides.finding("META05", path, here=structure(vi), there=structure(en))
    elif isinstance(vi, Mapping):
        yield from _mappings(sides, path, vi, en)
    elif isinstance(vi, list):
        yield from _lists(sides, path, vi, en)
    elif path[-1] in UNORDERED:
        yield from _unordered(sides, path, items_of(vi), items_of(en))
    elif are_the_same(vi, en):
        yield from _identical(sides, path, vi)
    elif not is_text_key(path) and are_shared(path, vi, en):
        yield sides.finding("META02", path, here=in_words(vi), there=in_words(en))


def _empty(sides: _Sides, path: Path, vi: Any, en: Any) -> Iterator[Finding]:
    filled = en if is_empty(vi) else vi
    is_text = is_text_key(path) or (isinstance(filled, str) and " " in filled.strip())
    if is_text:
        yield sides.finding("META03", path, "vi" if is_empty(vi) else "en")
    elif not (is_empty(vi) and is_empty(en)):
        yield sides.finding("META02", path, here=in_words(vi), there=in_words(en))


def _lists(sides: _Sides, path: Path, vi: list[Any], en: list[Any]) -> Iterator[Finding]:
    if path[-1] in UNORDERED:
        yield from _unordered(sides, path, vi, en)
        return
    if not is_text_key(path) and all(are_shared(path, item, item) for item in (*vi, *en)):
        same = len(vi) == len(en) and all(map(are_the_same, vi, en))
        if not same:
            yield sides.finding("META02", path, here=in_words(vi), there=in_words(en))
    elif len(vi) != len(en):
        here, there = (_entries(len(values)) for values in (vi, en))
        yield sides.finding("META05", path, here=here, there=there)
    else:
        for number, (item, its_twin) in enumerate(zip(vi, en, strict=True)):
            yield from _values(sides, (*path, str(number)), item, its_twin)


def _entries(number: int) -> Words:
    return Words(f"{number} mục", f"{number} {'entry' if number == 1 else 'entries'}")


def _unordered(sides: _Sides, path: Path, vi: list[Any], en: list[Any]) -> Iterator[Finding]:
    """Compare tags as sets, as far as they are no words of a language."""
    if not all(are_shared(path, item, item) for item in (*vi, *en)):
        return
    if {in_words(item) for item in vi} != {in_words(item) for item in en}:
        yield sides.finding("META02", path, here=in_words(vi), there=in_words(en))


def _identical(sides: _Sides, path: Path, value: Any) -> Iterator[Finding]:
    """Yield a finding for a text that was left as it is in the other language."""
    label = ".".join(path)
    block = sides.texts["vi"].get(label)
    if not isinstance(value, str) or not (is_text_key(path) or block is not None):
        return
    text = block.text if block is not None else " ".join(value.split())
    if not needs_translation(text, sides.glossary) and not _is_term(text, sides.glossary):
        return
    is_english = block is not None and is_untranslated(block, "vi", sides.glossary)
    language: Language = "vi" if is_english and not _has_vietnamese(text) else "en"
    shown = text if len(text) <= SHOWN else f"{text[: SHOWN - 1].rstrip()}…"
    yield sides.finding("META04", path, language, text=shown)


def _is_term(text: str, glossary: Glossary) -> bool:
    """Tell whether a text is a Vietnamese term that English says in other words."""
    plain = text.casefold()
    return any(
        plain in map(str.casefold, term.vi) and plain not in map(str.casefold, term.en)
        for term in glossary.terms
    )


def _has_vietnamese(text: str) -> bool:
    return any(letter in MARKED for letter in text)
