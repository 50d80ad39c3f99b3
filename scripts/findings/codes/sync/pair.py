"""Codes of the family PAIR: pages in both languages."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES: tuple[Code, ...] = (
    Code(
        "PAIR01",
        ERROR,
        Words(
            "trang chưa có bản {language}: thiếu tệp {expected}",
            "the page has no {language} version: {expected} is missing",
        ),
        Words(
            "Tạo tệp {expected}, hoặc xóa trang này nếu không dùng nữa.",
            "Create {expected}, or delete this page if it is no longer wanted.",
        ),
        Words(
            "Mỗi trang phải có ở cả hai ngôn ngữ, với cùng tên tệp và cùng thư mục: "
            "vi/invest/vsip.md đi với en/invest/vsip.md. Nếu thiếu một bản, người đọc bấm nút đổi "
            "ngôn ngữ sẽ gặp trang không có. Trang chỉ dành cho một ngôn ngữ thì ghi ở đầu trang "
            "“languages: [vi]” và lý do ở khóa languages_reason.",
            "Every page must exist in both languages, under the same name in the same folder: "
            "vi/invest/vsip.md goes with en/invest/vsip.md. Where one is missing, a reader who "
            "changes the language meets a page that does not exist. A page meant for one language "
            "only says so in its front matter, “languages: [vi]”, with the reason under "
            "languages_reason.",
        ),
    ),
    Code(
        "PAIR02",
        ERROR,
        Words(
            "tên “{name}” và “{other_name}” ({other_path}) chỉ khác nhau ở {difference}",
            "the names “{name}” and “{other_name}” ({other_path}) differ only in {difference}",
        ),
        Words(
            "Đặt lại tên cho giống hệt nhau ở hai ngôn ngữ, tốt nhất là “{suggestion}”; "
            "trong một thư mục chỉ giữ một tên.",
            "Rename them to be exactly alike in both languages, best as “{suggestion}”; "
            "keep only one such name in a folder.",
        ),
        Words(
            "Hai tên trông như một nhưng máy coi là hai: khác chữ hoa và chữ thường (Vsip.md, "
            "vsip.md), khác cách ghép dấu (NFC, NFD), hoặc có chữ của bảng chữ khác trông giống "
            "hệt. Trên máy này chúng là một tệp, trên máy kia là hai, nên trang có thể mất mà "
            "không ai hay. Hãy dùng chữ thường không dấu: vsip.md.",
            "The two names look like one, and computers take them for two: they differ in capital "
            "letters (Vsip.md, vsip.md), in how marks are joined (NFC, NFD), or by a look-alike "
            "letter of another alphabet. On one computer they are one file, on another two, so "
            "that a page can get lost unnoticed. Use small letters without marks: vsip.md.",
        ),
    ),
    Code(
        "PAIR03",
        ERROR,
        Words(
            "khóa languages không dùng được: {problem}", "the key languages cannot stand: {problem}"
        ),
        Words(
            "Viết “languages: [{language}]” và lý do ở khóa languages_reason, hoặc xóa khóa "
            "languages rồi tạo bản kia.",
            "Write “languages: [{language}]” and the reason under languages_reason, or delete the "
            "key languages and create the other version.",
        ),
        Words(
            "Khóa languages ở đầu trang cho biết trang chỉ có một ngôn ngữ; khi đó không đòi bản "
            "kia và nút đổi ngôn ngữ không dẫn đi đâu. Vì người đọc mất một bản nên phải ghi lý "
            "do. Sai: chỉ có “languages: [vi]”. Đúng: thêm “languages_reason: Thủ tục chỉ dành "
            "cho người dân trong nước.”",
            "The key languages in the front matter says that the page exists in one language only; "
            "the other version is then not asked for, and the language switch leads nowhere. Since "
            "readers lose a version, a reason must be given. Wrong: “languages: [vi]” alone. "
            "Right: with “languages_reason: A procedure for residents only.”",
        ),
    ),
    Code(
        "PAIR04",
        ERROR,
        Words(
            "trang được khai là chỉ có {language} nhưng {other_path} vẫn còn",
            "the page is declared to exist in {language} only, and yet there is {other_path}",
        ),
        Words(
            "Xóa khóa languages nếu cần cả hai bản, hoặc xóa {other_path}.",
            "Delete the key languages if both versions are wanted, or delete {other_path}.",
        ),
        Words(
            "Trang ghi “languages: [vi]” nên hai bản không được so với nhau, nhưng bản kia vẫn nằm "
            "trong thư mục và sẽ cũ dần mà không ai biết. Chỉ giữ một trong hai: khóa languages, "
            "hoặc bản kia.",
            "The page says “languages: [vi]”, so that its two versions are not compared, yet the "
            "other version is still in its folder and would go stale unnoticed. Keep one of the "
            "two: the key languages, or the other version.",
        ),
    ),
)
