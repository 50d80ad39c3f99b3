"""Messages of the registry as they are told without a finding: what a finding fills in is '…'."""

from __future__ import annotations

import re

from scripts.languages import Language, Words

GAP = re.compile(r"\{[a-z_]+\}")
HINT = "{hint}"  # a guess that is mostly empty


def without_gaps(words: Words, language: Language) -> str:
    """Return a message or remedy with '…' in the place of each detail."""
    told = GAP.sub("…", words.into(language).replace(HINT, ""))
    return told.replace("{{", "{").replace("}}", "}")
