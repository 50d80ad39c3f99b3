"""Check that mkdocs.yml builds both languages and calls our hooks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.content.nearest import near
from scripts.content.site import Site
from scripts.content.text_file import read_text
from scripts.content.yaml_document import Path as Keys
from scripts.content.yaml_document import YamlDocument, parse_yaml
from scripts.findings import Detail, Finding
from scripts.languages import LANGUAGES, SOURCE

CONFIG_FILE = "mkdocs.yml"
OUR_HOOKS = "scripts/hooks.py"
I18N = "i18n"


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each setting without which MkDocs would build another site than ours.

    A file that is missing or is not YAML is told by the build, before it runs MkDocs.
    """
    document = read_configuration(site.root)
    if document is not None:
        yield from check_document(site.root, document)


def check_document(root: Path, document: YamlDocument) -> Iterator[Finding]:
    """Yield the findings on `document`, the mkdocs.yml of the project at `root`."""
    yield from _check_i18n(document)
    yield from _check_hooks(root, document)


def read_configuration(root: Path) -> YamlDocument | None:
    """Return mkdocs.yml of the project at `root`; None when it is no mapping that can be read."""
    text, _ = read_text(root / CONFIG_FILE, CONFIG_FILE)
    document, findings = parse_yaml(text or "", CONFIG_FILE)
    if document is None or findings or not isinstance(document.data, dict):
        return None
    return document


def hooks_of(document: YamlDocument) -> list[tuple[str, int]]:
    """Return the files that `hooks` names, each with its line."""
    hooks = document.data.get("hooks")
    return [
        (name, document.line(("hooks", number)))
        for number, name in enumerate(hooks if isinstance(hooks, list) else [])
        if isinstance(name, str)
    ]


def _check_i18n(document: YamlDocument) -> Iterator[Finding]:
    found = _plugin(document.data.get("plugins"))
    if found is None:
        yield Finding("config.no-i18n", CONFIG_FILE, document.line(("plugins",)))
        return
    at, settings = found
    yield from _require(document, at, settings, {"enabled": True}, missing=True)
    yield from _require(document, at, settings, {"docs_structure": "folder"}, missing=False)
    if settings.get("build_only_locale") is not None:
        line = document.line((*at, "build_only_locale"))
        yield Finding("config.one-language-only", CONFIG_FILE, line)
    yield from _check_languages(document, (*at, "languages"), settings.get("languages"))


def _plugin(plugins: Any) -> tuple[Keys, dict[str, Any]] | None:
    """Return where i18n stands and its settings; MkDocs takes a list of plugins or a mapping."""
    entries: list[tuple[Keys, Any]] = []
    if isinstance(plugins, list):
        for number, entry in enumerate(plugins):
            named = entry if isinstance(entry, dict) else {entry: None}
            entries += [(("plugins", number, name), named[name]) for name in named]
    elif isinstance(plugins, dict):
        entries = [(("plugins", name), settings) for name, settings in plugins.items()]
    for at, settings in entries:
        if at[-1] == I18N:
            return at, settings if isinstance(settings, dict) else {}
    return None


def _check_languages(document: YamlDocument, at: Keys, entries: Any) -> Iterator[Finding]:
    numbers = {
        entry.get("locale"): number
        for number, entry in enumerate(entries if isinstance(entries, list) else [])
        if isinstance(entry, dict)
    }
    for language in LANGUAGES:
        if language not in numbers:
            line = document.line(at)
            yield Finding("config.missing-language", CONFIG_FILE, line, {"language": language})
            continue
        number = numbers[language]
        entry, place = entries[number], (*at, number)
        yield from _require(document, place, entry, {"build": True}, missing=True)
        is_source = language == SOURCE
        yield from _require(document, place, entry, {"default": is_source}, missing=not is_source)


def _require(
    document: YamlDocument,
    at: Keys,
    settings: dict[str, Any],
    expected: dict[str, bool | str],
    *,
    missing: bool,
) -> Iterator[Finding]:
    """Yield a finding for each setting that is not as expected; `missing` ones may be right."""
    for key, value in expected.items():
        if settings.get(key, value if missing else None) != value:
            written = str(value).lower() if isinstance(value, bool) else value
            line = document.line((*at, key))
            details: dict[str, Detail] = {"key": key, "expected": written}
            yield Finding("config.wrong-setting", CONFIG_FILE, line, details)


def _check_hooks(root: Path, document: YamlDocument) -> Iterator[Finding]:
    hooks = hooks_of(document)
    missing = [(name, line) for name, line in hooks if not (root / name).is_file()]
    for name, line in missing:
        details: dict[str, Detail] = {"file": name, "hint": near(name, [OUR_HOOKS])}
        yield Finding("config.missing-hook", CONFIG_FILE, line, details)
    ours = (root / OUR_HOOKS).resolve()
    if not missing and all((root / name).resolve() != ours for name, _ in hooks):
        line = document.line(("hooks",))
        yield Finding("config.no-hooks", CONFIG_FILE, line, {"file": OUR_HOOKS})
