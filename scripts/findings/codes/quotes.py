"""Codes for: figures and dates that pages quote from records."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

CODES = (
    Code(
        "quote.unknown",
        ERROR,
        Words(
            "[[{reference}]]: không có hồ sơ nào mang mã “{id}”{hint}",
            "[[{reference}]]: no record has the id “{id}”{hint}",
        ),
        Words(
            "Sửa mã trong ngoặc, hoặc ghi con số vào hồ sơ trước "
            "(số liệu chung: content/data/statistics.yml).",
            "Correct the id in the brackets, or put the figure into a record first "
            "(general figures: content/data/statistics.yml).",
        ),
    ),
    Code(
        "quote.no-part",
        ERROR,
        Words(
            "[[{reference}]]: hồ sơ “{id}” không có phần “{part}”{hint}",
            "[[{reference}]]: the record “{id}” has no part “{part}”{hint}",
        ),
        Words("Dùng một trong các phần: {parts}.", "Use one of its parts: {parts}."),
    ),
    Code(
        "quote.which-figure",
        ERROR,
        Words(
            "[[{reference}]] chưa nói lấy phần nào của hồ sơ “{id}”",
            "[[{reference}]] does not say which part of the record “{id}” is meant",
        ),
        Words(
            "Viết thêm một dấu chấm và tên phần: {parts}.",
            "Add a point and the name of a part: {parts}.",
        ),
    ),
    Code(
        "quote.unclosed",
        ERROR,
        Words(
            "ngoặc “[[{sample}” mở mà không đóng trên cùng dòng",
            "the brackets “[[{sample}” are not closed on their line",
        ),
        Words(
            "Thêm “]]” ngay sau mã, như [[area-of-the-city]].",
            "Add “]]” right after the id, as in [[area-of-the-city]].",
        ),
    ),
    Code(
        "quote.misplaced",
        ERROR,
        Words(
            "[[{reference}]] đứng trong {place}, nơi không hiện được nguồn và ngày",
            "[[{reference}]] stands in {place}, which cannot show its source and date",
        ),
        Words(
            "Chuyển con số sang một câu của lời văn, câu dẫn (lead) hoặc description.",
            "Move the figure into a sentence of the text, the lead or the description.",
        ),
    ),
    Code(
        "quote.typed-figure",
        WARNING,
        Words(
            "con số “{figure}” gõ thẳng vào lời văn, không kèm nguồn và ngày",
            "the figure “{figure}” is typed into the text, without its source and date",
        ),
        Words(
            "Ghi con số vào hồ sơ rồi viết [[mã.phần]] ở đây{hint}; "
            "xem docs/editors/trich-so-lieu.md.",
            "Put the figure into a record and write [[id.part]] here{hint}; "
            "see docs/editors/trich-so-lieu.md.",
        ),
    ),
)
