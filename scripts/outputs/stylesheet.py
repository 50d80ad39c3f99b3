"""Join the layers of CSS into one file whose name changes with its content."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

CSS_FOLDER = "overrides/assets/css"
ORDER_FILE = "order.txt"  # one file a line, in the order of the cascade
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
INDENT = re.compile(r"\n\s*")


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """All CSS of the site; `name` is its file in assets/."""

    name: str
    text: str


def read_stylesheet(root: Path) -> Stylesheet:
    """Return the joined layers of the project at `root`, without comments and indentation."""
    folder = root / CSS_FOLDER
    names = (folder / ORDER_FILE).read_text("utf-8").split()
    layers = [(folder / name).read_text("utf-8") for name in names]
    text = INDENT.sub("\n", COMMENT.sub("", "\n".join(layers))).strip() + "\n"
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return Stylesheet(f"site.{digest}.css", text)
