"""Numbers in words, from one to 999; words for larger scales are in `units`."""

from __future__ import annotations

import re

from scripts.languages import Language

VI_DIGITS = {
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
EN_DIGITS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
EN_TEENS = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
EN_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
EN_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
}

_VI_ONE = "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín"
_VI_LAST = "một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín"
_VI_TENS = (
    rf"(?:mười(?:\s+(?:một|hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín)(?!\w))?"
    rf"|(?:{_VI_ONE})\s+mươi(?:\s+(?:{_VI_LAST})(?!\w))?)"
)
_VI_HUNDREDS = rf"(?:{_VI_ONE})\s+trăm(?:\s+(?:(?:linh|lẻ)\s+(?:{_VI_ONE})|{_VI_TENS})(?!\w))?"
_EN_ONE = "|".join(EN_DIGITS)
_EN_BELOW_100 = (
    rf"(?:(?:{'|'.join(EN_TENS)})(?:[\s-](?:{_EN_ONE})(?!\w))?|{'|'.join(EN_TEENS)}|{_EN_ONE})"
)
# A number below a thousand; longest form first.
NUMBER_WORDS: dict[Language, str] = {
    "vi": rf"(?:{_VI_HUNDREDS}|{_VI_TENS}|(?:{_VI_ONE}))(?!\w)",
    "en": (
        rf"(?:(?:an?|{_EN_ONE})\s+hundred(?:\s+(?:and\s+)?{_EN_BELOW_100})?|{_EN_BELOW_100})(?!\w)"
    ),
}
SPLIT = re.compile(r"[\s-]+")


def read_number_words(written: str, language: Language) -> int:
    """Read what `NUMBER_WORDS` matched: hai mươi lăm, twenty-five."""
    words = SPLIT.split(written.lower().strip())
    return _read_vietnamese(words) if language == "vi" else _read_english(words)


def _read_vietnamese(words: list[str]) -> int:
    total, digit = 0, 0
    for word in words:
        if word == "trăm":
            total, digit = total + digit * 100, 0
        elif word == "mươi":
            total, digit = total + digit * 10, 0
        elif word == "mười":
            total += 10
        else:
            digit = VI_DIGITS.get(word, 0)
    return total + digit


def _read_english(words: list[str]) -> int:
    total = 0
    for word in words:
        if word == "hundred":
            total = (total or 1) * 100
        else:
            total += EN_DIGITS.get(word) or EN_TEENS.get(word) or EN_TENS.get(word) or 0
    return total
