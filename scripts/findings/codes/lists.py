"""Codes for: what pages list, and the offices, tasks and partners that stand in lists."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES = (
    Code(
        "list.kinds-without-partners",
        ERROR,
        Words(
            "“kinds” chỉ có nghĩa cùng “lists: partners”",
            "“kinds” means something only with “lists: partners”",
        ),
        Words(
            "Thêm dòng “lists: partners”, hoặc xóa “kinds”.",
            "Add the line “lists: partners”, or delete “kinds”.",
        ),
    ),
    Code(
        "list.template-without-lists",
        ERROR,
        Words(
            "trang dùng mẫu “{template}” không hiện danh sách nào",
            "a page of the template “{template}” shows no list",
        ),
        Words(
            "Xóa khóa “lists”, hoặc đặt danh sách ở một trang thường (template: page).",
            "Delete the key “lists”, or put the list on a plain page (template: page).",
        ),
    ),
    Code(
        "list.office-in-circle",
        ERROR,
        Words(
            "“part_of” đi vòng: {way}; cơ quan này không đứng dưới cơ quan nào có thật",
            "“part_of” goes in a circle: {way}; the office stands under none",
        ),
        Words(
            "Xóa “part_of” ở cơ quan đứng trên cùng.",
            "Delete “part_of” of the office that stands above the others.",
        ),
    ),
    Code(
        "list.task-number-twice",
        ERROR,
        Words("hai việc cùng mang số {number}", "two tasks have the number {number}"),
        Words(
            "Ghi đúng số thứ tự của việc trong phụ lục.",
            "Give each task its own number in the appendix.",
        ),
    ),
)
