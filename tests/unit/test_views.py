"""What templates get: finished values in one language, never a figure without its source."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from markupsafe import Markup

from scripts.content.front_matter import Listing
from scripts.content.records import Statistic
from scripts.content.site import Site
from scripts.languages import Language
from scripts.pages.citations import Citations
from scripts.pages.event_view import date_block, event_view
from scripts.pages.figure_cards import figure_card
from scripts.pages.listing import cards
from scripts.pages.page_view import page_view
from scripts.pages.render_context import ContextMaker, RenderContext
from scripts.pages.typography import keep_names_together
from scripts.pages.values import ValueMaker
from scripts.pages.views import PageView
from scripts.preparation import load_and_check
from tests.small_project import TODAY, write
from tests.unit.events import event

PAGE = "invest/river-port.md"


@pytest.fixture
def site(project: Path) -> Site:
    return load_and_check(project, TODAY)[0]


def context_of(site: Site, language: Language, path: str = PAGE) -> RenderContext:
    maker = ContextMaker(site, "https://a.example/", ("index.md",), (), {})
    page = site.page(language, path)
    assert page is not None
    return maker.for_page(page)


def view_of(site: Site, language: Language, path: str = PAGE) -> PageView:
    page = site.page(language, path)
    assert page is not None
    return page_view(page, Markup("<p>…</p>"), context_of(site, language, path))


def maker_of(site: Site, language: Language) -> ValueMaker:
    return ValueMaker(language, Citations(site, language))


def test_fact_table_writes_the_same_figure_in_each_language(site: Site) -> None:
    for language, number in (("vi", "242,2 ha"), ("en", "242.2 ha")):
        record = view_of(site, language).record
        assert record is not None
        values = [value for row in record.rows for value in row.values]
        assert number in [value.text for value in values]


def test_every_figure_names_date_and_source(site: Site) -> None:
    record = view_of(site, "en").record
    assert record is not None
    area = next(row for row in record.rows if row.heading == "Area").values[0]
    assert area.note == "As of 19 Jul 2017"
    assert area.source is not None
    assert area.source.title == "Plan 25"


def test_what_no_source_states_is_said_to_be_unstated(site: Site) -> None:
    record = view_of(site, "vi").record
    assert record is not None
    capital = next(row for row in record.rows if row.heading == "Tổng vốn đầu tư").values[0]
    assert capital.text is None
    assert capital.label is not None
    assert (capital.label.text, capital.label.tone) == ("chưa nêu", "awaited")


def test_unconfirmed_status_says_so(site: Site) -> None:
    record = view_of(site, "en").record
    assert record is not None
    assert [label.text for label in record.labels][-1] == "to be confirmed"


def test_sources_are_numbered_in_the_order_of_use(site: Site) -> None:
    numbers = [source.number for source in view_of(site, "vi").sources]
    assert numbers == list(range(1, len(numbers) + 1))


def test_language_switch_goes_to_the_same_page(site: Site) -> None:
    links = {link.language: link for link in view_of(site, "vi").languages}
    assert links["vi"].current
    assert links["en"].url == "../../en/invest/river-port/"
    assert links["en"].name == "English"


def test_head_links_are_absolute_and_name_a_default(site: Site) -> None:
    view = view_of(site, "en")
    assert view.canonical == "https://a.example/en/invest/river-port/"
    assert [(a.hreflang, a.url) for a in view.alternates] == [
        ("vi", "https://a.example/invest/river-port/"),
        ("en", "https://a.example/en/invest/river-port/"),
        ("x-default", "https://a.example/invest/river-port/"),
    ]


def test_card_leads_to_the_page_of_its_record(site: Site) -> None:
    (card,) = cards(Listing.PROJECTS, context_of(site, "en", "index.md"))
    assert card.url == "invest/river-port/"
    assert card.art is not None
    assert "<picture>" in card.art.markup


def test_page_for_any_depth_uses_rooted_addresses(site: Site) -> None:
    maker = ContextMaker(site, "https://a.example/city/", ("index.md",), (), {})
    context = maker.for_any_depth("en")
    assert context.page_url(PAGE) == "/city/en/invest/river-port/"
    assert context.url("assets/x.css") == "/city/assets/x.css"


def statistic(**values: object) -> Statistic:
    figure = {"value": 16, "unit": "count", "as_of": "2025-12", "source": "plan-25"}
    return Statistic.model_validate(
        {
            "id": "aid",
            "name": {"vi": "chương trình", "en": "programmes"},
            "theme": "international",
            "boundary": "new",
            "owner": "industry",
            "checked_on": "2026-11-20",
            "review_by": "2027-05-20",
            "figures": [figure],
            **values,
        }
    )


def test_figure_card_adds_up_parts_and_tells_the_rest_below(site: Site) -> None:
    figures = [
        {"value": 16, "unit": "count", "as_of": "2025-12", "source": "plan-25"},
        {"value": 18, "unit": "count", "as_of": "2025-12", "source": "plan-25"},
        {
            "value": 36,
            "unit": "billion-vnd",
            "qualifier": "nearly",
            "label": {"vi": "tổng giá trị", "en": "total value"},
            "as_of": "2025-12",
            "source": "plan-25",
        },
    ]
    card = figure_card(statistic(figures=figures, added=True), maker_of(site, "en"))
    assert (card.number, card.unit) == ("16 + 18", None)
    assert card.scope == "Total value: nearly VND 36 billion"
    assert card.period == "December 2025"
    assert card.boundary == "city since 1 July 2025"
    assert card.source.title == "Plan 25"


def test_figure_card_sets_the_qualifier_apart(site: Site) -> None:
    figure = {
        "value": Decimal("593.53"),
        "unit": "million-usd",
        "qualifier": "about",
        "as_of": 2017,
        "source": "plan-25",
    }
    card = figure_card(statistic(figures=[figure], stale=True), maker_of(site, "vi"))
    assert (card.qualifier, card.number, card.unit) == ("khoảng", "593,53", "triệu USD")
    assert card.stale is not None


def test_award_shows_its_year(site: Site) -> None:
    figure = {"value": 5, "unit": "edition", "as_of": "2021-10-21", "source": "plan-25"}
    card = figure_card(statistic(figures=[figure]), maker_of(site, "en"))
    assert (card.award, card.number, card.scope) == (True, "2021", "5th edition")


def test_fixed_day_is_shown_and_spoken(site: Site) -> None:
    upcoming = event(upcoming={"year": 2027, "month": 6, "day": 21, "fixed": True}).upcoming
    block = date_block(upcoming, "vi")
    assert block is not None
    assert (block.top, block.middle, block.bottom, block.fixed) == ("tháng 6", "21", "2027", True)
    assert block.spoken == "21 tháng 6 năm 2027"
    assert block.iso == "2027-06-21"


def test_awaited_day_is_never_shown_as_a_date(site: Site) -> None:
    upcoming = event(upcoming={"year": 2027, "month": 4}).upcoming
    block = date_block(upcoming, "en")
    assert block is not None
    assert not block.fixed
    assert block.iso is None
    assert "April 2027" in block.spoken


def test_editions_are_told_latest_first(site: Site) -> None:
    editions = [
        {"number": 1, "start": "2023-04-28", "end": "2023-05-02", "source": "plan-25"},
        {"number": 2, "start": "2024-04-17", "status": "cancelled", "source": "plan-25"},
    ]
    view = event_view(event(editions=editions), maker_of(site, "en"), None, ())
    assert [moment.date for moment in view.timeline] == ["17 April 2024", "28 April – 2 May 2023"]
    assert "cancelled" in view.timeline[0].title


def test_editions_are_told_latest_first_in_whatever_order_they_were_written(site: Site) -> None:
    editions = [
        {"start": "2025-04-04", "source": "plan-25"},
        {"start": "2017", "source": "plan-25"},
        {"start": "2026-04-26", "source": "plan-25"},
    ]
    view = event_view(event(editions=editions), maker_of(site, "en"), None, ())
    assert [moment.date for moment in view.timeline] == ["26 April 2026", "4 April 2025", "2017"]


def test_edition_that_was_cancelled_is_not_told_as_held(site: Site) -> None:
    editions = [{"start": "2020-04", "status": "cancelled", "source": "plan-25"}]
    view = event_view(event(editions=editions), maker_of(site, "en"), None, ())
    assert view.timeline[0].title == "Cancelled"


def test_event_held_once_shows_its_day_and_awaits_no_other(site: Site) -> None:
    editions = [{"start": "2017-04-28", "end": "2017-05-01", "source": "plan-25"}]
    held = event(editions=editions, recurrence="once")
    view = event_view(held, maker_of(site, "vi"), None, ())
    assert view.date is not None
    assert (view.date.middle, view.date.fixed, view.date.iso) == ("28", True, "2017-04-28")
    assert "Lần tới" not in [row.heading for row in view.rows]
    yearly = event_view(event(editions=editions), maker_of(site, "vi"), None, ())
    assert "Lần tới" in [row.heading for row in yearly.rows]


def test_names_stay_on_one_line() -> None:
    assert keep_names_together("ở Cần Thơ và Ninh Kiều") == "ở Cần\xa0Thơ và Ninh\xa0Kiều"


def test_section_lists_its_plain_pages(project: Path) -> None:
    for language in ("vi", "en"):
        index = (project / f"content/{language}/index.md").read_text("utf-8")
        page = index.replace("(invest/river-port.md)", "(river-port.md)")
        write(project, f"content/{language}/invest/index.md", page)
        write(project, f"content/{language}/invest/steps.md", page.replace("title: ", "title: 1 "))
    site = load_and_check(project, TODAY)[0]
    cards = view_of(site, "en", "invest/index.md").child_pages
    assert [(card.title, card.url) for card in cards] == [("1 Home page", "steps/")]
