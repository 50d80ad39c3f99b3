"""Read the tree that stood in the content folder at a commit."""

from __future__ import annotations

import os

from scripts.sync.history.git import ask, contents
from scripts.sync.history.repository import Repository
from scripts.sync.tree import Tree, gather, is_wanted

REGULAR_FILE = b"100"  # how git begins the mode of a file that is neither link nor submodule


def tree_at(repository: Repository, shown: str) -> Tree:
    """Read the tree that stood in the content folder at the repository's commit.

    A folder of a language that did not exist yet is empty. Raises CannotReadHistory when an object
    is missing.
    """
    blobs: dict[str, str] = {}
    listing = ask(repository.top, "ls-tree", "-r", "-z", "--full-tree", repository.commit)
    for entry in listing.split(b"\0"):
        attributes, _, name = entry.partition(b"\t")
        path = os.fsdecode(name)
        if path.startswith(repository.prefix) and attributes.startswith(REGULAR_FILE):
            blobs[path.removeprefix(repository.prefix)] = attributes.split()[2].decode()
    wanted = {path: blob for path, blob in blobs.items() if is_wanted(path)}
    raw = dict(contents(repository.top, sorted(set(wanted.values()))))
    return gather(shown, [(path, raw.get(wanted.get(path, ""))) for path in blobs], [])
