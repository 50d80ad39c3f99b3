"""`./cantho test`: everything the tests need, a real browser included, then all tests."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass

from scripts.browser import VARIABLE, NoBrowser, provide_browser
from scripts.cli.console import DONE, FAILED, FOUND, Console
from scripts.cli.root import CALLED_FROM, ROOT
from scripts.languages import Language, Words

NAME = "test"
SUMMARY = Words(
    vi="chạy mọi kiểm thử, kể cả trong trình duyệt thật",
    en="run all tests, including those in a real browser",
)
DESCRIPTION = Words(
    vi="""\
Chạy mọi kiểm thử của dự án: từng phần của công cụ (unit), trang đã dựng (site), và trang trong
một Chromium thật (browser).

Lệnh tìm Chromium hoặc Chrome trên máy, hoặc theo biến CANTHO_BROWSER=/đường/dẫn; nếu không có
thì tải về. Không kiểm thử nào bị bỏ qua mà không báo.""",
    en="""\
Runs all tests of the project: the parts of the tools (unit), the built site (site), and the site
in a real Chromium (browser).

The command looks for Chromium or Chrome on this machine, or takes CANTHO_BROWSER=/its/path; if
there is none, it downloads one. No test is ever skipped without notice.""",
)
EXAMPLES = Words(
    vi="""\
./cantho test                       tất cả
./cantho test --only unit           chỉ phần nhanh nhất
./cantho test -k launcher           chỉ các kiểm thử có chữ “launcher” trong tên
./cantho test --without-browser     trên máy không thể có trình duyệt
./cantho test -- --lf -x            các tham số sau -- là của pytest""",
    en="""\
./cantho test                       everything
./cantho test --only unit           only the fastest part
./cantho test -k launcher           only tests with “launcher” in their names
./cantho test --without-browser     on a machine that cannot have a browser
./cantho test -- --lf -x            what follows -- goes to pytest""",
)

GROUPS = ("unit", "site", "browser")
BROWSER = "browser"
PYTEST_FAILURES = 1  # the exit code of pytest for failing tests; those above it mean no result


@dataclass(frozen=True, slots=True)
class Plan:
    """What pytest is to be called with."""

    arguments: tuple[str, ...]
    needs_browser: bool


def add_arguments(parser: ArgumentParser, language: Language) -> None:
    """Add the options of this command."""
    parser.add_argument(
        "--only",
        choices=GROUPS,
        help=Words(vi="chỉ chạy một nhóm kiểm thử", en="run only one group of tests").into(
            language
        ),
    )
    parser.add_argument(
        "-k",
        dest="expression",
        metavar=Words(vi="BIỂU_THỨC", en="EXPRESSION").into(language),
        help=Words(
            vi="chỉ các kiểm thử có tên khớp, như của pytest",
            en="only tests whose names match, as with pytest",
        ).into(language),
    )
    parser.add_argument(
        "--without-browser",
        action="store_true",
        help=Words(
            vi="không chạy các kiểm thử trong trình duyệt",
            en="leave out the tests in a browser",
        ).into(language),
    )
    parser.add_argument(
        "pytest_arguments",
        nargs="*",
        metavar=Words(vi="THAM_SỐ_PYTEST", en="PYTEST_ARGUMENT").into(language),
        help=Words(vi="sau --: chuyển nguyên cho pytest", en="after --: passed on to pytest").into(
            language
        ),
    )


def run(options: Namespace, console: Console) -> int:
    """Provide the browser, run pytest, and return 0, 1 for failing tests, 2 for no result."""
    if importlib.util.find_spec("pytest") is None:
        console.complain(
            Words(
                vi="Môi trường này chưa có công cụ kiểm thử. Hãy chạy ./cantho test.",
                en="This environment lacks the test tools. Run ./cantho test.",
            )
        )
        return FAILED
    if options.only == BROWSER and options.without_browser:
        console.complain(
            Words(
                vi="--only browser và --without-browser trái ngược nhau. Hãy bỏ một trong hai.",
                en="--only browser and --without-browser contradict each other. Drop one of them.",
            )
        )
        return FAILED
    chosen = plan(
        only=options.only,
        expression=options.expression,
        without_browser=options.without_browser,
        extra=options.pytest_arguments,
    )
    environment = dict(os.environ)
    environment.pop(CALLED_FROM, None)  # what tests call starts where they say
    if options.without_browser:
        console.say(
            Words(
                vi="Theo --without-browser: các kiểm thử trong tests/browser KHÔNG được chạy.",
                en="As --without-browser asks, the tests in tests/browser are NOT run.",
            )
        )
    if chosen.needs_browser:
        try:
            browser = provide_browser(console.say)
        except NoBrowser as missing:
            console.complain(_without(missing.words))
            return FAILED
        console.say(Words(vi=f"Trình duyệt: {browser}", en=f"Browser: {browser}"))
        environment[VARIABLE] = str(browser)
    code = subprocess.run(
        [sys.executable, "-m", "pytest", *chosen.arguments], cwd=ROOT, env=environment, check=False
    ).returncode
    if code == 0:
        return DONE
    return FOUND if code == PYTEST_FAILURES else FAILED


def plan(
    *, only: str | None, expression: str | None, without_browser: bool, extra: Sequence[str]
) -> Plan:
    """Return what to call pytest with; the groups are paths, so that nothing is merely skipped."""
    groups = [only] if only else list(GROUPS)
    if without_browser:
        groups.remove(BROWSER)
    arguments = []
    if expression is None and not extra:
        # A whole group: worth starting several workers. Tests of one file share what it made.
        arguments += ["-n", "auto", "--dist", "loadfile"]
    if expression is not None:
        arguments += ["-k", expression]
    named_paths = [argument for argument in extra if argument.startswith("tests")]
    if not named_paths:
        arguments += [f"tests/{group}" for group in groups]
    elif without_browser:
        arguments += [f"--ignore=tests/{BROWSER}"]
    return Plan((*arguments, *extra), needs_browser=BROWSER in groups)


def _without(words: Words) -> Words:
    return Words(
        vi=f"{words.vi} Hoặc chạy ./cantho test --without-browser.",
        en=f"{words.en} Or run ./cantho test --without-browser.",
    )
