"""The options of ./cantho check: what is looked at, what is told, and in which form."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts import cli
from scripts.cli import check_content, check_site
from scripts.cli.console import DONE, FAILED, FOUND
from scripts.cli.root import CALLED_FROM
from tests.git_tree import Commit, git, make_history
from tests.small_project import change, write, write_small_project

PROJECT = Path(__file__).parents[2]
PAGE = "---\ntitle: {}\n---\n\n## {} {{#part}}\n\n{}\n"
VI_LAND = PAGE.format("Khu đất", "Quy mô", "Khu đất rộng 293,7 ha bên sông.")
EN_LAND = PAGE.format("The site", "Size", "The site covers 293.7 ha by the river.")
VI_PORT = PAGE.format("Cảng sông", "Tàu thuyền", "Thuyền đậu ở bến mỗi ngày.")
EN_PORT = PAGE.format("The river port", "Boats", "Boats lie at the landing stage every day.")
SOUND = {
    "content/vi/invest/land.md": VI_LAND,
    "content/en/invest/land.md": EN_LAND,
    "content/vi/port.md": VI_PORT,
    "content/en/port.md": EN_PORT,
}


@pytest.fixture(autouse=True)
def nothing_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what is remembered in a folder of the test, and speak English."""
    monkeypatch.setattr(check_content, "ROOT", tmp_path / "tools")
    monkeypatch.setenv("CANTHO_LANG", "en")
    monkeypatch.delenv(CALLED_FROM, raising=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with a content folder of two sound pairs, and stand in it."""
    place = tmp_path / "một nơi"
    for name, text in SOUND.items():
        write(place, name, text)
    monkeypatch.chdir(place)
    return place


@pytest.fixture
def faulty(folder: Path) -> Path:
    """Give the same with a wrong figure in one pair and a page missing in the other."""
    change(folder, "content/en/invest/land.md", "293.7", "239.7")
    (folder / "content/en/port.md").unlink()
    return folder


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    """Return what `check --content content` tells as JSON."""
    cli.main(["check", "--content", "content", "--format", "json", *arguments])
    told = capsys.readouterr()
    assert told.err == ""
    items = json.loads(told.out)
    assert isinstance(items, list)
    return items


def codes(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    return [item["code"] for item in found(capsys, *arguments)]


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return why `check` refused."""
    assert cli.main(["check", *arguments]) == FAILED
    told = capsys.readouterr()
    assert told.out == ""
    return told.err


# --- --content


def test_a_sound_tree_ends_with_0(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--content", "content"]) == DONE
    assert capsys.readouterr().out == "no errors, no warnings\n"


def test_a_tree_elsewhere_is_checked_without_records(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", "--content", "content"]) == FOUND
    told = capsys.readouterr().out
    assert "content/vi/invest/land.md:7: error: " in told
    assert "content/vi/port.md:1: error: the page has no English version" in told
    assert told.endswith("\n2 errors\n")


def test_files_are_named_from_where_the_reader_stands(
    faulty: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CALLED_FROM, str(faulty / "content"))  # the launcher went elsewhere
    monkeypatch.chdir("/")
    cli.main(["check", "--content", "../content/", "--format", "json"])
    paths = {item["path"] for item in json.loads(capsys.readouterr().out)}
    assert paths == {"../content/vi/invest/land.md", "../content/vi/port.md"}


@pytest.mark.parametrize(
    ("missing", "named"), [("content", "“content”"), ("content/en", "“content/en”")]
)
def test_a_folder_that_is_not_there_ends_with_2(
    missing: str, named: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / missing).rename(folder / "gone")
    assert named in refused(capsys, "--content", "content")


@pytest.mark.parametrize("option", ["--fix", "--schemas", "--before-publishing"])
def test_what_is_for_this_site_does_not_go_with_another_tree(
    option: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert option in refused(capsys, "--content", "content", option)


def test_a_folder_without_history_is_checked_and_said_to_have_none(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["check", "--content", "content"])
    assert "no Git history" in capsys.readouterr().err


def test_the_check_of_another_tree_starts_without_what_only_the_site_needs() -> None:
    heavy = ("pydantic", "mkdocs", "markdown", "markdown_it", "PIL", "numpy", "jinja2")
    code = (
        "import sys, scripts.cli.check, scripts.cli.check_content, scripts.cli.check_told;"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert told.stdout == "[]\n"


# --- PATH


@pytest.mark.parametrize(
    "path",
    [
        "invest/land.md",
        "invest",
        "vi/invest/land.md",
        "en/invest",
        "content/vi/invest/land.md",
        "content/en/invest/land.md",
        "./content/en/invest/",
        "content/vi/invest/land.md:7",
        "invest/land.md#part",
    ],
)
def test_naming_one_page_of_a_pair_names_the_pair(
    path: str, faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert codes(capsys, path) == ["FACT01"]


@pytest.mark.parametrize("path", ["content", "content/vi", "en", "."])
def test_naming_a_folder_names_all_that_is_in_it(
    path: str, faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert codes(capsys, path) == ["FACT01", "PAIR01"]


def test_the_missing_page_of_a_pair_can_be_named(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert codes(capsys, "content/en/port.md") == ["PAIR01"]


def test_several_paths_add_up(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert codes(capsys, "port.md", "invest") == ["FACT01", "PAIR01"]


def test_a_path_starts_where_the_reader_stands(
    faulty: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CALLED_FROM, str(faulty / "content/vi/invest"))
    cli.main(["check", "--content", str(faulty / "content"), "land.md", "--format", "json"])
    assert [item["code"] for item in json.loads(capsys.readouterr().out)] == ["FACT01"]


def test_a_path_that_names_nothing_gets_the_nearest(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refused(capsys, "--content", "content", "invest/lnad.md")
    assert "“invest/lnad.md”" in told
    assert "Did you mean “invest/land.md”?" in told


def test_the_exit_code_counts_only_what_is_told(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(faulty, "content/en/invest/land.md", "239.7", "293.7")
    assert cli.main(["check", "--content", "content", "invest"]) == DONE
    assert cli.main(["check", "--content", "content", "port.md"]) == FOUND


# --- --only


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("FACT", ["FACT01"]),
        ("fact01", ["FACT01"]),
        ("FACT,PAIR", ["FACT01", "PAIR01"]),
        ("PAIR0*", ["PAIR01"]),
        ("LANG, PAIR01", ["PAIR01"]),
        ("page.*", []),
        ("fact", []),  # the older family on facts of the records
    ],
)
def test_only_these_codes_are_told(
    asked: str, expected: list[str], faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert codes(capsys, "--only", asked) == expected


def test_the_exit_code_counts_only_the_codes_asked_for(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", "--content", "content", "--only", "TERM"]) == DONE


def test_a_code_that_does_not_exist_gets_the_nearest(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Did you mean “FACT01”?" in refused(capsys, "--content", "content", "--only", "FAKT01")


# --- --explain


def test_a_code_is_explained_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--explain", "fact01", "--lang", "en"]) == DONE
    english = capsys.readouterr().out
    assert english.startswith("FACT01 · error")
    assert "What to do:" in english
    assert cli.main(["check", "--explain", "FACT01", "--lang", "vi"]) == DONE
    assert "Cách sửa:" in capsys.readouterr().out


def test_a_code_of_the_site_is_explained_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--explain", "record.unknown-reference"]) == DONE
    assert capsys.readouterr().out.startswith("record.unknown-reference · error")


def test_a_family_lists_its_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--explain", "stale"]) == DONE
    told = capsys.readouterr().out
    assert told.index("STALE01") < told.index("STALE02")


def test_nothing_is_explained_where_there_is_no_such_code(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "Did you mean “FACT02”?" in refused(capsys, "--explain", "FACT2")


# --- --output and the forms


def test_a_report_is_written_whole_to_the_file_asked_for(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["check", "--content", "content", "--format", "html", "--output", "a/b.html"]
    assert cli.main(arguments) == FOUND
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.endswith("Wrote a/b.html\n")
    assert (faulty / "a/b.html").read_text("utf-8").startswith("<!doctype html>")
    assert [file.name for file in (faulty / "a").iterdir()] == ["b.html"]


@pytest.mark.parametrize("form", ["html", "sarif", "github", "json"])
def test_only_the_report_is_on_the_output(
    form: str, faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", "--content", "content", "--format", form]) == FOUND
    first = {"html": "<!doctype html>", "sarif": "{", "github": "::error", "json": "["}[form]
    assert capsys.readouterr().out.startswith(first)


def test_the_report_shows_only_the_pages_asked_for(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["check", "--content", "content", "--format", "html", "port.md"])
    told = capsys.readouterr().out
    assert "port.md" in told
    assert "land.md" not in told


# --- --since


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a repository whose last commit has one fault, and stand in it."""
    files = {**SOUND, "content/en/invest/land.md": EN_LAND.replace("293.7", "239.7")}
    place = make_history(tmp_path / "kho", [Commit(files)])
    monkeypatch.chdir(place)
    return place


def commit(repository: Path) -> None:
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", "sửa")


def test_what_was_wrong_before_is_not_told(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", "--content", "content", "--since", "HEAD"]) == DONE
    told = capsys.readouterr().out
    assert told == (
        "this change brought no errors and no warnings; 1 from before it, told without --since\n"
    )


def test_what_the_change_brought_is_told(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "content/en/port.md").unlink()
    commit(repository)
    assert cli.main(["check", "--content", "content", "--since", "HEAD~1"]) == FOUND
    told = capsys.readouterr().out
    assert "[PAIR01]" in told
    assert "[FACT01]" not in told


def test_lines_put_in_above_make_no_finding_new(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, text in (("vi", "Một đoạn mới bên sông."), ("en", "A new text by the river.")):
        change(
            repository, f"content/{language}/invest/land.md", "{#part}\n", f"{{#part}}\n\n{text}\n"
        )
    commit(repository)
    assert codes(capsys, "--since", "HEAD~1") == []


def test_a_renamed_page_keeps_its_old_findings(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for language in ("vi", "en"):
        pages = repository / f"content/{language}/invest"
        (pages / "land.md").rename(pages / "site.md")
    commit(repository)
    assert codes(capsys, "--since", "HEAD~1") == []


def test_a_side_branch_is_compared_with_where_it_set_out(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(repository, "checkout", "--quiet", "-b", "side")
    (repository / "content/en/port.md").unlink()
    commit(repository)
    git(repository, "checkout", "--quiet", "main")
    change(repository, "content/en/invest/land.md", "239.7", "293.7")
    commit(repository)
    git(repository, "checkout", "--quiet", "side")
    # The fault that main has mended since is not the side branch's doing.
    assert codes(capsys, "--since", "main") == ["PAIR01"]


@pytest.mark.parametrize("option", ["content", "only", "explain", "since", "output"])
def test_an_option_without_its_value_ends_with_2(
    option: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert f"--{option} needs a value." in refused(capsys, f"--{option}=")


@pytest.mark.parametrize("revision", ["nowhere", "--all"])
def test_a_revision_that_does_not_exist_ends_with_2(
    revision: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert revision in refused(capsys, "--content", "content", f"--since={revision}")


def test_a_folder_without_history_has_nothing_to_compare_with(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refused(capsys, "--content", "content", "--since", "HEAD", "--format", "json")
    assert "this folder has no Git history" in told


# --- this site


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a small project with its history, and let the command take it for this site."""
    root = write_small_project(tmp_path / "site")
    git(root, "init", "--quiet", "--initial-branch=main")
    write(root, ".gitignore", ".cache/\n")
    commit(root)
    monkeypatch.setattr(check_site, "ROOT", root)
    return root


def test_records_and_both_languages_are_checked_together(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(site, "content/vi/index.md", "của một dự án nhỏ", "của 12 dự án nhỏ")
    change(site, "content/data/agencies.yml", "id: industry", "id: industri")
    cli.main(["check", "--format", "json"])
    found = {item["code"] for item in json.loads(capsys.readouterr().out)}
    assert {"STALE01", "record.unknown-reference"} <= found
    assert "FACT02" not in found  # the stale block tells it


def test_only_what_a_change_of_the_site_brought_is_told(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(site, "content/data/agencies.yml", "id: industry", "id: industri")
    commit(site)
    change(site, "content/en/invest/river-port.md", "../index.md", "../gone.md")
    cli.main(["check", "--format", "json", "--since", "HEAD"])
    found = json.loads(capsys.readouterr().out)
    assert found
    assert {item["path"] for item in found} == {"content/en/invest/river-port.md"}


def test_a_record_can_be_named(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(site, "content/data/agencies.yml", "owner: industry", "owner: industri")
    cli.main(["check", "--format", "json", "content/data/agencies.yml"])
    found = json.loads(capsys.readouterr().out)
    assert {item["path"] for item in found} == {"content/data/agencies.yml"}


def test_a_tree_without_a_page_is_refused_and_never_passes_for_clean(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for language in ("vi", "en"):
        (folder / "empty" / language).mkdir(parents=True)
    assert "nothing to compare" in refused(capsys, "--content", "empty")


def test_an_empty_path_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "empty" in refused(capsys, "", "--content", "content")
