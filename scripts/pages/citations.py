"""The numbered list of sources of one page, filled as the page's values are written."""

from __future__ import annotations

from scripts.content.records.source import Confidence, Source
from scripts.content.site import Site
from scripts.languages import Language, Words, write_date
from scripts.pages.views import SourceNote

READ_ON = Words("đọc ngày {}", "read on {}")


class Citations:
    """Numbers sources in the order in which a page first leans on them."""

    def __init__(self, site: Site, language: Language) -> None:
        """Begin an empty list for one page."""
        self._site = site
        self._language: Language = language
        self._notes: dict[str, SourceNote] = {}

    def cite(self, source_id: str, where: str | None = None) -> SourceNote:
        """Return the note of a source, giving it the next number when it is new."""
        if source_id not in self._notes:
            source: Source = self._site.sources[source_id].value
            number = len(self._notes) + 1
            self._notes[source_id] = self._note(source, number, where)
        return self._notes[source_id]

    @property
    def notes(self) -> tuple[SourceNote, ...]:
        """All sources cited so far, by number."""
        return tuple(self._notes.values())

    def _note(self, source: Source, number: int, where: str | None) -> SourceNote:
        language = self._language
        dated = write_date(source.date, language) if source.date else None
        read_on = write_date(source.read_on.isoformat(), language) if source.read_on else None
        read = READ_ON.into(language).format(read_on) if read_on else None
        parts = (source.number, source.publisher.into(language), where, dated, read)
        return SourceNote(
            id=source.id,
            number=number,
            title=source.title.into(language),
            detail=", ".join(part for part in parts if part),
            url=source.url,
            note=source.note.into(language) if source.note else None,
            reported=source.confidence is not Confidence.HIGH,
        )
