"""./cantho confirm: an edit that needs no translation is recorded, and is quiet until it ends."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from scripts import cli
from scripts.cli.console import DONE, FAILED, FOUND
from scripts.cli.root import CALLED_FROM
from scripts.content.record_files import load_records
from scripts.findings import Finding
from scripts.sync.checking import check_tree
from scripts.sync.confirmations import NAME, as_text, read_confirmations
from scripts.sync.glossary import Glossary
from scripts.sync.history import open_repository
from scripts.sync.tree import Tree, read_tree
from tests.git_tree import Commit, git, make_history
from tests.small_project import write_small_project

VI = """\
---
title: Bến tàu
---
## Đi bằng tàu

Tàu chạy từ bến Ninh Kiêu đến chợ nổi mỗi buổi sáng.

Vé bán tại bến và trên tàu cho mọi khách.
"""
EN = """\
---
title: The landing
---
## Going by boat

Boats leave the Ninh Kiều landing for the floating market every morning.

Tickets are sold at the landing and on board to everyone.
"""
MENDED = VI.replace("Ninh Kiêu", "Ninh Kiều")  # a spelling mistake: nothing to translate
LONGER = MENDED.replace("mọi khách", "mọi khách lớn và nhỏ")
FILE = "data/confirmations.yml"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A content folder whose Vietnamese page was mended, with `./cantho` called beside it."""
    folder = tmp_path / "content"
    make_history(
        tmp_path,
        [
            Commit({"content/vi/trip/boat.md": VI, "content/en/trip/boat.md": EN}),
            Commit({"content/vi/trip/boat.md": MENDED}),
        ],
    )
    monkeypatch.setenv(CALLED_FROM, str(tmp_path))
    return folder


def confirm(*arguments: str) -> int:
    return cli.main(["confirm", *arguments, "--content", "content", "--lang", "en"])


def stale(folder: Path) -> list[Finding]:
    report = check_tree(
        read_tree(folder, "content"), Glossary(()), repository=open_repository(folder)
    )
    return [finding for finding in report.findings if finding.code.startswith("STALE")]


def codes(folder: Path) -> list[str]:
    return [finding.code for finding in stale(folder)]


@pytest.mark.parametrize(
    "page",
    [
        "content/en/trip/boat.md#6",
        "content/en/trip/boat.md:6",
        "content/vi/trip/boat.md#L6",
        "en/trip/boat.md#6",
        "trip/boat.md#6",
        "trip/boat.md",
        "./content/vi/trip/boat.md",
    ],
)
def test_a_page_may_be_named_in_many_ways(site: Path, page: str) -> None:
    assert codes(site) == ["STALE02"]
    assert confirm(page, "--reason", "Chỉ sửa lỗi chính tả") == DONE
    assert codes(site) == []


