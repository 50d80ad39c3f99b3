"""Let wide tables scroll by themselves, so that a phone's page does not."""

from __future__ import annotations

from markupsafe import Markup


def scrollable(body: Markup, label: str) -> Markup:
    """Return `body` with each table inside a region that scrolls and can be reached by keyboard."""
    opening = Markup('<div class="table-scroll" tabindex="0" role="region" aria-label="{}">')
    return body.replace(Markup("<table>"), opening.format(label) + Markup("<table>")).replace(
        Markup("</table>"), Markup("</table></div>")
    )
