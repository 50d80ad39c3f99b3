"""The questions that the city has still to answer, by the office that is asked."""

from __future__ import annotations

from scripts.content.record_files import Record
from scripts.content.records import Question
from scripts.content.site import Site
from scripts.languages import Words


def open_questions(site: Site) -> list[tuple[Words, list[Record[Question]]]]:
    """Return the name of each office with what it is asked, both in their own order."""
    found: dict[str, list[Record[Question]]] = {}
    for record in sorted(site.questions.values(), key=lambda r: (r.value.order, r.id)):
        if record.value.answered is None:
            found.setdefault(record.value.ask, []).append(record)
    ordered = sorted(found.items(), key=lambda item: _place(site, item[0]))
    return [(_name(site, agency), questions) for agency, questions in ordered]


def _name(site: Site, agency: str) -> Words:
    record = site.agencies.get(agency)
    return record.value.name.as_words if record else Words(agency, agency)


def _place(site: Site, agency: str) -> tuple[int, str]:
    record = site.agencies.get(agency)
    return (record.value.order if record else 0, agency)
