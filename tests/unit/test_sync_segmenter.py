"""A page is cut into the blocks that MkDocs shows, each at its line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.sync.blocks import Block, Kind
from scripts.sync.reading.documents import read_document
from scripts.sync.reading.segmenter import segment


def kinds(text: str) -> list[tuple[int, str, str]]:
    """Return line, kind and running text of each block."""
    return [(block.line, block.kind.value, block.text) for block in segment(text, 1)]


def only(text: str) -> Block:
    """Return the one block of `text`."""
    (block,) = segment(text, 1)
    return block


def test_lines_of_one_paragraph_are_one_block_until_an_empty_line():
    assert kinds("Một\nhai\n\nba\n") == [(1, "paragraph", "Một hai"), (4, "paragraph", "ba")]


def test_headings_are_read_with_their_level_and_explicit_id():
    block = only("## Đầu tư {#invest}")
    assert (block.kind, block.level, block.anchor, block.text) == (
        Kind.HEADING,
        2,
        "invest",
        "Đầu tư",
    )


def test_a_heading_underlined_with_dashes_is_of_level_two():
    heading, _ = segment("Đầu tư\n------\n\nChữ", 1)
    assert (heading.level, heading.text) == (2, "Đầu tư")


def test_an_admonition_has_a_title_and_a_body_of_blocks():
    text = '!!! note "Lưu ý"\n    Thân một.\n\n    - mục a\n    - mục b\n\nNgoài.'
    assert kinds(text) == [
        (1, "admonition", "Lưu ý"),
        (2, "paragraph", "Thân một."),
        (4, "item", "mục a"),
        (5, "item", "mục b"),
        (7, "paragraph", "Ngoài."),
    ]
    assert segment(text, 1)[2].containers == ("admonition", "ul")


def test_a_folded_admonition_without_title_is_one_too():
    assert [b.label for b in segment("??? tip\n    Ẩn.", 1)] == ["tip", ""]


def test_the_body_of_a_tab_is_no_code():
    text = '=== "Tab một"\n\n    Nội dung.\n\n    ```py\n    x = 1\n    ```'
    assert [kind for _, kind, _ in kinds(text)] == ["tab", "paragraph", "code"]


def test_what_stands_in_fences_is_code_even_where_it_looks_like_markdown():
    assert kinds("```md\n# 12\n\n- 3\n```\nSau.") == [(1, "code", ""), (6, "paragraph", "Sau.")]


def test_a_fence_that_is_never_closed_swallows_nothing():
    assert kinds("```\nMột\n\nHai")[-1] == (4, "paragraph", "Hai")


def test_items_of_a_list_are_blocks_with_their_depth():
    text = "- một\n  tiếp\n    - con\n- hai\n\n1. ba\n2. bốn"
    assert [(b.line, b.level, b.label, b.text) for b in segment(text, 1)] == [
        (1, 1, "ul", "một tiếp"),
        (3, 2, "ul", "con"),
        (4, 1, "ul", "hai"),
        (6, 1, "ol", "ba"),
        (7, 1, "ol", "bốn"),
    ]


@pytest.mark.parametrize("indent", [2, 3, 4])
def test_nested_lists_may_be_indented_by_two_columns_or_four(indent: int):
    blocks = segment(f"- một\n{' ' * indent}- con\n{' ' * 2 * indent}- cháu\n- hai", 1)
    assert [block.level for block in blocks] == [1, 2, 3, 1]


def test_a_paragraph_inside_an_item_belongs_to_the_list():
    blocks = segment("- một\n\n    đoạn con\n\n- hai", 1)
    assert [(b.kind.value, b.containers) for b in blocks] == [
        ("item", ("ul",)),
        ("paragraph", ("ul",)),
        ("item", ("ul",)),
    ]


def test_a_number_at_the_beginning_of_a_line_is_no_list_in_a_paragraph():
    assert len(kinds("Khởi công năm\n2024. Sau đó xây tiếp.")) == 1


def test_rows_of_a_table_have_cells_and_the_line_of_dashes_is_none():
    blocks = segment("| A | B |\n|---|--:|\n| 1 | `a|b` |\n| [[x.y]] | 3 |", 1)
    assert [(b.line, b.label, len(b.cells)) for b in blocks] == [
        (1, "header", 2),
        (3, "", 2),
        (4, "", 2),
    ]
    start, end = blocks[1].cells[0]
    assert blocks[1].source[start:end].strip() == "1"


def test_quotations_keep_their_paragraphs_apart():
    assert kinds("> một\n> hai\n>\n> ba") == [(1, "quote", "một hai"), (4, "quote", "ba")]


def test_footnotes_and_references_to_them_are_known():
    first, note = segment("Câu.[^nguon]\n\n[^nguon]: Sở\n    Công Thương.", 1)
    assert [mention.text for mention in first.footnotes] == ["nguon"]
    assert (note.kind, note.label, note.text) == (Kind.FOOTNOTE, "nguon", "Sở Công Thương.")


def test_a_definition_list_has_words_and_definitions():
    assert [kind for _, kind, _ in kinds("CEPIZA\n:   Ban Quản lý.\n")] == ["term", "definition"]


def test_html_that_holds_markdown_is_read_through():
    text = '<div class="x" markdown="1">\n\nTrong **div**.\n\n</div>'
    assert kinds(text) == [(3, "paragraph", "Trong div .")]


def test_an_image_alone_is_an_image_and_its_alternative_text_is_no_prose():
    block = only("![Bến Ninh Kiều](../photos/a.jpg)")
    assert block.kind is Kind.IMAGE
    assert (block.links[0].text, block.links[0].address) == ("Bến Ninh Kiều", "../photos/a.jpg")
    assert not block.prose.strip()


def test_the_text_of_a_link_is_prose_and_its_address_is_not():
    block = only('Xem [kế hoạch 25](../plan/2024.md#muc-3 "tên") nhé.')
    assert block.text == "Xem kế hoạch 25 nhé."
    assert block.links[0].address == "../plan/2024.md#muc-3"


def test_reference_links_get_the_address_of_their_definition():
    block = segment("Xem [kế hoạch][p].\n\n[p]: https://example.org/2024", 1)[0]
    assert block.links[0].address == "https://example.org/2024"


def test_code_comments_templates_quotes_and_attributes_are_no_prose():
    text = "A `1` <!-- 2 --> {{ 3 }} [[x.n4]] <b>B</b> {: .c5 } *D*"
    block = only(text)
    assert block.text == "A B D"
    assert [q.text for q in block.quotes] == ["x.n4"]
    assert [c.text for c in block.codes] == ["1"]


def test_a_stretch_with_a_language_of_its_own_is_marked():
    block = only('Xem <span lang="en">hello world</span> nhé.')
    mark = block.marked[0]
    assert mark.language == "en"
    assert "hello world" in block.source[mark.start : mark.end]


def test_the_line_of_a_position_is_that_of_the_file():
    block = segment("\n\nMột\nhai 293,7 ha", 10)[0]
    assert block.line_at(block.prose.index("293")) == 13


def test_texts_of_the_front_matter_are_blocks_at_their_lines():
    text = '---\ntitle: "Đầu tư: 12 ha"\nlead: >\n  Dòng một\n  dòng hai\ntags: [a]\n---\nChữ\n'
    document = read_document(text, "vi", "x.md", "vi/x.md")
    assert [(b.label, b.line, b.text) for b in document.blocks] == [
        ("title", 2, "Đầu tư: 12 ha"),
        ("lead", 3, "Dòng một dòng hai"),
        ("", 8, "Chữ"),
    ]
    assert document.head["tags"].value == ["a"]


PIECES = st.sampled_from(
    [
        "# A", "chữ", "- mục", "  - con", "    sâu", "1. số", "> trích", "```", "~~~", "| a | b |",
        "|---|---|", "!!! note", '=== "t"', ": nghĩa", "[^1]: chú", "<div>", "</div>", "<!--",
        "-->", "", "---", "===", "***", "[a](b.md)", "[[x.y]]", "`c", "\tthụt", "{: #i }", "*", "[",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(PIECES, max_size=14))
def test_whatever_is_typed_prose_stays_in_its_place_and_lines_in_order(pieces: list[str]):
    text = "\n".join(pieces)
    blocks = segment(text, 1)
    lines = text.expandtabs(4).split("\n")
    for block in blocks:
        assert len(block.prose) == len(block.source)
        assert block.prose.count("\n") == block.source.count("\n")
        for mine, theirs in zip(block.prose, block.source, strict=True):
            assert mine in {theirs, " "}
        for offset, line in enumerate(block.source.split("\n")):
            assert line == lines[block.line - 1 + offset]
    assert [block.line for block in blocks] == sorted(block.line for block in blocks)
