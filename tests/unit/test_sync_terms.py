"""The terms of the glossary are said in English as it wants, and never as it forbids."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.sync import terms
from scripts.sync.alignment import pair_up
from scripts.sync.glossary import Glossary, NoGlossary, Term, glossary_from, read_glossary
from scripts.sync.reading.documents import read_document

GLOSSARY = """
- {vi: Cần Thơ, en: Cần Thơ, also_en: [Can Tho], never_en: [Cantho, Can-Tho],
   lint_en: [Cantho, Can-Tho], category: place}
- {vi: Đồng bằng sông Cửu Long, en: Mekong Delta, also_vi: [ĐBSCL],
   never_en: [Red River Delta], category: place}
- {vi: Quảng trường Bình Thủy, en: Bình Thủy Square, category: place}
- {vi: xã, en: commune, never_en: [village], category: place}
- {vi: Sở Ngoại vụ, en: Department of Foreign Affairs, never_en: [Ministry of Foreign Affairs],
   category: agency}
- {vi: Bộ Ngoại giao, en: Ministry of Foreign Affairs, category: agency}
- {vi: Sở Công Thương, en: Department of Industry and Trade, category: agency}
- {vi: Ủy ban nhân dân thành phố Cần Thơ, en: "People's Committee of Cần Thơ City",
   category: agency}
- {vi: Hội đồng nhân dân thành phố, en: "People's Council of Cần Thơ City", also_vi: [HĐND],
   never_en: ["People's Committee"], category: agency}
- {vi: khu công nghiệp, en: industrial park, also_vi: [KCN], never_en: [factory area],
   category: investment}
- {vi: Khu công nghiệp Vĩnh Thạnh, en: Vĩnh Thạnh Industrial Park, category: investment}
- {vi: khu chế xuất, en: export processing zone, short: EPZ, category: investment}
- {vi: cụm công nghiệp, en: industrial cluster, never_en: [industrial park], category: investment}
- {vi: hệ sinh thái khởi nghiệp, en: start-up ecosystem, category: investment}
- {vi: doanh nghiệp nhỏ và vừa, en: small and medium-sized enterprises, category: investment}
- {vi: xã hội hóa, en: private and community contributions, never_en: [socialisation],
   lint_en: [socialisation], category: policy}
- {vi: ngoại giao kinh tế, en: economic diplomacy, category: policy}
- {vi: ngoại giao văn hóa, en: cultural diplomacy, category: policy}
- {vi: Nghị định, en: decree, never_en: [decision], category: policy}
- {vi: Ngày hội Pháp ngữ khu vực Đồng bằng sông Cửu Long, en: Mekong Delta Francophone Day,
   also_vi: [Ngày hội Pháp ngữ], category: festival}
