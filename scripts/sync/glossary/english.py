"""Compare English words whatever their number, their case and their spelling."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Words that say nothing of a term: 'the People's Committee of the city'.
_SMALL = "a an and at by for from in into no of on or the to with"
SMALL = frozenset(_SMALL.split())
ROOT = 5  # letters that 'invest', 'investor' and 'investment' share, and 'index' does not

_ISE = re.compile(r"is(?=(?:ation|e|ed|er|ing)$)")  # organisation, organization
_SPELLINGS = {
    "centre": "center",
    "theatre": "theater",
    "metre": "meter",
    "kilometre": "kilometer",
    "programme": "program",
    "licence": "license",
    "defence": "defense",
    "labour": "labor",
    "harbour": "harbor",
    "neighbour": "neighbor",
    "colour": "color",
    "catalogue": "catalog",
}


@lru_cache(8192)
def stem(word: str) -> str:
    """Return `word` in the form in which it is compared: singular, small, American."""
    small = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if not small.isascii():
        return small  # a name
    if len(small) > 4 and small.endswith("ies"):
        small = small[:-3] + "y"
    elif small.endswith(("sses", "shes", "ches", "xes")):
        small = small[:-2]
    elif len(small) > 3 and small.endswith("s") and not small.endswith(("ss", "us", "is")):
        small = small[:-1]
    return _ISE.sub("iz", _SPELLINGS.get(small, small))


def root(word: str) -> str:
    """Return what words of one family share; names and short words have only themselves."""
    stemmed = stem(word)
    return stemmed[:ROOT] if stemmed.isascii() else stemmed


def unmark(word: str) -> str:
    """Return `word` without Vietnamese marks: 'Cần' becomes 'Can'."""
    letters = unicodedata.normalize("NFD", word.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
