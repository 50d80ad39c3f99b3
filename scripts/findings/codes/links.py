"""Codes for: links and images in pages."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES = (
    Code(
        "link.broken",
        ERROR,
        Words("liên kết “{target}” không dẫn tới tệp nào", "the link “{target}” leads to no file"),
        Words("Sửa đường dẫn{hint}.", "Correct the path{hint}."),
    ),
    Code(
        "link.broken-anchor",
        ERROR,
        Words(
            "trang {page} không có mục “#{anchor}”{hint}", "{page} has no heading “#{anchor}”{hint}"
        ),
        Words("Sửa tên mục sau dấu #.", "Correct the name after the #."),
    ),
    Code(
        "link.other-language",
        ERROR,
        Words(
            "liên kết “{target}” dẫn sang ngôn ngữ kia",
            "the link “{target}” leads into the other language",
        ),
        Words(
            "Dẫn tới trang cùng ngôn ngữ: {suggestion}.",
            "Link to the page of the same language: {suggestion}.",
        ),
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
