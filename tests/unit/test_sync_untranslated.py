"""A sentence, label or alternative text in the wrong language is told; a name is not."""

from __future__ import annotations

import subprocess
import sys

import pytest

from scripts.sync import untranslated
from scripts.sync.alignment import pair_up
from scripts.sync.glossary import Glossary, glossary_from
from scripts.sync.language.second_opinion import is_in
from scripts.sync.reading.documents import read_document
from scripts.sync.untranslated import is_untranslated, needs_translation

GLOSSARY = """
- {vi: Cần Thơ, en: Cần Thơ, category: place}
- {vi: khu công nghiệp, en: industrial park, category: investment}
- {vi: đờn ca tài tử, en: đờn ca tài tử, category: festival}
- {vi: Liên hiệp các tổ chức hữu nghị thành phố, en: Cần Thơ Union of Friendship Organizations,
   category: agency}
- {vi: vốn đầu tư trực tiếp nước ngoài, en: foreign direct investment, category: investment}
"""
VI = "Khu công nghiệp rộng 293,7 ha. Hạ tầng đã hoàn thành."
EN = "The industrial park covers 293.7 ha. Its infrastructure is complete."


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    """Return a small glossary."""
    found = glossary_from({"terms.yml": GLOSSARY.encode()})
    assert found is not None
    return found


def told(vi: str, en: str, glossary: Glossary) -> list[tuple[str, str, int | None]]:
    """Return code, language and line of each finding of two pages."""
    pair = pair_up(
        read_document(vi, "vi", "x.md", "vi/x.md"), read_document(en, "en", "x.md", "en/x.md")
    )
    return [(f.code, f.path.partition("/")[0], f.line) for f in untranslated.check(pair, glossary)]


@pytest.mark.parametrize(
    ("vi", "en", "line"),
    [
        (VI, VI, 1),
        (VI, "The industrial park covers 293.7 ha.\nHạ tầng đã hoàn thành.", 2),
        (VI, "The industrial park covers 293.7 ha.\n\nHạ tầng đã hoàn thành.", 3),
        ("## Liên hệ", "## Liên hệ", 1),
        ("## Tin tức", "## Tin tức", 1),
        ("## Cải cách hành chính", "## Cải cách hành chính", 1),
        ("- **Diện tích:** 293,7 ha", "- **Diện tích:** 293.7 ha", 1),
        ("1. Nộp.\n2. Nhận kết quả.", "1. Send it.\n2. Nhận kết quả.", 2),
        ("| Nội dung | Con số |\n|---|---|\n| Giá | 3 |",
         "| Nội dung | Con số |\n|---|---|\n| Price | 3 |", 1),
        ("| Mục | Số |\n|---|---|\n| Diện tích | 3 |",
         "| Item | Figure |\n|---|---|\n| Diện tích | 3 |", 3),
        ('!!! note "Lưu ý"\n    Nộp sớm.', '!!! note "Lưu ý"\n    Send it early.', 1),
        ('!!! note "Lưu ý"\n    Hãy nộp sớm.', '!!! note "Note"\n    Hãy nộp hồ sơ sớm.', 2),
        ('=== "Một ngày"\n    Đi bộ.', '=== "Một ngày"\n    Go on foot.', 1),
        ("![Cầu lúc hoàng hôn](a.jpg)", "![Cầu nhìn từ bến sông](a.jpg)", 1),
        ("Có[^1].\n\n[^1]: Số liệu năm 2025.", "There is[^1].\n\n[^1]: Số liệu năm 2025.", 3),
        ("Nơi ấy\n:   Nơi sản xuất.", "That place\n:   Nơi sản xuất hàng hóa.", 2),
        ("---\nlead: Các dự án mời gọi.\n---\n", "---\nlead: Những dự án được mời.\n---\n", 2),
        (VI, "Khu cong nghiep nay rong 293,7 ha va nam o huyen Vinh Thanh.", 1),
        (VI, "Nha may cua cac nuoc trong khu cong nghiep nay rat nhieu.", 1),
        ("Khu này mở.", "The park, nằm ở xã Vĩnh Trinh và đã có đường, is open.", 1),
        ("Hỏi về đất.", "Investors may ask\nthe centre về giá đất và thời gian bàn giao.", 2),
        ("Họ nói.", "They say: “Một điều nhịn là chín điều lành, còn bạn thì sao?”", 1),
        ("[Xem thêm](a.md)", "[Xem thêm](a.md)", 1),
        ("## Tháng 4", "## Tháng 4", 1),
    ],
)  # fmt: skip
def test_vietnamese_in_an_english_page_is_told_at_its_line(
    vi: str, en: str, line: int, glossary: Glossary
) -> None:
    assert told(vi, en, glossary) == [("LANG01", "en", line)]


