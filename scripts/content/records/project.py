"""The record of one investment project.

The required fields are the columns of the national catalogue of projects calling for foreign
investment (Decision 1831/QĐ-TTg): name, objective, place, scale, capital, form, contact.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from scripts.content.fields import (
    Address,
    Email,
    Figure,
    Id,
    Kept,
    Localised,
    PartialDate,
    Phone,
    Strict,
    Text,
)


class ProjectKind(StrEnum):
    """What is offered; it is also the label on the project's card."""

    INDUSTRIAL_PARK = "industrial-park"
    INFRASTRUCTURE = "infrastructure"
    LOGISTICS = "logistics"
    AGRICULTURE = "agriculture"
    TOURISM = "tourism"
    EDUCATION = "education"
    HEALTH = "health"
    ENERGY = "energy"
    TECHNOLOGY = "technology"
    OTHER = "other"


class ProjectStatus(StrEnum):
    """How far the project has come."""

    PLANNED = "planned"
    CALLING = "calling"
    SELECTING_INVESTOR = "selecting-investor"
    APPROVED = "approved"
    UNDER_CONSTRUCTION = "under-construction"
    OPEN_TO_TENANTS = "open-to-tenants"
    FULL = "full"
    WITHDRAWN = "withdrawn"


class InvestmentForm(StrEnum):
    """How an investor takes part."""

    FULLY_FOREIGN = "fully-foreign"
    DOMESTIC = "domestic"
    JOINT_VENTURE = "joint-venture"
    PUBLIC_PRIVATE_PARTNERSHIP = "public-private-partnership"
    BUSINESS_COOPERATION_CONTRACT = "business-cooperation-contract"
    LEASE_IN_PARK = "lease-in-park"
    NOT_STATED = "not-stated"


class Status(Strict):
    """A status, when it held and who said so; unconfirmed until the city says it still holds."""

    value: ProjectStatus
    as_of: PartialDate
    source: Id
    confirmed: bool = False


class Location(Strict):
    """Where the project lies; a place named by a district of the old city says so in `former`."""

    place: Localised | None = None
    former: Localised | None = Field(default=None, description="its name before 1 July 2025")
    latitude: float | None = Field(default=None, ge=8, le=11)
    longitude: float | None = Field(default=None, ge=104, le=107)


class SectorList(Strict):
    """The sectors one source gives priority to; lists of different sources are not mixed."""

    source: Id
    as_of: PartialDate
    items: tuple[Localised, ...] = Field(min_length=1)


class Infrastructure(Strict):
    """One thing the site is served by."""

    kind: Literal["road", "port", "airport", "power", "water", "wastewater", "telecom"]
    text: Localised
    figure: Figure | None = None


class Incentive(Strict):
    """One advantage the law gives an investor here."""

    text: Localised
    legal_basis: Text
    as_of: PartialDate


class LegalDocument(Strict):
    """A decision the project rests on."""

    number: Text
    date: PartialDate
    issuer: Localised
    title: Localised | None = None
    source: Id
    key: Id | None = Field(default=None, description="its name in [[record.key]]")


class Milestone(Strict):
    """One step in the project's life; without a date it is awaited."""

    date: PartialDate | None = None
    title: Localised
    text: Localised | None = None
    source: Id | None = None
    key: Id | None = Field(default=None, description="its name in [[record.key]]")


class Contact(Strict):
    """The office that answers for a project: an office, never a person."""

    agency: Id
    phone: Phone | None = None
    email: Email | None = None
    reply_days: int | None = Field(default=None, ge=1)


class Document(Strict):
    """A file or page a reader may want to open."""

    title: Localised
    url: Address
    language: Literal["vi", "en", "both"]
    date: PartialDate | None = None


class Project(Kept):
    """One project of the investment catalogue."""

    name: Localised
    short_name: Localised | None = None
    aliases: tuple[Text, ...] = Field(default=(), description="other names, for search only")
    kind: ProjectKind
    status: Status
    summary: Localised = Field(description="one sentence for the card")
    objective: Localised | None = Field(description="null when no source states it")
    sectors: tuple[SectorList, ...] = ()
    location: Location
    area: tuple[Figure, ...] = Field(description="[] when not stated")
    scale: Localised | None = None
    capital: tuple[Figure, ...] = Field(description="[] when not stated; currency of the source")
    form_of_investment: InvestmentForm
    developer: Text | None = None
    term: Figure | None = None
    infrastructure: tuple[Infrastructure, ...] = ()
    labour: Localised | None = None
    figures: tuple[Figure, ...] = Field(
        default=(), description="published figures that belong in no other field"
    )
    incentives: tuple[Incentive, ...] = ()
    legal_basis: tuple[LegalDocument, ...] = Field(description="[] when not stated")
    environment: Localised | None = None
    timeline: tuple[Milestone, ...] = ()
    contact: Contact
    documents: tuple[Document, ...] = ()
    illustration: Id | None = Field(
        default=None, description="a drawing of overrides/assets/illustrations"
    )
    photo: Text | None = Field(default=None, description="a file of content/photos")
    related: tuple[Id, ...] = ()
    order: int = Field(default=100, description="place in the catalogue, smallest first")
