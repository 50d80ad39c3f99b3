"""Find which sections of the two pages of a pair belong together, by their headings."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.sync.blocks import Block, Kind

Range = tuple[int, int]


def counterparts(vi: Sequence[Block], en: Sequence[Block]) -> list[tuple[Range, Range]] | None:
    """Return the sections of `vi`, each with its counterpart, in the order of `vi`.

    What stands above the first heading is a section too. None when the headings do not correspond.
    """
    heads_vi = [n for n, block in enumerate(vi) if block.kind is Kind.HEADING]
    heads_en = [n for n, block in enumerate(en) if block.kind is Kind.HEADING]
    order = _order([vi[n] for n in heads_vi], [en[n] for n in heads_en])
    if order is None:
        return None
    ends_vi, ends_en = [*heads_vi, len(vi)], [*heads_en, len(en)]
    above = ((0, ends_vi[0]), (0, ends_en[0]))
    below = [
        ((ends_vi[v], ends_vi[v + 1]), (ends_en[e], ends_en[e + 1])) for v, e in enumerate(order)
    ]
    return [above, *below]


def _order(vi: Sequence[Block], en: Sequence[Block]) -> Sequence[int] | None:
    """Return for each Vietnamese heading which of the English ones is its counterpart.

    That is the one in its place or, where all have explicit ids, the one with its id.
    """
    if len(vi) != len(en):
        return None
    together = list(zip(vi, en, strict=True))
    if all(a.anchor is None or b.anchor in (None, a.anchor) for a, b in together):
        is_one_outline = all(
            a.level == b.level and a.containers == b.containers for a, b in together
        )
        return range(len(vi)) if is_one_outline else None
    ids_vi, ids_en = [block.anchor for block in vi], [block.anchor for block in en]
    if None in ids_vi or len(set(ids_vi)) < len(vi) or set(ids_vi) != set(ids_en):
        return None
    return [ids_en.index(identity) for identity in ids_vi]
