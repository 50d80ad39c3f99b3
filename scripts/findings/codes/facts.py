"""Codes for: facts taken from the sources, and how they may be used."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES = (
    Code(
        "fact.not-to-be-shown",
        ERROR,
        Words(
            "dữ kiện “{id}” mang cờ “{flag}”, không được đưa ra ở đây",
            "the fact “{id}” is flagged “{flag}” and must not be shown here",
        ),
        Words(
            "Bỏ dữ kiện khỏi facts và bỏ phần chữ dựa vào nó. "
            "Dữ kiện “check” chỉ được nêu trong content/data/questions.yml, "
            "“context” chỉ ở các trang kế hoạch (plan/).",
            "Remove the fact from facts, and the words that rest on it. "
            "A “check” fact may be named in content/data/questions.yml only, "
            "a “context” one on the pages of the plan (plan/) only.",
        ),
    ),
    Code(
        "fact.nowhere",
        ERROR,
        Words(
            "dữ kiện “{id}” được phép đăng nhưng chưa trang hay hồ sơ nào mang",
            "the fact “{id}” may be published, but no page or record carries it",
        ),
        Words(
            "Ghi mã vào facts của trang hay hồ sơ có nêu dữ kiện, hoặc nói lý do trong not_shown.",
            "Name it under facts of the page or record that states it, "
            "or give the reason in not_shown.",
        ),
    ),
    Code(
        "fact.shown-after-all",
        ERROR,
        Words(
            "dữ kiện “{id}” có lý do không đăng, nhưng vẫn có nơi mang",
            "the fact “{id}” has a reason for not being shown, yet something carries it",
        ),
        Words(
            "Bỏ not_shown, hoặc bỏ mã ở nơi mang.", "Remove not_shown, or the id where it stands."
        ),
    ),
)
