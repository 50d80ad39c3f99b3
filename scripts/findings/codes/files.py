"""Codes for: files: their names, and where they stand."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

CODES = (
    Code(
        "file.name",
        ERROR,
        Words(
            "tên “{name}” có chữ hoa, dấu, khoảng trắng hoặc ký tự lạ",
            "the name “{name}” has capitals, diacritics, spaces or unusual characters",
        ),
        Words("Đổi tên thành “{suggestion}”.", "Rename it “{suggestion}”."),
    ),
    Code(
        "file.unreadable",
        ERROR,
        Words("không mở được tệp này", "this file cannot be opened"),
        Words(
            "Xem lại quyền đọc, hoặc chép tệp thật vào thay cho lối tắt hỏng.",
            "Look at its permissions, or put the real file in the place of a broken link.",
        ),
    ),
    Code(
        "page.language-name",
        ERROR,
        Words(
            "tên “{name}” là tên của một ngôn ngữ, sẽ trùng địa chỉ với bản ngôn ngữ ấy",
            "“{name}” is the name of a language, whose pages have that address",
        ),
        Words("Đặt tên khác.", "Choose another name."),
    ),
    Code(
        "page.same-address",
        ERROR,
        Words(
            "trang này trùng địa chỉ với {other_path}",
            "this page has the same address as {other_path}",
        ),
        Words("Đổi tên hoặc xóa một trong hai tệp.", "Rename or delete one of the two files."),
    ),
    Code(
        "file.stray",
        WARNING,
        Words(
            "tệp này không thuộc về thư mục này; trang web sẽ không dùng",
            "this file does not belong in this folder; the site will not use it",
        ),
        Words(
            "Chuyển ảnh vào content/photos/ và hồ sơ vào content/data/, hoặc xóa tệp.",
            "Move photos to content/photos/ and records to content/data/, or delete the file.",
        ),
    ),
)
