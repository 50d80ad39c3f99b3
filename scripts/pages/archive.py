"""The archive by year: every edition of every event, and every occasion without a page."""

from __future__ import annotations

from collections.abc import Iterable

from scripts.content.anchors import YEAR, archive_years
from scripts.content.fields import Citation, Figure
from scripts.content.records import Event, Occasion
from scripts.content.records.event import Edition, EditionStatus
from scripts.languages import write_edition, write_period
from scripts.pages.labels import EDITION_STATUSES, country
from scripts.pages.render_context import RenderContext
from scripts.pages.typography import sentence_case
from scripts.pages.values import ValueMaker
from scripts.pages.views import ArchiveEntry, ArchiveYear, Label, SourceNote, Value

Held = tuple[str, str, Event | Occasion, Edition | None]  # start, id, record, its edition


def archive(context: RenderContext) -> tuple[ArchiveYear, ...]:
    """Return the years, newest first; within a year the latest first, and months unknown last."""
    held: list[Held] = []
    for event in context.site.events.values():
        held += [(e.start, event.id, event.value, e) for e in event.value.editions]
    for occasion in context.site.occasions.values():
        held.append((occasion.value.start, occasion.id, occasion.value, None))
    held.sort(key=lambda one: one[1])
    held.sort(key=lambda one: one[0], reverse=True)
    return tuple(
        ArchiveYear(
            anchor=YEAR.format(year),
            year=year,
            entries=tuple(_entry(one, context) for one in held if one[0].startswith(year)),
        )
        for year in archive_years(context.site)
    )


def _entry(held: Held, context: RenderContext) -> ArchiveEntry:
    _, _, record, edition = held
    if isinstance(record, Event) and edition is not None:
        return _of_event(record, edition, context)
    if isinstance(record, Occasion):
        return _of_occasion(record, context)
    raise TypeError(record)


def _of_event(event: Event, edition: Edition, context: RenderContext) -> ArchiveEntry:
    make, language = context.make, context.language
    figures, sources = _shown(edition.figures, [Citation(source=edition.source)], make)
    title = make.words(event.name)
    if edition.number:
        title = f"{title}, {write_edition(edition.number, language)}"
    return ArchiveEntry(
        date=sentence_case(write_period(edition.start, edition.end, language)),
        iso=edition.start,
        title=title,
        url=context.record_url(event.id),
        labels=_labels(edition.status, make),
        place=make.optional(edition.place),
        countries=tuple(country(code, language) for code in event.countries),
        text=make.optional(edition.note),
        figures=figures,
        sources=sources,
    )


def _of_occasion(occasion: Occasion, context: RenderContext) -> ArchiveEntry:
    make, language = context.make, context.language
    figures, sources = _shown(occasion.figures, occasion.sources, make)
    return ArchiveEntry(
        date=sentence_case(write_period(occasion.start, occasion.end, language)),
        iso=occasion.start,
        title=make.words(occasion.name),
        url=None,
        labels=(),
        place=make.optional(occasion.place),
        countries=tuple(country(code, language) for code in occasion.countries),
        text=make.optional(occasion.text),
        figures=figures,
        sources=sources,
    )


def _shown(
    figures: Iterable[Figure], cited: Iterable[Citation], make: ValueMaker
) -> tuple[tuple[Value, ...], tuple[SourceNote, ...]]:
    """Return figures with their sources, and the sources that no figure names."""
    notes = tuple(make.citations.cite(c.source, c.where) for c in cited)
    values = tuple(make.figure(figure) for figure in figures)
    told = {value.source for value in values}
    return values, tuple(note for note in notes if note not in told)


def _labels(status: EditionStatus, make: ValueMaker) -> tuple[Label, ...]:
    words = EDITION_STATUSES[status]
    if words is None:
        return ()
    return (Label(make.words(words), "closed" if status is EditionStatus.CANCELLED else "awaited"),)
