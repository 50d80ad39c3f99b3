"""Check that every page exists in both languages, under one and the same name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.findings import Finding, Place
from scripts.languages import LANGUAGES, SOURCE, Language, Words, other
from scripts.sync.declared import NO_REASON, Declaration, declaration
from scripts.sync.tree import PAGE_SUFFIX, Tree

LANGUAGE_WORDS: dict[Language, Words] = {
    "vi": Words("tiếng Việt", "Vietnamese"),
    "en": Words("tiếng Anh", "English"),
}
IN_CASE = Words("chữ hoa và chữ thường", "capital and small letters")
IN_MARKS = Words("cách ghép dấu (NFC, NFD)", "how marks are joined (NFC, NFD)")
IN_LETTERS = Words("ký tự trông giống nhau", "characters that look alike")

# Letters of other alphabets that look like Latin ones, and what does not show at all.
_LOOKALIKES = str.maketrans(
    "ðаеорсухіѕјкмтвн‐‑‒–—−", "đaeopcyxisjkmtbh------", "\u00ad\u200b\u200c\u200d\u2060\ufeff"
)


@dataclass(frozen=True, slots=True)
class _Name:
    language: Language
    path: str  # as on the disk
    relative: str


def check(tree: Tree) -> Iterator[Finding]:
    """Yield a finding for each missing page, each pair of near names, each wrong declaration."""
    names = {language: _names(tree, language) for language in LANGUAGES}
    told: set[tuple[str, str]] = set()  # a folder named in two ways is told once, not page by page
    groups: dict[str, list[_Name]] = {}
    for language in LANGUAGES:
        for name in names[language]:
            groups.setdefault(_folded(name.path), []).append(name)
    declared = _declarations(tree)
    for _, group in sorted(groups.items()):
        if len({name.path for name in group}) > 1:
            yield from _near_names(group, told)
            if len({name.language for name in group}) == 1:
                yield from _alone(group[0], declared.get(group[0].relative), tree)
        elif len(group) == 1:
            yield from _alone(group[0], declared.get(group[0].relative), tree)
        else:
            yield from _declared_pair(group, declared)


def _names(tree: Tree, language: Language) -> list[_Name]:
    """Return all pages of `language`, those that cannot be read or are named .MD among them."""
    folder = f"{tree.shown}/{language}/" if tree.shown else f"{language}/"
    names = [_Name(language, path, file.relative) for path, file in tree.files[language].items()]
    names += [
        _Name(language, relative.removeprefix(folder), relative)
        for relative in tree.unreadable
        if relative.startswith(folder)
    ]
    names += [
        _Name(language, path, folder + path)
        for path in (
            entry.removeprefix(f"{language}/")
            for entry in sorted(tree.others)
            if entry.startswith(f"{language}/")
        )
        if path.lower().endswith(PAGE_SUFFIX) and not path.endswith(PAGE_SUFFIX)
    ]
    return sorted((name for name in names if not _is_hidden(name.path)), key=lambda n: n.path)


def _declarations(tree: Tree) -> dict[str, Declaration]:
    return {
        file.relative: found
        for language in LANGUAGES
        for file in tree.files[language].values()
        if (found := declaration(file)) is not None
    }


def _near_names(group: list[_Name], told: set[tuple[str, str]]) -> Iterator[Finding]:
    for number, name in enumerate(group[1:], start=1):
        before = group[:number]
        if name.path in {earlier.path for earlier in before}:
            continue
        # Two files of one folder first: whichever computer reads them, one of them is in the way.
        one = next((n for n in before if n.language == name.language), before[0])
        shown = _differing(one.path, name.path)
        if shown in told or shown[::-1] in told:
            continue
        told.add(shown)
        details: dict[str, str | int | Words] = {
            "name": shown[0],
            "other_name": shown[1],
            "difference": _difference(*shown),
            "suggestion": _nfc(shown[1]).lower(),
        }
        yield Finding("PAIR02", one.relative, 1, details, Place(name.relative, 1))


def _alone(name: _Name, declared: Declaration | None, tree: Tree) -> Iterator[Finding]:
    if declared is not None:
        if declared.problem is not None:
            yield _cannot_stand(name, declared, declared.problem)
        return
    missing = other(name.language)
    folder = f"{tree.shown}/" if tree.shown else ""
    details: dict[str, str | int | Words] = {
        "language": LANGUAGE_WORDS[missing],
        "expected": f"{folder}{missing}/{_nfc(name.path)}",
    }
    yield Finding("PAIR01", name.relative, 1, details)


def _declared_pair(group: list[_Name], declared: dict[str, Declaration]) -> Iterator[Finding]:
    for name in sorted(group, key=lambda n: n.language != SOURCE):
        found = declared.get(name.relative)
        if found is None:
            continue
        there = next(n for n in group if n is not name)
        if found.problem is not None and found.problem != NO_REASON:
            yield _cannot_stand(name, found, found.problem)
            return
        if found.languages == (name.language,):
            details = {"language": LANGUAGE_WORDS[name.language]}
            yield Finding("PAIR04", name.relative, found.line, details, Place(there.relative, 1))
            return
        if found.problem is not None:
            yield _cannot_stand(name, found, found.problem)


def _cannot_stand(name: _Name, declared: Declaration, problem: Words) -> Finding:
    details: dict[str, str | int | Words] = {"problem": problem, "language": name.language}
    return Finding("PAIR03", name.relative, declared.line, details)


def _differing(one: str, two: str) -> tuple[str, str]:
    """Return both paths up to the first part in which they differ."""
    parts, others = one.split("/"), two.split("/")
    for number, (part, other_part) in enumerate(zip(parts, others, strict=False), start=1):
        if part != other_part:
            return "/".join(parts[:number]), "/".join(others[:number])
    return one, two


def _difference(one: str, two: str) -> Words:
    if _nfc(one) == _nfc(two):
        return IN_MARKS
    return IN_CASE if _nfc(one).casefold() == _nfc(two).casefold() else IN_LETTERS


def _folded(path: str) -> str:
    # ASCII is folded without the tables: a tree has hundreds of names, and most are plain.
    if path.isascii():
        return path.lower()
    folded = unicodedata.normalize("NFKC", path).casefold().translate(_LOOKALIKES)
    return unicodedata.normalize("NFC", folded)


def _nfc(path: str) -> str:
    return unicodedata.normalize("NFC", path)


def _is_hidden(path: str) -> bool:
    return any(part.startswith((".", "~$")) for part in path.split("/"))
