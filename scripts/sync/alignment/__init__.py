"""Find which blocks of two pages say the same."""

from scripts.sync.alignment.pairing import align, pair_up

__all__ = ["align", "pair_up"]
