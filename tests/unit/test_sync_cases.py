"""The sync check finds in every case of tests/sync_cases what it must, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sync_case import case_names, complaints, read_case
from tests.sync_check import TREE, check


@pytest.mark.parametrize("name", case_names())
def test_a_case_has_the_findings_it_must_have_and_no_others(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    case = read_case(name)
    case.write(tmp_path / TREE)
    monkeypatch.chdir(tmp_path)
    done = check([], capsys)
    told = complaints(done.seen, case.expected, case.others)
    if done.code != case.exit:
        told.append(f"exit code {done.code} instead of {case.exit}: {done.complaint}")
    assert not told, "\n".join([case.title, *told])
