"""Quotes of records: how they are found in a text, what they lead to, how they are drawn."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown import Markdown
from markupsafe import Markup

from scripts.content.markdown import read_outline
from scripts.content.quote_marks import quotes_in_plain_text
from scripts.content.quoted import Ordinal, Period, Quoted
from scripts.content.quotes import Unresolved, parts_of, resolve
from scripts.content.site import Site, load_site
from scripts.content.typed_figures import typed_figures
from scripts.findings import Finding
from scripts.languages import Language
from scripts.pages.quoted_view import QuoteDrawer, quote_writer, without_notes
from scripts.pages.quotes_in_markdown import QuoteExtension
from scripts.pages.sanitise import sanitise
from scripts.preparation import load_and_check
from tests.small_project import TODAY, change, check, write
from tests.unit.test_views import maker_of

ROOT = Path(__file__).parents[2]
# A row of the handbook's table: the quote, and what it shows in each language.
EXAMPLE = re.compile(
    r"^\| [^|]+ \| `\[\[([^\]]+)\]\]`[^|]* \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE
)
HOME = "content/vi/index.md"
RECORD = "content/data/projects/river-port.yml"
KEPT = "sources: [{source: plan-25, where: tr. 3}], owner: industry, checked_on: 2026-11-20, "
KEPT += "review_by: 2027-05-20"
EVENT = f"""\
{{id: fair, name: {{vi: Hội chợ, en: Fair}}, theme: trade, summary: {{vi: Chợ., en: A fair.}},
 recurrence: annual, {KEPT}, editions: [
  {{number: 3, start: 2025-11-20, end: 2025-11-23, source: plan-25}},
  {{number: 2, start: 2025-03-30, end: 2025-04-02, source: plan-25, figures: [
    {{value: 230, unit: booths, as_of: 2025-04, source: plan-25, qualifier: over, key: booths,
      label: {{vi: gian hàng, en: stalls}}, where: tr. 4}},
    {{value: 5000, unit: visits, as_of: 2025-04, source: plan-25, key: visits}}]}},
  {{start: 2017, source: plan-25}}]}}
"""
WORK = f"""\
{{id: bridge, name: {{vi: Cầu, en: Bridge}}, summary: {{vi: Một cầu., en: A bridge.}}, {KEPT},
 dates: [{{date: 2015-11-14, title: {{vi: Khánh thành, en: Opened}}, source: plan-25, key: opened}},
         {{date: 2013, title: {{vi: Khởi công, en: Begun}}, source: plan-25}}],
 figures: [{{value: 21.13, unit: million-usd, as_of: 2022-11-24, source: plan-25, key: total-cost}},
           {{value: 17.7, unit: million-usd, as_of: 2022, source: plan-25, key: grant}}]}}
