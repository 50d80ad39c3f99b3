"""Check that every id, photo or drawing that a record or page names exists, and is named once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.content.nearest import near
from scripts.content.record_files import file_of
from scripts.content.records import KINDS, KINDS_WITH_PAGE, SHOWN_KINDS
from scripts.content.site import Site
from scripts.content.validation import quote
from scripts.content.yaml_document import Path, YamlDocument
from scripts.findings import Detail, Finding, Place
from scripts.languages import SOURCE, Words
from scripts.sync.links.targets import LINK

# Which kinds of record the value of a key may name, wherever the key stands.
REFERENCES: dict[str, tuple[str, ...]] = {
    "source": ("sources",),
    "sources": ("sources",),
    "owner": ("agencies",),
    "agency": ("agencies",),
    "organiser": ("agencies",),
    "related": KINDS_WITH_PAGE,
    "statistics": ("statistics",),
    "charts": ("charts",),
    "facts": ("facts",),
    "records": SHOWN_KINDS,
    "part_of": ("agencies",),
    "ask": ("agencies",),
}
# Keys whose values are paths of pages.
PAGE_PATHS = frozenset(("page", "pages", "served_by"))
# In front matter some keys name records too, that mean something else in a record.
PAGE_REFERENCES = {**REFERENCES, "contact": ("agencies",), "record": KINDS_WITH_PAGE}
# Lists of plain words whose order or number means nothing; verse, for one, may repeat a line.
SETS = {*REFERENCES, *PAGE_PATHS, "photos", "countries", "languages", "aliases", "themes", "kinds"}
TEMPLATE_KINDS = {"project": "projects", "event": "events", "work": "works"}
KIND_BY_NAME = {kind.name: kind for kind in KINDS}


@dataclass(frozen=True, slots=True)
class _Text:
    """One YAML text that is walked, and what its keys may name."""

    site: Site
    relative: str
    document: YamlDocument
    references: dict[str, tuple[str, ...]]
    pages: frozenset[str]  # that PAGE_PATHS may name


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each reference that leads nowhere or repeats an earlier one."""
    for records in site.records.values():
        for record in records.values():
            paths = site.languages[SOURCE].paths
            text = _Text(site, record.relative, record.document, REFERENCES, paths)
            yield from _walk(text, _at(record.document, record.at), record.at)
    for page in site.all_pages():
        references = dict(PAGE_REFERENCES)
        if kind := TEMPLATE_KINDS.get(page.front.template):
            references["record"] = (kind,)
        paths = site.languages[page.language].paths
        text = _Text(site, page.relative, page.head, references, paths)
        yield from _walk(text, page.head.data, ())


def _at(document: YamlDocument, path: Path) -> Any:
    data = document.data
    for step in path:
        data = data[step]
    return data


def _walk(text: _Text, data: Any, at: Path) -> Iterator[Finding]:
    if isinstance(data, list):
        for number, item in enumerate(data):
            yield from _walk(text, item, (*at, number))
    elif isinstance(data, dict):
        for key, value in data.items():
            place = (*at, key)
            if isinstance(value, list):
                yield from _check_repeated(text, key, value, place)
            for path, name in _texts(value, place):
                yield from _check_name(text, key, name, text.document.line(path))
            yield from _walk(text, value, place)


def _texts(value: Any, at: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, list):
        for number, item in enumerate(value):
            if isinstance(item, str):
                yield (*at, number), item


def _check_repeated(text: _Text, key: str, items: list[Any], at: Path) -> Iterator[Finding]:
    """Yield a finding for each item of a list that an earlier one says already."""
    first: dict[str, int] = {}
    for number, item in enumerate(items):
        if isinstance(item, str) and key not in SETS:
            continue
        # A page shows a source once, with one place in it.
        told = item["source"] if key == "sources" and isinstance(item, dict) else item
        earlier = first.setdefault(repr(told), number)
        if earlier != number:
            place = Place(text.relative, text.document.line((*at, earlier)))
            line = text.document.line((*at, number))
            yield Finding("record.listed-twice", text.relative, line, {"entry": quote(told)}, place)


def _check_name(text: _Text, key: str, name: str, line: int) -> Iterator[Finding]:
    site = text.site
    if key in text.references:
        yield from _check_id(text, line, text.references[key], name)
    elif key in PAGE_PATHS and name not in text.pages:
        details: dict[str, Detail] = {"kind": LINK, "target": name, "hint": near(name, text.pages)}
        yield Finding("LINK03", text.relative, line, details)
    elif key in {"photo", "photos"} and name not in site.photo_files:
        hint = near(name, site.photo_files)
        yield Finding("image.missing", text.relative, line, {"target": name, "hint": hint})
    elif key == "illustration" and name not in site.illustrations:
        hint = near(name, site.illustrations)
        yield Finding("illustration.missing", text.relative, line, {"name": name, "hint": hint})


def _check_id(text: _Text, line: int, kinds: tuple[str, ...], identifier: str) -> Iterator[Finding]:
    known: list[str] = []
    for kind in kinds:
        ids = text.site.record_ids[kind]
        if ids is None:
            return  # the fault of the file is told where it is
        known += ids
    if identifier in known:
        return
    words = Words(
        " / ".join(KIND_BY_NAME[kind].words.vi for kind in kinds),
        " or ".join(KIND_BY_NAME[kind].words.en for kind in kinds),
    )
    hint = near(identifier, known)
    file = file_of(KIND_BY_NAME[kinds[0]]).replace("<id>", identifier)
    details: dict[str, Detail] = {"kind": words, "id": identifier, "hint": hint, "file": file}
    yield Finding("record.unknown-reference", text.relative, line, details)
