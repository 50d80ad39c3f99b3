"""Blocks find their counterparts, and what differs in the skeleton is told once, at its line."""

from __future__ import annotations

from scripts.sync import skeleton
from scripts.sync.alignment import pair_up
from scripts.sync.blocks import Pair
from scripts.sync.reading.documents import read_document

VI = [
    "## Đầu tư 2024",
    "Thành phố có 12 khu công nghiệp ở Thốt Nốt, rộng 300 ha, và đang chờ nhà đầu tư đến.",
    "Bến Ninh Kiều đón 450 khách mỗi ngày vào mùa du lịch cao điểm của thành phố.",
    "- một mục về VSIP\n- hai mục về CEPIZA\n- mục thứ ba",
    "| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |",
    "Đoạn cuối không có số nào cả, chỉ nói chuyện vui thôi.",
    '!!! note "Lưu ý"\n    Thân ghi chú ở đây.',
]
EN = [
    "## Investment 2024",
    "The city has 12 industrial parks in Thốt Nốt, 300 ha in all, waiting for investors.",
    "Ninh Kiều Quay welcomes 450 visitors a day in the high season of the city.",
    "- one item on VSIP\n- an item on CEPIZA\n- the third item",
    "| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |",
    "The last paragraph has no number at all and only tells of joy.",
    '!!! note "Note"\n    The body of the note.',
]


def pair_of(vi: list[str], en: list[str]) -> Pair:
    """Return the pair of two pages that consist of these blocks."""
    return pair_up(
        read_document("\n\n".join(vi) + "\n", "vi", "x.md", "vi/x.md"),
        read_document("\n\n".join(en) + "\n", "en", "x.md", "en/x.md"),
    )


def told(vi: list[str], en: list[str]) -> list[tuple[str, str, int | None]]:
    """Return code, file and line of each finding."""
    return [(f.code, f.path, f.line) for f in skeleton.check(pair_of(vi, en))]


def replaced(blocks: list[str], old: str, new: str) -> list[str]:
    """Return `blocks` with `old`, which must be there, replaced."""
    assert any(old in block for block in blocks)
    return [block.replace(old, new) for block in blocks]


def test_pages_of_one_skeleton_give_no_finding():
    assert told(VI, EN) == []


def test_each_block_that_is_left_out_is_told_once_and_blames_no_other():
    for number, line in enumerate((1, 3, 5, 7, 11, 16, 18)):
        without = EN[:number] + EN[number + 1 :]
        assert told(VI, without) == [("SHAPE01", "vi/x.md", line)], number


def test_a_block_that_english_alone_has_is_told_at_the_english_page():
    assert told(VI[:1] + VI[2:], EN) == [("SHAPE01", "en/x.md", 3)]


def test_a_new_paragraph_leaves_the_others_with_their_counterparts():
    more = [*EN[:2], "A new paragraph on something else, with 77 rivers.", *EN[2:]]
    assert told(VI, more) == [("SHAPE01", "en/x.md", 5)]
    matches = pair_of(VI, more).matches
    assert [(m.vi[0].line, m.en[0].line) for m in matches if m.is_whole][2] == (5, 7)


def test_a_whole_section_that_is_missing_is_one_finding():
    more = [*VI, "## Phần mới", "Một đoạn.", "Hai đoạn."]
    assert told(more, EN) == [("SHAPE01", "vi/x.md", 21)]


def test_paragraphs_in_another_order_are_told_as_moved():
    swapped = [EN[0], EN[2], EN[1], *EN[3:]]
    assert [code for code, _, _ in told(VI, swapped)] == ["SHAPE06"]


def test_an_item_that_is_missing_is_named_with_its_line():
    assert told(VI, replaced(EN, "- an item on CEPIZA\n", "")) == [("SHAPE04", "vi/x.md", 8)]


def test_a_row_that_is_missing_is_named_with_its_line():
    assert told(VI, replaced(EN, "| 1 | 2 |\n", "")) == [("SHAPE05", "vi/x.md", 13)]


def test_a_table_with_more_columns_is_told_once():
    wider = replaced(replaced(EN, "| 1 | 2 |", "| 1 | 2 | 5 |"), "| A | B |", "| A | B | C |")
    wider = replaced(wider, "|---|---|", "|---|---|---|")
    assert told(VI, wider) == [("SHAPE05", "vi/x.md", 11)]


def test_headings_of_other_levels_are_told():
    assert told(VI, replaced(EN, "## Inv", "### Inv")) == [("SHAPE02", "vi/x.md", 1)]


def test_a_note_of_another_type_is_told():
    assert told(VI, replaced(EN, "!!! note", "!!! warning")) == [("SHAPE07", "vi/x.md", 18)]


def test_a_paragraph_that_was_split_is_told_and_compared_as_one():
    split = replaced(EN, "300 ha in all, waiting", "300 ha in all.\n\nThey are waiting")
    assert told(VI, split) == [("SHAPE10", "vi/x.md", 3)]
    match = next(m for m in pair_of(VI, split).matches if len(m.en) == 2)
    assert match.vi[0].line == 3


def test_a_list_with_numbers_instead_of_dashes_is_told_once():
    numbered = replaced(EN, "- one item on VSIP\n- an item on CEPIZA\n- the", "1. a\n2. b\n3. the")
    assert told(VI, numbered) == [("SHAPE03", "vi/x.md", 7)]


def test_a_body_that_fell_out_of_its_note_is_told():
    assert told(VI, replaced(EN, "    The body", "\nThe body")) == [("SHAPE03", "vi/x.md", 19)]


def test_a_footnote_mark_that_is_missing_is_told():
    noted = replaced(VI, "vui thôi.", "vui thôi.[^1]")
    assert told(noted, EN) == [("SHAPE08", "vi/x.md", 16)]


def test_each_of_two_tables_has_its_own_finding():
    narrow = "| A |\n|---|\n| 1 |\n| 3 |"
    between = "Một đoạn ở giữa."
    found = told([*VI, between, VI[4]], [*EN[:4], narrow, *EN[5:], "A paragraph.", narrow])
    assert found == [("SHAPE05", "vi/x.md", 11), ("SHAPE05", "vi/x.md", 23)]


def test_a_page_of_two_thousand_blocks_is_compared_in_little_memory():
    many = [f"Đoạn số {number} nói về một việc." for number in range(2000)]
    fewer = [f"Paragraph {number} is on a matter." for number in range(2000) if number != 1000]
    assert told(many, fewer) == [("SHAPE01", "vi/x.md", 2001)]
