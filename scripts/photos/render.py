"""Make the renditions that are not in the cache yet, several photos at a time."""

from __future__ import annotations

import hashlib
import os
import signal
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from scripts.content.originals import UnfitOriginal
from scripts.content.photos import Photo
from scripts.findings import Finding
from scripts.languages import Words
from scripts.photos.cache import cached_path, keep, prune, size_of
from scripts.photos.pixels import renditions
from scripts.photos.plan import Rendition, wanted

__all__ = ["RenderResult", "cached_path", "prune", "render"]

CANNOT_WRITE: Final = Words(
    "không ghi được vào thư mục lưu tạm (ổ đĩa đầy hoặc bị khóa)",
    "the cache folder cannot be written to (disk full or locked)",
)
CANNOT_MAKE: Final = Words(
    "thư viện ảnh không xử lý được ảnh này", "the imaging library cannot work on this photo"
)
STOPPED: Final = Words(
    "chương trình xử lý ảnh bị dừng giữa chừng, có thể vì thiếu bộ nhớ",
    "the process working on it was stopped, perhaps for want of memory",
)
NO_MEMORY: Final = Words("không đủ bộ nhớ", "there is not enough memory")


@dataclass(frozen=True, slots=True)
class RenderResult:
    """What a run came to."""

    made: int
    reused: int
    findings: tuple[Finding, ...]
    sizes: dict[str, int]  # name of a rendition -> bytes, for all that are in the cache now


@dataclass(frozen=True, slots=True)
class _Job:
    """One photo and what is missing of it; goes to another process."""

    photo: Photo
    missing: tuple[Rendition, ...]
    cache: Path


def render(
    photos: Iterable[Photo],
    cache: Path,
    progress: Callable[[Photo], None] | None = None,
    workers: int | None = None,
) -> RenderResult:
    """Make what is missing below `cache`, the renditions of pages and those to download.

    Each original is decoded once, and only when something is missing. A photo that fails gives a
    finding and the others are made all the same. `progress` is called for each photo worked on;
    `workers` is the number of processes, by default that of the processors.
    """
    plans = [(photo, wanted(photo)) for photo in sorted(photos, key=lambda photo: photo.name)]
    jobs = []
    for photo, planned in plans:
        missing = tuple(rendition for rendition in planned if not size_of(cache, rendition))
        if missing:
            jobs.append(_Job(photo, missing, cache))
    findings: dict[str, Finding] = {}
    for job, finding in _work(jobs, workers or os.cpu_count() or 1):
        if finding is not None:
            findings[job.photo.name] = finding
        if progress is not None:
            progress(job.photo)
    sizes = {
        rendition.name: size
        for _, planned in plans
        for rendition in planned
        if (size := size_of(cache, rendition))
    }
    missing_before = {rendition.name for job in jobs for rendition in job.missing}
    made = sum(name in sizes for name in missing_before)
    in_order = tuple(finding for _, finding in sorted(findings.items()))
    return RenderResult(made, len(sizes) - made, in_order, sizes)


def _work(jobs: list[_Job], workers: int) -> Iterator[tuple[_Job, Finding | None]]:
    """Do `jobs` and yield each with what went wrong, in the order they are finished."""
    if workers == 1 or len(jobs) <= 1:
        yield from ((job, _make(job)) for job in jobs)
        return
    lost = yield from _in_processes(jobs, min(workers, len(jobs)))
    # A process that dies takes the pool with it. Each photo it left gets a process of its own, so
    # that only the one that is to blame is named.
    for job in lost:
        again = yield from _in_processes([job], 1)
        for failed in again:
            yield failed, _not_rendered(failed.photo, STOPPED)


def _in_processes(
    jobs: list[_Job], workers: int
) -> Generator[tuple[_Job, Finding | None], None, list[_Job]]:
    """Do `jobs` in `workers` processes; return those that a dying process left undone."""
    # 'spawn' is the same on Linux, macOS and Windows, and safe beside the threads of a preview.
    lost: list[_Job] = []
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _leave_interrupts_to, (os.getpid(),))
    try:
        running: dict[Future[Finding | None], _Job] = {}
        for job in jobs:
            try:
                running[pool.submit(_make, job)] = job
            except BrokenProcessPool:
                lost.append(job)
        for future in as_completed(running):
            try:
                yield running[future], future.result()
            except BrokenProcessPool:
                lost.append(running[future])
    except BaseException:  # Ctrl+C: stop at once, what is in the cache is whole
        _stop(pool)
        raise
    pool.shutdown()
    return lost


def _stop(pool: ProcessPoolExecutor) -> None:
    processes = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.terminate()


def _leave_interrupts_to(parent: int) -> None:
    """Let Ctrl+C be the main process's to answer, and end when that process is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    if os.name != "nt":  # there a child keeps its parent's number
        threading.Thread(target=watch, daemon=True).start()


def _make(job: _Job) -> Finding | None:
    """Make what is missing of one photo; return what went wrong, never raise."""
    photo = job.photo
    try:
        data = photo.path.read_bytes()
    except OSError:
        return Finding("photo.unreadable", photo.relative)
    # Made from other bytes, the renditions would stand under a key that is not theirs.
    if hashlib.sha256(data).hexdigest() != photo.digest:
        return Finding("photo.changed", photo.relative)
    try:
        for rendition, encoded in renditions(data, job.missing):
            try:
                keep(job.cache, rendition, encoded)
            except OSError:
                return _not_rendered(photo, CANNOT_WRITE)
    except UnfitOriginal as unfit:
        return unfit.finding(photo.relative)
    except MemoryError:
        return _not_rendered(photo, NO_MEMORY)
    except Exception:  # whatever an encoder raises, the other photos go on
        return _not_rendered(photo, CANNOT_MAKE)
    return None


def _not_rendered(photo: Photo, reason: Words) -> Finding:
    return Finding("photo.not-rendered", photo.relative, None, {"reason": reason})
