"""Quarters, halves, first months of a year, decades and centuries."""

from __future__ import annotations

import re

from scripts.sync.figures.number_words import EN_ORDINALS, NUMBER_WORDS, read_number_words
from scripts.sync.figures.numerals import ROMAN, read_roman
from scripts.sync.figures.sheet import Sheet
from scripts.sync.figures.value import Firmness, Meaning, Period, Span, Value

VI_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4}
VI_QUARTER = r"(?:III|II|IV|I|[1-4]|một|hai|ba|tư|bốn)(?!\w)"
VI_YEAR = (
    r"(?:(?:\s*[/.-]\s*|,?\s+(?:của\s+)?năm\s+|,?\s+(?=(?:19|20)\d\d))(?P<year>[1-9]\d{3})(?!\d))?"
)
QUARTER_VI = re.compile(
    rf"(?<!\w)quý\s+(?P<list>{VI_QUARTER}"
    rf"(?:\s*(?:,\s*và|và|,|-|–|đến)\s*(?:quý\s+)?{VI_QUARTER}){{0,3}}){VI_YEAR}",
    re.IGNORECASE,
)
ONE_QUARTER_VI = re.compile(rf"(?<!\w){VI_QUARTER}", re.IGNORECASE)
COUNT_VI = rf"(?P<count>\d{{1,2}}|{NUMBER_WORDS['vi']})"
HALF_VI = re.compile(rf"(?<!\w)nửa\s+(?P<which>đầu|cuối|sau)\s+(?:của\s+)?năm{VI_YEAR}", re.I)
# "năm 2025" and "năm nay" stand behind; between them "đầu năm" has its own "năm".
MONTHS_VI = re.compile(
    rf"(?<![\w.,/]){COUNT_VI}\s+tháng\s+(?P<which>đầu|cuối)(?:\s+của)?\s+năm"
    r"(?:\s+(?P<year>[1-9]\d{3})(?!\d))?",
    re.IGNORECASE,
)
MONTHS_OF_VI = re.compile(
    rf"(?<![\w.,/]){COUNT_VI}\s+tháng(?:\s+(?:của\s+)?năm\s+|/)(?P<year>[1-9]\d{{3}})(?!\d)",
    re.IGNORECASE,
)
DECADE_VI = re.compile(
    r"(?<!\w)(?:(?:thập\s+(?:niên|kỷ)|những\s+năm)(?:\s+(?:những\s+)?năm)?)\s+"
    r"(?P<decade>(?:1[0-9]|20)\d0|\d0)(?!\d|\s*(?:-|–|—|,|và|đến)\s*\d)",
    re.IGNORECASE,
)
CENTURY_VI = re.compile(
    rf"(?<!\w)thế\s+kỷ\s+(?:thứ\s+)?(?P<century>\d{{1,2}}(?!\d)|(?-i:{ROMAN}|V|I)(?!\w)"
    rf"|{NUMBER_WORDS['vi']})",
    re.IGNORECASE,
)

