"""./cantho build: load → check → photos → pages → site/."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from scripts.cli.configuration_told import refuse_configuration
from scripts.cli.console import FAILED, FOUND, Console
from scripts.cli.findings_told import exit_code, summary, tell
from scripts.cli.root import ROOT
from scripts.findings import Finding, Severity, has_errors
from scripts.languages import LANGUAGES, Language, Words, write_number
from scripts.pages.faults import FaultyOverrides
from scripts.preparation import Prepared, load_and_check, make_photos, photos_to_show
from scripts.site_build import (
    PagesRefused,
    UnreadableConfiguration,
    UnusableAddress,
    build_pages,
)
from scripts.swap import NotAFolder, see_that_it_can_be_replaced

NAME = "build"
SUMMARY = Words("dựng toàn bộ trang web vào site/", "build the whole site into site/")
DESCRIPTION = Words(
    """\
Đọc và kiểm tra nội dung, làm các cỡ ảnh, dựng các trang, rồi thay site/ bằng bản mới.
Nếu có lỗi, site/ cũ vẫn nguyên như trước. Lần sau chỉ làm lại những ảnh đã thay đổi.
Địa chỉ công bố của trang web lấy từ biến CANTHO_SITE_URL, chẳng hạn https://…/.""",
    """\
Reads and checks the content, makes all sizes of the photos, builds the pages, then replaces site/
with the new version. If anything is wrong, the old site/ stays as it was. Later builds make only
the photos that have changed. The address at which the site is published comes from the variable
CANTHO_SITE_URL, such as https://…/.""",
)
EXAMPLES = Words(
    """\
./cantho build                   dựng trang web vào site/
CANTHO_SITE_URL=https://…/ ./cantho build
                                 dựng với địa chỉ thật, để đưa lên mạng""",
    """\
./cantho build                   build into site/
CANTHO_SITE_URL=https://…/ ./cantho build
                                 build with the real address, ready to publish""",
)
SITE = "site"


def add_arguments(parser: ArgumentParser, language: Language) -> None:
    """Add no options: there is one way to build."""


def run(options: Namespace, console: Console) -> int:
    """Build the site; 1 for errors in the content, 2 when it could not be done."""
    try:
        see_that_it_can_be_replaced(ROOT / SITE)  # before work that takes minutes
        return _build(console)
    except NotAFolder as occupied:
        console.complain(_not_a_folder(occupied))
        return FAILED


def _build(console: Console) -> int:
    began = time.monotonic()
    with console.stage(
        Words("Đọc và kiểm tra nội dung", "Reading and checking the content")
    ) as stage:
        site, findings = load_and_check(ROOT, date.today())
        stage.done(summary(findings, console.language))
    if has_errors(findings):
        return _stop(findings, console)
    total = len(photos_to_show(site))
    with console.stage(Words("Làm ảnh", "Making photos"), total) as stage:
        prepared = make_photos(site, findings, lambda photo: stage.step(photo.name))
        made, reused = prepared.photos.made, prepared.photos.reused
        stage.done(Words(f"{made} cỡ mới, {reused} cỡ có sẵn", f"{made} sizes made, {reused} kept"))
    if has_errors(prepared.findings):
        return _stop(prepared.findings, console)
    try:
        with console.stage(Words("Dựng các trang", "Building the pages")) as stage:
            pages = build_pages(ROOT, ROOT / SITE, prepared)
            stage.done(Words(f"{pages} trang", f"{pages} pages"))
    except (UnreadableConfiguration, UnusableAddress) as refused:
        return refuse_configuration(refused, console)
    except FaultyOverrides as faulty:
        tell(faulty.findings, console)
        console.complain(
            Words(
                "Không dùng được overrides/; site/ vẫn như cũ.",
                "overrides/ cannot be used; site/ is as it was.",
            )
        )
        return FAILED
    except PagesRefused as refused:
        console.complain(
            Words(
                "MkDocs không dựng được trang; site/ vẫn như cũ. MkDocs nói:",
                "MkDocs could not build the pages; site/ is as it was. MkDocs says:",
            )
        )
        console.complain("\n".join(f"    {line}" for line in refused.messages))
        return FAILED
    tell(prepared.findings, console)
    console.say(_summary(prepared, pages, time.monotonic() - began, console.language))
    return exit_code(prepared.findings)


def _summary(prepared: Prepared, pages: int, seconds: float, language: Language) -> Words:
    took = write_number(Decimal(f"{seconds:.1f}"), language)
    warnings = sum(f.severity is Severity.WARNING for f in prepared.findings)
    photos = len({rendition.photo for rendition in prepared.renditions})
    each = "/".join(str(len(prepared.site.pages(code))) for code in LANGUAGES)
    return Words(
        f"Xong: site/ có {pages} trang ({each} vi/en và trang 404), {photos} ảnh, "
        f"{warnings} cảnh báo, {took} giây. Xem thử: ./cantho serve",
        f"Done: site/ holds {pages} pages ({each} vi/en, and the 404 pages), {photos} photos, "
        f"{warnings} warning{'' if warnings == 1 else 's'}, in {took} seconds. "
        "To preview it: ./cantho serve",
    )


def _stop(findings: Sequence[Finding], console: Console) -> int:
    tell(findings, console)
    console.complain(
        Words(
            f"Chưa dựng trang: {summary(findings, 'vi')}. site/ vẫn như cũ.",
            f"No pages were built: {summary(findings, 'en')}. site/ is as it was.",
        )
    )
    return FOUND


def _not_a_folder(occupied: NotAFolder) -> Words:
    if occupied.is_link:
        return Words(
            "“site” ở thư mục dự án là một liên kết, nên không thay bằng bản mới được. Dời hoặc "
            "xóa liên kết ấy rồi chạy lại; chưa có gì bị thay đổi.",
            "“site” in the project's folder is a link, so the new version cannot take its place. "
            "Move or delete the link and run this again; nothing has been changed.",
        )
    return Words(
        "“site” ở thư mục dự án là một tệp, mà phải là thư mục. Dời hoặc xóa tệp ấy rồi chạy lại; "
        "chưa có gì bị thay đổi.",
        "“site” in the project's folder is a file, where a folder is needed. Move or delete the "
        "file and run this again; nothing has been changed.",
    )
