"""Which stale blocks are meant by a page and a line, and what to say when there are none."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.cli.options import WrongUse
from scripts.cli.page_named import Named
from scripts.languages import Words
from scripts.sync.blocks import Pair
from scripts.sync.staleness import Stale


def stale_meant(pair: Pair, named: Named, stale: Sequence[Stale]) -> Sequence[Stale]:
    """Return what of `stale` is to be confirmed; figures that changed only where they are named."""
    if named.line is not None:
        return _at_line(pair, named, stale)
    return [one for one in stale if not one.has_other_facts] if named.is_folder else stale


def _at_line(pair: Pair, named: Named, stale: Sequence[Stale]) -> list[Stale]:
    """Return what of `stale` has its block at the line; raises WrongUse where no block is."""
    document = pair.vi if named.language == "vi" else pair.en
    line = named.line or 0
    blocks = [block for block in document.blocks if block.has_line(line)]
    if not blocks:
        lines = sorted({block.line for block in document.blocks})
        near = min(lines, key=lambda known: abs(known - line), default=1)
        raise WrongUse(
            Words(
                f"{document.relative} không có đoạn nào ở dòng {line}. "
                f"Đoạn gần nhất ở dòng {near}.",
                f"{document.relative} has no block at line {line}. The nearest is at line {near}.",
            )
        )
    meant = {id(block) for block in blocks}
    return [
        one
        for one in stale
        if any(
            id(block) in meant
            for block in (one.match.vi if named.language == "vi" else one.match.en)
        )
    ]


def nothing_stale(pair: Pair, named: Named, stale: Sequence[Stale]) -> Words:
    """Return the refusal of a place that is not stale, with those of the page that are."""
    document = pair.vi if named.language == "vi" else pair.en
    where = document.relative if named.line is None else f"{document.relative}:{named.line}"
    lines = sorted((one.vi if named.language == "vi" else one.en).line for one in stale)
    listed = ", ".join(str(line) for line in lines)
    return Words(
        f"Không có gì cũ ở {where}, nên không có gì để xác nhận."
        + (f" Những chỗ cũ của trang ở dòng: {listed}." if lines else ""),
        f"Nothing is out of date at {where}, so there is nothing to confirm."
        + (f" What is out of date on this page stands at line: {listed}." if lines else ""),
    )
