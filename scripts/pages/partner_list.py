"""The partners of the city, by what sort of partner they are."""

from __future__ import annotations

from collections.abc import Collection

from scripts.content.anchors import ANCHORS
from scripts.content.front_matter import Listing
from scripts.content.records import Partner
from scripts.content.records.partner import PartnerKind
from scripts.languages import Words
from scripts.pages.labels import country
from scripts.pages.listing import in_order
from scripts.pages.moments import moments
from scripts.pages.render_context import RenderContext
from scripts.pages.values import ValueMaker
from scripts.pages.views import Link, PartnerEntry, PartnerGroup

KINDS: dict[PartnerKind, Words] = {
    PartnerKind.LOCALITY: Words("Địa phương", "Localities"),
    PartnerKind.COUNTRY: Words("Các nước", "Countries"),
    PartnerKind.NETWORK: Words("Mạng lưới quốc tế", "International networks"),
    PartnerKind.UNIVERSITY: Words("Trường đại học", "Universities"),
    PartnerKind.ORGANISATION: Words("Tổ chức", "Organisations"),
}
OWN_SITE = Words("Trang web", "Website")


def partner_groups(
    kinds: Collection[PartnerKind], context: RenderContext
) -> tuple[PartnerGroup, ...]:
    """Return the partners of `kinds`, or of all when it is empty, in the order of the kinds."""
    make = context.make
    partners = [record.value for record in in_order(context.site.partners)]
    groups = []
    for kind, title in KINDS.items():
        entries = [p for p in partners if p.kind is kind and (not kinds or kind in kinds)]
        if entries:
            shown = tuple(_entry(partner, make) for partner in entries)
            groups.append(PartnerGroup(f"partners-{kind.value}", make.words(title), shown))
    return tuple(groups)


def _entry(partner: Partner, make: ValueMaker) -> PartnerEntry:
    # A country's own name stands as the name of the entry already.
    named = partner.country if partner.kind is not PartnerKind.COUNTRY else None
    timeline = moments(partner.dates, make)
    figures = tuple(make.figure(figure) for figure in partner.figures)
    told = {*(moment.source for moment in timeline), *(figure.source for figure in figures)}
    cited = [make.citations.cite(c.source, c.where) for c in partner.sources]
    return PartnerEntry(
        anchor=ANCHORS[Listing.PARTNERS].format(partner.id),
        name=make.words(partner.name),
        country=country(named, make.language) if named else None,
        text=make.words(partner.summary),
        moments=timeline,
        figures=figures,
        link=Link(make.words(OWN_SITE), partner.url) if partner.url else None,
        sources=tuple(source for source in cited if source not in told),
    )
