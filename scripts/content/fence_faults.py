"""Why MkDocs would show front matter as text, in words for editors."""

from __future__ import annotations

from typing import NamedTuple

from scripts.findings import Finding
from scripts.languages import Words

SPACE_ABOVE = Words(
    "có dòng trống hoặc dấu cách phía trên dòng “---” thứ nhất",
    "an empty line or spaces stand above the first line “---”",
)
TEXT_ABOVE = Words(
    "phần đầu trang không nằm ở đầu tệp", "the front matter is not at the top of the file"
)
INDENTED = Words("dòng “---” bị thụt vào", "the line “---” is indented")
HIDDEN_CHARACTER = Words(
    "dòng “---” có ký tự vô hình hoặc dấu cách đặc biệt",
    "the line “---” has an invisible character or an unusual space in it",
)
NOT_THREE = Words(
    "dòng ngăn phải có đúng ba dấu gạch nối “---”",
    "the line must consist of exactly three hyphens “---”",
)
TEXT_AFTER = Words(
    "sau “---” còn chữ hoặc ghi chú trên cùng một dòng",
    "text or a comment follows “---” in the same line",
)
OTHER_FENCE = Words(
    "phần đầu trang được ngăn bằng dấu khác “---”",
    "the front matter is fenced by other marks than “---”",
)
NOT_OPENED = Words(
    "thiếu dòng “---” mở phần đầu trang", "the line “---” that opens the front matter is missing"
)
NOT_CLOSED = Words(
    "thiếu dòng “---” đóng phần đầu trang", "the line “---” that closes the front matter is missing"
)
NO_LINE_END = Words(
    "sau dòng “---” đóng phần đầu trang không có dòng nào nữa",
    "the file ends right after the “---” that closes the front matter, without a line end",
)
EMPTY = Words("giữa hai dòng “---” không có khóa nào", "there is no key between the lines “---”")
NO_KEYS = Words(
    "giữa hai dòng “---” không phải là các khóa dạng “title: …”",
    "what stands between the lines “---” is not keys such as “title: …”",
)
NOT_YAML = Words(
    "có khóa hoặc giá trị không đọc được từ dòng này",
    "a key or value cannot be read from this line on",
)

BAD_VALUE = Words(
    "giá trị ở dòng này không đọc được, chẳng hạn một ngày không có trong lịch",
    "the value in this line cannot be read, such as a day that no month has",
)


class Fault(NamedTuple):
    """Why MkDocs would show front matter as text."""

    line: int
    problem: Words
    in_yaml: bool = False  # the fences are right; what stands between them is not


def mark(fault: Fault, relative: str) -> Finding:
    """Return the finding that tells `fault` of the page `relative`."""
    return Finding("MARK01", relative, fault.line, {"problem": fault.problem})
