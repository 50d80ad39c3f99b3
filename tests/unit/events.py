"""A small event, for tests of what pages show of one."""

from __future__ import annotations

from datetime import date

from scripts.content.records import Event


def event(name: str = "Yoga", upcoming: dict[str, object] | None = None, **values: object) -> Event:
    """Return the event `name`, with `values` in the place of or besides what every one has."""
    return Event.model_validate(
        {
            "id": name.lower(),
            "name": {"vi": f"Ngày hội {name}", "en": f"{name} Festival"},
            "theme": "exchange",
            "summary": {"vi": "Một ngày.", "en": "A day."},
            "recurrence": "annual",
            "sources": [{"source": "plan-25"}],
            "checked_on": date(2026, 11, 20),
            "review_by": date(2027, 5, 20),
            "owner": "industry",
            "upcoming": upcoming,
            **values,
        }
    )
