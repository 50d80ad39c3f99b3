"""Codes of the family TERM: terms of the glossary."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

CODES: tuple[Code, ...] = (
    Code(
        "TERM01",
        WARNING,
        Words(
            "“{term}” không có từ tiếng Anh của nó trong đoạn tương ứng (bản tiếng Anh, dòng "
            "{other_line}): “{wanted}”",
            "“{term}” lacks its English form in the matching block (English page, line "
            "{other_line}): “{wanted}”",
        ),
        Words(
            "Viết “{wanted}” trong bản tiếng Anh, hoặc thêm cách nói đang dùng vào danh sách "
            "thuật ngữ.",
            "Write “{wanted}” in the English page, or add the form in use to the glossary.",
        ),
        Words(
            "Đoạn tiếng Việt có một thuật ngữ của danh sách, mà đoạn tiếng Anh tương ứng không có "
            "cách nói tiếng Anh nào của thuật ngữ ấy. Mỗi trang một cách gọi thì người đọc tưởng "
            "là nhiều thứ khác nhau. Sai: “khu chế xuất” thành “industrial estate”; đúng: “export "
            "processing zone”.",
            "The Vietnamese block has a term of the glossary, and the matching English block none "
            "of its English forms. When each page says it differently, readers take one thing for "
            "several. Wrong: “khu chế xuất” as “industrial estate”; right: “export processing "
            "zone”.",
        ),
    ),
    Code(
        "TERM02",
        WARNING,
        Words(
            "“{found}” không dùng để dịch “{term}” (bản tiếng Việt, dòng {other_line})",
            "“{found}” is not to be used for “{term}” (Vietnamese page, line {other_line})",
        ),
        Words("Viết “{wanted}”.", "Write “{wanted}”."),
        Words(
            "Danh sách thuật ngữ cấm cách nói này cho thuật ngữ ấy, vì nó có nghĩa khác. Sai: “xã "
            "hội hóa” thành “socialisation”; đúng: “private and community contributions”.",
            "The glossary forbids this form for the term, since it means something else. Wrong: "
            "“xã hội hóa” as “socialisation”; right: “private and community contributions”.",
        ),
    ),
    Code(
        "TERM03",
        WARNING,
        Words(
            "“{found}” không được dùng trong tiếng Anh",
            "“{found}” is not to be used in any English text",
        ),
        Words("Viết “{wanted}”.", "Write “{wanted}”."),
        Words(
            "Danh sách thuật ngữ cấm cách viết này trong mọi bài tiếng Anh, dù bản tiếng Việt nói "
            "gì. Sai: “Cantho”; đúng: “Cần Thơ”.",
            "The glossary forbids this form in any English text, whatever the Vietnamese says. "
            "Wrong: “Cantho”; right: “Cần Thơ”.",
        ),
    ),
    Code(
        "TERM04",
        ERROR,
        Words(
            "danh sách thuật ngữ không đọc được: từ dòng này không đúng cú pháp YAML",
            "the glossary cannot be read: from this line on it is no valid YAML",
        ),
        Words(
            "Sửa dấu hai chấm, dấu ngoặc hoặc chỗ thụt đầu dòng gần dòng này.",
            "Mend the colon, bracket or indentation near this line.",
        ),
        Words(
            "Khi danh sách thuật ngữ không đọc được thì không thuật ngữ nào được kiểm tra. Sai: "
            "“en: [industrial park” thiếu dấu ngoặc; đúng: “en: [industrial park]”.",
            "While the glossary cannot be read, no term is checked. Wrong: “en: [industrial park” "
            "without its bracket; right: “en: [industrial park]”.",
        ),
    ),
)
