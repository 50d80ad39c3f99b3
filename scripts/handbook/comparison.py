"""The handbook's page on all codes of the comparison of both languages, in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scripts.findings.chosen_codes import family_of
from scripts.findings.code import Code
from scripts.findings.codes.sync import FAMILIES
from scripts.findings.gaps import without_gaps
from scripts.findings.reporters.counting import SEVERITY_WORDS
from scripts.handbook.comparison_examples import EXAMPLES, Example
from scripts.handbook.markdown import plain, row
from scripts.languages import LANGUAGES, Language, Words

COMPARISON_PAGE = "docs/editors/ma-dong-bo.md"
HEAD = """\
# Khi hai bản không khớp nhau

Công cụ so bản tiếng Việt với bản tiếng Anh từng đoạn một, theo nội dung chứ không theo ngày sửa.
Trang này giải thích từng mã nó dùng: nghĩa là gì, vì sao đáng sửa, ví dụ, và cách sửa.
Mỗi mã có tiếng Việt trước, tiếng Anh sau. *Each code is explained in Vietnamese, then in English.*

- Xem một mã trong cửa sổ lệnh: `./cantho check --explain FACT01`
- Chỉ xem một nhóm: `./cantho check --only FACT`
- Xem hai bản cạnh nhau trong trình duyệt: `./cantho check --format html --output bao-cao.html`
- Cách đọc một thông báo: [Đọc thông báo](doc-thong-bao.md)

Trang này do `./cantho check --schemas` viết; đừng sửa bằng tay.
"""
EXAMPLE_COLUMNS = "| bản tiếng Việt | bản tiếng Anh | công cụ viết |\n|---|---|---|\n"
AGREE = "hai bản khớp · *in step*"
COLUMNS = "| nhóm | so điều gì | what it compares |\n|---|---|---|\n"
ABOUT = {
    "PAIR": Words(
        "Trang nào cũng có ở cả hai ngôn ngữ, cùng tên và cùng chỗ.",
        "Every page exists in both languages, under one name and in one place.",
    ),
    "META": Words(
        "Phần đầu trang có cùng các khóa; khóa chung bằng nhau, khóa cần dịch đã được dịch.",
        "The front matter has the same keys; shared ones are equal, others are translated.",
    ),
    "SHAPE": Words(
        "Hai bản có cùng bố cục: tiêu đề, đoạn, danh sách, bảng, khung lưu ý, chú thích.",
        "Both versions are built alike: headings, paragraphs, lists, tables, notes, footnotes.",
    ),
    "FACT": Words(
        "Số, tiền, phần trăm, ngày giờ, số văn bản, điện thoại và địa chỉ thư có cùng giá trị.",
        "Figures, money, percentages, dates, times, document and telephone numbers have one value.",
    ),
    "LINK": Words(
        "Liên kết và ảnh dẫn tới cùng một chỗ, mỗi bản tới trang của ngôn ngữ mình.",
        "Links and images lead to the same places, each to its own language's page.",
    ),
    "TERM": Words(
        "Thuật ngữ được dịch như trong danh sách thuật ngữ.",
        "Terms are translated as the glossary says.",
    ),
    "LANG": Words(
        "Không còn câu tiếng Việt trong bản tiếng Anh, và ngược lại.",
        "No Vietnamese sentence is left in an English page, nor the other way round.",
    ),
    "STALE": Words(
        "Bản này đã sửa thì bản kia cũng đã sửa theo.",
        "Where one version was edited, the other has followed.",
    ),
    "MARK": Words(
        "Chữ và dấu được gõ đúng mã; phần đầu trang được đọc đúng.",
        "Letters and marks are typed as the right characters; the front matter is read as such.",
    ),
}
SAYS = Words("Công cụ viết", "The tool says")
REMEDY = Words("Cách sửa", "What to do")


def comparison_page() -> str:
    """Return the whole page in Markdown."""
    return "".join(_parts())


def _parts() -> Iterator[str]:
    yield f"{HEAD}\n{COLUMNS}"
    for _, codes in FAMILIES:
        family = family_of(codes[0].name)
        about = ABOUT[family]
        yield f"| [{family}](#{family.lower()}) | {about.vi} | {about.en} |\n"
    for title, codes in FAMILIES:
        family = family_of(codes[0].name)
        about = ABOUT[family]
        yield f"\n## {family}\n\n**{title}.** {about.vi} *{about.en}*\n"
        yield from _examples(EXAMPLES.get(family, ()))
        for code in codes:
            yield from _told(code)


def _examples(examples: Sequence[Example]) -> Iterator[str]:
    if examples:
        yield f"\n{EXAMPLE_COLUMNS}"
    for example in examples:
        told = f"[{example.code}](#{example.code.lower()})" if example.code else AGREE
        yield row((_in_a_cell(example.vi), _in_a_cell(example.en), told))


def _in_a_cell(text: str) -> str:
    return "<br>".join(f"`{line}`" for line in text.split("\n") if line)


def _told(code: Code) -> Iterator[str]:
    severity = SEVERITY_WORDS[code.severity]
    yield f"\n### {code.name}\n\n**{severity.vi}** · *{severity.en}*\n"
    for language in LANGUAGES:
        yield f"\n{_paragraph(code, language)}\n"


def _paragraph(code: Code, language: Language) -> str:
    message = plain(without_gaps(code.message, language))
    remedy = plain(without_gaps(code.remedy, language))
    lines = [f"- {SAYS.into(language)}: {message}", f"- {REMEDY.into(language)}: {remedy}"]
    if code.explanation is not None:
        lines = [plain(code.explanation.into(language)), "", *lines]
    return "\n".join(lines)
