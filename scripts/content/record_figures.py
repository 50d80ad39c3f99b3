"""All figures of a record, wherever in it they stand, each with the name a quote calls it by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from scripts.content.fields import Boundary, Figure, Localised
from scripts.content.quotes import parts_of
from scripts.content.record_files import Record
from scripts.content.records.event import Edition


@dataclass(frozen=True, slots=True)
class HeldFigure:
    """One figure of a record, and what the record says around it."""

    figure: Figure
    reference: str | None  # as in [[reference]]; None when it has no key
    boundary: Boundary | None
    field: str  # of the record in which it stands: 'capital', 'editions'
    beside: Localised | None = None  # the words of the part it belongs to
    edition: Edition | None = None


def figures_of(record: Record[Any]) -> tuple[HeldFigure, ...]:
    """Return every figure of `record`, in its own order."""
    # Parts are remembered by value, so a figure is known by what it says.
    parts: dict[Figure, str] = {}
    for part, quoted in parts_of(record).items():
        if quoted.figure is not None:
            parts.setdefault(quoted.figure, part)
    value: BaseModel = record.value
    whole: Boundary | None = getattr(value, "boundary", None)
    held = []
    for field in type(value).model_fields:
        for figure, holder in _figures(getattr(value, field), None):
            name = parts.get(figure)
            reference = f"{record.id}.{name}" if name else record.id
            held.append(
                HeldFigure(
                    figure=figure,
                    reference=None if name is None else reference,
                    boundary=figure.boundary or whole,
                    field=field,
                    beside=getattr(holder, "text", None),
                    edition=holder if isinstance(holder, Edition) else None,
                )
            )
    return tuple(held)


def _figures(value: Any, holder: BaseModel | None) -> Iterator[tuple[Figure, BaseModel | None]]:
    if isinstance(value, Figure):
        yield value, holder
    elif isinstance(value, tuple):
        for item in value:
            yield from _figures(item, holder)
    elif isinstance(value, BaseModel):
        for field in type(value).model_fields:
            yield from _figures(getattr(value, field), value)
