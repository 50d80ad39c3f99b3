"""The commands of ./cantho: find the one asked for, run it, and return its exit code."""

from __future__ import annotations

import errno
import os
import sys
import tomllib
import traceback
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from scripts.cli.console import DONE, FAILED, Console
from scripts.cli.options import (
    PROGRAM,
    Parser,
    WrongUse,
    asks_for_help,
    nearest,
    take_language,
    unknown_language,
)
from scripts.cli.root import ROOT
from scripts.languages import LANGUAGES, Language, Words, choose_language

LAST_ERROR = ".cache/last-error.txt"  # below the root; where the traceback of a fault of ours goes


class Command(Protocol):
    """What a module of this package offers to be a command."""

    NAME: str  # the word after ./cantho
    SUMMARY: Words  # one line for the list of commands
    DESCRIPTION: Words  # what it does and what it makes; opens its help
    EXAMPLES: Words  # how it is called; closes its help

    def add_arguments(self, parser: ArgumentParser, language: Language) -> None:
        """Add the command's own options, with their help in `language`."""

    def run(self, options: Namespace, console: Console) -> int:
        """Do the work and return the exit code."""


# Each is the module of its name, imported when it is asked for: MkDocs and what else the site needs
# take longer to import than the quick commands take to run.
COMMANDS = ("build", "serve", "check", "confirm", "photos", "test")

EXIT_CODES = Words(
    vi="""\
Mã kết thúc:
  0  đã xong, không có lỗi
  1  có lỗi trong nội dung, hoặc có kiểm thử không đạt
  2  không làm được việc: sai tham số, cấu hình không đọc được, thiếu chương trình""",
    en="""\
Exit codes:
  0  done, no errors
  1  errors in the content, or failing tests
  2  the work could not be done: wrong arguments, unreadable configuration, a missing program""",
)


def command_named(name: str) -> Command:
    """Return the command of this name, which is one of COMMANDS."""
    return cast(Command, import_module(f"{__name__}.{name}"))


def main(argv: list[str] | None = None) -> int:
    """Run what `argv` (else the process's own arguments) asks for and return the exit code."""
    asked, arguments = take_language(sys.argv[1:] if argv is None else argv)
    language = next((known for known in LANGUAGES if known == asked), None)
    console = Console(language or choose_language(os.environ), sys.stdout, sys.stderr)
    try:
        if asked is not None and language is None:
            raise WrongUse(unknown_language(asked))
        return _follow(arguments, console)
    except WrongUse as wrong:
        console.complain(wrong.words)
        return FAILED
    except KeyboardInterrupt:
        console.complain(Words(vi="Đã dừng theo yêu cầu.", en="Stopped, as requested."))
        return FAILED
    except OSError as error:
        console.complain(_cannot_write(error))
        return FAILED
    except Exception:
        console.complain(_fault_of_ours(traceback.format_exc()))
        return FAILED


def _cannot_write(error: OSError) -> Words:
    file = str(error.filename or "").removeprefix(f"{ROOT}{os.sep}") or "?"
    if error.errno == errno.ENOSPC:
        return Words(
            vi=f"Ổ đĩa đã đầy, không ghi được {file}. Giải phóng chỗ rồi chạy lại; "
            "bản cũ vẫn nguyên.",
            en=f"The disk is full: {file} was not written. Make room and run it again; "
            "what was there before is unharmed.",
        )
    return Words(
        vi=f"Không đọc hoặc ghi được {file}. Xem lại quyền của thư mục; bản cũ vẫn nguyên.",
        en=f"{file} could not be read or written. Look at the folder's permissions; "
        "what was there before is unharmed.",
    )


def _follow(arguments: Sequence[str], console: Console) -> int:
    first, *rest = arguments or ["--help"]
    if first in ("-h", "--help"):
        console.say(_overview(console.language))
        return DONE
    if first == "--version":
        console.say(f"cantho {_version()}")
        return DONE
    if first not in COMMANDS:
        raise WrongUse(_no_such_command(first))
    command = command_named(first)
    parser = _parser(command, console.language)
    if asks_for_help(rest):
        console.say(parser.format_help())
        return DONE
    return command.run(parser.read(rest), console)


