"""Codes for: yAML, and the keys and values of records, front matter and sidecars."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES = (
    Code(
        "yaml.invalid",
        ERROR,
        Words("YAML sai cú pháp: {problem}", "this is not valid YAML: {problem}"),
        Words(
            "Xem lại dòng này: dấu hai chấm, thụt đầu dòng bằng dấu cách, dấu nháy đóng đủ.",
            "Check this line: colons, indentation with spaces, closed quotation marks.",
        ),
    ),
    Code(
        "yaml.bracket-not-closed",
        ERROR,
        Words(
            "dấu ngoặc “{opened}” mở ở dòng này mà không đóng",
            "the bracket “{opened}” is opened on this line and never closed",
        ),
        Words(
            "Thêm dấu “{closing}” vào cuối phần đã mở ngoặc, hoặc bỏ dấu “{opened}”.",
            "Add “{closing}” where what it holds ends, or take “{opened}” away.",
        ),
    ),
    Code(
        "yaml.duplicate-key",
        ERROR,
        Words(
            "khóa “{key}” được viết hai lần (lần đầu ở dòng {other_line})",
            "the key “{key}” is written twice (first on line {other_line})",
        ),
        Words(
            "Giữ lại một dòng và xóa dòng kia.", "Keep one of the two lines and delete the other."
        ),
    ),
    Code(
        "yaml.not-a-mapping",
        ERROR,
        Words(
            "cần các dòng dạng “khóa: giá trị”", "lines of the form “key: value” are needed here"
        ),
        Words("Lấy một tệp cùng loại làm mẫu.", "Take another file of the same kind as a model."),
    ),
    Code(
        "yaml.not-a-list",
        ERROR,
        Words(
            "cần một danh sách, mỗi mục bắt đầu bằng “- id: …”",
            "a list is needed here, each entry beginning with “- id: …”",
        ),
        Words("Lấy một mục khác của tệp làm mẫu.", "Take another entry of the file as a model."),
    ),
    Code(
        "schema.unknown-key",
        ERROR,
        Words("không có khóa nào tên “{key}”{hint}", "there is no key named “{key}”{hint}"),
        Words(
            "Sửa tên khóa hoặc xóa dòng này.", "Correct the name of the key or delete this line."
        ),
    ),
    Code(
        "schema.missing-key",
        ERROR,
        Words("thiếu khóa bắt buộc “{key}”", "the required key “{key}” is missing"),
        Words("Thêm một dòng “{last}: …”.", "Add a line “{last}: …”."),
    ),
    Code(
        "schema.wrong-value",
        ERROR,
        Words(
            "giá trị của “{key}” phải là {expected}; đang viết “{found}”",
            "“{key}” must be {expected}; it says “{found}”",
        ),
        Words("Sửa lại giá trị này.", "Correct this value."),
    ),
)
