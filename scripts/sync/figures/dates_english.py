"""Dates in English words: 6 February 2024, February 6, 2024, the 10th of the third lunar month."""

from __future__ import annotations

import re
from dataclasses import replace

from babel.dates import get_month_names

from scripts.languages import BABEL_LOCALES
from scripts.sync.figures.dates import (
    DASHES,
    DAYS,
    share_years,
    take_days_before,
    take_numeric,
    written,
)
from scripts.sync.figures.dates_vietnamese import MONTHS as VIETNAMESE_MONTHS
from scripts.sync.figures.number_words import EN_ORDINALS
from scripts.sync.figures.sheet import TAKEN, Sheet
from scripts.sync.figures.value import Day, Fault, Firmness, Value

MONTHS: dict[str, int] = {
    str(name).lower().rstrip("."): number
    for locale in (BABEL_LOCALES["en"], "en_US")
    for width in ("wide", "abbreviated")
    for number, name in get_month_names(width, locale=locale).items()
} | {"sept": 9}
ORDINALS = {word: number for word, number in EN_ORDINALS.items() if number <= 12}
NAMES = "|".join(sorted((n.capitalize() for n in MONTHS), key=lambda n: (-len(n), n)))
MONTH = rf"(?P<month>(?:{NAMES}|{NAMES.upper()})(?!\w))\.?"
BEGINNING = re.compile(
    "|".join(sorted({form for n in MONTHS for form in (n[:3].capitalize(), n[:3].upper())}))
)
TH = r"(?:st|nd|rd|th)?"
YEAR = r"(?P<year>[1-9]\d{3})(?!\d|[.,]\d)"
DAY_MONTH = re.compile(
    rf"(?<![\d/.,])(?P<day>\d{{1,2}}){TH}(?:\s+day)?\s+(?:of\s+)?{MONTH}(?:,?\s+{YEAR})?"
)
MONTH_DAY = re.compile(
    rf"(?<!\w){MONTH}\s+(?:the\s+)?(?P<day>\d{{1,2}}){TH}"
    rf"(?:\s*(?:{DASHES}|to|and)\s*(?P<last>\d{{1,2}}){TH})?(?:,?\s+{YEAR})?"
    rf"(?![\w%]|[.,]\d|\s*%|-\w|\s+(?:million|billion|per cent|percent|hectares|ha|km)\b)"
)
MONTH_YEAR = re.compile(rf"(?<!\w){MONTH},?\s+(?:of\s+)?{YEAR}")
MONTH_ALONE = re.compile(rf"(?<!\w){MONTH}")
# With a capital these are words, too, where a sentence begins.
WORDS_TOO = frozenset(("may", "march"))
OPENING = re.compile(r"(?:\A|[.!?:;•|\n\"“(]\s*|\s{2})\Z")
LEADING = re.compile(
    r"(?<!\w)(?:in|of|since|by|until|from|to|into|early|late|mid)\s+\Z", re.IGNORECASE
)
LEADS_ON = re.compile(rf"\s*(?:{DASHES}|to|and|or)\s*(?:{TAKEN}|(?:{NAMES})(?!\w))")
STREET = re.compile(
    rf"(?:(?P<day>\d{{1,2}})\s+)?Tháng\s+"
    rf"(?P<month>\d{{1,2}}(?!\d)|(?i:{'|'.join(VIETNAMESE_MONTHS)})(?!\w))"
)
IN_TITLE = re.compile(r"(?:(?<!\w)(?:of|on|in|dated|from|to|and|the)\s+|[\"“‘'(])\Z", re.IGNORECASE)
ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)})"
LUNAR_DAY = re.compile(
    rf"(?<!\w)(?:(?P<day>{ORDINAL})(?:\s+day)?|(?P<moon>full\s+moon(?:\s+day)?))\s+of\s+(?:the\s+)?"
    rf"(?P<month>{ORDINAL})\s+(?:lunar\s+)?month",
    re.IGNORECASE,
)
LUNAR_MONTH = re.compile(
    rf"(?<!\w)(?P<month>{ORDINAL})\s+(?:lunar\s+month|month\s+of\s+the\s+lunar)", re.IGNORECASE
)


