"""What the page and the card of a friendship work show."""

from __future__ import annotations

from scripts.content.records import Work
from scripts.languages import Words
from scripts.pages.art import ArtMaker
from scripts.pages.labels import countries
from scripts.pages.moments import moments
from scripts.pages.values import ValueMaker
from scripts.pages.views import Card, Label, RecordView, Row, Value

KIND = Words("Công trình hữu nghị", "Friendship work")
TABLE_TITLE = Words("Thông tin công trình", "About the work")

PARTNER = Words("Cùng với", "Together with")
OWN_NAME = Words("Tên riêng", "Own name")
PLACE = Words("Địa điểm", "Place")
HOST = Words("Nơi giữ", "Kept by")
PLAN = Words("Trong kế hoạch", "In the city's plan")
FIGURE = Words("Số liệu", "Figures")


def work_card(work: Work, url: str | None, make: ValueMaker, art: ArtMaker) -> Card:
    """Return the card that hangs under the bridge."""
    return Card(
        title=make.words(work.name),
        url=url,
        text=make.words(work.summary),
        art=art.card(work.photo, work.illustration),
        kind=make.words(KIND),
        countries=countries(work.countries, make.language),
    )


def work_view(work: Work, make: ValueMaker, related: tuple[Card, ...]) -> RecordView:
    """Return all that the page of a work shows besides its text."""
    return RecordView(
        kind=make.words(KIND),
        labels=(Label(make.words(KIND)),),
        checked=make.checked(work.checked_on),
        checked_iso=work.checked_on.isoformat(),
        rows=tuple(_rows(work, make)),
        table_title=make.words(TABLE_TITLE),
        countries=countries(work.countries, make.language),
        timeline=moments(work.dates, make),
        related=related,
    )


def _rows(work: Work, make: ValueMaker) -> list[Row]:
    partners = ", ".join(c.name for c in countries(work.countries, make.language))
    rows = [
        make.row(PARTNER, [make.text(partners)]),
        make.row(PLACE, [make.text(work.place)]),
        make.row(HOST, [make.text(work.host)]),
    ]
    if work.own_name:
        rows.append(make.row(OWN_NAME, [Value(work.own_name.text, lang=work.own_name.language)]))
    if work.plan_item:
        rows.append(make.row(PLAN, [make.text(work.plan_item)]))
    if work.figures:
        rows.append(make.row(FIGURE, [make.figure(figure) for figure in work.figures]))
    return rows
