"""Which numbers are part of a name or only count the parts of a text: VSIP 3, 4.0, Bảng 2.1."""

from __future__ import annotations

import re

from scripts.sync.figures.number_words import NUMBER_WORDS

# Before "2.1": parts of a text and versions of a thing, neither of which is an amount.
OUTLINE_WORD = re.compile(
    r"(?<!\w)(?:mục|bảng|hình|biểu|khoản|điểm|điều|phần|chương|phụ lục|phiên bản|công nghiệp|web"
    r"|section|sections|table|figure|item|clause|part|chapter|annex|appendix|version|industry"
    r"|revolution)\s+\Z",
    re.IGNORECASE,
)
OUTLINE_AT_START = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?[ \t]+[^\W\d_]")
NAME_PART = re.compile(r"(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,2})\Z")  # VSIP 3, WCAG 2.2
VERSION = re.compile(r"\d\.0\Z")
SPELLED_BEFORE = re.compile(
    rf"(?<!\w)(?:{NUMBER_WORDS['vi']}|{NUMBER_WORDS['en']})\s*\(\s*\Z", re.IGNORECASE
)
ENUMERATOR = re.compile(r"[)\]]")
# After these a number counts, though they begin with a capital: Điều 5, Phường 3, Phase 2.
COUNTED = frozenset(
    (
        *("điều", "khoản", "mục", "chương", "phường", "quận", "hoạch", "đợt", "đoạn", "số", "lần"),
        *("tháng", "ngày", "năm", "quý", "khu", "nhóm", "bước", "bảng", "lớp", "khóa", "hạng"),
        *("phần", "tập", "kỳ", "vòng", "cấp", "loại", "thứ", "lúc", "vụ", "có", "gồm", "hơn"),
        *("article", "clause", "section", "chapter", "phase", "ward", "district", "plan", "decree"),
        *("decision", "resolution", "circular", "directive", "no", "number", "group", "step"),
        *(
            "stage",
            "class",
            "part",
            "table",
            "figure",
            "appendix",
            "annex",
            "line",
            "route",
            "zone",
        ),
        *("terminal", "level", "grade", "day", "week", "year", "item", "task", "volume", "law"),
    )
)
# "Trong 2 năm 2023 và 2024" counts the years that follow.
COUNTS_DATES = re.compile(r"\s+(?:năm|tháng|ngày|quý)\s+\d")
WEEKDAY = re.compile(r"(?<!lần )(?<!\w)thứ\s+\Z", re.IGNORECASE)
FEAST = re.compile(r"\s+tết(?!\w)", re.IGNORECASE)
DURING = re.compile(r"(?<!\w)(?:trong|suốt|qua|cả|sau|vào)\s+\Z", re.IGNORECASE)
WORD_BEFORE = re.compile(
    r"(?P<gap>(?:\A|.)\s*)(?<![\w-])(?P<word>[^\W\d_][\w.&-]*)\s+\Z", re.DOTALL
)
# After which a capital letter says nothing.
OPENS_SENTENCE = frozenset(".!?:;•|–—-*\"“‘'([\n…")


def is_outline(text: str, match: re.Match[str]) -> bool:
    """Tell whether the number is 2.1 of a heading, 4.0 of an age, or (1) before an item."""
    start, end = match.start(), match.end()
    if ENUMERATOR.match(text, end) and end - start <= 2:
        opened = text[:start].rstrip()[-1:]
        if opened == "(" and SPELLED_BEFORE.search(text[max(0, start - 24) : start]):
            return False  # ten (10)
        return opened in ("(", "[", "", "\n", ";", ",", ":", ".")
    written = match[0]
    if "." not in written:
        return False
    if VERSION.match(written) or OUTLINE_WORD.search(text[max(0, start - 24) : start]):
        return True
    line = text.rfind("\n", 0, start) + 1
    return not text[line:start].strip() and bool(OUTLINE_AT_START.match(text, start))


def is_weekday_or_feast(text: str, start: int, end: int) -> bool:
    """Tell whether the number is that of a weekday, thứ 2, or of a day of Tết."""
    if FEAST.match(text, end):
        return True
    weekday = end - start == 1 and text[start] in "234567"
    return weekday and bool(WEEKDAY.search(text[max(0, start - 10) : start]))


def counts_dates(text: str, start: int, end: int) -> bool:
    """Tell whether the number only counts the dates behind it."""
    return bool(COUNTS_DATES.match(text, end) and DURING.search(text[max(0, start - 8) : start]))


def name_before(text: str, start: int, written: str) -> str:
    """Return the last word of the name right before the number: of VSIP 3, Cần Thơ 2."""
    if not NAME_PART.match(written):
        return ""
    found = WORD_BEFORE.search(text[max(0, start - 40) : start])
    if found is None:
        return ""
    word = found["word"].rstrip(".")
    if word.lower() in COUNTED or not word[0].isalpha():
        return ""
    if sum(letter.isupper() for letter in word) > 1:
        return word.lower()
    if not word[0].isupper():
        return ""
    before = found["gap"].rstrip(" \t\x00")
    begins_text = start <= 40 and not before
    named = not begins_text and before[-1:] not in OPENS_SENTENCE and bool(before)
    return word.lower() if named else ""
