"""Remember what was judged, by content, so that only what changed is judged again.

One JSON file for each tree in the cache folder. It may be deleted at any time, and is left aside
when it cannot be read or was written by other rules.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import fields
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from scripts.findings import Finding, Place
from scripts.findings.model import Detail
from scripts.languages import Words

FORMAT = 1
# A site's tree is asked for with its history and without, now and as it was at another commit.
WHOLES = 4
# Whatever of the program may change what is found.
RULES = ("sync/**/*.py", "content/*.py", "findings/model.py", "languages.py")


class Memory:
    """Values by key; what is not asked for any more is forgotten when it is saved.

    The value of a whole tree stands in a file of its own, so that it is read at once.
    """

    def __init__(self, folder: Path, tree: str) -> None:
        """Open the memory of the tree named `tree`."""
        name = sha256(tree.encode()).hexdigest()[:16]
        self._file = folder / f"{name}.json"
        self._file_of_whole = folder / f"{name}.whole.json"
        self._rules = rules_digest()
        self._used: dict[str, Any] = {}

    @cached_property
    def _known(self) -> dict[str, Any]:
        known = self._load(self._file)
        return known if isinstance(known, dict) else {}

    def get(self, key: str) -> Any:
        """Return what was remembered, or None."""
        value = self._known.get(key)
        if value is not None:
            self._used[key] = value
        return value

    def put(self, key: str, value: Any) -> None:
        """Remember `value`, which is made of lists, texts and numbers."""
        self._used[key] = value

    def save(self) -> None:
        """Write what was asked for or put, unless that is what stands there already."""
        if self._used.keys() != self._known.keys():
            self._write(self._file, self._used)

    def whole(self, key: str) -> Any:
        """Return what was kept of the whole tree, or None when it was another tree."""
        known = self._load(self._file_of_whole)
        return known.get(key) if isinstance(known, dict) else None

    def keep_whole(self, key: str, value: Any) -> None:
        """Keep the value of a whole tree, beside the last few that were kept."""
        known = self._load(self._file_of_whole)
        last = list(known.items())[1 - WHOLES :] if isinstance(known, dict) else []
        self._write(self._file_of_whole, {**dict(last), key: value})

    def _load(self, file: Path) -> Any:
        try:
            content = json.loads(file.read_text("utf-8"))
        except (OSError, ValueError):
            return None
        if not isinstance(content, dict) or content.get("format") != FORMAT:
            return None
        return content.get("known") if content.get("rules") == self._rules else None

    def _write(self, file: Path, known: dict[str, Any]) -> None:
        content = {"format": FORMAT, "rules": self._rules, "known": known}
        beside = file.with_name(f"{file.name}.{os.getpid()}")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
            beside.replace(file)
        except OSError:
            return  # a folder that cannot be written to costs time, nothing else


def rules_digest() -> str:
    """Return what changes whenever the rules do."""
    package = Path(__file__).parent.parent
    digest = sha256()
    for file in sorted({file for pattern in RULES for file in package.glob(pattern)}):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def key_of(*parts: str | bytes) -> str:
    """Return the key for something that `parts` decide."""
    digest = sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        digest.update(f"{len(raw)}:".encode())
        digest.update(raw)
    return digest.hexdigest()


def plain_findings(findings: Iterable[Finding]) -> list[list[Any]]:
    """Return `findings` as lists that JSON can hold."""
    return [
        [
            finding.code,
            finding.path,
            finding.line,
            {name: _plain_detail(value) for name, value in finding.details.items()},
            [finding.other.path, finding.other.line] if finding.other else None,
        ]
        for finding in findings
    ]


def findings_of(plain: Iterable[list[Any]]) -> tuple[Finding, ...]:
    """Return the findings that `plain_findings` made plain."""
    return tuple(
        Finding(
            code,
            path,
            line,
            {name: _detail(value) for name, value in details.items()},
            Place(*other) if other else None,
        )
        for code, path, line, details, other in plain
    )


def plain_data(value: Any) -> Any:
    """Return a frozen dataclass of texts, numbers and tuples as lists that JSON can hold."""
    if hasattr(value, "__dataclass_fields__"):
        return [plain_data(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple | list):
        return [plain_data(part) for part in value]
    if isinstance(value, frozenset):
        return sorted(value)
    return value


def data_of(sort: Any, plain: Any) -> Any:
    """Return the value of type `sort` that `plain_data` made plain."""
    if hasattr(sort, "__dataclass_fields__"):
        hints = get_type_hints(sort)
        return sort(
            *(
                data_of(hints[field.name], part)
                for field, part in zip(fields(sort), plain, strict=True)
            )
        )
    if plain is None:
        return None
    origin, arguments = get_origin(sort), get_args(sort)
    if origin is tuple:
        inner = arguments[0] if arguments[-1] is Ellipsis else None
        parts = zip(arguments, plain, strict=True) if inner is None else ((inner, p) for p in plain)
        return tuple(data_of(argument, part) for argument, part in parts)
    if origin is frozenset:
        return frozenset(plain)
    if origin is Union or origin is type(int | None):
        chosen = next(argument for argument in arguments if argument is not type(None))
        return data_of(chosen, plain)
    return plain


def _plain_detail(value: Detail) -> Any:
    return [value.vi, value.en] if isinstance(value, Words) else value


def _detail(value: Any) -> Detail:
    return Words(*value) if isinstance(value, list) else cast(Detail, value)
