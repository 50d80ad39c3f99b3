"""Dates: what both languages share in reading them, and dates in digits."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace

from scripts.languages import Language, write_date
from scripts.sync.figures.sheet import Sheet
from scripts.sync.figures.value import Day, Fault, Firmness, Value

ISO = re.compile(r"(?<![\d/.-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])")
NUMERIC = re.compile(r"(?<![\d/.,])(\d{1,2})([/.-])(\d{1,2})\2([1-9]\d{3})(?!\d|[/.,-]\d)")
SIGN_BETWEEN = re.compile(r"\d[/.-]\d")
SHORT = re.compile(r"(?<![\d/.,])(\d{1,2})/(\d{1,2})/(\d\d)(?![\d/])")
MONTH_AND_YEAR = re.compile(r"(?<![\d/.,])(0?[1-9]|1[0-2])/((?:19|20)\d\d)(?![\d/])")
# From one date to the next, when they share what only the last of them says.
CONNECTION = re.compile(
    r"\s*,?\s*(?:-|–|—|to|until|till|through|đến|tới|and|và|or|hoặc|hay|,|&)?\s*"
    r"(?:(?:hết|ngày|cuối|đầu|the|late|early|mid-?)\s*){0,2}\s*\Z",
    re.IGNORECASE,
)
DASHES = r"-|–|—"
# A day before a date that shares its month: "27–29/12", "27, 28 và 29/12", "6 and 7 February".
DAY_BEFORE = re.compile(
    rf"(?<![\d/.,\x00])(\d{{1,2}})(?:st|nd|rd|th)?\s*"
    rf"(?P<by>{DASHES}|to|until|đến|tới|and|và|&|or|hoặc|hay|,)\s*(?:(?:hết|ngày|mùng|the)\s+){{0,2}}\Z",
    re.IGNORECASE,
)
DAY_CONTEXT = re.compile(r"(?<!\w)(?:ngày|on|from|between|\d,)\s*\Z", re.IGNORECASE)
DAY_CHAIN = re.compile(r"(?<!\w)(?:ngày|on)\s+(?:\d{1,2},\s*)*\Z", re.IGNORECASE)
DAYS = range(1, 100)  # more than there are: a slip of the pen is a date still
DOUBTFUL = frozenset(("and", "và", "&", "or", "hoặc", "hay", ","))  # "Plan 25 and 6 February"
WINDOW = 28  # characters before a date in which such a day may stand


def is_day(day: int, month: int, year: int = 2024) -> bool:
    """Tell whether there is such a day; without a year 29 February counts."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def may_be_day(day: int, month: int, year: int | None) -> bool:
    """Tell whether this was meant as a date: with a year even when there is no such day."""
    return is_day(day, month) if year is None else True


def take_numeric(sheet: Sheet) -> None:
    """Take dates in digits with a year: 2024-02-06, 06/02/2024, 02/2024."""
    if not SIGN_BETWEEN.search(sheet.text):
        return
    for match in ISO.finditer(sheet.text):
        year, month, day = (int(part) for part in match.groups())
        sheet.take(match.start(), match.end(), Day(year, month, day))
    for match in NUMERIC.finditer(sheet.text):
        _take_day(sheet, match, int(match[1]), int(match[3]), int(match[4]))
    for match in SHORT.finditer(sheet.text):
        if is_day(int(match[1]), int(match[2])):
            _take_day(sheet, match, int(match[1]), int(match[2]), 2000 + int(match[3]))
    for match in MONTH_AND_YEAR.finditer(sheet.text):
        sheet.take(match.start(), match.end(), Day(int(match[2]), int(match[1])))


def _take_day(sheet: Sheet, match: re.Match[str], first: int, second: int, year: int) -> None:
    day_first, month_first = Day(year, second, first), Day(year, first, second)
    meaning, fault, otherwise = day_first, None, None
    if not is_day(first, second, year) and is_day(second, first, year):
        meaning = month_first
        fault = Fault.FORM if sheet.language == "vi" else None
    elif sheet.language == "en" and is_day(first, second, year):
        if is_day(second, first, year) and first != second:
            fault, otherwise = Fault.AMBIGUOUS, month_first
        else:
            fault = Fault.FORM
    sheet.note(
        Value(
            meaning,
            "",
            match.start(),
            match.end(),
            fault=fault,
            otherwise=otherwise,
            right=written(meaning, sheet.language) if fault else "",
        )
    )
    take_days_before(sheet, match.start(), meaning)


def take_days_before(sheet: Sheet, start: int, date: Day) -> None:
    """Take the days that stand before the date at `start` and share its month and year."""
    following, end = date, start
    while following.day is not None and following.month is not None:
        match = DAY_BEFORE.search(sheet.text, max(0, end - WINDOW), end)
        if match is None or int(match[1]) not in DAYS:
            return
        before = sheet.text[max(0, match.start() - 16) : match.start()]
        in_order = int(match[1]) < following.day or match["by"] not in DOUBTFUL
        if not in_order and not DAY_CONTEXT.search(before):
            return
        if match["by"] == "," and end == start and not DAY_CHAIN.search(before):
            return  # a comma joins days before the last two: 27, 28 và 29/12
        day = int(match[1])
        following = Day(date.year, date.month, day)
        end = match.start()
        own = Day(None, None, day)
        sheet.note(Value(following, "", end, match.end(1), leans_on=start, own=own))


def share_years(sheet: Sheet) -> None:
    """Give dates without a year that of the date they lead to: 27/12 – 1/1/2026."""
    days = sorted(
        ((value, at) for at, value in enumerate(sheet.values) if isinstance(value.meaning, Day)),
        key=lambda pair: pair[0].start,
        reverse=True,
    )
    following: Value | None = None
    for value, at in days:
        current = value
        if following is not None:
            shared = _with_year(value.meaning, following.meaning)
            gap = sheet.prose[value.end : following.start]
            if shared and len(gap) <= WINDOW and CONNECTION.match(gap):
                current = replace(
                    value,
                    meaning=shared,
                    firmness=Firmness.FIRM,
                    leans_on=following.start,
                    own=value.meaning,
                )
                sheet.values[at] = current
        following = current


def _with_year(first: object, following: object) -> Day | None:
    if not (isinstance(first, Day) and isinstance(following, Day)):
        return None
    if first.year is not None or following.year is None or following.month is None:
        return None
    if first.month is None or (first.day is None) != (following.day is None):
        return None
    ends_before = (first.month, first.day or 0) > (following.month, following.day or 0)
    return Day(following.year - ends_before, first.month, first.day)


def written(date: Day, language: Language) -> str:
    """Write a date as a reader of `language` expects it."""
    parts = [(date.year, 4), (date.month, 2), (date.day, 2)]
    if date.year is None:
        day = write_date(f"2000-{date.month:02}-{date.day:02}", language)
        return day.replace(" năm 2000", "").replace(" 2000", "")
    return write_date("-".join(f"{part:0{width}}" for part, width in parts if part), language)