- {vi: đờn ca tài tử, en: đờn ca tài tử (Southern amateur music), category: festival}
- {vi: Mỹ, en: United States, also_en: [US], category: country}
- {vi: Ấn Độ, en: India, never_en: [Indian], category: country}
- {vi: triệu đồng, en: million VND, never_en: [billion VND], category: unit}
- {vi: lượt khách, en: visits, never_en: [people], category: unit}
- {vi: Úc, en: Australia, never_en: [Austria], category: country}
- {vi: đô thị loại I, en: class-I city, category: title, confirmed: false}
"""


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    """Return a small glossary in the format of this project."""
    found = glossary_from({"terms.yml": GLOSSARY.encode()})
    assert found is not None
    return found


def told(vi: str, en: str, glossary: Glossary) -> list[tuple[str, str, int | None]]:
    """Return code, language and line of each finding of two pages."""
    pair = pair_up(
        read_document(vi, "vi", "x.md", "vi/x.md"), read_document(en, "en", "x.md", "en/x.md")
    )
    return [(f.code, f.path.partition("/")[0], f.line) for f in terms.check(pair, glossary)]


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("Có ba khu công nghiệp.", "There are three Industrial Parks."),
        ("KCN đã mở.", "The industrial park is open."),
        ("Khu chế xuất đã mở.", "The EPZ is open."),
        ("Khu chế xuất đã mở.", "The export-processing zones are open."),
        ("Hệ sinh thái khởi nghiệp.", "The startup ecosystem."),
        ("Doanh nghiệp nhỏ và vừa.", "Small- and medium-sized enterprises."),
        ("Ngoại giao kinh tế và ngoại giao văn hóa.", "Economic and cultural diplomacy."),
        ("Ủy ban nhân dân thành phố Cần Thơ họp.", "The People’s Committee of Cần Thơ City met."),
        ("Đến Cần Thơ.", "Come to Can Tho."),
        ("Văn hóa Ấn Độ và hàng Mỹ.", "Indian culture and American goods."),
        ("Hàng bán sang Mỹ.", "Goods are sold to the US."),
        ("Nghe đờn ca tài tử.", "Listen to Southern amateur music."),
        ("Ngày hội Pháp ngữ mở tháng 3.", "Francophone Day opens in March."),
        ("Sở Ngoại vụ và Bộ Ngoại giao trả lời.",
         "The Department and the Ministry of Foreign Affairs answer."),
        ("HĐND hỏi, HĐND và Ủy ban nhân dân thành phố Cần Thơ đáp.",
         "The People's Council of Cần Thơ City asks, and with the People's Committee of Cần Thơ "
         "City it answers."),
        ("Nghị định và quyết định đã ban hành.", "The decree and the decision were issued."),
    ],
)  # fmt: skip
def test_any_english_form_of_a_term_will_do(vi: str, en: str, glossary: Glossary) -> None:
    assert told(vi, en, glossary) == []


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("Xã hội phát triển.", "Society develops."),
        ("Thị xã Vĩnh Châu và hợp tác xã Hòa Bình.", "Vĩnh Châu Town and a cooperative."),
        ("Mỹ thuật ở Mỹ Xuyên.", "Fine arts in Mỹ Xuyên."),
        ("Đất cần thơ ca.", "The land needs poems."),
        ("Bài “Khu công nghiệp xanh” hay.", "The article “Greener Factories” is good."),
        ("Ở xã Riverside xa xôi.", "In the far village of Riverside."),
        ("Đón 90 lượt khách.", "It had 90 visitors, people of all ages."),
        ("Chi 3 triệu đồng.", "They paid three million."),
        ("Lên đô thị loại I.", "It rose in rank."),
        ("Xem `khu công nghiệp`.", "See `khu công nghiệp`."),
    ],
)
def test_words_that_are_no_term_there_are_left_alone(vi: str, en: str, glossary: Glossary) -> None:
    assert told(vi, en, glossary) == []


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("Khu chế xuất đã mở.", "The special manufacturing area is open."),
        ("Sở Công Thương trả lời.", "The Department of Industry and Commerce answers."),
        ("Khu công nghiệp Vĩnh Thạnh đã mở.", "Vĩnh Thạnh Industrial Cluster is open."),
        ("Quảng trường Bình Thủy đông.", "Binh Thuy Square was busy."),
        ("Khu công nghiệp rộng 3 ha.", "The khu công nghiệp covers 3 ha."),
    ],
)
def test_a_term_without_its_english_form_is_told(vi: str, en: str, glossary: Glossary) -> None:
    assert told(vi, en, glossary) == [("TERM01", "vi", 1)]


def test_the_line_is_that_of_the_term_and_not_of_its_block(glossary: Glossary) -> None:
    vi = "Thành phố lớn\ncó nhiều nơi\nvà một khu chế xuất."
    en = "A large city\nwith many places\nand one zone."
    assert told(vi, en, glossary) == [("TERM01", "vi", 3)]


def test_the_longest_term_counts_and_the_one_inside_it_does_not(glossary: Glossary) -> None:
    vi = "Khu công nghiệp Vĩnh Thạnh đã mở."
    assert told(vi, "Vĩnh Thạnh Industrial Park is open.", glossary) == []


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("Khu công nghiệp mới mở.", "The new factory area opens."),
        ("Khu công nghiệp, khu công nghiệp.", "An industrial park, a factory area."),
        ("Cụm công nghiệp mới mở.", "The new industrial park opens."),
        ("Vốn xã hội hóa.", "Money from socialization."),
        ("Cần Thơ đón khách.", "Cantho welcomes you."),
        ("ĐBSCL rộng.", "The Red River Delta is wide."),
        ("Sở Ngoại vụ trả lời.", "The Ministry of Foreign Affairs answers."),
        ("Hàng sang Úc.", "Goods to Austria."),
        ("HĐND họp.", "The People's Committee met."),
        ("Ở xã Vĩnh Trinh.", "In Vĩnh Trinh village."),
        ("Nghị định 35 nói rõ.", "Decision 35 is clear."),
        ("![Khu công nghiệp mới](a.jpg)", "![The new factory area](a.jpg)"),
        ("Dự án\n: Khu công nghiệp mới.", "Project\n: A new factory area."),
    ],
)
def test_a_form_forbidden_for_a_term_is_told_once(vi: str, en: str, glossary: Glossary) -> None:
    findings = told(vi, en, glossary)
    assert [(code, language) for code, language, _ in findings] == [("TERM02", "en")]


def test_a_form_forbidden_anywhere_is_told_where_no_term_stands(glossary: Glossary) -> None:
    vi, en = "Một.\n\nChúng tôi đón khách.", "One.\n\nWe in Can-Tho welcome you."
    assert told(vi, en, glossary) == [("TERM03", "en", 3)]


def test_two_words_are_not_forbidden_since_the_hyphen_is(glossary: Glossary) -> None:
    assert told("Cần Thơ không dấu.", "Can Tho without marks.", glossary) == []


def test_addresses_and_file_names_hold_no_forbidden_form(glossary: Glossary) -> None:
    en = "Write to Cantho@example.org, open Cantho.pdf or see www.Cantho.example in Cần Thơ."
    assert told("Viết thư cho Cần Thơ.", en, glossary) == []


def test_a_forbidden_form_that_is_quoted_is_left_alone(glossary: Glossary) -> None:
    en = "Write Cần Thơ, and do not write “Cantho”."
    assert told("Viết Cần Thơ, đừng viết liền.", en, glossary) == []


def test_a_term_said_before_in_its_section_may_be_meant_by_it(glossary: Glossary) -> None:
    vi = "## Khu công nghiệp\n\nKhu công nghiệp rộng.\n\nKhu công nghiệp có đường."
    en = "## The industrial park\n\nIt is large.\n\nIt has a road."
    assert told(vi, en, glossary) == []


def test_a_rival_term_is_no_short_form(glossary: Glossary) -> None:
    vi = "## Khu chế xuất\n\nKhu chế xuất rộng 3 ha."
    en = "## The export processing zone\n\nThe processing cluster, an industrial cluster, is large."
    assert told(vi, en, glossary) == []
    vi = "## Cụm công nghiệp\n\nCụm công nghiệp rộng."
    en = "## The industrial cluster\n\nThe industrial park is large."
    assert told(vi, en, glossary) == [("TERM02", "en", 3)]


def test_a_term_kept_in_vietnamese_and_marked_counts(glossary: Glossary) -> None:
    vi = "Tên là Quảng trường Bình Thủy."
    en = 'Its name is <span lang="vi">Quảng trường Bình Thủy</span>.'
    assert told(vi, en, glossary) == []


def test_an_untranslated_block_is_told_by_lang_alone(glossary: Glossary) -> None:
    text = "Khu chế xuất này đã mở cửa và đang đón các nhà đầu tư."
    assert told(text, text, glossary) == []


def test_titles_in_the_front_matter_are_read_too(glossary: Glossary) -> None:
    vi, en = "---\ntitle: Khu chế xuất\n---\n", "---\ntitle: The zone\n---\n"
    assert told(vi, en, glossary) == [("TERM01", "vi", 2)]


def test_a_message_names_term_wanted_form_and_both_lines(glossary: Glossary) -> None:
    pair = pair_up(
        read_document("Khu chế xuất mở.", "vi", "x.md", "vi/x.md"),
        read_document("\n\nThe estate opens.", "en", "x.md", "en/x.md"),
    )
    (finding,) = terms.check(pair, glossary)
    assert "“Khu chế xuất”" in finding.message("vi")
    assert "dòng 3" in finding.message("vi")
    assert "“export processing zone”" in finding.message("en")


def test_other_formats_of_a_glossary_are_understood() -> None:
    listed = """
