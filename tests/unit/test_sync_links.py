"""Links, images and heading ids of both pages of a pair agree, and lead somewhere."""

from __future__ import annotations

from time import process_time

import pytest

from scripts.findings import Finding
from scripts.languages import Language
from scripts.sync.alignment import pair_up
from scripts.sync.blocks import Document, Match, Pair
from scripts.sync.links import compare, told_once
from scripts.sync.links.addresses import read_address, same_place
from scripts.sync.links.page_links import PageLinks, page_links
from scripts.sync.links.targets import resolve
from scripts.sync.reading.documents import read_document

Told = list[tuple[str, str, int | None]]


def document(text: str, language: Language, path: str = "page.md") -> Document:
    return read_document(text, language, path, f"tree/{language}/{path}")


def side_by_side(vi: str, en: str) -> Pair:
    """Return a pair whose blocks are matched one by one, whatever they say."""
    ours, theirs = document(vi, "vi"), document(en, "en")
    blocks = zip(ours.body, theirs.body, strict=True)
    return Pair("page.md", ours, theirs, tuple(Match((one,), (other,)) for one, other in blocks))


def compared(vi: str, en: str, path: str = "page.md") -> list[Finding]:
    documents = document(vi, "vi", path), document(en, "en", path)
    return list(compare(pair_up(*documents), lambda text: text != "Cần Thơ"))


def linked(files: dict[str, str]) -> list[PageLinks]:
    found = []
    for name, text in files.items():
        folder, _, path = name.partition("/")
        language: Language = "vi" if folder == "vi" else "en"
        found.append(page_links(read_document(text, language, path, f"tree/{name}"), text))
    return found


def resolved(files: dict[str, str], *others: str) -> Told:
    return told(resolve(linked(files), frozenset(others)))


def told(findings: object) -> Told:
    assert hasattr(findings, "__iter__")
    return [(one.code, one.path.removeprefix("tree/"), one.line) for one in findings]


def message(findings: list[Finding]) -> str:
    (finding,) = findings
    return finding.message("en")


# What both pages of a pair link to


def test_links_of_a_block_may_stand_in_any_order() -> None:
    vi = "Xem [một](a.md) rồi [hai](b.md)."
    assert compared(vi, "First [two](b.md), then [one](a.md).") == []


def test_replaced_target_is_one_finding_with_both_addresses_and_lines() -> None:
    findings = compared("Một\n[hồ sơ](a.md).", "The\nlong\n[record](b.md).")
    assert told(findings) == [("LINK01", "vi/page.md", 2)]
    assert findings[0].other is not None
    assert (findings[0].other.path, findings[0].other.line) == ("tree/en/page.md", 3)
    assert message(findings) == "the link “a.md” is “b.md” in the English version (line 3)"
    assert findings[0].message("vi") == "liên kết “a.md” ở bản tiếng Anh (dòng 3) là “b.md”"


def test_link_that_english_lacks_is_told_in_the_vietnamese_line() -> None:
    findings = compared("Một dòng\nvà [hồ sơ](a.md).", "A line\nand the record.")
    assert told(findings) == [("LINK01", "vi/page.md", 2)]
    assert message(findings) == "the link “a.md” is not in the English version"


def test_link_that_only_english_has_is_told_in_the_english_line() -> None:
    assert told(compared("Một hồ sơ.", "One\n[record](a.md).")) == [("LINK01", "en/page.md", 2)]


def test_link_that_went_to_the_next_paragraph_is_fine() -> None:
    vi = "Cảng mở cửa mỗi ngày, giá ở [đây](a.md).\n\nKho lạnh nhận cá và tôm."
    en = "The port is open every day.\n\nPrices are [here](a.md). The cold store takes fish."
    assert compared(vi, en) == []


def test_links_that_two_paragraphs_have_swapped_are_told_for_each() -> None:
    vi = "Giá ở [đây](https://a.example).\n\nHàng ở [kia](https://b.example)."
    en = "Prices are [here](https://b.example).\n\nGoods are [there](https://a.example)."
    findings = list(compare(side_by_side(vi, en), lambda _: True))
    assert told(findings) == [("LINK01", "vi/page.md", 1), ("LINK01", "vi/page.md", 3)]


