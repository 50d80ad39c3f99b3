"""What the pages were before: read from git, by content, for the check of staleness."""

from scripts.sync.history.git import CannotReadHistory
from scripts.sync.history.reading import History, PairHistory, read_history
from scripts.sync.history.repository import Repository, open_repository

__all__ = [
    "CannotReadHistory",
    "History",
    "PairHistory",
    "Repository",
    "open_repository",
    "read_history",
]
