"""HTML that stands around blocks: lines of tags alone, comments, and what is HTML throughout."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.sync.reading.inline import LANGUAGE, TAG_NAME, VOID
from scripts.sync.reading.lines import HTML_LINE, Line


class Around:
    """The HTML elements that are open, with the language each says it is in."""

    def __init__(self) -> None:
        """Begin outside of all."""
        self._open: list[tuple[str, str | None]] = []

    @property
    def language(self) -> str | None:
        """The language of what stands here, where an element around says so."""
        return next((language for _, language in reversed(self._open) if language), None)

    def enter(self, tags: str) -> None:
        """Go into and out of the elements that a line of `tags` opens and closes."""
        for tag in HTML_LINE.finditer(tags):
            match = TAG_NAME.match(tag[0])
            name = match[1].lower() if match else ""
            if not name or name in VOID:
                continue
            if not tag[0].startswith("</"):
                spoken = LANGUAGE.search(tag[0])
                self._open.append((name, spoken[1] if spoken else None))
            elif any(opened == name for opened, _ in self._open):
                while self._open.pop()[0] != name:
                    pass


def are_tags_alone(rest: str) -> bool:
    """Tell whether a line has nothing but tags, and no picture."""
    if not HTML_LINE.match(rest) or "<img" in rest:
        return False
    return not HTML_LINE.sub("", rest).strip()


def comment_end(lines: Sequence[Line], at: int) -> int:
    """Return where the comment that begins at `at` ends; 0 when text follows it in its line."""
    end = _line_with(lines, at, "-->")
    if end == len(lines):
        return end
    after = lines[end].rest.partition("-->")[2]
    return 0 if after.strip() else end + 1


def raw_html_end(lines: Sequence[Line], at: int, name: str) -> int:
    """Return where the element `name` ends whose content is no Markdown."""
    return min(_line_with(lines, at, f"</{name}") + 1, len(lines))


def _line_with(lines: Sequence[Line], at: int, wanted: str) -> int:
    while at < len(lines) and wanted not in lines[at].rest.lower():
        at += 1
    return at
