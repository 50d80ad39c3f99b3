"""Findings about facts, as editors read them."""

from __future__ import annotations

from scripts.findings import Detail, Finding, Place
from scripts.languages import Language, Words, other
from scripts.sync.blocks import Pair
from scripts.sync.figures.contradictions import Contradiction, Difference
from scripts.sync.figures.dates import written
from scripts.sync.figures.placed import Placed, is_record
from scripts.sync.figures.value import Amount, Clock, Day, Fault, Name, Named, Value

PAGES: dict[Language, Words] = {
    "vi": Words("bản tiếng Việt", "the Vietnamese page"),
    "en": Words("bản tiếng Anh", "the English page"),
}
NAMED = {
    Named.DOCUMENT: Words("văn bản số {}", "the document {}"),
    Named.PHONE: Words("số điện thoại {}", "the telephone number {}"),
    Named.EMAIL: Words("địa chỉ thư {}", "the e-mail address {}"),
    Named.RECORD: Words("{}", "{}"),
}
NUMBER = Words("số {}", "the figure {}")
YEAR = Words("năm {}", "the year {}")
DAY = Words("ngày {}", "the date {}")
CLOCK = Words("giờ {}", "the time {}")
PERIOD = Words("“{}”", "“{}”")
NOTHING = Words("không có", "none")


def difference_told(pair: Pair, difference: Difference, line_vi: int, line_en: int) -> Finding:
    """Return the finding for two figures that contradict each other, or one that is missing.

    It stands at the Vietnamese page where that has the figure; the lines are of the figures, or of
    the block that lacks it.
    """
    at_vi, at_en = Place(pair.vi.relative, line_vi), Place(pair.en.relative, line_en)
    if isinstance(difference, Contradiction):
        vi, en = difference.vi.value, difference.en.value
        details: dict[str, Detail] = {
            "figure": told(vi),
            "counterpart": en.text,
            "page": PAGES["en"],
        }
        code = "FACT05" if is_record(vi) or is_record(en) else "FACT01"
        return Finding(code, at_vi.path, at_vi.line, details, at_en)
    values = [placed.value for placed in difference.placed]
    here, there = (at_vi, at_en) if difference.language == "vi" else (at_en, at_vi)
    words = [told(value) for value in values]
    details = {
        "figure": Words(", ".join(w.vi for w in words), ", ".join(w.en for w in words)),
        "counterpart": NOTHING,
        "page": PAGES[other(difference.language)],
    }
    code = "FACT05" if any(is_record(value) for value in values) else "FACT02"
    return Finding(code, here.path, here.line, details, there)


def form_told(pair: Pair, placed: Placed, language: Language) -> Finding:
    """Return the finding for a figure in the other language's form, or an ambiguous date."""
    value = placed.value
    if value.fault is Fault.AMBIGUOUS:
        readings = [
            written(m, language) for m in (value.meaning, value.otherwise) if isinstance(m, Day)
        ]
        return Finding(
            "FACT04",
            _path(pair, language),
            placed.line,
            {"figure": value.text, "one": readings[0], "two": readings[-1], "right": value.right},
        )
    return slip_told(pair, placed, language)


def slip_told(pair: Pair, placed: Placed, language: Language) -> Finding:
    """Return the finding for a figure in the other language's form."""
    details: dict[str, Detail] = {
        "figure": placed.value.text,
        "page": PAGES["en" if language == "vi" else "vi"],
        "right": placed.value.right,
    }
    return Finding("FACT03", _path(pair, language), placed.line, details)


def told(value: Value) -> Words:
    """Return a figure with a word for what it is."""
    meaning = value.meaning
    if isinstance(meaning, Name):
        words = NAMED[meaning.named]
    elif isinstance(meaning, Day):
        words = YEAR if meaning.is_year else DAY if meaning.day else PERIOD
    elif isinstance(meaning, Clock):
        words = CLOCK
    else:
        words = NUMBER if isinstance(meaning, Amount) else PERIOD
    return Words(words.vi.format(value.text), words.en.format(value.text))


def _path(pair: Pair, language: Language) -> str:
    return pair.vi.relative if language == "vi" else pair.en.relative
