"""Offices: the card that answers a page's reader, and the list of those behind the site."""

from __future__ import annotations

from scripts.content.records import Agency
from scripts.languages import Words
from scripts.pages.values import ValueMaker
from scripts.pages.views import AgencyCard, ContactCard, Label, Value

LANGUAGE_NAMES = {"vi": Words("tiếng Việt", "Vietnamese"), "en": Words("tiếng Anh", "English")}
ADDRESS = Words("Địa chỉ", "Address")
PHONE = Words("Điện thoại", "Telephone")
EMAIL = Words("Thư điện tử", "Email")
WEBSITE = Words("Trang web", "Website")
REPLY = Words("trong {} ngày làm việc", "within {} working days")
UNTIL = Words("hoạt động đến {}", "until {}")
NAME_UNCONFIRMED = Words("tên gọi hiện nay chờ xác nhận", "present name to be confirmed")


def contact_card(
    agency: Agency,
    make: ValueMaker,
    phone: str | None = None,
    email: str | None = None,
    reply_days: int | None = None,
) -> ContactCard:
    """Return the card of the office that answers.

    A project may name its own phone and email, and the working days in which it is answered.
    """
    spoken = ", ".join(make.words(LANGUAGE_NAMES[code]) for code in agency.languages)
    return ContactCard(
        name=make.words(agency.name),
        duties=make.words(agency.duties),
        phone=phone or agency.phone,
        email=email or agency.email,
        languages=spoken or None,
        confirmed=agency.confirmed,
        reply=make.words(REPLY).format(reply_days) if reply_days else None,
    )


def agency_card(agency: Agency, make: ValueMaker) -> AgencyCard:
    """Return one office of the list, with all ways to reach it, known or not."""
    make.citations.cite(agency.source)
    rows = [
        make.row(ADDRESS, [make.text(agency.address)]),
        make.row(PHONE, [make.text(agency.phone)]),
        make.row(EMAIL, [make.text(agency.email)]),
    ]
    if agency.url:
        rows.append(make.row(WEBSITE, [Value(agency.url, url=agency.url)]))
    return AgencyCard(
        name=make.words(agency.name),
        duties=make.words(agency.duties),
        rows=tuple(rows),
        label=_label(agency, make),
    )


def _label(agency: Agency, make: ValueMaker) -> Label | None:
    if agency.until:
        return Label(make.words(UNTIL).format(make.dated(agency.until)), "closed")
    return None if agency.confirmed else Label(make.words(NAME_UNCONFIRMED), "awaited")
