"""Trees of made pages with a history in git: written to a folder by one `git fast-import`.

The history is what years of work leave behind, squeezed into so many commits: pages come in, first
in Vietnamese; texts are edited on one side and followed on the other, in the same commit or later;
lines are broken anew, which changes nothing; an edit is taken back, which leaves nothing to do. At
the end one page in twenty has Vietnamese words that the English has not followed.
"""

from __future__ import annotations

import random
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from scripts.languages import LANGUAGES, Language
from tests.benchmarks.made_pages import EDITABLE, MadePage, new_page, path_of, write_page

COMMITS = 300
FIRST_DAY = 1_700_000_000  # seconds since 1970, of the first commit
SIX_HOURS = 21_600
ARRIVING = 0.6  # the share of all commits in which pages come in
LEFT_BEHIND = 20  # one page in so many is stale at the end
NEW_WORDS = 500_000  # added to a part's number by an edit, so that no two parts come out alike
CONTENT = "content"

Change = tuple[str, bytes]  # a file of the repository and its new bytes


@dataclass(frozen=True, slots=True)
class MadeTree:
    """Where a tree is, and what is true of it."""

    repository: Path
    content: Path  # holds vi/ and en/
    pairs: int
    stale: int  # pairs with words that English has not followed


def make_tree(folder: Path, pairs: int, commits: int = COMMITS) -> MadeTree:
    """Write a repository of `pairs` pairs and `commits` commits into the empty `folder`."""
    subprocess.run(["git", "init", "-q", "-b", "main", str(folder)], check=True)
    stream = b"".join(_stream(pairs, commits))
    subprocess.run(["git", "fast-import", "--quiet"], cwd=folder, input=stream, check=True)
    subprocess.run(["git", "reset", "-q", "--hard", "main"], cwd=folder, check=True)
    return MadeTree(folder, folder / CONTENT, pairs, len(range(0, pairs, LEFT_BEHIND)))


def _stream(pairs: int, commits: int) -> Iterator[bytes]:
    for number, (message, changes) in enumerate(_history(pairs, commits)):
        moment = f"{FIRST_DAY + number * SIX_HOURS} +0700"
        head = f"commit refs/heads/main\ncommitter Editor <editor@example.org> {moment}\n"
        yield f"{head}data {len(message)}\n{message}\n".encode()
        for path, raw in changes:
            yield f"M 100644 inline {path}\ndata {len(raw)}\n".encode() + raw + b"\n"


def _history(pairs: int, commits: int) -> Iterator[tuple[str, list[Change]]]:
    draw = random.Random(pairs)  # noqa: S311 - the same history each time is what is wanted
    arriving = max(2, int(commits * ARRIVING) // 2 * 2)
    pages = [new_page(number) for number in range(pairs)]
    for step in range(0, arriving, 2):  # a commit of Vietnamese pages, then the English of them
        arrived = pages[pairs * step // arriving : pairs * (step + 2) // arriving]
        for language in LANGUAGES:
            yield f"content({language}): new pages", _written(arrived, language, pairs)
    followed = (commits - arriving - 1) // 2
    for _ in range(followed):
        chosen = draw.sample(range(pairs), min(pairs, 4))
        first, second = _one_edit(pages, chosen, draw, pairs)
        yield first
        yield second
    if commits - arriving - 2 * followed > 1:
        yield "docs: notes", [("notes.txt", b"Notes\n")]
    behind = range(0, pairs, LEFT_BEHIND)
    for number in behind:
        pages[number] = replace(pages[number], has_new_sentence=True)
    yield "content(vi): better words", _written([pages[n] for n in behind], "vi", pairs)


def _one_edit(
    pages: list[MadePage], chosen: list[int], draw: random.Random, pairs: int
) -> tuple[tuple[str, list[Change]], tuple[str, list[Change]]]:
    """Edit the `chosen` of `pages` in two commits, after which nothing is left to follow."""
    kind = draw.choice(("followed", "followed", "together", "reflow", "undone"))
    part = draw.choice(EDITABLE)
    before = [pages[number] for number in chosen]
    if kind == "reflow":
        after = [replace(page, width=80 if page.width != 80 else 100) for page in before]
    else:
        after = [_edited(page, part) for page in before]
    after = [replace(page, en=page.vi) for page in after]
    vi, en = (_written(after, language, pairs) for language in LANGUAGES)
    if kind == "undone":
        back = _written(before, "vi", pairs)
        return ("content(vi): try other words", vi), ("content(vi): as it was", back)
    for number, page in zip(chosen, after, strict=True):
        pages[number] = page
    notes = ("docs: notes", [("notes.txt", vi[0][1][:80])])
    if kind == "reflow":
        return ("content(vi): shorter lines", vi), notes
    if kind == "together":
        return ("content: new figures", vi + en), notes
    return ("content(vi): new figures", vi), ("content(en): follow", en)


def _edited(page: MadePage, part: int) -> MadePage:
    numbers = list(page.vi)
    numbers[part] += NEW_WORDS
    return replace(page, vi=tuple(numbers))


def _written(pages: list[MadePage], language: Language, pairs: int) -> list[Change]:
    return [
        (
            f"{CONTENT}/{language}/{path_of(page.number)}",
            write_page(page, language, pairs).encode(),
        )
        for page in pages
    ]
