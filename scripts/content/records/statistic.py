"""The record of one statistic that pages may show, with the city it speaks of."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from scripts.content.fields import Boundary, Figure, Localised, Reviewed


class StatisticTheme(StrEnum):
    """What the figure is about; the statistics page has a part for each."""

    CITY = "city"
    ECONOMY = "economy"
    INVESTMENT = "investment"
    TRADE = "trade"
    TOURISM = "tourism"
    TRANSPORT = "transport"
    INTERNATIONAL = "international"
    EDUCATION_SCIENCE = "education-science"
    COMMUNICATION = "communication"
    CULTURE_SPORT = "culture-sport"


class Statistic(Reviewed):
    """One publishable statistic: what it counts, for which city and which time."""

    name: Localised = Field(description="what is counted, in the form that follows the number")
    theme: StatisticTheme
    scope: Localised | None = Field(default=None, description="who counted, and what is left out")
    period: Localised | None = Field(
        default=None, description="when it differs from the as-of date"
    )
    added: bool = Field(
        default=False,
        description="true when a card writes the figures of one unit as a sum, 16 + 18",
    )
    year: int | None = Field(
        default=None,
        ge=1900,
        le=2100,
        description="the year it speaks of, when that is not the year of its as-of date",
    )
    figures: tuple[Figure, ...] = Field(min_length=1, max_length=8)
    boundary: Boundary | None = Field(description="null when the source does not say")
    stale: bool = Field(
        default=False, description="true for an old figure that waits for a new one"
    )
    order: int = 100
