"""What figures count or measure, how exactly sources give them, and the words for both."""

from __future__ import annotations

from enum import StrEnum

from scripts.languages import Words


class Unit(StrEnum):
    """What a figure counts or measures; money keeps the currency of its source."""

    HECTARE = "ha"
    SQUARE_KILOMETRE = "km2"
    KILOMETRE = "km"
    METRE = "m"
    TONNE = "tonne"
    MILLION_VND = "million-vnd"
    BILLION_VND = "billion-vnd"
    USD = "usd"
    MILLION_USD = "million-usd"
    BILLION_USD = "billion-usd"
    PERCENT = "percent"
    YEARS = "years"
    CUBIC_METRES_A_DAY = "m3-a-day"
    COUNT = "count"
    PEOPLE = "people"
    VISITS = "visits"
    DELEGATIONS = "delegations"
    BOOTHS = "booths"
    PROVINCES = "provinces"
    EDITION = "edition"
    WORKING_DAYS = "working-days"
    MINUTES = "minutes"
    MINUTES_A_DAY = "minutes-a-day"
    MILLION_PEOPLE = "million-people"
    PER_HUNDRED_PEOPLE = "per-100-people"
    PASSENGERS_A_YEAR = "million-passengers-a-year"
    TRILLION_VND = "trillion-vnd"
    PERCENT_A_YEAR = "percent-a-year"
    TONNES_A_YEAR = "tonnes-a-year"
    STUDENTS = "students"
    JOBS = "jobs"
    FIRMS = "firms"
    TEAMS = "teams"
    SCHOOLS = "schools"
    PROJECTS = "projects"
    BOATS = "boats"
    DAYS = "days"


# {} stands for the number. Vietnamese puts the currency after it, English before.
UNIT_FORMS: dict[Unit, Words] = {
    Unit.HECTARE: Words("{} ha", "{} ha"),
    Unit.SQUARE_KILOMETRE: Words("{} km²", "{} km²"),
    Unit.KILOMETRE: Words("{} km", "{} km"),
    Unit.METRE: Words("{} m", "{} m"),
    Unit.TONNE: Words("{} tấn", "{} tonnes"),
    Unit.MILLION_VND: Words("{} triệu đồng", "VND {} million"),
    Unit.BILLION_VND: Words("{} tỷ đồng", "VND {} billion"),
    Unit.USD: Words("{} USD", "USD {}"),
    Unit.MILLION_USD: Words("{} triệu USD", "USD {} million"),
    Unit.BILLION_USD: Words("{} tỷ USD", "USD {} billion"),
    Unit.PERCENT: Words("{}%", "{}%"),
    Unit.YEARS: Words("{} năm", "{} years"),
    Unit.CUBIC_METRES_A_DAY: Words("{} m³ mỗi ngày", "{} m³ a day"),
    Unit.COUNT: Words("{}", "{}"),
    Unit.PEOPLE: Words("{} người", "{} people"),
    Unit.VISITS: Words("{} lượt", "{} visits"),
    Unit.DELEGATIONS: Words("{} đoàn", "{} delegations"),
    Unit.BOOTHS: Words("{} gian hàng", "{} booths"),
    Unit.PROVINCES: Words("{} tỉnh, thành phố", "{} provinces and cities"),
    Unit.EDITION: Words("{}", "{} edition"),  # an ordinal: lần thứ 5, 5th edition
    Unit.WORKING_DAYS: Words("{} ngày làm việc", "{} working days"),
    Unit.MINUTES: Words("{} phút", "{} minutes"),
    Unit.MINUTES_A_DAY: Words("{} phút mỗi ngày", "{} minutes a day"),
    Unit.MILLION_PEOPLE: Words("{} triệu người", "{} million people"),
    Unit.PER_HUNDRED_PEOPLE: Words("{} trên 100 dân", "{} per 100 people"),
    Unit.PASSENGERS_A_YEAR: Words("{} triệu khách mỗi năm", "{} million passengers a year"),
    Unit.TRILLION_VND: Words("{} nghìn tỷ đồng", "VND {} trillion"),
    Unit.PERCENT_A_YEAR: Words("{}% mỗi năm", "{}% a year"),
    Unit.TONNES_A_YEAR: Words("{} tấn mỗi năm", "{} tonnes a year"),
    Unit.STUDENTS: Words("{} sinh viên", "{} students"),
    Unit.JOBS: Words("{} việc làm", "{} jobs"),
    Unit.FIRMS: Words("{} doanh nghiệp", "{} firms"),
    Unit.TEAMS: Words("{} đội", "{} teams"),
    Unit.SCHOOLS: Words("{} trường", "{} schools"),
    Unit.PROJECTS: Words("{} dự án", "{} projects"),
    Unit.BOATS: Words("{} ghe, xuồng", "{} boats"),
    Unit.DAYS: Words("{} ngày", "{} days"),
}


# The unit alone, beside a number set large; a plain count has none.
UNIT_NAMES: dict[Unit, Words] = {
    Unit.HECTARE: Words("ha", "ha"),
    Unit.SQUARE_KILOMETRE: Words("km²", "km²"),
    Unit.MILLION_VND: Words("triệu đồng", "million VND"),
    Unit.BILLION_VND: Words("tỷ đồng", "billion VND"),
    Unit.USD: Words("USD", "USD"),
    Unit.MILLION_USD: Words("triệu USD", "million USD"),
    Unit.BILLION_USD: Words("tỷ USD", "billion USD"),
    Unit.PERCENT: Words("%", "%"),
    Unit.YEARS: Words("năm", "years"),
}


class Qualifier(StrEnum):
    """How exactly the source gives a value."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    OVER = "over"
    MORE_THAN = "more-than"
    AT_LEAST = "at-least"
    UP_TO = "up-to"


QUALIFIER_FORMS: dict[Qualifier, Words] = {
    Qualifier.EXACT: Words("{}", "{}"),
    Qualifier.ABOUT: Words("khoảng {}", "about {}"),
    Qualifier.NEARLY: Words("gần {}", "nearly {}"),
    Qualifier.OVER: Words("trên {}", "over {}"),
    Qualifier.MORE_THAN: Words("hơn {}", "more than {}"),
    Qualifier.AT_LEAST: Words("ít nhất {}", "at least {}"),
    Qualifier.UP_TO: Words("đến {}", "up to {}"),
}


COUNTING = frozenset(
    (
        Unit.COUNT,
        Unit.PEOPLE,
        Unit.VISITS,
        Unit.DELEGATIONS,
        Unit.BOOTHS,
        Unit.PROVINCES,
        Unit.EDITION,
        Unit.WORKING_DAYS,
        Unit.MINUTES,
        Unit.MINUTES_A_DAY,
        Unit.STUDENTS,
        Unit.JOBS,
        Unit.FIRMS,
        Unit.TEAMS,
        Unit.SCHOOLS,
        Unit.PROJECTS,
        Unit.BOATS,
        Unit.DAYS,
    )
)
