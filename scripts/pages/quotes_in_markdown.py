"""Teach MkDocs' Markdown our quotes: [[record.part]] becomes a mark that is drawn later.

The mark is harmless HTML that the sanitiser lets through: a <span> with the words of the figure,
and the reference as its title. What is drawn in its place is looked up anew (quoted_view.py), so
that a mark typed by hand can show nothing but what the record says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from scripts.content.quote_marks import QUOTE

# After code (190) and escaped brackets (180), before links (170 and less).
PRIORITY = 175
CLASS = "quoted"

# reference as written -> the words of what it quotes, None when it quotes nothing
WriteQuote = Callable[[str], str | None]


class QuoteExtension(Extension):
    """Marks quotes; `write` is set anew for every page."""

    def __init__(self) -> None:
        """Begin without a page."""
        super().__init__()
        self.write: WriteQuote | None = None

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name Markdown calls
        """Register the processor."""
        md.inlinePatterns.register(_QuoteProcessor(md, self), "cantho-quotes", PRIORITY)


class _QuoteProcessor(InlineProcessor):
    def __init__(self, md: Markdown, extension: QuoteExtension) -> None:
        super().__init__(QUOTE.pattern, md)
        self.extension = extension

    # The stubs know only the older processors, which are not told the text.
    def handleMatch(  # type: ignore[override]  # noqa: N802 - the name Markdown calls
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int] | tuple[None, None, None]:
        """Return the mark; a quote of nothing stays as typed, and the check has told it."""
        reference = m[1].strip()
        words = self.extension.write(reference) if self.extension.write else None
        if words is None:
            return None, None, None
        mark = Element("span", {"class": CLASS, "title": reference})
        mark.text = AtomicString(words)
        return mark, m.start(0), m.end(0)
