"""Read the history of all pairs of a content folder, with few calls of git and little memory."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel

from scripts.content.text_file import normalise
from scripts.languages import LANGUAGES, Language
from scripts.sync.history.commits import Graph, read_graph
from scripts.sync.history.git import contents
from scripts.sync.history.pages import Moment, moments
from scripts.sync.history.passages import Passage, passages_of
from scripts.sync.history.repository import Repository
from scripts.sync.reading.documents import read_document
from scripts.sync.tree import SourceFile, Tree

LIKENESS_OF_MOVED: Final = 0.5  # share of equal lines from which a page is one that moved; as git's
MOST_COMPARED: Final = 2500  # pairs of files compared for that; more are no moves but a new tree

Paths = dict[str, str]  # a page's path inside its language, NFC -> its path from the top at HEAD


@dataclass(frozen=True, slots=True)
class PairHistory:
    """The moments of one pair up to the last commit, and which pages are as that commit has them.

    The blocks of such a page are those of the present document.
    """

    moments: tuple[Moment, ...]
    vi_as_committed: bool
    en_as_committed: bool
    digest: str  # of all that decides what of the pair is stale

    def needed(self) -> dict[str, Language]:
        """Return the blobs to be read, with the language of each."""
        last = self.moments[-1]
        blobs: dict[str, Language] = {}
        for moment in self.moments:
            if not (self.vi_as_committed and moment.vi == last.vi):
                blobs[moment.vi] = "vi"
            if not (self.en_as_committed and moment.en == last.en):
                blobs[moment.en] = "en"
        return blobs


class History:
    """What the pairs of a folder looked like, as far as it can matter.

    A pair that did not change since both its pages are there is left out. Texts are read when they
    are asked for, all that are missing at once.
    """

    def __init__(self, repository: Repository, pairs: Mapping[str, PairHistory]) -> None:
        """Know the moments of all pairs; `pairs` has them by the pair's path, in NFC."""
        self.repository = repository
        self.pairs = pairs
        self._passages: dict[str, tuple[Passage, ...]] = {}
        self._known: dict[tuple[str, str, str], Passage] = {}  # each text is kept once

    def load(self, paths: Iterable[str]) -> None:
        """Read the texts of the pairs of `paths`. Raises CannotReadHistory."""
        needed: dict[str, Language] = {}
        for path in paths:
            needed |= self.pairs[path].needed()
        missing = [blob for blob in needed if blob not in self._passages]
        for blob, raw in contents(self.repository.top, missing):
            text = normalise(raw.decode("utf-8", "replace"))
            document = read_document(text, needed[blob], "", "")
            self._passages[blob] = tuple(
                self._known.setdefault((found.block.kind, found.block.label, found.key), found)
                for found in passages_of(document.blocks)
            )

    def passages(self, blob: str) -> tuple[Passage, ...]:
        """Return the blocks of a page as it was. Raises CannotReadHistory."""
        if blob not in self._passages:
            self.load(self.pairs)
        return self._passages[blob]


def read_history(repository: Repository, tree: Tree) -> History:
    """Return the history of the pairs in `tree`.

    `tree` is what the content folder holds at the repository's commit, or now, in the working
    tree. Raises CannotReadHistory.
    """
    graph = read_graph(repository)
    now = {language: _by_path(tree, language) for language in LANGUAGES}
    then = {language: _paths(repository, graph, language, now[language]) for language in LANGUAGES}
    edited = graph.edited()
    pairs: dict[str, PairHistory] = {}
    for path in sorted(then["vi"].keys() & then["en"].keys()):
        vi_path, en_path = then["vi"][path], then["en"][path]
        vi_blob, en_blob = graph.files[vi_path], graph.files[en_path]
        vi = _blob(now["vi"][path].raw, vi_blob)
        en = _blob(now["en"][path].raw, en_blob)
        vi_same, en_same = vi == vi_blob, en == en_blob
        if vi_same and en_same and edited.isdisjoint((vi_path, en_path)):
            continue
        found = moments(graph, vi_path, en_path)
        if len(found) > 1 or (found and not (vi_same and en_same)):
            digest = hashlib.sha256(repr((path, found, vi, en)).encode()).hexdigest()
            pairs[path] = PairHistory(found, vi_same, en_same, digest)
    return History(repository, pairs)


def _by_path(tree: Tree, language: Language) -> dict[str, SourceFile]:
    return {unicodedata.normalize("NFC", path): file for path, file in tree.files[language].items()}


def _paths(
    repository: Repository, graph: Graph, language: Language, now: Mapping[str, SourceFile]
) -> Paths:
    """Return where each page of `now` was at the last commit; new ones are left out."""
    folder = unicodedata.normalize("NFC", f"{repository.prefix}{language}/")
    paths = {path: folder + path for path in now if folder + path in graph.files}
    if not repository.has_working_tree:
        return paths
    gone = [
        path
        for path in graph.files
        if path.startswith(folder) and path.removeprefix(folder) not in now
    ]
    new = [path for path in now if path not in paths]
    if gone and new and len(gone) * len(new) <= MOST_COMPARED:
        paths |= _moves(repository, graph, gone, {path: now[path].raw for path in new})
    return paths


def _moves(
    repository: Repository, graph: Graph, gone: Iterable[str], new: Mapping[str, bytes]
) -> Paths:
    """Return which of the files that are gone from the working tree has which new name."""
    blobs = {path: graph.files[path] for path in gone if path.lower().endswith(".md")}
    before = {
        blob: raw.splitlines() for blob, raw in contents(repository.top, list(blobs.values()))
    }
    likenesses = sorted(
        (-likeness, path, old)
        for path, raw in new.items()
        for old, blob in blobs.items()
        if (likeness := Indel.normalized_similarity(raw.splitlines(), before[blob]))
        >= LIKENESS_OF_MOVED
    )
    moves: Paths = {}
    for _, path, old in likenesses:
        if path not in moves and old not in moves.values():
            moves[path] = old
    return moves


def _blob(raw: bytes, like: str) -> str:
    """Return the identity git gives to `raw`, by the same function as `like` was made."""
    make = hashlib.sha256 if len(like) == 64 else hashlib.sha1
    return make(b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest()
