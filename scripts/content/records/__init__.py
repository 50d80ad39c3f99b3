"""The records both languages share: one model a kind, and the list of kinds."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.content.fields import Identified
from scripts.content.records.agency import Agency
from scripts.content.records.event import Event
from scripts.content.records.project import Project
from scripts.content.records.source import Source
from scripts.content.records.statistic import Statistic
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
)

KINDS_WITH_PAGE: tuple[str, ...] = tuple(kind.name for kind in KINDS if kind.one_file_each)

__all__ = [
    "KINDS",
    "KINDS_WITH_PAGE",
    "Agency",
    "Event",
    "Kind",
    "Project",
    "Source",
    "Statistic",
    "Work",
]
