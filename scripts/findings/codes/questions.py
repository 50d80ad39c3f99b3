"""Codes for: questions the city must answer, and handbook pages written from the content."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

CODES = (
    Code(
        "question.nothing-waits",
        ERROR,
        Words(
            "câu hỏi này chưa nói hồ sơ hay trang nào đang chờ trả lời",
            "the question does not say which record or page waits for its answer",
        ),
        Words(
            "Ghi mã hồ sơ vào records, hoặc đường dẫn trang vào pages.",
            "Name ids of records under records, or paths of pages under pages.",
        ),
    ),
    Code(
        "question.open",
        WARNING,
        Words("chờ xác nhận: {question}", "to be confirmed: {question}"),
        Words(
            "Hỏi {agency}; đang chờ: {waiting}. Có trả lời thì sửa hồ sơ và ghi answered.",
            "Ask {agency}; waiting: {waiting}. "
            "When the answer has come, change the records and give its day under answered.",
        ),
    ),
    Code(
        "handbook.out-of-date",
        WARNING,
        Words(
            "trang này sinh ra từ nội dung, và nội dung đã khác",
            "this page is written from the content, and the content has changed",
        ),
        Words("Chạy ./cantho check --schemas.", "Run ./cantho check --schemas."),
    ),
)
