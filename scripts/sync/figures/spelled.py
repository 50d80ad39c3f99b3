"""Numbers in words: two bridges, hai cầu; and which of them are numbers beyond doubt."""

from __future__ import annotations

import re
from decimal import Decimal

from scripts.languages import LANGUAGES, Language
from scripts.sync.figures.measures import amount, read_tail
from scripts.sync.figures.number_words import EN_ORDINALS, NUMBER_WORDS, read_number_words
from scripts.sync.figures.numerals import ROMAN, read_roman
from scripts.sync.figures.sheet import TAKEN, Sheet
from scripts.sync.figures.value import Amount, Firmness

WORDS = {language: re.compile(NUMBER_WORDS[language]) for language in LANGUAGES}
# "Năm" is five before a noun, and mostly year.
YEAR_BEFORE = frozenset(
    (
        *(
            "mỗi",
            "hằng",
            "hàng",
            "cả",
            "trong",
            "đầu",
            "cuối",
            "giữa",
            "từng",
            "các",
            "những",
            "qua",
        ),
        *("một", "vài", "mấy", "nhiều", "trăm", "của", "vào", "từ", "đến", "sau", "trước", "số"),
        *("nửa", "theo", "mười", "mươi", "thường", "lâu", "tròn", "ít", "dịp", "bao"),
    )
)
YEAR_AFTER = frozenset(
    (
        *("nay", "sau", "trước", "ngoái", "mới", "học", "qua", "tới", "đầu", "cuối", "này", "ấy"),
        *("đó", "liền", "kia", "nào", "tháng", "tài", "kế", "nhưng", "và", "thì", "là", "vừa"),
        *("cũ", "xưa", "gần", "thứ", "lịch", "một", "ngân", "đến", "của", "có", "sinh", "gồm"),
    )
)
NEXT_WORD = re.compile(r"[\s-]+(?P<word>[^\W\d_]+)(?:[\s-]+(?P<second>[^\W\d_]+))?")
LAST_WORD = re.compile(r"(?P<word>[^\W\d_]+)[\s-]+\Z")
# Before and after these a Vietnamese word is no number, or one that English says otherwise:
# thứ hai, cả hai, hai bên, ba mẹ, một phần ba.
VI_BEFORE = frozenset(
    (
        *("thứ", "tháng", "cả", "mùng", "mồng", "một", "hàng", "vài", "mấy", "phần", "số", "lớp"),
        *("gấp", "nấu", "trái", "quả", "lúa", "đôi", "ngày", "nhiều", "chừng", "quý", "ông", "bà"),
        *("anh", "chị", "chú", "bác", "cô", "người", "hai", "ba"),
    )
)
VI_AFTER = frozenset(
    (
        *(
            "bên",
            "chiều",
            "mặt",
            "phía",
            "bờ",
            "đầu",
            "nước",
            "miền",
            "má",
            "mẹ",
            "lô",
            "con",
            "ba",
        ),
        *("hai", "vợ", "tay", "mươi", "phương", "bề", "mùa", "nơi", "phần", "là", "thành", "quốc"),
        *("chữ", "vai", "mắt", "cha", "bốn", "năm", "và", "trong", "với", "người", "cây"),
    )
)
EN_AFTER = frozenset(
    (
        *("thirds", "third", "quarters", "quarter", "fifths", "tenths", "halves", "sides", "of"),
        *("and", "or", "to", "in", "are", "is", "were", "was", "have", "had", "has", "will", "at"),
        *("on", "for", "by", "from", "countries", "nations", "parties", "people", "governments"),
    )
)
# Words that agree with a number and are none themselves.
LOOSE: dict[Language, dict[str, int]] = {
    "vi": {"đôi": 2, "cặp": 2},
    "en": {
        "both": 2,
        "twice": 2,
        "double": 2,
        "doubled": 2,
        "doubling": 2,
        "doubles": 2,
        "pair": 2,
        "pairs": 2,
        "couple": 2,
        "triple": 3,
        "tripled": 3,
        "tripling": 3,
        "threefold": 3,
        "twofold": 2,
        "fourfold": 4,
        "fivefold": 5,
        "tenfold": 10,
        "quadrupled": 4,
        "hundredth": 100,
        "thousandth": 1000,
        "millionth": 10**6,
        "dozen": 12,
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "decade": 10,
        "fortnight": 14,
        "week": 7,
        "century": 100,
    }
    | EN_ORDINALS,
}
LOOSE_PATTERNS = {
    language: re.compile(rf"(?:{'|'.join(sorted(words, key=lambda w: (-len(w), w)))})(?!\w)")
    for language, words in LOOSE.items()
}
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
            _take_number(sheet, match.start("number"), match.end(), read_roman(match["number"]))
    for match in ROMAN_ALONE.finditer(sheet.text):
        if len(match[0]) == 1:  # Mac OS X
            continue
        number = read_roman(match[0])
        _take_number(sheet, match.start(), match.end(), number, Firmness.SOFT)


