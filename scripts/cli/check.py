"""./cantho check: say what is wrong in content/, and mend what needs no thinking."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from scripts.cli.console import DONE, FAILED, Console
from scripts.cli.explained import explain, unknown_code
from scripts.cli.findings_told import exit_code
from scripts.cli.options import WrongUse
from scripts.cli.root import called_from
from scripts.findings.chosen_codes import UnknownCode, choose_codes
from scripts.findings.codes import CODES
from scripts.findings.reporters import REPORTERS
from scripts.languages import Language, Words

if TYPE_CHECKING:
    from scripts.cli.check_told import Subject

NAME = "check"
SUMMARY = Words("kiểm tra nội dung, không dựng trang", "check the content without building pages")
DESCRIPTION = Words(
    """\
Đọc toàn bộ content/ và nêu mọi chỗ sai trong một lần, mỗi chỗ có tên tệp, số dòng và cách sửa:
phần đầu trang hoặc hồ sơ sai, ảnh hỏng, liên kết gãy; và so bản tiếng Việt với bản tiếng Anh từng
đoạn một: trang hay đoạn thiếu một bản, con số, ngày tháng, liên kết, thuật ngữ khác nhau, câu chưa
dịch, bản dịch chưa theo kịp lần sửa mới.
Không ghi tệp nào, trừ khi dùng --fix, --schemas hay --output.

ĐƯỜNG_DẪN là trang hay thư mục muốn xem; nêu một bản của trang là nêu cả hai bản.""",
    """\
Reads all of content/ and reports everything that is wrong in one run, each with file, line and
remedy: faulty front matter or records, damaged photos, broken links; and compares the Vietnamese
and the English version block by block: pages or blocks that lack a version, figures, dates, links
and terms that differ, sentences left untranslated, translations that have not followed an edit.
Writes no file, except with --fix, --schemas or --output.

PATH is a page or folder to look at; naming one version of a page names both.""",
)
EXAMPLES = Words(
    """\
./cantho check                   nêu lỗi và cảnh báo
./cantho check invest/vsip-can-tho-phase-1.md   chỉ nêu những gì thuộc trang này, cả hai bản
./cantho check --only FACT,STALE chỉ nêu số liệu khác nhau và bản dịch cũ
./cantho check --explain FACT01  giải thích một mã: nghĩa là gì, vì sao, sửa thế nào
./cantho check --format html --output bao-cao.html
                                 báo cáo để mở bằng trình duyệt, hai bản đặt cạnh nhau
./cantho check --since main      chỉ nêu những gì do thay đổi kể từ nhánh main gây ra
./cantho check --content DIR     so hai ngôn ngữ trong một thư mục khác có vi/ và en/
./cantho check --notices         nêu cả ghi chú, như ảnh chưa dùng
./cantho check --format json     cho chương trình khác đọc
./cantho check --fix             bỏ BOM, ký tự ẩn, đổi CRLF thành LF, dấu rời thành chữ dựng sẵn
./cantho check --before-publishing  nêu cả những điều còn chờ thành phố xác nhận
./cantho check --schemas         ghi lại các tệp sinh tự động: lược đồ, các trang sổ tay""",
    """\
./cantho check                   report errors and warnings
./cantho check invest/vsip-can-tho-phase-1.md   only what concerns this page, both versions
./cantho check --only FACT,STALE only figures that differ and translations out of date
./cantho check --explain FACT01  explain a code: what it means, why, what to do
./cantho check --format html --output report.html
                                 a report for the browser, both versions side by side
