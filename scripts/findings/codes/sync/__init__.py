"""Codes of the comparison of both languages, a module a family."""

from scripts.findings.code import Code
from scripts.findings.codes.sync import fact, lang, link, mark, meta, pair, shape, stale, term

# In the order in which the handbook explains them.
FAMILIES: tuple[tuple[str, tuple[Code, ...]], ...] = (
    ("Cặp trang", pair.CODES),
    ("Phần đầu trang ở hai bản", meta.CODES),
    ("Bố cục ở hai bản", shape.CODES),
    ("Số liệu, ngày tháng ở hai bản", fact.CODES),
    ("Liên kết và ảnh ở hai bản", link.CODES),
    ("Thuật ngữ", term.CODES),
    ("Chưa dịch", lang.CODES),
    ("Bản dịch cũ", stale.CODES),
    ("Cách gõ", mark.CODES),
)
