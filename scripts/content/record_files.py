"""Read the records in content/data/, with the line of each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from scripts.content.fields import ID_PATTERN
from scripts.content.records import KINDS, Kind
from scripts.content.text_file import read_text
from scripts.content.validation import validate
from scripts.content.yaml_document import Path as KeyPath
from scripts.content.yaml_document import YamlDocument, parse_yaml
from scripts.findings import Finding, Place

M = TypeVar("M", bound=BaseModel)
DATA = "content/data"
SCHEMA_FOLDER = "schema"
CONFIRMATIONS = "confirmations.yml"  # no records: read by the check of translations out of date


@dataclass(frozen=True, slots=True)
class Record(Generic[M]):
    """One record, and where each of its keys stands."""

    id: str
    kind: str
    value: M
    relative: str  # file, from the root of the project
    document: YamlDocument
    at: KeyPath  # where the record begins in its document

    def line(self, *keys: str | int) -> int:
        """Return the line of a key of the record: line('capital', 0, 'source')."""
        return self.document.line((*self.at, *keys))


Records = dict[str, dict[str, Record[Any]]]  # kind -> id -> record
# kind -> ids of all records, readable or not; None when they cannot be known
RecordIds = dict[str, frozenset[str] | None]


def load_records(root: Path) -> tuple[Records, RecordIds, list[Finding]]:
    """Read all records of the project at `root`, with all findings; broken ones are left out.

    The ids tell broken records too, so that naming one of them is not a second fault. Where a
    file hides its ids, no reference into its kind can be judged.
    """
    records: Records = {}
    ids: RecordIds = {}
    findings: list[Finding] = []
    for kind in KINDS:
        files, stray = _files(root, kind)
        findings += stray
        found: dict[str, Record[Any]] = {}
        named: set[str] = set()
        hidden = not files and not kind.one_file_each
        for file in files:
            items, named_here = _load_file(root, file, kind)
            named |= named_here or set()
            hidden |= named_here is None
            for record, faults in items:
                findings += faults
                if record is None:
                    continue
                earlier = found.get(record.id)
                if earlier is not None:
                    place = Place(earlier.relative, earlier.line("id"))
                    findings.append(
                        Finding(
                            "record.duplicate-id",
                            record.relative,
                            record.line("id"),
                            {"id": record.id},
                            place,
                        )
                    )
                else:
                    found[record.id] = record
        records[kind.name] = found
        ids[kind.name] = None if hidden else frozenset(named | set(found))
    return records, ids, findings + _stray_in_data(root)


def file_of(kind: Kind) -> str:
    """Return where a new record of `kind` is to be written."""
    return f"{DATA}/{kind.name}/<id>.yml" if kind.one_file_each else f"{DATA}/{kind.name}.yml"


def _files(root: Path, kind: Kind) -> tuple[list[Path], list[Finding]]:
    base = root / DATA
    if not kind.one_file_each:
        file = base / f"{kind.name}.yml"
        if file.exists() or file.is_symlink():  # what is no file cannot be read, and is told so
            return [file], []
        return [], [_no_file(file.relative_to(root).as_posix(), kind)]
    folder = base / kind.name
    files, stray = [], []
    for file in sorted(folder.rglob("*")) if folder.is_dir() else []:
        if file.is_dir() or file.name.startswith((".", "~$")):
            continue
        if file.suffix == ".yml" and file.parent == folder:
            files.append(file)
        else:
            stray.append(Finding("file.stray", file.relative_to(root).as_posix()))
    return files, stray


def _stray_in_data(root: Path) -> list[Finding]:
    known = {kind.name if kind.one_file_each else f"{kind.name}.yml" for kind in KINDS}
    known |= {SCHEMA_FOLDER, CONFIRMATIONS}
    base = root / DATA
    return [
        Finding("file.stray", file.relative_to(root).as_posix())
        for file in sorted(base.iterdir() if base.is_dir() else [])
        if file.name not in known and not file.name.startswith((".", "~$"))
    ]


Items = list[tuple[Record[Any] | None, list[Finding]]]


def _load_file(root: Path, file: Path, kind: Kind) -> tuple[Items, set[str] | None]:
    """Return the records in `file`, and the ids it gives to records, readable or not.

    The ids are None when some of them cannot be known.
    """
    relative = file.relative_to(root).as_posix()
    named = {file.stem} if kind.one_file_each else None
    text, findings = read_text(file, relative)
    if text is None:
        return [(None, findings)], named
    document, syntax = parse_yaml(text, relative)
    findings += syntax
    if document is None:
        return [(None, findings)], named
    if kind.one_file_each:
        record, faults = _record(document, kind, relative, ())
        findings += faults
        if record is not None and record.id != file.stem:
            details = {"id": record.id, "name": file.stem}
            findings.append(Finding("record.id-differs", relative, record.line("id"), details))
        return [(record if not syntax else None, findings)], named
    if document.data is None:
        return [(None, [*findings, _no_file(relative, kind)])], None
    if not isinstance(document.data, list):
        findings.append(Finding("yaml.not-a-list", relative, document.line(())))
        return [(None, findings)], None
    items = [_record(document, kind, relative, (n,)) for n in range(len(document.data))]
    known = [item.get("id") for item in document.data if isinstance(item, dict)]
    ids = [name for name in known if isinstance(name, str) and re.match(ID_PATTERN, name)]
    complete = len(ids) == len(document.data)
    return [(None, findings), *items], set(ids) if complete else None


def _no_file(relative: str, kind: Kind) -> Finding:
    return Finding("record.no-file", relative, None, {"kind": kind.words})


def _record(
    document: YamlDocument, kind: Kind, relative: str, at: KeyPath
) -> tuple[Record[Any] | None, list[Finding]]:
    value, faults = validate(document, kind.model, relative, at)
    if value is None:
        return None, faults
    return Record(value.id, kind.name, value, relative, document, at), faults
