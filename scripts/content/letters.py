"""Find and mend letters that look right and are not: eth for đ, loose marks, what does not show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from scripts.findings import Finding
from scripts.languages import Words

# Icelandic eth looks like đ in most fonts and slips in from old converters.
LOOKALIKES = {"\u00d0": "\u0110", "\u00f0": "\u0111"}
_RIGHT_LETTERS = {ord(wrong): right for wrong, right in LOOKALIKES.items()}
PICTURES = ("So", "Sm")  # Unicode's categories of emoji and of the arrows joined to them

_ETH = re.compile("[\u00d0\u00f0]")
_ETH_WORD = re.compile("\\w*[\u00d0\u00f0]\\w*")
_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
_JOINERS = frozenset("\u200c\u200d")
_DIRECTION = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MARKS_OF_VIETNAMESE = frozenset("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323")

NAMES: dict[str, Words] = {
    "\u00ad": Words("dấu gạch nối mềm", "soft hyphen"),
    "\u200b": Words("dấu cách không độ rộng", "zero-width space"),
    "\u200c": Words("dấu ngăn nối chữ", "zero-width non-joiner"),
    "\u200d": Words("dấu nối chữ", "zero-width joiner"),
    "\u2060": Words("dấu nối từ", "word joiner"),
    "\ufeff": Words("dấu BOM giữa tệp", "byte order mark inside the file"),
}
DIRECTION_NAME = Words("dấu đổi chiều chữ", "mark of text direction")
OTHER_NAME = Words("ký tự không hiện ra", "character that does not show")


def check(text: str, relative: str) -> Iterator[Finding]:
    """Yield what is amiss with the letters of `text`, which has LF line ends.

    Loose marks are told once, since most often the whole file has them; the rest once a line.
    """
    has_eth, has_hidden = _ETH.search(text) is not None, _HIDDEN.search(text) is not None
    if not unicodedata.is_normalized("NFC", text):
        yield _loose(text, relative)
    if not (has_eth or has_hidden):
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if has_eth and (eth := _ETH.search(line)) is not None:
            details = {
                "letter": eth[0],
                "codepoint": _codepoint(eth[0]),
                "right": LOOKALIKES[eth[0]],
                "word": _word_at(line, eth.start()),
            }
            yield Finding("MARK02", relative, number, details)
        if has_hidden and (places := list(_unwanted(line))):
            yield _hidden(line, places, relative, number)


def mend(text: str) -> str:
    """Return `text` in NFC, without what does not show, and with đ where eth stands in a word."""
    text = unicodedata.normalize("NFC", text)
    if _HIDDEN.search(text):
        text = "\n".join(_without_hidden(line) for line in text.split("\n"))
        text = unicodedata.normalize("NFC", text)  # a mark may have found its letter again
    if _ETH.search(text):
        text = _ETH_WORD.sub(_with_right_letter, text)
    return text


def _loose(text: str, relative: str) -> Finding:
    lines = [
        (number, line)
        for number, line in enumerate(text.split("\n"), start=1)
        if not unicodedata.is_normalized("NFC", line)
    ]
    number, first = lines[0]
    words = (word for word in first.split() if not unicodedata.is_normalized("NFC", word))
    sample = next(words, "…")  # a space may be the loose one
    details = {"sample": unicodedata.normalize("NFC", sample), "lines": str(len(lines))}
    return Finding("MARK03", relative, number, details)


def _hidden(line: str, places: list[int], relative: str, number: int) -> Finding:
    character = line[places[0]]
    rest = len(places) - 1
    details: dict[str, str | Words] = {
        "codepoint": _codepoint(character),
        "name": DIRECTION_NAME if character in _DIRECTION else NAMES.get(character, OTHER_NAME),
        "word": _word_at(line, places[0]),
        "more": Words(f" và {rest} chỗ khác trong dòng", f" and {rest} more in the line")
        if rest
        else "",
    }
    return Finding("MARK04", relative, number, details)


def _unwanted(line: str) -> Iterator[int]:
    """Yield where something stands that does not show and is not needed there."""
    for match in _HIDDEN.finditer(line):
        place = match.start()
        if match[0] in _JOINERS and _joins(line, place):
            continue
        if match[0] in _DIRECTION and any(
            unicodedata.bidirectional(letter) in ("R", "AL") for letter in line if letter > "\u0589"
        ):
            continue
        yield place


def _joins(line: str, place: int) -> bool:
    """Tell whether a joiner belongs there: inside emoji, or in a script that needs it."""
    before = line[:place].rstrip("\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")[-1:]
    after = line[place + 1 : place + 2]
    if not before or not after:
        return False
    if unicodedata.category(before) in PICTURES and unicodedata.category(after) in PICTURES:
        return True
    return all("\u0600" <= letter < "\u1e00" for letter in (before, after))


def _without_hidden(line: str) -> str:
    places = set(_unwanted(line))
    return "".join(letter for place, letter in enumerate(line) if place not in places)


def _with_right_letter(match: re.Match[str]) -> str:
    word = match[0]
    if all(_is_vietnamese(letter) for letter in word if letter not in LOOKALIKES):
        return word.translate(_RIGHT_LETTERS)
    return word


def _is_vietnamese(letter: str) -> bool:
    parts = unicodedata.normalize("NFD", letter)
    is_latin = parts[0].isascii() or parts[0] in "đĐ"
    return is_latin and all(mark in _MARKS_OF_VIETNAMESE for mark in parts[1:])


def _word_at(line: str, place: int) -> str:
    """Return the word around `place`, as people see it."""
    start, end = place, place
    while start and not line[start - 1].isspace():
        start -= 1
    while end < len(line) and not line[end].isspace():
        end += 1
    word = _HIDDEN.sub("", line[start:end])
    return unicodedata.normalize("NFC", word) or "…"


def _codepoint(character: str) -> str:
    return f"U+{ord(character):04X}"