def _parser(command: Command, language: Language) -> Parser:
    examples = Words(vi="Ví dụ:", en="Examples:").into(language)
    parser = Parser(
        command.NAME,
        language,
        about=command.DESCRIPTION.into(language).strip("\n"),
        more="\n".join(
            [
                examples,
                _indented(command.EXAMPLES.into(language)),
                "",
                EXIT_CODES.into(language),
            ]
        ),
    )
    command.add_arguments(parser, language)
    parser.add_common_arguments()
    return parser


def _overview(language: Language) -> str:
    width = max(len(name) for name in COMMANDS) + 2
    commands = "\n".join(
        f"  {name:<{width}}{command_named(name).SUMMARY.into(language)}" for name in COMMANDS
    )
    text = Words(
        vi=f"""\
Trang web quảng bá thành phố Cần Thơ, bằng tiếng Việt và tiếng Anh: kiểm tra, dựng và xem thử.

Cách gọi: {PROGRAM} LỆNH [tùy chọn]

Lệnh:
{commands}

Tùy chọn:
  --lang vi|en  ngôn ngữ của thông báo (mặc định theo máy; nếu không rõ thì là tiếng Việt)
  --version     in phiên bản
  -h, --help    in phần trợ giúp này; {PROGRAM} LỆNH --help giải thích kỹ một lệnh

Bắt đầu:
  {PROGRAM} serve   xem thử trang web trên máy này trong khi sửa
  {PROGRAM} check   kiểm tra xem nội dung có gì sai
  {PROGRAM} build   dựng toàn bộ trang web vào site/

{EXIT_CODES.vi}

Người biên tập nội dung: xem docs/editors/README.md.""",
        en=f"""\
The promotional website of the city of Cần Thơ, in Vietnamese and English: check it, build it,
preview it.

Usage: {PROGRAM} COMMAND [options]

Commands:
{commands}

Options:
  --lang vi|en  language of the messages (default: that of this machine; if unclear, Vietnamese)
  --version     print the version
  -h, --help    print this help; {PROGRAM} COMMAND --help says more about one command

Where to begin:
  {PROGRAM} serve   preview the site on this machine while you edit
  {PROGRAM} check   find out what is wrong in the content
  {PROGRAM} build   build the whole site into site/

{EXIT_CODES.en}

Editors of the content: see docs/editors/README.md.""",
    )
    return text.into(language)


def _no_such_command(asked: str) -> Words:
    meant = nearest(asked, COMMANDS)
    listed = ", ".join(COMMANDS)
    return Words(
        vi=f"Không có lệnh “{asked}”. Các lệnh: {listed}.{meant.vi}",
        en=f"There is no command “{asked}”. The commands are: {listed}.{meant.en}",
    )


def _version() -> str:
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def _fault_of_ours(trace: str) -> Words:
    try:
        (ROOT / LAST_ERROR).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / LAST_ERROR).write_text(trace, encoding="utf-8")
    except OSError:
        kept = Words(
            vi="Không lưu được chi tiết vì thư mục dự án không cho ghi.",
            en="The details could not be saved, as the project's folder cannot be written to.",
        )
    else:
        kept = Words(
            vi=f"Chi tiết ở {LAST_ERROR}: hãy gửi tệp ấy cho người phụ trách kỹ thuật.",
            en=f"The details are in {LAST_ERROR}: please send that file to your technical contact.",
        )
    return Words(
        vi=f"Công cụ gặp lỗi của chính nó, không phải do nội dung bạn viết. {kept.vi}",
        en=f"The tool itself failed; nothing you wrote caused this. {kept.en}",
    )


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" if line else "" for line in text.strip("\n").splitlines())
