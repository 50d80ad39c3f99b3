"""The tasks of the city's plan as the rows of one table, with where this site serves each."""

from __future__ import annotations

from scripts.content.anchors import ANCHORS
from scripts.content.front_matter import Listing
from scripts.content.records import Task
from scripts.content.records.task import Body, Timing
from scripts.languages import Words
from scripts.pages.links import link_to
from scripts.pages.render_context import RenderContext
from scripts.pages.views import TaskBody, TaskRow

TIMINGS: dict[Timing, Words] = {
    Timing.ONGOING: Words("Thường xuyên", "Ongoing"),
    Timing.WITHIN_THE_YEAR: Words("Trong năm", "Within the year"),
    Timing.PERIODIC: Words("Theo định kỳ", "At intervals"),
}


def task_rows(context: RenderContext) -> tuple[TaskRow, ...]:
    """Return all tasks by their number in the plan."""
    tasks = (record.value for record in context.site.tasks.values())
    ordered = sorted(tasks, key=lambda task: (task.number, task.id))
    offices = _page_of_offices(context)
    return tuple(_row(task, offices, context) for task in ordered)


def _row(task: Task, offices: str | None, context: RenderContext) -> TaskRow:
    make = context.make
    return TaskRow(
        anchor=ANCHORS[Listing.TASKS].format(task.id),
        number=task.number,
        name=make.words(task.name),
        note=make.optional(task.note),
        leads=tuple(_body(body, offices, context) for body in task.leads),
        coordinating=tuple(_body(body, offices, context) for body in task.coordinating),
        product=make.optional(task.product),
        timing=make.optional(TIMINGS[task.timing] if task.timing else None),
        served_by=tuple(
            link_to(path, context) for path in task.served_by if context.has_page(path)
        ),
        source=make.citations.cite(task.source.source, task.source.where),
    )


def _body(body: Body, offices: str | None, context: RenderContext) -> TaskBody:
    url = None
    if body.agency and offices:
        url = f"{offices}#{ANCHORS[Listing.AGENCIES].format(body.agency)}"
    return TaskBody(context.make.words(body.name), url)


def _page_of_offices(context: RenderContext) -> str | None:
    """Return the way to the page that lists the offices."""
    pages = context.site.pages(context.language)
    found = next((page for page in pages if page.front.lists is Listing.AGENCIES), None)
    return context.page_url(found.path) if found else None
