"""Pages in both languages that say the same, made by rule: what the benchmarks have to read.

A page is a list of parts, each with a number; the number alone decides its words and figures. So an
edit is another number for one part, in one language or in both, and nothing is drawn by chance.
All places and figures are invented.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from scripts.languages import Language, write_date
from tests.benchmarks.made_sentences import (
    ADVICE,
    COUNTS,
    NEW_SENTENCE,
    PLACES,
    QUARTERS,
    ROWS,
    SENTENCES,
    THINGS,
    YEARS,
)


@dataclass(frozen=True, slots=True)
class MadePage:
    """One page: its place, and the number of each part in either language."""

    number: int
    vi: tuple[int, ...]
    en: tuple[int, ...]
    width: int = 0  # Vietnamese lines are broken after so many letters; 0 keeps paragraphs whole
    has_new_sentence: bool = False  # in Vietnamese, which English has not followed

    def numbers(self, language: Language) -> tuple[int, ...]:
        """Return the numbers of the parts in `language`."""
        return self.vi if language == "vi" else self.en


def new_page(number: int) -> MadePage:
    """Return page `number`, the same in both languages."""
    parts = tuple(number * 1000 + part for part in range(len(SHAPE)))
    return MadePage(number, parts, parts)


def path_of(number: int) -> str:
    """Return where page `number` stands inside the folder of a language."""
    return f"section-{number // 40:02}/page-{number:04}.md"


def write_page(page: MadePage, language: Language, pages: int) -> str:
    """Return the Markdown of `page` in `language`; links stay among the first `pages` pages."""
    parts = [
        write(seed, language, pages)
        for write, seed in zip(SHAPE, page.numbers(language), strict=True)
    ]
    if page.has_new_sentence and language == "vi":
        parts[EDITABLE[0]] += f" {NEW_SENTENCE}"
    if language == "vi":
        parts = [_wrapped(part, page.width) for part in parts]
    return "\n\n".join(parts) + "\n"


def _figures(seed: int) -> dict[str, str]:
    draw = random.Random(seed)  # noqa: S311 - the same page each time is what is wanted
    thing, count, quarter = draw.choice(THINGS), draw.choice(COUNTS), draw.choice(QUARTERS)
    year = draw.choice(YEARS)
    day = f"{year}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
    figures = {
        "place": draw.choice(PLACES),
        "Thing_vi": thing[0].capitalize(),
        "thing_en": thing[1],
        "count_vi": count[0],
        "count_en": count[1],
        "quarter_vi": quarter[0],
        "quarter_en": quarter[1],
        "year": year,
        "later": str(int(year) + 5),
        "document": str(draw.randint(100, 2999)),
        "date_vi": write_date(day, "vi"),
        "date_en": write_date(day, "en"),
    }
    numbers = {
        "area": Decimal(draw.randint(201, 8999)) / 10,
        "distance": Decimal(draw.randint(11, 399)) / 10,
        "money": Decimal(draw.randint(1001, 4999)),
        "percent": Decimal(draw.randint(101, 9899)) / 100,
        "dong": Decimal(draw.randint(11, 99)) / 10,
        "people": Decimal(draw.randint(1001, 9999)),
    }
    for name, value in numbers.items():
        figures[f"{name}_vi"] = _number(value, "vi")
        figures[f"{name}_en"] = _number(value, "en")
    return figures


def _number(value: Decimal, language: Language) -> str:
    # As write_number does, without its patterns: a tree has some hundred thousand of these.
    written = f"{value:,}"
    return written if language == "en" else written.translate(str.maketrans(",.", ".,"))


def _sentences(seed: int, count: int, language: Language) -> str:
    side = 0 if language == "vi" else 1
    draw = random.Random(seed)  # noqa: S311
    chosen = draw.sample(SENTENCES, count)
    return " ".join(
        pair[side].format_map(_figures(seed * 17 + place)) for place, pair in enumerate(chosen)
    )


def _head(seed: int, language: Language, pages: int) -> str:
    figures = _figures(seed)
    title = {"vi": "{Thing_vi} {place}", "en": "The {place} {thing_en}"}[language]
    lead = {
        "vi": "Trang này nói về đất đai, đường đi và người liên hệ.",
        "en": "This page is about land, roads and whom to ask.",
    }[language]
    return (
        f"---\ntitle: {title} {seed // 1000}\ndescription: {lead}\n"
        f"updated: {figures['year']}-06-{seed % 28 + 1:02}\norder: {seed % 90}\n---"
    ).format_map(figures)


def _heading(vi: str, en: str, anchor: str) -> Callable[[int, Language, int], str]:
    def write(seed: int, language: Language, pages: int) -> str:
        return f"## {vi if language == 'vi' else en} {{#{anchor}}}"

    return write


def _paragraph(count: int) -> Callable[[int, Language, int], str]:
    def write(seed: int, language: Language, pages: int) -> str:
        return _sentences(seed, count, language)

    return write


def _linked(seed: int, language: Language, pages: int) -> str:
    target = seed % pages
    address = f"../{path_of(target)}#contact"
    text = {"vi": "Xem thêm [cách liên hệ]({}) và", "en": "See also [whom to ask]({}) and"}[
        language
    ]
    site = {"vi": "trang của văn phòng", "en": "the office’s page"}[language]
    return f"{text.format(address)} [{site}](https://example.org/{seed}). " + _sentences(
        seed, 1, language
    )


def _list(seed: int, language: Language, pages: int) -> str:
    side = 0 if language == "vi" else 1
    chosen = random.Random(seed).sample(ADVICE, 4)  # noqa: S311
    return "\n".join(f"- {pair[side]}" for pair in chosen)


def _table(seed: int, language: Language, pages: int) -> str:
    side = 0 if language == "vi" else 1
    draw = random.Random(seed)  # noqa: S311
    lines = [("| Chỉ tiêu | 2024 | 2025 |", "| Item | 2024 | 2025 |")[side], "|---|---|---|"]
    for row in ROWS:
        values = (Decimal(draw.randint(10001, 99999)) / 10 for _ in range(2))
        cells = " | ".join(_number(value, language) for value in values)
        lines.append(f"| {row[side]} | {cells} |")
    return "\n".join(lines)


def _notice(seed: int, language: Language, pages: int) -> str:
    title = {"vi": "Cần biết", "en": "Good to know"}[language]
    body = textwrap.indent(_sentences(seed, 2, language), "    ")
    return f'!!! note "{title}"\n\n{body}'


def _code(seed: int, language: Language, pages: int) -> str:
    return f'```json\n{{ "page": {seed}, "area": 293.7 }}\n```'


def _wrapped(text: str, width: int) -> str:
    # Only plain paragraphs: lists, tables, headings and the like may not break anywhere.
    if not width or text.startswith(("---", "#", "- ", "|", "!!!", "```")):
        return text
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False)


SHAPE: Sequence[Callable[[int, Language, int], str]] = (
    _head,
    _paragraph(3),
    _heading("Đất và đường", "Land and roads", "land"),
    _paragraph(4),
    _table,
    _paragraph(4),
    _heading("Việc cần làm", "What to do", "steps"),
    _list,
    _paragraph(4),
    _notice,
    _heading("Vốn và lao động", "Capital and people", "capital"),
    _paragraph(4),
    _linked,
    _code,
    _paragraph(4),
    _heading("Liên hệ", "Contact", "contact"),
    _paragraph(3),
    _list,
)
# Parts whose words an edit may change without touching what other pages link to.
EDITABLE = tuple(
    place for place, write in enumerate(SHAPE) if write.__qualname__.startswith("_paragraph")
)
