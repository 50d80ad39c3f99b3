"""What changed in a text, word by word: for messages and for the report side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

AROUND: Final = 3  # words shown before and after a change, so that its place is found
LONGEST: Final = 160  # characters of a difference in a message
MOST_COMPARED: Final = 250_000  # pairs of words; comparing takes longer the more there are
# What typing programs put for each other is the same word.
SAME: Final = str.maketrans({**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚", "'")})


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row that stayed, went or came."""

    kind: Literal["same", "removed", "added"]
    text: str


def word_difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return both texts as one row of pieces; what went stands before what came in its place."""
    old, new = before.split(), after.split()
    pieces: list[Piece] = []
    for tag, a, a_end, b, b_end in _changes(
        [word.translate(SAME) for word in old], [word.translate(SAME) for word in new]
    ):
        if tag == "equal":
            pieces.append(Piece("same", " ".join(new[b:b_end])))
            continue
        if a < a_end:
            pieces.append(Piece("removed", " ".join(old[a:a_end])))
        if b < b_end:
            pieces.append(Piece("added", " ".join(new[b:b_end])))
    return tuple(pieces)


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """Yield in order what stayed and what did not, as `SequenceMatcher.get_opcodes` does.

    Between what both begin and end with, texts too long to compare were replaced as a whole.
    """
    most = min(len(old), len(new))
    first = next((n for n in range(most) if old[n] != new[n]), most)
    last = next((n for n in range(most - first) if old[-1 - n] != new[-1 - n]), most - first)
    a_end, b_end = len(old) - last, len(new) - last
    if first:
        yield "equal", 0, first, 0, first
    if (a_end - first) * (b_end - first) > MOST_COMPARED:
        yield "replace", first, a_end, first, b_end
    else:
        matcher = SequenceMatcher(None, old[first:a_end], new[first:b_end], autojunk=False)
        for tag, a, a_to, b, b_to in matcher.get_opcodes():
            yield tag, first + a, first + a_to, first + b, first + b_to
    if last:
        yield "equal", a_end, len(old), b_end, len(new)


def in_short(pieces: Sequence[Piece], longest: int = LONGEST) -> str:
    """Return a difference in one line: “rộng [−239,7−] {+293,7+} ha”.

    Of what stayed only a few words around each change are left; what is longer than `longest`
    characters is cut.
    """
    shown = []
    for number, piece in enumerate(pieces):
        if piece.kind == "removed":
            shown.append(f"[−{_cut(piece.text, longest // 2)}−]")
        elif piece.kind == "added":
            shown.append(f"{{+{_cut(piece.text, longest // 2)}+}}")
        else:
            shown.append(_around(piece.text.split(), number == 0, number == len(pieces) - 1))
    return _cut(" ".join(shown), longest)


def _around(words: list[str], is_first: bool, is_last: bool) -> str:
    before = [] if is_first else words[:AROUND]
    after = [] if is_last else words[-AROUND:]
    if len(words) <= len(before) + len(after):
        return " ".join(words)
    return " ".join([*before, "…", *after])


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
