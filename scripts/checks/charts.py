"""Check that a chart compares what can be compared: figures of one unit that speak of one city."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from scripts.content.fields import Boundary, Figure
from scripts.content.quoted import Quoted
from scripts.content.quotes import Unresolved, parts_of, record_quoted, resolve
from scripts.content.record_files import Record
from scripts.content.records import Chart
from scripts.content.records.chart import ChartKind
from scripts.content.site import Site
from scripts.content.units import UNIT_FORMS, Qualifier
from scripts.findings import Detail, Finding
from scripts.languages import LANGUAGES, Words, write_number

CITIES: dict[Boundary | None, Words] = {
    Boundary.OLD: Words("địa giới trước 1/7/2025 (old)", "the city before 1 July 2025 (old)"),
    Boundary.NEW: Words("địa giới từ 1/7/2025 (new)", "the city since 1 July 2025 (new)"),
    None: Words("địa giới mà nguồn không nêu (null)", "a city the source does not state (null)"),
}
# "About" of each part is "about" of their whole; of the others nobody knows what they leave out.
ADDED_UP = (Qualifier.EXACT, Qualifier.ABOUT)


def check(site: Site) -> Iterator[Finding]:
    """Yield findings on what charts draw; a reference that leads nowhere is told by quotes.py."""
    for record in site.charts.values():
        drawn: list[tuple[int, Quoted]] = []
        for number, item in enumerate(record.value.items):
            found = resolve(site, item.quote)
            if isinstance(found, Unresolved):
                continue
            line = record.line("items", number, "quote")
            details: dict[str, Detail] = {"reference": item.quote, "id": found.record}
            if found.figure is None:
                yield Finding("chart.no-figure", record.relative, line, details)
            elif found.figure.to is not None:
                yield Finding("chart.range", record.relative, line, details)
            else:
                drawn.append((line, found))
        yield from _check_repeated(site, record)
        mixed = list(_check_mixed(record, drawn))
        yield from mixed
        whole = len(drawn) == len(record.value.items) and not mixed
        if whole and record.value.kind is ChartKind.PARTS:
            yield from _check_parts(site, record, [quoted for _, quoted in drawn])


def _check_repeated(site: Site, record: Record[Chart]) -> Iterator[Finding]:
    """Yield a finding for each item that a reader could not tell from one before it."""
    seen: set[object] = set()
    for number, item in enumerate(record.value.items):
        found = resolve(site, item.quote)
        figure = found.figure if isinstance(found, Quoted) else None
        labels = {language: item.label.into(language) for language in LANGUAGES}
        marks: set[object] = {(language, label.casefold()) for language, label in labels.items()}
        if figure is not None:
            marks.add((found.record, figure))
        # An item that is written twice with every key is told by references.py.
        if seen & marks and item not in record.value.items[:number]:
            line = record.line("items", number, "quote")
            details: dict[str, Detail] = {"item": item.label.as_words}
            yield Finding("chart.item-twice", record.relative, line, details)
        seen |= marks


def _check_mixed(record: Record[Chart], drawn: list[tuple[int, Quoted]]) -> Iterator[Finding]:
    """Yield a finding for each figure that cannot stand beside the first one."""
    if not drawn:
        return
    first = drawn[0][1]
    for line, quoted in drawn[1:]:
        one, other = _figure(first), _figure(quoted)
        details: dict[str, Detail]
        if other.unit is not one.unit:
            details = {"unit": _unit(other), "first": _unit(one)}
            yield Finding("chart.mixed-units", record.relative, line, details)
        if quoted.boundary is not first.boundary:
            details = {"city": CITIES[quoted.boundary], "first": CITIES[first.boundary]}
            yield Finding("chart.mixed-boundaries", record.relative, line, details)


def _check_parts(site: Site, record: Record[Chart], parts: list[Quoted]) -> Iterator[Finding]:
    """Yield a finding when no source says that the parts make up a whole."""
    figures = [_figure(quoted) for quoted in parts]
    total = sum((figure.value for figure in figures), Decimal(0))
    alike = len({figure.qualifier for figure in figures}) == 1
    if alike and figures[0].qualifier in ADDED_UP and _is_stated(site, parts, total):
        return
    details: dict[str, Detail] = {
        "total": Words(*(write_number(total, language) for language in LANGUAGES))
    }
    yield Finding("chart.parts-of-what", record.relative, record.line("kind"), details)


def _is_stated(site: Site, parts: list[Quoted], total: Decimal) -> bool:
    """Return whether a record of the parts holds their total, for the same city."""
    drawn = [_figure(quoted) for quoted in parts]
    held: list[Record[Any]] = [
        record
        for name in sorted({quoted.record for quoted in parts})
        if (record := record_quoted(site, name)) is not None
    ]
    return any(
        quoted.figure is not None
        and quoted.figure not in drawn
        and quoted.figure.unit is drawn[0].unit
        and quoted.figure.value == total
        and quoted.boundary is parts[0].boundary
        for record in held
        for quoted in parts_of(record).values()
    )


def _figure(quoted: Quoted) -> Figure:
    if quoted.figure is None:
        raise TypeError(quoted.record)  # left out above
    return quoted.figure


def _unit(figure: Figure) -> Words:
    forms = UNIT_FORMS[figure.unit]
    return Words(*(f"“{forms.into(language).replace('{}', '…')}”" for language in LANGUAGES))
