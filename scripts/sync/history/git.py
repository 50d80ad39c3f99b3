"""Call git so that nobody's configuration or environment changes what it answers."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from scripts.languages import Words

# What git needs to reach a remote as its user does. All else that begins with GIT_ goes: inside a
# hook GIT_DIR and GIT_INDEX_FILE would lead to another repository than the one in the folder.
KEPT: Final = (
    "GIT_ASKPASS",
    "GIT_CONFIG_",
    "GIT_EXEC_PATH",
    "GIT_HTTP_",
    "GIT_PROXY_",
    "GIT_SSH",
    "GIT_SSL_",
)
SETTINGS: Final = {
    "LC_ALL": "C",  # so that what git says can be told apart
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_TERMINAL_PROMPT": "0",  # a question for a password would wait for ever
}
OPTIONS: Final = ("--no-pager", "-c", "core.quotePath=false")
# Objects are only read, which runs nothing that a foreign repository's settings could name.
ANY_OWNER: Final = ("-c", "safe.directory=*")


class CannotReadHistory(Exception):
    """The history is there and cannot be read; `words` says why and what to do."""

    def __init__(self, words: Words) -> None:
        """Keep what there is to say."""
        super().__init__(words.en)
        self.words = words


class Refused(Exception):
    """Git ended with an error; `told` is what it said."""

    def __init__(self, told: str) -> None:
        """Keep what git said."""
        super().__init__(told)
        self.told = told


def ask(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Return what `git <arguments>` answers in `folder`; `given` is its input.

    Raises Refused when git ends with an error, CannotReadHistory when there is no git.
    """
    try:
        done = subprocess.run(
            ["git", *OPTIONS, *ANY_OWNER, *arguments],
            cwd=folder,
            env=environment(os.environ),
            input=given,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise CannotReadHistory(NO_GIT) from error
    if done.returncode:
        raise Refused(done.stderr.decode("utf-8", "replace"))
    return done.stdout


def contents(folder: Path, identities: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the content of each blob of `identities`, in order, one at a time.

    Raises CannotReadHistory when one of them is missing.
    """
    # The requests stand in a file: through a pipe git and we could wait for each other.
    with tempfile.TemporaryFile() as requests:
        requests.write("".join(f"{identity}\n" for identity in identities).encode())
        requests.seek(0)
        try:
            process = subprocess.Popen(
                ["git", *OPTIONS, *ANY_OWNER, "cat-file", "--batch", "--buffer"],
                cwd=folder,
                env=environment(os.environ),
                stdin=requests,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            raise CannotReadHistory(NO_GIT) from error
        with process:
            answers = process.stdout
            for identity in identities:
                header = answers.readline().split() if answers else []
                if answers is None or len(header) != 3 or header[1] != b"blob":
                    raise CannotReadHistory(UNREADABLE)
                size = int(header[2])
                raw = answers.read(size + 1)
                if len(raw) <= size:
                    raise CannotReadHistory(UNREADABLE)
                yield identity, raw[:-1]


def environment(given: os._Environ[str] | dict[str, str]) -> dict[str, str]:
    """Return the environment git gets: `given` without what would lead it elsewhere."""
    kept = {
        name: value
        for name, value in given.items()
        if not name.startswith("GIT_") or name.startswith(KEPT)
    }
    return {**kept, **SETTINGS}


NO_GIT = Words(
    vi="Thư mục này có lịch sử Git, nhưng trên máy không có chương trình git, nên không biết bản "
    "dịch nào đã cũ. Nhờ người phụ trách kỹ thuật cài Git, rồi chạy lại.",
    en="This folder has a Git history, but there is no git on this machine, so it cannot be known "
    "which translations are out of date. Have Git installed, then run it again.",
)
UNREADABLE = Words(
    vi="Không đọc được lịch sử Git của thư mục này, nên không biết bản dịch nào đã cũ. Nhờ người "
    "phụ trách kỹ thuật chạy “git fsck” xem kho có hỏng không, rồi chạy lại.",
    en="The Git history of this folder cannot be read, so it cannot be known which translations "
    "are out of date. Have “git fsck” look whether the repository is damaged, then run it again.",
)
