"""The words of the interface: overrides/words.yml, in one language."""

from __future__ import annotations

from pathlib import Path

from scripts.content.yaml_document import parse_yaml
from scripts.languages import LANGUAGES, Language

WORDS_FILE = "overrides/words.yml"


class WordsMissing(Exception):
    """The file of interface words cannot be used; the argument tells the place."""


def load_words(root: Path) -> dict[Language, dict[str, str]]:
    """Return every interface word by language and key.

    Raises WordsMissing when the file is not readable or a key lacks a language.
    """
    document, findings = parse_yaml((root / WORDS_FILE).read_text("utf-8"), WORDS_FILE)
    if document is None or findings:
        raise WordsMissing(f"{WORDS_FILE}:{findings[0].line}")
    words: dict[Language, dict[str, str]] = {language: {} for language in LANGUAGES}
    for key, both in document.data.items():
        for language in LANGUAGES:
            if not isinstance(both, dict) or not both.get(language):
                raise WordsMissing(f"{WORDS_FILE}:{document.line((key,))}")
            words[language][key] = str(both[language])
    return words
