"""Read and write what editors confirmed: changes of one language that need no translation."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from scripts.content.text_file import normalise
from scripts.content.yaml_document import YamlDocument, parse_yaml
from scripts.findings import Finding
from scripts.languages import Words
from scripts.sync.tree import Tree

NAME: Final = "confirmations.yml"  # in data/ of the content folder
HEAD: Final = """\
# Những chỗ một bản đã sửa mà bản kia không cần sửa theo (chẳng hạn lỗi chính tả).
# Tệp này do ./cantho confirm viết: đừng sửa tay. vi và en là dấu của hai đoạn lúc xác nhận; đoạn
# nào đổi thì lời xác nhận hết tác dụng. Bỏ những lời đã hết tác dụng: ./cantho confirm --prune
#
# Changes in one language that the other need not follow (a spelling mistake, say).
# ./cantho confirm writes this file: do not edit it. vi and en stand for both blocks as they were
# confirmed; when either changes it ends. To take out those that ended: ./cantho confirm --prune
"""
KEYS: Final = ("path", "vi", "en", "reason", "vi_text", "en_text")
NEEDED: Final = KEYS[:4]
SAMPLE: Final = 80  # characters of a text that are shown to people

NOT_UTF8: Final = Words("tệp không lưu bằng UTF-8", "the file is not saved as UTF-8")
NO_LIST: Final = Words("tệp không phải một danh sách", "the file is not a list")
NO_ENTRY: Final = Words("mục này không có khóa nào", "this entry has no keys")


@dataclass(frozen=True, slots=True, order=True)
class Confirmation:
    """Two blocks that were confirmed to be in step, as they were."""

    path: str
    vi: str
    en: str
    reason: str
    vi_text: str = ""
    en_text: str = ""
    line: int = 0  # in the file; 0 for one that is not written yet

    @property
    def hashes(self) -> tuple[str, str]:
        """What it holds for."""
        return self.vi, self.en


def file_in(tree: Tree) -> str:
    """Return how findings name the file of `tree`."""
    return f"{tree.shown}/data/{NAME}"


def read_confirmations(tree: Tree) -> tuple[tuple[Confirmation, ...], list[Finding]]:
    """Return the confirmations that `tree` holds, and what is wrong with their file.

    Where anything is wrong no confirmation counts.
    """
    if NAME not in tree.data:
        return (), []
    raw, relative = tree.data[NAME], file_in(tree)
    try:
        text = normalise(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        return (), [_fault(relative, raw.count(b"\n", 0, error.start) + 1, NOT_UTF8)]
    document, faults = parse_yaml(text, relative)
    if document is None or faults:
        return (), [
            _fault(relative, fault.line or 1, Words(fault.message("vi"), fault.message("en")))
            for fault in faults
        ]
    if document.data is None:
        return (), []
    if not isinstance(document.data, list):
        return (), [_fault(relative, document.line(()), NO_LIST)]
    wrong = [
        _fault(relative, line, problem)
        for number, entry in enumerate(document.data)
        for line, problem in _problems(document, number, entry)
    ]
    if wrong:
        return (), wrong
    return tuple(
        Confirmation(
            **{key: str(value) for key, value in entry.items()}, line=document.line((number,))
        )
        for number, entry in enumerate(document.data)
    ), []


def write_confirmations(content: Path, confirmations: Iterable[Confirmation]) -> None:
    """Write the file of the folder `content` whole, or take it away when nothing is confirmed."""
    file = content / "data" / NAME
    kept = {one.hashes: one for one in confirmations}
    if not kept:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".confirmations-", suffix=".yml")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as beside:
            beside.write(as_text(kept.values()))
        Path(name).chmod(0o644)
        Path(name).replace(file)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def as_text(confirmations: Iterable[Confirmation]) -> str:
    """Return the content of the file, by page."""
    entries = [{key: getattr(one, key) for key in KEYS} for one in sorted(confirmations)]
    listed = yaml.dump(
        entries, allow_unicode=True, sort_keys=False, width=10_000, default_flow_style=False
    )
    return f"{HEAD}\n{listed}"


def sample(text: str) -> str:
    """Return the beginning of `text`, by which people know it again."""
    return text if len(text) <= SAMPLE else text[: SAMPLE - 1].rstrip() + "…"


def no_longer_serving(
    confirmations: Iterable[Confirmation], stale: Container[tuple[str, str]]
) -> list[Confirmation]:
    """Return the confirmations that can go.

    `stale` are the hashes of all matches of which one side is behind, confirmed or not.
    """
    return [one for one in confirmations if one.hashes not in stale]


def findings(
    confirmations: Iterable[Confirmation], stale: Container[tuple[str, str]], relative: str
) -> Iterator[Finding]:
    """Yield a finding for each confirmation that no longer serves."""
    for one in no_longer_serving(confirmations, stale):
        yield Finding("STALE03", relative, one.line, {"page": one.path})


def _problems(document: YamlDocument, number: int, entry: Any) -> Iterator[tuple[int, Words]]:
    if not isinstance(entry, dict):
        yield document.line((number,)), NO_ENTRY
        return
    for key in NEEDED:
        if not str(entry.get(key) or "").strip():
            yield document.line((number,)), Words(f"thiếu “{key}”", f"“{key}” is missing")
    for key in entry:
        if key not in KEYS:
            yield document.line((number, key)), Words(f"khóa lạ “{key}”", f"unknown key “{key}”")


def _fault(relative: str, line: int, problem: Words) -> Finding:
    return Finding("STALE04", relative, line, {"problem": problem})
