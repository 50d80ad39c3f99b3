"""What a block says, apart from how it is typed: two versions that say the same are no change."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from scripts.sync.blocks import Block, Kind

# Nothing here is there to be translated.
SILENT: Final = frozenset((Kind.CODE, Kind.RULE))
# Marks that word processors put for each other, đ as old converters write it, and what no one sees.
SAME: Final = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛‹›′`´", "'"),
        "…": "...",
        "ð": "đ",
        "Ð": "Đ",
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"),
    }
)
HASH_LENGTH: Final = 16  # hexadecimal digits: 64 bits, for some ten thousand blocks


@dataclass(frozen=True)
class Passage:
    """One version of a block, and what it says."""

    block: Block

    @cached_property
    def key(self) -> str:
        """All it says; equal for two blocks that differ in line breaks, spaces or quotes only."""
        text = unicodedata.normalize("NFC", running_text(self.block)).translate(SAME)
        return "".join(text.split())

    @cached_property
    def words(self) -> list[str]:
        """Its words, for likeness."""
        return running_text(self.block).translate(SAME).split()


def running_text(block: Block) -> str:
    """Return what `block` says in one line: prose, alternative texts, code and quotes of records.

    Addresses, ids and the marks of Markdown are left out.
    """
    filled = [(mention.start, mention.end, mention.text) for mention in block.codes]
    filled += [(mention.start, mention.end, f"[[{mention.text}]]") for mention in block.quotes]
    filled += [(link.start, link.end, link.text) for link in block.links if link.is_image]
    if not filled:
        return block.text
    pieces = []
    seen = 0
    for start, end, text in sorted(filled):
        if start >= seen:
            pieces += [block.prose[seen:start], text]
            seen = end
    return " ".join("".join([*pieces, block.prose[seen:]]).split())


def passages_of(blocks: Iterable[Block]) -> tuple[Passage, ...]:
    """Return what of a page is there to be translated, in order."""
    found = (Passage(block) for block in blocks if block.kind not in SILENT)
    return tuple(passage for passage in found if passage.key)


def key_of(passages: Sequence[Passage]) -> str:
    """Return the key of several blocks taken as one: splitting a paragraph is no change."""
    return "".join(passage.key for passage in passages)


def hash_of(key: str) -> str:
    """Return the short name of a key by which confirmations know it."""
    return hashlib.sha256(key.encode()).hexdigest()[:HASH_LENGTH]
