"""Draw what pages quote of records: the figure, and the note that says what backs it."""

from __future__ import annotations

import re
from itertools import count

from markupsafe import Markup, escape

from scripts.content.fields import Figure
from scripts.content.quote_marks import QUOTE, replace_quotes
from scripts.content.quoted import Quoted
from scripts.content.quotes import Unresolved, resolve
from scripts.content.site import Site
from scripts.content.units import UNIT_FORMS
from scripts.languages import Language, Words, write_short_date
from scripts.pages.labels import BOUNDARIES
from scripts.pages.quotes_in_markdown import CLASS, WriteQuote
from scripts.pages.typography import NO_BREAK_SPACE, keep_names_together, sentence_case
from scripts.pages.values import AS_OF, REPORTED, ValueMaker

# As quotes_in_markdown.py writes it and the sanitiser leaves it.
MARK = re.compile(rf'<span class="{CLASS}" title="([^"]*)">([^<]*)</span>')
# What an editor typed and is no mark: nothing but a quote may look like one.
IMITATION = re.compile(rf'(<span(?: [a-z]+="[^"]*")*) class="{CLASS}"')
BESIDE_DIGIT = re.compile(r"(?<=\d) | (?=\d)")
LONGEST_UNBROKEN = 22  # characters: 'USD 1,275.5 million' fits the narrowest phone beside a word
SOURCE = Words("Nguồn", "Source")
# Capitals: the ids of headings have none, so that no heading can take it.
ID = "Q{}"


class QuoteDrawer:
    """Draws the quotes of one page in the order in which they are read."""

    def __init__(self, site: Site, make: ValueMaker) -> None:
        """Begin a page; sources get their numbers from the citations of `make`."""
        self._site = site
        self._make = make
        self._numbers = count(1)

    def text(self, words: str) -> str:
        """Return a plain text with its quotes drawn: Markup when there are any."""
        if not QUOTE.search(words):
            return keep_names_together(words)
        parts, end = [], 0
        for match in QUOTE.finditer(words):
            parts.append(escape(keep_names_together(words[end : match.start()])))
            parts.append(self._drawn(match[1].strip(), escape(match[0])))
            end = match.end()
        parts.append(escape(keep_names_together(words[end:])))
        return Markup().join(parts)

    def body(self, html: Markup) -> Markup:
        """Return rendered and sanitised Markdown with its marks drawn."""
        parts, end = [], 0
        for match in MARK.finditer(html):
            parts.append(IMITATION.sub(r"\1", html[end : match.start()]))
            parts.append(self._drawn(match[1], html[match.start(2) : match.end(2)]))
            end = match.end()
        parts.append(IMITATION.sub(r"\1", html[end:]))
        return Markup("".join(parts))  # noqa: S704 - sanitised before, or drawn from escaped words

    def _drawn(self, reference: str, otherwise: Markup) -> Markup:
        quoted = resolve(self._site, reference)
        if isinstance(quoted, Unresolved):
            return otherwise
        source = self._make.citations.cite(quoted.source, quoted.where)
        note_id = ID.format(next(self._numbers))
        return Markup(
            '<span class="{}" tabindex="0" aria-describedby="{}">{}'
            '<span role="tooltip" id="{}" class="quoted-note"> {} · '
            '<a class="source-link" href="#source-{}">{}&nbsp;{}</a></span></span>'
        ).format(
            CLASS,
            note_id,
            unbroken(quoted, self._make.language),
            note_id,
            self._note(quoted, reported=source.reported),
            source.number,
            self._make.words(SOURCE),
            source.number,
        )

    def _note(self, quoted: Quoted, *, reported: bool) -> str:
        make = self._make
        name = make.words(quoted.name)
        parts = [f"{name}: {make.words(quoted.label)}" if quoted.label else name]
        if quoted.as_of:
            parts.append(make.words(AS_OF).format(write_short_date(quoted.as_of, make.language)))
        if quoted.boundary is not None:
            parts.append(make.words(BOUNDARIES[quoted.boundary]))
        if reported:
            parts.append(make.words(REPORTED))
        return sentence_case("; ".join(parts))


def quote_writer(site: Site, language: Language) -> WriteQuote:
    """Return what writes a quote in words, for Markdown."""

    def write(reference: str) -> str | None:
        quoted = resolve(site, reference)
        return None if isinstance(quoted, Unresolved) else quoted.text(language)

    return write


def without_notes(words: str, site: Site, language: Language) -> str:
    """Return a plain text in which quotes are words: for search engines, and for cards."""
    write = quote_writer(site, language)
    return replace_quotes(words, lambda reference: write(reference) or f"[[{reference}]]")


def unbroken(quoted: Quoted, language: Language) -> str:
    """Return the words of a quote with its numbers on one line with their unit or month."""
    text = quoted.text(language)
    if isinstance(quoted.shown, Figure):
        figure = quoted.shown
        measured = UNIT_FORMS[figure.unit].into(language).format(figure.number(language))
        if len(measured) <= LONGEST_UNBROKEN:
            text = text.replace(measured, measured.replace(" ", NO_BREAK_SPACE))
    return BESIDE_DIGIT.sub(NO_BREAK_SPACE, text)
