"""The configuration is refused in plain words before anything is built."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.findings import Finding
from scripts.site_build import (
    SITE_URL,
    UnreadableConfiguration,
    UnusableAddress,
    read_config,
)
from tests.small_project import places, write

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "address",
    ["", " ", "cantho.example", "https://a b/", "https://a.example/?q=1", 'https://x"><b>'],
)
def test_address_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv(SITE_URL, address)
    with pytest.raises(UnusableAddress):
        read_config(ROOT)


@pytest.mark.parametrize(
    "address", ["https://a.example", "https://a.example/city/", "http://b:8000/"]
)
def test_address_of_a_site_is_taken(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv(SITE_URL, address)
    assert (read_config(ROOT).site_url or "").rstrip("/") == address.rstrip("/")


def test_missing_configuration_is_refused(tmp_path: Path) -> None:
    assert places(refused(tmp_path)) == [("config.missing", "mkdocs.yml", None)]


def test_invalid_yaml_gives_its_line(tmp_path: Path) -> None:
    write(tmp_path, "mkdocs.yml", "site_name: a\nsite_author: b: c\n")
    assert places(refused(tmp_path)) == [("yaml.invalid", "mkdocs.yml", 2)]


def test_list_instead_of_settings_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "mkdocs.yml", "- site_name\n")
    assert places(refused(tmp_path)) == [("yaml.not-a-mapping", "mkdocs.yml", 1)]


def test_configuration_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, "mkdocs.yml", "site_name: a\nsite_author: Cần Thơ\n".encode("utf-16-le"))
    assert [finding.code for finding in refused(tmp_path)] == ["text.not-utf8"]


def test_hook_whose_file_is_missing_is_told_with_its_line(tmp_path: Path) -> None:
    write_configuration(tmp_path)
    assert ("config.missing-hook", "mkdocs.yml", 4) in places(refused(tmp_path))


@pytest.mark.parametrize(
    ("hook", "line"),
    [
        ("import os\ndef on_config(:\n", 2),
        ("\n\nnothing_of_this_name\n", 3),
        ("import no_module_of_this_name\n", 1),
        ("\nimport sys\nsys.exit()\n", 3),
    ],
    ids=["syntax", "unknown name", "missing module", "exit"],
)
def test_hook_that_cannot_be_loaded_is_told_with_its_line(
    tmp_path: Path, hook: str, line: int
) -> None:
    write_configuration(tmp_path)
    write(tmp_path, "scripts/extra.py", hook)
    (finding,) = refused(tmp_path)
    assert places([finding]) == [("config.broken-hook", "mkdocs.yml", 4)]
    assert finding.message("en").endswith(f"has a fault: scripts/extra.py, line {line}")


def write_configuration(root: Path) -> None:
    write(root, "mkdocs.yml", "site_name: a\ndocs_dir: content\nhooks:\n  - scripts/extra.py\n")
    write(root, "content/index.md", "# a\n")


def refused(root: Path) -> list[Finding]:
    """Return what is said when the configuration of `root` is refused."""
    with pytest.raises(UnreadableConfiguration) as refusal:
        read_config(root)
    return refusal.value.findings
