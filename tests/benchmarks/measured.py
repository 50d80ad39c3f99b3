"""What a command costs: its time, its largest process, and all its processes together."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
SAMPLE_SECONDS = 0.03
MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one run: seconds on the clock, seconds of work, bytes of its largest process."""

    seconds: float
    work: float
    largest: int
    exit_code: int
    output: str
    complaints: str  # what it wrote besides


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Cost:
    """Run `command` in `folder` and return what it cost, the programs it started included.

    Work and memory are what the system counted for the process and for all that it waited for.
    """
    began = time.perf_counter()
    with (
        tempfile.TemporaryFile() as complaints,
        subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            stderr=complaints,
        ) as process,
    ):
        assert process.stdout is not None
        output = process.stdout.read().decode("utf-8", "replace")
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - began
        complaints.seek(0)
        besides = complaints.read().decode("utf-8", "replace")
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, kibibytes elsewhere
    return Cost(
        seconds,
        usage.ru_utime + usage.ru_stime,
        usage.ru_maxrss * unit,
        process.returncode,
        output,
        besides,
    )


def memory_together(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> int:
    """Return the most bytes that `command` and all it starts hold at once; 0 where unknown.

    Looked up again and again while it runs, what processes share counted once (Linux's PSS), which
    slows the command: so in a run of its own.
    """
    if not (PROC / "self" / "smaps_rollup").exists():
        return 0
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        most = 0
        ended = threading.Event()
        waiting = threading.Thread(target=_wait, args=(process, ended))
        waiting.start()
        while not ended.wait(SAMPLE_SECONDS):
            most = max(most, sum(_proportional(pid) for pid in _family(process.pid)))
        waiting.join()
    return most


def _family(pid: int) -> list[int]:
    family = [pid]
    for member in family:
        with suppress(OSError):  # it ended meanwhile
            for thread in (PROC / str(member) / "task").iterdir():
                family += [int(child) for child in (thread / "children").read_text().split()]
    return family


def _proportional(pid: int) -> int:
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    sizes = (int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return sum(sizes) * 1024


def _wait(process: subprocess.Popen[bytes], ended: threading.Event) -> None:
    process.wait()
    ended.set()
