"""Check that records have their page, ids of their own, and keep the rules of their kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from scripts.content.record_files import Record
from scripts.content.records import KINDS_WITH_PAGE, QUOTED_KINDS, Event, Occasion
from scripts.content.records.event import Edition, Upcoming
from scripts.content.records.project import ProjectStatus
from scripts.content.site import Site
from scripts.findings import Finding, Place
from scripts.languages import LANGUAGES


def check(site: Site, today: date) -> Iterator[Finding]:
    """Yield findings on records that are readable but break a rule."""
    yield from _check_ids(site)
    yield from _check_pages(site)
    yield from _check_projects(site)
    yield from _check_editions(site)
    yield from _check_upcoming(site, today)


def _check_ids(site: Site) -> Iterator[Finding]:
    """Pages name and quote records by id alone, so these kinds share their ids."""
    first: dict[str, Record[Any]] = {}
    for kind in QUOTED_KINDS:
        for record_id, record in site.records[kind].items():
            earlier = first.setdefault(record_id, record)
            if earlier is not record:
                place = Place(earlier.relative, earlier.line("id"))
                line = record.line("id")
                yield Finding(
                    "record.duplicate-id", record.relative, line, {"id": record_id}, place
                )


def _check_pages(site: Site) -> Iterator[Finding]:
    shown: set[str] = set()
    for language in LANGUAGES:
        first: dict[str, str] = {}
        for page in site.pages(language):
            record = page.front.record
            if record is None:
                continue
            shown.add(record)
            if record in first:
                line = page.head.line(("record",))
                place = Place(first[record], 1)
                yield Finding("record.two-pages", page.relative, line, {"id": record}, place)
            first.setdefault(record, page.relative)
    for kind in KINDS_WITH_PAGE:
        for record_id, found in site.records[kind].items():
            if record_id not in shown:
                yield Finding("record.without-page", found.relative, 1, {"id": record_id})


def _check_projects(site: Site) -> Iterator[Finding]:
    for record in site.projects.values():
        status = record.value.status
        calling = status.value is ProjectStatus.CALLING and status.confirmed
        if calling and not record.value.legal_basis:
            line = record.line("status")
            yield Finding("project.calling-without-basis", record.relative, line)


def _check_upcoming(site: Site, today: date) -> Iterator[Finding]:
    for record in site.events.values():
        upcoming = record.value.upcoming
        if upcoming is None:
            continue
        start = f"{upcoming.year}-{upcoming.month or 12:02}-{upcoming.day or 31:02}"
        end = upcoming.end or start
        if end < start[: len(end)]:
            line = record.line("upcoming", "end")
            details = {"start": start, "end": end}
            yield Finding("record.period-ends-before-start", record.relative, line, details)
        elif end < today.isoformat()[: len(end)]:
            line = record.line("upcoming")
            details = {"date": upcoming.end or _written(upcoming)}
            yield Finding("record.next-is-past", record.relative, line, details)


def _check_editions(site: Site) -> Iterator[Finding]:
    for record in site.events.values():
        for number, edition in enumerate(record.value.editions):
            yield from _check_period(record, edition, "editions", number)
    for occasion in site.occasions.values():
        yield from _check_period(occasion, occasion.value)


def _check_period(
    record: Record[Event] | Record[Occasion], held: Edition | Occasion, *at: str | int
) -> Iterator[Finding]:
    # ISO dates compare as text when both are as exact.
    if held.end is not None and held.end < held.start[: len(held.end)]:
        details = {"start": held.start, "end": held.end}
        line = record.line(*at, "end")
        yield Finding("record.period-ends-before-start", record.relative, line, details)


def _written(upcoming: Upcoming) -> str:
    """Return the beginning as exactly as the record knows it: 2027-04 when no day is set."""
    parts = (
        f"{upcoming.year}",
        f"{upcoming.month:02}" if upcoming.month else None,
        f"{upcoming.day:02}" if upcoming.day else None,
    )
    return "-".join(part for part in parts if part)
