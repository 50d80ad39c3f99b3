"""What is left of two texts' figures when all that agree have found each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from scripts.languages import Language
from scripts.sync.figures.agreement import agree, agree_otherwise, is_part_of
from scripts.sync.figures.placed import Placed
from scripts.sync.figures.value import Amount, Day, Firmness, Value

Years = AbstractSet[int]


@dataclass(frozen=True, slots=True)
class Rest:
    """A figure that found no counterpart; `repeated` when the other text has it once already."""

    placed: Placed
    repeated: bool = False

    @property
    def value(self) -> Value:
        """The figure itself."""
        return self.placed.value


@dataclass(slots=True)
class LeftOver:
    """What found no counterpart on either side, and what is written in the other's form."""

    vi: list[Rest] = field(default_factory=list)
    en: list[Rest] = field(default_factory=list)
    slips: list[tuple[Placed, Language]] = field(default_factory=list)


def leave_over(
    vi: Sequence[Placed], en: Sequence[Placed], years_vi: Years, years_en: Years
) -> LeftOver:
    """Return the figures of both texts that found no counterpart in the other."""

    def agreed(one: Placed, another: Placed) -> bool:
        return agree(one.value, another.value, years_vi, years_en)

    left = LeftOver()
    rest_vi, rest_en = _without_equal(vi, en)
    rest_vi, rest_en = _without(rest_vi, rest_en, agreed)
    pairs: list[tuple[Placed, Placed]] = []
    rest_vi, rest_en = _without(
        rest_vi, rest_en, lambda v, e: agree_otherwise(v.value, e.value), pairs
    )
    left.slips = [slip for v, e in pairs if (slip := _slipped(v, e)) is not None]
    left.vi = [Rest(v, any(agreed(v, e) or _covers(e, v) for e in en)) for v in rest_vi]
    left.en = [Rest(e, any(agreed(v, e) or _covers(v, e) for v in vi)) for e in rest_en]
    return left


def _without_equal(vi: Sequence[Placed], en: Sequence[Placed]) -> tuple[list[Placed], list[Placed]]:
    """Pair off what means exactly the same: digits with digits first, then with words."""
    rest_vi, rest_en = list(vi), list(en)
    for key in (_meaning_and_firmness, _meaning):
        waiting: dict[object, list[Placed]] = {}
        for e in rest_en:
            waiting.setdefault(key(e), []).append(e)
        rest = []
        for v in sorted(rest_vi, key=_binding, reverse=True):
            same = waiting.get(key(v))
            if same:
                same.pop(0)
            else:
                rest.append(v)
        rest_vi = rest
        rest_en = sorted((e for same in waiting.values() for e in same), key=_binding, reverse=True)
        if not rest_vi or not rest_en:
            break
    return _in_place(rest_vi), _in_place(rest_en)


def _meaning(placed: Placed) -> object:
    return placed.value.meaning


def _meaning_and_firmness(placed: Placed) -> object:
    return placed.value.meaning, placed.value.firmness


def _without(
    vi: list[Placed],
    en: list[Placed],
    agreed: Callable[[Placed, Placed], bool],
    pairs: list[tuple[Placed, Placed]] | None = None,
) -> tuple[list[Placed], list[Placed]]:
    """Pair off what agrees, in the order in which it stands, what binds first."""
    rest_en = sorted(en, key=_binding, reverse=True)
    rest_vi = []
    for v in sorted(vi, key=_binding, reverse=True):
        found = next((e for e in rest_en if agreed(v, e)), None)
        if found is None:
            rest_vi.append(v)
        else:
            rest_en.remove(found)
            if pairs is not None:
                pairs.append((v, found))
    return _in_place(rest_vi), _in_place(rest_en)


def _binding(placed: Placed) -> int:
    return placed.value.firmness


def _in_place(placed: list[Placed]) -> list[Placed]:
    return sorted(placed, key=lambda p: (p.block.line, p.value.start))


def _covers(finer: Placed, coarser: Placed) -> bool:
    return is_part_of(coarser.value, finer.value)


def _slipped(v: Placed, e: Placed) -> tuple[Placed, Language] | None:
    """Return the one of two figures that is written in the other language's form."""
    one = v.value.slip and v.value.otherwise == e.value.meaning
    another = e.value.slip and e.value.otherwise == v.value.meaning
    if one and another:
        # Whole thousands are likelier than three decimals: what reads as decimals is the slip.
        one = _size(v.value) < _size(e.value)
        another = not one
    return (v, "vi") if one else (e, "en") if another else None


def _size(value: Value) -> float:
    return float(value.meaning.size) if isinstance(value.meaning, Amount) else 0.0


def is_year(value: Value) -> bool:
    """Tell whether it is nothing but a year."""
    return isinstance(value.meaning, Day) and value.meaning.is_year


def spelled(rests: Sequence[Rest]) -> Iterator[Rest]:
    """Yield what is a number in words beyond doubt."""
    return (r for r in rests if r.value.firmness is Firmness.SPELLED and not r.repeated)
