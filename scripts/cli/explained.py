"""`./cantho check --explain CODE`: what a code means, why it matters, and what to do."""

from __future__ import annotations

import textwrap

from scripts.cli.options import WrongUse, nearest
from scripts.findings.chosen_codes import (
    UnknownCode,
    codes_named,
    families,
    known_words,
    subject_of,
)
from scripts.findings.code import Code
from scripts.findings.codes import CODES
from scripts.findings.gaps import without_gaps
from scripts.findings.reporters.counting import SEVERITY_WORDS
from scripts.languages import Language, Words

WIDTH = 88  # of the lines; a terminal is seldom narrower
SAYS = Words("Công cụ viết:", "The tool says:")
REMEDY = Words("Cách sửa:", "What to do:")


def explain(asked: str, language: Language) -> str:
    """Return all about one code, or the list of a family's codes.

    Raises WrongUse where there is neither a code nor a family of this name.
    """
    try:
        names = codes_named(asked)
    except UnknownCode as unknown:
        raise WrongUse(unknown_code("--explain", unknown.asked)) from unknown
    if len(names) == 1:
        return _explained(CODES[names[0]], language)
    lines = [_line(CODES[name], language) for name in names]
    more = Words(
        f"Xem kỹ một mã: ./cantho check --explain {names[0]}",
        f"All about one of them: ./cantho check --explain {names[0]}",
    )
    return "\n".join((*lines, "", more.into(language)))


def unknown_code(option: str, asked: str) -> Words:
    """Return the refusal of a code or family that does not exist."""
    by_word = {word.casefold(): word for word in known_words()}
    meant = nearest(asked.casefold(), by_word)
    for small, word in by_word.items():
        quoted = f"“{small}”"
        if quoted in meant.en:
            meant = Words(
                meant.vi.replace(quoted, f"“{word}”"), meant.en.replace(quoted, f"“{word}”")
            )
            break
    listed = ", ".join(families())
    return Words(
        f"{option}: không có mã hay nhóm mã “{asked}”. Các nhóm: {listed}.{meant.vi}",
        f"{option}: there is no code or family “{asked}”. The families are: {listed}.{meant.en}",
    )


def _explained(code: Code, language: Language) -> str:
    head = f"{code.name} · {SEVERITY_WORDS[code.severity].into(language)}"
    if language == "vi":
        head += f" · {subject_of(code.name)}"
    parts = [head]
    if code.explanation is not None:
        parts.append(textwrap.fill(code.explanation.into(language), WIDTH))
    parts.append(_labelled(SAYS, without_gaps(code.message, language), language))
    parts.append(_labelled(REMEDY, without_gaps(code.remedy, language), language))
    return "\n\n".join(parts)


def _labelled(label: Words, text: str, language: Language) -> str:
    return textwrap.fill(f"{label.into(language)} {text}", WIDTH, subsequent_indent="  ")


def _line(code: Code, language: Language) -> str:
    severity = SEVERITY_WORDS[code.severity].into(language)
    text = f"{code.name:<8} {severity}: {without_gaps(code.message, language)}"
    return textwrap.fill(text, WIDTH, subsequent_indent=" " * 9)
