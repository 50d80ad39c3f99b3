"""The Site: all that editors wrote, loaded once and read-only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scripts.content.fields import Id
from scripts.content.originals import is_original
from scripts.content.pages import Page, PagesOfLanguage, load_pages
from scripts.content.photos import Photo, load_photos
from scripts.content.record_files import Record, RecordIds, Records, load_records
from scripts.content.records import (
    KINDS_WITH_PAGE,
    Agency,
    Chart,
    Event,
    Fact,
    Occasion,
    Partner,
    Project,
    Question,
    Source,
    Statistic,
    Task,
    Term,
    Work,
)
from scripts.findings import Finding
from scripts.languages import LANGUAGES, Language

ILLUSTRATIONS = "overrides/assets/illustrations"  # day/ and night/, a file of one name in each


@dataclass(frozen=True, slots=True)
class Site:
    """Pages, records and photos, read from one folder."""

    root: Path
    languages: dict[Language, PagesOfLanguage]
    records: Records
    record_ids: RecordIds
    photos: dict[str, Photo]
    photo_files: frozenset[str]  # names of all files in content/photos, readable or not
    illustrations: frozenset[str]

    def page(self, language: Language, path: str) -> Page | None:
        """Return the page of `path` in `language`, or None when it is missing or broken."""
        return self.languages[language].pages.get(path)

    def pages(self, language: Language) -> list[Page]:
        """Return all good pages of `language`, by path."""
        return [page for _, page in sorted(self.languages[language].pages.items())]

    def all_pages(self) -> list[Page]:
        """Return all good pages, Vietnamese first."""
        return [page for language in LANGUAGES for page in self.pages(language)]

    def page_of_record(self, language: Language, record: Id) -> Page | None:
        """Return the page that shows `record` in `language`."""
        return next((p for p in self.pages(language) if p.front.record == record), None)

    def record(self, record_id: str) -> Record[Project | Event | Work]:
        """Return the record with a page of its own whose id is `record_id`.

        Raises KeyError when there is none.
        """
        for kind in KINDS_WITH_PAGE:
            if record_id in self.records[kind]:
                return self.records[kind][record_id]
        raise KeyError(record_id)

    @property
    def projects(self) -> dict[str, Record[Project]]:
        """The projects by id."""
        return self.records["projects"]

    @property
    def events(self) -> dict[str, Record[Event]]:
        """The events by id."""
        return self.records["events"]

    @property
    def works(self) -> dict[str, Record[Work]]:
        """The friendship works by id."""
        return self.records["works"]

    @property
    def agencies(self) -> dict[str, Record[Agency]]:
        """The agencies by id."""
        return self.records["agencies"]

    @property
    def sources(self) -> dict[str, Record[Source]]:
        """The sources by id."""
        return self.records["sources"]

    @property
    def statistics(self) -> dict[str, Record[Statistic]]:
        """The statistics by id."""
        return self.records["statistics"]

    @property
    def charts(self) -> dict[str, Record[Chart]]:
        """The charts by id."""
        return self.records["charts"]

    @property
    def partners(self) -> dict[str, Record[Partner]]:
        """The partners by id."""
        return self.records["partners"]

    @property
    def tasks(self) -> dict[str, Record[Task]]:
        """The tasks of the plan by id."""
        return self.records["tasks"]

    @property
    def occasions(self) -> dict[str, Record[Occasion]]:
        """The past occasions without a page, by id."""
        return self.records["occasions"]

    @property
    def terms(self) -> dict[str, Record[Term]]:
        """The terms of the glossary by id."""
        return self.records["terms"]

    @property
    def facts(self) -> dict[str, Record[Fact]]:
        """The facts taken from the sources, by id."""
        return self.records["facts"]

    @property
    def questions(self) -> dict[str, Record[Question]]:
        """The questions to the city, by id."""
        return self.records["questions"]

    def open_questions(self, name: str) -> list[Question]:
        """Return what a record's id or a page's path waits for, in order."""
        waiting = (
            record.value
            for record in self.questions.values()
            if record.value.answered is None
            and name in (*record.value.records, *record.value.pages)
        )
        return sorted(waiting, key=lambda question: (question.order, question.id))

    @property
    def is_whole(self) -> bool:
        """Whether nothing was left out because it could not be read."""
        pages = all(len(found.pages) == len(found.paths) for found in self.languages.values())
        return pages and all(
            ids is not None and len(ids) == len(self.records[kind])
            for kind, ids in self.record_ids.items()
        )


def load_site(root: Path) -> tuple[Site, list[Finding]]:
    """Read the project at `root`; what cannot be read is left out and told as findings."""
    findings: list[Finding] = []
    languages: dict[Language, PagesOfLanguage] = {}
    for language in LANGUAGES:
        languages[language], faults = load_pages(root, language)
        findings += faults
    records, record_ids, faults = load_records(root)
    findings += faults
    photos, faults = load_photos(root)
    findings += faults
    day, night = (
        frozenset(file.stem for file in (root / ILLUSTRATIONS / time).glob("*.svg"))
        for time in ("day", "night")
    )
    folder = root / "content/photos"
    files = frozenset(
        file.name for file in folder.glob("*") if file.is_file() and is_original(file.name)
    )
    return Site(root, languages, records, record_ids, photos, files, day & night), findings
