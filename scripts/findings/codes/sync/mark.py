"""Codes of the family MARK: the mark-up itself."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES: tuple[Code, ...] = (
    Code(
        "MARK01",
        ERROR,
        Words(
            "phần đầu trang sẽ hiện thành chữ trên trang: {problem}",
            "the front matter would show as text on the page: {problem}",
        ),
        Words(
            "Đặt phần đầu trang ngay từ dòng 1, giữa hai dòng chỉ có “---”, mỗi dòng một khóa "
            "dạng “title: …”.",
            "Begin the front matter in line 1, between two lines of nothing but “---”, one key a "
            "line such as “title: …”.",
        ),
        Words(
            "Trình dựng trang chỉ nhận phần đầu trang khi dòng đầu tiên của tệp là “---”, không có "
            "dòng trống, dấu cách hay ghi chú nào, và sau các khóa lại có một dòng “---”. Nhiều "
            "công cụ khác dễ tính hơn nên lỗi không lộ ra khi soạn, nhưng người đọc sẽ thấy các "
            "khóa trên trang. Sai: dòng 1 trống, hoặc “--- # ghi chú”, hoặc “----”. Đúng: “---”.",
            "The site's builder takes front matter only if the file's first line is “---”, without "
            "empty lines, spaces or comments, and another line “---” follows the keys. Many other "
            "tools are less strict, so the fault does not show while writing, but readers would "
            "see the keys on the page. Wrong: an empty line 1, or “--- # note”, or “----”. Right: "
            "“---”.",
        ),
    ),
    Code(
        "MARK02",
        ERROR,
        Words(
            "chữ “{letter}” ({codepoint}) trong “{word}” trông giống “{right}” nhưng thuộc ngôn "
            "ngữ khác",
            "the letter “{letter}” ({codepoint}) in “{word}” looks like “{right}” but belongs to "
            "another language",
        ),
        Words(
            "Gõ lại chữ “{right}”, hoặc chạy ./cantho check --fix.",
            "Type “{right}” instead, or run ./cantho check --fix.",
        ),
        Words(
            "Chữ đ của tiếng Việt là U+0111, Đ là U+0110. Chữ ð và Ð (U+00F0, U+00D0) của tiếng "
            "Iceland trông giống hệt trong nhiều phông chữ và lọt vào từ các bộ chuyển mã cũ; khi "
            "ấy không tìm được chữ và máy đọc màn hình đọc sai. Sai: “ðầu tư”. Đúng: “đầu tư”.",
            "The Vietnamese letter đ is U+0111 and Đ is U+0110. The Icelandic ð and Ð (U+00F0, "
            "U+00D0) look the same in many fonts and slip in from old converters; search then "
            "does not find the word and screen readers misread it. Wrong: “ðầu tư”. Right: “đầu "
            "tư”.",
        ),
    ),
    Code(
        "MARK03",
        ERROR,
        Words(
            "chữ có dấu rời (NFD), trước hết ở “{sample}” ({lines} dòng); "
            "công cụ tìm kiếm và phông chữ sẽ không nhận ra",
            "letters with loose marks (NFD), first in “{sample}” (lines affected: {lines}); "
            "search and fonts do not recognise them",
        ),
        Words(
            "Gõ lại bằng bộ gõ Unicode dựng sẵn, hoặc chạy ./cantho check --fix.",
            "Type it again with precomposed letters, or run ./cantho check --fix.",
        ),
        Words(
            "Một chữ như “ầ” có thể lưu thành một ký tự (NFC, dựng sẵn) hoặc thành a cùng các dấu "
            "rời (NFD). Hai cách trông như nhau nhưng máy coi là khác: không tìm được, không so "
            "được. Văn bản chép từ máy Mac hoặc tệp PDF hay có dấu rời.",
            "A letter such as “ầ” can be stored as one character (NFC, precomposed) or as a with "
            "loose marks (NFD). Both look alike, and computers take them for different: search "
            "and comparison miss them. Text copied from a Mac or a PDF often has loose marks.",
        ),
    ),
    Code(
        "MARK04",
        ERROR,
        Words(
            "ký tự vô hình {codepoint} ({name}) trong “{word}”{more}",
            "the invisible character {codepoint} ({name}) in “{word}”{more}",
        ),
        Words(
            "Xóa ký tự ấy bằng cách gõ lại chữ, hoặc chạy ./cantho check --fix.",
            "Remove it by typing the word again, or run ./cantho check --fix.",
        ),
        Words(
            "Ký tự có độ rộng bằng không, dấu gạch nối mềm và dấu đổi chiều chữ không hiện ra "
            "nhưng cắt từ làm đôi đối với máy tìm kiếm, làm hỏng địa chỉ và số điện thoại. Chúng "
            "thường theo vào khi chép từ trang web, Word hay PDF. Ký tự nối trong biểu tượng cảm "
            "xúc thì không sao.",
            "Characters of no width, soft hyphens and marks that turn the direction of text do not "
            "show, but they cut a word in two for search engines and break addresses and telephone "
            "numbers. Most come along when text is copied from the web, Word or a PDF. Joiners "
            "inside emoji are fine.",
        ),
    ),
)
