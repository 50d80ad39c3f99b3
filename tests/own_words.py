"""Find phrases that the site shares with what it was written from.

By hand, against a folder of source documents (.txt):

    python -m tests.own_words FOLDER

Editors of other cities' texts know the rule of thumb: eight words in a row are a quotation. Names
do not count, since they must not be changed.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from scripts.content.fields import Localised
from scripts.content.site import Site, load_site
from scripts.languages import LANGUAGES

ROOT = Path(__file__).parent.parent
LENGTH = 8  # words of a phrase that may not be shared
OWN = 4  # so many of them must be no part of a name, or the phrase is a name with its company
# What these say is taken from the sources as it is: short-hand, titles and terms.
NOT_OURS = frozenset(("facts", "sources", "terms"))
QUOTE = re.compile(r"\[\[[^\]\n]*\]\]")
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
TAG = re.compile(r"<[^>]+>")
WORD = re.compile(r"[^\W_]+(?:[-’'/.,][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Shared:
    """One phrase that stands here and there."""

    place: str
    phrase: str


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, without marks of Markdown and punctuation."""
    plain = TAG.sub(" ", LINK.sub(r"\1", QUOTE.sub(" 0 ", text)))
    return WORD.findall(unicodedata.normalize("NFC", plain).lower().replace("’", "'"))


def phrases(texts: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """Return every phrase of LENGTH words in `texts`."""
    return frozenset(phrase for text in texts for phrase in _windows(words(text)))


def names(site: Site) -> tuple[tuple[str, ...], ...]:
    """Return the names that may not be changed, each as its words, longest first."""
    found: set[tuple[str, ...]] = set()
    for term in site.terms.values():
        value = term.value
        found |= {
            tuple(words(name)) for name in (value.vi, value.en, *value.also_vi, *value.also_en)
        }
    for kind in ("agencies", "partners", "events", "works", "projects", "occasions", "sources"):
        for record in site.records[kind].values():
            name = getattr(record.value, "name", None) or record.value.title
            found |= {tuple(words(name.vi)), tuple(words(name.en))}
            if short := getattr(record.value, "short_name", None):
                found |= {tuple(words(short.vi)), tuple(words(short.en))}
    for task in site.tasks.values():
        for body in (*task.value.leads, *task.value.coordinating):
            found |= {tuple(words(body.name.vi)), tuple(words(body.name.en))}
    return tuple(sorted((name for name in found if len(name) > 1), key=lambda n: (-len(n), n)))


def shared(site: Site, theirs: frozenset[tuple[str, ...]]) -> list[Shared]:
    """Return the phrases of pages and records that stand in `theirs` too, names aside."""
    known: dict[str, list[tuple[str, ...]]] = {}
    for name in names(site):
        known.setdefault(name[0], []).append(name)
    found = []
    for place, text in site_texts(site):
        ours = words(text)
        named = _named(ours, known)
        hits = [n for n, phrase in enumerate(_windows(ours)) if phrase in theirs]
        for start, end in _runs(hits):
            own = [word for n, word in enumerate(ours[start:end], start) if not named[n]]
            if sum(not word[0].isdigit() for word in own) >= OWN:
                found.append(Shared(place, " ".join(ours[start:end])))
    return found


def site_texts(site: Site) -> Iterator[tuple[str, str]]:
    """Yield every text of ours with the file it stands in."""
    for page in site.all_pages():
        for text in _strings(page.front):
            yield page.relative, text
        yield page.relative, page.body
    for kind, records in site.records.items():
        if kind in NOT_OURS:
            continue
        for record in records.values():
            for text in _localised(record.value):
                yield f"{record.relative} ({record.id})", text


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _strings(getattr(value, name))


def _localised(value: Any) -> Iterator[str]:
    if isinstance(value, Localised):
        yield from (value.into(language) for language in LANGUAGES)
    elif isinstance(value, tuple):
        for item in value:
            yield from _localised(item)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _localised(getattr(value, name))


def _windows(found: list[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(found[n : n + LENGTH]) for n in range(len(found) - LENGTH + 1))


def _named(ours: list[str], known: dict[str, list[tuple[str, ...]]]) -> list[bool]:
    """Return for each word whether it belongs to a name."""
    named = [False] * len(ours)
    for n, word in enumerate(ours):
        for name in known.get(word, ()):
            if tuple(ours[n : n + len(name)]) == name:
                named[n : n + len(name)] = [True] * len(name)
                break
    return named


def _runs(hits: list[int]) -> Iterator[tuple[int, int]]:
    """Yield where each run of overlapping phrases begins and ends."""
    start = previous = None
    for hit in hits:
        if start is None:
            start = hit
        elif previous is not None and hit > previous + 1:
            yield start, previous + LENGTH
            start = hit
        previous = hit
    if start is not None and previous is not None:
        yield start, previous + LENGTH


def main(folder: str) -> int:
    """Say what the site shares with the documents in `folder`."""
    site, _ = load_site(ROOT)
    texts = [file.read_text("utf-8") for file in sorted(Path(folder).glob("*.txt"))]
    found = shared(site, phrases(texts))
    for hit in found:
        print(f"{hit.place}: {hit.phrase}")
    print(f"{len(found)} shared phrases, {len(texts)} documents")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
