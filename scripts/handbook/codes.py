"""The handbook's table of all codes, written from the registry so that it is complete and exact."""

from __future__ import annotations

import html
import re
from pathlib import Path

from scripts.findings.code import Code
from scripts.findings.codes import SUBJECTS
from scripts.findings.reporters import SEVERITY_WORDS

FILE = "docs/editors/bang-thong-bao.md"
HEAD = """\
# Bảng mọi thông báo

Chữ trong bảng là chữ công cụ in ra; dấu `…` là chỗ nó điền tên tệp, con số hay giá trị của bạn.
Tìm nhanh bằng Ctrl+F với mã trong ngoặc vuông.
Cách đọc một thông báo: [Đọc thông báo](doc-thong-bao.md).

Trang này do `./cantho check --schemas` viết; đừng sửa bằng tay.
"""
COLUMNS = "| mã | mức | nghĩa là | cách sửa |\n|---|---|---|---|\n"
GAP = re.compile(r"\{[a-z_]+\}")
HINT = "{hint}"  # a guess that is mostly empty


def table_of_codes() -> str:
    """Return the whole page in Markdown."""
    parts = [HEAD]
    for subject, codes in SUBJECTS:
        parts.append(f"\n## {subject}\n\n{COLUMNS}")
        parts += [_row(code) for code in codes]
    return "".join(parts)


def write_table(root: Path) -> bool:
    """Write the page when it is not as the registry says; tell whether it was written."""
    file = root / FILE
    page = table_of_codes()
    if file.is_file() and file.read_text("utf-8") == page:
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page, "utf-8", newline="\n")
    return True


def _row(code: Code) -> str:
    cells = (
        f"`{code.name}`",
        SEVERITY_WORDS[code.severity].vi,
        _plain(code.message.vi),
        _plain(code.remedy.vi),
    )
    return f"| {' | '.join(cells)} |\n"


def _plain(message: str) -> str:
    shown = GAP.sub("…", message.replace(HINT, ""))
    # A table cell must not hold a bar, nor Markdown that would be read as such.
    escaped = html.escape(shown, quote=False).replace("|", "\\|")
    return re.sub(r"([*_#\[\]])", r"\\\1", escaped)
