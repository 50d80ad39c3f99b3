"""./cantho photos: what it makes, lists and deletes, and the code it returns."""

from __future__ import annotations

from argparse import Namespace
from io import StringIO
from pathlib import Path

import pytest

from scripts.cli import photos as command
from scripts.cli.console import DONE, FOUND, Console
from tests.unit.photo_project import add_bytes, add_photo, halves


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(command, "ROOT", tmp_path)
    add_photo(tmp_path, "sen.png", halves(1200, 750))
    return tmp_path


def run(*, listing: bool = False, clean: bool = False) -> tuple[int, str]:
    out = StringIO()
    options = Namespace(list=listing, clean=clean, workers=1)
    code = command.run(options, Console("en", out, StringIO()))
    return code, out.getvalue()


def files(project: Path) -> list[Path]:
    return sorted((project / ".cache/photos").glob("*"))


def test_it_makes_all_sizes_and_then_none(project: Path) -> None:
    code, said = run()
    assert (code, len(files(project))) == (DONE, 9)
    assert "9 sizes made, 0 kept" in said
    assert "0 sizes made, 9 kept" in run()[1]


def test_a_damaged_photo_is_named_and_the_other_is_made(project: Path) -> None:
    add_bytes(project, "hong.jpg", b"\xff\xd8\xff\xe0 and no more")
    code, said = run()
    assert (code, len(files(project))) == (FOUND, 9)
    assert "content/photos/hong.jpg: error:" in said


def test_the_list_says_what_there_is_and_makes_nothing(project: Path) -> None:
    assert "sen.png  1200 × 750  Illustration  0/9 sizes" in run(listing=True)[1]
    assert files(project) == []
    run()
    assert "9/9 sizes" in run(listing=True)[1]


def test_clean_deletes_the_sizes_of_a_photo_that_went_away(project: Path) -> None:
    add_photo(project, "cu.png", halves(1210, 750))
    run()
    assert len(files(project)) == 21
    (project / "content/photos/cu.png").unlink()
    (project / "content/photos/cu.yml").unlink()
    code, said = run(clean=True)
    assert (code, len(files(project))) == (DONE, 9)
    assert "Deleted 12 unused files." in said
