"""A text while its figures are read: what has been read is blanked, so nothing is read twice."""

from __future__ import annotations

import re
from dataclasses import replace

from scripts.languages import Language
from scripts.sync.figures.numerals import GROUP
from scripts.sync.figures.value import Firmness, Meaning, Value

# No letter, no space and no mark of punctuation: what is blanked touches nothing.
TAKEN = "\x00"
# Spaces that do not break are spaces, hyphens that do not break and minus signs are hyphens.
PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-", "\u2212": "-"})
UNUSUAL = re.compile("[\u00a0\u202f\u2009\u2011\u2212]")
DIGIT_GROUP = re.compile(r"\d[ \u00a0\u202f\u2009]\d{3}")
SPACED_GROUPS = re.compile(
    r"(?<![\d.,/])[1-9]\d{0,2}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)"
    r"|(?<![\d.,/)+])(?<![\d)] )[1-9]\d{0,2}(?: \d{3}){2,}(?!\d)"
)
SPACES = re.compile(r"[ \u00a0\u202f\u2009]")


def plain(prose: str) -> str:
    """Return `prose`, of the same length, with plain spaces and hyphens."""
    if DIGIT_GROUP.search(prose):
        prose = SPACED_GROUPS.sub(lambda match: SPACES.sub(GROUP, match[0]), prose)
    return prose.translate(PLAIN) if UNUSUAL.search(prose) else prose


class Sheet:
    """One text in one language, and the values read so far."""

    def __init__(self, prose: str, language: Language) -> None:
        """Begin with `prose` as it stands; positions are those of `prose`."""
        self.prose = prose
        self.language = language
        self.text = plain(prose)
        lowered = self.text.lower()
        # Few capitals become two letters when small; positions must stay.
        same = len(lowered) == len(self.text)
        self.lowered = lowered if same else "".join(c.lower()[0] for c in self.text)
        self.values: list[Value] = []

    def take(
        self, start: int, end: int, meaning: Meaning | None, firmness: Firmness = Firmness.FIRM
    ) -> None:
        """Note what stands from `start` to `end` and blank it; None blanks only."""
        if meaning is None:
            self._blank(start, end)
        else:
            self.note(Value(meaning, "", start, end, firmness))

    def note(self, value: Value) -> None:
        """Note `value`, with its text as it is written, and blank it.

        What was read before is left as it is.
        """
        if TAKEN not in self.text[value.start : value.end]:
            written = " ".join(self.prose[value.start : value.end].split())
            if written.endswith(".") and not written.endswith((".m.", ". m.")):
                written = written[:-1]  # the end of the sentence
            self.values.append(replace(value, text=written))
            self._blank(value.start, value.end)

    def _blank(self, start: int, end: int) -> None:
        taken = TAKEN * (end - start)
        self.text = f"{self.text[:start]}{taken}{self.text[end:]}"
        self.lowered = f"{self.lowered[:start]}{taken}{self.lowered[end:]}"

    def begins_word(self, position: int) -> bool:
        """Tell whether no letter stands right before `position`."""
        return position == 0 or not (self.text[position - 1].isalnum())
