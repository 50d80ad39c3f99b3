"""`./cantho test`: what pytest is called with, and what its answer means."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from scripts import cli
from scripts.browser import VARIABLE
from scripts.cli import test as command

ALL = ("tests/unit", "tests/site", "tests/browser")
SPREAD = ("-n", "auto", "--dist", "loadfile")


def plan(
    *extra: str, only: str | None = None, k: str | None = None, without_browser: bool = False
) -> command.Plan:
    return command.plan(only=only, expression=k, without_browser=without_browser, extra=extra)


def test_without_options_every_group_runs_with_a_browser() -> None:
    assert plan() == command.Plan((*SPREAD, *ALL), needs_browser=True)


def test_one_group_runs_alone() -> None:
    assert plan(only="unit") == command.Plan((*SPREAD, "tests/unit"), needs_browser=False)


def test_without_browser_its_tests_are_left_out_by_their_path() -> None:
    chosen = plan(without_browser=True)

    assert chosen == command.Plan((*SPREAD, "tests/unit", "tests/site"), needs_browser=False)


def test_a_choice_of_names_runs_in_one_process() -> None:
    assert plan(k="launcher").arguments == ("-k", "launcher", *ALL)


def test_what_follows_the_dashes_goes_to_pytest() -> None:
    assert plan("--lf", "-x").arguments == (*ALL, "--lf", "-x")


def test_paths_that_are_named_take_the_place_of_the_groups() -> None:
    chosen = plan("tests/site/test_links.py", without_browser=True)

    assert chosen.arguments == ("--ignore=tests/browser", "tests/site/test_links.py")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one passing test a group, and no browser to be had."""
    for group in ("unit", "site", "browser"):
        tests = tmp_path / "tests" / group
        tests.mkdir(parents=True)
        (tests / f"test_{group}.py").write_text("def test_passes():\n    pass\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    monkeypatch.setattr(command, "ROOT", tmp_path)
    monkeypatch.setenv("CANTHO_LANG", "en")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "no-browser"))
    return tmp_path


def test_without_browser_is_said_and_the_closing_line_of_pytest_is_last(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["test", "--without-browser"]) == 0

    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == "As --without-browser asks, the tests in tests/browser are NOT run."
    assert "2 passed" in lines[-1]


def test_no_browser_to_be_had_names_the_way_out_and_ends_with_2(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["test"]) == 2

    shown = capfd.readouterr()
    [line] = shown.err.splitlines()
    assert "./cantho test --without-browser" in line
    assert "passed" not in shown.out


def test_tests_find_the_browser_in_their_environment(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "tests" / "browser" / "test_browser.py").write_text(
        f"import os\ndef test_it():\n    assert os.environ[{VARIABLE!r}] == {sys.executable!r}\n"
    )
    monkeypatch.setenv(VARIABLE, sys.executable)

    assert cli.main(["test", "--only", "browser"]) == 0


@pytest.mark.parametrize(
    ("body", "arguments", "code"),
    [
        ("assert False", ["--only", "unit", "--", "-q"], 1),
        ("pass", ["--only", "unit", "--", "--no-such-option"], 2),
        ("pass", ["--only", "unit", "-k", "nothing_is_called_so"], 2),
        ("pass", ["--only", "browser", "--without-browser"], 2),
    ],
)
def test_the_exit_code_tells_failing_tests_from_tests_that_did_not_run(
    project: Path, body: str, arguments: list[str], code: int
) -> None:
    (project / "tests" / "unit" / "test_unit.py").write_text(f"def test_it():\n    {body}\n")

    assert cli.main(["test", *arguments]) == code
