"""The handbook is true: its table of codes, its links, its commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.content.markdown import read_outline
from scripts.findings import CODES
from scripts.findings.handbook import FILE, table_of_codes

ROOT = Path(__file__).parents[2]
PAGES = [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md"]
MODULE = re.compile(
    r"`((?:scripts|overrides|tests|content)/[\w./-]+\.(?:py|html|css|yml|txt|svg))`"
)


def test_table_of_codes_is_as_the_registry_says() -> None:
    assert (ROOT / FILE).read_text("utf-8") == table_of_codes(), "run ./cantho check --schemas"


@pytest.mark.parametrize("name", CODES)
def test_every_code_is_explained_to_editors(name: str) -> None:
    assert f"`{name}`" in (ROOT / FILE).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_of_the_handbook_lead_somewhere(page: Path) -> None:
    outline = read_outline(page.read_text("utf-8"), 1)
    for target in (*outline.links, *outline.images):
        address, _, _ = target.address.partition("#")
        if address and not re.match(r"[a-z]+:", address):
            assert (page.parent / address).exists(), f"{page.name}:{target.line}: {address}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_files_the_handbook_names_exist(page: Path) -> None:
    for name in MODULE.findall(page.read_text("utf-8")):
        assert (ROOT / name).exists(), f"{page.name}: {name}"
