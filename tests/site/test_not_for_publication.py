"""Nothing of what the sources hold but the city must not publish reaches a page."""

from __future__ import annotations

import re

import pytest

from tests.site.reading import SitePage

# Each pattern stands for one of the groups that facts.yml flags “no”, or for a figure that the
# sources contradict. Case does not matter; marks do.
FORBIDDEN = {
    "security and police": r"công an|cảnh sát|quốc phòng|quân sự|lực lượng 47|force 47|police|"
    r"military|defence force|tội phạm|\bcrime",
    "trafficking": r"buôn bán người|mua bán người|trafficking",
    "steering of the press": r"thế lực thù địch|hostile force|luận điệu|tin tiêu cực|"
    r"tin tích cực|negative item|positive item|dư luận|tuyên giáo|propaganda",
    "monitoring counts": r"3[.,]671|2[.,]697\b|\b974\b",
    "internal figures": r"3[.,]875|\b450 (văn bản|documents)",
    "self-criticism": r"chưa bài bản|thiếu chuyên nghiệp|hạn chế, yếu kém",
    "sovereignty": r"hoàng sa|trường sa|paracel|spratly|biển đông|south china sea",
    "party documents": r"đại hội đảng|nghị quyết đảng|party congress|party resolution|"
    r"04-ct/tw|22-nq/tw",
    "old web addresses": r"sokhcn\.cantho|canthostnews|catex\.vn",
    "contradicted art shows": r"78[.,]800|67[.,]300|78[.,]350",
    "part-year trade figures": r"1[.,]275[.,]5|1[.,]000[.,]3|\b275[.,]2\b|\b268[.,]6\b",
    "certificate of another city": r"esc certificate|chứng nhận thành phố bền vững",
    "Francophone markets": r"thị trường pháp ngữ|francophone market",
    "date in doubt": r"368/qđ-ttg",
    "racecourse": r"trường đua|racecourse",
    "districts as if they were there": r"ubnd quận(?!, huyện)",
}


@pytest.mark.parametrize("group", FORBIDDEN)
def test_no_page_holds_anything_of(group: str, pages: dict[str, SitePage]) -> None:
    pattern = re.compile(FORBIDDEN[group], re.IGNORECASE)
    found = {
        address: match.group(0)
        for address, page in pages.items()
        if (match := pattern.search(" ".join(page.text.split())))
    }
    assert found == {}


def test_patterns_find_what_they_are_for() -> None:
    assert re.search(FORBIDDEN["part-year trade figures"], "đạt 1.275,5 triệu USD")
    assert re.search(FORBIDDEN["sovereignty"], "Hoàng Sa và Trường Sa", re.IGNORECASE)
    assert not re.search(FORBIDDEN["monitoring counts"], "1974, 9740")
