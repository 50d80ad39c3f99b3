"""Offices: the card that answers a page's reader, and the list of those behind the site."""

from __future__ import annotations

from scripts.content.anchors import ANCHORS
from scripts.content.front_matter import Listing
from scripts.content.records import Agency
from scripts.languages import Words
from scripts.pages.listing import in_order
from scripts.pages.render_context import RenderContext
from scripts.pages.values import ValueMaker
from scripts.pages.views import AgencyCard, ContactCard, Label, Office, Offices, Value

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
    """Return one office of the list, with all ways to reach it, known or not.

    A body that is no more cannot be reached.
    """
    make.citations.cite(agency.source)
    if agency.until:
        return AgencyCard(
            make.words(agency.name), make.words(agency.duties), (), _label(agency, make)
        )
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


def offices(context: RenderContext) -> Offices:
    """Return the offices as they belong to each other, and the bodies that are no more apart."""
    agencies = [record.value for record in in_order(context.site.agencies)]
    present = [agency for agency in agencies if agency.until is None]
    former = [agency for agency in agencies if agency.until is not None]
    return Offices(_tree(present, context.make), _tree(former, context.make))


def _tree(agencies: list[Agency], make: ValueMaker) -> tuple[Office, ...]:
    """Return agencies below those they are part of; one whose whole is not here stands by itself.

    Agencies that are part of each other in a circle are told by the check, and stop the build.
    """
    ids = {agency.id for agency in agencies}

    def below(whole: str | None) -> tuple[Office, ...]:
        return tuple(
            Office(
                anchor=ANCHORS[Listing.AGENCIES].format(agency.id),
                card=agency_card(agency, make),
                offices=below(agency.id),
            )
            for agency in agencies
            if (agency.part_of if agency.part_of in ids else None) == whole
        )

    return below(None)