"""


@pytest.fixture
def site(project: Path) -> Site:
    return site_of(project)


def site_of(project: Path) -> Site:
    write(project, "content/data/events/fair.yml", EVENT)
    write(project, "content/data/works/bridge.yml", WORK)
    return load_and_check(project, TODAY)[0]


def quoted(site: Site, reference: str) -> Quoted:
    found = resolve(site, reference)
    assert isinstance(found, Quoted), found
    return found


def findings_on(project: Path, text: str) -> list[Finding]:
    change(project, HOME, "[Dự án]", f"{text} [Dự án]")
    return [finding for finding in check(project) if finding.code.startswith("quote.")]


def test_quotes_are_found_with_their_lines_but_not_in_code() -> None:
    code = "    [[e]]\n\n```\n[[f]]\n```\n"
    text = f"Vốn [[a.b]]\nvà [[ c ]], `[[d]]`\n\n{code}\n| x |\n|---|\n| [[g]] |\n"
    found = [(quote.reference, quote.line) for quote in read_outline(text, 10).quotes]
    assert found == [("a.b", 10), ("c", 11), ("g", 21)]


def test_escaped_brackets_are_no_quote() -> None:
    assert read_outline("Viết \\[[a]] như thế.\n", 1).quotes == ()


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("## Vốn [[a]]\n", "heading"),
        ("[vốn [[a]] đồng](b.md)\n", "link"),
        ("![vốn [[a]]](b.jpg)\n", "image"),
        ('<span title="[[a]]">x</span>\n', "html"),
        ("**[[a]]**\n", None),
        ("([[a]])\n", None),
    ],
)
def test_quote_knows_where_it_stands(text: str, within: str | None) -> None:
    (quote,) = read_outline(text, 1).quotes
    assert (quote.reference, quote.within) == ("a", within)


def test_quote_that_is_not_closed_is_told_with_the_words_after_it() -> None:
    (quote,) = read_outline("Đón [[đoàn] năm nay\nvà ]] sang năm\n", 4).quotes
    assert (quote.closed, quote.reference, quote.line) == (False, "đoàn] năm nay", 4)
    assert [q.closed for q in quotes_in_plain_text("[[a]] và [[b", 1)] == [True, False]


@pytest.mark.parametrize(
    ("reference", "vi", "en"),
    [
        ("delegations", "57", "57"),
        ("delegations.as-of", "tháng 12 năm 2025", "December 2025"),
        ("river-port", "242,2 ha", "242.2 ha"),
        ("bridge.total-cost", "21,13 triệu USD", "USD 21.13 million"),
        ("bridge.total-cost.as-of", "ngày 24 tháng 11 năm 2022", "24 November 2022"),
        ("bridge.opened", "ngày 14 tháng 11 năm 2015", "14 November 2015"),
        ("fair.2025", "từ ngày 30 tháng 3 đến ngày 2 tháng 4 năm 2025", "30 March – 2 April 2025"),
        ("fair.2025-2", "từ ngày 20 đến ngày 23 tháng 11 năm 2025", "20–23 November 2025"),
        ("fair.2017", "năm 2017", "2017"),
        ("fair.2025.number", "lần thứ 2", "2nd"),
        ("fair.2025.booths", "trên 230 gian hàng", "over 230 booths"),
        ("plan-25.date", "ngày 1 tháng 2 năm 2024", "1 February 2024"),
    ],
)
def test_quote_is_written_as_each_language_writes_it(
    site: Site, reference: str, vi: str, en: str
) -> None:
    found = quoted(site, reference)
    assert (found.text("vi"), found.text("en")) == (vi, en)


def test_quoted_figure_carries_all_that_backs_it(site: Site) -> None:
    found = quoted(site, "fair.2025.booths")
    assert (found.kind, found.record, found.source) == ("events", "fair", "plan-25")
    assert (found.where, found.as_of) == ("tr. 4", "2025-04")
    assert found.label is not None
    assert found.label.en == "stalls"
    assert found.figure is not None
    assert quoted(site, "delegations").boundary == "new"


@pytest.mark.parametrize(
    ("reference", "why", "parts"),
    [
        ("nowhere", "unknown", ()),
        ("", "unknown", ()),
        ("industry", "unknown", ()),  # an agency has no figures
        ("plan-25", "which-figure", ("date",)),
        ("bridge", "which-figure", ("opened", "total-cost", "grant")),
        ("bridge.begun", "no-part", ("opened", "total-cost", "grant")),
    ],
)
def test_quote_of_nothing_says_why_and_what_there_is(
    site: Site, reference: str, why: str, parts: tuple[str, ...]
) -> None:
    found = resolve(site, reference)
    assert isinstance(found, Unresolved)
    assert (found.why, set(found.parts)) == (why, set(parts))


def test_editions_are_named_by_year_whatever_their_order_in_the_record(site: Site) -> None:
    names = [name for name in parts_of(site.events["fair"]) if "." not in name]
    assert sorted(names) == ["2017", "2025", "2025-2"]


@pytest.mark.parametrize(
    ("start", "end", "vi"),
    [
        ("2025-04-04", "2025-04-08", "từ ngày 4 đến ngày 8 tháng 4 năm 2025"),
        ("2025-12-27", "2026-01-01", "từ ngày 27 tháng 12 năm 2025 đến ngày 1 tháng 1 năm 2026"),
        ("2025-04", "2025-06", "từ tháng 4 đến tháng 6 năm 2025"),
        ("2020", "2025", "từ năm 2020 đến năm 2025"),
        ("2025-04-04", "2025-05", "từ ngày 4 tháng 4 năm 2025 đến tháng 5 năm 2025"),
        ("2025-04-04", "2025-04-04", "ngày 4 tháng 4 năm 2025"),
    ],
)
def test_period_is_said_within_a_vietnamese_sentence(start: str, end: str, vi: str) -> None:
    assert Period(start, end).text("vi") == vi


@pytest.mark.parametrize(
    ("number", "en"),
    [(1, "1st"), (2, "2nd"), (11, "11th"), (12, "12th"), (23, "23rd"), (30, "30th")],
)
def test_number_in_a_row_has_its_english_ending(number: int, en: str) -> None:
    assert Ordinal(number).text("en") == en


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("vi", "rộng 293,7 ha với 3.717,9 tỷ đồng", ["293,7 ha", "3.717,9 tỷ đồng"]),
        ("vi", "đón 45.000 người, tăng 2,5% so với 1.234", ["45.000 người", "2,5%", "1.234"]),
        ("vi", "Quyết định 1831/QĐ-TTg ngày 2/6/2025, Điều 12, năm 2024, lần thứ 12", []),
        ("vi", "quốc lộ 91, 3 lần, 100% vốn nước ngoài, điện thoại 0292 3820123", []),
        ("vi", "vốn 1.275,5\ntriệu USD", ["1.275,5 triệu USD"]),
        ("en", "USD 1,275.5 million and 6,360 km²", ["USD 1,275.5 million", "6,360 km²"]),
        ("en", "5 per cent of 12,000 visits", ["5 per cent", "12,000 visits"]),
        ("en", "Decree 42/2022 of 1 July 2025, Article 12, the 12th edition in 2025", []),
    ],
)
def test_typed_figures_are_found_but_not_years_dates_and_decisions(
    language: Language, text: str, figures: list[str]
) -> None:
    assert [figure.text for figure in typed_figures(text, language)] == figures


def test_typed_figure_tells_the_record_that_holds_it(project: Path) -> None:
    (finding,) = findings_on(project, "Rộng 242,2 ha.")
    assert "[[river-port]]" in finding.remedy("vi")
    assert "[[river-port]]" in finding.remedy("en")


def test_typed_figure_in_the_lead_has_the_line_of_the_lead(project: Path) -> None:
    change(project, HOME, "updated:", "lead: Rộng 242,2 ha.\nupdated:")
    (finding,) = [f for f in check(project) if f.code == "quote.typed-figure"]
    assert finding.line == 4


def test_unknown_record_suggests_the_one_most_like_it(project: Path) -> None:
    (finding,) = findings_on(project, "Đón [[delegation]] đoàn.")
    assert "“delegations”" in finding.message("vi")


def test_missing_part_lists_the_parts_there_are(project: Path) -> None:
    site_of(project)
    (finding,) = findings_on(project, "Vốn [[bridge.cost]].")
    assert "opened, total-cost, grant" in finding.remedy("en")


def test_quote_of_a_broken_record_is_no_second_fault(project: Path) -> None:
    change(project, RECORD, "kind: logistics", "kind: none")
    assert findings_on(project, "Rộng [[river-port]].") == []


def test_chart_that_draws_an_unknown_figure_is_told_in_its_line(project: Path) -> None:
    write(
        project,
        "content/data/charts.yml",
        f"""\
