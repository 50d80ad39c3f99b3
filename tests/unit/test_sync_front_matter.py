"""Front matter of a pair: the same keys, equal shared values, translated texts."""

from __future__ import annotations

import pytest

from scripts.findings import Finding
from scripts.languages import Language
from scripts.sync.blocks import Document, Pair
from scripts.sync.front_matter import check
from scripts.sync.glossary import Glossary, Term
from scripts.sync.reading.documents import read_document

GLOSSARY = Glossary(
    [
        Term(vi=("khu công nghiệp",), en=("industrial park",)),
        Term(vi=("logistics",), en=("logistics",)),
    ]
)
VI = """\
title: Cảng sông
description: Cảng sông lớn nhất vùng
date: 2026-11-20
photo: port.jpg
tags: [invest, port]
home:
  more: Xem thêm
  doors:
    - title: Nhà báo
      page: press/index.md
    - title: Nhà đầu tư
      page: invest/index.md
"""
EN = """\
title: River port
description: The largest river port of the region
date: 2026-11-20
photo: port.jpg
tags: [port, invest]
home:
  more: See more
  doors:
    - title: Reporters
      page: press/index.md
    - title: Investors
      page: invest/index.md
"""


def document(language: Language, head: str) -> Document:
    text = f"---\n{head}---\n\nLời văn.\n"
    return read_document(text, language, "a.md", f"content/{language}/a.md")


def findings(vi: str, en: str) -> list[Finding]:
    return list(check(Pair("a.md", document("vi", vi), document("en", en), ()), GLOSSARY))


def told(vi: str, en: str) -> list[tuple[str, str, int | None, int | None]]:
    return [
        (f.code, f.path.split("/")[1], f.line, f.other.line if f.other else None)
        for f in findings(vi, en)
    ]


def keyed(vi: str, en: str) -> list[str]:
    """Return the codes for two values of one key that the check does not know."""
    return [finding.code for finding in findings(f"title: Cảng\n{vi}", f"title: Port\n{en}")]


def test_translated_front_matter_raises_nothing() -> None:
    assert findings(VI, EN) == []


def test_key_in_one_language_only_is_told_where_it_stands() -> None:
    assert told(VI.replace("date:", "lead: Một câu.\ndate:"), EN) == [("META01", "vi", 4, 1)]
    assert told(VI, EN.replace("date:", "lead: One sentence.\ndate:")) == [("META01", "en", 4, 1)]


def test_key_below_another_in_one_language_only_is_told_in_its_line() -> None:
    (finding,) = findings(VI, EN.replace("  more: See more\n", ""))
    assert (finding.code, finding.line) == ("META01", 8)
    assert "home.more" in finding.message("en")


def test_misspelt_key_is_one_finding_that_names_the_other() -> None:
    (finding,) = findings(VI, EN.replace("description:", "descripton:"))
    assert (finding.code, finding.line) == ("META01", 3)
    assert "“descripton”" in finding.message("vi")


@pytest.mark.parametrize(
    ("here", "there", "line"),
    [
        ("date: 2026-11-20", "date: 2026-11-21", 4),
        ("photo: port.jpg", "photo: bridge.jpg", 5),
        ("tags: [port, invest]", "tags: [port]", 6),
        ("      page: invest/index.md", "      page: city/index.md", 13),
    ],
)
def test_shared_value_that_differs_is_told_in_its_line(here: str, there: str, line: int) -> None:
    assert told(VI, EN.replace(here, there)) == [("META02", "vi", line, line)]


def test_message_of_a_shared_value_names_both() -> None:
    (finding,) = findings(VI, EN.replace("port.jpg", "bridge.jpg"))
    for language in ("vi", "en"):
        assert "“port.jpg”" in finding.message(language)
        assert "“bridge.jpg”" in finding.message(language)


@pytest.mark.parametrize("empty", ["description:", 'description: ""', "description: '  '"])
def test_translated_key_left_empty_is_told_on_its_side(empty: str) -> None:
    english = EN.replace("description: The largest river port of the region", empty)
    assert told(VI, english) == [("META03", "en", 3, 3)]
    vietnamese = VI.replace("description: Cảng sông lớn nhất vùng", empty)
    assert told(vietnamese, EN) == [("META03", "vi", 3, 3)]


def test_text_empty_in_both_languages_is_one_finding() -> None:
    assert told("title: Cảng\nlead:\n", "title: Port\nlead:\n") == [("META03", "vi", 3, 3)]


def test_title_left_in_vietnamese_is_told_at_the_english_page() -> None:
    assert told(VI, EN.replace("River port", "Cảng sông")) == [("META04", "en", 2, 2)]


def test_description_left_in_english_is_told_at_the_vietnamese_page() -> None:
    copied = VI.replace("Cảng sông lớn nhất vùng", "The largest river port of the region")
    assert told(copied, EN) == [("META04", "vi", 3, 3)]


