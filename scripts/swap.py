"""Put a finished folder in the place of another, so that a reader of it never sees a half."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class NotAFolder(Exception):
    """Something that is no folder of ours stands where a folder is to go."""

    def __init__(self, *, is_link: bool) -> None:
        """Tell whether it is a link, which may lead to a folder that is not ours to replace."""
        super().__init__()
        self.is_link = is_link


def see_that_it_can_be_replaced(target: Path) -> None:
    """Raise NotAFolder when `target` is a file or a link; it may be missing."""
    if target.is_symlink():
        raise NotAFolder(is_link=True)
    if target.exists() and not target.is_dir():
        raise NotAFolder(is_link=False)


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a new, empty folder beside `target`, and put it in its place when all went well.

    When the block raises, the new folder is removed and `target` stays as it was. Leftovers of a
    build that was killed are removed first. Raises NotAFolder before anything is made.
    """
    see_that_it_can_be_replaced(target)
    new = target.with_name(f"{target.name}.new-{os.getpid()}")
    old = target.with_name(f"{target.name}.old-{os.getpid()}")
    _remove_leftovers(target)
    new.mkdir(parents=True)
    try:
        yield new
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    if target.exists():
        target.rename(old)
    try:
        new.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _remove_leftovers(target: Path) -> None:
    for kind in ("new", "old"):
        for folder in target.parent.glob(f"{target.name}.{kind}-*"):
            number = folder.name.rpartition("-")[2]
            if number.isdigit() and not _is_running(int(number)):
                # An old site whose new one never came is the last good one: put it back.
                if kind == "old" and not target.exists():
                    folder.rename(target)
                else:
                    shutil.rmtree(folder, ignore_errors=True)


def _is_running(process: int) -> bool:
    if process == os.getpid():
        return False
    if os.name == "nt":
        return True  # no harmless question there: os.kill would end the process
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
