"""Find the repository a folder stands in, and make sure that its history is whole."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from scripts.languages import Words
from scripts.sync.history.git import (
    NO_GIT,
    UNREADABLE,
    CannotReadHistory,
    Refused,
    ask,
    environment,
)

COMPLETING_SECONDS = 300  # for what a shallow clone lacks; longer than that, something hangs


@dataclass(frozen=True, slots=True)
class Repository:
    """Where the history of a content folder is, and up to which commit it is read."""

    top: Path  # the folder with .git
    prefix: str  # of the content folder from the top: 'content/', '' where it is the top itself
    commit: str  # identity of the last commit
    has_working_tree: bool  # whether the files as they are now come after that commit


def open_repository(folder: Path, revision: str | None = None) -> Repository | None:
    """Return the repository that `folder` stands in, at `revision` or else as it is now.

    None when there is none, or nothing was committed yet: then there is no history. Raises
    CannotReadHistory when there is a history and it cannot be read, or has no such revision.
    """
    here = folder.resolve()
    top = next((place for place in (here, *here.parents) if _has_git(place)), None)
    if top is None:
        if revision is not None:
            raise CannotReadHistory(_no_revision(revision))
        return None
    try:
        told = os.fsdecode(ask(here, "rev-parse", "--is-shallow-repository", "--show-toplevel"))
    except Refused as refusal:
        raise CannotReadHistory(_why(refusal, top)) from refusal
    is_shallow, _, top_told = told.removesuffix("\n").partition("\n")
    if not Path(top_told).exists() or not top.samefile(top_told):
        raise CannotReadHistory(UNREADABLE)  # git passed over a damaged .git to one further up
    if is_shallow == "true":
        _complete(here)
    commit = _commit(here, revision)
    if commit is None:
        return None
    below = here.relative_to(top).as_posix()
    return Repository(top, "" if below == "." else f"{below}/", commit, revision is None)


def _has_git(place: Path) -> bool:
    return os.path.lexists(place / ".git")


def _commit(folder: Path, revision: str | None) -> str | None:
    asked = revision or "HEAD"
    if asked.startswith("-"):
        raise CannotReadHistory(_no_revision(asked))
    try:
        return ask(folder, "rev-parse", "--verify", f"{asked}^{{commit}}").decode().strip()
    except Refused as refusal:
        if revision is not None:
            raise CannotReadHistory(_no_revision(revision)) from refusal
    if _is_unborn(folder):
        return None
    raise CannotReadHistory(UNREADABLE)


def _is_unborn(folder: Path) -> bool:
    """Tell whether HEAD names a branch that has no commit yet."""
    try:
        branch = ask(folder, "symbolic-ref", "--quiet", "HEAD").decode("utf-8", "replace").strip()
        stored = os.fsdecode(ask(folder, "rev-parse", "--git-path", branch)).removesuffix("\n")
        known = ask(folder, "for-each-ref", "--format=%(refname)", branch)
    except Refused:
        return False
    return not known and not (folder / stored).exists()


def _complete(folder: Path) -> None:
    """Fetch what a shallow clone lacks; raises CannotReadHistory when that cannot be done."""
    try:
        # Fetching may run what settings name, so here git judges itself whose repository it is.
        fetched = subprocess.run(
            ["git", "--no-pager", "fetch", "--unshallow", "--quiet"],
            cwd=folder,
            env=environment(os.environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=COMPLETING_SECONDS,
        )
        left = ask(folder, "rev-parse", "--is-shallow-repository").strip()
    except subprocess.TimeoutExpired as error:
        raise CannotReadHistory(SHALLOW) from error
    except OSError as error:
        raise CannotReadHistory(NO_GIT) from error
    except Refused as refusal:
        raise CannotReadHistory(UNREADABLE) from refusal
    if fetched.returncode or left == b"true":
        raise CannotReadHistory(SHALLOW)


def _why(refusal: Refused, top: Path) -> Words:
    return _foreign(top) if "dubious ownership" in refusal.told else UNREADABLE


SHALLOW = Words(
    vi="Bản sao Git này chỉ có những lần lưu gần nhất (shallow), và không lấy được phần còn lại, "
    "nên không biết bản dịch nào đã cũ. Chạy “git fetch --unshallow” (trên máy chủ kiểm tra: "
    "fetch-depth: 0), rồi chạy lại.",
    en="This Git clone has only the latest commits (it is shallow) and the rest could not be "
    "fetched, so it cannot be known which translations are out of date. Run "
    "“git fetch --unshallow” (in continuous integration: fetch-depth: 0), then run it again.",
)


def _no_revision(revision: str) -> Words:
    return Words(
        vi=f"Lịch sử Git không có “{revision}”. Ghi tên một nhánh, một thẻ hay mã một lần lưu.",
        en=f"The Git history has no “{revision}”. Give a branch, a tag or the id of a commit.",
    )


def _foreign(top: Path) -> Words:
    return Words(
        vi=f"Git không chịu đọc {top} vì thư mục thuộc người dùng khác. Chạy "
        f"git config --global --add safe.directory '{top}' rồi chạy lại.",
        en=f"Git refuses to read {top} because another user owns the folder. Run "
        f"git config --global --add safe.directory '{top}' and then run it again.",
    )
