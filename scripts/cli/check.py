"""./cantho check: say what is wrong in content/, and mend what needs no thinking."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date

from scripts.checks.questions import unanswered
from scripts.cli.console import Console
from scripts.cli.findings_told import exit_code, summary, tell
from scripts.cli.questions_told import tell_questions
from scripts.cli.root import ROOT
from scripts.content.mending import mend_texts
from scripts.content.schemas import write_schemas
from scripts.findings.reporters import REPORTERS
from scripts.handbook import write_derived_pages
from scripts.languages import Language, Words
from scripts.preparation import load_and_check

NAME = "check"
SUMMARY = Words("kiểm tra nội dung, không dựng trang", "check the content without building pages")
DESCRIPTION = Words(
    """\
Đọc toàn bộ content/ và nêu mọi chỗ sai trong một lần, mỗi chỗ có tên tệp, số dòng và cách sửa:
trang thiếu một ngôn ngữ, phần đầu trang hoặc hồ sơ sai, ảnh hỏng hoặc thiếu tệp mô tả, liên kết
gãy. Không ghi tệp nào, trừ khi dùng --fix hoặc --schemas.""",
    """\
Reads all of content/ and reports everything that is wrong in one run, each with file, line and
remedy: pages missing in one language, faulty front matter or records, photos that are damaged or
have no description file, broken links. Writes no file, except with --fix or --schemas.""",
)
EXAMPLES = Words(
    """\
./cantho check                   nêu lỗi và cảnh báo
./cantho check --notices         nêu cả ghi chú, như ảnh chưa dùng
./cantho check --format json     cho chương trình khác đọc
./cantho check --fix             bỏ BOM, đổi CRLF thành LF, dấu rời (NFD) thành chữ dựng sẵn
./cantho check --before-publishing  nêu cả những điều còn chờ thành phố xác nhận
./cantho check --schemas         ghi lại các tệp sinh tự động: lược đồ, các trang sổ tay""",
    """\
./cantho check                   report errors and warnings
./cantho check --notices         report notices too, such as photos that no page shows
./cantho check --format json     for other programs to read
./cantho check --fix             remove BOM, turn CRLF into LF, join loose marks (NFD)
./cantho check --before-publishing  report what the city has still to confirm as well
./cantho check --schemas         write the derived files again: schemas, pages of the handbook""",
)


def add_arguments(parser: ArgumentParser, language: Language) -> None:
    """Add the command's own options."""
    parser.add_argument(
        "--format",
        choices=sorted(REPORTERS),
        default="text",
        help=Words("dạng kết quả (mặc định: text)", "form of the result (default: text)").into(
            language
        ),
    )
    parser.add_argument(
        "--notices",
        action="store_true",
        help=Words("nêu cả ghi chú", "report notices too").into(language),
    )
    parser.add_argument(
        "--fix",
        action="store_true",
        help=Words(
            "sửa cách lưu các tệp chữ: BOM, CRLF, dấu rời (NFD)",
            "mend how text files are saved: BOM, CRLF, loose marks (NFD)",
        ).into(language),
    )
    parser.add_argument(
        "--before-publishing",
        action="store_true",
        help=Words(
            "nêu cả những câu hỏi còn chờ thành phố xác nhận",
            "report the questions that the city has still to answer as well",
        ).into(language),
    )
    parser.add_argument(
        "--schemas",
        action="store_true",
        help=Words(
            "ghi lại JSON Schema và các trang sổ tay sinh từ mã nguồn và nội dung",
            "write again the JSON Schemas, and the handbook's pages made from code and content",
        ).into(language),
    )


def run(options: Namespace, console: Console) -> int:
    """Check the content and return 1 when there is an error."""
    # What other programs read must not have lines of ours in it.
    tell_work = console.say if options.format == "text" else console.complain
    if options.schemas:
        for name in write_schemas(ROOT):
            tell_work(
                Words(f"đã ghi content/data/schema/{name}", f"wrote content/data/schema/{name}")
            )
    if options.fix:
        for relative in mend_texts(ROOT):
            tell_work(Words(f"đã sửa {relative}", f"mended {relative}"))
    site, findings = load_and_check(ROOT, date.today())
    if options.schemas:
        for place in write_derived_pages(site):
            tell_work(Words(f"đã ghi {place}", f"wrote {place}"))
            findings = [finding for finding in findings if finding.path != place]
    if options.format == "text":
        tell(findings, console, notices=options.notices)
        if options.before_publishing:
            tell_questions(site, console)
        console.say(summary(findings, console.language))
    else:
        waiting = unanswered(site) if options.before_publishing else ()
        console.say(REPORTERS[options.format]([*findings, *waiting], console.language))
    return exit_code(findings)
