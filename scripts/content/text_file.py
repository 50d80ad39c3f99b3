"""Read a text file an editor saved: UTF-8, and mended in memory where it is not quite clean."""

from __future__ import annotations

from pathlib import Path

from scripts.content import letters
from scripts.findings import Finding

BYTE_ORDER_MARK = "\ufeff"


def read_text(path: Path, relative: str) -> tuple[str | None, list[Finding]]:
    """Return the text of `path` as `read_bytes` does; None when the file cannot be read, too.

    `relative` is the path to show in findings.
    """
    try:
        raw = path.read_bytes()
    except OSError:
        return None, [Finding("file.unreadable", relative)]
    return read_bytes(raw, relative)


def read_bytes(raw: bytes, relative: str) -> tuple[str | None, list[Finding]]:
    """Return the text of `raw` as `normalise` makes it, and what was amiss with how it is written.

    The text is None when `raw` is not UTF-8.
    """
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return None, [Finding("text.not-utf8", relative, line, {"byte": error.start + 1})]
    findings = []
    if text.startswith(BYTE_ORDER_MARK):
        findings.append(Finding("text.bom", relative, 1))
    if "\r" in text:
        findings.append(Finding("text.crlf", relative, text.count("\n", 0, text.index("\r")) + 1))
    plain = _plain(text)
    findings.extend(letters.check(plain, relative))
    return letters.mend(plain), findings


def normalise(text: str) -> str:
    """Return `text` without byte order mark, with LF line ends, and its letters mended.

    Lines stay the same: NFC, no characters that do not show, đ where Icelandic eth was typed.
    """
    return letters.mend(_plain(text))


def is_clean(text: str) -> bool:
    """Tell whether `normalise` would leave `text` as it is."""
    return normalise(text) == text


def _plain(text: str) -> str:
    return text.removeprefix(BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
