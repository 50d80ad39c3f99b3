"""Vietnamese names in English text are marked as Vietnamese, and nothing else is."""

from __future__ import annotations

import pytest

from scripts.content.syllables import is_syllable
from scripts.pages.vietnamese_names import mark_names, mark_text, with_names_marked


def marked(text: str) -> str:
    """Return a text with what is marked in it between square brackets."""
    return mark_text(text).replace('<span lang="vi">', "[").replace("</span>", "]")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cần Thơ is a city.", "[Cần Thơ] is a city."),
        ("at Ninh Kiều Quay", "at [Ninh Kiều] Quay"),
        ("Cái Răng Floating Market", "[Cái Răng] Floating Market"),
        ("Hùng Kings Temple", "[Hùng] Kings Temple"),
        ("The Hậu River", "The [Hậu] River"),
        ("In Cần Thơ", "In [Cần Thơ]"),
        ("Tân Cảng Cái Cui Port", "[Tân Cảng Cái Cui] Port"),
        ("of đờn ca tài tử and of cải lương", "of [đờn ca tài tử] and of [cải lương]"),
        ("bánh dân gian Nam Bộ", "[bánh dân gian Nam Bộ]"),
        ("from Cần Thơ to Sóc Trăng", "from [Cần Thơ] to [Sóc Trăng]"),
        ("Cần Thơ, Hậu Giang", "[Cần Thơ], [Hậu Giang]"),
        ("Cần Thơ-based, Cần Thơ's own", "[Cần Thơ]-based, [Cần Thơ]'s own"),
        ("Cần Thơ 2025", "[Cần Thơ] 2025"),
    ],
)  # fmt: skip
def test_name_is_marked_with_all_its_words_and_no_other(text: str, expected: str) -> None:
    assert marked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "LabelFrancÉducation",
        "Kaposvár, Győr and Pécs",
        "Société générale",
        "a café in Orléans",
        "an à la carte menu in São Paulo",
        "The King of the Bay may run",
        "Can Tho",
        "Decision No. 2013/QĐ-TTg",
    ],
)
def test_what_is_not_vietnamese_is_left_as_it_is(text: str) -> None:
    assert mark_text(text) == text


def test_no_break_space_inside_a_name_is_kept() -> None:
    assert mark_text("Cần\u00a0Thơ Bridge") == '<span lang="vi">Cần\u00a0Thơ</span> Bridge'
    assert mark_text("Cần&nbsp;Thơ") == '<span lang="vi">Cần&nbsp;Thơ</span>'


def test_two_runs_beside_each_other_stay_apart() -> None:
    assert marked("Cần Thơ and Hậu") == "[Cần Thơ] and [Hậu]"


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="vi">Cần Thơ</p>',
        '<p lang="vi">ở <b>Cần Thơ</b>, <p lang="vi">Hậu</p> Cần Thơ</p>',
        "<head><title>Cần Thơ</title></head>",
        '<script type="application/ld+json">{"name": "Cần Thơ"}</script>',
        "<svg><title>Cần Thơ</title><text>Cần Thơ</text></svg>",
        '<img alt="Cần Thơ > Hậu">',
        "<a title='Cần Thơ'>text</a>",
        "<!-- Cần Thơ -->",
        "<code>Cần Thơ</code>",
    ],
)
def test_attributes_drawings_and_what_has_its_language_are_left_alone(html: str) -> None:
    assert mark_names(html) == html


def test_text_after_what_was_left_alone_is_marked_again() -> None:
    html = '<html lang="en"><body><p lang="vi">Hậu</p><br lang="vi"><svg/>Cần Thơ</body></html>'
    assert mark_names(html) == html.replace("Cần Thơ", '<span lang="vi">Cần Thơ</span>')


def test_vietnamese_pages_stay_as_they_are() -> None:
    assert with_names_marked("vi", "<p>Cần Thơ</p>") == "<p>Cần Thơ</p>"
    assert with_names_marked("en", "<p>Hậu</p>") == '<p><span lang="vi">Hậu</span></p>'


@pytest.mark.parametrize(
    "word",
    [
        "Nghiêng",
        "giếng",
        "gìn",
        "quốc",
        "khuya",
        "thuyền",
        "oẳn",
        "yêu",
        "ươm",
        "Ê",
        "rượu",
    ],
)
def test_words_of_rare_shape_are_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["river", "Québec", "café", "street", "École", "hôtel", "Ébène"])
def test_words_of_other_languages_are_not(word: str) -> None:
    assert not is_syllable(word)
