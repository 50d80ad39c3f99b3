"""Let wide tables scroll by themselves, so that a phone's page does not."""

from __future__ import annotations

from markupsafe import Markup

TABLE = Markup("<table>")
END = Markup("</table>")
REGION = Markup('<div class="table-scroll" tabindex="0" role="region" aria-label="{}">')


def scrollable(body: Markup, label: str) -> Markup:
    """Return `body` with each table inside a region that scrolls and can be reached by keyboard.

    Regions need names of their own: several tables are numbered.
    """
    before, *tables = body.split(TABLE)
    names = [label] if len(tables) == 1 else [f"{label} {n}" for n in range(1, len(tables) + 1)]
    opened = (REGION.format(name) + TABLE + rest for name, rest in zip(names, tables, strict=True))
    return (before + Markup().join(opened)).replace(END, END + Markup("</div>"))
