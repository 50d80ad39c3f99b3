"""Properties of comparing facts: a page against its translation by a rule, and one changed digit.

A page is made of figures that are written in both languages from the same value, in any of the
forms that each language uses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from scripts.findings import Finding
from scripts.languages import write_date, write_number, write_short_date
from scripts.sync.alignment import pair_up
from scripts.sync.facts import check
from scripts.sync.reading.documents import read_document

steady = settings(
    derandomize=True,
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
VI_ONES = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
EN_ONES = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
VI_SCALES = {10**3: "nghìn", 10**6: "triệu", 10**9: "tỷ", 10**12: "nghìn tỷ"}
EN_SCALES = {10**3: "thousand", 10**6: "million", 10**9: "billion", 10**12: "trillion"}
CURRENCIES = {"đồng": "VND", "USD": "USD", "euro": "EUR", "yên": "JPY"}
UNITS = {"ha": "hectares", "km": "km", "tấn": "tonnes", "MW": "MW", "%": "%", "km²": "km²"}


@dataclass(frozen=True)
class Figure:
    """One value as both languages write it, and whether a changed digit leaves it a figure."""

    vi: str
    en: str
    stays: Callable[[str], bool]


def no_leading_zero(text: str) -> bool:
    return all(not word.startswith("0") for word in text.replace("–", " ").split())


def is_calendar(text: str) -> bool:
    """Tell whether the numbers of a date are still a day, a month and a year."""
    words = "".join(c if c.isdigit() else " " for c in text).split()
    return all(
        1 <= int(word) <= 12 if len(word) < 4 else 1900 <= int(word) <= 2099 for word in words
    )


def is_clock(text: str) -> bool:
    numbers = [int(n) for n in "".join(c if c.isdigit() else " " for c in text).split()]
    return 1 <= numbers[0] <= 12 and all(n < 60 for n in numbers)


def is_quarter(text: str) -> bool:
    words = "".join(c if c.isdigit() else " " for c in text).split()
    return all(1 <= int(word) <= 4 if len(word) < 4 else word[0] != "0" for word in words)


numbers = st.integers(2, 9_999).map(Decimal) | st.decimals(
    "2.1", "9999.9", places=1, allow_nan=False
).filter(lambda d: d % 1 != 0)


@st.composite
def amounts(draw: st.DrawFn) -> Figure:
    value = draw(numbers)
    unit = draw(st.sampled_from(sorted(UNITS)))
    space = "" if unit == "%" else " "
    return Figure(
        f"{write_number(value, 'vi')}{space}{unit}",
        f"{write_number(value, 'en')}{space}{UNITS[unit]}",
        no_leading_zero,
    )


@st.composite
def money(draw: st.DrawFn) -> Figure:
    """Money in the same scale, or in English in the next: 1.275 triệu, 1.275 billion."""
    value = draw(st.integers(2, 999)) * draw(st.sampled_from([1, 10]))
    vi_scale = draw(st.sampled_from([10**6, 10**9]))
    en_scale = draw(st.sampled_from([vi_scale, vi_scale * 1000]))
    vi_currency = draw(st.sampled_from(sorted(CURRENCIES)))
    en_value = Decimal(value * vi_scale) / en_scale
    en_number = write_number(en_value, "en")
    return Figure(
        f"{write_number(value, 'vi')} {VI_SCALES[vi_scale]} {vi_currency}",
        f"{CURRENCIES[vi_currency]} {en_number} {EN_SCALES[en_scale]}",
        no_leading_zero,
    )


@st.composite
def dates(draw: st.DrawFn) -> Figure:
    year = draw(st.integers(1990, 2035))
    iso = f"{year}-{draw(st.integers(1, 12)):02}-{draw(st.integers(1, 12)):02}"
    partial = draw(st.sampled_from([iso, iso[:7]]))
    vi = draw(st.sampled_from([write_date, write_short_date]))(partial, "vi")
    en = draw(st.sampled_from([write_date, write_short_date]))(partial, "en")
    return Figure(f"ngày {vi}" if partial == iso else vi, en, is_calendar)


@st.composite
def times(draw: st.DrawFn) -> Figure:
    hour, minute = draw(st.integers(1, 11)), draw(st.integers(10, 59))
    vi = draw(st.sampled_from([f"{hour}h{minute}", f"{hour} giờ {minute}", f"{hour}:{minute}"]))
    en = draw(st.sampled_from([f"{hour}.{minute} am", f"{hour}:{minute} a.m."]))
    return Figure(f"{vi} sáng", en, is_clock)


@st.composite
def quarters(draw: st.DrawFn) -> Figure:
    quarter, year = draw(st.integers(1, 4)), draw(st.integers(2001, 2035))
    roman = ["I", "II", "III", "IV"][quarter - 1]
    word = ["first", "second", "third", "fourth"][quarter - 1]
    vi = draw(st.sampled_from([f"quý {roman}/{year}", f"quý {quarter} năm {year}"]))
    en = draw(st.sampled_from([f"Q{quarter} {year}", f"the {word} quarter of {year}"]))
    return Figure(vi, en, is_quarter)


@st.composite
def ranges(draw: st.DrawFn) -> Figure:
    low = draw(st.integers(2, 40))
    high = low + draw(st.integers(2, 50))
    vi_by = draw(st.sampled_from(["–", " - ", " đến "]))
    en_by = draw(st.sampled_from(["–", " to "]))
    vi_unit, en_unit = draw(st.sampled_from([("%", "%"), (" triệu USD", " million US dollars")]))
    return Figure(f"{low}{vi_by}{high}{vi_unit}", f"{low}{en_by}{high}{en_unit}", no_leading_zero)


@st.composite
def documents(draw: st.DrawFn) -> Figure:
    number, year = draw(st.integers(2, 4999)), draw(st.integers(2001, 2035))
    ending = draw(st.sampled_from([("/QĐ-TTg", "/QD-TTg"), ("-NQ/TU", "-NQ/TU")]))
    if draw(st.booleans()):
        return Figure(f"{number}/{year}/NĐ-CP", f"{number}/{year}/ND-CP", no_leading_zero)
    return Figure(f"{number}{ending[0]}", f"{number}{ending[1]}", no_leading_zero)


@st.composite
def phones(draw: st.DrawFn) -> Figure:
    last = draw(st.integers(100, 999))
    vi = draw(st.sampled_from(["0292 3820 {}", "(0292) 3 820 {}", "0292.3820.{}"])).format(last)
    return Figure(
        vi, f"+84 292 3820 {last}", lambda text: text.startswith(("0292", "(0292", "+84 "))
    )


figures = st.one_of(
    amounts(), money(), dates(), times(), quarters(), ranges(), documents(), phones()
)


@st.composite
def words(draw: st.DrawFn) -> Figure:
    """A number in words on one page, or both; the other may have it in digits."""
    number = draw(st.integers(2, 9))
    vi = draw(st.sampled_from([VI_ONES[number], str(number)]))
    en = draw(st.sampled_from([EN_ONES[number], str(number)]))
    assume(vi != "năm")  # five, and year
    return Figure(f"{vi} dự án", f"{en} projects", no_leading_zero)


PARTS = [
    ("Tuyến {}: {} và {}.", "Line {}: {} and {}."),
    ("Khu {} ghi {};\nsau đó {}.", "Area {} has {};\nthen {}."),
    ("- Mục {}: {}, rồi {}.", "- Item {}: {}, then {}."),
]
NAMES = ["Ninh Kiều", "Cái Răng", "Phong Điền", "Bình Thủy", "Thốt Nốt", "Ô Môn"]


@dataclass(frozen=True)
class Page:
    vi: list[str]
    en: list[str]
    figures: list[list[Figure]]

    def found(self, changed: tuple[int, int, str, str] | None = None) -> list[Finding]:
        """Compare both pages, with one figure written otherwise in one language."""
        texts = {"vi": "", "en": ""}
        for language, parts in (("vi", self.vi), ("en", self.en)):
            for block, (part, of_block) in enumerate(zip(parts, self.figures, strict=True)):
                written = [getattr(figure, language) for figure in of_block]
                if changed is not None and changed[0] == block and changed[2] == language:
                    written[changed[1]] = changed[3]
                texts[language] += part.format(NAMES[block], *written) + "\n\n"
        return list(
            check(
                pair_up(
                    read_document(texts["vi"], "vi", "a.md", "content/vi/a.md"),
                    read_document(texts["en"], "en", "a.md", "content/en/a.md"),
                )
            )
        )


@st.composite
def pages(draw: st.DrawFn, kinds: st.SearchStrategy[Figure] = figures) -> Page:
    parts = [draw(st.sampled_from(PARTS)) for _ in range(draw(st.integers(1, 4)))]
    drawn = [[draw(kinds), draw(kinds)] for _ in parts]
    return Page([vi for vi, _ in parts], [en for _, en in parts], drawn)


@steady
@given(pages())
def test_page_against_its_translation_by_rule_has_no_finding(page: Page) -> None:
    assert page.found() == []


@steady
@given(pages(figures | words()))
def test_numbers_in_words_agree_with_digits(page: Page) -> None:
    assert page.found() == []


@steady
@given(pages(), st.data())
def test_any_single_changed_digit_has_exactly_one_finding(page: Page, data: st.DataObject) -> None:
    block = data.draw(st.integers(0, len(page.figures) - 1))
    place = data.draw(st.integers(0, 1))
    language = data.draw(st.sampled_from(["vi", "en"]))
    figure = page.figures[block][place]
    written: str = getattr(figure, language)
    at = data.draw(st.sampled_from([i for i, c in enumerate(written) if c in "0123456789"]))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != written[at]]))
    changed = written[:at] + digit + written[at + 1 :]
    assume(figure.stays(changed))
    found = page.found((block, place, language, changed))
    assert len(found) == 1
    assert found[0].code == "FACT01"