def test_block_that_is_missing_takes_its_links_with_it() -> None:
    vi = document("Cảng mở cửa, xem [giá](a.md).\n\nHai.\n\nBa.\n\nBốn.", "vi")
    en = document("The port is open.\n\nTwo.\n\nThree.\n\nFour.\n\n[Prices](a.md).", "en")
    matches = [Match((one,), (other,)) for one, other in zip(vi.body, en.body, strict=False)]
    pair = Pair("page.md", vi, en, (*matches, Match((), en.body[4:])))
    assert list(compare(pair, lambda _: True)) == []


def test_front_matter_has_no_links_whatever_it_looks_like() -> None:
    vi = "---\ntitle: Giá [ở đây](a.md)\n---\nChữ."
    en = "---\ntitle: Prices <img src=x>\n---\nWords."
    assert compared(vi, en) == []
    assert resolved({"vi/a.md": vi, "en/a.md": en}) == []


def test_place_named_twice_in_one_block_may_be_named_once_in_the_other() -> None:
    assert compared("[Một](a.md), lại [một](a.md).", "[One](a.md), and one again.") == []


def test_replaced_image_is_told_and_its_alternative_text_is_not() -> None:
    findings = compared("![Cảng](a.jpg)", "![Cảng](b.jpg)")
    assert message(findings) == "the image “a.jpg” is “b.jpg” in the English version (line 1)"


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("a.md", "./a.md"),
        ("../invest/a.md", "a.md"),
        ("b%C3%A0i.md", "bài.md"),
        ("a.md#invest", "a.md#money"),  # judged where the ids of all pages are known
        ("/vi/invest/a.md", "/en/invest/a.md"),
        ("../../photos/map-vi.png", "../../photos/map-en.png"),
        ("../../vi/map.png", "../../en/map.png"),
        ("https://Example.ORG/a/", "https://example.org/a"),
        ("https://example.org/vi/gioi-thieu", "https://example.org/en/about"),
        ("https://example.org/tin", "https://example.org/en/news"),
        ("https://example.org/a?lang=vi", "https://example.org/a?lang=en"),
        ("https://vi.wikipedia.org/wiki/Cần_Thơ", "https://en.wikipedia.org/wiki/Can_Tho"),
        ("https://vnexpress.net/tin-1.html", "https://e.vnexpress.net/news-1.html"),
        ("https://example.org/ban-do-vi.pdf", "https://example.org/map-en.pdf"),
        ("tel:02923820000", "tel:+84 292 382 0000"),
        ("mailto:A@example.org?subject=Chào", "mailto:a@example.org?subject=Hello"),
        ("{{ site.map }}", "{{ site.plan }}"),
    ],
)
def test_two_ways_to_say_one_place(vi: str, en: str) -> None:
    path = "invest/page.md"
    assert same_place(read_address(vi, "vi", path), read_address(en, "en", path))


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("a.md", "b.md"),
        ("a.md", "../a.md"),
        ("a.md#invest", "a.md"),
        ("https://example.org/2024", "https://example.org/2025"),
        ("https://example.org/a", "https://example.com/a"),
        ("https://example.org/en/a", "https://example.org/en/b"),
        ("https://example.org/vi/a", "https://example.org/vi/b"),
        ("https://example.org/a?id=1", "https://example.org/a?id=2"),
        ("tel:02923820000", "tel:02923820001"),
        ("mailto:a@example.org", "mailto:b@example.org"),
        ("a.md", "https://example.org/a.md"),
    ],
)
def test_two_places(vi: str, en: str) -> None:
    path = "invest/page.md"
    assert not same_place(read_address(vi, "vi", path), read_address(en, "en", path))


def test_number_that_the_text_of_a_link_says_is_left_to_the_facts() -> None:
    vi = "Gọi [0292 382 0000](tel:02923820000)."
    assert compared(vi, "Call [0292 382 0001](tel:02923820001).") == []
    assert told(compared(vi, "Call [0292 382 0000](tel:02923820001).")) == [
        ("LINK01", "vi/page.md", 1)
    ]


