"""Judge many pairs in several processes, as many as there are cores."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from scripts.sync.glossary import Glossary, Term
from scripts.sync.judging import Judgement, judge_page, judge_pair
from scripts.sync.tree import SourceFile

Files = tuple[SourceFile, ...]  # the Vietnamese and the English page, or one alone

WORTH_IT = 60  # pairs from which a second process gains more than its start costs
MOST_PROCESSES = 4
AT_ONCE = 10  # pairs handed over together

_glossary: Glossary  # of a process of the pool


def judge(files: Files, glossary: Glossary) -> Judgement:
    """Judge one pair, or one page alone."""
    if len(files) == 1:
        return judge_page(files[0], glossary)
    vi, en = files
    return judge_pair(vi, en, glossary)


def judge_all(work: Sequence[Files], glossary: Glossary) -> Iterator[Judgement]:
    """Yield the judgement of each of `work`, in order."""
    processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    if len(work) < WORTH_IT or processes == 1:
        for files in work:
            yield judge(files, glossary)
        return
    done = 0
    try:
        # Spawned, since a fork would copy whatever threads and locks the caller has.
        with ProcessPoolExecutor(
            processes, get_context("spawn"), initializer=_begin, initargs=(glossary.terms,)
        ) as pool:
            for judgement in pool.map(_judge, work, chunksize=AT_ONCE):
                done += 1
                yield judgement
    except BrokenProcessPool:  # a process was killed, for want of memory: the rest goes on here
        for files in work[done:]:
            yield judge(files, glossary)


def _begin(terms: tuple[Term, ...]) -> None:
    global _glossary  # noqa: PLW0603 - a process of the pool has no other place for it
    _glossary = Glossary(terms)


def _judge(files: Files) -> Judgement:
    return judge(files, _glossary)
