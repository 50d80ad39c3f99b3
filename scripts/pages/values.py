"""Figures and dates of records as values that tables and cards show."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from scripts.content.fields import Figure, Localised
from scripts.languages import Language, Words, write_date, write_short_date
from scripts.pages.citations import Citations
from scripts.pages.labels import BOUNDARIES, NOT_STATED, TO_BE_CONFIRMED
from scripts.pages.typography import keep_names_together, sentence_case
from scripts.pages.views import Label, Row, Value

AS_OF = Words("số liệu {}", "as of {}")
CHECKED = Words("Đối chiếu nguồn ngày {}", "Checked against sources on {}")
REPORTED = Words("theo báo chí", "as reported")


class ValueMaker:
    """Writes values in one language, citing their sources on one page."""

    def __init__(self, language: Language, citations: Citations) -> None:
        """Write for one page."""
        self.language: Language = language
        self.citations = citations

    def words(self, words: Words | Localised) -> str:
        """Return `words` in the page's language, names kept on one line."""
        return keep_names_together(words.into(self.language))

    def optional(self, words: Words | Localised | None) -> str | None:
        """Return `words` in the page's language, or None."""
        return self.words(words) if words is not None else None

    def figure(self, figure: Figure) -> Value:
        """Return a figure with its label, as-of date, boundary and source."""
        source = self.citations.cite(figure.source, figure.where)
        as_of = self.words(AS_OF).format(write_short_date(figure.as_of, self.language))
        parts = [figure.label.into(self.language) if figure.label else None, as_of]
        if figure.boundary is not None:
            parts.append(self.words(BOUNDARIES[figure.boundary]))
        if source.reported:
            parts.append(self.words(REPORTED))
        note = "; ".join(part for part in parts if part)
        return Value(figure.text(self.language), sentence_case(note), source)

    def text(self, words: Words | Localised | str | None, source: str | None = None) -> Value:
        """Return a text value; None is shown as to be confirmed."""
        cited = self.citations.cite(source) if source else None
        if words is None:
            return Value(None, None, cited, Label(self.words(TO_BE_CONFIRMED), "awaited"))
        return Value(words if isinstance(words, str) else self.words(words), None, cited)

    def not_stated(self) -> Value:
        """Return the value for what no source states."""
        return Value(None, None, None, Label(self.words(NOT_STATED), "awaited"))

    def row(self, heading: Words, values: Iterable[Value]) -> Row:
        """Return a row of a fact table; without values it says that none is stated."""
        return Row(self.words(heading), tuple(values) or (self.not_stated(),))

    def checked(self, day: date) -> str:
        """Return when a record was last compared with its sources."""
        return self.words(CHECKED).format(self.dated(day.isoformat()))

    def dated(self, partial: str) -> str:
        """Return a date in running text."""
        return write_date(partial, self.language)
