"""The records both languages share: one model a kind, and the list of kinds."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.content.fields import Identified
from scripts.content.records.agency import Agency
from scripts.content.records.chart import Chart
from scripts.content.records.event import Event
from scripts.content.records.fact import Fact
from scripts.content.records.occasion import Occasion
from scripts.content.records.partner import Partner
from scripts.content.records.project import Project
from scripts.content.records.question import Question
from scripts.content.records.source import Source
from scripts.content.records.statistic import Statistic
from scripts.content.records.task import Task
from scripts.content.records.term import Term
from scripts.content.records.work import Work
from scripts.languages import Words


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record and where its files stand.

    A kind whose records have pages keeps one file a record in a folder (`content/data/projects/`);
    the others keep all records in one file (`content/data/sources.yml`).
    """

    name: str
    model: type[Identified]
    one_file_each: bool
    words: Words


KINDS: tuple[Kind, ...] = (
    Kind("projects", Project, True, Words("dự án", "project")),
    Kind("events", Event, True, Words("sự kiện", "event")),
    Kind("works", Work, True, Words("công trình hữu nghị", "friendship work")),
    Kind("agencies", Agency, False, Words("cơ quan", "agency")),
    Kind("sources", Source, False, Words("nguồn", "source")),
    Kind("statistics", Statistic, False, Words("số liệu", "statistic")),
    Kind("charts", Chart, False, Words("biểu đồ", "chart")),
    Kind("partners", Partner, False, Words("đối tác", "partner")),
    Kind("tasks", Task, False, Words("việc trong kế hoạch", "task of the plan")),
    Kind("occasions", Occasion, False, Words("hoạt động đã qua", "past occasion")),
    Kind("terms", Term, False, Words("thuật ngữ", "term")),
    Kind("facts", Fact, False, Words("dữ kiện", "fact")),
    Kind("questions", Question, False, Words("câu hỏi chờ xác nhận", "open question")),
)

KINDS_WITH_PAGE: tuple[str, ...] = tuple(kind.name for kind in KINDS if kind.one_file_each)
# Kinds whose figures and dates pages quote by [[id.part]]; an id is unique over all of them.
QUOTED_KINDS: tuple[str, ...] = (
    *KINDS_WITH_PAGE,
    "statistics",
    "partners",
    "occasions",
    "sources",
)
# Kinds that are shown, and so can wait for an answer of the city.
SHOWN_KINDS: tuple[str, ...] = (*QUOTED_KINDS, "agencies", "tasks", "charts", "terms")

__all__ = [
    "KINDS",
    "KINDS_WITH_PAGE",
    "QUOTED_KINDS",
    "SHOWN_KINDS",
    "Agency",
    "Chart",
    "Event",
    "Fact",
    "Kind",
    "Occasion",
    "Partner",
    "Project",
    "Question",
    "Source",
    "Statistic",
    "Task",
    "Term",
    "Work",
]
