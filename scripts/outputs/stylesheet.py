"""Join the layers of CSS into one file whose name changes with its content."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from scripts.content.nearest import near
from scripts.findings import Detail, Finding
from scripts.pages.faults import FaultyOverrides

CSS_FOLDER = "overrides/assets/css"
ORDER_FILE = "order.txt"  # one file a line, in the order of the cascade
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SPACES = re.compile(r"\s*([{};,])\s*|(?<=:)\s+")  # those that only people need


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """All CSS of the site; `name` is its file in assets/."""

    name: str
    text: str


def read_stylesheet(root: Path) -> Stylesheet:
    """Return the joined layers of the project at `root`, without comments and spare spaces.

    Raises FaultyOverrides when order.txt or a layer it names is missing.
    """
    folder = root / CSS_FOLDER
    order = folder / ORDER_FILE
    if not order.is_file():
        raise FaultyOverrides([Finding("overrides.missing-file", f"{CSS_FOLDER}/{ORDER_FILE}")])
    names = order.read_text("utf-8").splitlines()
    faults = [
        _missing_layer(folder, name, line)
        for line, name in enumerate(names, start=1)
        if name and not (folder / name).is_file()
    ]
    if faults:
        raise FaultyOverrides(faults)
    layers = [(folder / name).read_text("utf-8") for name in names if name]
    text = SPACES.sub(r"\1", COMMENT.sub("", "\n".join(layers))).replace(";}", "}").strip() + "\n"
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return Stylesheet(f"site.{digest}.css", text)


def _missing_layer(folder: Path, name: str, line: int) -> Finding:
    known = [file.relative_to(folder).as_posix() for file in folder.rglob("*.css")]
    details: dict[str, Detail] = {"name": name, "hint": near(name, known)}
    return Finding("overrides.missing-layer", f"{CSS_FOLDER}/{ORDER_FILE}", line, details)
