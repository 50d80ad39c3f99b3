"""What was asked for on the command line, read and refused in the reader's language.

argparse does the reading; its own words, which are English only, never reach the reader: headings,
usage and every refusal are written here in both languages.
"""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterable, Sequence
from typing import NoReturn

from scripts.languages import LANGUAGES, Language, Words

PROGRAM = "./cantho"


class WrongUse(Exception):
    """The arguments cannot be followed; `words` says which and why."""

    def __init__(self, words: Words) -> None:
        """Keep what there is to say."""
        super().__init__(words.en)
        self.words = words


def asks_for_help(arguments: Sequence[str]) -> bool:
    """Tell whether `-h` or `--help` stands among `arguments`, before a `--`."""
    ours = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return "-h" in ours or "--help" in ours


def take_language(arguments: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take `--lang vi|en` out of `arguments`, wherever it stands before a `--`.

    Returns what was asked for as it was written (the last one wins, None when there is none, ''
    when the value is missing), and the arguments that are left.
    """
    asked: str | None = None
    left: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            left += [argument, *rest]
        elif argument == "--lang":
            asked = next(rest, "")
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
        else:
            left.append(argument)
    return asked, left


def unknown_language(asked: str) -> Words:
    """Return the refusal of a `--lang` that is neither vi nor en."""
    return one_of("--lang", LANGUAGES, asked)


def one_of(name: str, choices: Iterable[object], asked: str | None) -> Words:
    """Return the refusal of a value that is none of `choices`."""
    known = [str(choice) for choice in choices]
    listed = ", ".join(known)
    if not asked:
        return Words(
            vi=f"{name} cần một giá trị, một trong: {listed}.",
            en=f"{name} needs a value, one of: {listed}.",
        )
    meant = nearest(asked, known)
    return Words(
        vi=f"{name} không nhận giá trị “{asked}”. Chọn một trong: {listed}.{meant.vi}",
        en=f"{name} does not take “{asked}”. Choose one of: {listed}.{meant.en}",
    )


def nearest(asked: str, known: Iterable[str]) -> Words:
    """Return ' Did you mean …?' with the most alike of `known`, or empty words."""
    alike = difflib.get_close_matches(asked, list(known), n=1)
    if not alike:
        return Words(vi="", en="")
    return Words(vi=f" Có phải bạn muốn gõ “{alike[0]}”?", en=f" Did you mean “{alike[0]}”?")


class Parser(argparse.ArgumentParser):
    """The parser of one command, whose every word is in one language."""

    def __init__(self, command: str, language: Language, *, about: str, more: str) -> None:
        """Make the parser of `command`: `about` opens its help and `more` closes it."""
        super().__init__(
            prog=f"{PROGRAM} {command}",
            description=about,
            epilog=more,
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self._language: Language = language
        self._positionals.title = _say(language, "Tham số", "Arguments")
        self._optionals.title = _say(language, "Tùy chọn", "Options")

    def add_common_arguments(self) -> None:
        """Add what every command takes, after the command's own."""
        self.add_argument(
            "--lang",
            choices=LANGUAGES,  # taken out before; here for the help
            help=_say(
                self._language,
                "ngôn ngữ của thông báo: vi hay en",
                "language of the messages: vi or en",
            ),
        )
        self.add_argument(
            "-h",
            "--help",
            action="store_true",
            help=_say(self._language, "in phần trợ giúp này", "print this help"),
        )

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Return the options in `arguments`.

        Raises:
            WrongUse: they cannot be followed.
        """
        try:
            options, unknown = self.parse_known_args(arguments)
        except argparse.ArgumentError as refusal:
            raise WrongUse(self._explain(refusal, arguments)) from refusal
        if unknown:
            raise WrongUse(self._not_known(unknown[0]))
        return options

    def error(self, message: str) -> NoReturn:
        """Refuse: argparse calls this, before Python 3.12, where an argument is missing."""
        raise WrongUse(self._missing())

    def format_help(self) -> str:
        """Return the help: what the command does, how it is called, its options, examples."""
        formatter = self._get_formatter()
        formatter.add_text(self.description)
        formatter.add_usage(
            self.usage,
            self._actions,
            self._mutually_exclusive_groups,
            prefix=_say(self._language, "Cách gọi: ", "Usage: "),
        )
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help().rstrip("\n")

    def _explain(self, refusal: argparse.ArgumentError, arguments: Sequence[str]) -> Words:
        action = self._action_named(refusal.argument_name)
        if action is None:
            return self._missing()
        name = "/".join(action.option_strings) or str(action.metavar or action.dest)
        value = _value_given(action, arguments)
        if action.nargs == 0:
            return Words(vi=f"{name} không nhận giá trị.", en=f"{name} takes no value.")
        if action.choices is not None:
            return one_of(name, action.choices, value)
        if not value:
            return Words(vi=f"{name} cần một giá trị.", en=f"{name} needs a value.")
        return Words(
            vi=f"{name} không nhận giá trị “{value}”.", en=f"{name} does not take “{value}”."
        )

    def _not_known(self, argument: str) -> Words:
        named = argument.split("=", maxsplit=1)[0]
        known = [option for action in self._actions for option in action.option_strings]
        meant = nearest(named, known) if named.startswith("-") else Words(vi="", en="")
        return Words(
            vi=f"{self.prog} không có tham số “{named}”.{meant.vi}",
            en=f"{self.prog} has no argument “{named}”.{meant.en}",
        )

    def _missing(self) -> Words:
        wanted = ", ".join(
            str(action.metavar or action.dest)
            for action in self._actions
            if action.required and not action.option_strings
        )
        return Words(vi=f"Thiếu tham số: {wanted}.", en=f"An argument is missing: {wanted}.")

    def _action_named(self, name: str | None) -> argparse.Action | None:
        for action in self._actions:
            if name in ("/".join(action.option_strings), action.metavar, action.dest):
                return action
        return None


def _value_given(action: argparse.Action, arguments: Sequence[str]) -> str | None:
    """Return the value that `arguments` give to an option; None where it cannot be told."""
    for place, argument in enumerate(arguments):
        if argument in action.option_strings:
            following = arguments[place + 1 : place + 2]
            return following[0] if following and not following[0].startswith("--") else None
        name, equals, value = argument.partition("=")
        if equals and name in action.option_strings:
            return value
    return None


def _say(language: Language, vi: str, en: str) -> str:
    return Words(vi=vi, en=en).into(language)
