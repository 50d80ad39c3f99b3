"""What is compared letter by letter: numbers of documents, telephone numbers, addresses."""

from __future__ import annotations

import re
import unicodedata

from scripts.sync.figures.sheet import Sheet
from scripts.sync.figures.value import Name, Named

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
POINT_WITHIN = re.compile(r"\.[a-z]|://")
# Addresses and names of files that were typed into the text.
ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|gov|edu|int)(?:/\S*)?(?!\w)"
    r"|(?<![\w./-])[\w./-]+\.(?:pdf|docx?|xlsx?|pptx?|zip|csv|jpe?g|png|webp|svg|mp[34]|md|html?|ya?ml)\b",
    re.IGNORECASE,
)
# 1255/QĐ-TTg, 45/2022/QH15, 35/2022/NĐ-CP, 6-NQ/TU, 404/BNG-NGVH-UNESCO.
LETTERS = r"[A-ZĐƯÂ][A-Za-zĐđƯưÂâ]*\d{0,2}"
DOCUMENT = re.compile(
    rf"(?<![\w./-])\d{{1,5}}(?:"
    rf"\s?/\s?\d{{4}}\s?/\s?{LETTERS}(?:\s?[-–]\s?{LETTERS})*"
    rf"|\s?/\s?[A-ZĐ]{{2}}[A-Za-zĐđ]*(?:\s?[-–]\s?{LETTERS})+"
    rf"|\s?[-–]\s?[A-ZĐ]{{2,}}\s?/\s?[A-ZĐ]{{2,}}[A-Za-z]*"
    rf")(?!\w)"
)
# After the name of a sort of document the letters at the end may be left out.
SORTS = (
    *("nghị định", "nghị quyết", "quyết định", "thông tư", "thông tư liên tịch", "luật", "chỉ thị"),
    *("kế hoạch", "công văn", "công điện", "thông báo", "tờ trình", "báo cáo", "pháp lệnh"),
    *("decree", "resolution", "decision", "circular", "joint circular", "law", "directive"),
    *("plan", "official letter", "letter", "dispatch", "notice", "report", "ordinance"),
)
AFTER_SORT = re.compile(
    rf"(?<!\w)(?:{'|'.join(SORTS)})\s+(?:(?:số|no\.?|number)\s*)?"
    rf"(?P<number>\d{{1,5}}(?:/(?:19|20)\d\d(?!\d)|/[A-ZĐ]{{2,}}))(?![\w/])",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"(?<![\w./+,-])(?:"
    r"(?:\(\s?\+\d{1,3}\s?\)|\+\d{1,3}|00\d{2}(?=[ .-])|\(\s?(?:\+84\s?)?0?\d{2,4}\s?\))"
    r"(?:[ .–-]{0,2}\(?\d{1,5}\)?){2,6}"
    r"|0\d{1,3}(?:[ .–-]{1,2}\d{1,8}){1,5}"
    r"|0\d{8,10}"
    r"|1[89]00[ .]?\d{4}(?:\d\d)?"
    r")(?![\d])(?!-\d)"
)
MANY_DIGITS = re.compile(r"\d[\d .()–-]{6}")
MIN_PHONE, MAX_PHONE = 8, 15  # digits; E.164 allows 15
MIN_WITH_ZERO = 10  # digits of a Vietnamese number with its zero; a date has eight


def take_addresses(sheet: Sheet) -> None:
    """Take e-mail addresses, and blank other addresses and names of files."""
    if "@" in sheet.text:
        for match in EMAIL.finditer(sheet.text):
            sheet.take(match.start(), match.end(), Name(Named.EMAIL, match[0].lower()))
    if not POINT_WITHIN.search(sheet.lowered):
        return
    for match in ADDRESS.finditer(sheet.text):
        sheet.take(match.start(), match.end(), None)


def take_documents(sheet: Sheet) -> None:
    """Take the numbers of legal documents."""
    if "/" not in sheet.text:
        return
    for match in DOCUMENT.finditer(sheet.text):
        sheet.take(match.start(), match.end(), _document(match[0]))
    for match in AFTER_SORT.finditer(sheet.text):
        sheet.take(match.start("number"), match.end("number"), _document(match["number"]))


def take_phones(sheet: Sheet) -> None:
    """Take telephone numbers; +84 292 and 0292 are the same."""
    if not MANY_DIGITS.search(sheet.text):
        return
    for match in PHONE.finditer(sheet.text):
        digits = "".join(filter(str.isdigit, match[0].replace("(0)", "")))
        international = "+" in match[0] or digits.startswith("00")
        digits = digits.removeprefix("00")
        if international and digits.startswith("84"):
            digits = "0" + digits[2:].removeprefix("0")
        least = MIN_WITH_ZERO if digits.startswith("0") else MIN_PHONE
        if least <= len(digits) <= MAX_PHONE:
            sheet.take(match.start(), match.end(), Name(Named.PHONE, digits))


def _document(written: str) -> Name:
    """Fold what means nothing: case, marks (QĐ is written QD abroad), spaces, sorts of dashes."""
    plain = unicodedata.normalize("NFD", written.replace("Đ", "D").replace("đ", "d"))
    letters = "".join(c for c in plain if not unicodedata.combining(c) and not c.isspace())
    return Name(Named.DOCUMENT, letters.replace("–", "-").lower())
