"""Codes of the family LANG: what was left untranslated."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES: tuple[Code, ...] = (
    Code(
        "LANG01",
        ERROR,
        Words(
            "còn tiếng Việt trong bản tiếng Anh: “{text}”",
            "Vietnamese is left in the English page: “{text}”",
        ),
        Words(
            'Dịch sang tiếng Anh; câu trích nguyên văn thì đặt trong <span lang="vi">…</span>.',
            'Translate it; a quotation in the original goes into <span lang="vi">…</span>.',
        ),
        Words(
            "Một câu, một tiêu đề hay một ô bảng của bản tiếng Anh vẫn là tiếng Việt, nên người "
            "đọc nước ngoài không hiểu. Tên riêng, tên tác phẩm trong ngoặc kép và thuật ngữ "
            "trong danh sách không tính. Sai: “Khu công nghiệp này nằm ở xã Vĩnh Trinh.” trong "
            "bản tiếng Anh; đúng: “This industrial park lies in Vĩnh Trinh Commune.”",
            "A sentence, heading or cell of the English page is still Vietnamese, so readers "
            "abroad cannot follow. Names, titles of works in quotation marks and terms of the "
            "glossary do not count. Wrong: “Khu công nghiệp này nằm ở xã Vĩnh Trinh.” in the "
            "English page; right: “This industrial park lies in Vĩnh Trinh Commune.”",
        ),
    ),
    Code(
        "LANG02",
        ERROR,
        Words(
            "còn tiếng Anh trong bản tiếng Việt: “{text}”",
            "English is left in the Vietnamese page: “{text}”",
        ),
        Words(
            'Viết bằng tiếng Việt; câu trích nguyên văn thì đặt trong <span lang="en">…</span>.',
            "Write it in Vietnamese; a quotation in the original goes into "
            '<span lang="en">…</span>.',
        ),
        Words(
            "Một câu, một tiêu đề hay một ô bảng của bản tiếng Việt là tiếng Anh. Tên riêng, tên "
            "tác phẩm trong ngoặc kép và những từ tiếng Việt vẫn mượn, như logistics, không tính. "
            "Sai: “The park is open to investors.” trong bản tiếng Việt; đúng: “Khu công nghiệp "
            "đón các nhà đầu tư.”",
            "A sentence, heading or cell of the Vietnamese page is English. Names, titles of works "
            "in quotation marks and words that Vietnamese borrows, such as logistics, do not "
            "count. Wrong: “The park is open to investors.” in the Vietnamese page; right: “Khu "
            "công nghiệp đón các nhà đầu tư.”",
        ),
    ),
)
