"""The pages of the handbook that are written from code and content, so that they stay true."""

from __future__ import annotations

from scripts.content.site import Site
from scripts.handbook.codes import CODES_PAGE, codes_page
from scripts.handbook.comparison import COMPARISON_PAGE, comparison_page
from scripts.handbook.facts import FACTS_PAGE, facts_page
from scripts.handbook.questions import QUESTIONS_PAGE, questions_page

FROM_CODE = (CODES_PAGE, COMPARISON_PAGE)  # the content has no part in them


def derived_pages(site: Site) -> dict[str, str]:
    """Return the text of each derived page by its place in the project."""
    return {
        CODES_PAGE: codes_page(),
        COMPARISON_PAGE: comparison_page(),
        QUESTIONS_PAGE: questions_page(site),
        FACTS_PAGE: facts_page(site),
    }


def write_derived_pages(site: Site) -> list[str]:
    """Write the pages that are not as code and content say; return their places.

    What is broken would be missing in a page made from the content, so that such pages then stay.
    """
    written = []
    for place, text in derived_pages(site).items():
        file = site.root / place
        can_be_made = place in FROM_CODE or site.is_whole
        if not can_be_made or (
            file.is_file() and file.read_text("utf-8", errors="replace") == text
        ):
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")
        written.append(place)
    return written
