"""Offices: the card that answers a page's reader, and the list of those behind the site."""

from __future__ import annotations

from scripts.content.records import Agency
from scripts.languages import Words
from scripts.pages.values import ValueMaker
from scripts.pages.views import AgencyCard, ContactCard, Label

LANGUAGE_NAMES = {"vi": Words("tiếng Việt", "Vietnamese"), "en": Words("tiếng Anh", "English")}
ADDRESS = Words("Địa chỉ", "Address")
PHONE = Words("Điện thoại", "Telephone")
EMAIL = Words("Thư điện tử", "Email")
NAME_UNCONFIRMED = Words("tên gọi hiện nay chờ xác nhận", "present name to be confirmed")


def contact_card(
    agency: Agency, make: ValueMaker, phone: str | None = None, email: str | None = None
) -> ContactCard:
    """Return the card of the office that answers; a project may name its own phone and email."""
    spoken = ", ".join(make.words(LANGUAGE_NAMES[code]) for code in agency.languages)
    return ContactCard(
        name=make.words(agency.name),
        duties=make.words(agency.duties),
        phone=phone or agency.phone,
        email=email or agency.email,
        languages=spoken or None,
        confirmed=agency.confirmed,
    )


def agency_card(agency: Agency, make: ValueMaker) -> AgencyCard:
    """Return one office of the list, with all ways to reach it, known or not."""
    make.citations.cite(agency.source)
    return AgencyCard(
        name=make.words(agency.name),
        duties=make.words(agency.duties),
        rows=(
            make.row(ADDRESS, [make.text(agency.address)]),
            make.row(PHONE, [make.text(agency.phone)]),
            make.row(EMAIL, [make.text(agency.email)]),
        ),
        label=None if agency.confirmed else Label(make.words(NAME_UNCONFIRMED), "awaited"),
    )
