"""What a page of statistics lists: themes, each by city and year, or on the overview the pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from scripts.content.fields import Boundary
from scripts.content.front_matter import Listing
from scripts.content.pages import Page
from scripts.content.record_figures import figures_of
from scripts.content.records import Statistic
from scripts.content.records.statistic import StatisticTheme
from scripts.languages import Words, write_number
from scripts.pages.chart_view import chart_view
from scripts.pages.figure_cards import STALE
from scripts.pages.figure_rows import ANCHOR, BOUNDARY_ORDER, boundary_block, figure_row
from scripts.pages.figures_elsewhere import elsewhere, figures_told
from scripts.pages.labels import STATISTIC_THEMES
from scripts.pages.render_context import RenderContext
from scripts.pages.typography import keep_names_together, sentence_case
from scripts.pages.values import ValueMaker
from scripts.pages.views import (
    BoundaryBlock,
    ChartView,
    FigureTable,
    Label,
    Link,
    StatisticsPart,
    StatisticsView,
    ThemesLink,
    YearOfFigures,
)

PART = "theme.{}"  # the ids of headings have no point in them
FIGURE = Words("Con số", "Figure")
FIGURES = Words("{} con số", "{} figures")
ONE_FIGURE = Words("{} con số", "{} figure")


def statistics_view(page: Page, context: RenderContext) -> StatisticsView | None:
    """Return what `page` lists of the statistics, or None when it lists none."""
    if page.front.lists is not Listing.STATISTICS:
        return None
    if not page.front.themes:
        return StatisticsView(pages=_pages(context))
    parts = [_theme(theme, page, context) for theme in page.front.themes]
    told = elsewhere(page.front.themes, context)
    if told:
        parts.append(told)
    jumps = tuple(Link(part.title, f"#{part.anchor}") for part in parts)
    return StatisticsView(tuple(parts), jumps=jumps if len(jumps) > 1 else ())


def page_charts(page: Page, context: RenderContext) -> tuple[ChartView, ...]:
    """Return the charts that a page names itself."""
    site = context.site
    return tuple(
        chart_view(site.charts[name].value, site, context.make) for name in page.front.charts
    )


def blocks_of(statistics: Iterable[Statistic], make: ValueMaker) -> tuple[BoundaryBlock, ...]:
    """Return statistics apart by the city they speak of, and in each by year, newest first."""
    tables: dict[Boundary | None, dict[int, list[FigureTable]]] = defaultdict(
        lambda: defaultdict(list)
    )
    by_place = sorted(statistics, key=lambda statistic: (statistic.order, statistic.id))
    for boundary in BOUNDARY_ORDER:
        for statistic in by_place:
            if table := _table(statistic, boundary, make):
                tables[boundary][year_of(statistic)].append(table)
    return tuple(
        boundary_block(
            boundary,
            (
                YearOfFigures(sentence_case(make.dated(str(year))), tuple(years[year]))
                for year in sorted(years, reverse=True)
            ),
            make,
        )
        for boundary, years in tables.items()
    )


def year_of(statistic: Statistic) -> int:
    """Return the year a statistic speaks of."""
    return statistic.year or max(int(figure.as_of[:4]) for figure in statistic.figures)


def _theme(theme: StatisticTheme, page: Page, context: RenderContext) -> StatisticsPart:
    site, make = context.site, context.make
    charts = sorted(
        (r.value for r in site.charts.values() if r.value.theme is theme),
        key=lambda chart: (chart.order, chart.id),
    )
    return StatisticsPart(
        anchor=PART.format(theme.value),
        title=make.words(STATISTIC_THEMES[theme]),
        charts=tuple(
            chart_view(chart, site, make) for chart in charts if chart.id not in page.front.charts
        ),
        blocks=blocks_of(_of_themes((theme,), context), make),
    )


def _table(statistic: Statistic, boundary: Boundary | None, make: ValueMaker) -> FigureTable | None:
    """Return the figures of a statistic that speak of one city."""
    several = len(statistic.figures) > 1
    rows = []
    for figure in statistic.figures:
        own = figure.boundary or statistic.boundary
        if own is not boundary:
            continue
        reference = f"{statistic.id}.{figure.key}" if several else statistic.id
        what = make.words(figure.label or FIGURE)
        rows.append(figure_row(figure, own, what, make, reference))
    if not rows:
        return None
    notes = (make.optional(statistic.period), make.optional(statistic.scope))
    whole = several and all(
        (f.boundary or statistic.boundary) is boundary for f in statistic.figures
    )
    return FigureTable(
        name=sentence_case(make.words(statistic.name)),
        rows=tuple(rows),
        anchor=ANCHOR.format(statistic.id) if whole else None,
        note=". ".join(sentence_case(note.rstrip(".")) for note in notes if note) or None,
        stale=Label(make.words(STALE), "stale") if statistic.stale else None,
    )


def _pages(context: RenderContext) -> tuple[ThemesLink, ...]:
    """Return the pages that hold the statistics, in the order of their themes."""
    order = list(StatisticTheme)
    pages = [
        page
        for page in context.site.pages(context.language)
        if page.front.lists is Listing.STATISTICS and page.front.themes
    ]
    return tuple(
        _page_link(page, context)
        for page in sorted(pages, key=lambda page: order.index(page.front.themes[0]))
    )


def _page_link(page: Page, context: RenderContext) -> ThemesLink:
    make, themes = context.make, page.front.themes
    url = context.page_url(page.path)
    own = sum(
        len(figures_of(r)) for r in context.site.statistics.values() if r.value.theme in themes
    )
    told = len(figures_told(themes, context.site))
    return ThemesLink(
        link=Link(keep_names_together(page.front.short_title or page.front.title), url),
        themes=tuple(
            Link(make.words(STATISTIC_THEMES[theme]), f"{url}#{PART.format(theme.value)}")
            for theme in themes
        ),
        count=make.words(FIGURES if own + told != 1 else ONE_FIGURE).format(
            write_number(own + told, make.language)
        ),
    )


def _of_themes(themes: Iterable[StatisticTheme], context: RenderContext) -> list[Statistic]:
    wanted = set(themes)
    return [r.value for r in context.site.statistics.values() if r.value.theme in wanted]
