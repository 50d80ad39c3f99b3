"""Match the texts of footnotes, which stand in any order, by the places that refer to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from scripts.sync.blocks import Block, Kind, Match

Notes = dict[str, list[Block]]  # by label: the text of the note, and what is nested in it
NESTED = "footnote"


def apart(blocks: Sequence[Block]) -> tuple[list[Block], Notes]:
    """Return the blocks that are no footnotes, and the footnotes."""
    body: list[Block] = []
    notes: Notes = {}
    label = ""
    for block in blocks:
        if block.kind is Kind.FOOTNOTE:
            label = block.label
            notes.setdefault(label, []).append(block)
        elif NESTED in block.containers and label:
            notes[label].append(block)
        else:
            body.append(block)
    return body, notes


def align(matches: Sequence[Match], vi: Notes, en: Notes) -> Iterator[Match]:
    """Yield the matches of footnotes: those that matched blocks refer to in the same order.

    What is left is matched by its label.
    """
    counterparts = _by_reference(matches, vi, en)
    taken = set(counterparts.values())
    for label in vi:
        if label not in counterparts and label in en and label not in taken:
            counterparts[label] = label
            taken.add(label)
    for label, blocks in vi.items():
        there = en[counterparts[label]] if label in counterparts else []
        for one, other in zip_longest(blocks, there):
            yield Match((one,) if one else (), (other,) if other else ())
    for label, blocks in en.items():
        if label not in taken:
            yield from (Match((), (block,)) for block in blocks)


def _by_reference(matches: Sequence[Match], vi: Notes, en: Notes) -> dict[str, str]:
    counterparts: dict[str, str] = {}
    taken: set[str] = set()
    for match in matches:
        here = [mention.text for block in match.vi for mention in block.footnotes]
        there = [mention.text for block in match.en for mention in block.footnotes]
        if len(here) != len(there):
            continue
        # A label that stands on both sides means the same note, wherever it is in the sentence.
        shared = set(here) & set(there)
        rest_here = [label for label in here if label not in shared]
        rest_there = [label for label in there if label not in shared]
        for one, other in [*((s, s) for s in shared), *zip(rest_here, rest_there, strict=True)]:
            if one in vi and other in en and one not in counterparts and other not in taken:
                counterparts[one] = other
                taken.add(other)
    return counterparts
