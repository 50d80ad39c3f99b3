"""Long lists: partners by kind, tasks by number, terms without wrong forms, years, offices."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.content.anchors import listed_anchors
from scripts.languages import Language
from scripts.pages.listing import child_pages
from scripts.pages.page_lists import page_lists
from scripts.pages.render_context import ContextMaker, RenderContext
from scripts.pages.views import Office, PageLists
from scripts.preparation import load_and_check
from tests.small_project import TODAY, change, check, places, write

PATH = "lists/index.md"
KEPT = "  owner: industry\n  checked_on: 2026-11-20\n  review_by: 2027-05-20\n"
PAGE = """\
---
title: A list
description: A page that serves only to try how the lists of this site are put together.
updated: 2026-11-20
owner: industry
checked_on: 2026-11-20
review_by: 2027-05-20
{keys}
---
Words.
"""
PARTNERS = f"""\
- id: town
  name: {{vi: Thị trấn, en: Town}}
  kind: locality
  country: JP
  summary: {{vi: Kết nghĩa., en: Twinned.}}
  dates: [{{date: 2025-07-28, title: {{vi: Ký kết, en: Signed}}, source: plan-25, key: signed}}]
  figures: [{{value: 3, unit: delegations, as_of: 2025, source: plan-25}}]
  sources: [{{source: plan-25, where: line 4}}]
{KEPT}- id: net
  name: {{vi: Mạng lưới, en: Network}}
  kind: network
  summary: {{vi: Thành viên., en: Member.}}
  url: https://net.example/
  sources: [{{source: plan-25}}]
{KEPT}- id: first-town
  name: {{vi: Thành phố, en: City}}
  kind: locality
  summary: {{vi: Trao đổi., en: Exchange.}}
  order: 1
  sources: [{{source: plan-25}}]
{KEPT}"""
TASKS = f"""\
- id: plan-task-2
  number: 2
  name: {{vi: Việc hai, en: Second}}
  leads: [{{name: {{vi: Sở Công Thương, en: Industry}}, agency: industry}}]
  coordinating: []
  product: null
  timing: null
  served_by: [index.md, invest/river-port.md]
  source: {{source: plan-25}}
{KEPT}- id: plan-task-1
  number: 1
  name: {{vi: Việc một, en: First}}
  leads: [{{name: {{vi: Sở cũ, en: Old office}}}}]
  coordinating: [{{name: {{vi: Hội, en: Associations}}}}]
  product: {{vi: Báo cáo, en: Report}}
  timing: ongoing
  served_by: [index.md]
  note: {{vi: Đã sáp nhập., en: Merged.}}
  source: {{source: plan-25}}
{KEPT}"""
TERMS = """\
- id: ward
  vi: phường
  en: ward
  never_en: [quarter]
  also_vi: [phuờng]
  category: place
- id: district
  vi: đặc khu
  en: special zone
  short: SZ
  category: place
  confirmed: false
  historic: true
- id: festival
  vi: lễ hội
  en: festival
  lint_en: [festivall]
  category: festival
"""
EVENT = """\
id: fair
name: {vi: Hội chợ, en: Fair}
theme: trade
summary: {vi: Một hội chợ., en: A fair.}
recurrence: annual
countries: [JP]
editions:
  - {number: 1, start: 2024-04-02, end: 2024-04-05, source: plan-25}
  - start: 2025
    status: cancelled
    source: plan-25
  - number: 3
    start: 2025-11
    status: announced
    source: plan-25
    figures: [{value: 230, unit: booths, as_of: 2025-11, source: plan-25, qualifier: over}]
sources: [{source: plan-25}]
checked_on: 2026-11-20
review_by: 2027-05-20
owner: industry
"""
OCCASIONS = f"""\
- id: visit
  name: {{vi: Chuyến thăm, en: Visit}}
  start: 2025-03-07
  place: {{vi: Cần Thơ, en: Cần Thơ}}
  countries: [FR]
  sources: [{{source: plan-25}}]
{KEPT}"""
AGENCIES = "content/data/agencies.yml"
OFFICE = """\
- id: {0}
  name: {{vi: Sở {0}, en: Office {0}}}
  duties: {{vi: Trả lời, en: Answers}}
  {1}
  source: plan-25
