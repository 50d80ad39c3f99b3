"""Check that facts are used as their flags allow, and that no publishable one is lost."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.content.fact_uses import Use, facts_used
from scripts.content.record_files import Record
from scripts.content.records.fact import Fact, Publish
from scripts.content.site import Site
from scripts.findings import Finding

MUST_STAND = frozenset((Publish.YES, Publish.DATED))
NEVER_SHOWN = frozenset((Publish.NO, Publish.CHECK))
# Background may stand where the city's plans themselves are told.
CONTEXT_PAGES = "plan/"
CONTEXT_KINDS = frozenset(("tasks", "questions"))


def check(site: Site) -> Iterator[Finding]:
    """Yield findings on facts that are used against their flag, or stand nowhere."""
    uses = facts_used(site)
    for fact in site.facts.values():
        used = uses.get(fact.id, ())
        for use in used:
            yield from _check_use(fact, use)
        shown = any(use.shows for use in used)
        line = fact.line("id")
        lost = fact.value.publish in MUST_STAND and not shown and fact.value.not_shown is None
        if lost and site.is_whole:  # what is broken may well carry it
            yield Finding("fact.nowhere", fact.relative, line, {"id": fact.id})
        elif shown and fact.value.not_shown is not None:
            line = fact.line("not_shown")
            yield Finding("fact.shown-after-all", fact.relative, line, {"id": fact.id})


def _check_use(fact: Record[Fact], use: Use) -> Iterator[Finding]:
    flag = fact.value.publish
    forbidden = flag is Publish.NO or (use.shows and flag in NEVER_SHOWN)
    promoted = use.kind not in CONTEXT_KINDS and not use.name.startswith(CONTEXT_PAGES)
    if forbidden or (flag is Publish.CONTEXT and promoted):
        details = {"id": fact.id, "flag": flag.value}
        yield Finding("fact.not-to-be-shown", use.relative, use.line, details)
