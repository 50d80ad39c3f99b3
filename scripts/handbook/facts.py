"""The handbook's account of every fact: where it stands on the site, or why it does not."""

from __future__ import annotations

from collections import Counter

from scripts.content.fact_uses import Use, facts_used
from scripts.content.record_files import Record
from scripts.content.records import Fact
from scripts.content.records.fact import Publish
from scripts.content.site import Site
from scripts.handbook.markdown import link, plain, row

FACTS_PAGE = "docs/developers/facts.md"
HEAD = """\
# Every fact, and where it stands

Each fact taken from a source has an entry in [facts.yml](../../content/data/facts.yml) with its
place in the source and a flag. Records and pages name the facts they carry under `facts`; the
check refuses a publishable fact that nothing carries, and one that must not be shown.

| flag | means |
|---|---|
| yes | may be stated |
| dated | may be stated with its year |
| cited | from a public page, stated with it; “as reported” below high confidence |
| check | an open question for the city, never a statement |
| context | for editors and the page of the plan |
| no | never published |

To trace a figure: the page quotes `[[record.part]]` or shows a record; the record names its facts;
this table names the source and the lines.

This page is written by `./cantho check --schemas`; do not edit it.
"""
COLUMNS = "| fact | flag | where in the source | stands in, or why not |\n|---|---|---|---|\n"
REASONS = {
    Publish.CHECK: "open question, not stated",
    Publish.CONTEXT: "background, not stated",
    Publish.CITED: "held back: nothing needs it yet",
    Publish.NO: "not for publication",
}


def facts_page(site: Site) -> str:
    """Return the whole page in Markdown, by source."""
    uses = facts_used(site)
    flags = Counter(fact.value.publish for fact in site.facts.values())
    counted = ", ".join(f"{flags[flag]} {flag.value}" for flag in Publish)
    parts = [HEAD, f"\n{len(site.facts)} facts: {counted}.\n"]
    for source, facts in _by_source(site):
        parts.append(f"\n## {source}\n\n{COLUMNS}")
        for fact in facts:
            value = fact.value
            where = plain(value.where) if value.where else ""
            told = _told(value, uses.get(fact.id, ()))
            parts.append(row((f"`{fact.id}`", value.publish.value, where, told)))
    return "".join(parts)


def _by_source(site: Site) -> list[tuple[str, list[Record[Fact]]]]:
    found: dict[str, list[Record[Fact]]] = {}
    for fact in site.facts.values():
        found.setdefault(fact.value.source, []).append(fact)
    return list(found.items())


def _told(fact: Fact, uses: tuple[Use, ...]) -> str:
    if uses:
        return ", ".join(link(FACTS_PAGE, use.relative, use.name) for use in uses)
    if fact.not_shown is not None:
        return plain(fact.not_shown.en)
    return REASONS.get(fact.publish, "nowhere yet")
