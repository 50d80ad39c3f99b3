"""Whatever a page holds, the sync check tells what it finds, and never fails or hangs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scripts.cli.console import FAILED
from tests.sync_check import TREE, check, stand_in

MANY = 150
PAGES: dict[str, str | bytes] = {
    "nothing": "",
    "three hyphens": "---",
    "an empty head": "---\n---\n",
    "a head that is not closed": "---\ntitle: Chợ nổi\n\nChợ họp từ sớm.\n",
    "a head that contains itself": "---\na: &a [*a]\n---\n",
    "a head nested deeply": f"---\na: {'[' * 3000}{']' * 3000}\n---\n",
    "a head with a tag": '---\ntitle: !!python/object/apply:os.getcwd [""]\n---\n',
    "a head with odd keys": "---\n? [a, b]\n: c\n1: 2\nnull: 3\n2024-01-01: x\n---\n",
    "a head with a day that is none": "---\ntitle: Chợ\ndate: 2026-02-31\n---\n",
    "a number too long to read": f"---\nn: {'9' * 6000}\n---\n",
    "one line without end": "Chợ họp từ sớm, " * 2000,
    "one word without end": "a" * 50_000,
    "digits without end": "Có " + "1" * 20_000 + " người",
    "points between digits": "1." * 800,
    "ranges without end": "1–" * 800,
    "slashes between digits": "1/" * 800,
    "spaces": "x" + " " * 50_000 + "y",
    "stars": "*" * 20_000,
    "open brackets": "[" * 20_000,
    "open links": "[a](" * MANY,
    "open images": "![" * MANY,
    "open quotes of records": "[[" * MANY,
    "open tags": "<a " * MANY,
    "open comments": "<!-- " * MANY,
    "open braces": "{: #a" * MANY,
    "open quotation marks": "“" * MANY,
    "back-ticks": " ".join("`" * (number % 50 + 1) for number in range(MANY)),
    "many links in a line": "**[a](b)** " * MANY,
    "many references": " ".join(f"[a][{number}]" for number in range(MANY)),
    "quotations in quotations": ">" * 5000 + " sâu",
    "lists in lists": "".join(f"{'    ' * depth}- mục\n" for depth in range(60)),
    "admonitions in admonitions": "".join(f'{"    " * depth}!!! note "a"\n' for depth in range(60)),
    "a fence that is not closed": "```\nx\n",
    "a comment that is not closed": "<!-- x\n\nChợ\n",
    "a script that is not closed": "<script>\n\nChợ\n",
    "a wide table": f"{'| a ' * 200}|\n{'|---' * 200}|\n{'| a ' * 200}|\n",
    "headings without text between them": "## Mục\n" * MANY,
    "the same paragraph again and again": "Chợ họp từ sớm.\n\n" * MANY,
    "marks upon marks": "Z" + "\u0301" * 5000,
    "letters of many scripts": "🎉👩‍👩‍👧 مرحبا \u202eabc\u202c 漢字 ١٢٣ ２０２４ Ⅳ ½ ² 𝟏𝟐𝟑",
    "control characters": "".join(map(chr, range(32))) + "\x85\u2028\u2029",
    "days and times that are none": "Ngày 31/02/2024, 99/99/9999, 25h99, quý V/2024, quý 0, 1:60",
    "numbers that are none": "1.2.3,4 1..2 ,5 5. 1e400 0/0 triệu tỷ tỷ 5 triệu triệu tỷ tỷ tỷ",
    "addresses that are none": "[a](http://[::1) [b](//) [c](%ff%zz) [d](\\) [e](mailto:) [f]()",
    "an image alone": "![](x.jpg)",
    "bytes of a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "another encoding": "Chợ họp".encode("utf-16"),
    "half a letter": "Chợ".encode()[:-1],
    "a NUL": "Chợ \0 họp",
}
PLAIN = "Chợ họp từ sớm.\n"


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("side", ["en", "both"])
def test_no_page_makes_the_check_fail(
    name: str,
    side: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    hostile = PAGES[name]
    for language in ("vi", "en"):
        page = tmp_path / TREE / language / "page.md"
        page.parent.mkdir(parents=True)
        content = hostile if side in (language, "both") else PLAIN
        page.write_bytes(content if isinstance(content, bytes) else content.encode())
    stand_in(tmp_path, monkeypatch)
    done = check([], capsys)
    assert done.code != FAILED, done.complaint


def test_pipes_and_broken_links_are_told_and_folders_named_like_pages_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    tree = tmp_path / TREE
    for language in ("vi", "en"):
        (tree / language / "folder.md").mkdir(parents=True)
        (tree / language / "loop").symlink_to("..")
        (tree / language / "broken.md").symlink_to("nowhere.md")
        os.mkfifo(tree / language / "pipe.md")
    (tree / "data").mkdir()
    os.mkfifo(tree / "data" / "terms.yml")
    stand_in(tmp_path, monkeypatch)
    done = check([], capsys)
    pages = [f"{language}/{name}.md" for language in ("en", "vi") for name in ("broken", "pipe")]
    assert [seen.path for seen in done.seen] == ["data/terms.yml", *pages], done.complaint


def test_a_name_that_is_no_text_is_no_fault_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    for language in ("vi", "en"):
        folder = tmp_path / TREE / language
        folder.mkdir(parents=True)
        (Path(os.fsdecode(os.fsencode(folder) + b"/\xff\xfe.md"))).write_text(PLAIN, "utf-8")
    stand_in(tmp_path, monkeypatch)
    assert check([], capsys).code != FAILED
