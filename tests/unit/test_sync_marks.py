"""What is amiss with letters, and front matter that MkDocs would show as text."""

from __future__ import annotations

import unicodedata

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.utils.meta import YAML_RE, get_data

from scripts.content.fences import head_of
from scripts.content.text_file import normalise, read_bytes
from scripts.findings import Finding
from scripts.sync.marks import check

PAGE = "content/vi/a.md"
KEYS = "title: Cảng sông\ndate: 2024-02-06\n"
BODY = "## Mục đầu\n\nLời văn ở đây.\n"

# Heads as editors type them: what stands in front of the text, and the line of the fault.
TAKEN = {
    "as it should be": f"---\n{KEYS}---\n",
    "closed by three points": f"---\n{KEYS}...\n",
    "spaces and tabs after the fences": f"--- \t\n{KEYS}---  \n\n",
    "an empty line between the keys": "---\ntitle: a\n\ndate: 2024-02-06\n---\n",
    "a comment between the keys": "---\n# ghi chú\ntitle: a\n---\n",
    "a text of several lines": "---\ntitle: >\n  a\n\n  b\n---\n",
    "a list not indented": "---\ntitle: a\ntags:\n- b\n- c\n---\n",
    "a second start of the document": "---\n---\ntitle: a\n---\n",
    "three hyphens inside a value": "---\ntitle: a\nb: '--- c'\n---\n",
}
SHOWN = {
    "an empty line above": (f"\n---\n{KEYS}---\n", 1),
    "a line of spaces above": (f"  \n---\n{KEYS}---\n", 1),
    "an indented fence": (f" ---\n{KEYS}---\n", 1),
    "an indented second fence": (f"---\n{KEYS} ---\n", 4),
    "a comment on the fence": (f"--- # đầu trang\n{KEYS}---\n", 1),
    "a comment on the second fence": (f"---\n{KEYS}--- # hết\n", 4),
    "a name on the fence": (f"---yaml\n{KEYS}---\n", 1),
    "four hyphens": (f"----\n{KEYS}----\n", 1),
    "four hyphens at the end": (f"---\n{KEYS}----\n", 4),
    "two hyphens": (f"--\n{KEYS}--\n", 1),
    "a dash": (f"—\n{KEYS}—\n", 1),
    "a no-break space after the fence": (f"---\u00a0\n{KEYS}---\n", 1),
    "a no-break space after the second fence": (f"---\n{KEYS}---\u00a0\n", 4),
    "plus signs": ('+++\ntitle = "Cảng"\ndate = 2024-02-06\n+++\n', 1),
    "asterisks": (f"***\n{KEYS}***\n", 1),
    "a list": ("---\n- title: a\n- date: b\n---\n", 1),
    "plain text": ("---\nchỉ là chữ\n---\n", 1),
    "no key": ("---\n---\n", 1),
    "nothing but a comment": ("---\n# title: a\n---\n", 1),
    "no second fence": (f"---\n{KEYS}\n", 1),
    "no second fence, and a thematic break": (f"---\n{KEYS}\nLời văn.\n\n---\n\n", 1),
    "a colon in a value": ("---\ntitle: a: b\ndate: 2024-02-06\n---\n", 2),
    "a quotation mark left open": ('---\ntitle: a\nlead: "x\ndate: 2024-02-06\n---\n', 3),
    "a tab": ("---\ntitle: a\nhome:\n\tdate: 2024-02-06\n---\n", 4),
    "a day that no month has": ("---\ntitle: a\ndate: 2024-02-30\n---\n", 3),
    "an unknown tag": ("---\ntitle: !foo a\n---\n", 2),
    "below the title": (f"# Cảng\n\n---\n{KEYS}---\n", 3),
    "below a comment": (f"<!-- ghi chú -->\n---\n{KEYS}---\n", 2),
}
NO_HEAD = {
    "no front matter": "",
    "words between two thematic breaks": "---\n\nLời văn.\n\n---\n\n",
    "a thematic break at the top": "---\n\nLời văn.\n\n",
    "a thematic break and a note": "---\nNote: đọc kỹ.\n\n",
    "a heading underlined": "Ghi chú: abc\n---\n\n",
    "front matter shown as code": f"```yaml\n---\n{KEYS}---\n```\n\n",
    "a colon before a thematic break": "Giờ mở cửa\n\n---\n\nThứ hai: 8 giờ\n\n---\n",
}


LINES = (
    "---", "--- ", " ---", "----", "...", "--- # c", "+++", "***", "title: a", "date: 2024-02-06",
    "date: 2024-02-30", "- b", "", "Lời văn.", "## Mục", "  con: c", "# c", "a: b: c", "x = 1",
    "\u00a0---", "khóa:", "{a: b}", "```", "tags: [a, b",
)  # fmt: skip


def of_text(text: str) -> list[Finding]:
    return read_bytes(text.encode(), PAGE)[1]


def told(findings: list[Finding]) -> list[tuple[str, int | None]]:
    return [(finding.code, finding.line) for finding in findings]


@pytest.mark.parametrize("name", TAKEN)
def test_head_that_mkdocs_takes_is_ours_too(name: str) -> None:
    text = TAKEN[name] + BODY
    left, data = get_data(text)
    head = head_of(text)
    assert data
    assert head.fault is None
    assert "\n".join(text.split("\n")[head.body_line - 1 :]).lstrip("\n") == left
    assert list(check(text, PAGE)) == []


