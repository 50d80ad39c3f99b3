"""The frame of the commands: help, wrong uses, languages and exit codes."""

from __future__ import annotations

import tomllib
from argparse import ArgumentParser, Namespace
from pathlib import Path

import pytest

from scripts import cli
from scripts.cli.console import DONE, FAILED, Console
from scripts.languages import Language, Words

ROOT = Path(__file__).parents[2]
NAMES = list(cli.COMMANDS)
ENGLISH_OF_ARGPARSE = (
    "usage:",
    "options:",
    "positional arguments",
    "show this help",
    "invalid choice",
    "unrecognized",
    "expected one argument",
    "required",
)


class Sample:
    """A command with one of each sort of option; what it does is set by the test."""

    NAME = "sample"
    SUMMARY = DESCRIPTION = EXAMPLES = Words(vi="lệnh mẫu", en="a sample")

    def __init__(self, fault: BaseException | None = None) -> None:
        self.fault = fault
        self.options: Namespace | None = None

    def add_arguments(self, parser: ArgumentParser, language: Language) -> None:
        parser.add_argument("folder")
        parser.add_argument("--format", choices=("text", "json"))
        parser.add_argument("--port", type=int)
        parser.add_argument("--quiet", action="store_true")

    def run(self, options: Namespace, console: Console) -> int:
        self.options = options
        if self.fault is not None:
            raise self.fault
        return DONE


@pytest.fixture(autouse=True)
def vietnamese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANTHO_LANG", "vi")


def use(monkeypatch: pytest.MonkeyPatch, command: Sample) -> Sample:
    monkeypatch.setattr(cli, "COMMANDS", (command.NAME,))
    monkeypatch.setattr(cli, "command_named", {command.NAME: command}.__getitem__)
    return command


# --- help


def test_the_six_commands_are_there() -> None:
    assert NAMES == ["build", "serve", "check", "confirm", "photos", "test"]


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
def test_the_overview_names_every_command_with_its_summary(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == DONE

    told = capsys.readouterr().out
    for name in cli.COMMANDS:
        command = cli.command_named(name)
        assert name == command.NAME
        assert f"  {name} " in told
        assert command.SUMMARY.vi in told


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("language", "headings"),
    [
        ("vi", ("Cách gọi: ", "Tùy chọn:", "Ví dụ:", "Mã kết thúc:")),
        ("en", ("Usage: ", "Options:", "Examples:", "Exit codes:")),
    ],
)
def test_the_help_of_a_command_teaches_in_one_language(
    name: str,
    language: str,
    headings: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main([name, "--help", "--lang", language]) == DONE

    told = capsys.readouterr().out
    places = [told.index(heading) for heading in headings]
    assert places == sorted(places)
    assert f"./cantho {name}" in told
    for words in ENGLISH_OF_ARGPARSE:
        assert words not in told


def test_the_version_is_that_of_the_project(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == DONE

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert capsys.readouterr().out == f"cantho {project['version']}\n"


# --- wrong uses


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["smaple"], "Không có lệnh “smaple”. Các lệnh: sample. Có phải bạn muốn gõ “sample”?"),
        (["sample"], "Thiếu tham số: folder."),
        (
            ["sample", "x", "--format", "jsn"],
            "--format không nhận giá trị “jsn”. Chọn một trong: text, json. "
            "Có phải bạn muốn gõ “json”?",
        ),
        (["sample", "x", "--format=xml"], "--format không nhận giá trị “xml”"),
        (["sample", "x", "--format"], "--format cần một giá trị, một trong: text, json."),
        (["sample", "x", "--port"], "--port cần một giá trị."),
        (["sample", "x", "--port", "tám"], "--port không nhận giá trị “tám”."),
        (["sample", "x", "--quiet=1"], "--quiet không nhận giá trị."),
        (
            ["sample", "x", "--quite"],
            "./cantho sample không có tham số “--quite”. Có phải bạn muốn gõ “--quiet”?",
        ),
        (["sample", "x", "y"], "./cantho sample không có tham số “y”."),
        (
            ["sample", "x", "--lang", "fr"],
            "--lang không nhận giá trị “fr”. Chọn một trong: vi, en.",
        ),
        (["--lang"], "--lang cần một giá trị, một trong: vi, en."),
    ],
)
def test_a_wrong_use_is_told_in_one_line_and_ends_with_2(
    arguments: list[str],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    command = use(monkeypatch, Sample())

    assert cli.main(arguments) == FAILED

    shown = capsys.readouterr()
    [line] = shown.err.splitlines()
    assert line.startswith(told)
    assert shown.out == ""
    assert command.options is None
    for words in ENGLISH_OF_ARGPARSE:
        assert words not in line


def test_a_wrong_use_is_told_in_english_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(monkeypatch, Sample())

    cli.main(["--lang", "en", "sample", "x", "--format", "jsn"])

    assert capsys.readouterr().err == (
        "--format does not take “jsn”. Choose one of: text, json. Did you mean “json”?\n"
    )


# --- running


@pytest.mark.parametrize(
    "arguments",
    [
        ["--lang", "en", "sample", "x", "--port", "8"],
        ["sample", "--lang=en", "x", "--port=8"],
        ["sample", "x", "--port", "8", "--lang", "vi", "--lang", "en"],
    ],
)
def test_the_language_may_stand_before_or_after_the_command(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[Language] = []
    command = use(monkeypatch, Sample())
    monkeypatch.setattr(
        command, "run", lambda options, console: spoken.append(console.language) or options.port
    )

    assert cli.main(arguments) == 8
    assert spoken == ["en"]


def test_what_follows_two_dashes_is_not_read_as_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    command = use(monkeypatch, Sample())

    cli.main(["sample", "--", "--help"])

    assert command.options is not None
    assert command.options.folder == "--help"


def test_a_fault_of_the_tool_is_one_line_and_its_traceback_is_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    use(monkeypatch, Sample(ZeroDivisionError("division by zero")))
    monkeypatch.setattr(cli, "ROOT", tmp_path)

    assert cli.main(["sample", "x"]) == FAILED

    [line] = capsys.readouterr().err.splitlines()
    assert "không phải do nội dung bạn viết" in line
    assert cli.LAST_ERROR in line
    assert "division" not in line
    kept = (tmp_path / cli.LAST_ERROR).read_text(encoding="utf-8")
    assert "Traceback" in kept
    assert "ZeroDivisionError" in kept


def test_a_fault_is_told_even_where_nothing_can_be_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    use(monkeypatch, Sample(ZeroDivisionError()))
    monkeypatch.setattr(cli, "ROOT", tmp_path)
    (tmp_path / ".cache").write_text("a file where the folder should be")

    assert cli.main(["sample", "x", "--lang", "en"]) == FAILED

    assert "could not be saved" in capsys.readouterr().err


def test_stopping_a_command_is_one_line_and_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(monkeypatch, Sample(KeyboardInterrupt()))

    assert cli.main(["sample", "x"]) == FAILED
    assert capsys.readouterr().err == "Đã dừng theo yêu cầu.\n"
