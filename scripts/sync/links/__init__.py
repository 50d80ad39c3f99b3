"""Where links lead, in a pair and over all pages."""

from scripts.sync.links.comparing import compare, told_once

__all__ = ["compare", "told_once"]
