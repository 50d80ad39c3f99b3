"""Make something once for a whole run of the tests, whichever worker comes first."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

WAIT_SECONDS = 900
POLL_SECONDS = 0.1


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """Return the temporary folder that all workers of this run share."""
    own = factory.getbasetemp()
    # xdist gives each worker a folder inside that of the run.
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def once(folder: Path, name: str, make: Callable[[], str]) -> str:
    """Return what `make` returns; only the first of all callers in `folder` calls it.

    The others wait for it. When it raises, all of them fail.
    """
    done, failed = folder / f"{name}.done", folder / f"{name}.failed"
    try:
        (folder / f"{name}.lock").mkdir()
    except FileExistsError:
        return _wait_for(done, failed)
    try:
        result = make()
    except BaseException as error:
        failed.write_text(repr(error), "utf-8")
        raise
    unfinished = folder / f"{name}.part"
    unfinished.write_text(result, "utf-8")
    unfinished.replace(done)
    return result


def _wait_for(done: Path, failed: Path) -> str:
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        if done.exists():
            return done.read_text("utf-8")
        if failed.exists():
            pytest.fail(f"another worker could not make it: {failed.read_text('utf-8')}")
        time.sleep(POLL_SECONDS)
    pytest.fail(f"{done.name} did not come within {WAIT_SECONDS} seconds")
