"""Codes for: records: their ids, references, dates and rules."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

CODES = (
    Code(
        "record.id-differs",
        ERROR,
        Words(
            "id “{id}” khác tên tệp “{name}”", "the id “{id}” differs from the file's name “{name}”"
        ),
        Words("Viết “id: {name}” hoặc đổi tên tệp.", "Write “id: {name}” or rename the file."),
    ),
    Code(
        "record.duplicate-id",
        ERROR,
        Words(
            "mã “{id}” đã dùng ở {other_path}:{other_line}",
            "the id “{id}” is already used in {other_path}:{other_line}",
        ),
        Words("Đặt mã khác.", "Choose a different id."),
    ),
    Code(
        "record.listed-twice",
        ERROR,
        Words(
            "“{entry}” đã có trong danh sách này, ở dòng {other_line}",
            "“{entry}” is in this list already, on line {other_line}",
        ),
        Words(
            "Xóa một trong hai mục; một nguồn có nhiều chỗ dẫn thì ghi hết vào một where.",
            "Delete one of the two; give all places of one source in a single where.",
        ),
    ),
    Code(
        "record.figure-without-key",
        ERROR,
        Words(
            "hồ sơ có nhiều con số mà con số {value} chưa có key",
            "the record has several figures, and the figure {value} has no key",
        ),
        Words(
            "Đặt tên cho con số, như “key: area”, để trang trích được.",
            "Name the figure, such as “key: area”, so that pages can quote it.",
        ),
    ),
    Code(
        "record.key-twice",
        ERROR,
        Words(
            "key “{key}” đã dùng ở dòng {other_line}",
            "the key “{key}” is already used on line {other_line}",
        ),
        Words("Đặt tên khác cho một trong hai con số.", "Name one of the two figures otherwise."),
    ),
    Code(
        "record.no-file",
        ERROR,
        Words("không có tệp này, hoặc tệp trống", "this file is missing or empty"),
        Words(
            "Lấy lại tệp từ bản trước. Nếu thật sự chưa có {kind} nào, viết một dòng “[]”.",
            "Get the file back from an earlier version. "
            "If there is really no {kind} yet, write the one line “[]”.",
        ),
    ),
    Code(
        "record.unknown-reference",
        ERROR,
        Words(
            "không có {kind} nào mang mã “{id}”{hint}",
            "there is no {kind} with the id “{id}”{hint}",
        ),
        Words(
            "Sửa mã, hoặc thêm hồ sơ vào {file}.", "Correct the id, or add the record to {file}."
        ),
    ),
    Code(
        "record.without-page",
        WARNING,
        Words("hồ sơ chưa có trang nào dùng", "no page shows this record"),
        Words(
            "Tạo trang với “record: {id}” ở cả hai ngôn ngữ.",
            "Create a page with “record: {id}” in both languages.",
        ),
    ),
    Code(
        "record.two-pages",
        ERROR,
        Words(
            "hồ sơ “{id}” đã có trang {other_path}",
            "the record “{id}” already has the page {other_path}",
        ),
        Words(
            "Bỏ khóa record ở một trong hai trang; mỗi hồ sơ chỉ có một trang.",
            "Remove the key record from one of the two pages; a record has one page only.",
        ),
    ),
    Code(
        "record.review-overdue",
        WARNING,
        Words(
            "hồ sơ đã quá ngày phải xem lại ({date})",
            "the record is overdue for review (due {date})",
        ),
        Words(
            "Đối chiếu hồ sơ với nguồn, rồi sửa checked_on và review_by.",
            "Compare the record with its sources, then change checked_on and review_by.",
        ),
    ),
    Code(
        "record.review-before-check",
        ERROR,
        Words(
            "review_by ({review}) sớm hơn checked_on ({checked})",
            "review_by ({review}) is before checked_on ({checked})",
        ),
        Words(
            "Viết ngày xem lại sau ngày đối chiếu.", "Give a review date after the date checked."
        ),
    ),
    Code(
        "record.next-is-past",
        WARNING,
        Words("lần tới ({date}) đã qua", "the next time ({date}) is past"),
        Words(
            "Chuyển lần ấy vào editions và ghi lần sau vào upcoming.",
            "Move it to editions and write the next one into upcoming.",
        ),
    ),
    Code(
        "record.period-ends-before-start",
        ERROR,
        Words(
            "ngày kết thúc {end} đứng trước ngày bắt đầu {start}",
            "the end date {end} is before the start date {start}",
        ),
        Words("Sửa lại một trong hai ngày.", "Correct one of the two dates."),
    ),
    Code(
        "project.calling-without-basis",
        ERROR,
        Words(
            "dự án đã xác nhận là đang mời gọi đầu tư cần có legal_basis",
            "a project confirmed as calling for investment needs a legal_basis",
        ),
        Words(
            "Thêm văn bản pháp lý, hoặc đổi status.confirmed thành false.",
            "Add the legal document, or set status.confirmed to false.",
        ),
    ),
)
