"""Check that pages and records are looked at again in time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scripts.content.fields import Reviewed
from scripts.content.site import Site
from scripts.findings import Finding


def check(site: Site, today: date) -> Iterator[Finding]:
    """Yield a finding for each page and record whose review is overdue, or before its check."""
    for records in site.records.values():
        for record in records.values():
            value = record.value
            if isinstance(value, Reviewed):
                dates = (value.checked_on, value.review_by, today)
                place = (record.relative, record.line("review_by"))
                yield from _check("record.review-overdue", dates, place)
    for page in site.all_pages():
        dates = (page.front.checked_on, page.front.review_by, today)
        place = (page.relative, page.head.line(("review_by",)))
        yield from _check("page.review-overdue", dates, place)


def _check(
    overdue: str, dates: tuple[date, date, date], place: tuple[str, int]
) -> Iterator[Finding]:
    checked, review, today = dates
    relative, line = place
    if review < checked:
        details = {"review": review.isoformat(), "checked": checked.isoformat()}
        yield Finding("record.review-before-check", relative, line, details)
    elif review < today:
        yield Finding(overdue, relative, line, {"date": review.isoformat()})
