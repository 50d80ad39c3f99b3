"""Codes for: templates, styles and interface words in overrides/."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES = (
    Code(
        "overrides.missing-file",
        ERROR,
        Words("thiếu tệp này của giao diện", "this file of the design is missing"),
        Words("Lấy lại tệp từ Git.", "Restore the file from Git."),
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
        "overrides.missing-asset",
        ERROR,
        Words(
            "dòng này cần tệp {file}, nhưng không có tệp ấy{hint}",
            "this line needs the file {file}, which does not exist{hint}",
        ),
        Words(
            "Lấy lại tệp ấy từ Git, hoặc sửa tên ở dòng này.",
            "Restore that file from Git, or correct the name on this line.",
        ),
    ),
    Code(
        "template.fault",
        ERROR,
        Words("mẫu trang có lỗi ở dòng này", "the template has a fault on this line"),
        Words(
            "Sửa mẫu trang; lỗi hay gặp là sai tên, thiếu thẻ đóng hoặc thiếu trường.",
            "Correct the template; common faults are wrong names, unclosed tags or missing fields.",
        ),
    ),
)
