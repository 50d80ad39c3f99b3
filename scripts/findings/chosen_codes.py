"""Which codes are meant by 'FACT,LINK02,page.*': families, codes, patterns."""

from __future__ import annotations

import re
from collections.abc import Callable
from fnmatch import fnmatchcase

from scripts.findings.codes import CODES, SUBJECTS

_FAMILY = re.compile(r"[A-Z]+(?=\d)|[a-z]+(?=\.)")


class UnknownCode(Exception):
    """There is neither a code nor a family of this name."""

    def __init__(self, asked: str) -> None:
        """Keep what was asked for."""
        super().__init__(asked)
        self.asked = asked


def family_of(name: str) -> str:
    """Return the family of a code: 'FACT' of FACT02, 'page' of page.empty."""
    found = _FAMILY.match(name)
    return found.group() if found else name


def families() -> dict[str, tuple[str, ...]]:
    """Return the codes of each family, in the order of the handbook."""
    found: dict[str, list[str]] = {}
    for name in CODES:
        found.setdefault(family_of(name), []).append(name)
    return {family: tuple(names) for family, names in found.items()}


def subject_of(name: str) -> str:
    """Return the heading of the handbook under which a code stands."""
    return next(subject for subject, codes in SUBJECTS for code in codes if code.name == name)


def codes_named(asked: str) -> tuple[str, ...]:
    """Return the codes that one word names: a family, a code, or a pattern such as 'page.*'.

    Capitals count only where they must: FACT and fact are two families, fact01 is FACT01.
    Raises UnknownCode where it names none.
    """
    word = asked.strip()
    names = _named(word, str) or _named(word.casefold(), str.casefold)
    if not names:
        raise UnknownCode(word)
    return names


def _named(word: str, spelled: Callable[[str], str]) -> tuple[str, ...]:
    for family, names in families().items():
        if word == spelled(family):
            return names
    return tuple(name for name in CODES if fnmatchcase(spelled(name), word))


def choose_codes(asked: str) -> frozenset[str]:
    """Return all codes that a list with commas names; raises UnknownCode for the first unknown."""
    words = [word for word in re.split(r"[,\s]+", asked) if word]
    if not words:
        raise UnknownCode(asked)
    return frozenset(name for word in words for name in codes_named(word))


def known_words() -> tuple[str, ...]:
    """Return all that may be asked for: families, then codes."""
    return (*families(), *CODES)
