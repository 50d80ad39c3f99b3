"""Where each fact is carried: by which records, pages and open questions."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.content.site import Site
from scripts.languages import SOURCE


@dataclass(frozen=True, slots=True)
class Use:
    """One place that names a fact; `shows` is false for an open question, which only asks."""

    relative: str  # file, from the root of the project
    line: int
    name: str  # id of the record, or path of the page
    kind: str  # of the record, or "pages"
    shows: bool


def facts_used(site: Site) -> dict[str, tuple[Use, ...]]:
    """Return the uses of each fact by its id, records first, each in order of name."""
    uses: dict[str, list[Use]] = {}
    for kind, records in site.records.items():
        for record in sorted(records.values(), key=lambda record: record.id):
            for number, fact in enumerate(getattr(record.value, "facts", ())):
                line = record.line("facts", number)
                use = Use(record.relative, line, record.id, kind, kind != "questions")
                uses.setdefault(fact, []).append(use)
    for page in site.pages(SOURCE):
        for number, fact in enumerate(page.front.facts):
            line = page.head.line(("facts", number))
            uses.setdefault(fact, []).append(Use(page.relative, line, page.path, "pages", True))
    return {fact: tuple(found) for fact, found in uses.items()}
