"""Codes of the family STALE: blocks that did not follow their counterpart."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

TRANSLATE = Words(
    "Dịch phần đã đổi vào chỗ này. Nếu không cần dịch: "
    './cantho confirm {own_path}#{own_line} --reason "…".',
    "Translate what changed. If there is nothing to translate: "
    './cantho confirm {own_path}#{own_line} --reason "…".',
)
CODES: tuple[Code, ...] = (
    Code(
        "STALE01",
        ERROR,
        Words(
            "bản kia đã đổi số liệu hay ngày tháng mà chỗ này chưa theo ({other_path}, dòng "
            "{other_line}): {difference}",
            "the other language changed figures or dates and this place did not follow "
            "({other_path}, line {other_line}): {difference}",
        ),
        TRANSLATE,
        Words(
            "Một đoạn ở bản này được sửa, trong đó có con số, ngày hay số văn bản đổi, còn đoạn "
            "tương ứng ở bản kia thì chưa ai động tới từ đó. Người đọc hai thứ tiếng sẽ thấy hai "
            "con số khác nhau. Công cụ so nội dung từng đoạn qua lịch sử Git: ngày giờ và lời ghi "
            "khi lưu không được tính; xuống dòng lại, đổi kiểu dấu nháy cũng không. Ví dụ: bản "
            "Việt đổi “239,7 ha” thành “293,7 ha”, bản Anh vẫn “239.7 ha” (sai); bản Anh đổi "
            "thành “293.7 ha” (đúng).",
            "A block was edited in one language, a figure, date or document number in it changed, "
            "and nobody has touched its counterpart since. Readers of the two languages would see "
            "two different figures. The check compares each block's content through the Git "
            "history: dates and messages of commits do not count, nor does wrapping lines anew or "
            "changing the style of quotation marks. Example: the Vietnamese changes “239,7 ha” "
            "into “293,7 ha” and the English still says “239.7 ha” (wrong); the English becomes "
            "“293.7 ha” (right).",
        ),
    ),
    Code(
        "STALE02",
        WARNING,
        Words(
            "bản kia đã đổi mà chỗ này chưa theo ({other_path}, dòng {other_line}): {difference}",
            "the other language changed and this place did not follow ({other_path}, line "
            "{other_line}): {difference}",
        ),
        TRANSLATE,
        Words(
            "Một đoạn ở bản này được sửa, còn đoạn tương ứng ở bản kia thì chưa ai động tới từ đó. "
            "Thông báo cho thấy từng chữ đã bỏ [−…−] và đã thêm {+…+}. Sửa đoạn ở bản kia thì "
            "thông báo tự hết; trả chữ về như cũ cũng vậy. Ví dụ: bản Việt thêm “và bến tàu”, bản "
            "Anh chưa có (sai); bản Anh thêm “and a pier” (đúng). Nếu chỉ sửa lỗi chính tả thì bản "
            "kia không cần đổi: ghi lại bằng ./cantho confirm.",
            "A block was edited in one language and nobody has touched its counterpart since. The "
            "message shows each word that went [−…−] and that came {+…+}. It goes away when the "
            "counterpart is edited, or the words are put back. Example: the Vietnamese adds “và "
            "bến tàu” and the English has nothing of it (wrong); the English adds “and a pier” "
            "(right). If only a spelling mistake was mended, the counterpart need not change: say "
            "so with ./cantho confirm.",
        ),
    ),
    Code(
        "STALE03",
        WARNING,
        Words(
            "lời xác nhận cho trang {page} không còn tác dụng: một trong hai đoạn đã đổi, hoặc hai "
            "bản đã khớp nhau",
            "this confirmation for the page {page} no longer serves: one of its two blocks has "
            "changed, or both languages are in step",
        ),
        Words(
            "Bỏ nó bằng ./cantho confirm --prune.",
            "Take it out with ./cantho confirm --prune.",
        ),
        Words(
            "Một lời xác nhận (./cantho confirm) chỉ đúng cho hai đoạn như lúc xác nhận. Một trong "
            "hai đoạn đã đổi, hoặc hai bản đã khớp nhau, nên lời xác nhận thừa. Để lại thì tệp "
            "ngày càng dài và khó đọc. Ví dụ: xác nhận sửa “Ninh Kiêu” thành “Ninh Kiều”, sau đó "
            "cả hai đoạn được viết lại (thừa); bỏ lời xác nhận ấy (đúng).",
            "A confirmation (./cantho confirm) holds for two blocks as they were when it was "
            "given. One of them has changed since, or both languages are in step, so there is "
            "nothing left to confirm. Left where it is, the file grows and nobody can read it. "
            "Example: mending “Ninh Kiêu” into “Ninh Kiều” was confirmed, and later both blocks "
            "were written anew (needless); the confirmation is taken out (right).",
        ),
    ),
    Code(
        "STALE04",
        ERROR,
        Words(
            "không hiểu tệp ghi các lời xác nhận: {problem}",
            "the file of confirmations cannot be understood: {problem}",
        ),
        Words(
            "Sửa dòng này, hoặc lấy lại tệp như lần lưu trước. Tệp này do ./cantho confirm viết.",
            "Mend this line, or take the file back as it was. ./cantho confirm writes this file.",
        ),
        Words(
            "Tệp confirmations.yml do ./cantho confirm viết và không cần sửa tay. Khi có dòng sai "
            "dạng, công cụ không đoán: không lời xác nhận nào trong tệp được tính cho đến khi tệp "
            "được sửa. Ví dụ: mục thiếu dòng “reason” (sai); mục có đủ path, vi, en, reason "
            "(đúng).",
            "The file confirmations.yml is written by ./cantho confirm and need not be edited by "
            "hand. When a line of it is malformed nothing is guessed: no confirmation in the file "
            "counts until it is mended. Example: an entry without “reason” (wrong); an entry with "
            "path, vi, en and reason (right).",
        ),
    ),
)
