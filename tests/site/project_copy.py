"""Copies of the project as a fresh clone has it, and the commands run in them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
CACHES = (".cache/photos", ".cache/originals")  # what makes a later build quick
# At the root of the project; compiled Python may stand anywhere.
NOT_IN_A_CLONE = {
    *(".git", ".venv", ".cache", ".mypy_cache", ".pytest_cache", ".ruff_cache"),
    *("site", "__pycache__"),
}
COMMAND_SECONDS = 900  # all photos made anew on one slow processor


@dataclass(frozen=True, slots=True)
class Told:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def everything(self) -> str:
        """Both streams."""
        return f"{self.out}\n{self.err}"


def project_files(root: Path) -> list[str]:
    """Return the files a clone would have, new ones that are not ignored included."""
    if (root / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z", "-co", "--exclude-standard"],
            cwd=root,
            capture_output=True,
            check=True,
        ).stdout.decode()
        # A file that git still knows may have been deleted.
        return sorted({name for name in listed.split("\0") if name and (root / name).is_file()})
    return sorted(
        path.relative_to(root).as_posix()
        for top in root.iterdir()
        if top.name not in NOT_IN_A_CLONE
        for path in (top.rglob("*") if top.is_dir() else [top])
        if path.is_file() and "__pycache__" not in path.parts
    )


def copy_project(target: Path, source: Path = ROOT) -> Path:
    """Copy the project at `source` to the new folder `target`, with the photos made there.

    Tests copy the first clean copy again, so that an edit during a run of the tests is not seen.
    """
    for name in project_files(source):
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source / name, place)
    for cache in CACHES:
        for file in sorted((source / cache).glob("*")):
            place = target / cache / file.name
            place.parent.mkdir(parents=True, exist_ok=True)
            _link(file, place)
    return target


def run_python(
    *arguments: str,
    folder: Path,
    variables: Mapping[str, str] | None = None,
) -> Told:
    """Run Python in `folder`, without what this machine's environment says to our commands."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=clean_environment() | dict(variables or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=COMMAND_SECONDS,
        check=False,
    )
    return Told(done.returncode, done.stdout.decode(), done.stderr.decode())


def cantho(folder: Path, *arguments: str, variables: Mapping[str, str] | None = None) -> Told:
    """Run one of our commands on the copy in `folder`."""
    return run_python("-m", "scripts", *arguments, folder=folder, variables=variables)


def clean_environment() -> dict[str, str]:
    """Return the environment without our own variables."""
    ours = ("CANTHO_", "PYTHON", "LC_", "LANG", "SOURCE_DATE_EPOCH")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return kept | {"PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}


def _link(file: Path, place: Path) -> None:
    try:
        os.link(file, place)
    except FileNotFoundError:
        return  # a cache that is in use may drop what it no longer needs
    except OSError:  # another disk, or one without links
        shutil.copy2(file, place)
