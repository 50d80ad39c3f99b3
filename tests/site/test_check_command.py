"""./cantho check on the real content: its formats, languages and exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Built
from tests.site.project_copy import cantho, copy_project
from tests.small_project import change

KEYS = [
    "code",
    "severity",
    "path",
    "line",
    "message",
    "remedy",
    "other",
    "fingerprint",
]  # as documented
ABOUT = "content/en/about/index.md"


@pytest.fixture(scope="module")
def sound(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy that no test of this module changes."""
    return copy_project(tmp_path_factory.mktemp("sound") / "x", built.folder)


@pytest.fixture(scope="module")
def faulty(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy with an error that has a second place, an error, and a warning."""
    folder = copy_project(tmp_path_factory.mktemp("faulty") / "x", built.folder)
    change(folder, ABOUT, "updated:", "sign: pen\nupdated:")
    page = folder / "content/vi/about/index.md"
    page.write_text(page.read_text("utf-8") + "\n[nơi khác](khong-co.md)\n", "utf-8")
    record = folder / "content/data/sources.yml"
    record.write_bytes(record.read_bytes().replace(b"\n", b"\r\n"))
    return folder


def findings(folder: Path, *arguments: str) -> list[dict[str, Any]]:
    found = json.loads(cantho(folder, "check", "--format", "json", *arguments).out)
    assert isinstance(found, list)
    return found


def test_sound_content_ends_with_0_and_has_no_error(sound: Path) -> None:
    told = cantho(sound, "check", "--format", "json")
    assert told.code == 0, told.everything
    assert told.err == ""
    assert [item for item in json.loads(told.out) if item["severity"] == "error"] == []


def test_errors_end_with_1_and_json_is_all_there_is_on_the_output(faulty: Path) -> None:
    told = cantho(faulty, "check", "--format", "json")
    assert told.code == 1
    assert told.err == ""
    assert isinstance(json.loads(told.out), list)


def test_each_item_has_exactly_the_documented_keys(faulty: Path) -> None:
    found = findings(faulty)
    assert {item["severity"] for item in found} >= {"error", "warning"}
    for item in found:
        assert list(item) == KEYS
        assert item["severity"] in ("error", "warning", "notice")
        assert (faulty / item["path"]).exists()
        assert item["line"] is None or item["line"] >= 1
        assert item["message"]
        assert item["remedy"]
        assert item["other"] is None or list(item["other"]) == ["path", "line"]
    assert any(item["other"] for item in found)


def test_words_are_in_the_language_asked_for_and_all_else_is_the_same(faulty: Path) -> None:
    english, vietnamese = findings(faulty, "--lang", "en"), findings(faulty, "--lang", "vi")
    assert [item["message"] for item in english] != [item["message"] for item in vietnamese]
    for item in (*english, *vietnamese):
        del item["message"], item["remedy"]
    assert english == vietnamese


@pytest.mark.parametrize(
    ("language", "word", "end"), [("en", "error", "errors"), ("vi", "lỗi", "lỗi")]
)
def test_text_is_in_the_language_asked_for(
    faulty: Path, language: str, word: str, end: str
) -> None:
    told = cantho(faulty, "check", "--lang", language)
    last = (faulty / "content/vi/about/index.md").read_text("utf-8").count("\n")
    assert told.code == 1
    assert f"content/vi/about/index.md:{last}: {word}: " in told.out
    assert f" {end}, " in told.out.splitlines()[-1]


def test_language_comes_from_the_environment_too(faulty: Path) -> None:
    assert " error: " in cantho(faulty, "check", variables={"CANTHO_LANG": "en"}).out
    assert " lỗi: " in cantho(faulty, "check").out


def test_github_format_marks_the_line(faulty: Path) -> None:
    told = cantho(faulty, "check", "--format", "github", "--lang", "en")
    last = (faulty / "content/vi/about/index.md").read_text("utf-8").count("\n")
    assert f"::error file=content/vi/about/index.md,line={last}::" in told.out


def test_notices_are_told_when_asked_for(
    built: Built, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = copy_project(tmp_path_factory.mktemp("notices") / "x", built.folder)
    for ending in ("png", "yml"):
        photo = folder / f"content/photos/lotus.{ending}"
        photo.with_name(f"unused.{ending}").write_bytes(photo.read_bytes())
    quiet, loud = cantho(folder, "check"), cantho(folder, "check", "--notices")
    assert quiet.code == loud.code == 0
    assert "[photo.unused]" in loud.out
    assert "[photo.unused]" not in quiet.out


def test_wrong_use_ends_with_2(sound: Path) -> None:
    assert cantho(sound, "check", "--format", "xml").code == 2
    assert cantho(sound, "chek").code == 2


def test_check_writes_nothing(sound: Path) -> None:
    assert not (sound / "site").exists()
