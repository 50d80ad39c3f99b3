"""Times of day: 14h30, 7 giờ tối, 2.30 pm, noon."""

from __future__ import annotations

import re
from decimal import Decimal

from scripts.languages import Language
from scripts.sync.figures.number_words import EN_DIGITS, EN_TEENS
from scripts.sync.figures.sheet import TAKEN, Sheet
from scripts.sync.figures.value import Amount, Clock, Fault, Firmness, Value

HOURS = r"(?<![\d.,:/])(?P<hour>\d{1,2})"
PART = r"(?:\s+(?P<part>sáng|trưa|chiều|tối|đêm)(?!\w))"
VIETNAMESE = (
    re.compile(
        rf"{HOURS}\s*(?:(?:giờ\s+|giờ|[hg]\s)(?=[0-5])|[hg]|:)(?P<minute>\d\d)(?!\d|[.,]\d)(?:\s*(?:phút|ph|p)(?!\w))?{PART}?",
        re.IGNORECASE,
    ),
    re.compile(rf"{HOURS}\s*(?:giờ)\s+(?P<minute>\d)\s*phút(?!\w){PART}?", re.IGNORECASE),
    re.compile(rf"{HOURS}\s*(?:giờ|h|g)(?P<half>\s+rưỡi){PART}?", re.IGNORECASE),
    re.compile(rf"{HOURS}\s*(?:giờ|h|g){PART}", re.IGNORECASE),
)
# "9g" is nine grams but beside another time: từ 7g30 đến 9g, lúc 9g.
SHORT_HOUR = re.compile(
    rf"(?:(?:{TAKEN}\s*(?:-|–|—|đến|tới|và)|(?<!\w)lúc)\s*(?P<hour>\d{{1,2}})g(?!\w)"
    rf"|(?<![\d.,:/])(?P<first>\d{{1,2}})g\s*(?:-|–|—|đến|tới|và)\s*(?={TAKEN}))",
    re.IGNORECASE,
)
AM_PM = r"(?P<half>[ap])\.?\s?m(?:\.|(?!\w))"
# "8–10 a.m.": the hour before has the same half of the day, or the morning before the afternoon.
HOUR_BEFORE = re.compile(
    r"(?<![\d.,:/])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s*(?:-|–|—|to|and|until)\s*\Z"
)
TWELVE = re.compile(
    rf"{HOURS}(?:[:.](?P<minute>[0-5]\d))?\s*(?:{AM_PM}|(?P<word>noon|midday|midnight)\b"
    r"|(?:o.clock\s+)?(?:(?:in the|(?P<daily>every|each)) (?P<part>morning|afternoon|evening)"
    r"|(?P<night>at night))\b)",
    re.IGNORECASE,
)
TWENTY_FOUR = re.compile(rf"{HOURS}(?P<sign>:|h)(?P<minute>\d\d)(?![\d:]|[.,]\d)")
DURATION = re.compile(
    rf"{HOURS}\s*(?:hours?|hrs?)\s*(?:and\s*)?(?P<minute>\d{{1,2}})\s*(?:minutes?|mins?)\b"
)
HOURS_IN_WORDS = {word: n for word, n in (EN_DIGITS | EN_TEENS).items() if n <= 12}
PAST = {"half past": 30, "quarter past": 15, "quarter to": -15}
HOUR_IN_WORDS = re.compile(
    rf"(?:(?P<past>{'|'.join(PAST)})\s+)?(?P<hour>{'|'.join(HOURS_IN_WORDS)})(?!\w)"
    r"(?P<behind>(?:\s+o.clock)?\s+(?:in the (?P<part>morning|afternoon|evening)|at night)(?!\w))?"
)
HOUR_AROUND = re.compile(r"past |quarter to|o.clock|in the (?:m|a|e)|at night")
HALF_SIGN = re.compile(r"half|nửa")
HALF_HOUR = re.compile(r"half(?:[\s-]an?)?[\s-]hours?(?!\w)|nửa\s+(?:giờ|tiếng)(?!\w)")
NAMED = re.compile(r"(?:noon|midday|midnight)(?!\w)")
SIGNS: dict[Language, re.Pattern[str]] = {
    "vi": re.compile(r"\d\s*(?:giờ|[hg:]|[ap]\.?\s?m)"),
    "en": re.compile(
        r"\d\s*(?:[ap]\.?\s?m|:\d|h\d|hours?|hrs?|noon|mid(?:day|night)|o.clock|in the|at night"
        r"|every|each)"
    ),
}
# "5 every evening" counts, "at 5 every evening" and "5.30 every evening" do not.
AT = re.compile(r"(?:-|–|—|(?<!\w)(?:at|from|to|until|till|by|around|about))\s*\Z", re.IGNORECASE)
HALF_A_DAY = 720  # minutes
HALF_AN_HOUR = Amount(Decimal(30), "minutes", Decimal(30))
AFTERNOON = frozenset(("chiều", "tối", "trưa", "đêm", "afternoon", "evening", "p"))


