"""Figures in running text: read in either language, as values that both languages share."""

from scripts.sync.figures.reading import read_values
from scripts.sync.figures.value import Value

__all__ = ["Value", "read_values"]
