"""Codes for: how a text file is written."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

CODES = (
    Code(
        "text.not-utf8",
        ERROR,
        Words(
            "tệp không được lưu bằng bảng mã UTF-8 (byte thứ {byte})",
            "the file is not saved in the encoding UTF-8 (byte {byte})",
        ),
        Words(
            "Mở tệp và lưu lại bằng bảng mã UTF-8.",
            "Open the file and save it in the encoding UTF-8.",
        ),
    ),
    Code(
        "text.bom",
        WARNING,
        Words(
            "tệp bắt đầu bằng dấu BOM vô hình",
            "the file begins with an invisible byte order mark (BOM)",
        ),
        Words(
            "Lưu lại tệp dạng UTF-8 không BOM, hoặc chạy ./cantho check --fix.",
            "Save the file as UTF-8 without BOM, or run ./cantho check --fix.",
        ),
    ),
    Code(
        "text.crlf",
        WARNING,
        Words("tệp xuống dòng kiểu Windows (CRLF)", "lines end in the Windows way (CRLF)"),
        Words(
            "Lưu lại tệp với cách xuống dòng LF, hoặc chạy ./cantho check --fix.",
            "Save the file with LF line endings, or run ./cantho check --fix.",
        ),
    ),
)
