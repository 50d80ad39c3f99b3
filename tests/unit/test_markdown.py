"""Outlines of texts, heading ids and the cleaning of HTML."""

from __future__ import annotations

from time import process_time

import pytest
from markdown import Markdown

from scripts.content.markdown import read_outline
from scripts.content.slugs import slugify
from scripts.pages.sanitise import sanitise
from scripts.pages.tables import scrollable


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Đầu tư ở đây", "dau-tu-o-day"),
        ("Lễ hội Văn hóa Sông nước", "le-hoi-van-hoa-song-nuoc"),
        ("Plan 25/KH-UBND, task 3", "plan-25-kh-ubnd-task-3"),
        ("Ðo đạc", "o-dac"),
    ],
)
def test_heading_id_keeps_every_letter(text: str, slug: str) -> None:
    assert slugify(text) == slug


def test_outline_gives_the_line_of_each_thing() -> None:
    text = "## Một\n\nChữ\n[liên kết](a.md)\n\n![tranh](b.jpg)\n\n| a |\n|---|\n| [c](c.md) |\n"
    outline = read_outline(text, 10)
    assert [(h.text, h.line) for h in outline.headings] == [("Một", 10)]
    assert [(t.address, t.line) for t in outline.links] == [("a.md", 13), ("c.md", 19)]
    assert [(t.address, t.text, t.line) for t in outline.images] == [("b.jpg", "tranh", 15)]


def test_anchors_are_those_the_page_will_have() -> None:
    text = "## Đầu tư\n\n## Đầu tư\n\n## *Nghiêng* và `mã`\n"
    ours = [heading.anchor for heading in read_outline(text, 1).headings]
    markdown = Markdown(extensions=["toc"], extension_configs={"toc": {"slugify": slugify}})
    html = markdown.convert(text)
    assert all(f'id="{anchor}"' in html for anchor in ours)
    assert len(set(ours)) == 3


def test_comment_alone_is_no_text() -> None:
    assert not read_outline("<!-- sẽ viết sau -->\n", 1).has_text
    assert read_outline("Chữ <!-- ghi chú -->\n", 1).has_text


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">',
        '<a href="javascript:alert(1)">x</a>',
        '<p style="position:fixed">x</p>',
        '<iframe src="https://a.example"></iframe>',
        '<svg onload="alert(1)"></svg>',
    ],
)
def test_harmful_html_does_not_get_through(html: str) -> None:
    clean = str(sanitise(html))
    for harm in ("script", "onerror", "onload", "style", "iframe", 'alert(1)"'):
        assert harm not in clean


def test_what_markdown_and_photos_make_gets_through() -> None:
    html = (
        '<figure class="photo-figure"><picture><source type="image/avif" srcset="a 480w" '
        'sizes="10px"><img src="a.jpg" srcset="a 1w" sizes="10px" width="4" height="3" alt="a" '
        'loading="lazy" decoding="async"></picture><figcaption>b</figcaption></figure>'
        '<p><span lang="vi">Cần Thơ</span></p>'
    )
    assert str(sanitise(html)) == html


def test_wide_table_scrolls_in_a_region_of_its_own() -> None:
    body = scrollable(sanitise("<table><tr><td>a</td></tr></table>"), 'Bảng "a"')
    assert 'role="region" aria-label="Bảng &#34;a&#34;"><table>' in body
    assert str(body).endswith("</table></div>")


def test_heading_never_takes_an_id_of_the_templates() -> None:
    assert slugify("Sources") == "sources-1"
    assert slugify("Nguồn") == "nguon"


@pytest.mark.parametrize("mark", ["[", "[a ", "![", "[a](", '[a](b "', "[a] (", "[^", "[\n", "{:"])
def test_reading_a_text_takes_time_in_proportion_to_its_length(mark: str) -> None:
    def steps(times: int) -> float:
        begin = process_time()
        read_outline(mark * times, 1)
        return process_time() - begin

    steps(100)
    # Ten times the text; what looks at every pair would take a hundred times as long.
    assert steps(20_000) < 40 * max(steps(2_000), 0.005)


@pytest.mark.parametrize("mark", ["[", "[a](", '![a](b "', "- [\n"])
def test_brackets_no_one_closes_are_told_at_the_first(mark: str) -> None:
    text = "Chữ [một](a.md) (hai).\n\nBa\n" + mark * 60 + "\n\nBốn [năm](b.md)\n"
    piled = [slip for slip in read_outline(text, 5).slips if slip.kind == "piled-brackets"]
    assert [(slip.line, slip.sample) for slip in piled] == [(8, "60")]


def test_many_brackets_that_are_closed_are_no_slip() -> None:
    text = "[a](b.md) (c) [d [e](f.md)](g.md)\n" * 200 + "\nMột [ngoặc hở\n\n" * 200
    assert not [slip for slip in read_outline(text, 1).slips if slip.kind == "piled-brackets"]


def test_equal_headings_are_counted_on() -> None:
    anchors = [heading.anchor for heading in read_outline("## A\n\n## [\n\n" * 3, 1).headings]
    assert anchors == ["a", "_1", "a_1", "_2", "a_2", "_3"]


def test_several_tables_of_a_page_have_names_of_their_own() -> None:
    table = "<table><tr><td>a</td></tr></table>"
    body = scrollable(sanitise(f"{table}<p>b</p>{table}"), "Table")
    assert [part.split('"')[0] for part in body.split('aria-label="')[1:]] == ["Table 1", "Table 2"]
