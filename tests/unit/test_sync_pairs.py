"""Every page in both languages, under one name, unless it says why not."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from scripts.findings import Finding
from scripts.sync.declared import alone
from scripts.sync.pairs import check
from scripts.sync.tree import Tree, read_tree

TEXT = "---\ntitle: Cảng\n---\n\nLời văn.\n"
ALONE = "---\ntitle: Cảng\nlanguages: [vi]\nlanguages_reason: Chỉ cho người dân.\n---\n\nLời văn.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language in ("vi", "en"):
        (tmp_path / language).mkdir()
    return tmp_path


def write(folder: Path, *names: str, text: str = TEXT) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


def findings(folder: Path) -> list[Finding]:
    return list(check(tree_of(folder)))


def tree_of(folder: Path) -> Tree:
    return read_tree(folder, "content")


def told(folder: Path) -> list[tuple[str, str, int | None]]:
    return [(finding.code, finding.path, finding.line) for finding in findings(folder)]


def test_pages_in_both_languages_raise_nothing(folder: Path) -> None:
    write(folder, "vi/index.md", "en/index.md", "vi/invest/vsip.md", "en/invest/vsip.md")
    assert told(folder) == []


def test_missing_page_names_the_file_to_create_whichever_is_missing(folder: Path) -> None:
    write(folder, "vi/a.md", "en/b.md")
    assert told(folder) == [("PAIR01", "content/vi/a.md", 1), ("PAIR01", "content/en/b.md", 1)]
    assert "content/en/a.md" in findings(folder)[0].remedy("vi")
    assert "content/vi/b.md" in findings(folder)[1].remedy("en")


def test_names_that_differ_in_case_are_one_finding_that_names_both(folder: Path) -> None:
    write(folder, "vi/Vsip.md", "en/vsip.md")
    (finding,) = findings(folder)
    assert (finding.code, finding.path) == ("PAIR02", "content/vi/Vsip.md")
    assert finding.other is not None
    assert finding.other.path == "content/en/vsip.md"
    assert "capital" in finding.message("en")
    assert "vsip.md" in finding.remedy("vi")


def test_folder_that_differs_in_case_is_told_once_for_all_its_pages(folder: Path) -> None:
    write(folder, "vi/Invest/a.md", "vi/Invest/b.md", "en/invest/a.md", "en/invest/b.md")
    (finding,) = findings(folder)
    assert finding.code == "PAIR02"
    assert "“Invest” and “invest”" in finding.message("en")


def test_names_in_loose_and_joined_marks_are_told_as_such(folder: Path) -> None:
    write(folder, f"vi/{unicodedata.normalize('NFD', 'cảng')}.md", "en/cảng.md")
    (finding,) = findings(folder)
    assert finding.code == "PAIR02"
    assert "NFD" in finding.message("vi")


def test_names_in_loose_marks_on_both_sides_are_a_pair(folder: Path) -> None:
    name = unicodedata.normalize("NFD", "cảng")
    write(folder, f"vi/{name}.md", f"en/{name}.md")
    assert told(folder) == []


@pytest.mark.parametrize("lookalike", ["vsір", "vs\u200bip", "ｖｓｉｐ"])
def test_look_alike_letters_in_a_name_are_told_as_such(folder: Path, lookalike: str) -> None:
    write(folder, f"vi/{lookalike}.md", "en/vsip.md")
    (finding,) = findings(folder)
    assert finding.code == "PAIR02"
    assert "look alike" in finding.message("en")


def test_two_names_of_one_folder_that_differ_in_case_collide(folder: Path) -> None:
    write(folder, "vi/Vsip.md", "vi/vsip.md", "en/vsip.md")
    (finding,) = findings(folder)
    assert (finding.code, finding.path) == ("PAIR02", "content/vi/Vsip.md")
    assert finding.other is not None
    assert finding.other.path == "content/vi/vsip.md"


def test_colliding_names_without_counterpart_are_missing_it_once(folder: Path) -> None:
    write(folder, "vi/Vsip.md", "vi/vsip.md")
    assert [code for code, _, _ in told(folder)] == ["PAIR02", "PAIR01"]


def test_ending_in_capitals_is_no_missing_page(folder: Path) -> None:
    write(folder, "vi/vsip.md", "en/vsip.MD")
    assert [code for code, _, _ in told(folder)] == ["PAIR02"]


def test_names_that_differ_by_a_mark_of_vietnamese_are_two_pages(folder: Path) -> None:
    write(folder, "vi/cáng.md", "vi/cảng.md", "en/cáng.md", "en/cảng.md")
    assert told(folder) == []


def test_hidden_files_are_no_pages(folder: Path) -> None:
    write(folder, "vi/.index.md", "vi/~$index.md", "vi/.obsidian/note.md")
    assert told(folder) == []


def test_page_declared_for_one_language_with_a_reason_is_left_alone(folder: Path) -> None:
    write(folder, "vi/a.md", text=ALONE)
    assert told(folder) == []
    assert alone(tree_of(folder)) == {"a.md"}


@pytest.mark.parametrize(
    "declared",
    [
        "languages: [vi]\nlanguages_reason: Chỉ cho người dân.",
        "languages: [vi]\nreason: Chỉ cho người dân.",
        "languages: [vi]  # chỉ cho người dân",
        "languages:\n  - vi  # chỉ cho người dân",
        "languages:\n- vi\nreason: Chỉ cho người dân.",
        "languages: vi\nreason: Chỉ cho người dân.",
        '"languages": ["vi"]\nreason: Chỉ cho người dân.',
    ],
)
def test_reason_may_stand_in_a_key_or_a_comment(folder: Path, declared: str) -> None:
    write(folder, "vi/a.md", text=f"---\ntitle: Cảng\n{declared}\n---\n\nLời văn.\n")
    assert told(folder) == []


@pytest.mark.parametrize(
    ("declared", "sign"),
    [
        ("languages: [vi]", "reason"),
        ("languages: [vi]\nreason: ' '", "reason"),
        ("languages: [vi, fr]\nreason: Có lý do.", "“fr”"),
        ("languages: [en]\nreason: Có lý do.", "own language"),
        ("languages: []\nreason: Có lý do.", "list"),
        ("languages:\nreason: Có lý do.", "list"),
        ("languages: {vi: true}\nreason: Có lý do.", "list"),
    ],
)
def test_declaration_that_cannot_stand_says_why_in_its_line(
    folder: Path, declared: str, sign: str
) -> None:
    write(folder, "vi/a.md", text=f"---\ntitle: Cảng\n{declared}\n---\n\nLời văn.\n")
    (finding,) = findings(folder)
    assert (finding.code, finding.line) == ("PAIR03", 3)
    assert sign in finding.message("en")


def test_page_declared_for_one_language_that_has_both_is_told_once(folder: Path) -> None:
    write(folder, "vi/a.md", "en/a.md", text=ALONE)
    (finding,) = findings(folder)
    assert (finding.code, finding.path, finding.line) == ("PAIR04", "content/vi/a.md", 3)
    assert finding.other is not None
    assert finding.other.path == "content/en/a.md"


def test_page_that_names_both_languages_is_an_ordinary_page(folder: Path) -> None:
    both = ALONE.replace("[vi]", "[vi, en]")
    write(folder, "vi/a.md", "en/a.md", "vi/b.md", text=both)
    assert told(folder) == [("PAIR01", "content/vi/b.md", 1)]
    assert alone(tree_of(folder)) == frozenset()


def test_word_languages_in_the_text_declares_nothing(folder: Path) -> None:
    write(folder, "vi/a.md", text=f"{TEXT}\nlanguages: [vi]\n")
    assert told(folder) == [("PAIR01", "content/vi/a.md", 1)]


def test_page_of_english_only_is_left_alone_too(folder: Path) -> None:
    text = "---\ntitle: Visas\nlanguages: [en]\nreason: For foreign visitors.\n---\n\nText.\n"
    write(folder, "en/visas.md", text=text)
    assert told(folder) == []
