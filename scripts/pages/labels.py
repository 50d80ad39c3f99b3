"""The words the site uses for the codes that stand in records."""

from __future__ import annotations

from babel import Locale

from scripts.content.fields import Boundary
from scripts.content.records.event import EditionStatus, EventTheme, Recurrence
from scripts.content.records.project import InvestmentForm, ProjectKind, ProjectStatus
from scripts.content.records.statistic import StatisticTheme
from scripts.languages import BABEL_LOCALES, Language, Words
from scripts.pages.views import Country, Tone

PROJECT_KINDS: dict[ProjectKind, Words] = {
    ProjectKind.INDUSTRIAL_PARK: Words("Khu công nghiệp", "Industrial park"),
    ProjectKind.INFRASTRUCTURE: Words("Hạ tầng khu công nghiệp", "Park infrastructure"),
    ProjectKind.LOGISTICS: Words("Kho vận và cảng", "Logistics and ports"),
    ProjectKind.AGRICULTURE: Words("Nông nghiệp", "Agriculture"),
    ProjectKind.TOURISM: Words("Du lịch", "Tourism"),
    ProjectKind.EDUCATION: Words("Giáo dục", "Education"),
    ProjectKind.HEALTH: Words("Y tế", "Health"),
    ProjectKind.ENERGY: Words("Năng lượng", "Energy"),
    ProjectKind.TECHNOLOGY: Words("Công nghệ", "Technology"),
    ProjectKind.OTHER: Words("Lĩnh vực khác", "Other fields"),
}

PROJECT_STATUSES: dict[ProjectStatus, tuple[Words, Tone]] = {
    ProjectStatus.PLANNED: (Words("Trong quy hoạch", "Planned"), "preparing"),
    ProjectStatus.CALLING: (Words("Mời gọi đầu tư", "Calling for investment"), "open"),
    ProjectStatus.SELECTING_INVESTOR: (
        Words("Đang chọn nhà đầu tư", "Selecting an investor"),
        "preparing",
    ),
    ProjectStatus.APPROVED: (Words("Đã chấp thuận đầu tư", "Investment approved"), "preparing"),
    ProjectStatus.UNDER_CONSTRUCTION: (Words("Đang xây dựng", "Under construction"), "preparing"),
    ProjectStatus.OPEN_TO_TENANTS: (
        Words("Nhận nhà đầu tư thứ cấp", "Open to tenants"),
        "open",
    ),
    ProjectStatus.FULL: (Words("Đã lấp đầy", "Full"), "closed"),
    ProjectStatus.WITHDRAWN: (Words("Đã rút", "Withdrawn"), "closed"),
}

INVESTMENT_FORMS: dict[InvestmentForm, Words | None] = {
    InvestmentForm.FULLY_FOREIGN: Words("100% vốn nước ngoài", "Fully foreign-owned"),
    InvestmentForm.DOMESTIC: Words("Vốn trong nước", "Domestic"),
    InvestmentForm.JOINT_VENTURE: Words("Liên doanh", "Joint venture"),
    InvestmentForm.PUBLIC_PRIVATE_PARTNERSHIP: Words(
        "Đối tác công tư (PPP)", "Public-private partnership"
    ),
    InvestmentForm.BUSINESS_COOPERATION_CONTRACT: Words(
        "Hợp đồng hợp tác kinh doanh (BCC)", "Business cooperation contract"
    ),
    InvestmentForm.LEASE_IN_PARK: Words(
        "Thuê đất, nhà xưởng trong khu công nghiệp", "Lease of land or premises in the park"
    ),
    InvestmentForm.NOT_STATED: None,
}

INFRASTRUCTURE: dict[str, Words] = {
    "road": Words("Đường bộ", "Road"),
    "port": Words("Cảng", "Port"),
    "airport": Words("Sân bay", "Airport"),
    "power": Words("Điện", "Power"),
    "water": Words("Nước", "Water"),
    "wastewater": Words("Nước thải", "Wastewater"),
    "telecom": Words("Viễn thông", "Telecommunications"),
}

