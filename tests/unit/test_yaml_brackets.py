"""A bracket that is never closed is told where it was opened; other faults keep their words."""

from __future__ import annotations

import pytest

from scripts.content.yaml_document import parse_yaml

UNCLOSED = "yaml.bracket-not-closed"


def fault(text: str) -> tuple[str, int | None]:
    """Return code and line of the one fault in `text`."""
    (finding,) = parse_yaml(text, "a.yml")[1]
    return finding.code, finding.line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("name: {vi: A, en: B\nkind: x\nlast: y\n", 1),
        ("kind: x\nname: {vi: A, en: B\n", 2),
        ("kind: x\nname: {vi: A, en: B", 2),
        ("list: [x, y\n\n# lời ghi\nb: 2\n", 1),
        ("list:\n  - {value: 1, unit: ha\n  - {value: 2, unit: ha}\nb: 2\n", 2),
        ("list: [\n  {a: 1},\n  {a: 2,\n  {a: 3}\n]\nb: 2\n", 3),
        ("a: 1\nlist: {b: [1, 2}\nc: 1\n", 2),
        ("a: 1\nlist: {b: 1]\nc: 1\n", 2),
        ("a: {vi: x\nb: {vi: y, en: z}\nc: 1\n", 1),
        ("a: {vi: 'it''s }', en: y # }\nb: 1\n", 1),
        ("a: {vi: x\n---\n", 1),
        ("a: [x\n\tb: 2\n", 1),
    ],
)
def test_bracket_never_closed_is_told_where_it_was_opened(text: str, line: int) -> None:
    assert fault(text) == (UNCLOSED, line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: {vi: x: y}\nb: 1\n", 1),
        ("a: {\n  vi: x,\n  en: y: z,\n}\nb: 1\n", 3),
        ("a: {b: 1}}\nc: 1\n", 1),
        ('a: {vi: "x, en: y}\nb: 1\n', 1),
        ("a: {vi: giá, en: @y}\nb: 1\n", 1),
        ("a: [1]\nb: c: d\n", 2),
        ("a: [0, '[', \"{\"] # [\nb: c: d\n", 2),
    ],
)
def test_closed_bracket_is_not_blamed_for_another_fault(text: str, line: int) -> None:
    assert fault(text) == ("yaml.invalid", line)


def test_both_brackets_are_named_in_the_reader_s_words() -> None:
    (finding,) = parse_yaml("a: {vi: x\nb: 1\n", "a.yml")[1]
    assert "“{” is opened on this line and never closed" in finding.message("en")
    assert "“{” mở ở dòng này mà không đóng" in finding.message("vi")
    assert "“}”" in finding.remedy("en")
    assert "“}”" in finding.remedy("vi")
