"""Save text files cleanly: what a machine can mend without thinking."""

from __future__ import annotations

from pathlib import Path

from scripts.content.text_file import is_clean, normalise

TEXT_SUFFIXES = {".md", ".yml"}


def mend_texts(root: Path) -> list[str]:
    """Rewrite the texts in content/ that `normalise` would change; return their paths.

    What goes is a byte order mark, CRLF, loose marks (NFD), characters that do not show, and
    Icelandic eth for đ: never a word. A file that is not UTF-8 is left alone.
    """
    mended = []
    for file in sorted((root / "content").rglob("*")):
        if file.suffix not in TEXT_SUFFIXES or not file.is_file():
            continue
        try:
            text = file.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
        if is_clean(text):
            continue
        beside = file.with_name(f".{file.name}.mending")
        beside.write_bytes(normalise(text).encode("utf-8"))
        beside.replace(file)
        mended.append(file.relative_to(root).as_posix())
    return mended
