"""A finished folder takes the place of another; an unfinished one never does."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.swap import NotAFolder, replacing

DEAD = 2**22 + 1  # no process has such a number


def test_new_folder_takes_the_place_of_the_old(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "old.html").write_text("old")
    with replacing(target) as new:
        (new / "new.html").write_text("new")
        assert (target / "old.html").is_file()
    assert [path.name for path in target.iterdir()] == ["new.html"]
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_failing_build_leaves_the_old_folder_untouched(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "old.html").write_text("old")
    with pytest.raises(RuntimeError), replacing(target) as new:
        (new / "half.html").write_text("half")
        raise RuntimeError
    assert (target / "old.html").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_first_build_needs_no_old_folder(tmp_path: Path) -> None:
    with replacing(tmp_path / "site") as new:
        (new / "a.html").write_text("a")
    assert (tmp_path / "site" / "a.html").is_file()


def test_leftovers_of_a_killed_build_are_removed(tmp_path: Path) -> None:
    (tmp_path / f"site.new-{DEAD}").mkdir()
    with replacing(tmp_path / "site"):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_old_site_is_put_back_when_its_successor_never_came(tmp_path: Path) -> None:
    lost = tmp_path / f"site.old-{DEAD}"
    lost.mkdir()
    (lost / "good.html").write_text("good")
    with pytest.raises(RuntimeError), replacing(tmp_path / "site"):
        raise RuntimeError
    assert (tmp_path / "site" / "good.html").read_text() == "good"


def test_file_in_the_place_of_the_folder_is_refused_and_unharmed(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.write_text("mine")
    with pytest.raises(NotAFolder) as refused, replacing(target):
        pytest.fail("the work began")
    assert not refused.value.is_link
    assert target.read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


@pytest.mark.parametrize("leads_to", ["folder", "nowhere"])
def test_link_in_the_place_of_the_folder_is_refused_and_unharmed(
    tmp_path: Path, leads_to: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "mine.html").write_text("mine")
    target = tmp_path / "site"
    target.symlink_to(tmp_path / leads_to)
    with pytest.raises(NotAFolder) as refused, replacing(target):
        pytest.fail("the work began")
    assert refused.value.is_link
    assert target.readlink() == tmp_path / leads_to
    assert (tmp_path / "folder" / "mine.html").read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "site"]
