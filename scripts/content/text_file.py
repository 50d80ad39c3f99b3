"""Read a text file an editor saved: UTF-8, and mended in memory where it is not quite clean."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from scripts.findings import Finding

BYTE_ORDER_MARK = "\ufeff"
# Icelandic eth looks like đ in most fonts and slips in from old converters.
LOOKALIKES = {"\u00d0": "\u0110", "\u00f0": "\u0111"}


def read_text(path: Path, relative: str) -> tuple[str | None, list[Finding]]:
    """Return the text of `path` without byte order mark, with LF and in NFC, and what was amiss.

    The text is None when the file is not UTF-8. `relative` is the path to show in findings.
    """
    try:
        raw = path.read_bytes()
    except OSError:
        return None, [Finding("file.unreadable", relative)]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return None, [Finding("text.not-utf8", relative, line, {"byte": error.start + 1})]
    findings = []
    if text.startswith(BYTE_ORDER_MARK):
        findings.append(Finding("text.bom", relative, 1))
    if "\r" in text:
        findings.append(Finding("text.crlf", relative, _line_of(text, "\r")))
    clean = normalise(text)
    findings.extend(_check_letters(text, relative))
    return clean, findings


def normalise(text: str) -> str:
    """Return `text` without byte order mark, with LF line ends and precomposed letters (NFC)."""
    text = text.removeprefix(BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def is_clean(text: str) -> bool:
    """Tell whether `normalise` would leave `text` as it is."""
    return normalise(text) == text


def _check_letters(text: str, relative: str) -> list[Finding]:
    findings = []
    loose: list[tuple[int, str]] = []  # line and first word of it with loose marks
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        if not unicodedata.is_normalized("NFC", line):
            words = (w for w in line.split() if not unicodedata.is_normalized("NFC", w))
            sample = next(words, "…")  # a space may be the loose one
            loose.append((number, unicodedata.normalize("NFC", sample)))
        for wrong, right in LOOKALIKES.items():
            if wrong in line:
                codepoint = f"U+{ord(wrong):04X}"
                details = {"letter": wrong, "codepoint": codepoint, "right": right}
                findings.append(Finding("text.wrong-letter", relative, number, details))
    if loose:  # most often the whole file: one finding is enough
        number, sample = loose[0]
        details = {"sample": sample, "lines": str(len(loose))}
        findings.append(Finding("text.not-nfc", relative, number, details))
    return findings


def _line_of(text: str, needle: str) -> int:
    return text.count("\n", 0, text.index(needle)) + 1