def test_mail_address_that_only_one_page_makes_a_link_is_no_difference() -> None:
    vi = "Viết tới [port@example.org](mailto:port@example.org)."
    assert compared(vi, "Write to port@example.org.") == []
    assert len(compared(vi.replace("[port@example.org]", "[cảng]"), "Write to the port.")) == 1


# Alternative texts


def test_alternative_text_that_was_not_translated_is_told_at_the_page_that_needs_it() -> None:
    assert told(compared("![Chợ nổi](a.jpg)", "![Chợ nổi](a.jpg)")) == [("LINK07", "en/page.md", 1)]
    assert told(compared("![A market](a.jpg)", "![A market](a.jpg)")) == [
        ("LINK07", "vi/page.md", 1)
    ]


def test_alternative_text_that_is_a_name_may_be_the_same() -> None:
    assert compared("![Cần Thơ](a.jpg)", "![Cần Thơ](a.jpg)") == []


def test_missing_alternative_text_is_told_where_it_is_missing() -> None:
    findings = compared("Một\n![Chợ nổi](a.jpg)", "One\n![](a.jpg)")
    assert told(findings) == [("LINK08", "en/page.md", 2)]
    assert "“Chợ nổi”" in message(findings)
    assert told(compared("![](a.jpg)", "![A market](a.jpg)")) == [("LINK08", "vi/page.md", 1)]
    assert compared("![](a.jpg)", "![](a.jpg)") == []


# Ids of headings


def test_ids_of_a_heading_must_be_equal() -> None:
    findings = compared("## Đầu tư {#invest}", "## Investing {#investing}")
    assert told(findings) == [("LINK05", "vi/page.md", 1)]
    assert "“investing”" in message(findings)


def test_id_on_one_side_is_told_where_it_stands() -> None:
    assert told(compared("## Đầu tư {#invest}", "## Investing")) == [("LINK05", "vi/page.md", 1)]
    assert told(compared("## Đầu tư", "## Investing {#invest}")) == [("LINK05", "en/page.md", 1)]


def test_headings_without_ids_and_with_equal_ids_are_fine() -> None:
    assert compared("## Đầu tư", "## Investing") == []
    assert compared("## Đầu tư {#invest}", "## Investing {: #invest }") == []


# Where links lead


def test_link_to_a_page_that_is_not_there_suggests_the_nearest() -> None:
    pages = {"vi/a.md": "Một\n\n[hai](trang-hai.md)", "vi/trang-ba.md": "Ba"}
    (finding,) = resolve(linked(pages), frozenset())
    assert told([finding]) == [("LINK03", "vi/a.md", 3)]
    assert "trang-ba.md" in finding.remedy("vi")


def test_link_to_a_page_of_the_other_language_only_says_so() -> None:
    pages = {"vi/a.md": "A", "vi/b.md": "B", "en/a.md": "[b](b.md)"}
    (finding,) = resolve(linked(pages), frozenset())
    assert told([finding]) == [("LINK03", "en/a.md", 1)]
    assert "in Vietnamese only" in finding.remedy("en")


def test_link_into_the_other_language_gives_the_way_to_the_own_page() -> None:
    pages = {
        "vi/invest/a.md": "[b](../../en/b.md#x)",
        "vi/b.md": "## B {#x}",
        "en/b.md": "## B {#x}",
        "en/invest/a.md": "[b](/vi/b.md)",
    }
    first, second = resolve(linked(pages), frozenset())
    assert told([first, second]) == [
        ("LINK02", "vi/invest/a.md", 1),
        ("LINK02", "en/invest/a.md", 1),
    ]
    assert "../b.md#x." in first.remedy("en")
    assert "/en/b.md." in second.remedy("en")


def test_address_that_begins_with_the_other_language_is_told_whatever_the_tree_holds() -> None:
    (finding,) = resolve(linked({"en/a.md": "[x](/vi/fairs/) ![](/vi/a.png)"}), frozenset())
    assert told([finding]) == [("LINK02", "en/a.md", 1)]
    assert "/en/fairs." in finding.remedy("en")


