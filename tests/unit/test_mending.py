"""Mending changes how a text is saved, never its words."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from scripts.content.mending import mend_texts
from tests.small_project import TEXTS, check, places, write

PAGE = "content/vi/index.md"


def test_mended_file_has_its_words_and_nothing_else(project: Path) -> None:
    spoiled = "\ufeff" + unicodedata.normalize("NFD", TEXTS[PAGE]).replace("\n", "\r\n")
    write(project, PAGE, spoiled)
    assert {place[0] for place in places(check(project))} == {
        "text.bom",
        "text.crlf",
        "MARK03",
    }
    assert mend_texts(project) == [PAGE]
    assert (project / PAGE).read_bytes() == TEXTS[PAGE].encode()
    assert places(check(project)) == []


def test_wrong_letters_and_hidden_characters_are_put_right(project: Path) -> None:
    write(project, PAGE, TEXTS[PAGE].replace("Mục đầu", "Mục\u200b ðầu 👩\u200d🌾 Þórður"))
    assert mend_texts(project) == [PAGE]
    text = (project / PAGE).read_text("utf-8")
    assert "## Mục đầu 👩\u200d🌾 Þórður" in text
    assert mend_texts(project) == []


def test_clean_files_are_not_touched(project: Path) -> None:
    before = (project / PAGE).stat().st_mtime_ns
    assert mend_texts(project) == []
    assert (project / PAGE).stat().st_mtime_ns == before


def test_file_of_another_encoding_is_left_alone(project: Path) -> None:
    data = TEXTS[PAGE].encode("utf-16")
    write(project, PAGE, data)
    assert mend_texts(project) == []
    assert (project / PAGE).read_bytes() == data
