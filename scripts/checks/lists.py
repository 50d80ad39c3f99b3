"""Check what pages list: kinds that fit, offices that stand below each other, tasks by number."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.content.front_matter import Listing, Template
from scripts.content.record_files import Record
from scripts.content.records import Task
from scripts.content.site import Site
from scripts.findings import Detail, Finding, Place

# What these show is given by their own words and record; nothing else is listed there.
WITHOUT_LISTS = frozenset((Template.HOME, Template.PROJECT, Template.EVENT, Template.WORK))


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each thing that could not be listed as it is written."""
    for page in site.all_pages():
        if page.front.lists and page.front.template in WITHOUT_LISTS:
            details: dict[str, Detail] = {"template": page.front.template.value}
            line = page.head.line(("lists",))
            yield Finding("list.template-without-lists", page.relative, line, details)
        if page.front.kinds and page.front.lists is not Listing.PARTNERS:
            line = page.head.line(("kinds",))
            yield Finding("list.kinds-without-partners", page.relative, line)
    yield from _check_offices(site)
    yield from _check_tasks(site)


def _check_offices(site: Site) -> Iterator[Finding]:
    for agency_id, record in site.agencies.items():
        way = [agency_id]
        above = record.value.part_of
        while above in site.agencies and above not in way:
            way.append(above)
            above = site.agencies[above].value.part_of
        if above == agency_id:
            line = record.line("part_of")
            details = {"way": " → ".join([*way, agency_id])}
            yield Finding("list.office-in-circle", record.relative, line, details)


def _check_tasks(site: Site) -> Iterator[Finding]:
    first: dict[int, Record[Task]] = {}
    for record in site.tasks.values():
        number = record.value.number
        earlier = first.setdefault(number, record)
        if earlier is not record:
            place = Place(earlier.relative, earlier.line("number"))
            line = record.line("number")
            yield Finding(
                "list.task-number-twice", record.relative, line, {"number": number}, place
            )
