"""Codes for: mkdocs.yml, which says how MkDocs builds the site."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES = (
    Code(
        "config.missing",
        ERROR,
        Words("không có tệp cấu hình này", "this configuration file is missing"),
        Words("Lấy lại tệp từ Git.", "Restore the file from Git."),
    ),
    Code(
        "config.no-i18n",
        ERROR,
        Words(
            "mục “plugins” không có i18n, nên không dựng được hai ngôn ngữ",
            "“plugins” has no i18n, without which the two languages cannot be built",
        ),
        Words(
            "Lấy lại mục “plugins” của tệp này từ Git.", "Restore “plugins” in this file from Git."
        ),
    ),
    Code(
        "config.missing-language",
        ERROR,
        Words(
            "mục “languages” của i18n thiếu ngôn ngữ “{language}”",
            "“languages” of i18n lacks the language “{language}”",
        ),
        Words(
            "Thêm mục “- locale: {language}” cùng “name” và “build: true”, hoặc lấy lại từ Git.",
            "Add an entry “- locale: {language}” with “name” and “build: true”, or restore it "
            "from Git.",
        ),
    ),
    Code(
        "config.wrong-setting",
        ERROR,
        Words("“{key}” của i18n phải là “{expected}”", "“{key}” of i18n must be “{expected}”"),
        Words("Viết “{key}: {expected}”.", "Write “{key}: {expected}”."),
    ),
    Code(
        "config.one-language-only",
        ERROR,
        Words(
            "“build_only_locale” chỉ dựng một ngôn ngữ",
            "“build_only_locale” builds one language only",
        ),
        Words("Xóa dòng này.", "Delete this line."),
    ),
    Code(
        "config.no-hooks",
        ERROR,
        Words(
            "mục “hooks” không có {file}, phần dựng trang của chúng ta",
            "“hooks” does not name {file}, which does our part of the work",
        ),
        Words("Thêm “- {file}” dưới “hooks:”.", "Add “- {file}” below “hooks:”."),
    ),
    Code(
        "config.missing-hook",
        ERROR,
        Words(
            "mục “hooks” nêu tệp “{file}”, nhưng không có tệp ấy{hint}",
            "“hooks” names the file “{file}”, which does not exist{hint}",
        ),
        Words(
            "Sửa tên tệp, hoặc lấy lại tệp ấy từ Git.",
            "Correct the name, or restore that file from Git.",
        ),
    ),
    Code(
        "config.broken-hook",
        ERROR,
        Words(
            "tệp nêu trong “hooks” có lỗi: {other_path}, dòng {other_line}",
            "a file named in “hooks” has a fault: {other_path}, line {other_line}",
        ),
        Words(
            "Sửa dòng ấy, hoặc lấy lại tệp từ Git; việc của người phụ trách kỹ thuật.",
            "Correct that line, or restore the file from Git; a matter for the technical contact.",
        ),
    ),
)
