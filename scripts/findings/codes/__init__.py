"""The registry of finding codes: severity, message and remedy of each, in both languages.

A code is `subject.fault` and never changes its meaning. Gaps in braces are filled by the details
of a finding; `{own_path}` and `{own_line}` by its place, `{other_path}` and `{other_line}` by the
other one.
"""

from scripts.findings.code import Code
from scripts.findings.codes import (
    charts,
    configuration,
    facts,
    files,
    links,
    lists,
    overrides,
    pages,
    photos,
    questions,
    quotes,
    records,
    schema,
    text,
)
from scripts.findings.codes.sync import FAMILIES

# In the order in which they stand in the handbook; the titles are its headings.
SUBJECTS: tuple[tuple[str, tuple[Code, ...]], ...] = (
    ("Cách lưu tệp", text.CODES),
    ("Khóa và giá trị", schema.CODES),
    ("Trang", pages.CODES),
    ("Tên tệp và chỗ của tệp", files.CODES),
    ("Hồ sơ", records.CODES),
    ("Dữ kiện lấy từ nguồn", facts.CODES),
    ("Trích số liệu từ hồ sơ", quotes.CODES),
    ("Biểu đồ và trang số liệu", charts.CODES),
    ("Câu hỏi chờ xác nhận, trang sinh tự động", questions.CODES),
    ("Danh sách trong trang", lists.CODES),
    ("Ảnh", photos.CODES),
    ("Liên kết và ảnh trong trang", links.CODES),
    ("Cấu hình mkdocs.yml (dành cho người phụ trách kỹ thuật)", configuration.CODES),
    ("Giao diện (dành cho người phụ trách kỹ thuật)", overrides.CODES),
    *FAMILIES,
)
CODES: dict[str, Code] = {code.name: code for _, codes in SUBJECTS for code in codes}
