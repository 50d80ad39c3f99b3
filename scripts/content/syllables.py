"""Tell Vietnamese words from others by their letters and by the shape of a Vietnamese syllable."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Letters that English has not; é, à, ô and others are also French, so the shape must fit too.
MARKED = (
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
)
_MARKED = re.compile(f"[{MARKED}]")
# grave, acute, tilde, hook above, dot below: huyền, sắc, ngã, hỏi, nặng
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
# An initial, then one of: vowels that end in a consonant, that end open, that end in a glide.
_SYLLABLE = re.compile(
    r"(?:ngh?|nh|[cghkpt]h|gi|tr|qu|[bcdđghklmnprstvx])?"
    r"(?:(?:[ou]?[aăâeêơ]|[iyouôư]|i?ê|yê|uyê?|oo|uô|ươ)(?:ng|[cn]h|[cmnpt])"
    r"|[ou]?[aeêơ]|[iyoôuươ]|[iuư]a|uya?"
    r"|[ou]?a[iouy]|u?ây|âu|o?eo|[iê]u|i?êu|yêu|[oôơuư]i|uôi|ươ[iu]|ưu|uyu)"
)


def is_marked(text: str) -> bool:
    """Return whether a letter of `text` carries a mark that English has not."""
    return _MARKED.search(text) is not None


@cache
def is_syllable(word: str) -> bool:
    """Return whether `word` could be a Vietnamese one: each has one syllable, and one tone."""
    letters = unicodedata.normalize("NFD", word.lower())
    toneless, tones = _TONES.subn("", letters)
    base = unicodedata.normalize("NFC", toneless)
    return tones <= 1 and _SYLLABLE.fullmatch(base) is not None
