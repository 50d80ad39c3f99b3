"""The configuration is refused in plain words before anything is built."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.site_build import (
    SITE_URL,
    UnreadableConfiguration,
    UnusableAddress,
    read_config,
)

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
    with pytest.raises(UnreadableConfiguration):
        read_config(tmp_path)


def test_invalid_yaml_gives_its_line(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: a\nplugins: [a\n")
    with pytest.raises(UnreadableConfiguration) as refused:
        read_config(tmp_path)
    assert [finding.code for finding in refused.value.findings] == ["yaml.invalid"]
