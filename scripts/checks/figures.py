"""Check that every figure and dated part of a record can be called by a name of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from scripts.content.fields import Figure
from scripts.content.record_files import Record
from scripts.content.records import QUOTED_KINDS
from scripts.content.records.event import Edition
from scripts.content.site import Site
from scripts.content.yaml_document import Path
from scripts.findings import Finding, Place


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each figure without a key among several, and each key used twice."""
    for kind in QUOTED_KINDS:
        for record in site.records[kind].values():
            yield from _check_record(record)


def _check_record(record: Record[Any]) -> Iterator[Finding]:
    parts = list(_parts(record.value, (), ""))
    several = sum(isinstance(part, Figure) for _, part, _ in parts) > 1
    first: dict[str, int] = {}
    for path, part, owner in parts:
        line = record.line(*path)
        key = getattr(part, "key", None)
        if key is not None:
            name = f"{owner}{key}"
            if name in first:
                place = Place(record.relative, first[name])
                yield Finding("record.key-twice", record.relative, line, {"key": key}, place)
            first.setdefault(name, line)
        elif isinstance(part, Figure) and several:
            details = {"value": str(part.value)}
            yield Finding("record.figure-without-key", record.relative, line, details)


def _parts(value: Any, at: Path, owner: str) -> Iterator[tuple[Path, BaseModel, str]]:
    """Yield all that may have a key with its place; keys of different editions do not meet."""
    if isinstance(value, tuple):
        for number, item in enumerate(value):
            inner = f"{number}." if isinstance(item, Edition) else owner
            yield from _parts(item, (*at, number), inner)
    elif isinstance(value, BaseModel):
        if "key" in type(value).model_fields:
            yield at, value, owner
        for field in type(value).model_fields:
            yield from _parts(getattr(value, field), (*at, field), owner)
