"""JSON Schemas of all that editors write in YAML, so that their editor completes and checks it."""

from __future__ import annotations

import json
from pathlib import Path
from types import GenericAlias
from typing import Any

from pydantic import TypeAdapter

from scripts.content.photos import Sidecar
from scripts.content.record_files import DATA, SCHEMA_FOLDER
from scripts.content.records import KINDS

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """Return the text of every schema by file name in content/data/schema/."""
    documents: dict[str, dict[str, Any]] = {"photo": Sidecar.model_json_schema()}
    for kind in KINDS:
        shape: Any = kind.model if kind.one_file_each else GenericAlias(list, (kind.model,))
        documents[kind.name] = TypeAdapter(shape).json_schema()
    return {f"{name}.json": _text(document) for name, document in sorted(documents.items())}


def write_schemas(root: Path) -> list[str]:
    """Write the schemas that are not as the models say; return the names of those files."""
    folder = root / DATA / SCHEMA_FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in schemas().items():
        file = folder / name
        if not file.is_file() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8", newline="\n")
            written.append(name)
    return written


def _text(document: dict[str, Any]) -> str:
    complete = {"$schema": DIALECT, **document}
    return json.dumps(complete, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
