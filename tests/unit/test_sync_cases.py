"""The sync check finds in every case of tests/sync_cases what it must, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sync_case import Expected, Seen, case_names, complaints, read_case
from tests.sync_check import TREE, check, stand_in

FIGURE = Seen("FACT01", "vi/page.md", 3, ("en/page.md", 5))


@pytest.mark.parametrize("name", case_names())
def test_a_case_has_the_findings_it_must_have_and_no_others(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    case = read_case(name)
    case.write(tmp_path / TREE)
    stand_in(tmp_path, monkeypatch)
    done = check([], capsys)
    told = complaints(done.seen, case.expected, case.others)
    if done.code != case.exit:
        told.append(f"exit code {done.code} instead of {case.exit}: {done.complaint}")
    if check([], capsys) != done:
        told.append("what is remembered is not what was found")
    assert not told, "\n".join([case.title, *told])


@pytest.mark.parametrize(
    "expected",
    [
        Expected(("FACT02",), "vi/page.md", 3),
        Expected(("FACT",), "vi/page.md", 4),
        Expected(("LINK", "FACTS"), "vi/page.md", 3),
        Expected(("FACT01",), "en/page.md", 3),
    ],
)
def test_another_code_line_or_page_is_complained_of_on_both_sides(expected: Expected):
    told = complaints([FIGURE], [expected])
    assert told == [f"not found: {expected}", f"must not be found: {FIGURE}"]


@pytest.mark.parametrize(
    "expected",
    [
        Expected(("FACT01",), "vi/page.md", 3),
        Expected(("FACT",), "vi/page.md", 3),
        Expected(("LINK01", "FACT01"), "*/page.md", None),
    ],
)
def test_code_family_and_either_page_are_understood(expected: Expected):
    assert not complaints([FIGURE], [expected], [Expected(("FACT01",), "en/page.md", 5)])


def test_a_second_finding_for_one_cause_is_complained_of():
    expected = Expected(("FACT01",), "vi/page.md", 3)
    assert complaints([FIGURE, FIGURE], [expected]) == [f"must not be found: {FIGURE}"]


def test_what_may_be_found_need_not_be():
    may = Expected(("FACT01",), "vi/page.md", 3, is_needed=False)
    assert not complaints([], [may])
    assert not complaints([FIGURE], [may])


def test_the_other_place_must_be_the_one_named():
    place = Expected(("FACT01",), "en/page.md", 6)
    expected = Expected(("FACT01",), "vi/page.md", 3)
    assert complaints([FIGURE], [expected], [place]) == [
        f"no finding names as the other place: {place}"
    ]
