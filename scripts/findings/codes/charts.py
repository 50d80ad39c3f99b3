"""Codes for: charts, and the pages that list statistics."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

CODES = (
    Code(
        "chart.no-figure",
        ERROR,
        Words(
            "biểu đồ vẽ “{reference}”, là một ngày hay số thứ tự, không phải một con số",
            "the chart draws “{reference}”, which is a date or a number in a row, not a figure",
        ),
        Words(
            "Dùng mã của một con số (figures) trong hồ sơ “{id}”.",
            "Use the key of a figure (figures) of the record “{id}”.",
        ),
    ),
    Code(
        "chart.range",
        ERROR,
        Words(
            "biểu đồ vẽ “{reference}”, là một khoảng (to), không phải một con số",
            "the chart draws “{reference}”, which is a range (to), not one figure",
        ),
        Words(
            "Bỏ mục này, và nói trong caption vì sao không vẽ.",
            "Leave the item out, and say in the caption why it is not drawn.",
        ),
    ),
    Code(
        "chart.item-twice",
        ERROR,
        Words(
            "biểu đồ có hai mục cùng con số hoặc cùng nhãn ({item})",
            "two items of the chart have one figure or one label ({item})",
        ),
        Words(
            "Xóa mục lặp lại, hoặc ghi nhãn (label) nói rõ mục này khác ở điểm nào.",
            "Delete the item that repeats another, or say in its label what sets it apart.",
        ),
    ),
    Code(
        "chart.mixed-units",
        ERROR,
        Words(
            "biểu đồ đặt con số tính bằng {unit} cạnh con số tính bằng {first}",
            "the chart sets a figure in {unit} beside one in {first}",
        ),
        Words(
            "Mỗi biểu đồ chỉ dùng một đơn vị: bỏ mục này, hoặc làm một biểu đồ khác.",
            "A chart has one unit: take this item out, or make another chart.",
        ),
    ),
    Code(
        "chart.mixed-boundaries",
        ERROR,
        Words(
            "biểu đồ đặt con số của {city} cạnh con số của {first}",
            "the chart sets a figure of {city} beside one of {first}",
        ),
        Words(
            "Số liệu của hai địa giới không được so sánh: làm hai biểu đồ riêng, "
            "hoặc ghi boundary cho con số nếu nguồn có nêu.",
            "Figures of two cities are never compared: make two charts, "
            "or give the figure its boundary if the source states it.",
        ),
    ),
    Code(
        "chart.parts-of-what",
        ERROR,
        Words(
            "biểu đồ kind: parts, nhưng không nguồn nào nêu tổng {total} của các phần",
            "the chart is kind: parts, but no source states {total} as the whole of its parts",
        ),
        Words(
            "Dùng kind: bars; hoặc ghi con số tổng vào cùng hồ sơ, nếu nguồn có nêu và các phần "
            "đều là số đúng (exact) hay đều là số ước chừng (about).",
            "Use kind: bars; or put the total into the same record, if a source states it and all "
            "parts are exact or all are about.",
        ),
    ),
    Code(
        "statistic.theme-nowhere",
        WARNING,
        Words(
            "số liệu “{id}” thuộc nhóm “{theme}”, mà không trang số liệu nào có nhóm này",
            "the statistic “{id}” has the theme “{theme}”, which no page of statistics lists",
        ),
        Words(
            "Thêm “{theme}” vào themes của một trang trong content/vi/statistics/ "
            "và trang tiếng Anh của nó.",
            "Add “{theme}” to the themes of a page in content/vi/statistics/ "
            "and of its English page.",
        ),
    ),
    Code(
        "statistic.theme-twice",
        ERROR,
        Words(
            "nhóm số liệu “{theme}” đã có ở trang {other_path} (dòng {other_line})",
            "the theme “{theme}” is listed by {other_path} already (line {other_line})",
        ),
        Words(
            "Mỗi nhóm chỉ ở một trang: bỏ nó khỏi themes của một trong hai trang.",
            "A theme stands on one page: take it out of the themes of one of the two.",
        ),
    ),
    Code(
        "statistic.theme-unlisted",
        ERROR,
        Words(
            "trang có themes nhưng không liệt kê số liệu",
            "the page has themes but does not list statistics",
        ),
        Words(
            "Thêm dòng lists: statistics, hoặc bỏ khóa themes.",
            "Add the line lists: statistics, or take out the key themes.",
        ),
    ),
)
