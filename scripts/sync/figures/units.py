"""Units and currencies as both languages write them, and the words for large numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from scripts.languages import Language

# Dimension, how many of its base units, and how both languages write it. What cannot be turned
# into each other without loss or doubt (months and days) is of different dimensions.
TABLE: tuple[tuple[str, str, str], ...] = (
    ("%", "1", "%|phần trăm|per cent|percent|per-cent|pct"),
    ("points", "1", "điểm phần trăm|điểm %|percentage point|percentage points|percentage-point|pp"),
    ("permille", "1", "‰|phần nghìn|per mille|per mil"),
    ("m²", "1", "m²|m2|m^2|mét vuông|sq m|sq. m|sqm|square metre|square metres|square meter"),
    ("m²", "1", "square meters|square-metre|square-meter"),
    ("m²", "10000", "ha|hecta|héc ta|héc-ta|hécta|hec-ta|hec ta|hectare|hectares"),
    ("m²", "1000000", "km²|km2|km^2|ki-lô-mét vuông|kilômét vuông|kilomet vuông|cây số vuông"),
    ("m²", "1000000", "square kilometre|square kilometres|square kilometer|square kilometers"),
    ("m²", "1000000", "sq km|sq. km|sqkm|square-kilometre|square-kilometer"),
    ("l", "1000", "m³|m3|m^3|mét khối|cubic metre|cubic metres|cubic meter|cubic meters"),
    ("l", "1000", "cu m|cubic-metre|cubic-meter"),
    ("l", "1", "lít|litre|litres|liter|liters"),
    ("m", "1", "m|mét|metre|metres|meter|meters"),
    ("m", "1000", "km|ki-lô-mét|kilômét|kilomet|cây số|kilometre|kilometres|kilometer|kilometers"),
    ("m", "0.01", "cm|xăng-ti-mét|xen-ti-mét|centimét|centimetre|centimetres|centimeter"),
    ("m", "0.01", "centimeters"),
    ("m", "0.001", "mm|mi-li-mét|milimét|millimetre|millimetres|millimeter|millimeters"),
    ("nautical miles", "1", "hải lý|nautical mile|nautical miles"),
    ("miles", "1", "dặm|mile|miles"),
    ("kg", "1", "kg|ki-lô-gam|kilôgam|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos"),
    ("kg", "0.001", "g|gam|gram|grams|gramme|grammes"),
    ("kg", "100", "tạ|quintal|quintals"),
    ("kg", "1000", "tấn|tonne|tonnes|ton|tons|metric ton|metric tons|metric tonnes|mt"),
    ("W", "1000", "kW|kilowatt|kilowatts|ki-lô-oát"),
    ("W", "1000000", "MW|megawatt|megawatts|mê-ga-oát"),
    ("W", "1000000000", "GW|gigawatt|gigawatts|gi-ga-oát"),
    ("Wp", "1000000", "MWp"),
    ("Wh", "1000", "kWh|kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours"),
    ("Wh", "1000000", "MWh|megawatt-hour|megawatt-hours|megawatt hours"),
    ("Wh", "1000000000", "GWh|gigawatt-hour|gigawatt-hours|gigawatt hours"),
    ("MVA", "1", "MVA"),
    ("kV", "1", "kV"),
    ("°C", "1", "°C|ºC|℃|độ C|độ xê|độ|degree Celsius|degrees Celsius|degrees C|degrees|degree"),
    ("m/s", "1", "m/s|mét/giây|metres per second|meters per second"),
    ("km/h", "1", "km/h|km/giờ|km/hour|kph|kilometres per hour|kilometers per hour"),
    ("TEU", "1", "TEU|TEUs"),
    ("DWT", "1", "DWT|deadweight tonnes|deadweight tons"),
    ("years", "1", "năm|year|years|yr|yrs"),
    ("years", "10", "thập kỷ|thập niên|decade|decades"),
    ("years", "100", "thế kỷ|century|centuries"),
    ("months", "1", "tháng|month|months"),
    ("days", "1", "ngày|day|days"),
    ("days", "7", "tuần|week|weeks"),
    ("minutes", "60", "giờ|tiếng|h|hour|hours|hr|hrs|giờ đồng hồ|tiếng đồng hồ"),
    ("minutes", "1", "phút|minute|minutes|min|mins"),
    ("seconds", "1", "giây|second|seconds"),
    (
        "VND",
        "1",
        "VND|VNĐ|vnđ|đồng|đ|₫|dong|dongs|đồng Việt Nam|Vietnamese dong|Vietnam dong|Viet Nam dong",
    ),
    ("USD", "1", "USD|US$|US dollar|US dollars|dollar|dollars|đô la Mỹ|đô-la Mỹ|đôla Mỹ"),
    ("USD", "1", "U.S. dollars|American dollars|đô la|đô-la|đôla|đô|$|Mỹ kim|đô Mỹ"),
    ("EUR", "1", "EUR|€|euro|euros|ơ-rô"),
    ("JPY", "1", "JPY|¥|yên|yên Nhật|yen|Japanese yen"),
    ("KRW", "1", "KRW|₩|won|Korean won|won Hàn Quốc"),
    ("CNY", "1", "CNY|RMB|nhân dân tệ|tệ|yuan|renminbi"),
    ("GBP", "1", "GBP|£|bảng Anh|bảng|pounds sterling|pound sterling|pounds"),
    ("SGD", "1", "SGD|S$|đô la Singapore|Singapore dollars"),
    ("AUD", "1", "AUD|A$|đô la Úc|đô-la Úc|Australian dollars"),
    ("CAD", "1", "CAD|C$|đô la Canada|Canadian dollars"),
    ("THB", "1", "THB|baht|bạt"),
    ("INR", "1", "INR|₹|rupee|rupees|ru-pi"),
    ("CHF", "1", "CHF|franc Thụy Sĩ|Swiss francs"),
    ("TWD", "1", "TWD|NT$|Đài tệ"),
)
UNITS: dict[str, tuple[str, Decimal]] = {
    form.lower(): (dimension, Decimal(factor))
    for dimension, factor, forms in TABLE
    for form in forms.split("|")
}
# Signs and codes that also stand before the number: US$1,275, VND 300.
BEFORE = (
    *("US$", "A$", "S$", "C$", "NT$", "$", "€", "£", "¥", "₩", "₫", "₹"),
    *("USD", "VND", "VNĐ", "EUR", "JPY", "KRW", "CNY", "RMB", "GBP", "SGD", "AUD", "CAD", "THB"),
    *("INR", "CHF", "TWD"),
)
# One letter in capitals is no unit: 4G, 5M.
LOWER_ONLY = frozenset(("M", "G", "H", "Đ"))
# Words that are units only after a number and before no other: "12 ngày 6/2", "số 5 năm 2024".
BEGINS_A_DATE = frozenset(("ngày", "tháng", "năm"))

SCALES: dict[Language, dict[str, int]] = {
    "vi": {
        "chục": 10,
        "trăm": 10**2,
        "nghìn": 10**3,
        "ngàn": 10**3,
        "vạn": 10**4,
        "triệu": 10**6,
        "tr": 10**6,
        "tỷ": 10**9,
        "tỉ": 10**9,
        "k": 10**3,
    },
    "en": {
        "dozen": 12,
        "hundred": 10**2,
        "thousand": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "mn": 10**6,
        "mln": 10**6,
        "billion": 10**9,
        "billions": 10**9,
        "bn": 10**9,
        "bln": 10**9,
        "trillion": 10**12,
        "trillions": 10**12,
        "tn": 10**12,
        "trn": 10**12,
        "m": 10**6,
        "b": 10**9,
        "k": 10**3,
    },
}
# Letters that may also be a unit or a name: a scale where money stands before, or as "5M".
SHORT_SCALES = frozenset("mbk")


def _any_of(forms: Iterable[str]) -> str:
    return "|".join(
        re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=lambda f: (-len(f), f))
    )


def _tail(language: Language, *, money: bool) -> re.Pattern[str]:
    long = [word for word in SCALES[language] if word not in SHORT_SCALES]
    words = rf"(?:{_any_of(long)})(?!\w)"
    if language == "vi":
        # The rate, the number, the price: no thousand millions.
        words = rf"(?:{_any_of(long)})(?!\w|\s+(?:lệ|số|giá|trọng|suất|phú)(?!\w))"
        short = r"(?<=\d)[Kk](?!\w)"
    else:
        short = (
            r"[MBKmbk](?!\w)"
            if money
            else r"(?<=\d)(?-i:[MBKk])(?!\w)|m(?=\s+(?:USD|VND|EUR|dollars?|dong)\b)"
        )
    scales = rf"(?:[\s-]*(?:{words}|{short}))*"
    signs = [form for form in UNITS if not form[-1].isalpha()]
    names = [form for form in UNITS if form[-1].isalpha()]
    units = rf"(?:{_any_of(signs)}|(?:{_any_of(names)})(?![\w²³]))"
    return re.compile(
        rf"(?P<scales>{scales})(?P<half>\s+rưỡi(?!\w))?(?:[\s-]*(?P<unit>{units}))?", re.IGNORECASE
    )


TAILS = {
    (language, money): _tail(language, money=money)
    for language in SCALES
    for money in (False, True)
}
CURRENCY_BEFORE = rf"(?:(?<!\w)(?:{_any_of(BEFORE)})\s?)"
