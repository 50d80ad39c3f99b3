"""Find the front matter of a page by MkDocs' own rule, and say where that rule is missed."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from scripts.content.fence_faults import (
    EMPTY,
    HIDDEN_CHARACTER,
    INDENTED,
    NO_KEYS,
    NO_LINE_END,
    NOT_CLOSED,
    NOT_OPENED,
    NOT_THREE,
    OTHER_FENCE,
    SPACE_ABOVE,
    TEXT_ABOVE,
    TEXT_AFTER,
    Fault,
)
from scripts.content.head_yaml import Unread, read_yaml

OPENING = "---"
CLOSINGS = frozenset({"---", "..."})
PLAIN_SPACE = " \t"  # all that MkDocs lets follow a fence

INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00ad"
_NEARLY_FENCE = re.compile(
    r"(?:(?P<dashes>-{2,}|[‐‑‒–—―−]+)|(?P<other>\+{3,}|\*{3,}|_{3,}|={3,}|;{3,}|~{3,}))(?P<rest>.*)"
)
_KEY = re.compile(r"""["']?(?P<key>[^\W\d][\w-]*)["']?[ \t]*:(?:[ \t]|$)""")
_TOML_KEY = re.compile(r"[A-Za-z][\w-]*[ \t]*=[ \t]*\S")
_HEADING = re.compile(r"#{1,6}[ \t]")
_CODE = re.compile(r"[ ]{0,3}(?:`{3}|~{3})")
# Front matter that someone pasted below a title or a comment stands near the top.
LINES_ABOVE = 12


class Head(NamedTuple):
    """Where the front matter of a page stands, read as it was meant even where a fence is wrong."""

    yaml: str | None  # without its fences; None where nothing looks like front matter
    yaml_line: int  # the line of the file, from 1, in which it begins
    body_line: int  # the line in which the text below it begins
    fault: Fault | None


NO_HEAD = Head(None, 1, 1, None)


def head_of(text: str) -> Head:
    """Return the front matter of `text`, which has LF line ends and no byte order mark."""
    lines = text.split("\n")
    end = _end_for_mkdocs(lines)
    if end is None:
        return _nearly(lines)
    content = "\n".join(lines[1:end])
    read = read_yaml(content)
    if isinstance(read, dict):
        return Head(content, 2, end + 2, None)
    return _refused(lines, end, read)


def _end_for_mkdocs(lines: list[str]) -> int | None:
    # mkdocs/utils/meta.py: at least one line between the fences, a line end after the last.
    if lines[0].rstrip(PLAIN_SPACE) != OPENING:
        return None
    return next(
        (n for n in range(2, len(lines) - 1) if lines[n].rstrip(PLAIN_SPACE) in CLOSINGS), None
    )


def _refused(lines: list[str], end: int, read: Any) -> Head:
    """Say why MkDocs takes `lines` up to `end` for text though both fences are right."""
    content = lines[1:end]
    first = next((n for n, line in enumerate(content) if line.strip()), None)
    if first is None:
        return Head("", 2, end + 2, Fault(1, EMPTY))
    if lines[1].strip(PLAIN_SPACE) in CLOSINGS:  # the second fence follows at once
        return Head("", 2, 3, Fault(1, EMPTY))
    if not _begins_with_key(content):
        # Words between two thematic breaks are no front matter.
        return NO_HEAD if first > 0 else Head("", 2, end + 2, Fault(1, NO_KEYS))
    if isinstance(read, Unread):
        near = _nearly(lines)
        closed_early = near.fault is not None and near.fault.line > 1
        if closed_early or (near.yaml is not None and _blank_inside(content)):
            return near
        return Head(
            "\n".join(content), 2, end + 2, Fault(read.line + 2, read.problem, in_yaml=True)
        )
    return Head("", 2, end + 2, Fault(1, NO_KEYS))


def _blank_inside(content: list[str]) -> bool:
    """Tell whether good keys end at an empty line, and text follows up to a thematic break."""
    blank = next((n for n, line in enumerate(content) if not line.strip()), None)
    if blank is None:
        return False
    return isinstance(read_yaml("\n".join(content[:blank])), dict) and not _begins_with_key(
        content[blank:]
    )


def _nearly(lines: list[str]) -> Head:
    """Return front matter that an editor meant and MkDocs would not see."""
    first = next((n for n, line in enumerate(lines) if _bare(line)), None)
    if first is None or _CODE.match(lines[first]):
        return NO_HEAD
    opening = _NEARLY_FENCE.fullmatch(_bare(lines[first]))
    if opening is not None:
        return _from_opening(lines, first, opening)
    return _without_opening(lines, first) or _below_text(lines, first) or NO_HEAD


def _from_opening(lines: list[str], first: int, opening: re.Match[str]) -> Head:
    end, is_closed = _nearly_end(lines, first, opening)
    content = lines[first + 1 : end]
    is_toml = bool(content) and _is_toml(content)
    fault = _fence_fault(lines, first, is_opening=True)
    begins = first + 2
    after = end + (2 if is_closed else 1)
    if not any(line.strip() for line in content):
        is_empty = first == 0 and fault is None and is_closed and len(content) == 0
        return Head("", 2, after, Fault(1, EMPTY)) if is_empty else NO_HEAD
    if not (is_toml or (_begins_with_key(content) and lines[first + 1].strip())):
        return NO_HEAD
    if fault is None:
        if not is_closed:
            fault = Fault(first + 1, NOT_CLOSED) if _is_surely_keys(content) else None
        elif end == len(lines) - 1 and lines[end].rstrip(PLAIN_SPACE) in CLOSINGS:
            fault = Fault(end + 1, NO_LINE_END)
        else:
            fault = _fence_fault(lines, end, is_opening=False)
    elif not is_closed and not _is_surely_keys(content):
        fault = None
    if fault is None:
        return NO_HEAD
    if _KEY.match(opening["rest"].strip()):  # the first key stands beside the fence
        content, begins = [opening["rest"].strip(), *content], first + 1
    return Head("" if is_toml else "\n".join(content), begins, after, fault)


def _fence_fault(lines: list[str], number: int, *, is_opening: bool) -> Fault | None:
    """Return what is wrong with the fence in `lines[number]`, or with where it stands."""
    line = lines[number]
    bare = _bare(line)
    if line.rstrip(PLAIN_SPACE) in (CLOSINGS if not is_opening else {OPENING}):
        return Fault(1, SPACE_ABOVE) if is_opening and number else None
    match = _NEARLY_FENCE.fullmatch(bare)
    if match is None or match["other"]:
        return Fault(number + 1, OTHER_FENCE)
    if match["rest"].strip():
        return Fault(number + 1, TEXT_AFTER)
    if bare != OPENING:
        return Fault(number + 1, NOT_THREE)
    is_indented = line.lstrip(PLAIN_SPACE).rstrip(PLAIN_SPACE) == OPENING
    return Fault(number + 1, INDENTED if is_indented else HIDDEN_CHARACTER)


def _nearly_end(lines: list[str], first: int, opening: re.Match[str]) -> tuple[int, bool]:
    """Return the line that was meant to close, or the one that is surely no key any more."""
    for number in range(first + 1, len(lines)):
        bare = _bare(lines[number])
        if bare == "...":
            return number, True
        match = _NEARLY_FENCE.fullmatch(bare)
        if match is not None and bool(match["dashes"]) == bool(opening["dashes"]):
            # A value such as "- --x" or a dash that begins a list item is none.
            if not match["rest"].strip() or match["rest"].lstrip().startswith("#"):
                return number, True
        elif number > first + 1 and (not bare or _HEADING.match(bare)):
            following = lines[number + 1 :]
            if _HEADING.match(bare) or not _begins_with_key(following):
                return number, False
    return len(lines), False


def _without_opening(lines: list[str], first: int) -> Head | None:
    for number in range(first, len(lines)):
        bare = _bare(lines[number])
        if not bare:
            return None
        if bare == OPENING:
            content = lines[first:number]
            if _begins_with_key(content) and _is_surely_keys(content):
                fault = Fault(first + 1, NOT_OPENED)
                return Head("\n".join(content), first + 1, number + 2, fault)
            return None
    return None


def _below_text(lines: list[str], first: int) -> Head | None:
    for number in range(first, min(first + LINES_ABOVE, len(lines))):
        if _CODE.match(lines[number]):
            return None
        if _bare(lines[number]) != OPENING:
            continue
        end = next((n for n in range(number + 1, len(lines)) if not lines[n].strip()), len(lines))
        closing = next((n for n in range(number + 1, end) if lines[n].strip() in CLOSINGS), None)
        content = lines[number + 1 : closing]
        if closing is not None and _begins_with_key(content) and _is_surely_keys(content):
            fault = Fault(number + 1, TEXT_ABOVE)
            return Head("\n".join(content), number + 2, closing + 2, fault)
    return None


def _begins_with_key(content: list[str]) -> bool:
    for line in content:
        bare = _bare(line)
        if bare and not bare.startswith("#"):
            return _KEY.match(bare) is not None or bare.startswith("{")
    return False


def _is_surely_keys(content: list[str]) -> bool:
    """Tell keys from a paragraph that happens to begin with a word and a colon."""
    read = read_yaml("\n".join(content))
    if not isinstance(read, dict):
        return False
    keys = [str(key) for key in read]
    return "title" in keys or (len(keys) > 1 and all(key == key.lower() for key in keys))


def _is_toml(content: list[str]) -> bool:
    return any(line.strip() for line in content) and all(
        not line.strip() or line.lstrip().startswith(("#", "[")) or _TOML_KEY.match(line.strip())
        for line in content
    )


def _bare(line: str) -> str:
    """Return `line` without spaces of any sort and invisible characters around it."""
    return line.strip().strip(INVISIBLE).strip() if line else line
