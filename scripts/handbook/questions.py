"""The handbook's table of open questions: what the city must confirm, and what waits for it."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.content.open_questions import open_questions
from scripts.content.records import KINDS, SHOWN_KINDS, Question
from scripts.content.site import Site
from scripts.handbook.markdown import link, plain, row
from scripts.languages import SOURCE

QUESTIONS_PAGE = "docs/editors/cau-hoi-cho-xac-nhan.md"
HEAD = """\
# Câu hỏi chờ thành phố xác nhận

Những điều nguồn chưa nói, hoặc nói khác nhau; trang web chỉ ghi “chờ xác nhận” hay “chưa nêu” ở
những chỗ ấy. Mỗi câu hỏi đi kèm hồ sơ và trang đang chờ câu trả lời.

Khi có trả lời: ghi điều được xác nhận vào hồ sơ cùng nguồn và ngày, rồi ghi ngày nhận được vào
`answered` của câu hỏi trong [questions.yml](../../content/data/questions.yml).
Xem danh sách này trong cửa sổ lệnh: `./cantho check --before-publishing`.

Trang này do `./cantho check --schemas` viết; đừng sửa bằng tay.
"""
COLUMNS = "| câu hỏi | question | nơi đang chờ |\n|---|---|---|\n"
WORDS = {kind.name: kind.words for kind in KINDS}


def questions_page(site: Site) -> str:
    """Return the whole page in Markdown, by the office that is asked."""
    parts = [HEAD]
    for office, questions in open_questions(site):
        parts.append(f"\n## {office.vi} ({len(questions)})\n\n{COLUMNS}")
        for question in questions:
            text = question.value.question
            waiting = ", ".join(_waiting(site, question.value))
            parts.append(row((plain(text.vi), plain(text.en), waiting)))
    return "".join(parts)


def _waiting(site: Site, question: Question) -> Iterator[str]:
    for record_id in question.records:
        for kind in SHOWN_KINDS:
            record = site.records[kind].get(record_id)
            if record is not None:
                yield f"{WORDS[kind].vi} {link(QUESTIONS_PAGE, record.relative, record_id)}"
                break
    for path in question.pages:
        target = f"content/{SOURCE}/{path}"
        yield f"trang {link(QUESTIONS_PAGE, target, path)}"