ORDINAL_EN = r"(?P<ordinal>first|second|third|fourth|final|last|1st|2nd|3rd|4th)"
YEAR_EN = r"(?:\s+of\s+(?:the\s+year\s+)?|,?\s+|-|/)(?P<year>[1-9]\d{3})(?!\d)"
ORDINAL_ALONE_EN = ORDINAL_EN.replace("?P<ordinal>", "?:")
QUARTERS_EN = re.compile(
    rf"(?<!\w)(?P<list>{ORDINAL_ALONE_EN}(?:,\s+{ORDINAL_ALONE_EN})*,?\s+(?:and|to|or)\s+"
    rf"{ORDINAL_ALONE_EN})\s+quarters(?!\w)(?:{YEAR_EN})?",
    re.IGNORECASE,
)
ONE_QUARTER_EN = re.compile(rf"(?<!\w){ORDINAL_ALONE_EN}", re.IGNORECASE)
# All quarters from the first on: what 9 tháng đầu năm says, too.
THREE_QUARTERS = (
    re.compile(rf"(?<!\w)(?:ba|3)\s+quý\s+đầu{VI_YEAR}", re.IGNORECASE),
    re.compile(
        rf"(?<!\w)first\s+(?:three|3)\s+quarters(?!\w)(?:{YEAR_EN})?",
        re.IGNORECASE,
    ),
)
THREE_QUARTERS_IN_MONTHS = 9
QUARTER_EN = (
    re.compile(rf"(?<!\w)Q(?P<ordinal>[1-4])(?!\w)(?:{YEAR_EN})?"),
    re.compile(r"(?<!\w)(?P<year>(?:19|20)\d\d)[\s-]?Q(?P<ordinal>[1-4])(?!\w)"),
    re.compile(rf"(?<!\w){ORDINAL_EN}[\s-]quarter(?!\w|\s+of\s+an?\b)(?:{YEAR_EN})?", re.I),
)
QUARTER_SIGN = re.compile(r"q[1-4]|quarter")
HALF_SIGN = re.compile(r"h[12]|half")
HALF_EN = (
    re.compile(rf"(?<!\w)H(?P<ordinal>[12])(?!\w){YEAR_EN}"),
    re.compile(
        rf"(?<!\w){ORDINAL_EN}[\s-]half(?:{YEAR_EN}|(?=\s+of\s+(?:the|this|last|next)\s+year))",
        re.IGNORECASE,
    ),
)
COUNT_EN = rf"(?P<count>\d{{1,2}}|{NUMBER_WORDS['en']})"
MONTHS_EN = re.compile(
    rf"(?<!\w)(?:(?P<which>first|last|final)\s+{COUNT_EN}|{COUNT_EN.replace('count', 'counted')})"
    rf"[\s-]months?(?:\s+of\s+(?:(?:the\s+year\s+)?(?P<year>[1-9]\d{{3}})(?!\d)|(?:the|this|last)\s+year\b))",
    re.IGNORECASE,
)
TENS = re.compile(r"\d['’]?s")
DECADE_EN = re.compile(r"(?<![\w.,])(?P<decade>(?:1[0-9]|20)?\d0)['’]?s(?!\w)")
CENTURY_EN = re.compile(
    rf"(?<!\w)(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(EN_ORDINALS)})"
    r"[\s-](?:century|centuries)(?!\w)",
    re.IGNORECASE,
)
ORDINAL_WORDS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}


def take_periods(sheet: Sheet) -> None:
    """Take quarters, halves, months of a year, decades and centuries."""
    if sheet.language == "vi":
        _take_vietnamese(sheet)
    else:
        _take_english(sheet)


def months_of_year(count: int, year: int | None, *, last: bool = False) -> Meaning | None:
    """Return the first or last `count` months; three are a quarter, six a half."""
    if count == 6:
        return Period(Span.HALF, 2 if last else 1, year)
    if count == 3:
        return Period(Span.QUARTER, 4 if last else 1, year)
    if last or not 1 <= count <= 12:
        return None
    return Period(Span.MONTHS, count, year)


def _take_vietnamese(sheet: Sheet) -> None:
    lowered = sheet.lowered
    if "quý" in lowered:
        for match in QUARTER_VI.finditer(sheet.text):
            _take_quarters(sheet, match)
        for match in THREE_QUARTERS[0].finditer(sheet.text):
            _take_three_quarters(sheet, match)
    if "tháng" in lowered:
        for pattern in (MONTHS_VI, MONTHS_OF_VI):
            for match in pattern.finditer(sheet.text):
                _take_months(sheet, match, match["count"])
    if "nửa" in lowered:
        for match in HALF_VI.finditer(sheet.text):
            number = 1 if match["which"].lower() == "đầu" else 2
            meaning = Period(Span.HALF, number, _year(match))
            sheet.take(match.start(), match.end(), meaning, _by_year(meaning))
    if "niên" in lowered or "kỷ" in lowered or "những năm" in lowered:
        for match in DECADE_VI.finditer(sheet.text):
            _take_decade(sheet, match)
    if "kỷ" in lowered:
        for match in CENTURY_VI.finditer(sheet.text):
            written = match["century"]
            number = (
                int(written)
                if written.isdigit()
                else read_roman(written)
                if written.isupper() and written.isascii()
                else read_number_words(written, "vi")
            )
            sheet.take(match.start(), match.end(), Period(Span.CENTURY, number))


