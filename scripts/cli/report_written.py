"""Hand over a finished report: on the output, or whole into a file."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from scripts.cli.console import Console
from scripts.languages import Words


def hand_over(text: str, target: Path | None, shown: str, console: Console) -> None:
    """Print `text`, or write it to `target`, called `shown`, and say so beside the output."""
    if target is None:
        if text:
            console.say(text)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text + "\n")
        Path(name).chmod(0o644)  # readable as any file; mkstemp makes it private
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    console.complain(Words(f"Đã ghi {shown}", f"Wrote {shown}"))
