"""Days that have a name, such as Quốc khánh: they agree with their date and bind to nothing."""

from __future__ import annotations

import re

from scripts.languages import LANGUAGES, Language
from scripts.sync.figures.sheet import Sheet
from scripts.sync.figures.value import Day, Firmness

NAMES: dict[Language, dict[str, tuple[int, int]]] = {  # month and day
    "vi": {
        "năm mới dương lịch": (1, 1),
        "tết dương lịch": (1, 1),
        "giao thừa dương lịch": (12, 31),
        "lễ tình nhân": (2, 14),
        "quốc tế phụ nữ": (3, 8),
        "giỗ tổ": (3, 10),
        "giải phóng miền nam": (4, 30),
        "quốc tế lao động": (5, 1),
        "quốc tế thiếu nhi": (6, 1),
        "quốc khánh": (9, 2),
        "phụ nữ việt nam": (10, 20),
        "nhà giáo việt nam": (11, 20),
        "giáng sinh": (12, 25),
        "đêm giao thừa": (12, 31),
    },
    "en": {
        "new year's day": (1, 1),
        "new year’s day": (1, 1),
        "women's day": (3, 8),
        "women’s day": (3, 8),
        "hùng kings": (3, 10),
        "reunification day": (4, 30),
        "liberation of the south": (4, 30),
        "labour day": (5, 1),
        "labor day": (5, 1),
        "may day": (5, 1),
        "children's day": (6, 1),
        "children’s day": (6, 1),
        "national day": (9, 2),
        "independence day": (9, 2),
        "teachers' day": (11, 20),
        "teachers’ day": (11, 20),
        "christmas": (12, 25),
        "new year's eve": (12, 31),
        "new year’s eve": (12, 31),
    },
}
PATTERNS = {
    language: re.compile(rf"(?:{'|'.join(NAMES[language])})(?!\w)") for language in LANGUAGES
}


def take_feast_days(sheet: Sheet) -> None:
    """Take the days that are named instead of dated."""
    for match in PATTERNS[sheet.language].finditer(sheet.lowered):
        if not sheet.begins_word(match.start()):
            continue
        month, day = NAMES[sheet.language][match[0]]
        sheet.take(match.start(), match.end(), Day(None, month, day), Firmness.SOFT)