@settings(max_examples=400, derandomize=True, deadline=None)
@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=9), st.booleans())
def test_any_head_is_taken_or_not_as_mkdocs_decides(lines: list[str], begins: bool) -> None:
    text = "\n".join(["---", *lines] if begins else lines)
    found = YAML_RE.match(text)
    head = head_of(text)
    is_taken = found is not None and isinstance(_read(found[1]), dict)
    assert (head.yaml is not None and head.fault is None) == is_taken
    if found is not None and is_taken:
        assert found[1] == f"{head.yaml}\n"
        assert text[found.end() :] == "\n".join(text.split("\n")[head.body_line - 1 :])


def _read(content: str) -> object:
    try:
        return yaml.safe_load(content)
    except (yaml.YAMLError, ValueError):
        return None


@pytest.mark.parametrize("name", SHOWN)
def test_head_that_mkdocs_shows_as_text_is_told_in_its_line(name: str) -> None:
    head, line = SHOWN[name]
    left, data = get_data(head + BODY)
    assert left.strip() == (head + BODY).strip()
    assert data == {}
    assert told(list(check(head + BODY, PAGE))) == [("MARK01", line)]


@pytest.mark.parametrize("name", SHOWN)
def test_text_below_a_faulty_head_is_known_all_the_same(name: str) -> None:
    text = SHOWN[name][0] + BODY
    below = "\n".join(text.split("\n")[head_of(text).body_line - 1 :])
    assert below.endswith(BODY)
    assert "title" not in below


@pytest.mark.parametrize("name", NO_HEAD)
def test_what_is_no_front_matter_is_not_taken_for_it(name: str) -> None:
    text = NO_HEAD[name] + BODY
    assert head_of(text).yaml is None
    assert list(check(text, PAGE)) == []


def test_file_that_ends_with_its_second_fence_would_show_it() -> None:
    text = f"---\n{KEYS}---"
    assert get_data(text)[1] == {}
    assert told(list(check(text, PAGE))) == [("MARK01", 4)]


def test_front_matter_without_its_first_fence_is_told() -> None:
    assert told(list(check(f"{KEYS}---\n\n{BODY}", PAGE))) == [("MARK01", 1)]


def test_windows_line_ends_and_byte_order_mark_hide_no_head() -> None:
    raw = ("\ufeff" + f"---\n{KEYS}---\n{BODY}".replace("\n", "\r\n")).encode()
    text, findings = read_bytes(raw, PAGE)
    assert text is not None
    assert told(findings) == [("text.bom", 1), ("text.crlf", 1)]
    assert list(check(text, PAGE)) == []


def test_message_names_the_fault_of_the_fence() -> None:
    (finding,) = check(f"---- \n{KEYS}---\n{BODY}", PAGE)
    assert "ba dấu gạch nối" in finding.message("vi")
    assert "three hyphens" in finding.message("en")


@pytest.mark.parametrize(("letter", "right"), [("ð", "đ"), ("Ð", "Đ")])
def test_icelandic_letter_is_told_with_its_word_and_the_right_one(letter: str, right: str) -> None:
    (finding,) = of_text(f"Một\nMời {letter}ầu tư.\n")
    assert (finding.code, finding.line) == ("MARK02", 2)
    assert f"“{letter}ầu”" in finding.message("vi")
    assert f"“{right}”" in finding.remedy("en")


def test_loose_marks_are_told_once_with_the_number_of_lines() -> None:
    (finding,) = of_text("Một\n" + unicodedata.normalize("NFD", "Cần Thơ\nđô thị\n"))
    assert (finding.code, finding.line) == ("MARK03", 2)
    assert "“Cần”" in finding.message("vi")
    assert "lines affected: 2" in finding.message("en")


@pytest.mark.parametrize(
    "character",
    ["\u200b", "\u200c", "\u200d", "\u200e", "\u2060", "\ufeff", "\u00ad", "\u202a", "\u2066"],
)
def test_character_that_does_not_show_is_told_with_its_word(character: str) -> None:
    (finding,) = of_text(f"Một\nMời đầu{character}tư nhé.\n")
    assert (finding.code, finding.line) == ("MARK04", 2)
    assert f"U+{ord(character):04X}" in finding.message("en")
    assert "“đầutư”" in finding.message("vi")


def test_several_hidden_characters_of_a_line_are_one_finding() -> None:
    (finding,) = of_text("Mời\u200b đầu\u200b tư\u200b nhé.\n")
    assert "và 2 chỗ khác" in finding.message("vi")


@pytest.mark.parametrize(
    "text",
    [
        "Gia đình 👨‍👩‍👧 và cờ 🏳️‍🌈, mặt 🙂‍↔️, thợ 👩🏽‍🌾.",
        "Tiếng Ba Tư: می‌خواهم.",
        "Tiếng Ả Rập \u200fمرحبا\u200e ở đây.",
        "Tiếng Hin-đi: क्‍ष.",
        "Cần\u00a0Thơ, 5\u202f%, ½, “trích”, –, —, …",
    ],
)
def test_characters_that_are_needed_raise_nothing(text: str) -> None:
    assert of_text(text) == []
    assert normalise(text) == text


def test_reading_mends_what_it_tells_so_that_nothing_is_told_twice() -> None:
    loose = unicodedata.normalize("NFD", "Cần Thơ")
    text, findings = read_bytes(f"ðầu\u200b tư ở {loose}".encode(), PAGE)
    assert text == "đầu tư ở Cần Thơ"
    assert [finding.code for finding in findings] == ["MARK03", "MARK02", "MARK04"]


def test_word_of_another_language_is_told_and_left_as_it_is() -> None:
    text, findings = read_bytes("Ngài Þórðarson".encode(), PAGE)
    assert text == "Ngài Þórðarson"
    assert told(findings) == [("MARK02", 1)]


def test_lines_stay_the_same_when_a_text_is_mended() -> None:
    spoiled = "\ufeffMột\r\nh\u200bai\rba\n"
    assert normalise(spoiled).split("\n") == ["Một", "hai", "ba", ""]
