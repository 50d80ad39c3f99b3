"""The record of one statistic that pages may show, with the city it speaks of."""

from __future__ import annotations

from pydantic import Field

from scripts.content.fields import Boundary, Figure, Identified, Localised


class Statistic(Identified):
    """One publishable figure: what it counts, for which city and which time."""

    name: Localised = Field(description="what is counted, in the form that follows the number")
    scope: Localised | None = Field(default=None, description="who counted, and what is left out")
    period: Localised | None = Field(
        default=None, description="when it differs from the as-of date"
    )
    figures: tuple[Figure, ...] = Field(min_length=1, max_length=3)
    boundary: Boundary | None = Field(description="null when the source does not say")
    stale: bool = Field(
        default=False, description="true for an old figure that waits for a new one"
    )
    order: int = 100