def take_spelled(sheet: Sheet) -> None:
    """Take numbers in words that are still there, with scale and unit."""
    language = sheet.language
    text = sheet.text
    # Small letters and no look back: so the search skips what begins with another letter.
    for match in WORDS[language].finditer(sheet.lowered):
        if not sheet.begins_word(match.start()) or text[match.start() - 1 : match.start()] == "-":
            continue
        if language == "vi" and match[0] == "năm" and not _is_five(text, match):
            continue
        number = read_number_words(match[0], language)
        tail = read_tail(text, match.end(), language)
        firmness = _firmness(sheet, match, number, measured=tail.scale != 1 or bool(tail.unit))
        size = (Decimal(number) + (Decimal("0.5") if tail.half else 0)) * tail.scale
        sheet.take(match.start(), tail.end, amount(size, tail.unit), firmness)
    for match in LOOSE_PATTERNS[language].finditer(sheet.lowered):
        if not sheet.begins_word(match.start()):
            continue
        number = LOOSE[language][match[0]]
        _take_number(sheet, match.start(), match.end(), number, Firmness.SOFT)


def _take_number(
    sheet: Sheet, start: int, end: int, number: int, firmness: Firmness = Firmness.FIRM
) -> None:
    size = Decimal(number)
    sheet.take(start, end, Amount(size, "", size), firmness)


def _is_five(text: str, match: re.Match[str]) -> bool:
    before = LAST_WORD.search(text[max(0, match.start() - 20) : match.start()])
    behind = NEXT_WORD.match(text, match.end())
    if behind is None or behind["word"][0].isupper() or behind["word"] in YEAR_AFTER:
        return False
    after_figure = TAKEN in text[max(0, match.start() - 2) : match.start()]
    return not after_figure and (before is None or before["word"].lower() not in YEAR_BEFORE)


def _firmness(sheet: Sheet, match: re.Match[str], number: int, *, measured: bool) -> Firmness:
    """Beyond doubt a number: two or more, small letters, a noun behind, no fixed phrase."""
    if number < 2:
        return Firmness.SOFT
    text, language = sheet.text, sheet.language
    before = LAST_WORD.search(text[max(0, match.start() - 20) : match.start()])
    behind = NEXT_WORD.match(text, match.end())
    previous = before["word"].lower() if before else ""
    several = len(match[0].split()) > 1 or "-" in match[0]
    if language == "vi":
        if previous in VI_BEFORE or TAKEN in text[max(0, match.start() - 2) : match.start()]:
            return Firmness.SOFT
        if not several and match[0] == "năm":
            return Firmness.SOFT
    if text[match.start()].isupper() and behind is not None and behind["word"][0].isupper():
        return Firmness.SOFT
    if measured:
        return Firmness.SPELLED
    if behind is None or behind["word"][0].isupper():
        return Firmness.SOFT
    doubtful = VI_AFTER if language == "vi" else EN_AFTER
    if behind["word"].lower() in doubtful:
        return Firmness.SOFT
    return Firmness.SPELLED