@pytest.mark.parametrize(
    ("vi", "line"),
    [
        (EN, 1),
        ("Khu này đã mở.\nThe infrastructure is complete.", 2),
        ("The park is open.", 1),
        ("VSIP is open.", 1),
        ("## Contact us", 1),
        ("## Contact Us", 1),
        ("[Read more](a.md)", 1),
        ("| Item | Figure |\n|---|---|\n| Giá | 3 |", 1),
        ("- Working hours: 8.00", 1),
        ("![The bridge at sunset](a.jpg)", 1),
        ("Khu này, which was opened in 2025 and is now full of tenants, rất rộng.", 1),
        ("## Thank You to Our Supporters", 1),
    ],
)
def test_english_in_a_vietnamese_page_is_told_at_its_line(
    vi: str, line: int, glossary: Glossary
) -> None:
    assert told(vi, "Something else, said in English.", glossary) == [("LANG02", "vi", line)]


@pytest.mark.parametrize(
    "en",
    [
        "Come to Cần Thơ and to Ninh Kiều Quay.",
        "## Đờn ca tài tử",
        "## Trần Quốc Toản",
        "- Bánh tét lá cẩm\n- Bún nước lèo",
        "- Ca trù\n- Cải lương\n- Áo dài",
        "Try bánh tét lá cẩm and bún nước lèo.",
        "Liên hiệp các tổ chức hữu nghị thành phố (CUFO) received them.",
        "Hội bảo trợ người già (HBT) received them.",
        "The Sông Hậu Park (Công viên Sông Hậu bên bờ sông) is open.",
        "The song “Dạ cổ hoài lang” dates from 1919.",
        "The play *Tiếng trống Mê Linh của sân khấu* is well known.",
        'They say <span lang="vi">Một điều nhịn là chín điều lành.</span>',
        "- **khu công nghiệp**: industrial park",
        "Run `nội dung là gì của bạn` first.",
        "```\nnội dung là gì của bạn\n```",
        "One.<!-- đây là một ghi chú của tôi -->",
        "São Paulo and a café à la carte.",
        "Mr. Minh of TP. Cần Thơ said so.",
        "See Decree No. 31/2021/NĐ-CP and anh@cantho.gov.vn.",
    ],
)
def test_vietnamese_names_and_quotations_in_english_are_fine(en: str, glossary: Glossary) -> None:
    assert told("Một câu tiếng Việt về việc này.", en, glossary) == []


@pytest.mark.parametrize(
    "vi",
    [
        "Dự án dùng framework Laravel, API server và pull request trên GitHub để build web.",
        "- Node.js\n- Design patterns\n- Machine learning\n- Pull request",
        "## Logistics",
        "- Email: a@b.vn\n- Website: b.vn",
        "## React-i18next",
        "Festival, marketing, logistics, startup, fax và email.",
        "Theo The New York Times và Department of Foreign Affairs and Trade, số liệu đúng.",
        "Khẩu hiệu là “Come to Can Tho and stay”.",
        "Vốn đầu tư trực tiếp nước ngoài (foreign direct investment, FDI) tăng.",
        'Họ nói <span lang="en">The river is our road.</span>',
        "- `value`: giá trị\n- `from`: từ đâu",
        "Chạy lệnh `git status` rồi xem.",
        "© Sở Ngoại vụ. All rights reserved.",
    ],
)
def test_english_words_in_vietnamese_usage_are_fine(vi: str, glossary: Glossary) -> None:
    assert told(vi, "Something else, said in English.", glossary) == []


