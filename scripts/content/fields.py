"""The fields that records, front matter and sidecars share: texts, dates and figures."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Self

from babel import Locale
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from scripts.content.units import COUNTING, QUALIFIER_FORMS, UNIT_FORMS, Qualifier, Unit
from scripts.languages import Language, Words, write_number, write_ordinal

# Faults our own validators name, for validation.py to put into words.
NOT_WHOLE, NOT_A_DAY, NO_COUNTRY = "not_whole", "not_a_day", "no_country"
NOT_A_RANGE = "not_a_range"

LANGUAGE_PATTERN = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
EMAIL_PATTERN = r"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$"
PHONE_PATTERN = r"^\+?[0-9][0-9 .()-]{6,20}$"
ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
PARTIAL_DATE_PATTERN = r"^(1[0-9]|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"


class Strict(BaseModel):
    """A model that refuses keys it does not know and cannot be changed once read."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


def _partial_date(value: Any) -> Any:
    # YAML reads 2024-02-06 as a date and 2024 as a number; both are kept as ISO text.
    if isinstance(value, date):
        value = value.isoformat()
    elif isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        date.fromisoformat(value)  # refuses 2024-02-30
    return value


def _known_country(code: str) -> str:
    if code == "ZZ" or code not in Locale("en").territories:
        raise PydanticCustomError(NO_COUNTRY, "no such country")
    return code


def _nfc(value: Any) -> Any:
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def _only_a_day(value: Any) -> Any:
    # pydantic would take 0 for 1 January 1970.
    if not isinstance(value, date | str) or (isinstance(value, str) and not ISO_DAY.match(value)):
        raise PydanticCustomError(NOT_A_DAY, "not a day")
    return value


def _only_a_number(value: Any) -> Any:
    # "1e5" and "１２" in quotation marks would pass as numbers, and true as 1.
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise PydanticCustomError("decimal_type", "not a number")
    return value


ISO_DAY = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
Day = Annotated[date, BeforeValidator(_only_a_day)]
Number = Annotated[Decimal, BeforeValidator(_only_a_number), Field(ge=0, max_digits=20)]
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Text = Annotated[str, BeforeValidator(_nfc), StringConstraints(min_length=1)]
# How the date stands in YAML, for the JSON Schema: a year alone is a number there.
_WrittenDate = Annotated[str, StringConstraints(pattern=PARTIAL_DATE_PATTERN)] | int
PartialDate = Annotated[
    str,
    BeforeValidator(_partial_date, json_schema_input_type=_WrittenDate),
    StringConstraints(pattern=PARTIAL_DATE_PATTERN),
    Field(description="YYYY, YYYY-MM or YYYY-MM-DD"),
]
CountryCode = Annotated[
    str, StringConstraints(pattern=r"^[A-Z]{2}$"), AfterValidator(_known_country)
]
Email = Annotated[str, StringConstraints(pattern=EMAIL_PATTERN)]
Phone = Annotated[str, StringConstraints(pattern=PHONE_PATTERN)]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$")]


class Localised(Strict):
    """One text in both languages; neither may be missing."""

    vi: Text
    en: Text

    def into(self, language: Language) -> str:
        """Return the text in `language`."""
        return self.vi if language == "vi" else self.en

    @property
    def as_words(self) -> Words:
        """The text as findings take their details."""
        return Words(self.vi, self.en)


class Boundary(StrEnum):
    """Which city a figure speaks of: before or since 1 July 2025; the two are never compared."""

    OLD = "old"
    NEW = "new"


class Figure(Strict):
    """A number with all that makes it worth trusting: unit, as-of date and source."""

    value: Number
    to: Number | None = Field(
        default=None, description="the upper end, where a source gives a range"
    )
    unit: Unit
    as_of: PartialDate
    source: Id = Field(description="id of a record in sources.yml")
    qualifier: Qualifier = Qualifier.EXACT
    label: Localised | None = Field(default=None, description="what the figure counts")
    boundary: Boundary | None = None
    key: Id | None = Field(
        default=None, description="its name in [[record.key]], where the record has several"
    )
    where: Text | None = Field(default=None, description="article, page or lines of the source")

    @model_validator(mode="after")
    def _counts_in_whole_numbers(self) -> Self:
        # 45.000 is forty-five thousand to a Vietnamese reader and forty-five to YAML.
        for value in (self.value, *((self.to,) if self.to is not None else ())):
            exponent = value.as_tuple().exponent
            decimals = -exponent if isinstance(exponent, int) else 0
            thousands = decimals == 3 and str(value).endswith("0")
            if (self.unit in COUNTING and decimals > 0) or thousands:
                raise PydanticCustomError(NOT_WHOLE, "not a whole number")
        return self

    @model_validator(mode="after")
    def _ranges_rise(self) -> Self:
        if self.to is not None and self.to <= self.value:
            raise PydanticCustomError(NOT_A_RANGE, "not a range")
        return self

    def number(self, language: Language) -> str:
        """Return the bare number as `language` writes it: a range as 200–250, an edition as 5th."""
        if self.unit is Unit.EDITION:
            return write_ordinal(int(self.value), language)
        ends = (self.value,) if self.to is None else (self.value, self.to)
        return "–".join(write_number(end, language) for end in ends)

    def text(self, language: Language) -> str:
        """Return the number with its unit and qualifier: 'trên 3.717,9 tỷ đồng'."""
        measured = UNIT_FORMS[self.unit].into(language).format(self.number(language))
        return QUALIFIER_FORMS[self.qualifier].into(language).format(measured)


class Citation(Strict):
    """Where in a source something was read."""

    source: Id = Field(description="id of a record in sources.yml")
    where: Text | None = Field(default=None, description="article, page or lines")


class Identified(Strict):
    """What every record has: an id, unique in its kind."""

    id: Id


class Reviewed(Identified):
    """What every record that is shown says of its own upkeep, and which facts it carries."""

    checked_on: Day = Field(description="when an office last compared the record with its sources")
    review_by: Day = Field(description="when it must be looked at again; the check warns after it")
    owner: Id = Field(description="id of the agency that keeps the record")
    facts: tuple[Id, ...] = Field(default=(), description="ids of facts.yml that it carries")


class Kept(Reviewed):
    """What every record that has a page says besides: the sources it leans on."""

    sources: tuple[Citation, ...] = Field(min_length=1)
