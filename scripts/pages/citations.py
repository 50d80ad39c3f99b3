"""The numbered list of sources of one page, filled as the page's values are written."""

from __future__ import annotations

import re
from dataclasses import replace

from scripts.content.records.source import Confidence, Source
from scripts.content.site import Site
from scripts.languages import Language, Words, write_date
from scripts.pages.views import SourceNote

READ_ON = Words("đọc ngày {}", "read on {}")
# What `where` is written with in records, once for both languages.
PLACES: dict[str, Words] = {
    "line": Words("dòng", "line"),
    "lines": Words("dòng", "lines"),
    "article": Words("Điều", "Article"),
    "section": Words("mục", "section"),
    "appendix": Words("phụ lục", "appendix"),
    "task": Words("việc", "task"),
    "caption": Words("chú thích ảnh", "caption"),
    "captions": Words("chú thích ảnh", "captions"),
}
LINES_ALONE = re.compile(r"lines? (\d[\d, -]*)")


class Citations:
    """Numbers sources in the order in which a page first leans on them."""

    def __init__(self, site: Site, language: Language) -> None:
        """Begin an empty list for one page."""
        self._site = site
        self._language: Language = language
        self._notes: dict[str, SourceNote] = {}
        self._places: dict[str, list[str]] = {}  # in a source, in the order of citing

    def cite(self, source_id: str, where: str | None = None) -> SourceNote:
        """Return the note of a source, giving it the next number when it is new."""
        if source_id not in self._notes:
            source: Source = self._site.sources[source_id].value
            number = len(self._notes) + 1
            self._notes[source_id] = self._note(source, number)
        places = self._places.setdefault(source_id, [])
        if where is not None and where not in places:
            places.append(where)
        return self._notes[source_id]

    @property
    def notes(self) -> tuple[SourceNote, ...]:
        """All sources cited so far, by number."""
        return tuple(
            replace(note, where=written_place(self._places[note.id], self._language))
            for note in self._notes.values()
        )

    def _note(self, source: Source, number: int) -> SourceNote:
        language = self._language
        dated = write_date(source.date, language) if source.date else None
        read_on = write_date(source.read_on.isoformat(), language) if source.read_on else None
        read = READ_ON.into(language).format(read_on) if read_on else None
        parts = (source.number, source.publisher.into(language), dated, read)
        return SourceNote(
            id=source.id,
            number=number,
            title=source.title.into(language),
            detail=", ".join(part for part in parts if part),
            url=source.url,
            note=source.note.into(language) if source.note else None,
            reported=source.confidence is not Confidence.HIGH,
        )


def written_place(places: list[str], language: Language) -> str | None:
    """Return where in a source things were read, in words of `language`; lines in one row."""
    lines = [match[1] for place in places if (match := LINES_ALONE.fullmatch(place))]
    others = [place for place in places if not LINES_ALONE.fullmatch(place)]
    numbers = sorted({part for line in lines for part in line.split(", ")}, key=_first_number)
    if numbers:
        several = len(numbers) > 1 or "-" in numbers[0]
        others.append(f"{'lines' if several else 'line'} {', '.join(numbers)}")
    told = re.sub(r"[a-z]+", lambda word: _into(word[0], language), "; ".join(others))
    return re.sub(r"(?<=\d)-(?=\d)", "–", told) or None


def _into(word: str, language: Language) -> str:
    return PLACES[word].into(language) if word in PLACES else word


def _first_number(part: str) -> int:
    return int(part.split("-", 1)[0])
