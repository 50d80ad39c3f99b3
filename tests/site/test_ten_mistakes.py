"""Deliberate mistakes in the real content, all told in one run, each in its place."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import Built
from tests.site.project_copy import Told, cantho, copy_project
from tests.site.reading import hashes
from tests.small_project import change, write

NEW_PAGE = "content/vi/invest/trang-moi.md"
NEW_TEXT = """\
---
title: Trang mới
description: Một trang vừa viết, chưa có bản tiếng Anh, để xem phép kiểm tra có nói ra không.
updated: 2026-11-21
owner: promotion-centre
checked_on: 2026-11-21
review_by: 2027-05-21
---

## Mục đầu {#first}

Bản tiếng Anh của trang này chưa ai viết.
"""
PHASE_2 = "content/data/projects/vinh-thanh-phase-2.yml"
KVIP = "content/data/works/kvip.yml"
SIDECAR = "content/photos/nipa-creek.yml"
PHOTO = "content/photos/lotus.png"


Place = tuple[str, str, int | None]  # code, file and line of the finding that must come


def append(root: Path, name: str, text: str, beside: str | None = None) -> int:
    """Add a paragraph of one line at the end of a page and return its line.

    `beside` is added at the end of the page in the other language.
    """
    page = root / name
    page.write_text(f"{page.read_text('utf-8').rstrip()}\n\n{text}\n", "utf-8")
    if beside is not None:
        here, there = ("/vi/", "/en/") if "/vi/" in name else ("/en/", "/vi/")
        append(root, name.replace(here, there), beside)
    return page.read_text("utf-8").count("\n")


def line_of(root: Path, name: str, start: str) -> int:
    """Return the number of the first line that begins with `start`, indented or not."""
    lines = (root / name).read_text("utf-8").splitlines()
    return next(n for n, line in enumerate(lines, 1) if line.lstrip().startswith(start))


def page_without_twin(root: Path) -> Place:
    write(root, NEW_PAGE, NEW_TEXT)
    return "PAIR01", NEW_PAGE, 1


def misspelt_key_in_front_matter(root: Path) -> Place:
    name = "content/en/festivals/yoga-day.md"
    change(root, name, "\nupdated:", "\nsumary: A day\nupdated:")
    return "schema.unknown-key", name, line_of(root, name, "sumary:")


def shared_key_in_one_language(root: Path) -> Place:
    name, beside = "content/en/friendship/index.md", "content/vi/friendship/index.md"
    sign = (root / name).read_text("utf-8").splitlines()[line_of(root, name, "sign:") - 1]
    change(root, name, sign, "sign: pen")
    return "META02", beside, line_of(root, beside, "sign:")


def link_to_nowhere(root: Path) -> Place:
    name = "content/en/about/index.md"
    return (
        "LINK03",
        name,
        append(
            root,
            name,
            "See [the industrial park](../invest/vsip.md).",
            "Xem [khu công nghiệp](../invest/vsip-can-tho-phase-1.md).",
        ),
    )


def photo_that_is_not_there(root: Path) -> Place:
    name = "content/vi/press/index.md"
    return (
        "image.missing",
        name,
        append(
            root,
            name,
            "![Chợ](../../photos/cho-noi.jpg)",
            "![The market](../../photos/floating-market.png)",
        ),
    )


def html_pasted_from_elsewhere(root: Path) -> Place:
    name = "content/vi/invest/index.md"
    return "page.html-tag", name, append(root, name, '<script>alert("chào")</script>')


def loose_marks_from_another_keyboard(root: Path) -> Place:
    name = "content/vi/festivals/index.md"
    loose = unicodedata.normalize("NFD", "Lễ hội ở bến sông")
    return "MARK03", name, append(root, name, loose, "Festivals on the quay")


def key_written_twice_in_a_record(root: Path) -> Place:
    change(root, PHASE_2, "\nkind:", "\nkind: logistics\nkind:")
    return "yaml.duplicate-key", PHASE_2, line_of(root, PHASE_2, "kind:") + 1


def source_that_is_not_there(root: Path) -> Place:
    change(root, KVIP, "\nsources:\n", "\nsources:\n  - {source: plan-52-2024}\n")
    return "record.unknown-reference", KVIP, line_of(root, KVIP, "- {source: plan-52-2024}")


def day_that_does_not_exist(root: Path) -> Place:
    name = "content/data/events/folk-cake-festival.yml"
    line = line_of(root, name, "checked_on:")
    written = (root / name).read_text("utf-8").splitlines()[line - 1]
    change(root, name, written, "checked_on: 2026-11-31")
    return "schema.wrong-value", name, line


def colon_without_quotation_marks(root: Path) -> Place:
    name = "content/vi/friendship/kvip.md"
    change(root, name, "\nlead: ", "\nlead: Một câu: ")
    return "yaml.invalid", name, line_of(root, name, "lead:")


def sidecar_without_credit(root: Path) -> Place:
    lines = (root / SIDECAR).read_text("utf-8").splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if line.startswith("credit:"))
    end = start + 1
    while lines[end].startswith(" "):
        end += 1
    (root / SIDECAR).write_text("".join((*lines[:start], *lines[end:])), "utf-8")
    return "schema.missing-key", SIDECAR, 1


def photo_cut_off(root: Path) -> Place:
    (root / PHOTO).write_bytes((root / PHOTO).read_bytes()[:-20_000])
    return "photo.unreadable", PHOTO, None


MISTAKES = [
    page_without_twin,
    misspelt_key_in_front_matter,
    shared_key_in_one_language,
    link_to_nowhere,
    photo_that_is_not_there,
    html_pasted_from_elsewhere,
    loose_marks_from_another_keyboard,
    key_written_twice_in_a_record,
    source_that_is_not_there,
    day_that_does_not_exist,
    colon_without_quotation_marks,
    sidecar_without_credit,
    photo_cut_off,
]


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A copy with all mistakes at once, and what the commands said of it."""

    folder: Path
    expected: dict[str, Place]
    check: Told
    build: Told
    site_before: dict[str, str]


