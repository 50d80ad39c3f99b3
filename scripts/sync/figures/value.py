"""What a figure in running text means, in a form that both languages share."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum


class Named(StrEnum):
    """What is compared letter by letter."""

    DOCUMENT = "document"  # 1255/QĐ-TTg
    PHONE = "phone"
    EMAIL = "email"
    RECORD = "record"  # [[record.part]]


class Span(StrEnum):
    """Stretches of time that have a number."""

    QUARTER = "quarter"
    HALF = "half"
    MONTHS = "months"  # the first so many months of a year
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its scale applied; with a unit in base units of its dimension.

    `number` is the number before units are converted: what counts where the other page has no unit.
    """

    size: Decimal
    dimension: str = ""
    number: Decimal = field(default=Decimal(0), compare=False)


@dataclass(frozen=True, slots=True)
class Day:
    """A date of which parts may be missing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def is_year(self) -> bool:
        """Whether it is nothing but a year."""
        return self.month is None and self.day is None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `vague` where it may be meant twelve hours later."""

    minutes: int
    vague: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Period:
    """A quarter, half, decade, century, or the first months of a year."""

    span: Span
    number: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """The number of a document, a telephone number, an address, a quoted record."""

    named: Named
    text: str


Meaning = Amount | Day | Clock | Period | Name


class Firmness(IntEnum):
    """How much a figure binds the other page."""

    SOFT = 0  # part of a name, or perhaps no number at all: may agree, is never missed
    SPELLED = 1  # beyond doubt a number, in words: may contradict, is never missed
    FIRM = 2  # in digits: must stand on the other page


class Fault(Enum):
    """What is wrong with how a figure is written."""

    FORM = "form"  # in the other language's form
    AMBIGUOUS = "ambiguous"  # a date that can be read in two ways


@dataclass(frozen=True, slots=True)
class Value:
    """One figure: what it means, and where it stands in the text it was read from."""

    meaning: Meaning
    text: str  # as written, in one line
    start: int
    end: int
    firmness: Firmness = Firmness.FIRM
    fault: Fault | None = None
    otherwise: Meaning | None = None  # what it means when read in another way
    slip: bool = False  # `otherwise` is how the other language would read it
    right: str = ""  # how it should be written
    leans_on: int | None = None  # where the figure begins from which it takes year, scale or unit
    own: Meaning | None = None  # what it says by itself, without that
    name: str = ""  # the word of a name right before it, in small letters

    @property
    def firm(self) -> bool:
        """Whether its absence from the other page is a fault."""
        return self.firmness is Firmness.FIRM
