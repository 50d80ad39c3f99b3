"""The words of the interface: overrides/words.yml, in one language."""

from __future__ import annotations

from pathlib import Path

from scripts.content.text_file import read_text
from scripts.content.yaml_document import YamlDocument, parse_yaml
from scripts.findings import Finding
from scripts.languages import LANGUAGES, Language
from scripts.pages.faults import FaultyOverrides

WORDS_FILE = "overrides/words.yml"


def load_words(root: Path) -> dict[Language, dict[str, str]]:
    """Return every interface word by language and key.

    Raises FaultyOverrides when the file is not readable or a key lacks a language.
    """
    file = root / WORDS_FILE
    if not file.is_file():
        raise FaultyOverrides([Finding("overrides.missing-file", WORDS_FILE)])
    text, findings = read_text(file, WORDS_FILE)
    document, syntax = parse_yaml(text or "", WORDS_FILE)
    findings += syntax
    if text is None or document is None or findings:
        raise FaultyOverrides(findings)
    if not isinstance(document.data, dict):
        raise FaultyOverrides([Finding("yaml.not-a-mapping", WORDS_FILE, 1)])
    findings = _missing(document)
    if findings:
        raise FaultyOverrides(findings)
    return {
        language: {key: str(both[language]) for key, both in document.data.items()}
        for language in LANGUAGES
    }


def _missing(document: YamlDocument) -> list[Finding]:
    return [
        Finding(
            "schema.missing-key",
            WORDS_FILE,
            document.line((key,)),
            {"key": f"{key}.{code}", "last": code},
        )
        for key, both in document.data.items()
        for code in LANGUAGES
        if not isinstance(both, dict) or not both.get(code)
    ]
