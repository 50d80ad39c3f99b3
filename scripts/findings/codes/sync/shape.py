"""Codes of the family SHAPE: the skeleton of pages."""

from scripts.findings.code import NOTICE, WARNING, Code
from scripts.languages import Words

CODES: tuple[Code, ...] = (
    Code(
        "SHAPE01",
        WARNING,
        Words(
            "bản {language} thiếu {what} này ({count} khối): “{sample}”",
            "the {language} version lacks this {what} (blocks: {count}): “{sample}”",
        ),
        Words(
            "Dịch và thêm vào {other_path}, gần dòng {other_line}; hoặc xóa ở đây nếu không dùng.",
            "Translate it into {other_path}, near line {other_line}; or delete it here.",
        ),
        Words(
            "Một phần của trang chỉ có ở một ngôn ngữ. Người đọc bản kia không biết là có phần ấy. "
            "Những khối thiếu liền nhau được báo một lần, ở dòng của khối đầu tiên. Ví dụ: bản "
            "tiếng Việt có đoạn về giá thuê đất, bản tiếng Anh bỏ qua đoạn ấy.",
            "A part of the page stands in one language only, and readers of the other do not know "
            "that it exists. Blocks that are missing side by side are told once, at the line of "
            "the first. Example: the Vietnamese page has a paragraph on land rents that the "
            "English page leaves out.",
        ),
    ),
    Code(
        "SHAPE02",
        WARNING,
        Words(
            "tiêu đề này ở cấp {here}, nhưng ở {other_path}:{other_line} là cấp {there}",
            "this heading is of level {here}, but of level {there} in {other_path}:{other_line}",
        ),
        Words("Dùng cùng một cấp ở cả hai bản.", "Use the same level in both versions."),
        Words(
            "Hai bản của một trang có cùng dàn bài, nên tiêu đề ứng với nhau phải cùng cấp (cùng "
            "số dấu #). Ví dụ: “## Hạ tầng” ứng với “## Infrastructure”, không phải “### "
            "Infrastructure”.",
            "Both versions of a page have one outline, so headings that correspond are of one "
            "level (the same number of #). Example: “## Hạ tầng” goes with “## Infrastructure”, "
            "not with “### Infrastructure”.",
        ),
    ),
    Code(
        "SHAPE03",
        WARNING,
        Words(
            "ở đây là {here}, nhưng ở {other_path}:{other_line} là {there}",
            "this is {here}, but {there} in {other_path}:{other_line}",
        ),
        Words("Trình bày như nhau ở cả hai bản.", "Lay it out alike in both versions."),
        Words(
            "Cùng một nội dung nhưng hai bản trình bày khác nhau: một bên là đoạn văn, bên kia là "
            "mục trong danh sách, ô trích dẫn hoặc nằm trong khung ghi chú. Lần cập nhật sau sẽ "
            "khó so hai bản.",
            "The same content is laid out otherwise: a paragraph here, an item of a list, a "
            "quotation or the body of a note there. The next update will be hard to compare.",
        ),
    ),
    Code(
        "SHAPE04",
        WARNING,
        Words(
            "danh sách có {here} mục ở đây, {there} mục ở {other_path}; "
            "bản {language} thiếu mục “{sample}”",
            "the list has {here} items here and {there} in {other_path}; "
            "the {language} version lacks “{sample}”",
        ),
        Words(
            "Thêm mục ấy gần dòng {other_line} của {other_path}, hoặc xóa ở đây.",
            "Add the item near line {other_line} of {other_path}, or delete it here.",
        ),
        Words(
            "Danh sách ứng với nhau phải có cùng số mục. Thông báo nêu mục chỉ có ở một bản. "
            "Ví dụ: bản tiếng Việt liệt kê bốn ngành ưu tiên, bản tiếng Anh chỉ có ba.",
            "Lists that correspond have as many items. The message names the item that only one "
            "version has. Example: four priority sectors in Vietnamese, three in English.",
        ),
    ),
    Code(
        "SHAPE05",
        WARNING,
        Words(
            "bảng có {here} ở đây, nhưng {there} ở {other_path}:{other_line}",
            "the table has {here} here, but {there} in {other_path}:{other_line}",
        ),
        Words(
            "Thêm hoặc bớt cho hai bảng giống nhau.", "Add or remove until both tables are alike."
        ),
        Words(
            "Bảng ứng với nhau phải có cùng số hàng và số cột. Một hàng hay một cột chỉ có ở một "
            "bản là số liệu mà người đọc bản kia không thấy.",
            "Tables that correspond have as many rows and columns. A row or column that one "
            "version alone has is data that readers of the other never see.",
        ),
    ),
    Code(
        "SHAPE06",
        WARNING,
        Words(
            "{what} này đứng ở chỗ khác trong {other_path} (dòng {other_line}): “{sample}”",
            "this {what} stands elsewhere in {other_path} (line {other_line}): “{sample}”",
        ),
        Words("Đặt ở cùng một chỗ trong cả hai bản.", "Put it in the same place in both versions."),
        Words(
            "Cả hai bản đều có phần này nhưng không theo cùng thứ tự. Nội dung của nó vẫn được so "
            "như thường; chỉ chỗ đứng là khác.",
            "Both versions have this part, but not in the same order. Its content is compared as "
            "usual; only its place differs.",
        ),
    ),
    Code(
        "SHAPE07",
        WARNING,
        Words(
            "khung ghi chú thuộc loại “{here}” ở đây, “{there}” ở {other_path}:{other_line}",
            "the note is of the type “{here}” here, “{there}” in {other_path}:{other_line}",
        ),
        Words("Dùng cùng một loại ở cả hai bản.", "Use the same type in both versions."),
        Words(
            "Loại của khung ghi chú (note, warning, tip…) quyết định màu và biểu tượng, nên phải "
            "giống nhau. Ví dụ: “!!! warning” ở cả hai bản. Chữ trong ngoặc kép sau đó là phần "
            "cần dịch.",
            "The type of a note (note, warning, tip…) decides its colour and sign, so it is the "
            "same in both: “!!! warning”. The words in quotation marks after it are translated.",
        ),
    ),
    Code(
        "SHAPE08",
        WARNING,
        Words(
            "có {here} chú thích cuối trang ở đây, {there} ở {other_path}:{other_line}",
            "footnotes here: {here}; in {other_path}:{other_line}: {there}",
        ),
        Words("Đặt cùng số dấu [^…] ở cả hai bản.", "Set as many marks [^…] in both versions."),
        Words(
            "Chú thích cuối trang thường là nguồn của câu. Câu ở bản này có dấu [^1] mà bản kia "
            "không có thì người đọc bản kia không biết nguồn.",
            "A footnote is most often the source of a sentence. Where one version has the mark "
            "[^1] and the other has not, readers of the other do not know the source.",
        ),
    ),
    Code(
        "SHAPE09",
        WARNING,
        Words(
            "khối mã thuộc loại “{here}” ở đây, “{there}” ở {other_path}:{other_line}",
            "the code is marked as “{here}” here, “{there}” in {other_path}:{other_line}",
        ),
        Words("Ghi cùng một loại sau dấu ```.", "Write the same word after ```."),
        Words(
            "Chữ sau dấu ``` cho biết khối mã thuộc loại gì; cả hai bản phải ghi như nhau.",
            "The word after ``` says what sort of code follows; both versions write the same.",
        ),
    ),
    Code(
        "SHAPE10",
        NOTICE,
        Words(
            "{here} đoạn ở đây ứng với {there} đoạn ở {other_path}:{other_line}",
            "paragraphs here: {here}; the same text in {other_path}:{other_line}: {there}",
        ),
        Words("Ngắt đoạn như nhau ở cả hai bản.", "Break paragraphs alike in both versions."),
        Words(
            "Một bản viết liền, bản kia ngắt thành nhiều đoạn. Số liệu trong đó vẫn được so với "
            "nhau; ngắt đoạn như nhau thì lần sau dễ thấy bên nào đổi.",
            "One version runs on where the other begins a new paragraph. The figures in it are "
            "compared all the same; like breaks make later changes easy to follow.",
        ),
    ),
    Code(
        "SHAPE11",
        WARNING,
        Words(
            "khối mã ở đây khác khối mã ở {other_path}:{other_line}, trước hết là “{here}” và "
            "“{there}”",
            "the code here is not that of {other_path}:{other_line}, first “{here}” and “{there}”",
        ),
        Words("Dùng cùng một đoạn mã ở cả hai bản.", "Use the same code in both versions."),
        Words(
            "Mã không dịch, nên khối mã ứng với nhau phải giống hệt nhau; khác đi thường là do chỉ "
            "sửa một bản. Khối có chữ tiếng Việt (lời chú đã dịch) không bị so.",
            "Code is not translated, so corresponding blocks of it are the same; where they differ "
            "mostly one version alone was changed. Code with Vietnamese letters in it (comments "
            "that were translated) is not compared.",
        ),
    ),
)
