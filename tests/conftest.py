"""Fixtures that several kinds of tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.small_project import write_small_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give the root of a small, sound project."""
    return write_small_project(tmp_path)
