"""Ids of headings, {#invest}: both readers see the same, and nothing else gets through."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from markdown import Markdown

from scripts.content.markdown import read_outline
from scripts.content.slugs import slugify
from scripts.pages.sanitise import sanitise
from tests.small_project import change, check, places

ROOT = Path(__file__).parents[2]
VI_PAGE = "content/vi/invest/river-port.md"
EN_PAGE = "content/en/invest/river-port.md"


def rendered(text: str) -> str:
    """Return the page's text as MkDocs renders it, made harmless."""
    extensions = yaml.safe_load(
        # The file's own tags are of no concern here.
        (ROOT / "mkdocs.yml").read_text("utf-8").replace("!ENV", "")
    )["markdown_extensions"]
    markdown = Markdown(extensions=extensions, extension_configs={"toc": {"slugify": slugify}})
    return str(sanitise(markdown.convert(text)))


def ids(html: str) -> list[str]:
    return re.findall(r'<h\d[^>]* id="([^"]*)"', html)


@pytest.mark.parametrize(
    "text",
    [
        "## Đầu tư {#invest}",
        "## Đầu tư {: #invest }",
        "## Đầu tư {#invest lang=vi}",
        "## Đầu tư ## {#invest}",
        "## Đầu tư {#invest} ##",
        "## **Đầu tư** {#invest}",
        "## Đầu tư ở [đây](a.md) {#invest}",
        "## Với `mã` {#invest}",
        "Đầu tư {#invest}\n---------",
        "## Đầu tư{#invest}",
        "## Đầu tư \\{#invest}",
        "## Đầu tư `{#invest}`",
        "## Đầu tư {#a} rồi",
        "## Đầu tư {#a #b}",
        "## Đầu tư {id=invest}",
        "## Đầu tư {#a_b_c}",
        "## Đầu tư\n\n## Khác {#dau-tu}\n\n## Đầu tư",
        "## Khác {#dau-tu}\n\n## Đầu tư\n\n## Đầu tư {#dau-tu_1}",
        "## Nguồn {#nguon}\n\n### Nguồn\n\n#### Sources",
        "> ## Đầu tư {#invest}",
        "- Một\n\n    ## Đầu tư {#invest}",
    ],
)
def test_reader_and_page_agree_on_the_ids_of_headings(text: str) -> None:
    ours = [heading.anchor for heading in read_outline(text, 1).headings]
    assert ours == ids(rendered(text))


def test_id_is_no_part_of_the_words_of_a_heading() -> None:
    (heading,) = read_outline("## Đầu tư **ở đây** {#invest}", 7).headings
    assert (heading.text, heading.anchor, heading.line) == ("Đầu tư ở đây", "invest", 7)
    assert heading.explicit
    assert "{" not in rendered("## Đầu tư {#invest}")
    assert read_outline("## Đầu tư {#invest}", 1).passages[0].text == "Đầu tư"


def test_heading_without_an_id_has_one_made_of_its_words() -> None:
    (heading,) = read_outline("## Đầu tư", 1).headings
    assert (heading.anchor, heading.explicit) == ("dau-tu", False)


@pytest.mark.parametrize(
    "text",
    [
        '## Đầu tư {#invest .big style="color:red" onclick="alert(1)"}',
        "Một [trang](a.md){: .big target=_blank rel=opener onclick=x() }",
        'Một *ý*{#idea .quoted style="x"}',
        "Một đoạn.\n{: #idea .photo-figure data-x=y }",
        "![ảnh](a.jpg){width=9000 onerror=x() .big}",
        "| a {: .x colspan=3} |\n|---|\n| b {: rowspan=2 style=x} |",
        "- một\n{: .x }",
        "1. một *hai*{hidden}",
        '<span class="big" id="x" style="y">một</span>',
    ],
)
def test_only_ids_of_headings_and_languages_get_through(text: str) -> None:
    html = rendered(text)
    inner = " ".join(re.findall(r"<\w+([^>]*)>", html))
    names = set(re.findall(r"([\w-]+)=", inner))
    assert names <= {"href", "src", "alt", "width"} | ({"id"} if text.startswith("##") else set())
    assert "{" not in html


