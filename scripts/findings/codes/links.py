"""Codes for: links, images and heading ids in pages; LINK has what holds on any site."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

CODES = (
    Code(
        "heading.no-id",
        WARNING,
        Words(
            "tiêu đề “{heading}” chưa có mã ở cuối dòng",
            "the heading “{heading}” has no id at its end",
        ),
        Words(
            "Thêm mã ngắn bằng chữ thường không dấu, giống nhau ở hai bản, như {{#invest}}.",
            "Add a short id in small letters, the same in both languages, such as {{#invest}}.",
        ),
    ),
    Code(
        "heading.wrong-id",
        ERROR,
        Words("mã tiêu đề “{id}” có ký tự không dùng được", "the heading id “{id}” cannot be used"),
        Words(
            "Chỉ dùng chữ thường không dấu, số và gạch nối, như {{#{suggestion}}}.",
            "Use small letters, digits and hyphens only, such as {{#{suggestion}}}.",
        ),
    ),
    Code(
        "heading.duplicate-id",
        ERROR,
        Words(
            "mã tiêu đề “{id}” đã dùng ở dòng {other_line}",
            "the heading id “{id}” is used in line {other_line} already",
        ),
        Words("Chọn mã khác, ở cả hai bản.", "Choose another id, in both languages."),
    ),
    Code(
        "heading.taken-id",
        ERROR,
        Words(
            "mã tiêu đề “{id}” đã dùng cho phần khác của trang",
            "the heading id “{id}” names another part of the page already",
        ),
        Words("Chọn mã khác, ở cả hai bản.", "Choose another id, in both languages."),
    ),
    Code(
        "link.not-relative",
        ERROR,
        Words("liên kết “{target}” bắt đầu bằng dấu /", "the link “{target}” begins with a /"),
        Words(
            "Viết đường dẫn tính từ tệp này, như ../press/index.md.",
            "Write a path from this file, such as ../press/index.md.",
        ),
    ),
    Code(
        "link.roundabout",
        ERROR,
        Words(
            "liên kết “{target}” ra khỏi thư mục ngôn ngữ rồi quay lại",
            "the link “{target}” leaves the folder of the language and comes back",
        ),
        Words("Viết đường thẳng: {suggestion}.", "Write the direct way: {suggestion}."),
    ),
    Code(
        "link.directory",
        ERROR,
        Words("liên kết “{target}” dẫn tới thư mục", "the link “{target}” leads to a folder"),
        Words("Dẫn tới tệp: {suggestion}.", "Link to the file: {suggestion}."),
    ),
    Code(
        "link.scheme",
        ERROR,
        Words(
            "liên kết “{target}” thuộc kiểu không được phép dùng",
            "the link “{target}” is of a kind that is not allowed",
        ),
        Words("Dùng https:, mailto: hoặc tel:.", "Use https:, mailto: or tel:."),
    ),
    Code(
        "image.missing",
        ERROR,
        Words("không có ảnh “{target}”{hint}", "there is no photo “{target}”{hint}"),
        Words(
            "Sửa tên ảnh, hoặc chép ảnh vào content/photos/.",
            "Correct the name of the photo, or put the photo in content/photos/.",
        ),
    ),
    Code(
        "image.outside-photos",
        ERROR,
        Words(
            "ảnh “{target}” không nằm trong content/photos/",
            "the photo “{target}” is not in content/photos/",
        ),
        Words(
            "Chép ảnh vào content/photos/ cùng tệp mô tả.",
            "Put the photo in content/photos/ together with its description file.",
        ),
    ),
    Code(
        "image.remote",
        ERROR,
        Words("ảnh lấy từ trang khác: “{target}”", "the photo comes from another site: “{target}”"),
        Words(
            "Xin phép chủ ảnh, rồi chép ảnh vào content/photos/ cùng tệp mô tả.",
            "Ask for permission, then put the photo in content/photos/ with its description file.",
        ),
    ),
    Code(
        "illustration.missing",
        ERROR,
        Words(
            "không có tranh nào tên “{name}”{hint}", "there is no illustration named “{name}”{hint}"
        ),
        Words("Sửa tên tranh.", "Correct the name of the illustration."),
    ),
)