EVENT_THEMES: dict[EventTheme, Words] = {
    EventTheme.RIVER_CULTURE: Words("Văn hóa sông nước", "River culture"),
    EventTheme.EXCHANGE: Words("Giao lưu quốc tế", "International exchange"),
    EventTheme.TRADE: Words("Thương mại và du lịch", "Trade and tourism"),
    EventTheme.CONFERENCE: Words("Hội nghị quốc tế", "International conference"),
    EventTheme.SPORT: Words("Thể thao", "Sport"),
}

RECURRENCES: dict[Recurrence, Words | None] = {
    Recurrence.ANNUAL: Words("Hằng năm", "Every year"),
    Recurrence.PERIODIC: Words("Theo định kỳ", "At intervals"),
    Recurrence.ONCE: Words("Một lần", "Once"),
    Recurrence.NOT_STATED: None,
}

EDITION_STATUSES: dict[EditionStatus, Words | None] = {
    EditionStatus.HELD: None,
    EditionStatus.ANNOUNCED: Words("đã thông báo", "announced"),
    EditionStatus.CANCELLED: Words("đã hủy", "cancelled"),
}

BOUNDARIES: dict[Boundary, Words] = {
    Boundary.OLD: Words("địa giới trước 1/7/2025", "city before 1 July 2025"),
    Boundary.NEW: Words("địa giới từ 1/7/2025", "city since 1 July 2025"),
}

STATISTIC_THEMES: dict[StatisticTheme, Words] = {
    StatisticTheme.CITY: Words("Thành phố", "The city"),
    StatisticTheme.ECONOMY: Words("Kinh tế", "The economy"),
    StatisticTheme.INVESTMENT: Words("Đầu tư", "Investment"),
    StatisticTheme.TRADE: Words("Thương mại", "Trade"),
    StatisticTheme.TOURISM: Words("Du lịch", "Tourism"),
    StatisticTheme.TRANSPORT: Words("Giao thông và kho vận", "Transport and logistics"),
    StatisticTheme.INTERNATIONAL: Words("Đối ngoại", "International relations"),
    StatisticTheme.EDUCATION_SCIENCE: Words("Giáo dục và khoa học", "Education and science"),
    StatisticTheme.COMMUNICATION: Words("Thông tin và truyền thông", "Information and media"),
    StatisticTheme.CULTURE_SPORT: Words("Văn hóa và thể thao", "Culture and sport"),
}

SITE_NAME = Words("Cần Thơ", "Cần Thơ")
TAGLINE = Words("Thành phố sông nước", "River city of the Mekong Delta")
SHARE_CARD = "assets/share-card.png"
SHARE_ALT = Words(
    "Tranh minh họa: cầu Cần Thơ và ghe trên sông Hậu lúc bình minh",
    "Illustration: the Cần Thơ Bridge and boats on the Hậu River at dawn",
)
TO_BE_CONFIRMED = Words("chờ xác nhận", "to be confirmed")
NOT_STATED = Words("chưa nêu", "not stated")
SEVERAL_COUNTRIES = Words("Nhiều nước", "Several countries")
# Names the glossary sets otherwise than the common locale data.
COUNTRY_NAMES: dict[str, Words] = {
    "KR": Words("Hàn Quốc", "Republic of Korea"),
    "US": Words("Hoa Kỳ", "United States"),
    "RU": Words("Liên bang Nga", "Russian Federation"),
}


def country(code: str, language: Language) -> Country:
    """Return the country of an ISO 3166 code, named in `language`."""
    if code in COUNTRY_NAMES:
        return Country(code, COUNTRY_NAMES[code].into(language))
    return Country(code, str(Locale.parse(BABEL_LOCALES[language]).territories.get(code, code)))


def countries(codes: tuple[str, ...], language: Language) -> tuple[Country, ...]:
    """Return the countries of `codes`, or one that stands for several when there is none."""
    if not codes:
        return (Country("+", SEVERAL_COUNTRIES.into(language)),)
    return tuple(country(code, language) for code in codes)