def test_text_below_other_keys_left_untranslated_is_told_in_its_line() -> None:
    assert told(VI, EN.replace("Reporters", "Nhà báo")) == [("META04", "en", 10, 10)]


@pytest.mark.parametrize(
    "title", ["VSIP Cần Thơ", "Logistics", "MICE", "Cần Thơ", "VSIP 3", "APEC 2017", "Ninh Kiều"]
)
def test_names_and_shared_terms_may_be_the_same(title: str) -> None:
    assert findings(f"title: {title}\n", f"title: {title}\n") == []


@pytest.mark.parametrize(
    "english",
    [
        EN.replace("    - title: Investors\n      page: invest/index.md\n", ""),
        EN.split("home:", maxsplit=1)[0] + "home: See more\n",
        EN.split("  doors:", maxsplit=1)[0] + "  doors: Reporters\n",
    ],
)
def test_other_structure_is_one_finding(english: str) -> None:
    assert [finding.code for finding in findings(VI, english)] == ["META05"]


def test_list_of_other_length_says_how_long_each_is() -> None:
    (finding,) = findings(
        VI, EN.replace("    - title: Investors\n      page: invest/index.md\n", "")
    )
    assert finding.line == 9
    assert "2 entries here but 1 entry" in finding.message("en")


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("date: 2026-11-20\n", 'date: "2026-11-20"\n'),
        ("weight: 5\n", "weight: 5.0\n"),
        ("tags: [b, a]\n", "tags: [a, b]\n"),
        ("tags: a, b\n", "tags: b, a\n"),
        ("tags: [đầu tư, cảng]\n", "tags: [investment, port, river]\n"),
        ("keywords: đầu tư, cảng\n", "keywords: investment, port\n"),
        ("section: Tin tức\n", "section: News\n"),
        ("section: Tin\n", "section: News\n"),
        ("author: Sở Ngoại vụ\n", "author: Department of Foreign Affairs\n"),
        ("image: map-vi.png\n", "image: map-en.png\n"),
        ("link: https://a.example/vi/x\n", "link: https://a.example/en/x\n"),
        ("lang: vi\n", "lang: en\n"),
        ("slug: cang-song\n", "slug: river-port\n"),
        ("translator: Phòng Đối ngoại\n", ""),
        ("verse: [Cần Thơ gạo trắng nước trong]\n", "verse: [White rice and clear water]\n"),
        ("qualities: [Nhân ái]\n", "qualities: [Kindness]\n"),
        ("title2: Một câu dài hơn\n", "title2: One longer sentence\n"),
    ],
)
def test_values_that_say_the_same_raise_nothing(vi: str, en: str) -> None:
    assert keyed(vi, en) == []


@pytest.mark.parametrize(
    ("vi", "en", "code"),
    [
        ("draft: true\n", "draft: false\n", "META02"),
        ("draft: true\n", "draft: 1\n", "META02"),
        ("weight: 5\n", "weight: 6\n", "META02"),
        ("template: project\n", "template: event\n", "META02"),
        ("date: 2026-11-20\n", "date: 20/11/2026\n", "META02"),
        ("photos: [a.jpg, b.jpg]\n", "photos: [b.jpg, a.jpg]\n", "META02"),
        ("photos: [a.jpg, b.jpg]\n", "photos: [a.jpg]\n", "META02"),
        ("photo: chợ nổi.jpg\n", "photo: cảng.jpg\n", "META02"),
        ("moment: 2026-11-20 07:30\n", "moment: 2026-11-20 08:30\n", "META02"),
        ("photo: a.jpg\n", "photo:\n", "META02"),
        ("tags: [a, b]\n", "tags: a, b\n", "META05"),
    ],
)
def test_values_that_differ_are_one_finding(vi: str, en: str, code: str) -> None:
    assert keyed(vi, en) == [code]


def test_page_without_front_matter_is_one_finding() -> None:
    bare = read_document("Text.\n", "en", "a.md", "content/en/a.md")
    (finding,) = check(Pair("a.md", document("vi", VI), bare, ()), GLOSSARY)
    assert (finding.code, finding.path, finding.line) == ("META01", "content/vi/a.md", 2)
    assert "title, description" in finding.message("en")


def test_front_matter_that_cannot_be_read_is_not_told_key_by_key() -> None:
    assert findings(VI, "title: a: b\n") == []


def test_day_that_no_month_has_is_not_told_a_second_time() -> None:
    assert keyed("date: 2026-02-30\n", "date: 2026-02-28\n") == []


def test_pages_without_front_matter_raise_nothing() -> None:
    bare = [read_document("Text.\n", lang, "a.md", f"content/{lang}/a.md") for lang in ("vi", "en")]
    assert list(check(Pair("a.md", bare[0], bare[1], ()), GLOSSARY)) == []
