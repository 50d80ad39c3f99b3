"""Quotes as tired hands and ill will type them: told, or shown as nothing but words."""

from __future__ import annotations

from pathlib import Path

import pytest
from markdown import Markdown

from scripts.content.markdown import read_outline
from scripts.content.site import Site, load_site
from scripts.pages.quoted_view import QuoteDrawer, quote_writer
from scripts.pages.quotes_in_markdown import QuoteExtension
from scripts.pages.sanitise import sanitise
from tests.small_project import change, check, write
from tests.unit.test_views import maker_of

HOME = "content/vi/index.md"
PARTNERS = "content/data/partners.yml"


@pytest.fixture
def site(project: Path) -> Site:
    return load_site(project)[0]


def shown(site: Site, text: str) -> str:
    """Return how a page shows `text`."""
    quotes = QuoteExtension()
    quotes.write = quote_writer(site, "vi")
    html = Markdown(extensions=["tables", quotes]).convert(text)
    return str(QuoteDrawer(site, maker_of(site, "vi")).body(sanitise(html)))


def told(project: Path, text: str) -> list[str]:
    """Return the codes of what is told of quotes when `text` stands on the home page."""
    change(project, HOME, "[Dự án]", f"{text}\n\n[Dự án]")
    return [f.code for f in check(project) if f.code.startswith("quote.")]


@pytest.mark.parametrize(
    "text",
    [
        "[[delegations]](invest/river-port.md)",
        "[ở đây](https://example.org/[[delegations]])",
        '[ở đây](invest/river-port.md "có [[delegations]]")',
        "<https://example.org/[[delegations]]>",
        "[có [[delegations]] đoàn][trang]\n\n[trang]: invest/river-port.md",
    ],
)
def test_quote_that_would_spoil_a_link_is_told(project: Path, text: str) -> None:
    assert told(project, text) == ["quote.misplaced"]


def test_quote_before_a_bracket_of_the_sentence_is_none_of_these(project: Path) -> None:
    assert told(project, "Có [[delegations]] (năm 2025).") == []


@pytest.mark.parametrize(
    "parts",
    [
        "figures: [{value: 1, FIG, key: a}, {value: 2, FIG, key: a}]",
        "figures: [{value: 1, FIG, key: a}], dates: [{date: 2015, TITLE, source: plan-25, key: a}]",
        "dates: [{date: 2015, TITLE, source: plan-25, key: a},"
        " {date: 2016, TITLE, source: plan-25, key: a}]",
    ],
    ids=["figures", "figure and date", "dates"],
)
def test_two_parts_of_one_name_in_one_line_are_told(project: Path, parts: str) -> None:
    words = parts.replace("FIG", "unit: ha, as_of: 2017, source: plan-25")
    words = words.replace("TITLE", "title: {vi: Mở, en: Opened}")
    partner = "{id: friend, name: {vi: Bạn, en: Friend}, kind: network, summary: {vi: B, en: F},"
    kept = "sources: [{source: plan-25}], owner: industry, checked_on: 2026-11-20"
    write(project, PARTNERS, f"- {partner} {words}, {kept}, review_by: 2027-05-20}}\n")
    assert [finding.code for finding in check(project)] == ["record.key-twice"]


def test_quote_in_brackets_of_brackets_is_told(project: Path) -> None:
    assert told(project, "Có [[[[delegations]]]]") == ["quote.unclosed"]


def test_quote_in_a_comment_is_nobody_s_business(project: Path) -> None:
    assert told(project, "<!-- [[khong-co]] -->\n\nvà <!-- [[khong-co]] --> nữa") == []


def test_brackets_without_end_are_told_shortly(project: Path) -> None:
    change(project, HOME, "[Dự án]", "[[a" * 7000 + "\n\n[Dự án]")
    findings = [f for f in check(project) if f.code == "quote.unclosed"]
    assert len(findings) < 50
    assert all(len(str(f.details["sample"])) <= 41 for f in findings)


@pytest.mark.parametrize(
    "html",
    [
        '<span class="quoted">9.999 tỷ</span>',
        '<span class="quoted" title="khong-co">9.999 tỷ</span>',
        '<span title="x" lang="vi" class="quoted">9.999 tỷ</span>',
        '<span class="chu quoted">9.999 tỷ</span>',
        '<small class="quoted">9.999 tỷ</small>',
        '<span class="quoted" title="delegations"><em>9.999 tỷ</em></span>',
        '9.999 tỷ<span class="quoted-note" role="tooltip" id="Q1">theo Kế hoạch 25</span>',
    ],
)
def test_nothing_typed_by_hand_looks_like_a_figure_with_a_source(site: Site, html: str) -> None:
    assert "quoted" not in shown(site, f"Có {html} ở đây")
    assert "9.999 tỷ" in shown(site, f"Có {html} ở đây")


def test_words_that_speak_of_the_mark_are_left_as_they_are(site: Site) -> None:
    typed = 'viết `<span class="quoted">` và class="quoted" trong bài'
    assert 'class="quoted" trong bài' in shown(site, typed)
    assert '&lt;span class="quoted"&gt;' in shown(site, typed)


@pytest.mark.parametrize(
    "text",
    ["[" * 20000, "[[" * 10000, "]]" * 10000, "[[a]" * 5000, "(" * 20000, "[[a.b]] " * 2500],
    ids=["open", "pairs", "closed", "halves", "round", "many"],
)
def test_page_of_brackets_is_read_in_a_moment(text: str) -> None:
    read_outline(text, 1)
