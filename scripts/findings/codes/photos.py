"""Codes for: photos and their sidecars."""

from scripts.findings.code import ERROR, NOTICE, WARNING, Code
from scripts.languages import Words

CODES = (
    Code(
        "photo.no-sidecar",
        ERROR,
        Words("ảnh chưa có tệp mô tả {expected}", "the photo has no description file {expected}"),
        Words(
            "Tạo {expected} với alt, credit, licence, kind.",
            "Create {expected} with alt, credit, licence and kind.",
        ),
    ),
    Code(
        "photo.sidecar-without-photo",
        ERROR,
        Words(
            "tệp mô tả không có ảnh nào cùng tên",
            "this description file has no photo of the same name",
        ),
        Words(
            "Thêm ảnh cùng tên, hoặc xóa tệp mô tả.",
            "Add the photo of that name, or delete the file.",
        ),
    ),
    Code(
        "photo.two-originals",
        ERROR,
        Words("hai ảnh trùng tên: {other_path}", "two photos share one name: {other_path}"),
        Words("Đổi tên một trong hai ảnh.", "Rename one of them."),
    ),
    Code(
        "photo.unreadable",
        ERROR,
        Words("ảnh hỏng, không đọc hết được", "the photo is damaged and cannot be read to its end"),
        Words(
            "Xuất lại ảnh từ bản gốc rồi chép đè lên.",
            "Export the photo again from its original and replace the file.",
        ),
    ),
    Code(
        "photo.not-an-image",
        ERROR,
        Words(
            "tệp mang tên ảnh nhưng nội dung không phải ảnh",
            "the file is named like a photo but holds no picture",
        ),
        Words(
            "Thay bằng ảnh JPEG, PNG, WebP hoặc TIFF thật.",
            "Replace it by a real JPEG, PNG, WebP or TIFF.",
        ),
    ),
    Code(
        "photo.unsupported-format",
        ERROR,
        Words(
            "định dạng {format} không dùng được cho ảnh gốc",
            "the format {format} cannot serve as an original",
        ),
        Words(
            "Lưu ảnh dạng JPEG, PNG, WebP hoặc TIFF.", "Save the photo as JPEG, PNG, WebP or TIFF."
        ),
    ),
    Code(
        "photo.too-large",
        ERROR,
        Words(
            "ảnh {width} × {height} điểm lớn hơn mức {limit} triệu điểm",
            "the photo of {width} × {height} pixels exceeds {limit} megapixels",
        ),
        Words("Thu nhỏ ảnh trước khi đưa vào.", "Make the photo smaller before you add it."),
    ),
    Code(
        "photo.small",
        WARNING,
        Words(
            "ảnh chỉ rộng {width} điểm, sẽ mờ trên màn hình lớn",
            "the photo is only {width} pixels wide and will look soft on large screens",
        ),
        Words(
            "Dùng ảnh rộng ít nhất {wanted} điểm nếu có.",
            "Use one of at least {wanted} pixels if there is one.",
        ),
    ),
    Code(
        "photo.not-for-press",
        ERROR,
        Words(
            "ảnh “{name}” không được mời báo chí tải",
            "the photo “{name}” is not offered to the press",
        ),
        Words(
            "Viết “press: true” trong tệp mô tả ảnh nếu được phép, hoặc bỏ ảnh khỏi photos.",
            "Write “press: true” in its description file if allowed, or take it out of photos.",
        ),
    ),
    Code(
        "photo.unused",
        NOTICE,
        Words("chưa trang nào dùng ảnh này", "no page shows this photo"),
        Words("Dùng ảnh trong một trang, hoặc xóa.", "Show it on a page, or delete it."),
    ),
    Code(
        "photo.press-licence",
        WARNING,
        Words(
            "press: true nhưng licence: site-only, nên ảnh không được mời tải về",
            "it says press: true but licence: site-only, so the photo is not offered for download",
        ),
        Words(
            "Đổi licence thành promotion hoặc editorial, hoặc bỏ press.",
            "Change licence to promotion or editorial, or remove press.",
        ),
    ),
    Code(
        "photo.changed",
        ERROR,
        Words(
            "ảnh vừa bị thay trong lúc đang làm các cỡ",
            "the photo was replaced while its sizes were being made",
        ),
        Words("Chạy lại lệnh.", "Run the command again."),
    ),
    Code(
        "photo.not-rendered",
        ERROR,
        Words("không làm được các cỡ của ảnh: {reason}", "its sizes could not be made: {reason}"),
        Words(
            "Chạy lại; nếu vẫn vậy, thu nhỏ ảnh, giải phóng ổ đĩa hoặc thêm --workers 1.",
            "Run again; if it stays, make the photo smaller, free disk space or add --workers 1.",
        ),
    ),
)
