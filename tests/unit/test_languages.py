"""Numbers, dates and periods as each language writes them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scripts.content.fields import Figure
from scripts.content.units import Unit
from scripts.languages import (
    choose_language,
    write_date,
    write_month,
    write_number,
    write_period,
    write_short_date,
)


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        ("1275.5", "1.275,5", "1,275.5"),
        ("593.53", "593,53", "593.53"),
        ("45000", "45.000", "45,000"),
        ("57", "57", "57"),
        ("7.50", "7,50", "7.50"),
    ],
)
def test_number_keeps_all_its_digits_in_each_language(value: str, vi: str, en: str) -> None:
    assert write_number(Decimal(value), "vi") == vi
    assert write_number(Decimal(value), "en") == en


@pytest.mark.parametrize(
    ("date", "vi", "en"),
    [
        ("2024-02-06", "6 tháng 2 năm 2024", "6 February 2024"),
        ("2024-02", "tháng 2 năm 2024", "February 2024"),
        ("2024", "năm 2024", "2024"),
    ],
)
def test_date_is_written_as_exactly_as_it_is_known(date: str, vi: str, en: str) -> None:
    assert write_date(date, "vi") == vi
    assert write_date(date, "en") == en


def test_short_date_suits_a_table() -> None:
    assert write_short_date("2024-02-06", "vi") == "06/02/2024"
    assert write_short_date("2024-02-06", "en") == "6 Feb 2024"
    assert write_short_date("2024-02", "vi") == "02/2024"


@pytest.mark.parametrize(
    ("start", "end", "vi", "en"),
    [
        ("2025-04-04", "2025-04-08", "4–8 tháng 4 năm 2025", "4–8 April 2025"),
        ("2023-04-28", "2023-05-02", "28 tháng 4 – 2 tháng 5 năm 2023", "28 April – 2 May 2023"),
        (
            "2025-12-27",
            "2026-01-01",
            "27 tháng 12 năm 2025 – 1 tháng 1 năm 2026",
            "27 December 2025 – 1 January 2026",
        ),
        ("2022-06-19", None, "19 tháng 6 năm 2022", "19 June 2022"),
    ],
)
def test_period_says_nothing_twice(start: str, end: str | None, vi: str, en: str) -> None:
    assert write_period(start, end, "vi") == vi
    assert write_period(start, end, "en") == en


def test_month_has_its_name() -> None:
    assert (write_month(4, "vi"), write_month(4, "en")) == ("tháng 4", "April")


@pytest.mark.parametrize(
    ("unit", "qualifier", "vi", "en"),
    [
        ("million-usd", "exact", "1.275,5 triệu USD", "USD 1,275.5 million"),
        ("billion-vnd", "over", "trên 1.275,5 tỷ đồng", "over VND 1,275.5 billion"),
        ("ha", "about", "khoảng 1.275,5 ha", "about 1,275.5 ha"),
    ],
)
def test_figure_is_written_with_unit_and_qualifier(
    unit: str, qualifier: str, vi: str, en: str
) -> None:
    figure = Figure(
        value=Decimal("1275.5"), unit=unit, qualifier=qualifier, as_of="2022", source="s"
    )
    assert figure.text("vi") == vi
    assert figure.text("en") == en


@pytest.mark.parametrize(
    ("unit", "value", "to", "vi", "en"),
    [
        ("booths", "200", "250", "200–250 gian hàng", "200–250 booths"),
        ("million-usd", "1.5", "2.5", "1,5–2,5 triệu USD", "USD 1.5–2.5 million"),
        ("edition", "2", None, "lần thứ 2", "2nd edition"),
        ("edition", "13", None, "lần thứ 13", "13th edition"),
    ],
)
def test_ranges_and_editions_are_written_as_a_reader_says_them(
    unit: str, value: str, to: str | None, vi: str, en: str
) -> None:
    end = Decimal(to) if to else None
    figure = Figure(value=Decimal(value), to=end, unit=unit, as_of="2024", source="s")
    assert (figure.text("vi"), figure.text("en")) == (vi, en)


def test_every_unit_has_its_words() -> None:
    for unit in Unit:
        figure = Figure(value=Decimal(2), unit=unit, as_of="2025", source="s")
        assert "2" in figure.text("vi")
        assert "2" in figure.text("en")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "vi"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "vi"),
        ({"CANTHO_LANG": "vi", "LANG": "en_US.UTF-8"}, "vi"),
        ({"LC_ALL": "en_US.UTF-8", "LANG": "vi_VN.UTF-8"}, "en"),
    ],
)
def test_language_of_messages_comes_from_the_environment(
    environment: dict[str, str], language: str
) -> None:
    assert choose_language(environment) == language
