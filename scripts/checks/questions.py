"""Check the open questions: each has something that waits for it."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.content.site import Site
from scripts.findings import Detail, Finding


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each question that nothing waits for."""
    for record in site.questions.values():
        if not record.value.records and not record.value.pages:
            yield Finding("question.nothing-waits", record.relative, record.line("id"))


def unanswered(site: Site) -> Iterator[Finding]:
    """Yield a finding for each question the city has not answered, before publishing."""
    for record in site.questions.values():
        question = record.value
        if question.answered is None:
            agency = site.agencies.get(question.ask)
            details: dict[str, Detail] = {
                "question": question.question.as_words,
                "agency": agency.value.name.as_words if agency else question.ask,
                "waiting": ", ".join((*question.records, *question.pages)),
            }
            yield Finding("question.open", record.relative, record.line("id"), details)
