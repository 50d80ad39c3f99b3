"""Codes for: pages: their pairs, front matter, headings and the menu."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

CODES = (
    Code(
        "page.empty",
        ERROR,
        Words("trang trống", "the page is empty"),
        Words(
            "Viết phần đầu trang (title, description, updated) và lời văn.",
            "Write the front matter (title, description, updated) and the text.",
        ),
    ),
    Code(
        "page.no-text",
        ERROR,
        Words(
            "tệp có phần đầu trang nhưng chưa có lời văn", "the page has front matter but no text"
        ),
        Words(
            "Viết lời văn bên dưới dòng “---” thứ hai.",
            "Write the text below the second line “---”.",
        ),
    ),
    Code(
        "page.no-front-matter",
        ERROR,
        Words(
            "tệp chưa có phần đầu trang giữa hai dòng “---”",
            "the page has no front matter between two lines “---”",
        ),
        Words(
            "Thêm ở đầu tệp: ---, title, description, updated, ---.",
            "Add at the top of the file: ---, title, description, updated, ---.",
        ),
    ),
    Code(
        "page.heading-1",
        ERROR,
        Words(
            "lời văn có tiêu đề cấp một “# …”; tên trang đã lấy từ khóa title",
            "the text has a first-level heading “# …”; the key title already provides it",
        ),
        Words("Dùng “## …” cho các mục trong trang.", "Use “## …” for the sections of a page."),
    ),
    Code(
        "page.heading-skips",
        WARNING,
        Words(
            "tiêu đề nhảy từ cấp {previous} xuống cấp {level}",
            "the heading jumps from level {previous} to level {level}",
        ),
        Words("Dùng tiêu đề cấp {wanted}.", "Use a heading of level {wanted}."),
    ),
    Code(
        "page.html-tag",
        ERROR,
        Words(
            "không được dùng thẻ HTML <{tag}> trong trang",
            "the HTML tag <{tag}> may not be used in pages",
        ),
        Words(
            "Viết bằng Markdown, chẳng hạn ![](…) cho ảnh và [chữ](…) cho liên kết.",
            "Write it in Markdown, such as ![](…) for a photo and [text](…) for a link.",
        ),
    ),
    Code(
        "markdown.no-empty-line",
        ERROR,
        Words(
            "danh sách hoặc bảng dính liền đoạn văn phía trên nên sẽ hiện thành chữ thường",
            "a list or table follows a paragraph without a gap and would appear as plain text",
        ),
        Words("Thêm một dòng trống phía trên.", "Add an empty line above it."),
    ),
    Code(
        "markdown.shown-as-typed",
        ERROR,
        Words(
            "“{sample}” sẽ hiện nguyên văn trên trang",
            "“{sample}” would stand on the page as it is typed",
        ),
        Words(
            "Viết liên kết liền nhau [chữ](trang.md), địa chỉ không có dấu cách; bỏ các dấu khác.",
            "Write a link in one piece, [text](page.md), no spaces in it; leave other marks out.",
        ),
    ),
    Code(
        "markdown.attributes",
        ERROR,
        Words(
            "“{sample}” không dùng được ở đây",
            "“{sample}” cannot be used here",
        ),
        Words(
            "Bỏ đi. Chỉ cuối dòng tiêu đề mới có mã, như {{#invest}}, "
            "và chữ của ngôn ngữ khác mới có {{lang=fr}}.",
            "Delete it. Only the end of a heading takes an id, such as {{#invest}}, "
            "and words of another language take {{lang=fr}}.",
        ),
    ),
    Code(
        "markdown.piled-brackets",
        ERROR,
        Words(
            "từ dòng này có {sample} dấu ngoặc “[” hoặc “(” mở mà chưa dấu nào được đóng; "
            "trang sẽ dựng rất lâu",
            "from this line on, {sample} brackets “[” or “(” are opened before any is closed; "
            "the page would take very long to build",
        ),
        Words(
            "Xóa các dấu ngoặc thừa, hoặc đóng từng dấu ngoặc.",
            "Delete the brackets that are not needed, or close each of them.",
        ),
    ),
    Code(
        "markdown.shallow-list",
        ERROR,
        Words(
            "danh sách con thụt vào chưa đủ nên sẽ hiện ngang hàng với danh sách mẹ",
            "the inner list is not indented enough and would appear at the level of the outer one",
        ),
        Words("Thụt vào bốn dấu cách cho mỗi cấp.", "Indent it by four spaces for each level."),
    ),
    Code(
        "markdown.heading-without-space",
        ERROR,
        Words(
            "thiếu dấu cách sau dấu # của tiêu đề", "the space after the # of a heading is missing"
        ),
        Words("Viết “## Tiêu đề”.", "Write “## Heading”."),
    ),
    Code(
        "page.template-needs-record",
        ERROR,
        Words(
            "trang thuộc loại “{template}” cần có khóa record",
            "a page of the kind “{template}” needs the key record",
        ),
        Words(
            "Thêm “record: <mã hồ sơ trong {folder}>”.",
            "Add “record: <id of a record in {folder}>”.",
        ),
    ),
    Code(
        "page.record-needs-template",
        ERROR,
        Words(
            "trang có khóa record nhưng thuộc loại “{template}” nên hồ sơ không hiện",
            "the page has the key record but is of the kind “{template}”, which shows no record",
        ),
        Words(
            "Thêm “template: project”, “template: event” hoặc “template: work”.",
            "Add “template: project”, “template: event” or “template: work”.",
        ),
    ),
    Code(
        "page.home-needs-page",
        ERROR,
        Words(
            "trang chủ dẫn tới {page} nhưng không có trang ấy",
            "the home page leads to {page}, which does not exist",
        ),
        Words("Tạo lại trang {page} ở cả hai ngôn ngữ.", "Create {page} again in both languages."),
    ),
    Code(
        "page.no-home",
        ERROR,
        Words(
            "chưa có trang chủ content/{language}/index.md",
            "there is no home page content/{language}/index.md",
        ),
        Words("Tạo tệp ấy với “template: home”.", "Create that file with “template: home”."),
    ),
    Code(
        "menu.not-a-list",
        ERROR,
        Words(
            "danh mục ({key}) phải là một danh sách",
            "the menu ({key}) must be a list",
        ),
        Words("Viết mỗi trang một dòng “- …”.", "Write each page in a line “- …”."),
    ),
    Code(
        "menu.missing-page",
        ERROR,
        Words(
            "danh mục dẫn tới “{page}” nhưng không có trang ấy{hint}",
            "the menu leads to “{page}”, which does not exist{hint}",
        ),
        Words(
            "Sửa đường dẫn ở dòng này, hoặc tạo trang ấy.",
            "Correct the path in this line, or create the page.",
        ),
    ),
    Code(
        "menu.page-twice",
        ERROR,
        Words(
            "“{page}” đã có trong danh mục, ở dòng {other_line}",
            "“{page}” is in the menu already, in line {other_line}",
        ),
        Words("Giữ lại một dòng.", "Keep one of the two lines."),
    ),
    Code(
        "page.template-needs-words",
        ERROR,
        Words(
            "trang chủ cần khóa home chứa các câu chữ của trang",
            "the home page needs the key home with the texts of the page",
        ),
        Words(
            "Chép khóa home từ bản kia rồi dịch.",
            "Copy the key home from the other version, then translate it.",
        ),
    ),
    Code(
        "page.updated-in-future",
        WARNING,
        Words("ngày cập nhật {date} còn ở tương lai", "the date updated, {date}, is in the future"),
        Words("Viết ngày sửa trang gần nhất.", "Give the day on which the page was last changed."),
    ),
    Code(
        "page.review-overdue",
        WARNING,
        Words(
            "trang đã quá ngày phải xem lại ({date})",
            "the page is overdue for review (due {date})",
        ),
        Words(
            "Đối chiếu trang với nguồn, rồi sửa checked_on và review_by ở cả hai ngôn ngữ.",
            "Compare the page with its sources, then change checked_on and review_by "
            "in both languages.",
        ),
    ),
)
