"""Read the glossary of a tree: which Vietnamese term wants which English one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from scripts.content.head_yaml import LOADER
from scripts.sync.glossary.english import stem
from scripts.sync.glossary.phrases import Phrases

FOLDER = "glossary"  # below data/, for a glossary of several files
FILES = ("terms", "glossary")  # below data/, for a glossary of one
SUFFIXES = (".yml", ".yaml")
_REMARK = re.compile(r"\s*\(([^()]*)\)")
_UNSURE = frozenset(("unsure", "unconfirmed", "draft"))


class NoGlossary(Exception):
    """A file of the glossary is no YAML."""

    def __init__(self, path: str, line: int) -> None:
        """Keep which file below data/, and the line in which reading stopped."""
        super().__init__(path)
        self.path = path
        self.line = line


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One entry: all forms of a term in each language, the one to prefer first."""

    vi: tuple[str, ...]
    en: tuple[str, ...]
    never_en: tuple[str, ...] = ()  # wrong for this term
    lint_en: tuple[str, ...] = ()  # wrong in any English text
    category: str = ""
    confirmed: bool = True
    historic: bool = False


class Glossary:
    """All terms, and indexes of their forms that are made when first asked for."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Keep the terms in the order of the files."""
        self.terms = tuple(terms)

    @cached_property
    def vietnamese(self) -> Phrases[Term]:
        """All Vietnamese forms; marks are never folded."""
        return Phrases((form, term) for term in self.terms for form in term.vi)

    @cached_property
    def english(self) -> Phrases[Term]:
        """All English forms, by stems, in the spelling of either side of the Atlantic."""
        forms = ((form, term) for term in self.terms for form in term.en)
        return Phrases(forms, stem, names=False)

    @cached_property
    def linted(self) -> Phrases[tuple[Term, bool]]:
        """English forms that are wrong anywhere (True), among those that are right (False).

        The right ones are there since a longer right form may hold a wrong one.
        """
        wrong = [(form, (term, True)) for term in self.terms for form in term.lint_en]
        right = [(form, (term, False)) for term in self.terms for form in term.en]
        return Phrases([*wrong, *right], stem, names=False, hyphens=True)

    @cached_property
    def digest(self) -> str:
        """Changes whenever a term does."""
        told = "\n".join(
            repr((t.vi, t.en, t.never_en, t.lint_en, t.category, t.confirmed, t.historic))
            for t in self.terms
        )
        return sha256(told.encode()).hexdigest()


def read_glossary(folder: Path) -> Glossary | None:
    """Read the glossary below `folder`/data, or return None when there is none.

    Raises NoGlossary when a file of it is no YAML.
    """
    data = folder / "data"
    files = [path for path in sorted(data.rglob("*.y*ml")) if path.is_file()]
    return glossary_from({p.relative_to(data).as_posix(): p.read_bytes() for p in files})


def glossary_from(data: Mapping[str, bytes]) -> Glossary | None:
    """Make the glossary from files below data/, by their path in it; others are left alone.

    Raises NoGlossary when a file of it is no YAML. Entries that are not understood are left out.
    """
    paths = [path for path in sorted(data) if is_glossary(path)]
    if not paths:
        return None
    return Glossary(term for path in paths for term in _terms(path, data[path]))


def is_glossary(path: str) -> bool:
    """Return whether `path`, below data/, is a file of the glossary."""
    name, dot, suffix = path.rpartition(".")
    if f"{dot}{suffix}" not in SUFFIXES:
        return False
    return name in FILES or name.startswith(f"{FOLDER}/")


def _terms(path: str, raw: bytes) -> Iterator[Term]:
    text = unicodedata.normalize("NFC", raw.decode("utf-8-sig", "replace"))
    try:
        data = yaml.load(text, LOADER)  # noqa: S506 - a safe loader
    except yaml.MarkedYAMLError as error:
        raise NoGlossary(path, error.problem_mark.line + 1 if error.problem_mark else 1) from error
    except (yaml.YAMLError, ValueError) as error:
        raise NoGlossary(path, 1) from error
    if isinstance(data, Mapping):
        data = data.get("terms", data)
    if isinstance(data, Mapping):  # khu công nghiệp: industrial park
        data = [
            {"vi": vi, **value} if isinstance(value, Mapping) else {"vi": vi, "en": value}
            for vi, value in data.items()
        ]
    for entry in data if isinstance(data, list) else ():
        term = _term(entry)
        if term is not None:
            yield term


def _term(entry: Any) -> Term | None:
    if not isinstance(entry, Mapping):
        return None
    # A form in another's brackets is a remark on it, so such other Vietnamese forms are left out.
    others = [form for form in _texts(entry.get("also_vi")) if "(" not in form]
    vi = [*_plain(_texts(entry.get("vi"))), *others]
    preferred = _texts(entry.get("en"))
    shorts = [*_texts(entry.get("short")), *_texts(entry.get("also_en"))]
    en = [*_plain(preferred), *_plain(shorts), *_in_brackets(preferred), *_whole(preferred)]
    if not vi or not en:
        return None
    status = " ".join(_texts(entry.get("status"))).lower()
    confidence = " ".join(_texts(entry.get("confidence"))).lower()
    return Term(
        vi=tuple(dict.fromkeys(vi)),
        en=tuple(dict.fromkeys(en)),
        never_en=tuple(dict.fromkeys(_plain(_texts(entry.get("never_en"))))),
        lint_en=tuple(dict.fromkeys(_plain(_texts(entry.get("lint_en"))))),
        category=str(entry.get("category", "")),
        confirmed=entry.get("confirmed") is not False and confidence not in _UNSURE,
        historic=entry.get("historic") is True or status.startswith("historic"),
    )


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [" ".join(v.split()) for v in values if isinstance(v, str) and v.strip()]


def _plain(forms: Iterable[str]) -> list[str]:
    """Return `forms` without remarks in brackets; those that leave something out are no forms."""
    plain = (_REMARK.sub("", form).strip() for form in forms if "..." not in form)
    return [form for form in plain if form]


def _in_brackets(forms: Iterable[str]) -> list[str]:
    """Return what stands in brackets at the end of a form and says the same in other words."""
    inner = (match[1] for form in forms for match in _REMARK.finditer(form) if form.endswith(")"))
    return [form for form in inner if " " in form and not any(c.isdigit() for c in form)]


def _whole(forms: Iterable[str]) -> list[str]:
    return [form for form in forms if "(" in form and "..." not in form]