def test_what_is_written_can_be_read_by_people(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert confirm("trip/boat.md#6", "--reason", "Chỉ sửa lỗi chính tả") == DONE
    told = capsys.readouterr().out
    assert "confirmed content/en/trip/boat.md:6 ← content/vi/trip/boat.md:6" in told
    assert "[−Kiêu−] {+Kiều+}" in told
    text = (site / FILE).read_text("utf-8")
    assert text.startswith("# Những chỗ")
    (entry,) = yaml.safe_load(text)
    assert entry["path"] == "trip/boat.md"
    assert entry["reason"] == "Chỉ sửa lỗi chính tả"
    assert entry["vi_text"] == "Tàu chạy từ bến Ninh Kiều đến chợ nổi mỗi buổi sáng."
    assert entry["en_text"].startswith("Boats leave the Ninh Kiều landing")


def test_without_a_line_all_stale_blocks_of_the_page_are_confirmed(site: Path) -> None:
    (site / "vi/trip/boat.md").write_text(LONGER, "utf-8")
    assert codes(site) == ["STALE02", "STALE02"]
    assert confirm("trip/boat.md", "--reason", "Đã xem cả trang") == DONE
    assert codes(site) == []
    assert len(yaml.safe_load((site / FILE).read_text("utf-8"))) == 2


@pytest.mark.parametrize("folder", ["trip", "content/vi/trip", "en/trip/", "content", "."])
def test_a_folder_stands_for_its_pages_save_where_figures_changed(site: Path, folder: str) -> None:
    figures = MENDED.replace("mỗi buổi sáng", "vào 6 giờ sáng")
    (site / "vi/trip/boat.md").write_text(LONGER, "utf-8")
    for language, text in (("vi", VI), ("en", EN)):
        (site / language / "trip/ferry.md").write_text(text, "utf-8")
    git(site.parent, "add", ".")
    git(site.parent, "commit", "--quiet", "--message", "x")
    (site / "vi/trip/ferry.md").write_text(figures, "utf-8")
    assert codes(site) == ["STALE02", "STALE02", "STALE01"]
    asked = "./content/vi" if folder == "." else folder
    assert confirm(asked, "--reason", "Chỉ sửa câu chữ") == DONE
    assert codes(site) == ["STALE01"]
    assert confirm(asked, "--reason", "Chỉ sửa câu chữ") == FAILED
    assert confirm("trip/ferry.md#6", "--reason", "Giờ này nói miệng") == DONE
    assert codes(site) == []


def test_with_a_line_only_that_block_is_confirmed(site: Path) -> None:
    (site / "vi/trip/boat.md").write_text(LONGER, "utf-8")
    assert confirm("trip/boat.md#6", "--reason", "Chỉ sửa lỗi chính tả") == DONE
    assert [finding.line for finding in stale(site)] == [8]


def test_a_confirmation_ends_when_a_block_changes_and_then_is_a_warning(site: Path) -> None:
    assert confirm("trip/boat.md#6", "--reason", "Chỉ sửa lỗi chính tả") == DONE
    (site / "vi/trip/boat.md").write_text(MENDED.replace("mỗi buổi sáng", "mỗi sáng sớm"), "utf-8")
    found = {finding.code: finding for finding in stale(site)}
    assert sorted(found) == ["STALE02", "STALE03"]
    assert found["STALE03"].path == "content/data/confirmations.yml"
    line = (site / FILE).read_text("utf-8").splitlines()[(found["STALE03"].line or 0) - 1]
    assert line.startswith("- path: trip/boat.md")


def test_a_confirmation_of_what_is_in_step_again_is_a_warning(site: Path) -> None:
    assert confirm("trip/boat.md#6", "--reason", "Chỉ sửa lỗi chính tả") == DONE
    (site / "vi/trip/boat.md").write_text(VI, "utf-8")
    assert codes(site) == ["STALE03"]


def test_a_confirmation_outlives_a_rename_and_typing_it_otherwise(site: Path) -> None:
    assert confirm("trip/boat.md#6", "--reason", "Chỉ sửa lỗi chính tả") == DONE
    git(site.parent, "mv", "content/vi/trip/boat.md", "content/vi/boat.md")
    git(site.parent, "mv", "content/en/trip/boat.md", "content/en/boat.md")
    (site / "vi/boat.md").write_text(MENDED.replace("đến chợ", "đến\nchợ"), "utf-8")
    assert codes(site) == []


def test_prune_takes_out_what_no_longer_serves_and_nothing_else(site: Path) -> None:
    (site / "vi/trip/boat.md").write_text(LONGER, "utf-8")
    assert confirm("trip/boat.md", "--reason", "Đã xem cả trang") == DONE
    (site / "vi/trip/boat.md").write_text(MENDED, "utf-8")
    assert codes(site) == ["STALE03"]
    assert confirm("--prune") == DONE
    assert codes(site) == []
    assert len(yaml.safe_load((site / FILE).read_text("utf-8"))) == 1
    (site / "vi/trip/boat.md").write_text(VI, "utf-8")
    assert confirm("--prune") == DONE
    assert not (site / FILE).exists()


def test_list_tells_what_is_confirmed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert confirm("--list") == DONE
    assert "Nothing is confirmed." in capsys.readouterr().out
    confirm("trip/boat.md#6", "--reason", "Chỉ sửa lỗi chính tả")
    capsys.readouterr()
    assert confirm("--list") == DONE
    assert "trip/boat.md: Chỉ sửa lỗi chính tả" in capsys.readouterr().out


def refused(capsys: pytest.CaptureFixture[str], site: Path, *arguments: str) -> str:
    before = (site / FILE).read_bytes() if (site / FILE).exists() else None
    assert confirm(*arguments) == FAILED
    assert ((site / FILE).read_bytes() if (site / FILE).exists() else None) == before
    return capsys.readouterr().err


def test_a_reason_is_needed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--reason is missing" in refused(capsys, site, "trip/boat.md#6")
    assert "--reason is missing" in refused(capsys, site, "trip/boat.md#6", "--reason", "  ")


def test_a_place_that_is_not_stale_is_refused_with_those_that_are(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refused(capsys, site, "trip/boat.md#8", "--reason", "Chính tả")
    assert "Nothing is out of date at content/vi/trip/boat.md:8" in told
    assert "stands at line: 6" in told


def test_a_line_without_a_block_is_refused_with_the_nearest(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refused(capsys, site, "trip/boat.md#70", "--reason", "Chính tả")
    assert "no block at line 70. The nearest is at line 8." in told


def test_an_unknown_page_is_refused_with_the_nearest(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refused(capsys, site, "trip/boats.md#6", "--reason", "Chính tả")
    assert "There is no page “trip/boats.md”. Did you mean “trip/boat.md”?" in told


def test_what_is_confirmed_already_is_refused(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    confirm("trip/boat.md#6", "--reason", "Chính tả")
    assert "confirmed already" in refused(capsys, site, "trip/boat.md#6", "--reason", "Lại")


def test_naming_nothing_or_too_much_is_refused(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Name a page" in refused(capsys, site)
    assert "Name a page" in refused(capsys, site, "--list", "--prune")


def test_without_a_history_there_is_nothing_to_confirm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, text in (("vi", VI), ("en", EN)):
        (tmp_path / "content" / language).mkdir(parents=True)
        (tmp_path / "content" / language / "a.md").write_text(text, "utf-8")
    monkeypatch.setenv(CALLED_FROM, str(tmp_path))
    told = refused(capsys, tmp_path / "content", "a.md", "--reason", "Chính tả")
    assert "no Git history" in told


def tree_with(text: str) -> Tree:
    return Tree("content", {"vi": {}, "en": {}}, frozenset(), {"confirmations.yml": text.encode()})


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("path: a.md\n", 1),
        ("- path: a.md\n  vi: '1'\n  en: '2'\n", 1),
        ("- path: a.md\n  vi: '1'\n  en: '2'\n  reason: Vì vậy\n  who: ai\n", 5),
        ("- path: a.md\n  vi: '1'\n  en: '2'\n  reason: [Vì\n", 4),
        ("- a.md\n", 1),
    ],
)
def test_a_file_that_cannot_be_understood_is_an_error_at_its_line(text: str, line: int) -> None:
    confirmations, found = read_confirmations(tree_with(text))
    assert confirmations == ()
    assert [(finding.code, finding.line) for finding in found] == [("STALE04", line)]
    assert found[0].path == "content/data/confirmations.yml"


def test_a_file_that_cannot_be_understood_is_not_written_over(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "data").mkdir()
    (site / FILE).write_text("path: a.md\n", "utf-8")
    assert "STALE04" in [finding.code for finding in stale(site)]
    assert confirm("trip/boat.md#6", "--reason", "Chính tả") == FOUND
    assert (site / FILE).read_text("utf-8") == "path: a.md\n"
    assert "content/data/confirmations.yml" in capsys.readouterr().out


def test_the_file_is_the_same_whatever_was_confirmed_first(site: Path) -> None:
    (site / "vi/trip/boat.md").write_text(LONGER, "utf-8")
    confirm("trip/boat.md#6", "--reason", "Chính tả")
    confirm("trip/boat.md#8", "--reason", "Chính tả")
    one = (site / FILE).read_text("utf-8")
    (site / FILE).unlink()
    confirm("trip/boat.md#8", "--reason", "Chính tả")
    confirm("trip/boat.md#6", "--reason", "Chính tả")
    assert (site / FILE).read_text("utf-8") == one
    confirmations, _ = read_confirmations(read_tree(site, "content"))
    assert as_text(reversed(confirmations)) == one


def test_the_file_is_no_stray_file_among_the_records(tmp_path: Path) -> None:
    write_small_project(tmp_path)
    (tmp_path / "content/data" / NAME).write_text("[]\n", "utf-8")
    assert [finding.code for finding in load_records(tmp_path)[2]] == []


def test_the_command_in_a_message_works_as_it_stands(site: Path) -> None:
    (finding,) = stale(site)
    place = f"{finding.path}#{finding.line}"
    assert f"./cantho confirm {place} --reason" in finding.remedy("en")
    assert cli.main(["confirm", place, "--reason", "Chỉ sửa lỗi chính tả", "--lang", "en"]) == DONE
    assert codes(site) == []
