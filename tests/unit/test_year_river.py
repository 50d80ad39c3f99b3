"""The river of the year: boats only where events have a month, and none over another's words."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from scripts.content.records import Event
from scripts.content.site import Site
from scripts.languages import Language
from scripts.pages.citations import Citations
from scripts.pages.values import ValueMaker
from scripts.pages.views import YearBoat, YearRiver
from scripts.pages.year_river import year_river
from scripts.preparation import load_and_check
from tests.small_project import TODAY
from tests.unit.events import event


@pytest.fixture
def site(project: Path) -> Site:
    return load_and_check(project, TODAY)[0]


def river_of(site: Site, language: Language, *events: Event) -> YearRiver:
    river = year_river(events, ValueMaker(language, Citations(site, language)))
    assert river is not None
    return river


def awaited(name: str, month: int) -> Event:
    return event(name, {"year": 2027, "month": month})


YOGA: dict[str, object] = {"year": 2027, "month": 6, "day": 21, "fixed": True}


def test_fixed_day_is_written_as_each_language_writes_it(site: Site) -> None:
    yoga = event("Yoga", YOGA)
    assert river_of(site, "vi", yoga).boats[0].when == "21 tháng 6"
    assert river_of(site, "en", yoga).boats[0].when == "21 June"
    assert river_of(site, "en", yoga).boats[0].fixed


def test_event_of_several_days_gives_the_first(site: Site) -> None:
    several = event("Cake", {**YOGA, "end": "2027-06-25"})
    assert river_of(site, "en", several).boats[0].when == "from 21 June"


def test_day_that_is_not_fixed_is_never_shown_as_a_date(site: Site) -> None:
    river = river_of(site, "en", event("Cake", {"year": 2027, "month": 4, "day": 8}))
    assert (river.boats[0].when, river.boats[0].fixed) == ("date awaited", False)
    assert "8" not in river.description


def test_event_without_a_month_has_no_boat(site: Site) -> None:
    river = river_of(site, "vi", event("Yoga", YOGA), event("Music", {"year": 2027}))
    assert [boat.name for boat in river.boats] == ["Ngày hội Yoga"]


def test_no_event_with_a_month_means_no_river(site: Site) -> None:
    make = ValueMaker("vi", Citations(site, "vi"))
    assert year_river([event("Music", None), event("Song", {"year": 2027})], make) is None


def test_river_is_of_the_earliest_year(site: Site) -> None:
    later = event("Cake", {"year": 2028, "month": 1})
    river = river_of(site, "en", later, event("Yoga", YOGA))
    assert river.year == "2027"
    assert [boat.month for boat in river.boats] == [6]


def test_short_name_takes_the_place_of_the_name(site: Site) -> None:
    short = event("Yoga", YOGA, short_name={"vi": "Yoga", "en": "Yoga"})
    assert river_of(site, "en", short).boats[0].name == "Yoga"


def test_months_are_named_in_the_language_of_the_page(site: Site) -> None:
    yoga = event("Yoga", YOGA)
    vietnamese, english = (river_of(site, language, yoga).months for language in ("vi", "en"))
    assert (len(vietnamese), vietnamese[3]) == (12, "tháng 4")
    assert (len(english), english[3]) == (12, "Apr")


def test_description_says_what_the_boats_show(site: Site) -> None:
    river = river_of(site, "en", event("Yoga", YOGA), awaited("Cake", 4))
    assert "Cake Festival, April, date awaited; Yoga Festival, 21 June." in river.description


def test_fixed_days_come_first_in_their_month(site: Site) -> None:
    later = event("Later", {**YOGA, "day": 25})
    river = river_of(site, "en", awaited("Some", 6), later, event("Yoga", YOGA))
    assert [boat.name.split()[0] for boat in river.boats] == ["Yoga", "Later", "Some"]


def reach(boat: YearBoat) -> range:
    if boat.words_before:
        return range(boat.month - 2, boat.month + 1)
    return range(boat.month, boat.month + 3)


@pytest.mark.parametrize(
    "months",
    [
        pytest.param((4, 6), id="the calendar of 2027"),
        pytest.param((4, 4, 4), id="three in one month"),
        pytest.param((9, 11, 12, 12), id="the end of the year"),
        pytest.param(tuple(range(1, 13)), id="every month"),
    ],
)
def test_words_of_two_boats_never_meet(site: Site, months: tuple[int, ...]) -> None:
    events = [awaited(f"E{place}", month) for place, month in enumerate(months)]
    boats = river_of(site, "vi", *events).boats
    assert len(boats) == len(months)
    for one, other in combinations(boats, 2):
        meet = set(reach(one)) & set(reach(other))
        assert not meet or one.level != other.level


def test_pole_of_a_later_boat_stays_below_the_words_it_stands_in(site: Site) -> None:
    first, second = river_of(site, "vi", awaited("Cake", 4), event("Yoga", YOGA)).boats
    assert first.level > second.level


def test_words_stay_in_the_picture_at_both_ends_of_the_year(site: Site) -> None:
    boats = river_of(site, "vi", awaited("New", 1), awaited("Old", 12)).boats
    assert [boat.words_before for boat in boats] == [False, True]
