"""The terms of both languages, and where texts have them."""

from scripts.sync.glossary.entries import (
    Glossary,
    NoGlossary,
    Term,
    glossary_from,
    is_glossary,
    read_glossary,
)

__all__ = ["Glossary", "NoGlossary", "Term", "glossary_from", "is_glossary", "read_glossary"]