@pytest.mark.parametrize(
    "text",
    [
        "## Đầu tư {#invest .big}",
        "## Đầu tư {#a #b}",
        "## Đầu tư {# invest}",
        "## Đầu tư {id=a}",
        "## Đầu tư {#a} rồi",
        "Một [trang](a.md){: .big }",
        "Một *ý*{#idea}",
        "Một *ý*{hidden}",
        "Một đoạn.\n{: .big }",
        "Một {#idea} đoạn.",
        "Một {lang=en} đoạn.",
        "![](../../photos/port.jpg){width=100}",
        "| a | b {.x} |\n|---|---|\n| 1 | 2 |",
        "| a | b |\n|---|---|\n| 1 | 2 {hidden} |",
    ],
)
def test_attribute_list_that_cannot_be_used_is_a_slip(text: str) -> None:
    slips = read_outline(text, 1).slips
    assert [slip.kind for slip in slips] == ["attributes"]
    assert slips[0].line == text.count("\n", 0, text.index("{")) + 1


@pytest.mark.parametrize(
    "text",
    [
        "## Đầu tư {#invest}",
        "## Hội thảo {#talk lang=en}",
        "Vở *La Traviata*{lang=it} diễn hôm nay.",
        "[Trang tiếng Anh](a.md){hreflang=en}",
        "Une phrase.\n{: lang=fr }",
        "Tập hợp {1, 2} và {x}.",
        "`{: .big }`",
        "Viết \\{.big\\}",
    ],
)
def test_attribute_list_that_serves_is_no_slip(text: str) -> None:
    assert read_outline(text, 1).slips == ()


def test_language_of_words_gets_through() -> None:
    assert '<em lang="it">La Traviata</em>' in rendered("Vở *La Traviata*{lang=it} hay.")


def test_heading_without_an_id_is_a_warning(project: Path) -> None:
    change(project, VI_PAGE, " {#what-it-is}", "")
    change(project, EN_PAGE, " {#what-it-is}", "")
    findings = check(project)
    assert [place for place in places(findings) if place[0].startswith("heading")] == [
        ("heading.no-id", EN_PAGE, 11),
        ("heading.no-id", VI_PAGE, 11),
    ]
    assert {finding.severity for finding in findings} == {"warning"}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("sources", "heading.taken-id"),
        ("Đầu-tư", "heading.wrong-id"),
        ("what_it_is", "heading.wrong-id"),
        ("two", "heading.duplicate-id"),
    ],
)
def test_id_that_cannot_serve_is_an_error(project: Path, given: str, code: str) -> None:
    for page in (VI_PAGE, EN_PAGE):
        change(project, page, "what-it-is}", f"{given}}}\n\n## Hai {{#two}}\n\n")
    expected = {(code, page, 13 if given == "two" else 11) for page in (VI_PAGE, EN_PAGE)}
    assert {place for place in places(check(project)) if place[0].startswith("heading")} == expected


def test_wrong_id_gets_a_suggestion_that_serves(project: Path) -> None:
    for page in (VI_PAGE, EN_PAGE):
        change(project, page, "what-it-is", "Đầu-Tư")
    finding = next(one for one in check(project) if one.code == "heading.wrong-id")
    assert "{#dau-tu}" in finding.remedy("vi")


def test_every_heading_of_the_site_has_an_id_and_both_languages_the_same() -> None:
    for page in sorted((ROOT / "content/vi").rglob("*.md")):
        twin = ROOT / "content/en" / page.relative_to(ROOT / "content/vi")
        ours, theirs = (
            read_outline(file.read_text("utf-8").split("\n---\n", 1)[1], 1).headings
            for file in (page, twin)
        )
        assert [heading.anchor for heading in ours] == [heading.anchor for heading in theirs], page
        assert all(heading.explicit for heading in (*ours, *theirs)), page
