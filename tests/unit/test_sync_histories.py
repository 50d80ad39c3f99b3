"""The sync check finds in every history of tests/sync_cases what is stale, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.cli import main
from tests.git_tree import ENVIRONMENT
from tests.sync_case import complaints
from tests.sync_check import TREE, check, stand_in
from tests.sync_history import history_names, read_past


@pytest.mark.parametrize("name", history_names())
def test_a_history_leaves_stale_what_it_must_and_nothing_else(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    for variable, value in ENVIRONMENT.items():
        monkeypatch.setenv(variable, value)
    stand_in(tmp_path, monkeypatch)
    past = read_past(name)
    folder = past.make(tmp_path / TREE)
    for page, reason in past.confirm:
        assert main(["confirm", page, "--reason", reason, "--content", TREE]) == 0
        capsys.readouterr()
    past.work(folder)
    done = check(past.options, capsys)
    told = complaints(done.seen, past.expected(folder))
    if done.code != past.exit:
        told.append(f"exit code {done.code} instead of {past.exit}: {done.complaint}")
    assert not told, "\n".join([past.title, *told])
