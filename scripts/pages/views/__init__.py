"""What templates get: plain, finished values in one language, with nothing left to work out.

Every text is plain text, to be escaped by the template, but for the fields typed Markup.
Addresses are relative to the page that shows them, but for those that say absolute.
"""

from scripts.pages.views.cards import (
    AgencyCard,
    Card,
    ContactCard,
    DocumentLink,
    Download,
    FigureCard,
    PressPhoto,
    YearBoat,
    YearRiver,
)
from scripts.pages.views.pages import HomeBlock, HomeView, PageView, RecordView, SiteView
from scripts.pages.views.parts import (
    Alternate,
    Art,
    Country,
    DateBlock,
    Label,
    LanguageLink,
    Link,
    Moment,
    Row,
    SourceNote,
    Tone,
    Value,
)

__all__ = [
    "AgencyCard",
    "Alternate",
    "Art",
    "Card",
    "ContactCard",
    "Country",
    "DateBlock",
    "DocumentLink",
    "Download",
    "FigureCard",
    "HomeBlock",
    "HomeView",
    "Label",
    "LanguageLink",
    "Link",
    "Moment",
    "PageView",
    "PressPhoto",
    "RecordView",
    "Row",
    "SiteView",
    "SourceNote",
    "Tone",
    "Value",
    "YearBoat",
    "YearRiver",
]
