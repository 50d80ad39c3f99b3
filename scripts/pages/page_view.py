"""Put together all that a template may show of one page."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from scripts.content.front_matter import Listing, Template
from scripts.content.pages import Page
from scripts.content.records import Event, Project, Work
from scripts.languages import Words, write_date
from scripts.pages.agency_cards import contact_card
from scripts.pages.event_view import event_view
from scripts.pages.figure_cards import figure_card
from scripts.pages.home_view import home_view
from scripts.pages.labels import SHARE_ALT, SHARE_CARD, SITE_NAME, TAGLINE
from scripts.pages.links import (
    alternates,
    breadcrumb,
    is_in_all_languages,
    language_links,
    menu_links,
)
from scripts.pages.listing import agency_name, cards, child_pages, in_order, related_cards
from scripts.pages.page_lists import page_lists
from scripts.pages.press_photos import press_photo
from scripts.pages.project_view import project_view
from scripts.pages.quoted_view import QuoteDrawer, without_notes
from scripts.pages.render_context import RenderContext
from scripts.pages.statistics_view import page_charts, statistics_view
from scripts.pages.typography import keep_names_together
from scripts.pages.views import (
    FigureCard,
    PageView,
    PressPhoto,
    RecordView,
    YearRiver,
)
from scripts.pages.work_view import work_view
from scripts.pages.year_river import year_river
from scripts.photos.markup import WIDE_SIZES

TEXT_BELOW_CARDS = frozenset((Template.HOME, Template.SECTION, Template.PRESS))
UPDATED = Words("Cập nhật {}", "Updated {}")


def page_view(page: Page, body: Markup, context: RenderContext) -> PageView:
    """Return the view of `page`; `body` is its text, rendered and sanitised."""
    front, language, make = page.front, page.language, context.make
    # Sources are numbered as they are read: the lead, what stands above the text, the text.
    quotes = QuoteDrawer(context.site, make)
    lead = quotes.text(front.lead) if front.lead else None
    record = _record_view(page, context)
    if front.template not in TEXT_BELOW_CARDS:
        body = quotes.body(body)
    agency = context.site.agencies.get(front.contact) if front.contact else None
    contact = contact_card(agency.value, make) if agency else None
    view = PageView(
        language=language,
        template=front.template.value,
        title=keep_names_together(front.title),
        head_title=head_title(page),
        description=without_notes(front.description, context.site, language),
        lead=lead,
        body=body,
        updated=UPDATED.into(language).format(write_date(front.updated.isoformat(), language)),
        updated_iso=front.updated.isoformat(),
        breadcrumb=breadcrumb(page, context),
        sections=menu_links(page, context.sections, context),
        more=menu_links(page, context.more, context),
        languages=language_links(page, context),
        canonical=context.absolute(context.address),
        alternates=alternates(page, context),
        locale=context.locale,
        other_locales=context.other_locales if is_in_all_languages(page, context.site) else (),
        share_image=context.absolute(SHARE_CARD),
        share_image_alt=SHARE_ALT.into(language),
        sign=front.sign,
        sources=(),
        record=record,
        contact=(record.contact if record else None) or contact,
        figure_cards=_figure_cards(page, context),
        cards=cards(front.lists, context) if front.lists else (),
        child_pages=child_pages(page, context),
        listing=front.lists.value if front.lists else None,
        year_river=_year_river(page, context),
        press_photos=_press_photos(page, context),
        home=home_view(page, front.home, context) if front.home else None,
        picture=_wide_figure(front.photo, context),
    )
    if front.template in TEXT_BELOW_CARDS:
        view = replace(view, body=quotes.body(view.body))
    view = replace(
        view, statistics=statistics_view(page, context), charts=page_charts(page, context)
    )
    view = replace(view, lists=page_lists(page, context))
    for source in front.sources:
        context.make.citations.cite(source)
    return replace(view, sources=context.make.citations.notes)


def head_title(page: Page) -> str:
    """Return the text of <title>: the page, then the site."""
    site = SITE_NAME.into(page.language)
    if page.front.template is Template.HOME:
        return f"{site} · {TAGLINE.into(page.language)}"
    return f"{page.front.title} · {site}"


def _record_view(page: Page, context: RenderContext) -> RecordView | None:
    record_id = page.front.record
    if record_id is None:
        return None
    site, make = context.site, context.make
    record: Project | Event | Work
    if record_id in site.projects:
        record = site.projects[record_id].value
        agency = site.agencies[record.contact.agency].value
        given = record.contact
        contact = contact_card(agency, make, given.phone, given.email, given.reply_days)
        related = related_cards(Listing.PROJECTS, record_id, record.related, context)
        view = project_view(record, make, contact, related)
    elif record_id in site.events:
        record = site.events[record_id].value
        organiser = agency_name(record.organiser, context) if record.organiser else None
        related = related_cards(Listing.EVENTS, record_id, record.related, context)
        view = event_view(record, make, organiser, related)
    else:
        record = site.works[record_id].value
        related = related_cards(Listing.WORKS, record_id, record.related, context)
        view = work_view(record, make, related)
    for citation in record.sources:
        make.citations.cite(citation.source, citation.where)
    waiting = site.open_questions(record_id)
    return replace(
        view,
        picture=_wide_figure(record.photo, context),
        open_questions=tuple(make.words(question.question) for question in waiting),
    )


def _wide_figure(photo: str | None, context: RenderContext) -> Markup | None:
    if photo is None:
        return None
    return context.art.figure(photo, sizes=WIDE_SIZES, first=True)


def _year_river(page: Page, context: RenderContext) -> YearRiver | None:
    if page.front.lists is not Listing.EVENTS:
        return None
    return year_river([r.value for r in in_order(context.site.events)], context.make)


def _press_photos(page: Page, context: RenderContext) -> tuple[PressPhoto, ...]:
    photos = (context.site.photos[name] for name in page.front.photos)
    return tuple(
        press_photo(photo, context.language, context.art, context.photo_sizes) for photo in photos
    )


def _figure_cards(page: Page, context: RenderContext) -> tuple[FigureCard, ...]:
    statistics = (context.site.statistics[name].value for name in page.front.statistics)
    return tuple(figure_card(statistic, context.make) for statistic in statistics)
