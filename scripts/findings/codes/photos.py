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
            "tệp mô tả này không có ảnh nào cùng tên",
            "this description file has no photo of the same name",
        ),
        Words(
            "Thêm ảnh cùng tên, hoặc xóa tệp mô tả.",
            "Add a photo of that name, or delete the description file.",
        ),
    ),
    Code(
        "photo.two-originals",
        ERROR,
        Words("ảnh trùng tên với {other_path}", "the photo has the same name as {other_path}"),
        Words("Đổi tên một trong hai ảnh.", "Rename one of the two photos."),
    ),
    Code(
        "photo.unreadable",
        ERROR,
        Words("ảnh hỏng, không đọc hết được", "the photo is damaged and cannot be read in full"),
        Words(
            "Xuất lại ảnh từ bản gốc rồi chép đè lên tệp này.",
            "Export the photo again from its original, then replace this file.",
        ),
    ),
    Code(
        "photo.not-an-image",
        ERROR,
        Words(
            "tệp mang tên ảnh nhưng nội dung không phải là ảnh",
            "the file is named like a photo but does not contain one",
        ),
        Words(
            "Thay bằng ảnh JPEG, PNG, WebP hoặc TIFF thật.",
            "Replace it with a real JPEG, PNG, WebP or TIFF photo.",
        ),
    ),
    Code(
        "photo.unsupported-format",
        ERROR,
        Words(
            "định dạng {format} không dùng được cho ảnh gốc",
            "the format {format} cannot be used for an original",
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
            "the photo, at {width} × {height} pixels, exceeds the limit of {limit} megapixels",
        ),
        Words("Thu nhỏ ảnh trước khi đưa vào.", "Make the photo smaller before you add it."),
    ),
    Code(
        "photo.small",
        WARNING,
        Words(
            "ảnh chỉ rộng {width} điểm nên sẽ mờ trên màn hình lớn",
            "the photo is only {width} pixels wide and will look soft on large screens",
        ),
        Words(
            "Dùng ảnh rộng ít nhất {wanted} điểm nếu có.",
            "Use a photo at least {wanted} pixels wide, if you have one.",
        ),
    ),
    Code(
        "photo.not-for-press",
        ERROR,
        Words(
            "ảnh “{name}” không được mời báo chí tải về",
            "the photo “{name}” is not offered to the press",
        ),
        Words(
            "Viết “press: true” trong tệp mô tả nếu được phép, hoặc bỏ ảnh khỏi khóa photos.",
            "Write “press: true” in its description file if allowed, or remove it from photos.",
        ),
    ),
    Code(
        "photo.unused",
        NOTICE,
        Words("chưa trang nào dùng ảnh này", "no page shows this photo"),
        Words("Dùng ảnh trong một trang, hoặc xóa ảnh.", "Show the photo on a page, or delete it."),
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
            "ảnh bị thay trong lúc đang làm các cỡ",
            "the photo was replaced while its sizes were being made",
        ),
        Words("Chạy lại lệnh.", "Run the command again."),
    ),
    Code(
        "photo.not-rendered",
        ERROR,
        Words(
            "không làm được các cỡ của ảnh: {reason}",
            "the sizes of the photo could not be made: {reason}",
        ),
        Words(
            "Chạy lại lệnh; nếu vẫn lỗi, thu nhỏ ảnh, giải phóng ổ đĩa hoặc thêm --workers 1.",
            "Run the command again; if it fails, make the photo smaller, free disk space "
            "or add --workers 1.",
        ),
    ),
)
