"""The keys of front matter whose value both languages share."""

from __future__ import annotations

SHARED_KEYS: tuple[str, ...] = (
    "updated",
    "template",
    "record",
    "lists",
    "kinds",
    "order",
    "themes",
    "statistics",
    "charts",
    "sources",
    "facts",
    "owner",
    "checked_on",
    "review_by",
    "contact",
    "photo",
    "photos",
    "sign",
)