@pytest.fixture(scope="module")
def spoilt(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Spoilt:
    """Build a sound copy, then make all mistakes in it, then check and build once."""
    folder = copy_project(tmp_path_factory.mktemp("spoilt") / "x", built.folder)
    assert cantho(folder, "build").code == 0
    before = hashes(folder / "site")
    expected = {mistake.__name__: mistake(folder) for mistake in MISTAKES}
    check = cantho(folder, "check", "--format", "json", "--lang", "en")
    return Spoilt(folder, expected, check, cantho(folder, "build", "--lang", "en"), before)


@pytest.mark.parametrize("name", [mistake.__name__ for mistake in MISTAKES])
def test_mistake_is_found_among_all_the_others(spoilt: Spoilt, name: str) -> None:
    found = {(item["code"], item["path"], item["line"]) for item in json.loads(spoilt.check.out)}
    assert spoilt.expected[name] in found


@pytest.mark.parametrize("name", [mistake.__name__ for mistake in MISTAKES])
def test_build_tells_the_mistake_with_its_place(spoilt: Spoilt, name: str) -> None:
    code, path, line = spoilt.expected[name]
    place = f"{path}:{line}: " if line else f"{path}: "
    lines = spoilt.build.out.splitlines()
    told = [
        number
        for number, text in enumerate(lines[:-1])
        if text.startswith((f"{place}error: ", f"{place}warning: "))
        and lines[number + 1].endswith(f"[{code}]")
    ]
    assert told, spoilt.build.out


def test_check_and_build_of_many_mistakes_end_with_1(spoilt: Spoilt) -> None:
    assert (spoilt.check.code, spoilt.build.code) == (1, 1)
    assert "Traceback" not in spoilt.check.everything + spoilt.build.everything


def test_the_site_of_before_outlives_many_mistakes(spoilt: Spoilt) -> None:
    assert hashes(spoilt.folder / "site") == spoilt.site_before
    assert list(spoilt.folder.glob("site.*")) == []


def test_mistakes_bring_no_crowd_of_others_with_them(spoilt: Spoilt) -> None:
    found = [(i["code"], i["path"], i["line"]) for i in json.loads(spoilt.check.out)]
    others = [finding for finding in found if finding not in spoilt.expected.values()]
    assert others == []
