"""The locks: pinned, hashed, free of addresses, and in step with each other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mkdocs.__main__ import serve_command

ROOT = Path(__file__).parents[2]
BOTH = ("requirements", "requirements-test")


def entries(lock: str) -> dict[str, list[str]]:
    """Return each 'name==version ; marker' of a lock with its hashes."""
    text = (ROOT / f"{lock}.txt").read_text(encoding="utf-8").replace(" \\\n", "\n")
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("    --hash="):
            found[next(reversed(found))].append(line.strip())
        else:
            found[line.strip()] = []
    return found


def name_of(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match is not None, requirement
    return re.sub(r"[-_.]+", "-", match[0]).lower()


def asked_for(source: str) -> list[str]:
    lines = (ROOT / f"{source}.in").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith(("#", "-r "))]


@pytest.mark.parametrize("lock", BOTH)
def test_every_package_is_pinned_and_hashed(lock: str) -> None:
    assert entries(lock)
    for requirement, hashes in entries(lock).items():
        assert re.fullmatch(r"[a-z0-9-]+==\S+( ; .+)?", requirement)
        assert hashes, requirement
        for digest in hashes:
            assert re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", digest), requirement


@pytest.mark.parametrize("name", [f"{lock}.{end}" for lock in BOTH for end in ("in", "txt")])
def test_no_address_stands_in_a_lock_or_its_source(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8").replace("--no-emit-index-url", "")

    for mark in ("://", "index-url", "find-links", "trusted-host", " @ ", "git+"):
        assert mark not in text


@pytest.mark.parametrize("lock", BOTH)
def test_what_is_asked_for_is_bounded_and_locked(lock: str) -> None:
    locked = {name_of(requirement) for requirement in entries(lock)}

    assert asked_for(lock)
    for requirement in asked_for(lock):
        assert name_of(requirement) in locked
        assert "==" in requirement or re.search(r">=[\d.]+,<\d", requirement), requirement


def test_the_test_lock_holds_the_build_lock_at_the_same_versions() -> None:
    build, test = entries("requirements"), entries("requirements-test")

    for requirement, hashes in build.items():
        assert test.get(requirement) == hashes, requirement


def test_click_reads_the_defaults_of_mkdocs_as_they_are_meant() -> None:
    # Without live reload `mkdocs serve` would not show an edit.
    assert serve_command.make_context("serve", []).params["livereload"] is True
