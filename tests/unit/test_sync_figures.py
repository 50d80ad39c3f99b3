"""Tests of reading figures from running text."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scripts.languages import Language
from scripts.sync.figures import read_values
from scripts.sync.figures.value import (
    Amount,
    Clock,
    Day,
    Fault,
    Firmness,
    Meaning,
    Name,
    Named,
    Period,
    Span,
    Value,
)


def amount(number: str, dimension: str = "") -> Amount:
    return Amount(Decimal(number), dimension, Decimal(number))


def meanings(text: str, language: Language) -> list[Meaning]:
    return [value.meaning for value in read_values(text, language) if value.firm]


def only(text: str, language: Language) -> Value:
    values = read_values(text, language)
    assert len(values) == 1, values
    return values[0]


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("1.275", "vi", "1275"),
        ("293,7", "vi", "293.7"),
        ("1.275,5", "vi", "1275.5"),
        ("12.345.678", "vi", "12345678"),
        ("1,275", "en", "1275"),
        ("293.7", "en", "293.7"),
        ("1,275.5", "en", "1275.5"),
        ("1 275 000 người", "vi", "1275000"),
        ("1 275 000 people", "en", "1275000"),
    ],
)
def test_number_is_read_as_its_language_writes_it(
    text: str, language: Language, number: str
) -> None:
    assert meanings(text, language) == [amount(number)]
    assert only(text, language).fault is None


@pytest.mark.parametrize(
    ("text", "language", "number", "unit"),
    [
        ("1.275 triệu USD", "vi", "1275000000", "USD"),
        ("US$1,275 million", "en", "1275000000", "USD"),
        ("USD 1.275 billion", "en", "1275000000", "USD"),
        ("$5m", "en", "5000000", "USD"),
        ("5 triệu đô la Mỹ", "vi", "5000000", "USD"),
        ("1,5 nghìn tỷ đồng", "vi", "1500000000000", "VND"),
        ("VND 1.5 trillion", "en", "1500000000000", "VND"),
        ("2 triệu 500 nghìn đồng", "vi", "2500000", "VND"),
        ("2 triệu rưỡi đồng", "vi", "2500000", "VND"),
        ("50.000đ", "vi", "50000", "VND"),
        ("3 chục nghìn", "vi", "30000", ""),
        ("3 vạn", "vi", "30000", ""),
        ("1,2 tỷ yên", "vi", "1200000000", "JPY"),
        ("300 tỷ won", "vi", "300000000000", "KRW"),
        ("€5 million", "en", "5000000", "EUR"),
        ("2 dozen", "en", "24", ""),
        ("7,12%", "vi", "7.12", "%"),
        ("7.12 per cent", "en", "7.12", "%"),
        ("0,5 điểm phần trăm", "vi", "0.5", "points"),
        ("0.5 percentage points", "en", "0.5", "points"),
        ("27 °C", "vi", "27", "°C"),
        ("140.000 TEU", "vi", "140000", "TEU"),
        ("60-hectare", "en", "600000", "m²"),
        ("6.360,83 km²", "vi", "6360830000", "m²"),
        ("6,360.83 square kilometres", "en", "6360830000", "m²"),
        ("2 tấn", "vi", "2000", "kg"),
        ("2,000 kg", "en", "2000", "kg"),
        ("12 tháng", "vi", "12", "months"),
        ("12-month", "en", "12", "months"),
    ],
)
def test_scale_words_units_and_currencies_are_part_of_the_value(
    text: str, language: Language, number: str, unit: str
) -> None:
    assert only(text, language).meaning == amount(number, unit)


def test_square_kilometre_is_a_hundred_hectares() -> None:
    assert only("1 km²", "vi").meaning == only("100 hectares", "en").meaning


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("7,12%", "en", "7.12%"),
        ("293,7 hectares", "en", "293.7 hectares"),
        ("1.234.567 people", "en", "1,234,567"),
        ("7.12%", "vi", "7,12%"),
        ("1,234,567 người", "vi", "1.234.567"),
        ("3.5 %", "vi", "3,5 %"),
        ("14h30", "en", "14:30"),
        ("26/02/2024", "en", "26 February 2024"),
    ],
)
def test_form_of_the_other_language_is_told_with_the_right_one(
    text: str, language: Language, right: str
) -> None:
    value = only(text, language)
    assert (value.fault, value.right) == (Fault.FORM, right)


def test_english_number_with_a_scale_word_is_no_wrong_form() -> None:
    value = only("1.275 million", "en")
    assert value.fault is None
    assert not value.slip


FEBRUARY_6 = Day(2024, 2, 6)


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("06/02/2024", "vi", FEBRUARY_6),
        ("6/2/2024", "vi", FEBRUARY_6),
        ("06-02-2024", "vi", FEBRUARY_6),
        ("6.2.2024", "vi", FEBRUARY_6),
        ("2024-02-06", "vi", FEBRUARY_6),
        ("ngày 6 tháng 2 năm 2024", "vi", FEBRUARY_6),
        ("ngày 06 tháng 02, 2024", "vi", FEBRUARY_6),
        ("ngày 6/2", "vi", Day(None, 2, 6)),
        ("chiều 6-2", "vi", Day(None, 2, 6)),
        ("6 tháng 2", "vi", Day(None, 2, 6)),
        ("tháng 2/2024", "vi", Day(2024, 2)),
        ("02/2024", "vi", Day(2024, 2)),
        ("tháng Hai năm 2024", "vi", Day(2024, 2)),
        ("tháng Mười Hai", "vi", Day(None, 12)),
        ("năm 2024", "vi", Day(2024)),
        ("năm 938", "vi", Day(938)),
        ("rằm tháng 7", "vi", Day(None, 7, 15)),
        ("10 tháng 3 âm lịch", "vi", Day(None, 3, 10)),
        ("6 February 2024", "en", FEBRUARY_6),
        ("6 Feb 2024", "en", FEBRUARY_6),
        ("February 6, 2024", "en", FEBRUARY_6),
        ("2024-02-06", "en", FEBRUARY_6),
        ("6th of February", "en", Day(None, 2, 6)),
        ("Feb 2024", "en", Day(2024, 2)),
        ("in mid-July", "en", Day(None, 7)),
        ("in 2024", "en", Day(2024)),
        ("the 10th day of the third lunar month", "en", Day(None, 3, 10)),
        ("the full moon of the seventh lunar month", "en", Day(None, 7, 15)),
    ],
)
def test_dates_are_read_in_all_their_forms(text: str, language: Language, date: Day) -> None:
    assert meanings(text, language) == [date]


def test_english_date_in_digits_can_be_read_in_two_ways() -> None:
    value = only("06/02/2024", "en")
    assert value.fault is Fault.AMBIGUOUS
    assert (value.meaning, value.otherwise) == (FEBRUARY_6, Day(2024, 6, 2))


def test_may_and_march_at_the_beginning_of_a_sentence_bind_to_nothing() -> None:
    assert meanings("May you live long. March on!", "en") == []


def test_month_in_small_letters_may_be_something_else() -> None:
    assert meanings("Mỗi tháng hai lần.", "vi") == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("27–29/12/2025", "vi", [Day(2025, 12, 27), Day(2025, 12, 29)]),
        ("từ ngày 27 đến 29 tháng 12 năm 2025", "vi", [Day(2025, 12, 27), Day(2025, 12, 29)]),
        ("27 December 2025 – 1 January 2026", "en", [Day(2025, 12, 27), Day(2026, 1, 1)]),
        ("27/12 – 1/1/2026", "vi", [Day(2025, 12, 27), Day(2026, 1, 1)]),
        ("December 27–29, 2025", "en", [Day(2025, 12, 27), Day(2025, 12, 29)]),
        ("6, 7 and 8 March 2024", "en", [Day(2024, 3, 6), Day(2024, 3, 7), Day(2024, 3, 8)]),
        ("tháng 3–5/2025", "vi", [Day(2025, 3), Day(2025, 5)]),
        ("March to May 2025", "en", [Day(2025, 3), Day(2025, 5)]),
        ("giai đoạn 2021 - 2025", "vi", [Day(2021), Day(2025)]),
        ("2021–25", "en", [Day(2021), Day(2025)]),
        ("10–15%", "en", [amount("10", "%"), amount("15", "%")]),
        ("10% đến 15%", "vi", [amount("10", "%"), amount("15", "%")]),
        ("1,5–2 tỷ đồng", "vi", [amount("1500000000", "VND"), amount("2000000000", "VND")]),
        ("từ 3 đến 5 triệu USD", "vi", [amount("3000000", "USD"), amount("5000000", "USD")]),
        ("USD 3–5 million", "en", [amount("3000000", "USD"), amount("5000000", "USD")]),
        ("between 3 and 5 million", "en", [amount("3000000"), amount("5000000")]),
    ],
)
def test_the_first_of_a_range_takes_what_only_the_second_says(
    text: str, language: Language, expected: list[Meaning]
) -> None:
    assert meanings(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("14h30", "vi", 870),
        ("14 giờ 30", "vi", 870),
        ("7 giờ tối", "vi", 1140),
        ("7 giờ rưỡi sáng", "vi", 450),
        ("14:30", "en", 870),
        ("2.30 pm", "en", 870),
        ("2:30 p.m.", "en", 870),
        ("12 noon", "en", 720),
    ],
)
def test_times_of_day(text: str, language: Language, minutes: int) -> None:
    assert only(text, language).meaning == Clock(minutes)


@pytest.mark.parametrize(
    ("text", "language", "period"),
    [
        ("quý I/2025", "vi", Period(Span.QUARTER, 1, 2025)),
        ("quý 1 năm 2025", "vi", Period(Span.QUARTER, 1, 2025)),
        ("Q1 2025", "en", Period(Span.QUARTER, 1, 2025)),
        ("the first quarter of 2025", "en", Period(Span.QUARTER, 1, 2025)),
        ("6 tháng đầu năm 2025", "vi", Period(Span.HALF, 1, 2025)),
        ("the first half of 2025", "en", Period(Span.HALF, 1, 2025)),
        ("the first six months of 2025", "en", Period(Span.HALF, 1, 2025)),
        ("mười một tháng đầu năm 2025", "vi", Period(Span.MONTHS, 11, 2025)),
        ("the first eleven months of 2025", "en", Period(Span.MONTHS, 11, 2025)),
        ("thập niên 1990", "vi", Period(Span.DECADE, 1990)),
        ("the 1990s", "en", Period(Span.DECADE, 1990)),
        ("thế kỷ XIX", "vi", Period(Span.CENTURY, 19)),
        ("the nineteenth century", "en", Period(Span.CENTURY, 19)),
    ],
)
def test_quarters_halves_decades_and_centuries(
    text: str, language: Language, period: Period
) -> None:
    assert meanings(text, language) == [period]


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("1255/QĐ-TTg", "1255/QD-TTg"),
        ("6-NQ/TU", "6–NQ/TU"),
        ("45/2022/QH15", "45/2022/QH15"),
        ("Nghị định số 35/2022/NĐ-CP", "Decree No. 35/2022/ND-CP"),
    ],
)
def test_number_of_a_document_is_one_value_whatever_its_dashes_and_marks(vi: str, en: str) -> None:
    assert only(vi, "vi").meaning == only(en, "en").meaning
    assert isinstance(only(vi, "vi").meaning, Name)


@pytest.mark.parametrize("text", ["0292.3820.456", "(0292) 3 820 456", "+84 292 3820 456"])
def test_phone_numbers_are_compared_by_their_digits(text: str) -> None:
    assert only(text, "vi").meaning == Name(Named.PHONE, "02923820456")


def test_short_number_of_a_hotline_is_a_plain_number() -> None:
    assert only("tổng đài 1022", "vi").meaning == amount("1022")


def test_e_mail_address_is_a_value_and_other_addresses_are_not() -> None:
    text = "ngoaivu@cantho.gov.vn, www.cantho.gov.vn/2024, ban-do-2.pdf"
    assert only(text, "vi").meaning == Name(Named.EMAIL, "ngoaivu@cantho.gov.vn")


@pytest.mark.parametrize(
    "text",
    [
        "Tại VSIP 3 và Quốc lộ 1A.",
        "Sau đại dịch Covid-19, cách mạng công nghiệp 4.0 và mạng 5G.",
        "Nhóm G20 dùng giấy A4.",
        "Bảng 2.1 và mục 3.2.1",
        "2.1. Mục tiêu",
        "Theo WCAG 2.2",
    ],
)
def test_digits_in_names_bind_to_nothing(text: str) -> None:
    values = read_values(text, "vi")
    assert values
    assert all(value.firmness is Firmness.SOFT and value.fault is None for value in values)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Có 12 dự án.", "12"),
        ("Vốn 300 triệu.", "300000000"),
        ("Phường 3", "3"),
        ("theo Điều 5", "5"),
        ("tầng 3", "3"),
    ],
)
def test_capital_that_only_opens_a_sentence_makes_no_name(text: str, number: str) -> None:
    assert meanings(text, "vi") == [amount(number)]


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("hai cầu", "vi", 2),
        ("hai mươi lăm nhóm", "vi", 25),
        ("một trăm linh năm hộ", "vi", 105),
        ("mười hai dự án", "vi", 12),
        ("two bridges", "en", 2),
        ("twenty-five groups", "en", 25),
        ("a hundred and five households", "en", 105),
    ],
)
def test_number_in_words_is_clear_before_a_noun(text: str, language: Language, number: int) -> None:
    value = only(text, language)
    assert value.meaning == amount(str(number))
    assert value.firmness is Firmness.SPELLED


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Một số nơi, một trong những cách.", "vi"),
        ("Cả hai bên, thứ hai, ba mẹ.", "vi"),
        ("Trong năm nay, năm học mới, mỗi năm.", "vi"),
        ("Hai Bà Trưng và Ba Lan", "vi"),
        ("Both sides, one of them, the second time.", "en"),
        ("Two thirds of it, a pair, a couple.", "en"),
    ],
)
def test_words_that_only_look_like_numbers_bind_to_nothing(text: str, language: Language) -> None:
    assert all(v.firmness is Firmness.SOFT for v in read_values(text, language))


def test_positions_are_those_of_the_text() -> None:
    text = "Khu rộng\n293,7 ha,\u00a0tăng 7,12%."
    for value in read_values(text, "vi"):
        assert text[value.start : value.end] == value.text
