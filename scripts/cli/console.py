"""What people see while a command runs: lines, complaints, and stages that show their progress."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from time import monotonic
from typing import Final, TextIO

from scripts.languages import Language, Words, write_number

# What every command returns; README and `--help` say the same.
DONE: Final = 0  # done and clean
FOUND: Final = 1  # findings of error severity, or failing tests
FAILED: Final = 2  # the work could not be done

REDRAW_SECONDS = 0.1  # often enough to look alive, seldom enough to cost nothing
GREEN, RED, PLAIN = "\x1b[32m", "\x1b[31m", "\x1b[0m"


class Console:
    """The two streams a command speaks to, in one language.

    Lines of ours never fail: what a stream cannot encode becomes '?', and a reader that went away
    (`./cantho check | head`) is not an error.
    """

    def __init__(self, language: Language, out: TextIO, err: TextIO) -> None:
        """Speak `language`: results and progress on `out`, what went wrong on `err`."""
        self.language: Language = language
        self.out = out
        self.err = err
        self._live = ""  # the line that stands unfinished on the terminal, if any
        for stream in (out, err):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(errors="replace")

    def say(self, text: Words | str) -> None:
        """Print one line, or several, of what is done."""
        self._clear()
        self._write(self.out, self.words(text) + "\n")

    def complain(self, text: Words | str) -> None:
        """Print what went wrong, and what to do about it."""
        self._clear()
        self._write(self.err, self.words(text) + "\n")

    @contextmanager
    def stage(self, label: Words | str, total: int | None = None) -> Iterator[Stage]:
        """Show one stage of the work: `label`, how many of `total` are done, how long it takes.

        On a terminal one line is drawn again and again; elsewhere the label is printed when the
        stage begins, and a line when it has ended. A stage that raises is marked as failed.
        """
        stage = Stage(self, self.words(label), total)
        try:
            yield stage
        except BaseException:
            stage.finish(failed=True)
            raise
        stage.finish()

    def words(self, text: Words | str) -> str:
        """Return `text` in the console's language."""
        return text.into(self.language) if isinstance(text, Words) else text

    def live(self) -> bool:
        """Tell whether a line can be drawn again: `out` is a terminal that moves its cursor."""
        return _is_terminal(self.out)

    def redraw(self, line: str) -> None:
        """Draw `line` in the place of the line drawn before, without ending it."""
        width = max(20, shutil.get_terminal_size().columns - 1)
        shown = line if len(line) <= width else line[: width - 1] + "…"
        self._write(self.out, "\r" + shown.ljust(len(self._live)))
        self._live = shown

    def mark(self, *, failed: bool) -> str:
        """Return ✓ or ✗, coloured where colour is wanted."""
        mark, colour = ("✗", RED) if failed else ("✓", GREEN)
        return f"{colour}{mark}{PLAIN}" if _wants_colour(self.out) else mark

    def _clear(self) -> None:
        if self._live:
            self._write(self.out, "\r" + " " * len(self._live) + "\r")
            self._live = ""

    def _write(self, stream: TextIO, text: str) -> None:
        try:
            stream.write(text)
            stream.flush()
        except BrokenPipeError:
            _silence(stream)
        except ValueError:
            if not stream.closed:
                raise


class Stage:
    """One stage that is under way; `Console.stage` makes it."""

    def __init__(self, console: Console, label: str, total: int | None) -> None:
        """Begin the stage."""
        self._console = console
        self._label = label
        self._total = total
        self._count = 0
        self._summary = ""
        self._began = monotonic()
        self._drawn = 0.0
        if console.live():
            self._draw("")
        else:
            console.say(f"{label} …")

    def step(self, detail: str = "") -> None:
        """Count one piece of work done; `detail` says which."""
        self._count += 1
        if self._console.live() and monotonic() - self._drawn >= REDRAW_SECONDS:
            self._draw(detail)

    def done(self, summary: Words | str) -> None:
        """Say what the stage came to; it is printed when the stage ends."""
        self._summary = self._console.words(summary)

    def finish(self, *, failed: bool = False) -> None:
        """End the stage with its one lasting line."""
        parts = [f"{self._console.mark(failed=failed)} {self._label}"]
        if self._summary and not failed:
            parts.append(f": {self._summary}")
        parts.append(f" ({self._elapsed(decimals=1)} s)")
        self._console.say("".join(parts))

    def _draw(self, detail: str) -> None:
        self._drawn = monotonic()
        parts = [f"{self._label} …"]
        if self._total is not None:
            parts.append(f"{self._count}/{self._total}")
        elif self._count:
            parts.append(str(self._count))
        parts.append(f"{self._elapsed(decimals=0)} s")
        if detail:
            parts.append(detail)
        self._console.redraw("  ".join(parts))

    def _elapsed(self, decimals: int) -> str:
        seconds = monotonic() - self._began
        return write_number(Decimal(f"{seconds:.{decimals}f}"), self._console.language)


def _is_terminal(stream: TextIO) -> bool:
    try:
        return stream.isatty() and os.environ.get("TERM") != "dumb"
    except ValueError:  # a closed stream
        return False


def _wants_colour(stream: TextIO) -> bool:
    # https://no-color.org: any value but an empty one. The old Windows console prints the codes.
    if os.environ.get("NO_COLOR") or not _is_terminal(stream):
        return False
    return sys.platform != "win32" or bool(os.environ.get("WT_SESSION"))


def _silence(stream: TextIO) -> None:
    """Send the rest of `stream` nowhere, so that Python's own flush at exit says nothing."""
    with contextlib.suppress(OSError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())