./cantho check --since main      only what the change since the branch main brought
./cantho check --content DIR     compare both languages in another folder with vi/ and en/
./cantho check --notices         report notices too, such as photos that no page shows
./cantho check --format json     for other programs to read
./cantho check --fix             remove BOM and hidden characters, turn CRLF into LF, join marks
./cantho check --before-publishing  report what the city has still to confirm as well
./cantho check --schemas         write the derived files again: schemas, pages of the handbook""",
)
TEXT, HTML = "text", "html"
FORMATS = sorted((*REPORTERS, HTML))


def add_arguments(parser: ArgumentParser, language: Language) -> None:
    """Add the command's own options."""

    def say(vi: str, en: str) -> str:
        return Words(vi, en).into(language)

    parser.add_argument(
        "paths",
        nargs="*",
        metavar=say("ĐƯỜNG_DẪN", "PATH"),
        help=say("chỉ những trang hay thư mục này", "only these pages or folders"),
    )
    parser.add_argument(
        "--content",
        metavar=say("THƯ_MỤC", "DIR"),
        help=say(
            "so hai ngôn ngữ trong thư mục này, nơi có vi/ và en/, thay vì trang web này",
            "compare both languages in this folder, which has vi/ and en/, instead of this site",
        ),
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default=TEXT,
        help=say("dạng kết quả (mặc định: text)", "form of the result (default: text)"),
    )
    parser.add_argument(
        "--output",
        metavar=say("TỆP", "FILE"),
        help=say("ghi kết quả vào tệp này", "write the result to this file"),
    )
    parser.add_argument(
        "--since",
        metavar=say("LẦN_LƯU", "REV"),
        help=say(
            "chỉ nêu những gì thay đổi kể từ nhánh, thẻ hay lần lưu này gây ra",
            "only what the change since this branch, tag or commit brought",
        ),
    )
    parser.add_argument(
        "--only",
        metavar=say("MÃ", "CODES"),
        help=say(
            "chỉ những mã hay nhóm mã này, cách nhau bằng dấu phẩy: FACT,LINK02",
            "only these codes or families, with commas between them: FACT,LINK02",
        ),
    )
    parser.add_argument(
        "--explain",
        metavar=say("MÃ", "CODE"),
        help=say("giải thích một mã, hay kể các mã của một nhóm", "explain a code, list a family"),
    )
    parser.add_argument(
        "--notices",
        action="store_true",
        help=say("nêu cả ghi chú", "report notices too"),
    )
    parser.add_argument(
        "--fix",
        action="store_true",
        help=say(
            "sửa cách lưu các tệp chữ: BOM, CRLF, dấu rời (NFD), ký tự ẩn",
            "mend how text files are saved: BOM, CRLF, loose marks (NFD), hidden characters",
        ),
    )
    parser.add_argument(
        "--before-publishing",
        action="store_true",
        help=say(
            "nêu cả những câu hỏi còn chờ thành phố xác nhận",
            "report the questions that the city has still to answer as well",
        ),
    )
    parser.add_argument(
        "--schemas",
        action="store_true",
        help=say(
            "ghi lại JSON Schema và các trang sổ tay sinh từ mã nguồn và nội dung",
            "write again the JSON Schemas, and the handbook's pages made from code and content",
        ),
    )


def run(options: Namespace, console: Console) -> int:
    """Check the content and return 1 when an error is told, 2 when it could not be checked."""
    _see_that_values_are_given(options)
    if options.explain is not None:
        console.say(explain(options.explain, console.language))
        return DONE
    codes = _codes(options.only)
    # Imported only now, so that help, `--explain` and wrong uses answer at once.
    from scripts.cli.check_told import choose, tell  # noqa: PLC0415 - as said above
    from scripts.sync.history.git import CannotReadHistory  # noqa: PLC0415 - as said above
    from scripts.sync.tree import NoTree  # noqa: PLC0415 - as said above

    subject = _subject(options)
    try:
        checked = subject.now(console)
        told = choose(checked, subject, codes, options)
    except NoTree as none:
        raise WrongUse(_no_tree(none.missing)) from none
    except CannotReadHistory as refusal:
        console.complain(refusal.words)
        return FAILED
    tell(told, checked, subject, options, console)
    return exit_code(told.findings)


def _see_that_values_are_given(options: Namespace) -> None:
    if "" in options.paths:
        raise WrongUse(
            Words(
                "Đường dẫn để trống. Bỏ nó đi, hoặc nêu tên trang.", "A PATH is empty: name a page."
            )
        )
    for name in ("content", "explain", "only", "output", "since"):
        if getattr(options, name) == "":
            raise WrongUse(Words(f"--{name} cần một giá trị.", f"--{name} needs a value."))


def _codes(asked: str | None) -> frozenset[str]:
    if asked is None:
        return frozenset(CODES)
    try:
        return choose_codes(asked)
    except UnknownCode as unknown:
        raise WrongUse(unknown_code("--only", unknown.asked)) from unknown


def _subject(options: Namespace) -> Subject:
    quiet, in_full = options.format not in (TEXT, HTML), options.format == HTML
    if options.content is None:
        # Pydantic and all that knows records: a second, which the check of another tree saves.
        from scripts.cli.check_site import SiteCheck  # noqa: PLC0415 - as said above

        return SiteCheck(options.fix, options.schemas, quiet, in_full)
    for_this_site = {
        "--fix": options.fix,
        "--schemas": options.schemas,
        "--before-publishing": options.before_publishing,
    }
    for name, is_given in for_this_site.items():
        if is_given:
            raise WrongUse(
                Words(
                    f"{name} chỉ dùng cho trang web này, không đi cùng --content.",
                    f"{name} is for this site only and does not go with --content.",
                )
            )
    from scripts.cli.check_content import ContentCheck  # noqa: PLC0415 - not for the check of the site

    shown = options.content.rstrip("/\\") or options.content
    return ContentCheck(called_from() / options.content, shown, quiet, in_full)


def _no_tree(missing: str) -> Words:
    return Words(
        f"Không có thư mục “{missing}”. --content cần một thư mục trong đó có vi/ và en/.",
        f"There is no folder “{missing}”. --content needs a folder with vi/ and en/ in it.",
    )