@pytest.mark.parametrize(
    "link",
    [
        "[English version](../en/a.md)",
        "[Bản tiếng Anh](../en/a.md)",
        "[EN](../en/a.md)",
        '<a href="../en/a.md" hreflang="en">Xem</a>',
        "[Xem](../en/a.md){hreflang=en}",
    ],
)
def test_link_that_offers_the_other_language_on_purpose_is_fine(link: str) -> None:
    assert resolved({"vi/a.md": link, "en/a.md": "A"}) == []


def test_link_that_offers_a_version_that_is_not_there_is_broken() -> None:
    assert resolved({"vi/a.md": "[English version](../en/a.md)", "en/b.md": "B"}) == [
        ("LINK03", "vi/a.md", 1)
    ]


@pytest.mark.parametrize(
    "address",
    [
        "b.md",
        "b/",
        "b",
        "b.html",
        "sub/",
        "sub/index.md",
        "../photos/port.jpg",
        "../../README.md",
        "https://example.org/nowhere",
        "mailto:a@example.org",
        "/anything",
        "#",
        "{{ url }}",
        "../files/",
    ],
)
def test_addresses_that_lead_somewhere_or_cannot_be_judged(address: str) -> None:
    pages = {"vi/a.md": f"[x]({address})", "vi/b.md": "B", "vi/sub/index.md": "S"}
    assert resolved(pages, "photos/port.jpg", "files/a.pdf") == []


@pytest.mark.parametrize(
    "address", ["c.md", "c", "sub/c.md", "../photos/prt.jpg", "B.md", "www.example.vn", ""]
)
def test_addresses_that_lead_nowhere(address: str) -> None:
    pages = {"vi/a.md": f"Một\n[x]({address})", "vi/b.md": "B"}
    assert resolved(pages, "photos/port.jpg") == [("LINK03", "vi/a.md", 2)]


def test_photos_of_a_tree_without_photos_are_not_missing() -> None:
    assert resolved({"vi/a.md": "![x](../photos/a.jpg) ![y](b.png)"}) == []
    assert resolved({"vi/a.md": "![y](b.png)"}, "vi/c.png") == [("LINK03", "vi/a.md", 1)]


def test_reference_links_and_html_are_followed() -> None:
    text = 'Xem [b][ref] và <a href="d.md">d</a>.\n\n[ref]: c.md\n'
    assert resolved({"vi/a.md": text}) == [("LINK03", "vi/a.md", 1), ("LINK03", "vi/a.md", 1)]


# Ids that links name


@pytest.mark.parametrize(
    "target",
    [
        "## Đầu tư {#x}",
        "## Đầu tư {: #x .big }",
        "Một đoạn.\n{: #x }",
        '<a id="x"></a>\n\n## Đầu tư',
        '<a name="x"></a> chữ',
        '<div id="x" markdown>\n\nChữ\n\n</div>',
        "Chữ[^x]\n\n[^x]: Ghi chú {#x}",
    ],
)
def test_ids_that_were_given_are_found_wherever_they_stand(target: str) -> None:
    assert resolved({"vi/a.md": "[x](b.md#x)", "vi/b.md": target}) == []


def test_id_that_is_not_there_suggests_the_nearest() -> None:
    pages = {"vi/a.md": "[x](b.md#investt)", "vi/b.md": "## Đầu tư {#invest}"}
    (finding,) = resolve(linked(pages), frozenset())
    assert told([finding]) == [("LINK04", "vi/a.md", 1)]
    assert "“invest”" in finding.message("en")


@pytest.mark.parametrize("anchor", ["dau-tu-o-ay", "dau-tu-o-day", "đầu-tư-ở-đây", "au-tu-o-ay"])
def test_id_made_of_the_words_of_a_heading_is_a_warning(anchor: str) -> None:
    expected = "LINK04" if anchor == "dau-tu-o-ay" else "LINK06"
    assert resolved(
        {"vi/a.md": f"[x](#{anchor})\n\n## **Đầu tư** ở [đây](b.md)", "vi/b.md": "B"}
    ) == [(expected, "vi/a.md", 1)]