def _take_quarters(sheet: Sheet, match: re.Match[str]) -> None:
    """Take the quarters of a list, which all have the year behind the last."""
    vi, year = sheet.language == "vi", _year(match)
    pattern, read = (ONE_QUARTER_VI, _vi_quarter) if vi else (ONE_QUARTER_EN, _en_ordinal)
    parts = list(pattern.finditer(sheet.text, match.start("list"), match.end("list")))
    numbers = [read(part[0]) for part in parts]
    if numbers == [1, 2, 3]:
        _take_three_quarters(sheet, match)
        return
    begins = [match.start(), *(part.start() for part in parts[1:])]
    ends = [*(part.end() for part in parts[:-1]), match.end()]
    for begin, end, number in zip(begins, ends, numbers, strict=True):
        last = begin == begins[-1]
        own = None if last else Period(Span.QUARTER, number)
        meaning = Period(Span.QUARTER, number, year)
        firmness = Firmness.FIRM if vi else _by_year(meaning)
        leans_on = None if last else begins[-1]
        sheet.note(Value(meaning, "", begin, end, firmness, leans_on=leans_on, own=own))


def _take_three_quarters(sheet: Sheet, match: re.Match[str]) -> None:
    meaning = Period(Span.MONTHS, THREE_QUARTERS_IN_MONTHS, _year(match))
    sheet.take(match.start(), match.end(), meaning, _by_year(meaning))


def _vi_quarter(written: str) -> int:
    return VI_QUARTERS.get(written.lower()) or int(written)


def _take_english(sheet: Sheet) -> None:
    _take_english_quarters(sheet)
    lowered = sheet.lowered
    for pattern in HALF_EN if HALF_SIGN.search(lowered) else ():
        for match in pattern.finditer(sheet.text):
            number = min(_en_ordinal(match["ordinal"]), 2)
            meaning = Period(Span.HALF, number, _year(match))
            sheet.take(match.start(), match.end(), meaning, _by_year(meaning))
    if "month" in lowered:
        for match in MONTHS_EN.finditer(sheet.text):
            _take_months(sheet, match, match["count"] or match["counted"])
    if TENS.search(lowered):
        for match in DECADE_EN.finditer(sheet.text):
            _take_decade(sheet, match)
    if "centur" in lowered:
        for match in CENTURY_EN.finditer(sheet.text):
            written = match["century"].lower()
            century = EN_ORDINALS[written] if written[0].isalpha() else int(written[:-2])
            sheet.take(match.start(), match.end(), Period(Span.CENTURY, century))


def _take_english_quarters(sheet: Sheet) -> None:
    lowered = sheet.lowered
    if "quarters" in lowered:
        for match in QUARTERS_EN.finditer(sheet.text):
            _take_quarters(sheet, match)
        for match in THREE_QUARTERS[1].finditer(sheet.text):
            _take_three_quarters(sheet, match)
    for pattern in QUARTER_EN if QUARTER_SIGN.search(lowered) else ():
        for match in pattern.finditer(sheet.text):
            meaning = Period(Span.QUARTER, _en_ordinal(match["ordinal"]), _year(match))
            sure = match["ordinal"].isdigit()
            sheet.take(
                match.start(), match.end(), meaning, Firmness.FIRM if sure else _by_year(meaning)
            )


def _take_months(sheet: Sheet, match: re.Match[str], written: str) -> None:
    language = sheet.language
    digits = written.isdigit()
    count = int(written) if digits else read_number_words(written, language)
    which = match.groupdict().get("which")
    last = which is not None and which.lower() in ("cuối", "last", "final")
    meaning = months_of_year(count, _year(match), last=last)
    if meaning is not None:
        sure = digits or match["year"]
        sheet.take(match.start(), match.end(), meaning, Firmness.FIRM if sure else Firmness.SPELLED)


def _take_decade(sheet: Sheet, match: re.Match[str]) -> None:
    number = int(match["decade"])
    sheet.take(
        match.start(), match.end(), Period(Span.DECADE, number if number > 99 else 1900 + number)
    )


def _en_ordinal(written: str) -> int:
    word = written.lower()
    return ORDINAL_WORDS.get(word) or int(word[0])


def _year(match: re.Match[str]) -> int | None:
    year = match.groupdict().get("year")
    return int(year) if year else None


def _by_year(period: Period) -> Firmness:
    """Words alone may be said otherwise: what has a year in digits may not."""
    return Firmness.SOFT if period.year is None else Firmness.FIRM
