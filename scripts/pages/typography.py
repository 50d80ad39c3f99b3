"""Small typographic care for titles and leads."""

from __future__ import annotations

import re

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"

# Names that read badly when a line breaks inside them (brand, section 3), and words of two
# syllables that stand in many titles; a dash stays with what is before it.
NAMES = (
    "Cần Thơ", "Việt Nam", "Nhật Bản", "Hàn Quốc", "Ấn Độ", "Ninh Kiều", "Cái Răng",
    "Vĩnh Thạnh", "Bình Thủy", "Nam Bộ", "sông Hậu", "Hậu River",
    "Công nghệ", "Công nghiệp", "công nghệ", "công nghiệp", "hiện đại",
    "Hữu nghị", "hữu nghị", "quốc gia", "quốc tế", "Quốc gia", "Quốc tế", "tài tử",
)  # fmt: skip
NAME_PATTERN = re.compile("|".join([*(re.escape(name) for name in NAMES), r" [-–](?= )"]))


def keep_names_together(text: str) -> str:
    """Return `text` with a no-break space inside each well-known name."""
    return NAME_PATTERN.sub(lambda match: match[0].replace(" ", NO_BREAK_SPACE), text)


def sentence_case(text: str) -> str:
    """Return `text` with its first letter as a capital."""
    return text[:1].upper() + text[1:]