def test_second_heading_of_equal_words_has_a_number() -> None:
    text = "[x](#a_1) [y](#a-1) [z](#a_2)\n\n## A\n\nB\n\n## A"
    assert [code for code, _, _ in resolved({"vi/a.md": text})] == ["LINK06", "LINK06", "LINK04"]


def test_twin_that_names_another_heading_is_told_once() -> None:
    target = "## Một {#one}\n\n## Hai {#two}"
    pages = {"vi/a.md": "[x](b.md#one)", "vi/b.md": target}
    pages |= {"en/a.md": "The\n[x](b.md#two)", "en/b.md": target}
    (finding,) = resolve(linked(pages), frozenset())
    assert told([finding]) == [("LINK01", "vi/a.md", 1)]
    assert finding.other is not None
    assert finding.other.line == 2


def test_links_to_headings_whose_ids_differ_are_no_second_finding() -> None:
    pages = {
        "vi/a.md": "[x](#invest)\n\n## Đầu tư {#invest}",
        "en/a.md": "[x](#investing)\n\n## Investing {#investing}",
    }
    assert resolved(pages) == []
    assert [finding.code for finding in compared(*pages.values())] == ["LINK05"]


# One cause, one finding


def test_broken_link_is_not_told_again_because_its_twin_is_right() -> None:
    pages = {"vi/a.md": "[x](c.md)", "en/a.md": "[x](b.md)", "vi/b.md": "B", "en/b.md": "B"}
    findings = [*compared("[x](c.md)", "[x](b.md)", "a.md"), *resolve(linked(pages), frozenset())]
    assert sorted(finding.code for finding in findings) == ["LINK01", "LINK03"]
    assert told(told_once(findings)) == [("LINK03", "vi/a.md", 1)]


def test_ids_of_lists_from_records_are_places_too() -> None:
    pages = linked({"vi/a.md": "[x](b.md#office-port)", "vi/b.md": "B"})
    places = {"vi/b.md": frozenset({"office-port"})}
    assert list(resolve(pages, frozenset(), places=places)) == []
    assert told(resolve(pages, frozenset())) == [("LINK04", "vi/a.md", 1)]


def test_on_this_site_links_name_files_as_they_are() -> None:
    pages = linked(
        {"vi/a.md": "[x](b) [y](../en/a.md) [z](/b.md) ![](c.png)", "vi/b.md": "B", "en/a.md": "A"}
    )
    findings = told(resolve(pages, frozenset(), exactly=True))
    assert [code for code, _, _ in findings] == ["LINK03", "LINK02"]


def test_on_this_site_a_heading_without_an_id_is_told_at_the_heading_alone() -> None:
    pages = linked({"vi/a.md": "[x](#dau-tu)\n\n## Đầu tư"})
    assert list(resolve(pages, frozenset(), exactly=True)) == []
    assert told(resolve(pages, frozenset())) == [("LINK06", "vi/a.md", 1)]


@pytest.mark.parametrize("mark", ["{#a ", "{", "<a id= ", "[a](#b", "[a", "## [a ", "{# {#"])
def test_reading_links_takes_time_in_proportion_to_the_text(mark: str) -> None:
    def seconds(times: int) -> float:
        text = "## " + mark * times
        read = document(text, "vi")
        begin = process_time()
        page_links(read, text)
        return process_time() - begin

    seconds(100)
    assert seconds(10_000) < 40 * max(seconds(1_000), 0.005)


def test_every_message_and_remedy_can_be_told_in_both_languages() -> None:
    pages = {"vi/a.md": "[x](c.md) [y](../en/a.md) [z](#no) [w](#a)\n\n## A", "en/a.md": "A"}
    findings = [
        *resolve(linked(pages), frozenset()),
        *compared("[x](a.md)\n\n## A {#a}\n\n![a](b.jpg)", "[x](b.md)\n\n## A {#b}\n\n![](b.jpg)"),
        *compared("![Chợ nổi](a.jpg)", "![Chợ nổi](a.jpg)"),
    ]
    assert sorted({finding.code for finding in findings}) == [f"LINK0{n}" for n in range(1, 9)]
    for finding in findings:
        for language in ("vi", "en"):
            assert finding.message(language)
            assert "{{" not in finding.remedy(language)
