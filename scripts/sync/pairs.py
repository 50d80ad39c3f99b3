"""Check that every page exists in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.content.site import Site
from scripts.findings import Finding
from scripts.languages import LANGUAGES, Language, Words, other

LANGUAGE_WORDS: dict[Language, Words] = {
    "vi": Words("tiếng Việt", "Vietnamese"),
    "en": Words("tiếng Anh", "English"),
}


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each page whose other half is missing, either way round."""
    for language in LANGUAGES:
        missing = other(language)
        for path in sorted(site.languages[language].paths - site.languages[missing].paths):
            yield Finding(
                "page.missing-pair",
                f"content/{language}/{path}",
                1,
                {"language": LANGUAGE_WORDS[missing], "expected": f"content/{missing}/{path}"},
            )
