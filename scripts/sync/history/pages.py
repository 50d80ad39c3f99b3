"""Follow the two pages of a pair back through the graph of commits, through renames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.sync.history.commits import Graph, Place


@dataclass(frozen=True, slots=True)
class Moment:
    """What a pair looked like after some commit: the blobs of its pages.

    `parents` are the numbers of the moments right before it.
    """

    vi: str
    en: str
    parents: tuple[int, ...]


def moments(graph: Graph, vi: str, en: str) -> tuple[Moment, ...]:
    """Return the moments of the pair whose pages have the paths `vi` and `en` at the last commit.

    Parents come before children. The last moment is as the last commit has the pair; where one
    of the pages is missing there is none. Commits that changed neither page have no moment of
    their own, and none before both pages were there.
    """
    found: list[Moment] = []
    moment_of: list[int | None] = []  # by commit
    for commit, vi_place, en_place in zip(
        graph.commits, _back(graph, vi), _back(graph, en), strict=True
    ):
        if vi_place is None or en_place is None:
            moment_of.append(None)
            continue
        known = dict.fromkeys(moment_of[parent] for parent in commit.parents)
        parents = tuple(number for number in known if number is not None)
        if len(parents) == 1:
            before = found[parents[0]]
            if before.vi == vi_place.blob and before.en == en_place.blob:
                moment_of.append(parents[0])
                continue
        moment_of.append(len(found))
        found.append(Moment(vi_place.blob, en_place.blob, parents))
    return tuple(found) if moment_of and moment_of[-1] is not None else ()


def _back(graph: Graph, path: str) -> Sequence[Place | None]:
    """Return, for each commit, where the file was that has `path` at the last commit."""
    places: list[Place | None] = [None] * len(graph.commits)
    if path not in graph.files or not places:
        return places
    places[-1] = Place(path, graph.files[path])
    for number in range(len(places) - 1, -1, -1):
        here = places[number]
        if here is None:
            continue
        commit = graph.commits[number]
        for parent, changes in zip(commit.parents, commit.changes, strict=True):
            if places[parent] is None:
                places[parent] = changes.get(here.path, here)
    return places