terms:
- vi: khu chế xuất
  en: export processing zone (EPZ)
  also_vi: [KCX, khu chế suất (sai chính tả)]
  never_en: [export park (old)]
  status: 'historic: until 2025'
- 17
- vi: chỉ có tiếng Việt
"""
    mapped = "khu công nghiệp: industrial park\nxã: {en: [commune, rural commune]}\n"
    found = glossary_from({"glossary.yml": listed.encode(), "glossary/more.yaml": mapped.encode()})
    assert found is not None
    zone, park, commune = found.terms
    assert zone.vi == ("khu chế xuất", "KCX")
    assert zone.en[0] == "export processing zone"
    assert zone.never_en == ("export park",)
    assert zone.historic
    assert park.en == ("industrial park",)
    assert commune.en == ("commune", "rural commune")


def test_a_glossary_is_read_from_a_folder(tmp_path: Path) -> None:
    assert read_glossary(tmp_path) is None
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "terms.yml").write_text("- {vi: xã, en: commune}", encoding="utf-8")
    (tmp_path / "data" / "other.yml").write_text("[", encoding="utf-8")
    found = read_glossary(tmp_path)
    assert found is not None
    assert [term.vi for term in found.terms] == [("xã",)]


def test_a_glossary_that_is_no_yaml_names_file_and_line() -> None:
    with pytest.raises(NoGlossary) as caught:
        glossary_from({"terms.yml": b"- vi: xa\n  en: [commune\n- vi: b\n"})
    assert caught.value.path == "terms.yml"
    assert caught.value.line == 3


def test_the_digest_follows_the_terms() -> None:
    one = glossary_from({"terms.yml": b"- {vi: a, en: b}"})
    same = glossary_from({"terms.yml": b"- vi: a\n  en: b\n"})
    other = glossary_from({"terms.yml": b"- {vi: a, en: c}"})
    assert one is not None and same is not None and other is not None
    assert one.digest == same.digest
    assert one.digest != other.digest


def test_a_country_after_money_is_no_mention_of_it() -> None:
    glossary = Glossary((Term(("Úc",), ("Australia",), category="country"),))
    fee = "Phí thu của mỗi khách là 120 đô la Úc.", "The fee for each guest is AUD 120."
    assert told(*fee, glossary) == []
    guests = "Đoàn từ Úc đến thăm cảng.", "The delegation came to see the port."
    assert [code for code, _, _ in told(*guests, glossary)] == ["TERM01"]
