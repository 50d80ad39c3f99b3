"""Where in a source something stands is told in words of the page's language."""

from __future__ import annotations

import pytest

from scripts.languages import Language
from scripts.pages.citations import written_place


@pytest.mark.parametrize(
    ("places", "language", "told"),
    [
        (["line 12"], "en", "line 12"),
        (["line 12"], "vi", "dòng 12"),
        (["lines 68-74", "line 12"], "en", "lines 12, 68–74"),
        (["lines 19, 34", "line 19"], "vi", "dòng 19, 34"),
        (["II.1.b", "lines 4-5"], "vi", "II.1.b; dòng 4–5"),
        (["appendix, task 3, line 119"], "vi", "phụ lục, việc 3, dòng 119"),
        (["article 13"], "en", "Article 13"),
        (["article 13"], "vi", "Điều 13"),
    ],
)
def test_places_are_joined_in_order(places: list[str], language: Language, told: str) -> None:
    assert written_place(places, language) == told


def test_source_read_as_a_whole_has_no_place() -> None:
    assert written_place([], "vi") is None
