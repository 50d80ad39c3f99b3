"""Keep finished renditions in a folder, each under the key of its content, never half-written."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from scripts.photos.plan import EXTENSIONS, Rendition

UNFINISHED: Final = ".part"
# Only files of this form are ours to delete.
OURS: Final = re.compile(
    rf"[0-9a-f]{{64}}\.(?:{'|'.join(EXTENSIONS.values())})|[^/]*{re.escape(UNFINISHED)}"
)


def cached_path(cache: Path, rendition: Rendition) -> Path:
    """Return where `rendition` is kept below `cache`, whether it is there or not."""
    return cache / f"{rendition.key}.{EXTENSIONS[rendition.format]}"


def size_of(cache: Path, rendition: Rendition) -> int:
    """Return the bytes of `rendition`, 0 when it has not been made."""
    try:
        return cached_path(cache, rendition).stat().st_size
    except OSError:
        return 0


def keep(cache: Path, rendition: Rendition, data: bytes) -> None:
    """Write `data` beside its place and move it there, so that a reader finds all or nothing.

    Raises OSError when the folder cannot be written to.
    """
    cache.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(suffix=UNFINISHED, dir=cache)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp keeps its files to their owner; a rendition is for the web server too.
        Path(unfinished).chmod(0o644)
        Path(unfinished).replace(cached_path(cache, rendition))
    except BaseException:
        with contextlib.suppress(OSError):
            Path(unfinished).unlink()
        raise


def prune(cache: Path, wanted: Iterable[Rendition]) -> int:
    """Delete renditions that are not `wanted`, and unfinished ones; return how many went.

    No render may be running: its unfinished files would go too.
    """
    kept = {cached_path(cache, rendition).name for rendition in wanted}
    gone = 0
    if not cache.is_dir():
        return gone
    for path in sorted(cache.iterdir()):
        if path.is_file() and path.name not in kept and OURS.fullmatch(path.name):
            path.unlink(missing_ok=True)
            gone += 1
    return gone
