"""What people see: lines, stages, colours, and streams that do not take everything."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.cli.console import Console
from scripts.languages import Words

ROOT = Path(__file__).parents[2]
PHOTOS = Words(vi="Ảnh", en="Photos")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture(autouse=True)
def clock_that_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scripts.cli.console.monotonic", lambda: 1000.0)


def test_words_are_told_in_the_language_of_the_console() -> None:
    for language, expected in (("vi", "Ảnh\n"), ("en", "Photos\n")):
        out = io.StringIO()
        Console(language, out, io.StringIO()).say(PHOTOS)
        assert out.getvalue() == expected


def test_complaints_go_to_the_stream_of_errors() -> None:
    out, err = io.StringIO(), io.StringIO()

    Console("vi", out, err).complain("sai")

    assert (out.getvalue(), err.getvalue()) == ("", "sai\n")


def test_a_stage_in_a_file_is_two_plain_lines() -> None:
    out = io.StringIO()

    with Console("vi", out, io.StringIO()).stage(PHOTOS, total=2) as stage:
        stage.step("a.jpg")
        stage.step("b.jpg")
        stage.done(Words(vi="2 ảnh", en="2 photos"))

    assert out.getvalue() == "Ảnh …\n✓ Ảnh: 2 ảnh (0,0 s)\n"


def test_a_stage_on_a_terminal_ends_as_one_line_in_colour(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scripts.cli.console.REDRAW_SECONDS", 0)
    out = Terminal()

    with Console("en", out, io.StringIO()).stage(PHOTOS, total=2) as stage:
        stage.step("a.jpg")

    drawn = [line.strip() for line in out.getvalue().split("\r")]
    assert "Photos …  1/2  0 s  a.jpg" in drawn
    assert drawn[-1] == "\x1b[32m✓\x1b[0m Photos (0.0 s)"
    assert out.getvalue().count("\n") == 1


def test_a_long_line_on_a_terminal_is_cut_to_its_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scripts.cli.console.REDRAW_SECONDS", 0)
    out = Terminal()

    with Console("en", out, io.StringIO()).stage(PHOTOS) as stage:
        stage.step("a" * 200)

    assert max(len(line) for line in out.getvalue().split("\r")) <= 60


def test_a_line_said_during_a_stage_does_not_mix_with_it() -> None:
    out = Terminal()
    console = Console("en", out, io.StringIO())

    with console.stage(PHOTOS):
        console.say("a finding")

    assert "\ra finding\n" in out.getvalue()


def test_a_stage_that_raises_is_marked_as_failed() -> None:
    out = io.StringIO()

    with pytest.raises(ValueError), Console("en", out, io.StringIO()).stage(PHOTOS) as stage:
        stage.done("never told")
        raise ValueError

    assert out.getvalue().endswith("✗ Photos (0.0 s)\n")


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_is_left_out_where_it_is_not_wanted(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    out = Terminal()

    with Console("en", out, io.StringIO()).stage(PHOTOS):
        pass

    assert "\x1b[" not in out.getvalue()


def test_letters_that_a_stream_cannot_write_become_question_marks() -> None:
    bytes_written = io.BytesIO()
    out = io.TextIOWrapper(bytes_written, encoding="ascii")

    Console("vi", out, io.StringIO()).say("Cần Thơ")

    assert bytes_written.getvalue() == b"C?n Th?\n"


def test_a_reader_that_went_away_is_no_error() -> None:
    program = (
        "import sys\n"
        "from scripts.cli.console import Console\n"
        "console = Console('vi', sys.stdout, sys.stderr)\n"
        "sys.stdin.readline()\n"
        "for _ in range(3): console.say('x' * 100)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        process.stdin.write(b"go\n")
        process.stdin.close()
        complaint = process.stderr.read()

    assert (process.returncode, complaint) == (0, b"")
