"""The record of one chart: which figures it draws, and how."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from scripts.content.fields import Localised, Reviewed, Strict, Text
from scripts.content.records.statistic import StatisticTheme


class ChartKind(StrEnum):
    """How the figures are drawn: bars side by side, or the parts of one whole."""

    BARS = "bars"
    PARTS = "parts"


class ChartItem(Strict):
    """One figure of the chart."""

    quote: Text = Field(description="record.part, as in [[record.part]]")
    label: Localised


class Chart(Reviewed):
    """One chart; all its figures have one unit and speak of one city."""

    title: Localised
    caption: Localised | None = Field(
        default=None, description="what to see, and what not to read into it"
    )
    kind: ChartKind
    theme: StatisticTheme
    items: tuple[ChartItem, ...] = Field(min_length=2, max_length=12)
    order: int = 100
