"""The registry of codes, the order of findings and how they are reported."""

from __future__ import annotations

import json
import re
import string

import pytest

from scripts.findings import CODES, Finding, Place, Severity, has_errors, in_order
from scripts.findings.fingerprints import fingerprint
from scripts.findings.reporters import report_github, report_json, report_text, summary

MISSING = Finding(
    "schema.missing-key",
    "content/vi/a.md",
    3,
    {"key": "title", "last": "title"},
    Place("content/en/a.md", 2),
)
NAME = Finding("text.crlf", "content/vi/a.md", 1)


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("name", CODES)
def test_code_tells_the_same_in_both_languages(name: str) -> None:
    code = CODES[name]
    for words in (code.message, code.remedy):
        assert words.vi
        assert words.en
        # The word for a language is told only where the other language needs it.
        assert gaps(words.vi) == gaps(words.en)


@pytest.mark.parametrize("name", CODES)
def test_code_is_subject_and_fault_or_family_and_number(name: str) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z0-9-]+|[A-Z]{4,5}[0-9]{2}", name)


def test_unknown_code_is_refused() -> None:
    with pytest.raises(KeyError):
        Finding("page.nonsense", "a.md")


def test_text_gives_place_fault_remedy_and_code() -> None:
    text = report_text([MISSING], "vi")
    assert text.startswith("content/vi/a.md:3: lỗi: thiếu khóa bắt buộc “title”")
    assert "[schema.missing-key]" in text
    assert report_text([MISSING], "en").startswith("content/vi/a.md:3: error: the required key")


def test_json_has_every_field() -> None:
    assert json.loads(report_json([MISSING, NAME], "en")) == [
        {
            "code": "schema.missing-key",
            "severity": "error",
            "path": "content/vi/a.md",
            "line": 3,
            "message": "the required key “title” is missing",
            "remedy": "Add a line “title: …”.",
            "other": {"path": "content/en/a.md", "line": 2},
            "fingerprint": fingerprint(MISSING),
        },
        {
            "code": "text.crlf",
            "severity": "warning",
            "path": "content/vi/a.md",
            "line": 1,
            "message": "lines end in the Windows way (CRLF)",
            "remedy": "Save the file with LF line endings, or run ./cantho check --fix.",
            "other": None,
            "fingerprint": fingerprint(NAME),
        },
    ]


def test_no_findings_are_an_empty_list() -> None:
    assert json.loads(report_json([], "vi")) == []


def test_github_marks_the_line() -> None:
    assert report_github([MISSING], "en").startswith("::error file=content/vi/a.md,line=3::")


def test_findings_come_by_place_and_once() -> None:
    assert in_order([MISSING, NAME, MISSING]) == [NAME, MISSING]


def test_only_errors_stop_a_build() -> None:
    assert has_errors([MISSING])
    assert not has_errors([NAME])
    assert NAME.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("findings", "vi", "en"),
    [
        ([], "không có lỗi, không có cảnh báo", "no errors, no warnings"),
        ([MISSING], "1 lỗi", "1 error"),
        ([MISSING, MISSING, NAME], "2 lỗi, 1 cảnh báo", "2 errors, 1 warning"),
    ],
)
def test_summary_counts(findings: list[Finding], vi: str, en: str) -> None:
    assert summary(findings, "vi") == vi
    assert summary(findings, "en") == en
