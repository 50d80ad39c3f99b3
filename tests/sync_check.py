"""Run `./cantho check --content` in this process, on the folder `tree` where a test stands."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from scripts.cli import main
from scripts.cli.root import ROOT
from scripts.sync.glossary import read_glossary
from tests.sync_case import Seen

TREE = "tree"
OWN_CONTENT = ROOT / "content"
# This project's terms decide where a case has none: read once, not 300 times.
OWN_GLOSSARY = cache(read_glossary)


@dataclass(frozen=True, slots=True)
class Done:
    """How the command ended."""

    code: int
    seen: tuple[Seen, ...]
    complaint: str  # what it said beside the findings


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Go to `folder`, and let nothing be remembered from one test to the next."""
    monkeypatch.chdir(folder)
    monkeypatch.setattr("scripts.cli.check_content.MEMORY", str(folder / "memory"))
    monkeypatch.setattr("scripts.sync.checking.read_glossary", OWN_GLOSSARY)


def check(options: Sequence[str], capsys: pytest.CaptureFixture[str]) -> Done:
    """Run the command with `options` and return how it ended."""
    code = main(["check", "--content", TREE, "--format", "json", *options])
    told = capsys.readouterr()
    return Done(code, tuple(_seen(item) for item in json.loads(told.out or "[]")), told.err)


def _seen(item: dict[str, Any]) -> Seen:
    other = item["other"]
    return Seen(
        item["code"],
        _inside(item["path"]),
        item["line"],
        (_inside(other["path"]), other["line"]) if other else None,
    )


def _inside(path: str) -> str:
    return path.removeprefix(f"{TREE}/")
