"""The words of the report in both languages."""

from __future__ import annotations

from scripts.languages import Words
from scripts.sync.blocks import Kind

WORDS = {
    "strip": Words("Báo cáo nội bộ dành cho người biên tập", "An internal report for the editors"),
    "title": Words("Hai bản có khớp nhau không?", "Do both versions agree?"),
    "name": Words("Báo cáo kiểm tra hai ngôn ngữ · Cần Thơ", "Report on both languages · Cần Thơ"),
    "how": Words("Đọc báo cáo này thế nào", "How to use this report"),
    "how_1": Words(
        "Bắt đầu từ những trang có lỗi. Dưới tên trang là việc cần làm; con số tròn trước mỗi việc "
        "cũng đứng ngay chỗ sai trong lời văn.",
        "Begin with the pages that have errors. Below a page's name stands what to do; the round "
        "number before each task also marks the place in the text.",
    ),
    "how_2": Words(
        "Mở tệp được nêu tên, tìm đến dòng ấy, sửa và lưu lại. Bản bên cạnh cho biết bên kia viết "
        "gì.",
        "Open the file that is named, go to the line, mend it and save. The version beside it "
        "shows what the other side says.",
    ),
    "how_3": Words(
        "Với bản dịch cũ: chữ gạch ngang là chữ đã bỏ, chữ gạch chân là chữ mới thêm; hãy sửa bản "
        "kia cho theo kịp. Nếu lần sửa ấy không cần dịch (như sửa lỗi chính tả), hãy báo người phụ "
        "trách kỹ thuật xác nhận.",
        "Where a translation is out of date, words struck through went and underlined words came: "
        "make the other version follow. If the edit needs no translation (a spelling mistake), "
        "ask the technical contact to confirm it.",
    ),
    "how_4": Words(
        "Sửa xong, xin một báo cáo mới: chỗ nào đã sửa đúng sẽ không còn trong đó.",
        "When you are done, ask for a new report: what was mended is no longer in it.",
    ),
    "filter": Words("Chỉ hiện", "Show only"),
    "all": Words("Tất cả", "All"),
    "pages": Words("Những trang cần xem", "Pages that need a look"),
    "nothing": Words("Không có gì phải sửa.", "There is nothing to mend."),
    "todo": Words("Việc cần làm", "What to do"),
    "side": Words("Hai bản cạnh nhau", "Both versions side by side"),
    "see": Words("Xem chỗ này", "See the place"),
    "clean": Words("Những trang hai bản khớp nhau", "Pages whose versions agree"),
    "untold": Words("Những trang không có gì được nêu", "Pages of which nothing is told"),
    "partial": Words(
        "Báo cáo này chỉ nêu một phần, theo lựa chọn của người làm báo cáo: trang không được nêu "
        "chưa chắc đã khớp.",
        "This report tells a part only, as was asked for: a page of which nothing is told need "
        "not be in step.",
    ),
    "files": Words("Tệp khác", "Other files"),
    "codes": Words("Các mã trong báo cáo này", "The codes in this report"),
    "codes_lead": Words(
        "Mỗi mã là một loại thông báo. Bấm vào mã để đọc nghĩa của nó.",
        "Each code is one sort of message. Open it to read what it means.",
    ),
    "vi": Words("Tiếng Việt", "Vietnamese"),
    "en": Words("Tiếng Anh", "English"),
    "line": Words("dòng", "line"),
    "missing_here": Words("Bản này chưa có đoạn tương ứng.", "This version lacks the block."),
    "behind": Words("Chưa theo kịp lần sửa của bản kia", "Has not followed the other version"),
    "change": Words("Đã sửa:", "Was changed:"),
    "back": Words("Về danh sách trang", "Back to the list of pages"),
    "mark": Words("thông báo số", "finding number"),
    "only_vi": Words("chỉ có tiếng Việt", "Vietnamese only"),
    "only_en": Words("chỉ có tiếng Anh", "English only"),
}
STATE_WORDS = {
    "missing": Words("thiếu một bản", "a version is missing"),
    "error": Words("có lỗi", "has errors"),
    "stale": Words("bản dịch cũ", "translation out of date"),
    "warning": Words("có cảnh báo", "has warnings"),
    "notice": Words("có ghi chú", "has notices"),
    "clean": Words("khớp", "in step"),
    "untold": Words("không nêu gì", "nothing told"),
}
KIND_WORDS = {
    Kind.FRONT: Words("phần đầu trang", "front matter"),
    Kind.HEADING: Words("tiêu đề", "heading"),
    Kind.PARAGRAPH: Words("đoạn văn", "paragraph"),
    Kind.ITEM: Words("mục danh sách", "list item"),
    Kind.TERM: Words("từ được giải nghĩa", "defined word"),
    Kind.DEFINITION: Words("lời giải nghĩa", "definition"),
    Kind.ROW: Words("hàng của bảng", "table row"),
    Kind.QUOTE: Words("lời trích", "quotation"),
    Kind.ADMONITION: Words("tên khung lưu ý", "title of a note"),
    Kind.TAB: Words("tên thẻ", "title of a tab"),
    Kind.IMAGE: Words("ảnh", "image"),
    Kind.CODE: Words("mã", "code"),
    Kind.FOOTNOTE: Words("chú thích", "footnote"),
    Kind.HTML: Words("HTML", "HTML"),
    Kind.RULE: Words("đường kẻ", "rule"),
}
