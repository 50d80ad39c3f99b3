"""Read a page for the comparison: the keys and texts of its front matter, and its blocks."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from scripts.content.fences import head_of
from scripts.content.head_yaml import LOADER
from scripts.languages import Language
from scripts.sync.blocks import Block, Document, HeadEntry, Kind
from scripts.sync.reading.inline import read_inline
from scripts.sync.reading.segmenter import segment

# Keys whose value is a text for readers, wherever they stand in the front matter.
TEXT_KEYS = frozenset(
    (
        "title", "short_title", "nav_title", "subtitle", "sidebar_label", "description", "summary",
        "lead", "excerpt", "abstract", "caption", "alt", "heading", "label", "text", "verse",
        "verse_source", "primary_action", "secondary_action", "more", "qualities",
    )
)  # fmt: skip
# Why a page has one language only is told to editors, not to readers.
PRIVATE_KEYS = frozenset(("languages_reason", "reason", "comment", "note"))
WORDS_OF_A_TEXT = 4  # a value of an unknown key is a text from so many words on


def read_document(text: str, language: Language, path: str, relative: str) -> Document:
    """Return the page with `text`, which has LF line ends, NFC letters and no byte order mark."""
    head = head_of(text)
    entries: dict[str, HeadEntry] = {}
    fronts: list[Block] = []
    head_line = 0
    if head.yaml is not None:
        head_line = head.yaml_line - 1
        is_readable = head.fault is None or not head.fault.in_yaml
        root = _compose(head.yaml) if is_readable else None
        if isinstance(root, yaml.MappingNode):
            lines = head.yaml.split("\n")
            entries = dict(_entries(root, head.yaml_line))
            fronts = [
                _front(node, key, lines, head.yaml_line) for key, node in _texts(root, (), False)
            ]
    lines_of_text = text.split("\n")
    body = "\n".join(lines_of_text[head.body_line - 1 :])
    blocks = segment(body, head.body_line)
    return Document(language, path, relative, entries, head_line, (*fronts, *blocks))


def _compose(text: str) -> yaml.Node | None:
    try:
        return yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError:
        return None  # the check of the front matter tells it


def _entries(root: yaml.MappingNode, first_line: int) -> Iterator[tuple[str, HeadEntry]]:
    for key, value in root.value:
        name = str(key.value)
        lines = {".".join(path): first_line + line for path, line in _lines(value, ())}
        yield name, HeadEntry(name, _value(value), first_line + key.start_mark.line, lines)


def _lines(node: yaml.Node, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], int]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inside = (*path, str(key.value))
            yield inside, key.start_mark.line
            yield from _lines(value, inside)
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            inside = (*path, str(number))
            yield inside, value.start_mark.line
            yield from _lines(value, inside)


def _value(node: yaml.Node) -> object:
    constructor = yaml.constructor.SafeConstructor()
    try:
        return constructor.construct_document(node)
    except (yaml.YAMLError, ValueError):  # such as 2026-02-31
        return getattr(node, "value", None)


def _texts(
    node: yaml.Node, path: tuple[str, ...], is_text: bool
) -> Iterator[tuple[str, yaml.ScalarNode]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            name = str(key.value)
            if name not in PRIVATE_KEYS:
                yield from _texts(value, (*path, name), name in TEXT_KEYS)
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _texts(value, (*path, str(number)), is_text)
    elif isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str":
        words = node.value.split()
        if words and (is_text or len(words) >= WORDS_OF_A_TEXT):
            yield ".".join(path), node


def _front(node: yaml.ScalarNode, key: str, lines: list[str], first_line: int) -> Block:
    """Return the text of `node` as a block: its lines as they stand in the file."""
    first, last = node.start_mark.line, node.end_mark.line
    if node.end_mark.column == 0 and last > first:
        last -= 1
    while last > first and not lines[last].strip():
        last -= 1
    rows = lines[first : last + 1]
    shown = list(rows)
    shown[0] = " " * node.start_mark.column + rows[0][node.start_mark.column :]
    if node.style in ("|", ">"):
        shown[0] = " " * len(rows[0])
    else:
        if node.end_mark.line == last:
            end = node.end_mark.column
            shown[-1] = shown[-1][:end] + " " * (len(shown[-1]) - end)
        if node.style in ("'", '"'):
            begin = node.start_mark.column
            shown[0] = f"{shown[0][:begin]} {shown[0][begin + 1 :]}"
            written = shown[-1].rstrip()
            shown[-1] = written[:-1].ljust(len(shown[-1]))
    source = "\n".join(rows)
    found = read_inline(source, "\n".join(shown), {})
    return Block(
        Kind.FRONT,
        first_line + first,
        source,
        found.prose,
        label=key,
        links=tuple(found.links),
        codes=tuple(found.codes),
        quotes=tuple(found.quotes),
        marked=tuple(found.marked),
    )
