"""Numbers in words: two bridges, hai cầu; and which of them are numbers beyond doubt."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from scripts.languages import LANGUAGES, Language
from scripts.sync.figures.measures import amount, read_tail
from scripts.sync.figures.number_words import EN_ORDINALS, NUMBER_WORDS, read_number_words
from scripts.sync.figures.sheet import TAKEN, Sheet
from scripts.sync.figures.value import Firmness

# Most words begin with another letter: to look at that first halves the time.
FIRST_LETTERS: dict[Language, str] = {"vi": "mhbnstc", "en": "aotfsen"}
WORDS = {
    language: re.compile(rf"\b(?=[{FIRST_LETTERS[language]}])(?:{NUMBER_WORDS[language]})")
    for language in LANGUAGES
}
# "Năm" is five before a noun, and mostly year.
YEAR_BEFORE = frozenset(
    (
        *(
            "mỗi",
            "hằng",
            "hàng",
            "cả",
            "trong",
            "đầu",
            "cuối",
            "giữa",
            "từng",
            "các",
            "những",
            "qua",
        ),
        *("một", "vài", "mấy", "nhiều", "trăm", "của", "vào", "từ", "đến", "sau", "trước", "số"),
        *("nửa", "theo", "mười", "mươi", "thường", "lâu", "tròn", "ít", "dịp", "bao"),
    )
)
YEAR_AFTER = frozenset(
    (
        *("nay", "sau", "trước", "ngoái", "mới", "học", "qua", "tới", "đầu", "cuối", "này", "ấy"),
        *("đó", "liền", "kia", "nào", "tháng", "tài", "kế", "nhưng", "và", "thì", "là", "vừa"),
        *("cũ", "xưa", "gần", "thứ", "lịch", "một", "ngân", "đến", "của", "có", "sinh", "gồm"),
    )
)
NEXT_WORD = re.compile(r"[\s-]+(?P<word>[^\W\d_]+)(?:[\s-]+(?P<second>[^\W\d_]+))?")
# How often something was held: lần thứ ba, the third edition.
EDITION: dict[Language, re.Pattern[str]] = {
    "vi": re.compile(r"(?<!\w)lần\s+thứ\s+\Z", re.IGNORECASE),
    "en": re.compile(r"\s+(?:edition|time)(?!\w)"),
}
# "Hai người" is a couple, "two people" may be two nations; two hundred are counted.
PEOPLE, MANY = frozenset(("người", "people")), 20
LAST_WORD = re.compile(r"(?P<word>[^\W\d_]+)[\s-]+\Z")
# Before and after these a Vietnamese word is no number, or one that English says otherwise:
# thứ hai, cả hai, hai bên, ba mẹ, một phần ba.
VI_BEFORE = frozenset(
    (
        *("thứ", "tháng", "cả", "mùng", "mồng", "một", "hàng", "vài", "mấy", "phần", "số", "lớp"),
        *("gấp", "nấu", "trái", "quả", "lúa", "đôi", "ngày", "nhiều", "chừng", "quý", "ông", "bà"),
        *("anh", "chị", "chú", "bác", "cô", "người", "hai", "ba"),
    )
)
VI_AFTER = frozenset(
    (
        *(
            "bên",
            "chiều",
            "mặt",
            "phía",
            "bờ",
            "đầu",
            "nước",
            "miền",
            "má",
            "mẹ",
            "lô",
            "con",
            "ba",
        ),
        *("hai", "vợ", "tay", "mươi", "phương", "bề", "mùa", "nơi", "phần", "là", "thành", "quốc"),
        *("chữ", "vai", "mắt", "cha", "bốn", "năm", "và", "trong", "với", "người", "cây"),
    )
)
EN_AFTER = frozenset(
    (
        *("thirds", "third", "quarters", "quarter", "fifths", "tenths", "halves", "sides", "of"),
        *("and", "or", "to", "in", "are", "is", "were", "was", "have", "had", "has", "will", "at"),
        *("on", "for", "by", "from", "countries", "nations", "parties", "people", "governments"),
    )
)
# Words that agree with a number and are none themselves.
LOOSE: dict[Language, dict[str, int]] = {
    "vi": {"đôi": 2, "cặp": 2},
    "en": {
        "both": 2,
        "twice": 2,
        "double": 2,
        "doubled": 2,
        "doubling": 2,
        "doubles": 2,
        "pair": 2,
        "pairs": 2,
        "couple": 2,
        "triple": 3,
        "tripled": 3,
        "tripling": 3,
        "threefold": 3,
        "twofold": 2,
        "fourfold": 4,
        "fivefold": 5,
        "tenfold": 10,
        "quadrupled": 4,
        "hundredth": 100,
        "thousandth": 1000,
        "millionth": 10**6,
        "dozen": 12,
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "decade": 10,
        "fortnight": 14,
        "week": 7,
        "century": 100,
    }
    | EN_ORDINALS,
}
LOOSE_FORMS = {
    language: rf"(?:{'|'.join(sorted(words, key=lambda w: (-len(w), w)))})(?!\w)"
    for language, words in LOOSE.items()
}
LOOSE_PATTERNS: dict[Language, re.Pattern[str]] = {
    "vi": re.compile(LOOSE_FORMS["vi"]),
    "en": re.compile(
        rf"\b(?=[{''.join(sorted({word[0] for word in LOOSE['en']}))}]){LOOSE_FORMS['en']}"
    ),
}


@dataclass(frozen=True, slots=True)
class _Spelled:
    """A number in words before its neighbours are known."""

    start: int
    end: int
    size: Decimal
    scale: int
    unit: str
    firmness: Firmness

    def without_unit(self, following: int) -> _Spelled:
        """Return it without the word behind it, which begins the number at `following`."""
        return replace(self, end=following, unit="")

    def goes_on(self, behind: _Spelled, text: str) -> bool:
        """Tell whether both are one number: một nghìn hai trăm."""
        return (
            self.scale > behind.size
            and not self.unit
            and _joins(text[self.end : behind.start].strip(), self, behind)
        )


def _joins(gap: str, before: _Spelled, behind: _Spelled) -> bool:
    thousand_and_one = gap == "and" and before.scale == 1000 and behind.size < 100
    return thousand_and_one or gap in ("", "linh", "lẻ")


def take_spelled(sheet: Sheet) -> None:
    """Take numbers in words that are still there, with scale and unit."""
    language = sheet.language
    text = sheet.text
    found: list[_Spelled] = []
    for match in WORDS[language].finditer(sheet.lowered):
        start = match.start()
        if not sheet.begins_word(start) or text[start - 1 : start] == "-":
            continue
        if found and start < found[-1].end and match[0] != "năm":
            found[-1] = found[-1].without_unit(start)  # hai nghìn năm trăm
        if language == "vi" and match[0] == "năm" and not _is_five(text, match):
            continue
        tail = read_tail(text, match.end(), language)
        number = Decimal(read_number_words(match[0], language))
        size = (number + (Decimal("0.5") if tail.half else 0)) * tail.scale
        firmness = _firmness(sheet, match, size, measured=tail.scale != 1 or bool(tail.unit))
        spelled = _Spelled(start, tail.end, size, tail.scale, tail.unit, firmness)
        if found and found[-1].goes_on(spelled, text):
            found[-1] = replace(
                found[-1], end=spelled.end, size=found[-1].size + size, unit=spelled.unit
            )
        else:
            found.append(spelled)
    for spelled in found:
        sheet.take(spelled.start, spelled.end, amount(spelled.size, spelled.unit), spelled.firmness)
    for match in LOOSE_PATTERNS[language].finditer(sheet.lowered):
        if not sheet.begins_word(match.start()):
            continue
        loose = LOOSE[language][match[0]]
        edition = language == "en" and loose > 2 and EDITION["en"].match(text, match.end())
        firmness = Firmness.SPELLED if edition else Firmness.SOFT
        sheet.take(match.start(), match.end(), amount(Decimal(loose), ""), firmness)


def _is_five(text: str, match: re.Match[str]) -> bool:
    before = LAST_WORD.search(text[max(0, match.start() - 20) : match.start()])
    behind = NEXT_WORD.match(text, match.end())
    if behind is None or behind["word"][0].isupper() or behind["word"] in YEAR_AFTER:
        return False
    after_figure = TAKEN in text[max(0, match.start() - 2) : match.start()]
    return not after_figure and (before is None or before["word"].lower() not in YEAR_BEFORE)


def _firmness(sheet: Sheet, match: re.Match[str], size: Decimal, *, measured: bool) -> Firmness:
    """Beyond doubt a number: two or more, small letters, a noun behind, no fixed phrase."""
    if size < 2:
        return Firmness.SOFT
    text, language = sheet.text, sheet.language
    before = LAST_WORD.search(text[max(0, match.start() - 20) : match.start()])
    behind = NEXT_WORD.match(text, match.end())
    previous = before["word"].lower() if before else ""
    several = len(match[0].split()) > 1 or "-" in match[0]
    if language == "vi":
        if size > 2 and EDITION["vi"].search(text, max(0, match.start() - 10), match.start()):
            return Firmness.SPELLED
        if previous in VI_BEFORE or TAKEN in text[max(0, match.start() - 2) : match.start()]:
            return Firmness.SOFT
        if not several and match[0] == "năm":
            return Firmness.SOFT
    if text[match.start()].isupper() and behind is not None and behind["word"][0].isupper():
        return Firmness.SOFT
    if measured:
        return Firmness.SPELLED
    if behind is None or behind["word"][0].isupper():
        return Firmness.SOFT
    doubtful = VI_AFTER if language == "vi" else EN_AFTER
    if behind["word"].lower() in doubtful and not (size > MANY and behind["word"] in PEOPLE):
        return Firmness.SOFT
    return Firmness.SPELLED
