"""Read attribute lists, {#invest}, as the renderer reads them: the id of a heading, and what else.

Python-Markdown's attr_list takes them off the end of a heading or table cell, off a last line of
their own below a paragraph, and from behind a link or an emphasis; elsewhere they stay on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it.token import Token

_LIST = r"\{:?[ ]*([^{}\n\\ ][^{}\n\\]*)\}"
AT_END = re.compile(rf"[ ]+{_LIST}[ ]*$")
ALONE = re.compile(rf"^[ ]*{_LIST}[ ]*$")
AT_START = re.compile(rf"^{_LIST}")
# Any list that someone meant as one, wherever it stands.
ANYWHERE = re.compile(r"\{((?:[:#.]|[a-z-]+=)[^{}\n]*)\}")
ATTRIBUTE = re.compile(r"""[^ =}]+=".*?"|[^ =}]+='.*?'|[^ =}]+=[^ =}]+|[^ =}]+""")
ELEMENTS = {"em_close", "strong_close", "link_close", "code_inline", "image", "quote"}
BREAKS = {"softbreak", "hardbreak"}
# Beside the ids of headings: what says the language of words, or of the page behind a link.
LANGUAGE_ATTRIBUTES = ("lang=", "hreflang=")
HEADING_ID = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


@dataclass(frozen=True, slots=True)
class AttributeList:
    """One list as it was typed, and its attributes."""

    typed: str
    attributes: tuple[str, ...]

    @property
    def identity(self) -> str | None:
        """The id it gives: the last one, as for the renderer."""
        ids = [one[1:] for one in self.attributes if one.startswith("#")]
        ids += [one[3:].strip("\"'") for one in self.attributes if one.startswith("id=")]
        return ids[-1] if ids else None

    @property
    def says_language_only(self) -> bool:
        """Whether it has nothing but attributes that editors may use on any words."""
        return all(one.startswith(LANGUAGE_ATTRIBUTES) for one in self.attributes)

    @property
    def suits_heading(self) -> bool:
        """Whether it has nothing but what editors may give a heading: one id, a language."""
        others = [one for one in self.attributes if not one.startswith(LANGUAGE_ATTRIBUTES)]
        return not others or (len(others) == 1 and others[0].startswith("#"))


def attribute_list(match: re.Match[str]) -> AttributeList:
    """Return the list that one of the patterns above has found."""
    return AttributeList(match[0].strip(), tuple(ATTRIBUTE.findall(match[1])))


def take_attribute_list(heading: Token) -> AttributeList | None:
    """Take the attribute list off the end of a heading's inline token, and return it."""
    children = heading.children or []
    match = AT_END.search(heading.content)
    last = children[-1] if children else None
    if match is None or last is None or last.type != "text":
        return None
    if not last.content.endswith(match[0].rstrip()):
        return None  # something within the braces is more than text
    heading.content = _without_marks(heading.content[: match.start()])
    last.content = _without_marks(last.content[: len(last.content) - len(match[0].rstrip())])
    return attribute_list(match)


def find_unwanted(token: Token, *, in_cell: bool) -> Iterator[tuple[AttributeList, int]]:
    """Yield each list of an inline token that editors may not use, and how many lines down it is.

    Those are lists that give more than a language, and lists that would stand on the page as typed.
    """
    for run in _runs(token):
        taken: set[int] = set()
        for pattern, may_stand in (
            (AT_START, run.after_element),
            (ALONE, run.is_line and run.is_last and run.line > 0),
            (AT_END, in_cell and run.is_last),
        ):
            match = pattern.search(run.text) if may_stand else None
            if match and match.end() not in taken:
                taken.add(match.end())
                if not attribute_list(match).says_language_only:
                    yield attribute_list(match), run.line
        for match in ANYWHERE.finditer(run.text):
            is_escaped = match[0] not in token.content
            if match.end() not in taken and not is_escaped:
                yield attribute_list(match), run.line


@dataclass(frozen=True, slots=True)
class _Run:
    """Plain text of one line, up to the next element."""

    text: str
    line: int
    after_element: bool
    is_line: bool  # nothing before it in its line
    is_last: bool


def _runs(token: Token) -> Iterator[_Run]:
    children = token.children or []
    line, begins, before, text = 0, True, "", ""
    for number, child in enumerate(children):
        if child.type == "text":
            text += child.content
            if number + 1 < len(children):
                continue
        if text:
            is_last = number + 1 == len(children) and child.type == "text"
            yield _Run(text, line, before in ELEMENTS, begins, is_last)
        line += child.type in BREAKS
        begins = child.type in BREAKS
        before, text = child.type, ""


def _without_marks(text: str) -> str:
    # "## Heading ## {#id}": the closing marks go as well.
    return text.rstrip().rstrip("#").rstrip()
