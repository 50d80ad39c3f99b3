"""The same content makes the same bytes: on any day, in any folder, by any way to build."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import Built
from tests.site.project_copy import ROOT, Told, cantho, copy_project, run_python
from tests.site.reading import hashes

# Runs our command as it would run 400 days later: date.today() asks time.time().
LATER = """
import datetime, runpy, sys, time
now, today = time.time, datetime.date.today()
time.time = lambda: now() + 400 * 86_400
assert (datetime.date.today() - today).days >= 400
sys.argv = ["scripts", "build", "--lang", "en"]
runpy.run_module("scripts", run_name="__main__")
"""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A second copy in another folder, and how its build went."""

    folder: Path
    told: Told


@pytest.fixture(scope="module")
def elsewhere(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    """Build a copy elsewhere, its files saved at another time, from another working folder."""
    folder = copy_project(tmp_path_factory.mktemp("elsewhere") / "khác", built.folder)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and ".cache" not in path.parts:
            os.utime(path, (978_307_200, 978_307_200))  # 2001-01-01
    working_folder = tmp_path_factory.mktemp("working")
    told = run_python(
        *("-m", "scripts", "build", "--lang", "en"),
        folder=working_folder,
        variables={"PYTHONPATH": str(folder), "TZ": "Asia/Ho_Chi_Minh"},
    )
    return Elsewhere(folder, told)


def photos_made(told: Told) -> int:
    found = re.search(r"Making photos: (\d+) .*made", told.out)
    assert found is not None, told.everything
    return int(found[1])


def test_folder_time_of_saving_and_working_folder_do_not_matter(
    elsewhere: Elsewhere, site_folder: Path
) -> None:
    assert elsewhere.told.code == 0, elsewhere.told.everything
    assert hashes(elsewhere.folder / "site") == hashes(site_folder)


def test_photos_made_before_are_not_made_again(elsewhere: Elsewhere) -> None:
    assert photos_made(elsewhere.told) == 0


def test_second_build_changes_nothing(elsewhere: Elsewhere, site_folder: Path) -> None:
    told = cantho(elsewhere.folder, "build", "--lang", "en")
    assert told.code == 0, told.everything
    assert photos_made(told) == 0
    assert hashes(elsewhere.folder / "site") == hashes(site_folder)


def test_build_of_another_day_makes_the_same_site(elsewhere: Elsewhere, site_folder: Path) -> None:
    told = run_python("-c", LATER, folder=elsewhere.folder)
    assert told.code == 0, told.everything
    assert hashes(elsewhere.folder / "site") == hashes(site_folder)


def test_bare_mkdocs_makes_the_same_site(
    elsewhere: Elsewhere, site_folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "by mkdocs"
    told = run_python(
        *("-m", "mkdocs", "build", "--strict", "--quiet"),
        *("-f", str(elsewhere.folder / "mkdocs.yml"), "-d", str(target)),
        folder=tmp_path,
    )
    assert told.code == 0, told.everything
    assert hashes(target) == hashes(site_folder)


def test_bare_mkdocs_refuses_what_the_check_refuses(elsewhere: Elsewhere, tmp_path: Path) -> None:
    page = elsewhere.folder / "content/en/about/index.md"
    sound = page.read_text("utf-8")
    page.write_text(sound + "\n[nowhere](nowhere.md)\n", "utf-8")
    told = run_python(
        *("-m", "mkdocs", "build", "--strict"),
        *("-f", str(elsewhere.folder / "mkdocs.yml"), "-d", str(tmp_path / "site")),
        folder=tmp_path,
        variables={"CANTHO_LANG": "en"},
    )
    page.write_text(sound, "utf-8")
    assert told.code != 0
    assert f"content/en/about/index.md:{len(sound.splitlines()) + 2}: error:" in told.everything
    assert "Traceback" not in told.everything


def test_no_path_of_the_machine_is_in_the_site(built: Built, site_folder: Path) -> None:
    places = {str(built.folder), built.folder.parent.name, str(ROOT), str(Path.home())}
    needles = [place.encode() for place in sorted(places) if len(place) > len("/root")]
    found = [
        f"{path.relative_to(site_folder)}: {needle.decode()}"
        for path in sorted(site_folder.rglob("*"))
        if path.is_file()
        for needle in needles
        if needle in path.read_bytes()
    ]
    assert found == []
