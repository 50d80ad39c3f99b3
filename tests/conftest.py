"""Fixtures that several kinds of tests share."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from tests.site.once import once, shared_folder
from tests.site.project_copy import Told, cantho, copy_project, project_files
from tests.site.web_server import serving
from tests.small_project import write_small_project


@dataclass(frozen=True, slots=True)
class Built:
    """A copy of the project after its first build."""

    folder: Path
    files: tuple[str, ...]  # of the copy before the build
    told: Told


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give the root of a small, sound project."""
    return write_small_project(tmp_path)


@pytest.fixture(scope="session")
def clean_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy of the project in a folder with a space and Vietnamese letters in its path."""
    shared = shared_folder(tmp_path_factory)
    return Path(
        once(shared, "clean-copy", lambda: str(copy_project(shared / "Bản sao sạch" / "Đầu tiên")))
    )


@pytest.fixture(scope="session")
def built(clean_copy: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Give the clean copy after `./cantho build`, however that ended. Tests only read it."""

    def build() -> str:
        files = project_files(clean_copy)
        return json.dumps([files, asdict(cantho(clean_copy, "build", "--lang", "en"))])

    files, told = json.loads(once(shared_folder(tmp_path_factory), "built", build))
    return Built(clean_copy, tuple(files), Told(**told))


@pytest.fixture(scope="session")
def site_folder(built: Built) -> Path:
    """Give the built site."""
    if built.told.code != 0:
        pytest.fail(f"the build failed:\n{built.told.everything}", pytrace=False)
    return built.folder / "site"


@pytest.fixture(scope="session")
def server(site_folder: Path) -> Iterator[str]:
    """Give the address at which the built site is served, without a / at its end."""
    with serving(site_folder) as address:
        yield address
