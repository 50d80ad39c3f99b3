"""The JSON Schemas say what the models say."""

from __future__ import annotations

import json
from pathlib import Path

import yaml

from scripts.content.schemas import schemas, write_schemas

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "content/data/schema"


def test_schemas_are_in_step_with_the_models() -> None:
    written = {file.name: file.read_text("utf-8") for file in sorted(FOLDER.glob("*.json"))}
    assert written == schemas(), "run ./cantho check --schemas"


def test_editor_uses_every_schema() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
    used = {Path(schema).name for schema in settings["yaml.schemas"]}
    assert used == set(schemas())


def test_schema_refuses_unknown_keys() -> None:
    assert json.loads(schemas()["projects.json"])["additionalProperties"] is False


def test_schema_accepts_dates_as_yaml_writes_them() -> None:
    kinds: set[str] = set()
    waiting = [json.loads(schemas()["sources.json"])["$defs"]["Source"]["properties"]["date"]]
    while waiting:
        shape = waiting.pop()
        waiting += shape.get("anyOf", [])
        kinds.add(shape.get("type"))
    assert {"string", "integer", "null"} <= kinds
    assert yaml.safe_load("2024") == 2024


def test_writing_twice_changes_nothing(tmp_path: Path) -> None:
    assert write_schemas(tmp_path)
    assert write_schemas(tmp_path) == []
