"""The handbook's table of all codes, written from the registry so that it is complete and exact."""

from __future__ import annotations

from scripts.findings.code import Code
from scripts.findings.codes import SUBJECTS
from scripts.findings.gaps import without_gaps
from scripts.findings.reporters import SEVERITY_WORDS
from scripts.handbook.markdown import plain, row

CODES_PAGE = "docs/editors/bang-thong-bao.md"
HEAD = """\
# Bảng mọi thông báo

Chữ trong bảng là chữ công cụ in ra; dấu `…` là chỗ nó điền tên tệp, con số hay giá trị của bạn.
Tìm nhanh bằng Ctrl+F với mã trong ngoặc vuông.
Cách đọc một thông báo: [Đọc thông báo](doc-thong-bao.md).
Các mã viết hoa (`PAIR01`, `FACT02`…) so hai bản với nhau, được giải thích kỹ, kèm ví dụ, ở
[Khi hai bản không khớp nhau](ma-dong-bo.md).

Trang này do `./cantho check --schemas` viết; đừng sửa bằng tay.
"""
COLUMNS = "| mã | mức | nghĩa là | cách sửa |\n|---|---|---|---|\n"


def codes_page() -> str:
    """Return the whole page in Markdown."""
    parts = [HEAD]
    for subject, codes in SUBJECTS:
        parts.append(f"\n## {subject}\n\n{COLUMNS}")
        parts += [_row(code) for code in codes]
    return "".join(parts)


def _row(code: Code) -> str:
    return row(
        (
            f"`{code.name}`",
            SEVERITY_WORDS[code.severity].vi,
            plain(without_gaps(code.message, "vi")),
            plain(without_gaps(code.remedy, "vi")),
        )
    )
