"""Numbers with their scale words and units: 1,5 nghìn tỷ đồng, USD 3–5 million, 12-hectare."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from scripts.sync.figures.measures import Tail, amount, read_tail
from scripts.sync.figures.naming import (
    counts_dates,
    is_outline,
    is_weekday_or_feast,
    name_before,
)
from scripts.sync.figures.numerals import NUMERAL, THOUSANDS, read_numeral, right_form
from scripts.sync.figures.ranges import (
    FIRST_YEAR,
    LAST_YEAR,
    Reading,
    is_year,
    share_scales,
    with_remainders,
)
from scripts.sync.figures.sheet import Sheet
from scripts.sync.figures.units import CURRENCY_BEFORE
from scripts.sync.figures.value import Clock, Day, Fault, Firmness, Meaning, Value

NUMBER = re.compile(NUMERAL)
CURRENCY = re.compile(rf"{CURRENCY_BEFORE}\Z", re.IGNORECASE)
ORDINAL = re.compile(r"(?:st|nd|rd|th)(?!\w)")
LETTER = re.compile(r"[^\W\d_]")
BY_LETTER = re.compile(r"[x×]\s?\d", re.IGNORECASE)  # 50x30
YEAR_WORD = re.compile(r"(?<!\w)năm\s+\Z", re.IGNORECASE)
ALL_DAY = re.compile(
    r"(?<![\d/])(?:(?P<hours>24)(?=/)(?:/24)?(?:/(?P<week>7))?|(?P<days>7)/7)(?![\d/])"
    r"(?:\s*(?:giờ|h|ngày)(?!\w))?"
)
ALL_DAY_UNITS = {"hours": "hours", "week": "days", "days": "days"}
CLOCK_WITH_POINT = re.compile(r"([01]?\d|2[0-4])\.([0-5]\d)\Z")


def take_amounts(sheet: Sheet) -> None:
    """Take every number in digits that is still there."""
    for match in ALL_DAY.finditer(sheet.text):
        for name, unit in ALL_DAY_UNITS.items():
            if match[name]:  # said at length: 24 hours a day, 7 days a week
                size = amount(Decimal(match[name]), unit)
                sheet.take(match.start(name), match.end(name), size, Firmness.SOFT)
        sheet.take(match.start(), match.end(), None)
    readings: list[Reading] = []
    found = NUMBER.search(sheet.text)
    while found is not None:
        readings += _read(sheet, found)
        found = NUMBER.search(sheet.text, max(found.end(), readings[-1].end))
    share_scales(sheet, readings)
    for reading in with_remainders(sheet, readings):
        _take(sheet, reading)


def _read(sheet: Sheet, match: re.Match[str]) -> list[Reading]:
    text, start, end, written = sheet.text, match.start(), match.end(), match[0]
    numeral = read_numeral(written, sheet.language)
    parts = re.split("[.,]", written)
    if numeral is None or (len(parts) > 1 and all(len(part) == 4 for part in parts)):
        return _apart(sheet, match)  # 1,2,3 or 2.1.3, and years without a space between
    before = CURRENCY.search(text[max(0, start - 6) : start])
    currency = before[0].strip() if before else ""
    tail = Tail(1, half=False, unit="", end=end)
    if not LETTER.match(text[start - 1 : start]) or currency:
        tail = read_tail(text, end, sheet.language, money=bool(currency))
    measured = tail.scale != 1 or bool(tail.unit) or bool(currency)
    firmness, slipped, name = Firmness.FIRM, numeral.slipped, ""
    if ordinal := ORDINAL.match(text, end):
        tail = replace(tail, end=ordinal.end(), unit="")
    elif not measured and (
        is_outline(text, match)
        or _is_part_of_word(text, start, end)
        or is_weekday_or_feast(text, start, end)
        or counts_dates(sheet.prose, start, end)
        or (name := name_before(text, start, written))
    ):
        firmness, slipped = Firmness.SOFT, False
    number = numeral.number
    if tail.half:
        number += Decimal("0.5")
    whole = number == 100 and tail.unit == "%"  # "100% vốn nước ngoài" is "wholly foreign"
    if (number in (0, 1) and tail.scale == 1) or whole:
        firmness = min(firmness, Firmness.SPELLED)  # "1 dự án" is "a project"
    unit = tail.unit or currency.lower()
    return [
        Reading(
            start - (len(before[0]) if before else 0),
            tail.end,
            number,
            numeral.otherwise,
            tail.scale,
            unit,
            firmness,
            slipped,
            written,
            plain=written.isdigit() and not measured and not ordinal,
            name=name,
        )
    ]


def _apart(sheet: Sheet, match: re.Match[str]) -> list[Reading]:
    """Read parts that points or commas hold together as numbers of their own; they bind little."""
    years = all(len(part) == 4 for part in re.split("[.,]", match[0]))
    return [
        Reading(
            match.start() + part.start(),
            match.start() + part.end(),
            Decimal(part[0]),
            None,
            1,
            "",
            Firmness.FIRM if years else Firmness.SOFT,
            slipped=False,
            written=part[0],
            plain=years,
        )
        for part in re.finditer(r"\d+", match[0])
    ]


def _is_part_of_word(text: str, start: int, end: int) -> bool:
    """Tell whether letters touch the number: A4, G20, 1A, Covid-19."""
    before = text[start - 1] if start else ""
    if before == "." and LETTER.match(text[start - 2 : start - 1]) and text[start].isdigit():
        return True  # B.3.1
    if LETTER.match(before) and not (before in "xX×" and text[start - 2 : start - 1].isdigit()):
        return True
    if LETTER.match(text, end) and not BY_LETTER.match(text, end):
        return True
    if before == "-" and start > 1 and LETTER.match(text[start - 2]):
        word = re.search(r"[^\W\d_]+-\Z", text[:start])
        year = text[start:end].isdigit() and FIRST_YEAR <= int(text[start:end]) <= LAST_YEAR
        return not year and word is not None
    return False


def _take(sheet: Sheet, reading: Reading) -> None:
    language = sheet.language
    meaning: Meaning = amount(reading.number * reading.scale, reading.unit)
    otherwise: Meaning | None = None
    slip = False
    firmness = reading.firmness
    if reading.plain and _names_year(sheet, reading):
        meaning, firmness = Day(int(reading.number)), Firmness.FIRM
    elif reading.otherwise is not None and reading.scale == 1:
        otherwise, slip = amount(reading.otherwise, reading.unit), True
    elif (
        language == "en" and not reading.unit and (clock := CLOCK_WITH_POINT.match(reading.written))
    ):
        otherwise = Clock(int(clock[1]) * 60 + int(clock[2]), vague=int(clock[1]) <= 12)
    slipped = reading.slipped and firmness is Firmness.FIRM
    right = ""
    if slipped or slip:
        written = sheet.prose[reading.start : reading.end]
        right = " ".join(written.replace(reading.written, right_form(reading.written)).split())
    own = amount(reading.number, "") if reading.leans_on is not None else None
    sheet.note(
        Value(
            meaning,
            "",
            reading.start,
            reading.end,
            firmness,
            fault=Fault.FORM if slipped else None,
            otherwise=otherwise,
            slip=slip,
            right=right,
            leans_on=reading.leans_on,
            own=own if own != meaning else None,
            name=reading.name,
        )
    )


def _names_year(sheet: Sheet, reading: Reading) -> bool:
    if is_year(reading) and THOUSANDS[sheet.language] not in reading.written:
        return True
    before = sheet.text[max(0, reading.start - 6) : reading.start]
    if len(reading.written) == 2:  # the end of 2021–25
        return FIRST_YEAR <= reading.number <= LAST_YEAR
    return len(reading.written) in (3, 4) and bool(YEAR_WORD.search(before))
