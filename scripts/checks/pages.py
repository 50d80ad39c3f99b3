"""Check that a page has what its kind needs, headings in order and an honest date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scripts.content.front_matter import Template
from scripts.content.markdown import EDITOR_TAGS
from scripts.content.pages import Page
from scripts.content.site import Site
from scripts.findings import Finding

RECORD_FOLDERS = {
    Template.PROJECT: "content/data/projects/",
    Template.EVENT: "content/data/events/",
    Template.WORK: "content/data/works/",
}


def check(site: Site, today: date) -> Iterator[Finding]:
    """Yield findings on each page by itself."""
    for page in site.all_pages():
        yield from _check_kind(page)
        yield from _check_headings(page)
        yield from _check_html(page)
        for slip in page.outline.slips:
            details = {"sample": slip.sample} if slip.sample else {}
            yield Finding(f"markdown.{slip.kind}", page.relative, slip.line, details)
        if page.front.updated > today:
            line = page.head.line(("updated",))
            details = {"date": page.front.updated.isoformat()}
            yield Finding("page.updated-in-future", page.relative, line, details)


def _check_kind(page: Page) -> Iterator[Finding]:
    template = page.front.template
    line = page.head.line(("template",))
    if template in RECORD_FOLDERS and page.front.record is None:
        details = {"template": template.value, "folder": RECORD_FOLDERS[template]}
        yield Finding("page.template-needs-record", page.relative, line, details)
    if template not in RECORD_FOLDERS and page.front.record is not None:
        line = page.head.line(("record",))
        yield Finding(
            "page.record-needs-template", page.relative, line, {"template": template.value}
        )
    if template is Template.HOME and page.front.home is None:
        yield Finding("page.template-needs-words", page.relative, line)


def _check_headings(page: Page) -> Iterator[Finding]:
    previous = 1  # the title is the page's only heading of level 1
    for heading in page.outline.headings:
        if heading.level == 1:
            yield Finding("page.heading-1", page.relative, heading.line)
        elif heading.level > previous + 1:
            details = {"previous": previous, "level": heading.level, "wanted": previous + 1}
            yield Finding("page.heading-skips", page.relative, heading.line, details)
        previous = heading.level


def _check_html(page: Page) -> Iterator[Finding]:
    for tag in page.outline.tags:
        if tag.name not in EDITOR_TAGS:
            yield Finding("page.html-tag", page.relative, tag.line, {"tag": tag.name})
