"""Read the YAML of a front matter as MkDocs does, or say in which line it cannot be read."""

from __future__ import annotations

from typing import Any, NamedTuple

import yaml

from scripts.content.fence_faults import BAD_VALUE, NOT_YAML
from scripts.languages import Words

# The safe loader MkDocs reads with: what it refuses stands on the page as text.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 50  # lists and keys inside each other
MOST_NODES = 20_000  # keys and values; no page has a hundredth of them


class Unread(NamedTuple):
    """Where and why keys cannot be read."""

    line: int  # from 0, inside the YAML
    problem: Words = NOT_YAML


def read_yaml(content: str) -> Any:
    """Return what the keys in `content` say, or Unread."""
    try:
        if _may_be_endless(content) and _is_endless(content):
            return Unread(0)
        return yaml.load(content, LOADER)  # noqa: S506 - a safe loader, the one MkDocs takes
    except yaml.YAMLError as error:
        return Unread(_line_of(error))
    except Exception:  # MkDocs, too, takes any: 2024-02-30 is a ValueError
        return Unread(_first_bad_value(content), BAD_VALUE)


def _line_of(error: yaml.YAMLError) -> int:
    # An unclosed quote or a key without colon is noticed later than where it begins.
    told = str(error)
    begins_earlier = "quoted scalar" in told or "simple key" in told
    for name in ("context_mark", "problem_mark")[0 if begins_earlier else 1 :]:
        mark = getattr(error, name, None)
        if mark is not None:
            return _line_of_mark(mark)
    return 0


def _line_of_mark(mark: Any) -> int:
    return int(mark.line)


def _may_be_endless(content: str) -> bool:
    return "&" in content or content.count("[") + content.count("{") > DEEPEST


def _is_endless(content: str) -> bool:
    """Tell whether keys stand too deep in each other, or aliases make too many of them."""
    root = yaml.compose(content, LOADER)
    left = [(root, 0)] if root is not None else []
    for _ in range(MOST_NODES):
        if not left:
            return False
        node, depth = left.pop()
        if depth > DEEPEST:
            return True
        if isinstance(node, yaml.MappingNode):
            left += [(part, depth + 1) for pair in node.value for part in pair]
        elif isinstance(node, yaml.SequenceNode):
            left += [(part, depth + 1) for part in node.value]
    return True


def _first_bad_value(content: str) -> int:
    try:
        for event in yaml.parse(content, LOADER):
            if isinstance(event, yaml.ScalarEvent) and event.implicit[0]:
                try:
                    yaml.load(event.value, LOADER)  # noqa: S506 - as above
                except yaml.YAMLError:
                    continue  # a text that is none by itself, such as one with a colon
                except Exception:
                    return _line_of_mark(event.start_mark)
    except (yaml.YAMLError, RecursionError):
        return 0
    return 0
