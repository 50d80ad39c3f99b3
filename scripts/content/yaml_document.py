"""Read YAML with the line of every key, and say in plain words what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import yaml

from scripts.content.yaml_brackets import CLOSING, find_open_bracket
from scripts.findings import Finding, Place
from scripts.languages import Words

Path = tuple[str | int, ...]  # keys and list positions from the top: ("capital", 0, "unit")


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """The plain values of a YAML text and the line each key or list item stands in."""

    data: Any
    lines: dict[Path, int] = field(default_factory=dict)

    def line(self, path: Path, default: int = 1) -> int:
        """Return the line of `path`, or of the nearest key around it."""
        while path:
            if path in self.lines:
                return self.lines[path]
            path = path[:-1]
        return self.lines.get((), default)


class _Loader(yaml.SafeLoader):
    """YAML as editors mean it: no yes/no booleans, no octal numbers, no times of day."""

    def __init__(self, text: str) -> None:
        self.open_brackets: list[int] = []  # where each stands in the text, outermost first
        super().__init__(text)

    def fetch_flow_collection_start(self, token_class: type[yaml.Token]) -> None:
        self.open_brackets.append(self.index)
        super().fetch_flow_collection_start(token_class)

    def fetch_flow_collection_end(self, token_class: type[yaml.Token]) -> None:
        if self.open_brackets:
            self.open_brackets.pop()
        super().fetch_flow_collection_end(token_class)

    def first_bracket(self, text: str) -> int | None:
        """Return where the outermost bracket stands that is open where reading stopped."""
        # The scanner is ahead of the parser: it may have closed what the parser has still open.
        parsed = [mark.index for mark in self.marks if text[mark.index : mark.index + 1] in CLOSING]
        return min([*parsed, *self.open_brackets], default=None)


_Loader.yaml_implicit_resolvers = {}


_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""]
)
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9]\d*)$"), list("-0123456789")
)
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^-?(?:0|[1-9]\d*)\.\d+$"), list("-0123456789")
)
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:timestamp", re.compile(r"^\d{4}-\d{2}-\d{2}$"), list("0123456789")
)

# PyYAML's words for a fault -> ours. The first that occurs in its message is taken.
PROBLEMS: tuple[tuple[str, Words], ...] = (
    (
        "mapping values are not allowed",
        Words(
            "dấu hai chấm đứng giữa câu; đặt cả câu trong dấu nháy kép",
            "a colon stands in the middle of a text; put the whole text in double quotes",
        ),
    ),
    (
        "cannot start any token",
        Words(
            "ký tự đặc biệt hoặc phím Tab ở đầu giá trị; dùng dấu cách, hoặc đặt trong dấu nháy",
            "a special character or a tab begins the value; use spaces or quotation marks",
        ),
    ),
    (
        "could not find expected ':'",
        Words("thiếu dấu hai chấm sau tên khóa", "the colon after the key is missing"),
    ),
    (
        "scanning a quoted scalar",
        Words("dấu nháy mở mà không đóng", "a quotation mark is opened and not closed"),
    ),
    (
        "unknown escape character",
        Words(
            "dấu \\ trong dấu nháy kép; dùng dấu nháy đơn",
            "a backslash inside double quotes; use single quotes",
        ),
    ),
    (
        "expected <block end>",
        Words(
            "dòng này thụt vào khác các dòng cùng cấp",
            "this line is not indented like the lines of its level",
        ),
    ),
    (
        "undefined alias",
        Words(
            "dấu * ở đầu giá trị; đặt giá trị trong dấu nháy",
            "an asterisk begins the value; put it in quotes",
        ),
    ),
    (
        "special characters are not allowed",
        Words("có ký tự điều khiển vô hình", "there is an invisible control character"),
    ),
)
ANY_PROBLEM = Words("không đọc được từ chỗ này", "it cannot be read from here on")


def parse_yaml(
    text: str, relative: str, first_line: int = 1
) -> tuple[YamlDocument | None, list[Finding]]:
    """Return the document in `text` and what is wrong with it; None when it cannot be read.

    `first_line` is the line of the file in which `text` begins.
    """
    try:
        loader = _Loader(text)
    except yaml.YAMLError as error:  # a control character
        return None, [_syntax_finding(error, text, relative, first_line)]
    try:
        node = loader.get_single_node()
    except yaml.YAMLError as error:
        bracket = _bracket_finding(error, loader, text, relative, first_line)
        return None, [bracket or _syntax_finding(error, text, relative, first_line)]
    except RecursionError:
        return None, [Finding("yaml.invalid", relative, first_line, {"problem": ANY_PROBLEM})]
    builder = _Builder(loader, relative, first_line)
    data = builder.build(node, ()) if node is not None else None
    builder.lines.setdefault((), first_line)
    return YamlDocument(data, builder.lines), builder.findings


class _Builder:
    """Turns nodes into plain values, keeping lines and refusing keys written twice."""

    def __init__(self, loader: _Loader, relative: str, first_line: int) -> None:
        self.loader = loader
        self.relative = relative
        self.first_line = first_line
        self.lines: dict[Path, int] = {}
        self.findings: list[Finding] = []
        self.seen: set[int] = set()

    def build(self, node: yaml.Node, path: Path) -> Any:
        self.lines.setdefault(path, self.line(node))
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node)
        # A node met twice is an alias (&x … *x): records are spelled out, so that each has lines.
        if id(node) in self.seen:
            problem = Words("ký hiệu & và * không dùng ở đây", "& and * are not used here")
            self.findings.append(
                Finding("yaml.invalid", self.relative, self.line(node), {"problem": problem})
            )
            return None
        self.seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*path, i)) for i, item in enumerate(node.value)]
        return self.mapping(node, path)

    def mapping(self, node: yaml.Node, path: Path) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line = self.line(key_node)
            if key in values:
                first = Place(self.relative, self.lines[(*path, key)])
                self.findings.append(
                    Finding("yaml.duplicate-key", self.relative, line, {"key": key}, first)
                )
                continue
            self.lines[(*path, key)] = line
            values[key] = self.build(value_node, (*path, key))
        return values

    def scalar(self, node: yaml.ScalarNode) -> Any:
        try:
            return self.plain(node)
        except (
            ValueError,
            ArithmeticError,
        ):  # !!int abc, 5000 digits: the model says what is wrong
            return node.value

    def plain(self, node: yaml.ScalarNode) -> Any:
        tag = node.tag.rpartition(":")[2]
        text = node.value
        if tag == "float":
            return Decimal(text)  # 540.58 stays 540.58
        if tag == "int":
            return int(text)
        if tag == "bool":
            return text == "true"
        if tag == "null":
            return None
        if tag == "timestamp":
            try:
                return date.fromisoformat(text)
            except ValueError:
                return text  # 2024-02-30: the model says what is wrong
        return text

    def line(self, node: yaml.Node) -> int:
        return int(node.start_mark.line) + self.first_line


def _bracket_finding(
    error: yaml.YAMLError, loader: _Loader, text: str, relative: str, first_line: int
) -> Finding | None:
    start = loader.first_bracket(text)
    if start is None or "quoted scalar" in str(error):  # that hides where the bracket ends
        return None
    found = find_open_bracket(text, start)
    if found is None:
        return None
    details = {"opened": found.opened, "closing": found.closing}
    return Finding("yaml.bracket-not-closed", relative, found.line + first_line, details)


def _syntax_finding(error: yaml.YAMLError, text: str, relative: str, first_line: int) -> Finding:
    told = str(error)
    problem = next((words for sign, words in PROBLEMS if sign in told), ANY_PROBLEM)
    # An unclosed quote or key without colon is noticed later than where it begins.
    begins_earlier = "quoted scalar" in told or "simple key" in told
    mark = getattr(error, "context_mark", None) if begins_earlier else None
    mark = mark or getattr(error, "problem_mark", None)
    if mark is not None:
        line = mark.line
    else:
        line = text.count("\n", 0, getattr(error, "position", 0) or 0)
    return Finding("yaml.invalid", relative, line + first_line, {"problem": problem})