def take_times(sheet: Sheet) -> None:
    """Take all times of day."""
    if not SIGNS[sheet.language].search(sheet.lowered):
        return
    if sheet.language == "vi":
        for pattern in VIETNAMESE:
            for match in pattern.finditer(sheet.text):
                _take_vietnamese(sheet, match)
        if TAKEN in sheet.text or "lúc" in sheet.lowered:
            _take_short_hours(sheet)
    for match in TWELVE.finditer(sheet.text):
        _take_twelve(sheet, match)
    if sheet.language == "en":
        for match in DURATION.finditer(sheet.text):
            minutes = int(match["hour"]) * 60 + int(match["minute"])
            sheet.take(match.start(), match.end(), Clock(minutes, vague=True))
        for match in TWENTY_FOUR.finditer(sheet.text):
            hour, minute = int(match["hour"]), int(match["minute"])
            slipped = match["sign"] == "h"
            if hour <= 24:
                sheet.note(
                    Value(
                        Clock(hour * 60 + minute, vague=hour <= 12),
                        "",
                        match.start(),
                        match.end(),
                        fault=Fault.FORM if slipped else None,
                        right=f"{hour}:{minute:02}" if slipped else "",
                    )
                )


def take_named_times(sheet: Sheet) -> None:
    """Take noon, midnight and hours in words, which agree with digits and bind to nothing."""
    for match in HALF_HOUR.finditer(sheet.lowered) if HALF_SIGN.search(sheet.lowered) else ():
        sheet.take(match.start(), match.end(), HALF_AN_HOUR, Firmness.SOFT)
    if sheet.language == "en":
        around = HOUR_AROUND.search(sheet.lowered)
        for match in HOUR_IN_WORDS.finditer(sheet.lowered) if around else ():
            if sheet.begins_word(match.start()) and (match["past"] or match["behind"]):
                hour, part = HOURS_IN_WORDS[match["hour"]], match["part"]
                if part or (match["behind"] or "").endswith("night"):
                    hour = _hour_of(hour, part or "evening")
                clock = Clock(hour * 60 + PAST.get(match["past"] or "", 0), vague=part is None)
                sheet.take(match.start(), match.end(), clock, Firmness.SOFT)
        for match in NAMED.finditer(sheet.lowered):
            if not sheet.begins_word(match.start()):
                continue
            minutes = 0 if match[0] == "midnight" else 720
            sheet.take(match.start(), match.end(), Clock(minutes), Firmness.SOFT)


def _take_vietnamese(sheet: Sheet, match: re.Match[str]) -> None:
    named = match.groupdict()
    hour, part = int(match["hour"]), match["part"]
    minute = 30 if named.get("half") else int(named.get("minute") or 0)
    if part is not None:
        hour = _hour_of(hour, part.lower())
    clock = Clock(hour * 60 + minute, vague=part is None and hour <= 12)
    sheet.take(match.start(), match.end(), clock)


def _take_short_hours(sheet: Sheet) -> None:
    clocks = [value for value in sheet.values if isinstance(value.meaning, Clock)]
    starts, ends = {value.start for value in clocks}, {value.end for value in clocks}
    for match in SHORT_HOUR.finditer(sheet.text):
        group = "hour" if match["hour"] else "first"
        beside = match.end() in starts if group == "first" else match.start() + 1 in ends
        hour = int(match[group])
        if hour <= 24 and (beside or not match[0].startswith(TAKEN)):
            clock = Clock(hour * 60, vague=hour <= 12)
            sheet.take(match.start(group), match.end(group) + 1, clock)


def _hour_of(hour: int, part: str) -> int:
    """Return the hour of the day: 7 giờ tối is 19, 12 giờ đêm is 0, 1 giờ đêm is 1."""
    if part in ("sáng", "morning"):
        return 0 if hour == 12 else hour
    if part == "đêm":
        return 0 if hour in (0, 12, 24) else hour if hour < 6 or hour > 12 else hour + 12
    if part == "trưa":
        return hour if hour >= 10 else hour + 12
    return hour + 12 if part in AFTERNOON and hour < 12 else hour


def _take_twelve(sheet: Sheet, match: re.Match[str]) -> None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    counts = match["daily"] and not match["minute"]
    if counts and AT.search(sheet.text, max(0, match.start() - 8), match.start()) is None:
        return
    if hour > 12:
        if hour > 24 or not match["half"]:
            return
        clock = Clock(hour * 60 + minute)  # 14:30 p.m.
    elif match["half"]:
        clock = _twelve(hour, minute, match["half"].lower())
    elif match["word"]:
        clock = Clock(0 if match["word"].lower() == "midnight" else 720)
    else:
        part = (match["part"] or "evening").lower()
        clock = Clock(_hour_of(hour, part) * 60 + minute)
    slipped = sheet.language == "vi"
    sheet.note(
        Value(
            clock,
            "",
            match.start(),
            match.end(),
            fault=Fault.FORM if slipped else None,
            right=f"{clock.minutes // 60}:{clock.minutes % 60:02}" if slipped else "",
        )
    )
    before = HOUR_BEFORE.search(sheet.text, max(0, match.start() - 14), match.start())
    if before and not match["word"] and int(before["hour"]) <= 12:
        half = (match["half"] or ("a" if clock.minutes < HALF_A_DAY else "p")).lower()
        first = _twelve(int(before["hour"]), int(before["minute"] or 0), half)
        if first.minutes > clock.minutes:  # 8 to 5 p.m.
            first = _twelve(int(before["hour"]), int(before["minute"] or 0), "a")
        end = before.end("minute") if before["minute"] else before.end("hour")
        own = Clock(int(before["hour"]) % 12 * 60 + int(before["minute"] or 0), vague=True)
        sheet.note(Value(first, "", before.start(), end, leans_on=match.start(), own=own))


def _twelve(hour: int, minute: int, half: str) -> Clock:
    return Clock((hour % 12 + (12 if half == "p" else 0)) * 60 + minute)
