"""See a list that is a paragraph in the other language as one match, not as many missing items."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from scripts.sync.blocks import Block, Kind, Match


def joined_lists(matches: Iterable[Match]) -> list[Match]:
    """Return the matches, with all items of a list in the one whose other side is a paragraph."""
    joined: list[Match] = []
    for match in matches:
        before = joined[-1] if joined else None
        if before is not None and (both := _together(before, match)) is not None:
            joined[-1] = both
        else:
            joined.append(match)
    return joined


def _together(one: Match, other: Match) -> Match | None:
    for whole, lone in ((one, other), (other, one)):
        if not whole.is_whole or lone.is_whole:
            continue
        vi, en = (*one.vi, *other.vi), (*one.en, *other.en)
        if lone.vi and _are_items(vi) and _is_paragraph(whole.en):
            return replace(whole, vi=vi)
        if lone.en and _are_items(en) and _is_paragraph(whole.vi):
            return replace(whole, en=en)
    return None


def _are_items(blocks: Sequence[Block]) -> bool:
    return all(
        block.kind is Kind.ITEM and block.containers == blocks[0].containers for block in blocks
    )


def _is_paragraph(blocks: Sequence[Block]) -> bool:
    return len(blocks) == 1 and blocks[0].kind is Kind.PARAGRAPH