- id: areas
  title: {{vi: Diện tích, en: Areas}}
  kind: bars
  theme: city
  items:
    - {{quote: river-port, label: {{vi: Cảng, en: Port}}}}
    - {{quote: river-prt, label: {{vi: Cảng, en: Port}}}}
  {KEPT.split("], ")[1].replace(", ", chr(10) + "  ")}
""",
    )
    found = [(f.code, f.path, f.line) for f in check(project) if f.code.startswith("quote.")]
    assert found == [("quote.unknown", "content/data/charts.yml", 7)]


def drawn(site: Site, text: str, language: Language = "en") -> str:
    extension = QuoteExtension()
    extension.write = quote_writer(site, language)
    html = Markdown(extensions=[extension, "tables"]).convert(text)
    return str(QuoteDrawer(site, maker_of(site, language)).body(sanitise(html)))


def test_markdown_draws_the_figure_with_its_note(site: Site) -> None:
    html = drawn(site, "It is **[[river-port]]** large.")
    assert html == (
        '<p>It is <strong><span class="quoted" tabindex="0" aria-describedby="Q1">242.2\xa0ha'
        '<span role="tooltip" id="Q1" class="quoted-note"> River port; as of 19 Jul 2017 · '
        '<a class="source-link" href="#source-1">Source&nbsp;1</a></span></span></strong> '
        "large.</p>"
    )


def test_code_and_escapes_keep_their_brackets(site: Site) -> None:
    assert drawn(site, "`[[river-port]]`") == "<p><code>[[river-port]]</code></p>"
    assert drawn(site, "\\[[river-port]]") == "<p>[[river-port]]</p>"
    assert "<code>[[river-port]]" in drawn(site, "    [[river-port]]")


def test_mark_typed_by_hand_shows_what_the_record_says(site: Site) -> None:
    html = drawn(site, '<span class="quoted" title="river-port">9 ha</span>')
    assert "242.2\xa0ha" in html
    assert "9 ha" not in html


def test_sanitiser_lets_no_note_through_that_an_editor_types(site: Site) -> None:
    typed = '<span class="x" tabindex="0" role="tooltip" id="Q1" aria-describedby="Q1">9 ha</span>'
    assert drawn(site, typed) == "<p><span>9 ha</span></p>"


@pytest.mark.parametrize(
    "text",
    ['<span title="[[river-port]]">x</span>', "![[[river-port]]](a.jpg)", "[a [[river-port]]](b)"],
)
def test_quote_out_of_place_never_breaks_the_html_around_it(site: Site, text: str) -> None:
    html = drawn(site, text)
    assert html.count("<") == html.count(">")
    assert "<span class" not in html.partition('title="')[2].partition('"')[0]
    assert "<span class" not in html.partition('alt="')[2].partition('"')[0]


def test_words_of_a_record_are_escaped_in_its_note(project: Path) -> None:
    change(project, RECORD, "en: River port", "en: '<b onclick=x>River'")
    assert "<b" not in drawn(load_and_check(project, TODAY)[0], "[[river-port]]")


def test_lead_is_escaped_around_its_quotes(site: Site) -> None:
    drawer = QuoteDrawer(site, maker_of(site, "en"))
    lead = drawer.text("<i>[[river-port]]</i> & [[nowhere]]")
    assert isinstance(lead, Markup)
    assert lead.startswith("&lt;i&gt;<span")
    assert lead.endswith("&lt;/i&gt; &amp; [[nowhere]]")
    assert drawer.text("no quote & no Markup") == "no quote & no Markup"


def test_description_has_the_words_without_the_note(site: Site) -> None:
    assert without_notes("Area: [[river-port]].", site, "en") == "Area: 242.2 ha."


def test_examples_of_the_handbook_lead_to_what_it_says_they_show() -> None:
    site = load_site(ROOT)[0]
    rows = EXAMPLE.findall((ROOT / "docs/editors/trich-so-lieu.md").read_text("utf-8"))
    assert len(rows) > 8
    for reference, vi, en in rows:
        found = quoted(site, reference)
        assert (found.text("vi"), found.text("en")) == (vi, en)
