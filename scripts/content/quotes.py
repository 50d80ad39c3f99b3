"""Look up what [[record.part]] means: one figure or date of one record.

Any record of QUOTED_KINDS can be quoted. Its figures and dates are found by walking its fields, so
that a new kind of record or field needs nothing here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Literal

from pydantic import BaseModel

from scripts.content.fields import Citation, Figure, Id, Localised
from scripts.content.quoted import Ordinal, Period, Quoted
from scripts.content.record_files import Record
from scripts.content.records import QUOTED_KINDS
from scripts.content.records.event import Edition
from scripts.content.site import Site
from scripts.languages import write_edition

AS_OF, DATE, NUMBER = "as-of", "date", "number"  # parts that have their name from us
WHOLE = ""  # [[record]]: the only figure of a record


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Why a quote shows nothing, and which parts the record has; () when there is no record."""

    why: Literal["unknown", "no-part", "which-figure"]
    record: str
    part: str
    parts: tuple[str, ...] = ()


def resolve(site: Site, reference: str) -> Quoted | Unresolved:
    """Return what `reference`, as it stands in [[…]], means."""
    record_id, _, part = reference.strip().partition(".")
    record = record_quoted(site, record_id)
    if record is None:
        return Unresolved("unknown", record_id, part)
    parts = parts_of(record)
    if part in parts:
        return parts[part]
    named = tuple(name for name in parts if name and name.rpartition(".")[2] != AS_OF)
    return Unresolved("no-part" if part else "which-figure", record_id, part, named)


def record_quoted(site: Site, record_id: str) -> Record[Any] | None:
    """Return the record that [[record_id…]] speaks of, or None."""
    found = (site.records[kind].get(record_id) for kind in QUOTED_KINDS)
    return next((record for record in found if record is not None), None)


def parts_of(record: Record[Any]) -> Mapping[str, Quoted]:
    """Return all that can be quoted of `record`, by the name of the part, in its own order.

    WHOLE is the figure of a record that has but one.
    """
    return _parts_of(record.kind, record.value)


# Records are read-only and compared by their values: what has been found of one stays true.
@lru_cache(maxsize=4096)
def _parts_of(kind: str, value: Any) -> Mapping[str, Quoted]:
    citations: tuple[Citation, ...] = getattr(value, "sources", ())
    first = citations[0] if citations else None
    about = _About(
        kind=kind,
        record=value.id,
        name=getattr(value, "name", None) or value.title,
        source=first.source if first else value.id,
        where=first.where if first else None,
        boundary=getattr(value, "boundary", None),
    )
    found = list(_parts(value, about))
    if period := _period(value):
        found.append((DATE, about.quoted(value, period, None)))
    figures = [quoted for _, quoted in found if quoted.figure]
    if len(figures) == 1:
        found.insert(0, (WHOLE, figures[0]))
    parts: dict[str, Quoted] = {}
    for name, quoted in found:
        if name is None:
            continue
        parts.setdefault(name, quoted)
        if quoted.as_of:
            dated = replace(quoted, shown=Period(quoted.as_of), as_of=None)
            parts.setdefault(f"{name}.{AS_OF}" if name else AS_OF, dated)
    return MappingProxyType(parts)


@dataclass(frozen=True, slots=True)
class _About:
    """What the parts of a record share, and the name that parts of an edition begin with."""

    kind: str
    record: Id
    name: Localised
    source: Id
    where: str | None
    boundary: Any
    prefix: str = ""

    def quoted(
        self, part: Any, shown: Figure | Period | Ordinal, label: Localised | None
    ) -> Quoted:
        own = getattr(part, "source", None)
        figure = shown if isinstance(shown, Figure) else None
        return Quoted(
            kind=self.kind,
            record=self.record,
            name=self.name,
            label=label,
            shown=shown,
            source=own or self.source,
            where=getattr(part, "where", None) if own else self.where,
            as_of=figure.as_of if figure else None,
            boundary=(figure.boundary or self.boundary) if figure else None,
        )


def _parts(model: BaseModel, about: _About) -> Iterator[tuple[str | None, Quoted]]:
    """Yield the parts within `model`; a figure that has no key has no name."""
    for field in type(model).model_fields:
        value = getattr(model, field)
        items = value if isinstance(value, tuple) else (value,)
        editions = _edition_names([item for item in items if isinstance(item, Edition)])
        for item in items:
            if isinstance(item, Figure):
                name = f"{about.prefix}{item.key}" if item.key else None
                yield name, about.quoted(item, item, item.label)
            elif isinstance(item, Edition):
                yield from _edition_parts(item, editions[id(item)], about)
            elif isinstance(item, BaseModel):
                key, period = getattr(item, "key", None), _period(item)
                if key and period:
                    label = getattr(item, "title", None)
                    yield f"{about.prefix}{key}", about.quoted(item, period, label)
                yield from _parts(item, about)


def _edition_parts(
    edition: Edition, name: str, about: _About
) -> Iterator[tuple[str | None, Quoted]]:
    label = None
    if edition.number is not None:
        ordinal = Ordinal(edition.number)
        label = Localised(
            vi=write_edition(edition.number, "vi"), en=write_edition(edition.number, "en")
        )
        yield f"{name}.{NUMBER}", about.quoted(edition, ordinal, None)
    yield name, about.quoted(edition, Period(edition.start, edition.end), label)
    yield from _parts(edition, replace(about, prefix=f"{name}."))


def _edition_names(editions: list[Edition]) -> dict[int, str]:
    """Return the name of each edition by its identity: its year, '2025-2' for the second of it."""
    names: dict[int, str] = {}
    count: Counter[str] = Counter()
    for edition in sorted(editions, key=lambda edition: edition.start):
        year = edition.start[:4]
        count[year] += 1
        names[id(edition)] = year if count[year] == 1 else f"{year}-{count[year]}"
    return names


def _period(model: BaseModel) -> Period | None:
    """Return when something was, for what has a date or a beginning of its own."""
    start = getattr(model, "date", None) or getattr(model, "start", None)
    return Period(start, getattr(model, "end", None)) if isinstance(start, str) else None