def test_a_row_that_gives_words_in_both_languages_on_both_pages_is_fine(
    glossary: Glossary,
) -> None:
    row = "| bến tàu | a landing stage |"
    vi, en = "| Tiếng Việt | Tiếng Anh |\n|---|---|\n", "| Vietnamese | English |\n|---|---|\n"
    assert told(vi + row, en + row, glossary) == []
    assert told(vi + "| bến tàu | 2 |", en + "| bến tàu | 2 |", glossary) == [("LANG01", "en", 3)]


def test_a_link_that_offers_the_other_language_is_fine(glossary: Glossary) -> None:
    vi, en = "[English version](../en/x.md)", "[Bản tiếng Việt của trang](../vi/x.md)"
    assert told(vi, en, glossary) == []


def test_where_words_leave_doubt_the_second_opinion_decides(glossary: Glossary) -> None:
    vi = "A hand holds yellow flowers against a darkening sky"
    assert told(vi, "A picture shows this.", glossary) == [("LANG02", "vi", 1)]


def test_sentences_side_by_side_are_one_finding(glossary: Glossary) -> None:
    en = "Khu này đã mở. Đường đã xong. It is open now. Nước đã có rồi."
    findings = told("Khu này đã mở và có đủ đường, nước.", en, glossary)
    assert findings == [("LANG01", "en", 1), ("LANG01", "en", 1)]


def test_a_text_of_the_front_matter_that_is_the_same_is_left_to_meta(glossary: Glossary) -> None:
    head = "---\ntitle: Đầu tư\n---\n"
    assert told(head, head, glossary) == []


def test_an_alternative_text_that_is_the_same_is_left_to_link(glossary: Glossary) -> None:
    image = "![Cầu lúc hoàng hôn](a.jpg)"
    assert told(image, image, glossary) == []


def test_a_message_quotes_what_was_left(glossary: Glossary) -> None:
    pair = pair_up(
        read_document(VI, "vi", "x.md", "vi/x.md"),
        read_document(f"{EN}\n{'Hạ tầng đã hoàn thành ' * 9}", "en", "x.md", "en/x.md"),
    )
    (finding,) = untranslated.check(pair, glossary)
    assert "“Hạ tầng đã hoàn thành" in finding.message("vi")
    assert finding.message("en").endswith("…”")
    assert finding.other is not None
    assert finding.other.path == "vi/x.md"


def test_a_page_without_counterpart_is_read_too(glossary: Glossary) -> None:
    page = read_document(VI, "en", "x.md", "en/x.md")
    assert [f.code for f in untranslated.check_page(page, glossary)] == ["LANG01"]


def test_a_block_is_untranslated_when_most_of_it_is(glossary: Glossary) -> None:
    whole, part = read_document(f"{VI}\n\n{EN} Đã xong.", "en", "x.md", "en/x.md").body
    assert is_untranslated(whole, "en", glossary)
    assert not is_untranslated(part, "en", glossary)
    assert not is_untranslated(whole, "vi", glossary)


@pytest.mark.parametrize(
    "text", ["VSIP Cần Thơ", "Logistics", "MICE", "Đờn ca tài tử", "Cần Thơ 2026", "KVIP", ""]
)
def test_names_need_no_translation(text: str, glossary: Glossary) -> None:
    assert not needs_translation(text, glossary)


@pytest.mark.parametrize(
    "text", ["Đầu tư", "Liên hệ", "Contact", "Invest in Cần Thơ", "The people of the city"]
)
def test_words_need_translation(text: str, glossary: Glossary) -> None:
    assert needs_translation(text, glossary)


def test_the_second_opinion_knows_both_languages() -> None:
    assert is_in("Hạ tầng của khu này đã hoàn thành trong năm nay", "vi")
    assert not is_in("Hạ tầng của khu này đã hoàn thành trong năm nay", "en")
    assert is_in("The infrastructure of this park was completed this year", "en")


def test_a_clean_page_never_loads_the_second_opinion() -> None:
    code = (
        "import sys\n"
        "from scripts.sync import untranslated\n"
        "from scripts.sync.reading.documents import read_document\n"
        "from scripts.sync.glossary import Glossary\n"
        f"page = read_document({EN!r}, 'en', 'x.md', 'en/x.md')\n"
        "assert not list(untranslated.check_page(page, Glossary(())))\n"
        "print('py3langid.langid' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
