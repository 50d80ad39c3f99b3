"""Roman numerals: lần thứ XIII, giai đoạn II, Phase IV."""

from __future__ import annotations

import re
from decimal import Decimal

from scripts.sync.figures.measures import amount
from scripts.sync.figures.numerals import ROMAN, read_roman
from scripts.sync.figures.sheet import Sheet
from scripts.sync.figures.value import Firmness

ROMAN_SIGN = re.compile(r"[IVX]+(?!\w)")
ROMAN_ALONE = re.compile(rf"(?<![\w.-])(?:{ROMAN}|V)(?![\w.]\w)(?!\w)")
ROMAN_AFTER = re.compile(
    rf"(?:(?<!\w)(?:thứ|hạng|giai đoạn|khóa|khoá|lần|kỳ|chương|phần|mục|loại|cấp|nhóm|đợt|bậc|tập"
    rf"|class|phase|part|chapter|stage|group|category|grade|volume|section|zone|type|level))"
    rf"[\s-]+(?P<number>{ROMAN}|V|I|X)(?!\w)",
    re.IGNORECASE,
)


def take_roman(sheet: Sheet) -> None:
    """Take Roman numerals; they bind after a word such as lần thứ, giai đoạn, Phase."""
    if not ROMAN_SIGN.search(sheet.text):
        return
    for match in ROMAN_AFTER.finditer(sheet.text):
        if match["number"].isupper():
            _take(sheet, match.start("number"), match.end(), Firmness.FIRM)
    for match in ROMAN_ALONE.finditer(sheet.text):
        if len(match[0]) == 1:  # Mac OS X
            continue
        _take(sheet, match.start(), match.end(), Firmness.SOFT)


def _take(sheet: Sheet, start: int, end: int, firmness: Firmness) -> None:
    number = amount(Decimal(read_roman(sheet.text[start:end])), "")
    sheet.take(start, end, number, firmness)
