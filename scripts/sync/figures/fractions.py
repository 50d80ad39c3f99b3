"""Fractions in words: một phần ba, three quarters of, half the costs, half a million."""

from __future__ import annotations

import re
from decimal import Decimal

from scripts.languages import Language
from scripts.sync.figures.measures import amount, read_tail
from scripts.sync.figures.number_words import EN_DIGITS, EN_ORDINALS, VI_DIGITS
from scripts.sync.figures.sheet import Sheet
from scripts.sync.figures.value import Firmness, Value

EN_BELOW = {word: number for word, number in EN_ORDINALS.items() if 3 <= number <= 10}
EN_BELOW |= {f"{word}s": number for word, number in EN_BELOW.items()}
EN_BELOW |= {"quarter": 4, "quarters": 4}
VI_ABOVE = "|".join(VI_DIGITS)
VI_BELOW = {word: number for word, number in VI_DIGITS.items() if number > 1} | {"mười": 10}
PATTERNS: dict[Language, re.Pattern[str]] = {
    # "Phần tư nhân" is the private part; "một phần năm" may be part of a year.
    "vi": re.compile(
        rf"(?P<above>{VI_ABOVE})\s+phần\s+(?P<below>{'|'.join(VI_BELOW)})"
        r"(?!\w|\s+(?:nhân|liệu|vấn|tưởng|pháp|mẹ|má|mươi|trăm)(?!\w))"
    ),
    "en": re.compile(
        rf"(?P<above>an?|{'|'.join(EN_DIGITS)})[\s-](?P<below>{'|'.join(EN_BELOW)})"
        r"\s+of\s+(?!(?:an?|it|them)(?!\w)|(?:the|this|last|next)\s+(?:year|month)|[\d\x00])"
    ),
}
SIGNS: dict[Language, str] = {"vi": "phần", "en": " of "}
HALF: dict[Language, re.Pattern[str]] = {
    "vi": re.compile(r"nửa(?!\w)"),
    "en": re.compile(r"(?:half(?:[\s-]an?)?|halv(?:ed?|es|ing))(?!\w)"),
}
HALF_SIGNS: dict[Language, str] = {"vi": "nửa", "en": "hal"}
IN_HALVES, HALF_OF_ALL = Decimal("0.5"), Decimal(50)
EXACT = frozenset((2, 4, 5, 8, 10))  # what divides into per cent without a remainder


def take_fractions(sheet: Sheet) -> None:
    """Take fractions in words; halves, of which both languages make turns of phrase, bind least."""
    language = sheet.language
    if SIGNS[language] in sheet.lowered:
        for match in PATTERNS[language].finditer(sheet.lowered):
            if sheet.begins_word(match.start()):
                _take_fraction(sheet, match)
    if HALF_SIGNS[language] in sheet.lowered:
        for match in HALF[language].finditer(sheet.lowered):
            if sheet.begins_word(match.start()):
                _take_half(sheet, match)


def _take_fraction(sheet: Sheet, match: re.Match[str]) -> None:
    """Note both numbers: so 1/3 agrees; the lower one also agrees with per cent."""
    above = EN_DIGITS.get(match["above"]) or VI_DIGITS.get(match["above"], 1)
    vi = sheet.language == "vi"
    below = (VI_BELOW if vi else EN_BELOW)[match["below"]]
    doubtful = match["below"] == "năm"
    if match["above"] not in ("a", "an"):
        number = amount(Decimal(above), "")
        sheet.take(match.start("above"), match.end("above"), number, Firmness.SOFT)
    sheet.note(
        Value(
            amount(Decimal(below), ""),
            "",
            match.start("below"),
            match.end("below"),
            Firmness.SOFT if doubtful else Firmness.SPELLED,
            otherwise=amount(Decimal(100 * above) / below, "%") if below in EXACT else None,
        )
    )


def _take_half(sheet: Sheet, match: re.Match[str]) -> None:
    tail = read_tail(sheet.text, match.end(), sheet.language)
    if tail.scale != 1 or tail.unit:
        size = amount(IN_HALVES * tail.scale, tail.unit)
        sheet.take(match.start(), tail.end, size, Firmness.SOFT)
    else:
        sheet.take(match.start(), match.end(), amount(HALF_OF_ALL, "%"), Firmness.SOFT)