PLACE_OF_A_DAY = re.compile(
    r"(?<![\d/])(?P<name>(?P<day>\d{1,2})\s?/\s?(?P<month>\d{1,2}))"
    r"\s+(?:Street|Road|Avenue|Boulevard|Square|Park|St\.)"
)


def take_dates(sheet: Sheet) -> None:
    """Take all dates of an English text, the fullest forms first."""
    for match in PLACE_OF_A_DAY.finditer(sheet.text):
        place = Day(None, int(match["month"]), int(match["day"]))
        sheet.take(match.start("name"), match.end("name"), place, Firmness.SOFT)
    take_numeric(sheet)
    if "month" in sheet.lowered:
        _take_lunar(sheet)
    if "Tháng" in sheet.text:
        _take_names_of_streets(sheet)
    if BEGINNING.search(sheet.text):
        _take_in_words(sheet)
    share_years(sheet)


def take_foreign(sheet: Sheet) -> None:
    """Take dates in English words from a Vietnamese text; they are in the wrong form there."""
    if not BEGINNING.search(sheet.text):
        return
    known = len(sheet.values)
    _take_in_words(sheet)
    for at, value in enumerate(sheet.values[known:], known):
        date = value.meaning
        # After an English word, or between quotation marks, stands an English title.
        before = sheet.prose[max(0, value.start - 8) : value.start]
        if isinstance(date, Day) and value.leans_on is None and not IN_TITLE.search(before):
            right = written(date, "vi")
            sheet.values[at] = replace(value, fault=Fault.FORM, right=right)


def _take_names_of_streets(sheet: Sheet) -> None:
    """30 Tháng 4 Street and Cách Mạng Tháng Tám Street stay Vietnamese."""
    for match in STREET.finditer(sheet.text):
        month = match["month"].lower()
        number = int(month) if month.isdigit() else VIETNAMESE_MONTHS[month]
        day = int(match["day"]) if match["day"] else None
        sheet.take(match.start(), match.end(), Day(None, number, day), Firmness.SOFT)


def _take_in_words(sheet: Sheet) -> None:
    for match in DAY_MONTH.finditer(sheet.text):
        day, month = int(match["day"]), _month(match)
        if day in DAYS:
            date = Day(_year(match), month, day)
            sheet.take(match.start(), match.end(), date)
            take_days_before(sheet, match.start(), date)
    for match in MONTH_DAY.finditer(sheet.text):
        _take_month_day(sheet, match)
    for match in MONTH_YEAR.finditer(sheet.text):
        sheet.take(match.start(), match.end(), Day(int(match["year"]), _month(match)))
    if sheet.language == "vi":
        return
    for match in MONTH_ALONE.finditer(sheet.text):
        _take_month(sheet, match, sheet.text[max(0, match.start() - 12) : match.start()])


def _take_month_day(sheet: Sheet, match: re.Match[str]) -> None:
    day, month, year = int(match["day"]), _month(match), _year(match)
    if day not in DAYS:
        return
    if match["last"] is None:
        sheet.take(match.start(), match.end(), Day(year, month, day))
        return
    last = int(match["last"])
    at, own = match.start("last"), Day(None, month, day)
    sheet.note(
        Value(Day(year, month, day), "", match.start(), match.end("day"), leans_on=at, own=own)
    )
    sheet.take(at, match.end(), Day(year, month, last))


def _take_month(sheet: Sheet, match: re.Match[str], before: str) -> None:
    word = match["month"].lower() in WORDS_TOO and OPENING.search(before)
    doubtful = word and not LEADING.search(before) and not LEADS_ON.match(sheet.text, match.end())
    firmness = Firmness.SOFT if doubtful else Firmness.FIRM
    sheet.take(match.start(), match.end("month"), Day(None, _month(match)), firmness)


def _take_lunar(sheet: Sheet) -> None:
    for match in LUNAR_DAY.finditer(sheet.text):
        day = 15 if match["moon"] else _ordinal(match["day"])
        sheet.take(match.start(), match.end(), Day(None, _ordinal(match["month"]), day))
    for match in LUNAR_MONTH.finditer(sheet.text):
        sheet.take(match.start(), match.end(), Day(None, _ordinal(match["month"])))


def _ordinal(written: str) -> int:
    return ORDINALS[written.lower()] if written[0].isalpha() else int(written[:-2])


def _month(match: re.Match[str]) -> int:
    return MONTHS[match["month"].lower()]


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None
