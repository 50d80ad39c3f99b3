"""The site's two languages: which they are, and how each writes numbers, dates and money."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

from babel.dates import get_month_names
from babel.numbers import format_decimal

Language = Literal["vi", "en"]

SOURCE: Language = "vi"  # the language a text is written in first, served at /
LANGUAGES: tuple[Language, ...] = ("vi", "en")
# en-GB: British spelling and day-month order; the marks of house-style are the same.
BABEL_LOCALES: Mapping[Language, str] = {"vi": "vi", "en": "en_GB"}
OPEN_GRAPH_LOCALES: Mapping[Language, str] = {"vi": "vi_VN", "en": "en_GB"}
NAMES: Mapping[Language, str] = {"vi": "Tiếng Việt", "en": "English"}  # each in its own language


class Words(NamedTuple):
    """One short text in both languages."""

    vi: str
    en: str

    def into(self, language: Language) -> str:
        """Return the text in `language`."""
        return self.vi if language == "vi" else self.en


def other(language: Language) -> Language:
    """Return the language that is not `language`."""
    return "en" if language == "vi" else "vi"


def choose_language(environment: Mapping[str, str]) -> Language:
    """Return the language of messages: the first of the four variables that is set decides.

    The launcher decides in the same way before this package can be imported.
    """
    for name in ("CANTHO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "en" if value.lower().startswith("en") else SOURCE
    return SOURCE


def url_prefix(language: Language) -> str:
    """Return the first part of a page's address: '' for Vietnamese, 'en/' for English."""
    return "" if language == SOURCE else f"{language}/"


def write_number(value: Decimal | int, language: Language) -> str:
    """Write a number as `language` does: 1.275,5 in Vietnamese, 1,275.5 in English.

    All decimals of `value` are kept; nothing is rounded.
    """
    exact = Decimal(value)
    exponent = exact.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return str(format_decimal(exact, format=pattern, locale=BABEL_LOCALES[language]))


def write_date(partial: str, language: Language) -> str:
    """Write a date in running text: '6 tháng 2 năm 2024', '6 February 2024'.

    `partial` is an ISO date whose month and day may be missing: '2024', '2024-02', '2024-02-06'.
    """
    year, month, day = _split(partial)
    if month is None:
        return f"năm {year}" if language == "vi" else str(year)
    if language == "vi":
        of_year = f"tháng {month} năm {year}"
        return f"{day} {of_year}" if day else of_year
    name = get_month_names("wide", locale=BABEL_LOCALES["en"])[month]
    return f"{day} {name} {year}" if day else f"{name} {year}"


def write_short_date(partial: str, language: Language) -> str:
    """Write a date for a table: '06/02/2024' in Vietnamese, '6 Feb 2024' in English."""
    year, month, day = _split(partial)
    if month is None:
        return str(year)
    if language == "vi":
        return f"{day:02}/{month:02}/{year}" if day else f"{month:02}/{year}"
    name = get_month_names("abbreviated", locale=BABEL_LOCALES["en"])[month]
    return f"{day} {name} {year}" if day else f"{name} {year}"


def write_month(month: int, language: Language) -> str:
    """Write a month's name: 'tháng 4', 'April'."""
    if language == "vi":
        return f"tháng {month}"
    return str(get_month_names("wide", locale=BABEL_LOCALES["en"])[month])


def write_short_month(month: int, language: Language) -> str:
    """Write a month's name where there is little room: 'tháng 4', 'Apr'."""
    if language == "vi":
        return f"tháng {month}"
    return str(get_month_names("abbreviated", locale=BABEL_LOCALES["en"])[month])


def write_period(start: str, end: str | None, language: Language) -> str:
    """Write from one day to another, without saying twice what both share.

    Both are partial ISO dates: '2025-12-27' and '2026-01-01' become
    '27 tháng 12 năm 2025 – 1 tháng 1 năm 2026', '27 December 2025 – 1 January 2026'.
    """
    if end is None or end == start:
        return write_date(start, language)
    first, last = _split(start), _split(end)
    if first[0] != last[0] or first[2] is None or last[2] is None:
        return f"{write_date(start, language)} – {write_date(end, language)}"
    if first[1] == last[1]:
        return f"{first[2]}–{write_date(end, language)}"
    opening = write_date(start, language)
    year = f" năm {first[0]}" if language == "vi" else f" {first[0]}"
    return f"{opening.removesuffix(year)} – {write_date(end, language)}"


def _split(partial: str) -> tuple[int, int | None, int | None]:
    parts = [int(part) for part in partial.split("-")]
    return parts[0], parts[1] if len(parts) > 1 else None, parts[2] if len(parts) > 2 else None


def write_ordinal(number: int, language: Language) -> str:
    """Write which one in a row: 'lần thứ 12', '12th'."""
    if language == "vi":
        return f"lần thứ {number}"
    teen = number % 100 in (11, 12, 13)
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def write_edition(number: int, language: Language) -> str:
    """Write which edition something is: 'lần thứ 12', '12th edition'."""
    ordinal = write_ordinal(number, language)
    return ordinal if language == "vi" else f"{ordinal} edition"
