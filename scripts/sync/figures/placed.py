"""The figures of a block: of its text, of its pictures' texts, and the records it quotes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from scripts.languages import Language
from scripts.sync.blocks import Block
from scripts.sync.figures.reading import read_values
from scripts.sync.figures.value import Name, Named, Value


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure, and the block in which it stands."""

    value: Value
    block: Block

    @property
    def line(self) -> int:
        """The line of the file in which it begins."""
        return self.block.line_at(self.value.start)


def values_in(block: Block, language: Language) -> list[Value]:
    """Return the figures of `block`; positions are those of its source."""
    values = read_values(block.prose, language)
    for link in block.links:
        if link.is_image and link.text:
            at = block.source.find(link.text, link.start)
            offset = max(at, link.start)
            values += [
                replace(value, start=value.start + offset, end=value.end + offset)
                if at >= 0
                else replace(value, start=link.start, end=link.end)
                for value in read_values(link.text, language)
            ]
    values += [
        Value(Name(Named.RECORD, quote.text), f"[[{quote.text}]]", quote.start, quote.end)
        for quote in block.quotes
    ]
    return sorted(values, key=lambda value: value.start)


def is_record(value: Value) -> bool:
    """Tell whether it is a quoted record."""
    return isinstance(value.meaning, Name) and value.meaning.named is Named.RECORD
