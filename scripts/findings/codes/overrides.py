"""Codes for: templates, styles and interface words in overrides/."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES = (
    Code(
        "overrides.missing-file",
        ERROR,
        Words("thiếu tệp này của giao diện", "this file of the look is missing"),
        Words("Lấy lại tệp từ kho git.", "Take the file back from git."),
    ),
    Code(
        "overrides.missing-layer",
        ERROR,
        Words("không có tệp kiểu “{name}”{hint}", "there is no style file “{name}”{hint}"),
        Words(
            "Sửa tên trong order.txt, hoặc tạo lại tệp ấy.",
            "Correct the name in order.txt, or create that file again.",
        ),
    ),
    Code(
        "template.fault",
        ERROR,
        Words("mẫu trang có lỗi ở dòng này", "the template has a fault in this line"),
        Words(
            "Sửa mẫu; tên sai, thiếu thẻ đóng hoặc thiếu trường là những lỗi hay gặp.",
            "Mend the template; the usual faults are wrong names, unclosed tags, missing fields.",
        ),
    ),
)