"""


@pytest.fixture
def listing(project: Path) -> Path:
    write(project, "content/data/partners.yml", PARTNERS)
    write(project, "content/data/tasks.yml", TASKS)
    write(project, "content/data/terms.yml", TERMS)
    write(project, "content/data/occasions.yml", OCCASIONS)
    write(project, "content/data/events/fair.yml", EVENT)
    return project


def context_of(root: Path, language: Language, keys: str) -> RenderContext:
    """Return the context of a page whose front matter has `keys`."""
    for folder in ("vi", "en"):
        write(root, f"content/{folder}/{PATH}", PAGE.format(keys=keys))
    site, _ = load_and_check(root, TODAY)
    page = site.page(language, PATH)
    assert page is not None
    maker = ContextMaker(site, "https://a.example/", ("index.md",), (), {})
    return maker.for_page(page)


def lists_of(root: Path, keys: str, language: Language = "en") -> PageLists:
    context = context_of(root, language, keys)
    page = context.site.page(language, PATH)
    assert page is not None
    return page_lists(page, context)


def test_partners_stand_by_kind_and_in_the_order_of_their_records(listing: Path) -> None:
    groups = lists_of(listing, "lists: partners").partners
    told = [(group.title, [partner.name for partner in group.entries]) for group in groups]
    assert told == [("Localities", ["City", "Town"]), ("International networks", ["Network"])]


def test_partner_shows_country_moments_and_figures_each_with_its_source(listing: Path) -> None:
    town = lists_of(listing, "lists: partners").partners[0].entries[1]
    assert town.country is not None
    assert (town.anchor, town.country.name) == ("partner-town", "Japan")
    assert [(m.date, m.title) for m in town.moments] == [("28 July 2025", "Signed")]
    assert [figure.text for figure in town.figures] == ["3 delegations"]
    assert all(shown.source is not None for shown in (*town.moments, *town.figures))
    assert town.sources == ()  # the moment and the figure name it already


def test_page_may_list_some_kinds_of_partner_only(listing: Path) -> None:
    lists = lists_of(listing, "lists: partners\nkinds: [network]")
    (group,) = lists.partners
    assert [(p.name, p.link.url if p.link else "") for p in group.entries] == [
        ("Network", "https://net.example/")
    ]
    assert lists.jumps == ()  # one part needs no links to it


def test_tasks_stand_by_number_and_what_the_plan_leaves_empty_stays_empty(listing: Path) -> None:
    first, second = lists_of(listing, "lists: tasks").tasks
    assert (first.number, first.name, first.timing, first.product) == (
        1,
        "First",
        "Ongoing",
        "Report",
    )
    assert (second.coordinating, second.product, second.timing) == ((), None, None)
    assert [link.url for link in second.served_by] == ["../", "../invest/river-port/"]


def test_body_of_a_task_leads_to_its_present_office(listing: Path) -> None:
    for language in ("vi", "en"):
        write(listing, f"content/{language}/offices.md", PAGE.format(keys="lists: agencies"))
    first, second = lists_of(listing, "lists: tasks").tasks
    assert second.leads[0].url == "../offices/#office-industry"
    assert first.leads[0].url is None


def test_terms_stand_by_category_with_the_language_of_the_page_first(listing: Path) -> None:
    for language, expected in (
        ("vi", [("đặc khu", "special zone"), ("phường", "ward")]),
        ("en", [("special zone", "đặc khu"), ("ward", "phường")]),
    ):
        places_, festivals = lists_of(listing, "lists: terms", language).terms
        assert [(term.own, term.other) for term in places_.terms] == expected
        assert len(festivals.terms) == 1


def test_term_says_what_is_unconfirmed_and_what_is_of_the_past(listing: Path) -> None:
    zone = lists_of(listing, "lists: terms").terms[0].terms[0]
    assert [label.text for label in zone.labels] == ["to be confirmed", "before 1 July 2025"]
    assert (zone.own_short, zone.other_short) == ("SZ", None)


def test_wrong_forms_of_a_term_are_never_shown(listing: Path) -> None:
    shown = repr(lists_of(listing, "lists: terms"))
    for wrong in ("quarter", "phuờng", "festivall"):
        assert wrong not in shown


def test_archive_goes_from_the_latest_year_and_day_back(listing: Path) -> None:
    years = lists_of(listing, "lists: archive").years
    told = [(year.anchor, [entry.title for entry in year.entries]) for year in years]
    assert told == [
        ("year-2025", ["Fair, 3rd edition", "Visit", "Fair"]),
        ("year-2024", ["Fair, 1st edition"]),
    ]


def test_archive_marks_what_was_announced_or_cancelled(listing: Path) -> None:
    latest = lists_of(listing, "lists: archive").years[0].entries
    labels = [[label.text for label in entry.labels] for entry in latest]
    assert labels == [["announced"], [], ["cancelled"]]


def test_figure_in_the_archive_has_its_unit_date_and_source(listing: Path) -> None:
    fair = lists_of(listing, "lists: archive").years[0].entries[0]
    (booths,) = fair.figures
    assert booths.text == "over 230 booths"
    assert booths.note is not None
    assert "Nov 2025" in booths.note
    assert booths.source is not None
    assert [country.name for country in fair.countries] == ["Japan"]


def test_offices_stand_below_the_one_they_are_part_of_and_former_ones_apart(listing: Path) -> None:
    more = [OFFICE.format("below", "part_of: industry"), OFFICE.format("old", 'until: "2025-03"')]
    text = (listing / AGENCIES).read_text("utf-8")
    write(listing, AGENCIES, text + "".join(f"{office}{KEPT}" for office in more))
    offices = lists_of(listing, "lists: agencies").offices
    assert offices is not None

    def names(them: tuple[Office, ...]) -> list[tuple[str, object]]:
        return [(office.anchor, names(office.offices)) for office in them]

    assert names(offices.present) == [("office-industry", [("office-below", [])])]
    assert names(offices.former) == [("office-old", [])]
    assert offices.present[0].card.rows
    assert offices.former[0].card.rows == ()  # a body that is no more cannot be reached


def test_page_without_a_list_lists_nothing(listing: Path) -> None:
    assert lists_of(listing, "sign: sun") == PageLists()


@pytest.mark.parametrize(
    ("keys", "anchors"),
    [
        ("lists: partners\nkinds: [network]", ["partner-net"]),
        ("lists: tasks", ["plan-task-2", "plan-task-1"]),
        ("lists: archive", ["year-2025", "year-2024"]),
        ("lists: works", []),
    ],
)
def test_places_in_a_list_can_be_linked_to(listing: Path, keys: str, anchors: list[str]) -> None:
    context = context_of(listing, "en", keys)
    page = context.site.page("en", PATH)
    assert page is not None
    assert listed_anchors(page, context.site) == anchors


def test_link_to_a_year_of_the_archive_is_sound_and_to_another_is_not(listing: Path) -> None:
    context_of(listing, "en", "lists: archive")
    page = "content/en/invest/river-port.md"
    change(listing, page, "../index.md", "../lists/index.md#year-2025")
    assert "LINK04" not in [place[0] for place in places(check(listing))]
    change(listing, page, "#year-2025", "#year-1999")
    assert "LINK04" in [place[0] for place in places(check(listing))]


def test_pages_of_a_section_stand_in_the_order_editors_give_them(listing: Path) -> None:
    context = context_of(listing, "en", "template: section")
    for name, keys in (
        ("a-last", "order: 30"),
        ("b-first", "order: 10\nphoto: port.jpg"),
        ("c-by-path", "sign: sun"),
    ):
        write(listing, f"content/en/lists/{name}.md", PAGE.format(keys=keys))
    context = context_of(listing, "en", "template: section")
    page = context.site.page("en", PATH)
    assert page is not None
    cards = child_pages(page, context)
    assert [card.url for card in cards] == ["b-first/", "a-last/", "c-by-path/"]
    assert [card.art is not None for card in cards] == [True, False, False]
