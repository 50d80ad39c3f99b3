"""Check that every [[record.part]] leads to a figure or date, and that figures are quoted so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from scripts.content.fields import Figure
from scripts.content.nearest import near
from scripts.content.pages import Page
from scripts.content.quote_marks import (
    GAP,
    MARKS,
    QUOTE,
    Misplacement,
    Passage,
    Quote,
    quotes_in_plain_text,
)
from scripts.content.quotes import Unresolved, parts_of, resolve
from scripts.content.records import QUOTED_KINDS
from scripts.content.site import Site
from scripts.content.typed_figures import typed_figures
from scripts.content.units import UNIT_FORMS
from scripts.content.yaml_document import Path, YamlDocument
from scripts.findings import Detail, Finding
from scripts.languages import LANGUAGES, Language, Words

QUOTING_KEYS = ("lead", "description")  # of the front matter
PLACES: dict[Misplacement, Words] = {
    "heading": Words("một tiêu đề", "a heading"),
    "link": Words("chữ của một liên kết", "the text of a link"),
    "address": Words("địa chỉ của một liên kết", "the address of a link"),
    "image": Words("mô tả của một ảnh", "the description of an image"),
    "html": Words("một thẻ HTML", "an HTML tag"),
}
KEY = Words("khóa {}", "the key {}")
NO_PARTS = Words("(hồ sơ chưa có phần nào để trích)", "(the record has nothing to quote yet)")
KNOWN = Words(" (hồ sơ đã có số này: {})", " (a record has this figure: {})")
MOST_KNOWN = 2  # records that a hint names


def check(site: Site) -> Iterator[Finding]:
    """Yield findings on the quotes of pages and charts, and on figures typed instead."""
    known = _figures_by_their_words(site)
    for page in site.all_pages():
        for quote in page.outline.quotes:
            yield from _check_quote(site, page.relative, quote)
        for passage in page.outline.passages:
            yield from _check_typed(page, passage, known[page.language])
        yield from _check_head(site, page, known[page.language])
    yield from _check_records(site)


def _check_head(site: Site, page: Page, known: dict[str, list[str]]) -> Iterator[Finding]:
    for key in QUOTING_KEYS:
        text = getattr(page.front, key)
        if text is None:
            continue
        line = page.head.line((key,))
        for quote in quotes_in_plain_text(text, line):
            yield from _check_quote(site, page.relative, quote)
        yield from _check_typed(page, Passage(QUOTE.sub(GAP, text), line), known, one_line=True)
    others = {key: value for key, value in page.head.data.items() if key not in QUOTING_KEYS}
    yield from _check_unread(page.relative, page.head, others, ())


def _check_records(site: Site) -> Iterator[Finding]:
    """Yield findings on what charts draw, and on quotes in words that are shown as typed."""
    for kind, records in site.records.items():
        for record in records.values():
            data = record.document.data
            for step in record.at:
                data = data[step]
            yield from _check_unread(record.relative, record.document, data, record.at)
            for number, item in enumerate(record.value.items if kind == "charts" else ()):
                quote = Quote(item.quote, record.line("items", number, "quote"))
                yield from _check_quote(site, record.relative, quote)


def _check_unread(relative: str, document: YamlDocument, data: Any, at: Path) -> Iterator[Finding]:
    """Yield a finding for each quote in a text of which nobody reads quotes."""
    if isinstance(data, dict | list):
        items = data.items() if isinstance(data, dict) else enumerate(data)
        for key, value in items:
            yield from _check_unread(relative, document, value, (*at, key))
    elif isinstance(data, str) and MARKS in data:
        for quote in quotes_in_plain_text(data, document.line(at)):
            if quote.closed:
                key = ".".join(str(step) for step in at if isinstance(step, str))
                place = Words(KEY.vi.format(key), KEY.en.format(key))
                details: dict[str, Detail] = {"reference": quote.reference, "place": place}
                yield Finding("quote.misplaced", relative, quote.line, details)


def _check_quote(site: Site, relative: str, quote: Quote) -> Iterator[Finding]:
    def finding(code: str, **details: Detail) -> Finding:
        return Finding(code, relative, quote.line, details)

    if not quote.closed:
        yield finding("quote.unclosed", sample=quote.reference)
        return
    if quote.within is not None:
        yield finding("quote.misplaced", reference=quote.reference, place=PLACES[quote.within])
    found = resolve(site, quote.reference)
    if not isinstance(found, Unresolved):
        return
    named: dict[str, Detail] = {"reference": quote.reference, "id": found.record}
    parts: Detail = ", ".join(found.parts) or NO_PARTS
    if found.why == "unknown":
        ids = [site.record_ids[kind] for kind in QUOTED_KINDS]
        known = [name for names in ids for name in names or ()]
        # A record that is broken, or in a file that hides its ids, is told where it stands.
        if found.record not in known and None not in ids:
            yield finding("quote.unknown", **named, hint=near(found.record, known))
    elif found.why == "no-part":
        hint = near(found.part, found.parts)
        yield finding("quote.no-part", **named, part=found.part, parts=parts, hint=hint)
    else:
        yield finding("quote.which-figure", **named, parts=parts)


def _check_typed(
    page: Page, passage: Passage, known: dict[str, list[str]], *, one_line: bool = False
) -> Iterator[Finding]:
    for typed in typed_figures(passage.text, page.language):
        line = passage.line + (0 if one_line else passage.text.count("\n", 0, typed.start))
        held = known.get(typed.text.casefold(), [])[:MOST_KNOWN]
        quotes = ", ".join(f"[[{reference}]]" for reference in held)
        hint = Words(KNOWN.vi.format(quotes), KNOWN.en.format(quotes)) if held else Words("", "")
        details: dict[str, Detail] = {"figure": typed.text, "hint": hint}
        yield Finding("quote.typed-figure", page.relative, line, details)


def _figures_by_their_words(site: Site) -> dict[Language, dict[str, list[str]]]:
    """Return which quotes show a figure, by the words it is typed with in each language."""
    known: dict[Language, dict[str, list[str]]] = {
        language: defaultdict(list) for language in LANGUAGES
    }
    for kind in QUOTED_KINDS:
        for record_id, record in sorted(site.records[kind].items()):
            taken: set[Figure] = set()
            for part, quoted in parts_of(record).items():
                if quoted.figure is None or quoted.figure in taken:
                    continue
                taken.add(quoted.figure)
                reference = f"{record_id}.{part}" if part else record_id
                for language in LANGUAGES:
                    for words in _typed_forms(quoted.figure, language):
                        known[language][words].append(reference)
    return known


def _typed_forms(figure: Figure, language: Language) -> set[str]:
    number = figure.number(language)
    return {number, UNIT_FORMS[figure.unit].into(language).format(number).casefold()}
