"""Tell values of front matter that both languages share from words that are translated."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from scripts.content.shared_keys import SHARED_KEYS
from scripts.languages import Words
from scripts.sync.reading.documents import TEXT_KEYS

UNORDERED = frozenset(("tags", "categories", "keywords"))

# An id, path, address or number: no capital letter first, and no letter of Vietnamese alone.
_ID = re.compile(r"[a-z0-9./_:#?&=@%+~-][A-Za-z0-9./_:#?&=@%+~,-]*")
_FILE = re.compile(r".*[^\s.]\.[A-Za-z][A-Za-z0-9]{1,4}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{1,2}-\d{1,2}[ T][\d:.+Z -]+")
# map-vi.png and map-en.png, /vi/ and /en/: each to its own language.
_LANGUAGE = re.compile(r"(?<![A-Za-z])(?:vi|en)(?:[-_](?:VN|GB|US))?(?![A-Za-z])")

VALUE = Words("một giá trị", "a value")
LIST = Words("một danh sách", "a list")
MAPPING = Words("các khóa con", "keys of its own")
NOTHING = "—"


def structure(value: Any) -> Words:
    """Return what sort of thing `value` is."""
    if isinstance(value, Mapping):
        return MAPPING
    return LIST if isinstance(value, list) else VALUE


def is_empty(value: Any) -> bool:
    """Tell whether a key has no value at all."""
    return value is None or (isinstance(value, str | list | Mapping) and not _stripped(value))


def is_text_key(path: tuple[str, ...]) -> bool:
    """Tell whether the value of `path` is always for readers; an entry of a list is as its list."""
    name = next((part for part in reversed(path) if not part.isdigit()), "")
    return name in TEXT_KEYS


def are_shared(path: tuple[str, ...], one: Any, two: Any) -> bool:
    """Tell whether two values are the sort that both languages share: an id, a date, a number."""
    if isinstance(one, Mapping | list) or isinstance(two, Mapping | list):
        return False
    if _is_no_day(one) or _is_no_day(two):
        return False  # MARK tells it
    return _is_shared(path, one) and _is_shared(path, two)


def are_the_same(one: Any, two: Any) -> bool:
    """Tell whether two values say the same: 5 and 5.0, 2026-11-20 in quotes or not."""
    if isinstance(one, bool) or isinstance(two, bool):
        return one is two
    if isinstance(one, int | float) and isinstance(two, int | float):
        return one == two
    here, there = in_words(one), in_words(two)
    return here == there or (
        here != there
        and not (" " in here or " " in there)
        and _LANGUAGE.sub("*", here) == _LANGUAGE.sub("*", there)
    )


def in_words(value: Any) -> str:
    """Return `value` as an editor wrote it, more or less."""
    if is_empty(value):
        return NOTHING
    if isinstance(value, list):
        return ", ".join(in_words(item) for item in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date):
        return value.isoformat()
    return " ".join(str(value).split())


def items_of(value: Any) -> list[str]:
    """Return the tags of a value written in one line, with commas."""
    return [item.strip() for item in str(value).split(",") if item.strip()]


def _is_no_day(value: Any) -> bool:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return True
    return False


def _is_shared(path: tuple[str, ...], value: Any) -> bool:
    if not isinstance(value, str):
        return True
    text = value.strip()
    if _FILE.fullmatch(text) or _MOMENT.fullmatch(text):
        return True
    if any(letter.isspace() for letter in text):
        return False
    return path[0] in SHARED_KEYS or _ID.fullmatch(text) is not None


def _stripped(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value
