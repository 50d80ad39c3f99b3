"""Print what the city has still to confirm before the site is published."""

from __future__ import annotations

from scripts.cli.console import Console
from scripts.content.open_questions import open_questions
from scripts.content.site import Site
from scripts.languages import Words

NONE = Words(
    "\nKhông còn điều gì chờ thành phố xác nhận.", "\nNothing is left for the city to confirm."
)
UNREAD = Words(
    "\nChưa đọc được hết câu hỏi chờ xác nhận: hãy sửa các lỗi nêu trên trước.",
    "\nNot all open questions could be read: mend the errors above first.",
)


def tell_questions(site: Site, console: Console) -> None:
    """Print the open questions by the office that is asked, with what waits for each."""
    by_office = open_questions(site)
    count = sum(len(questions) for _, questions in by_office)
    known = site.record_ids["questions"]
    if known is None or len(known) > len(site.questions):
        console.say(UNREAD)
    elif not count:
        console.say(NONE)
    if not count:
        return
    console.say(
        Words(
            f"\nTrước khi đưa lên mạng, thành phố còn phải xác nhận {count} điều:",
            f"\nBefore publishing, the city has still to confirm {count} things:",
        )
    )
    for office, questions in by_office:
        console.say(Words(f"\n{office.vi} ({len(questions)})", f"\n{office.en} ({len(questions)})"))
        for record in questions:
            question = record.value.question
            waiting = ", ".join((*record.value.records, *record.value.pages))
            place = f"{record.relative}:{record.line('id')}"
            console.say(
                Words(
                    f"- {question.vi}\n    nơi đang chờ: {waiting} ({place})",
                    f"- {question.en}\n    waiting for it: {waiting} ({place})",
                )
            )
    console.say(Words("", ""))
