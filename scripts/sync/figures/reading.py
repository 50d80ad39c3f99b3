"""Read all figures of a running text, in the order in which they stand."""

from __future__ import annotations

import re

from scripts.languages import Language
from scripts.sync.figures import clock, dates_english, dates_vietnamese, feast_days, identifiers
from scripts.sync.figures.amounts import take_amounts
from scripts.sync.figures.fractions import take_fractions
from scripts.sync.figures.periods import take_periods
from scripts.sync.figures.roman import take_roman
from scripts.sync.figures.sheet import Sheet
from scripts.sync.figures.spelled import take_spelled
from scripts.sync.figures.value import Value

DIGIT = re.compile(r"\d")


def read_values(prose: str, language: Language) -> list[Value]:
    """Return the figures of `prose`; positions are those of `prose`."""
    if not prose or prose.isspace():
        return []
    sheet = Sheet(prose, language)
    dates = dates_vietnamese if language == "vi" else dates_english
    if "@" in prose or "." in prose.strip().rstrip("."):
        identifiers.take_addresses(sheet)
    if DIGIT.search(prose):
        identifiers.take_documents(sheet)
        take_periods(sheet)
        dates.take_dates(sheet)
        if language == "vi":
            dates_english.take_foreign(sheet)
        identifiers.take_phones(sheet)
        clock.take_times(sheet)
        take_roman(sheet)
        take_amounts(sheet)
    else:
        take_periods(sheet)
        dates.take_dates(sheet)
        take_roman(sheet)
    feast_days.take_feast_days(sheet)
    clock.take_named_times(sheet)
    take_fractions(sheet)
    take_spelled(sheet)
    return sorted(sheet.values, key=lambda value: value.start)
