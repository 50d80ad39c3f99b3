"""Examples for the handbook's page on the comparison: two texts, and what the check says of them.

A test holds each of them against the check.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """A text in both languages, as it stands in a page, and the code that tells the difference.

    The page has a part with the id `boats`.
    """

    vi: str
    en: str
    code: str | None  # None where both agree


EXAMPLES: dict[str, tuple[Example, ...]] = {
    "SHAPE": (
        Example(
            "Bến tàu mở cửa hằng ngày.\n\n- Vé bán ngay tại bến.",
            "The landing stage is open every day.",
            "SHAPE01",
        ),
        Example("## Vé tàu {#tickets}", "### Boat tickets {#tickets}", "SHAPE02"),
    ),
    "FACT": (
        Example("Khu đất rộng 293,7 ha.", "The site covers 239.7 ha.", "FACT01"),
        Example("Vốn là 1.275 triệu USD.", "The capital is USD 1.275 million.", "FACT01"),
        Example("Vốn là 1.275 triệu USD.", "The capital is USD 1.275 billion.", None),
        Example("Vốn là 1,5 nghìn tỷ đồng.", "The capital is VND 1.5 trillion.", None),
        Example("Kinh tế tăng 7,12%.", "The economy grew by 7,12%.", "FACT03"),
        Example("Lễ mở ngày 06/02/2024.", "The festival opens on 06/02/2024.", "FACT04"),
        Example("Lễ mở ngày 06/02/2024.", "The festival opens on 6 February 2024.", None),
        Example("Có hai cầu bắc qua sông.", "There are 2 bridges over the river.", None),
    ),
    "LINK": (Example("Xem [giờ tàu](#boats).", "See the boats.", "LINK01"),),
    "TERM": (
        Example(
            "Cụm công nghiệp nằm bên sông.", "The industrial park lies by the river.", "TERM02"
        ),
    ),
    "LANG": (
        Example(
            "Chợ nổi họp từ sáng sớm trên sông Cần Thơ.",
            "Chợ nổi họp từ sáng sớm trên sông Cần Thơ.",
            "LANG01",
        ),
        Example(
            "The floating market opens early in the morning on the river.",
            "The floating market opens early in the morning on the river.",
            "LANG02",
        ),
    ),
    "MARK": (Example("Thuyền ðậu ở bến.", "The boats lie at the landing stage.", "MARK02"),),
}
