"""Dates in Vietnamese words: ngày 6 tháng 2 năm 2024, tháng Hai, 27–29/12."""

from __future__ import annotations

import re

from scripts.sync.figures.dates import (
    DASHES,
    SIGN_BETWEEN,
    is_day,
    may_be_day,
    share_years,
    take_days_before,
    take_numeric,
)
from scripts.sync.figures.sheet import Sheet
from scripts.sync.figures.value import Day, Firmness, Value

MONTHS = {
    "mười một": 11,
    "mười hai": 12,
    "giêng": 1,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "chạp": 12,
}
MONTH = rf"(?P<month>\d{{1,2}}(?!\d)|(?:{'|'.join(MONTHS)})(?!\w))"
YEAR = (
    r"(?:(?:(?:\s*[/.-]\s*|,?\s+năm\s+)(?P<year>[1-9]\d{3})"
    r"|(?:,\s*|\s+)(?P<bare_year>(?:1[0-9]|20)\d\d))(?![\d/]|[.,]\d))?"
)
DAY_MONTH = re.compile(rf"(?<![\d/.,])(?P<day>\d{{1,2}})\s+tháng\s+{MONTH}{YEAR}", re.IGNORECASE)
FULL_MOON = re.compile(rf"(?<!\w)rằm\s+tháng\s+{MONTH}{YEAR}", re.IGNORECASE)
MONTHS_TOGETHER = re.compile(
    rf"(?<!\w)tháng\s+(?P<first>\d{{1,2}})(?:/(?P<first_year>(?:19|20)\d\d))?"
    rf"\s*(?P<by>{DASHES}|đến|tới|và)\s*(?:tháng\s+)?(?P<month>\d{{1,2}})"
    rf"(?!\d){YEAR}",
    re.IGNORECASE,
)
MONTH_ALONE = re.compile(rf"(?<!\w)tháng\s+{MONTH}{YEAR}", re.IGNORECASE)
# "6/2" is a date after such a word, and else perhaps a fraction.
SLASHED = re.compile(r"(?<![\d/.,])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/]|[.,]\d|\s*%)")
HYPHENED = re.compile(r"(?<![\d/.,-])(?P<day>\d{1,2})-(?P<month>\d{1,2})(?![\d/-]|[.,]\d|\s*%)")
DATE_WORD = re.compile(
    r"(?<!\w)(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|tới|hết|dịp|lễ|sau|trước|và"
    r"|thứ \w+|chủ nhật|cn)[,:]?\s*\(?\s*(?:\d{1,2}(?:/\d{1,2})?\s*(?:-|–|—|,)\s*)*\Z",
    re.IGNORECASE,
)
RANGE_BEFORE = re.compile(rf"(?<![\d/.,])\d{{1,2}}\s*(?:{DASHES})\s*\Z")  # 16–21/4
ALL_DAY = "24/7"  # and no day of July, but after "ngày"
DAY_WORD = re.compile(r"(?<!\w)(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|dịp|lễ)\s+\Z", re.IGNORECASE)
FROM_DAY = re.compile(r"(?:từ|các|những|trong)\s+(?:các\s+)?ngày\s+\Z", re.IGNORECASE)


# Streets and squares that are named after a day keep it in any language.
PLACE_OF_A_DAY = re.compile(
    r"(?<!\w)(?:đường|đại lộ|phố|quảng trường|công viên)\s+"
    r"(?P<name>(?P<day>\d{1,2})\s?(?:/|tháng\s)\s?(?P<month>\d{1,2}))(?![\d/])",
    re.IGNORECASE,
)


def take_dates(sheet: Sheet) -> None:
    """Take all dates of a Vietnamese text, the fullest forms first."""
    for match in PLACE_OF_A_DAY.finditer(sheet.text):
        date = Day(None, int(match["month"]), int(match["day"]))
        sheet.take(match.start("name"), match.end(), date, Firmness.SOFT)
    take_numeric(sheet)
    if "tháng" in sheet.lowered:
        _take_in_words(sheet)
    if SIGN_BETWEEN.search(sheet.text):
        _take_without_year(sheet)
    share_years(sheet)


def _take_in_words(sheet: Sheet) -> None:
    for pattern in (DAY_MONTH, FULL_MOON):
        for match in pattern.finditer(sheet.text):
            day = 15 if pattern is FULL_MOON else int(match["day"])
            month = _month(match["month"])
            if may_be_day(day, month, _year(match)):
                date = Day(_year(match), month, day)
                sheet.take(match.start(), match.end(), date, _firmness(match))
                take_days_before(sheet, match.start(), date)
    for match in MONTHS_TOGETHER.finditer(sheet.text):
        first, second = int(match["first"]), int(match["month"])
        if 1 <= first <= 12 and 1 <= second <= 12:
            year = _year(match)
            own = int(match["first_year"]) if match["first_year"] else None
            before = None if year is None else year - (first > second)
            end = match.end("first_year") if own else match.end("first")
            sheet.note(
                Value(
                    Day(own or before, first),
                    "",
                    match.start(),
                    end,
                    leans_on=None if own else match.start("month"),
                    own=None if own else Day(None, first),
                )
            )
            sheet.take(match.start("month"), match.end(), Day(year, second))
    for match in MONTH_ALONE.finditer(sheet.text):
        month = _month(match["month"])
        if 1 <= month <= 12 or _year(match):
            sheet.take(match.start(), match.end(), Day(_year(match), month), _firmness(match))


def _take_without_year(sheet: Sheet) -> None:
    for match in SLASHED.finditer(sheet.text):
        day, month = int(match["day"]), int(match["month"])
        before = sheet.text[max(0, match.start() - 28) : match.start()]
        sure = DATE_WORD.search(before) or RANGE_BEFORE.search(before)
        if not is_day(day, month) and not DAY_WORD.search(before):
            continue
        date = Day(None, month, day)
        if match[0] == ALL_DAY and not DAY_WORD.search(before):
            continue
        sheet.take(match.start(), match.end(), date, Firmness.FIRM if sure else Firmness.SOFT)
        if sure:
            take_days_before(sheet, match.start(), date)
    for match in HYPHENED.finditer(sheet.text):
        day, month = int(match["day"]), int(match["month"])
        before = sheet.text[max(0, match.start() - 20) : match.start()]
        if is_day(day, month) and DAY_WORD.search(before) and not FROM_DAY.search(before):
            sheet.take(match.start(), match.end(), Day(None, month, day))


def _month(written: str) -> int:
    return int(written) if written.isdigit() else MONTHS[" ".join(written.lower().split())]


def _year(match: re.Match[str]) -> int | None:
    year = match["year"] or match["bare_year"]
    return int(year) if year else None


def _firmness(match: re.Match[str]) -> Firmness:
    """A month in words without a year may be something else: mỗi tháng hai lần."""
    word = match["month"]
    doubtful = not word.isdigit() and word[0].islower() and _year(match) is None
    return Firmness.SOFT if doubtful else Firmness.FIRM
