"""Numbers in digits: what 1.275,5 means in Vietnamese and 1,275.5 in English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from scripts.languages import LANGUAGES, Language, other

GROUP = "\u2007"  # stands for a space between groups of digits, see sheet.py
NUMERAL = rf"\d+(?:[.,{GROUP}]\d+)*"
THOUSANDS: dict[Language, str] = {"vi": ".", "en": ","}
DECIMALS: dict[Language, str] = {"vi": ",", "en": "."}
SWAPPED = str.maketrans(".,", ",.")
ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
ROMAN = r"(?:X{0,2}(?:IX|IV|VI{0,3}|I{1,3})|X{1,3})"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as it was written; `slipped` where only the other language writes it so."""

    number: Decimal
    slipped: bool = False
    otherwise: Decimal | None = None  # as the other language reads it, when it can


def _form(language: Language) -> re.Pattern[str]:
    thousands, decimals = re.escape(THOUSANDS[language]), re.escape(DECIMALS[language])
    return re.compile(rf"(?:[1-9]\d{{0,2}}(?:{thousands}\d{{3}})+|\d+)(?:{decimals}\d+)?\Z")


FORMS = {language: _form(language) for language in LANGUAGES}


def read_numeral(written: str, language: Language) -> Numeral | None:
    """Read a number as `language` writes it, else as the other one does; None when neither does."""
    written = written.replace(GROUP, "")
    if written.isdigit():
        return Numeral(Decimal(written))
    own = _read(written, language)
    foreign = _read(written, other(language))
    if own is not None:
        return Numeral(own, otherwise=foreign if foreign != own else None)
    return None if foreign is None else Numeral(foreign, slipped=True)


def right_form(written: str) -> str:
    """Return a number that is in the other language's form in its own."""
    return written.translate(SWAPPED)


def read_roman(written: str) -> int:
    """Read XIII as 13."""
    digits = [ROMAN_DIGITS[letter] for letter in written]
    return sum(
        -digit if digit < following else digit
        for digit, following in zip(digits, [*digits[1:], 0], strict=True)
    )


def _read(written: str, language: Language) -> Decimal | None:
    if not FORMS[language].match(written):
        return None
    plain = written.replace(THOUSANDS[language], "").replace(DECIMALS[language], ".")
    return Decimal(plain)
