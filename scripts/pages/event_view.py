"""What the page and the card of a festival or event show."""

from __future__ import annotations

from scripts.content.records import Event
from scripts.content.records.event import Edition, Recurrence, Upcoming
from scripts.languages import Language, Words, write_date, write_edition, write_month, write_period
from scripts.pages.art import ArtMaker
from scripts.pages.labels import EDITION_STATUSES, EVENT_THEMES, RECURRENCES, countries
from scripts.pages.typography import sentence_case
from scripts.pages.values import ValueMaker
from scripts.pages.views import Card, DateBlock, Label, Moment, RecordView, Row, Value

TABLE_TITLE = Words("Thông tin sự kiện", "About the event")
AWAITED = Words("chờ", "date")
AWAITED_BELOW = Words("ngày", "awaited")
AWAITED_SPOKEN = Words("{}: chờ công bố ngày", "{}: date to be announced")
HELD_IN = Words("Đã tổ chức", "Held")

THEME = Words("Chủ đề", "Theme")
NEXT = Words("Lần tới", "Next")
UNKNOWN = Words("chưa", "not")
UNKNOWN_BELOW = Words("rõ", "known")
UNKNOWN_SPOKEN = Words("{}: chưa rõ", "{}: not known")
DATE_AWAITED = Words("chờ công bố ngày", "date to be announced")
RECURRENCE = Words("Nhịp tổ chức", "How often")
PLACE = Words("Địa điểm", "Place")
ORGANISER = Words("Cơ quan chủ trì", "Lead agency")


def date_block(upcoming: Upcoming | None, language: Language) -> DateBlock:
    """Return the block of month, day and year; one that is not fixed is shown as awaited.

    Without any word on a next time, that it is not known.
    """
    if upcoming is None:
        return DateBlock(
            top=NEXT.into(language),
            middle=UNKNOWN.into(language),
            bottom=UNKNOWN_BELOW.into(language),
            fixed=False,
            spoken=UNKNOWN_SPOKEN.into(language).format(NEXT.into(language)),
            iso=None,
        )
    month = write_month(upcoming.month, language) if upcoming.month else None
    if upcoming.fixed and upcoming.month and upcoming.day:
        iso = f"{upcoming.year}-{upcoming.month:02}-{upcoming.day:02}"
        return DateBlock(
            top=month or "",
            middle=str(upcoming.day),
            bottom=str(upcoming.year),
            fixed=True,
            spoken=write_date(iso, language),
            iso=iso,
        )
    return DateBlock(
        top=month or str(upcoming.year),
        middle=AWAITED.into(language),
        bottom=AWAITED_BELOW.into(language),
        fixed=False,
        spoken=AWAITED_SPOKEN.into(language).format(_awaited_time(upcoming, language)),
        iso=None,
    )


def event_date(event: Event, language: Language) -> DateBlock:
    """Return the block of the next time, or of the day that began what was held once."""
    last = _last_day_known(event)
    return date_block(event.upcoming, language) if last is None else _past_block(last, language)


def event_card(event: Event, url: str | None, make: ValueMaker, art: ArtMaker) -> Card:
    """Return the card of the calendar."""
    note = make.optional(event.upcoming.note) if event.upcoming else None
    return Card(
        title=make.words(event.name),
        url=url,
        text=make.words(event.summary),
        art=art.card(event.photo, event.illustration),
        kind=make.words(EVENT_THEMES[event.theme]),
        rows=(make.row(PLACE, [make.text(event.place)]),),
        date=event_date(event, make.language),
        labels=(Label(note),) if note else (),
    )


def event_view(
    event: Event, make: ValueMaker, organiser: str | None, related: tuple[Card, ...]
) -> RecordView:
    """Return all that the page of an event shows besides its text."""
    theme = make.words(EVENT_THEMES[event.theme])
    return RecordView(
        kind=theme,
        labels=(Label(theme),),
        checked=make.checked(event.checked_on),
        checked_iso=event.checked_on.isoformat(),
        rows=tuple(_rows(event, make, organiser)),
        table_title=make.words(TABLE_TITLE),
        date=event_date(event, make.language),
        countries=countries(event.countries, make.language) if event.countries else (),
        timeline=tuple(_moment(edition, make) for edition in _latest_first(event)),
        related=related,
    )


def _latest_first(event: Event) -> list[Edition]:
    # Partial ISO dates compare as text.
    return sorted(event.editions, key=lambda edition: edition.start, reverse=True)


def _is_over(event: Event) -> bool:
    # What was held once has no next time to wait for.
    return event.recurrence is Recurrence.ONCE and event.upcoming is None


def _last_day_known(event: Event) -> str | None:
    """Return the day on which something held once began, if no other is to come."""
    starts = [edition.start for edition in _latest_first(event)] if _is_over(event) else []
    return next((start for start in starts if len(start) == len("2017-04-28")), None)


def _past_block(day: str, language: Language) -> DateBlock:
    year, month, number = (int(part) for part in day.split("-"))
    return DateBlock(
        top=write_month(month, language),
        middle=str(number),
        bottom=str(year),
        fixed=True,
        spoken=write_date(day, language),
        iso=day,
    )


def _awaited_time(upcoming: Upcoming, language: Language) -> str:
    if upcoming.month is None:
        return write_date(str(upcoming.year), language)
    return write_date(f"{upcoming.year}-{upcoming.month:02}", language)


def _rows(event: Event, make: ValueMaker, organiser: str | None) -> list[Row]:
    recurrence = RECURRENCES[event.recurrence]
    following = [make.row(NEXT, [_next(event.upcoming, make)] if event.upcoming else [])]
    return [
        make.row(THEME, [make.text(EVENT_THEMES[event.theme])]),
        *(() if _is_over(event) else following),
        make.row(PLACE, [make.text(event.place)]),
        make.row(RECURRENCE, [make.text(recurrence)] if recurrence else []),
        make.row(ORGANISER, [make.text(organiser)] if organiser else []),
    ]


def _next(upcoming: Upcoming, make: ValueMaker) -> Value:
    source = make.citations.cite(upcoming.source) if upcoming.source else None
    note = make.optional(upcoming.note)
    if upcoming.fixed and upcoming.month and upcoming.day:
        start = f"{upcoming.year}-{upcoming.month:02}-{upcoming.day:02}"
        period = write_period(start, upcoming.end, make.language)
        return Value(sentence_case(period), note, source)
    awaited = Label(make.words(DATE_AWAITED), "awaited")
    return Value(sentence_case(_awaited_time(upcoming, make.language)), note, source, awaited)


def _moment(edition: Edition, make: ValueMaker) -> Moment:
    language = make.language
    told = EDITION_STATUSES[edition.status]
    status = make.words(told) if told else None
    if edition.number is None:
        title = status or make.words(HELD_IN)
    else:
        title = write_edition(edition.number, language) + (f" ({status})" if status else "")
    parts = [make.optional(edition.place)]
    for figure in edition.figures:
        label = f"{make.words(figure.label)}: " if figure.label else ""
        parts.append(f"{label}{figure.text(language)}")
        make.citations.cite(figure.source, figure.where)
    parts.append(make.optional(edition.note))
    text = ". ".join(sentence_case(part.rstrip(".")) for part in parts if part)
    return Moment(
        date=sentence_case(write_period(edition.start, edition.end, language)),
        iso=edition.start,
        title=sentence_case(title),
        text=f"{text}." if text else None,
        source=make.citations.cite(edition.source),
    )
