"""The dated moments in the life of a work or a partner."""

from __future__ import annotations

from collections.abc import Iterable

from scripts.content.records.work import WorkDate
from scripts.pages.typography import sentence_case
from scripts.pages.values import ValueMaker
from scripts.pages.views import Moment


def moments(dates: Iterable[WorkDate], make: ValueMaker) -> tuple[Moment, ...]:
    """Return what a timeline shows, in the order of the record; each cites its source."""
    return tuple(
        Moment(
            date=sentence_case(make.dated(moment.date)),
            iso=moment.date,
            title=make.words(moment.title),
            text=None,
            source=make.citations.cite(moment.source),
        )
        for moment in dates
    )
