"""Ask a statistical language guesser where our own look at the words is unsure.

It is slow to load and errs on names, so it is imported only when asked, and never asked alone.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Protocol

from scripts.languages import LANGUAGES, Language

SURE = 0.9


class _Guesser(Protocol):
    def set_languages(self, langs: list[str]) -> None: ...

    def classify(self, text: str) -> tuple[str, float]: ...


def is_in(text: str, language: Language) -> bool:
    """Return whether `text`, names taken out, is in `language`; when in doubt it is."""
    guessed, probability = _guesser().classify(" ".join(text.split()))
    return guessed == language or probability < SURE


@cache
def _guesser() -> _Guesser:
    # Imported here, since loading takes time and memory that a clean site never needs.
    module = import_module("py3langid.langid")

    guesser: _Guesser = module.LanguageIdentifier.from_model_file(
        module.MODEL_FILE, norm_probs=True
    )
    guesser.set_languages(list(LANGUAGES))
    return guesser
