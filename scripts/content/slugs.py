"""Make the id of a heading, or the name of a file, from its words."""

from __future__ import annotations

import re
import unicodedata

# Ids the templates use; a heading of that name gets another.
TEMPLATE_IDS = frozenset(
    (
        "agencies", "content", "documents", "figures", "footer-help", "footer-site", "former",
        "listing", "pages", "people", "photos", "related", "river-map", "sources", "tasks",
        "themes", "title", "year",
    )
)  # fmt: skip


def slugify(text: str, separator: str = "-") -> str:
    """Return the id of a heading: 'Đầu tư ở đây' becomes 'dau-tu-o-day'.

    đ has no decomposition in Unicode, so that the usual folding would drop it.
    """
    plain = text.replace("đ", "d").replace("Đ", "D")
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    slug = separator.join(words)
    return f"{slug}{separator}1" if slug in TEMPLATE_IDS else slug
