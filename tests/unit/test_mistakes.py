"""Each mistake an editor can make gives its finding, with file and line, and nothing else."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.checks.assets import SHARE_CARD
from scripts.pages import labels
from tests.small_project import TEXTS, change, check, places, write

HOME = "content/vi/index.md"
VI_PAGE = "content/vi/invest/river-port.md"
EN_PAGE = "content/en/invest/river-port.md"
RECORD = "content/data/projects/river-port.yml"
STATISTICS = "content/data/statistics.yml"
AGENCIES = "content/data/agencies.yml"
SIDECAR = "content/photos/port.yml"
FACTS = "content/data/facts.yml"
QUESTIONS = "content/data/questions.yml"
HEAD = "overrides/partials/head.html"
FONTS = "overrides/assets/css/fonts.css"
I18N = """\
plugins:
  - i18n:
      docs_structure: folder
      languages:
        - locale: vi
          default: true
        - locale: en
          name: English
"""
WORK = """\
id: river-port
name: {vi: Cảng hữu nghị, en: Friendship port}
summary: {vi: Một cảng., en: A port.}
sources: [{source: plan-25}]
checked_on: 2026-11-20
review_by: 2027-05-20
owner: industry
"""
TASK = """\
- id: first
  number: 1
  name: {vi: Một việc, en: A task}
  leads: []
  coordinating: []
  product: null
  timing: null
  served_by: [index.md]
  source: {source: plan-25}
  owner: industry
  checked_on: 2026-11-20
  review_by: 2027-05-20
"""
EVENT = """\
id: fair
name: {vi: Hội chợ, en: Fair}
theme: trade
summary: {vi: Một hội chợ., en: A fair.}
recurrence: annual
upcoming: {year: 2027, month: 6, day: 31}
sources: [{source: plan-25}]
checked_on: 2026-11-20
review_by: 2027-05-20
owner: industry
"""
CHARTS = "content/data/charts.yml"
CHART = """\
- id: port
  title: {{vi: Cảng, en: Port}}
  kind: bars
  theme: trade
  items:
    - {{quote: {}, label: {{vi: một, en: one}}}}
    - {{quote: {}, label: {{vi: hai, en: two}}}}
  owner: industry
  checked_on: 2026-11-20
  review_by: 2027-05-20
"""
Mistake = Callable[[Path], None]


def test_sound_project_has_no_findings(project: Path) -> None:
    assert places(check(project)) == []


MISTAKES: dict[str, tuple[Mistake, tuple[str, str, int | None]]] = {
    "missing English page": (
        lambda root: (root / "content/en/index.md").unlink(),
        ("PAIR01", "content/vi/index.md", 1),
    ),
    "missing Vietnamese page": (
        lambda root: (root / "content/vi/index.md").unlink(),
        ("PAIR01", "content/en/index.md", 1),
    ),
    "invalid YAML in front matter": (
        lambda root: change(root, VI_PAGE, "title: Cảng sông", "title: Cảng: sông"),
        ("yaml.invalid", VI_PAGE, 2),
    ),
    "quotation mark not closed": (
        lambda root: change(root, VI_PAGE, "title: Cảng sông", 'title: "Cảng sông'),
        ("yaml.invalid", VI_PAGE, 2),
    ),
    "duplicate key in front matter": (
        lambda root: change(root, VI_PAGE, "template:", "title: Lần hai\ntemplate:"),
        ("yaml.duplicate-key", VI_PAGE, 5),
    ),
    "unknown key in front matter": (
        lambda root: change(root, VI_PAGE, "updated:", "updatd: 2026-11-20\nupdated:"),
        ("schema.unknown-key", VI_PAGE, 4),
    ),
    "missing key in front matter": (
        lambda root: change(root, VI_PAGE, "updated: 2026-11-20\n", ""),
        ("schema.missing-key", VI_PAGE, 2),
    ),
    "description too short": (
        lambda root: change(root, VI_PAGE, TEXTS[VI_PAGE].split("\n")[2], "description: Ngắn"),
        ("schema.wrong-value", VI_PAGE, 3),
    ),
    "shared key differs": (
        lambda root: change(root, EN_PAGE, "updated: 2026-11-20", "updated: 2026-11-19"),
        ("META02", VI_PAGE, 4),
    ),
    "key in one language only": (
        lambda root: change(root, EN_PAGE, "template:", "lists: works\ntemplate:"),
        ("META01", EN_PAGE, 5),
    ),
    "title left untranslated": (
        lambda root: change(root, EN_PAGE, "title: River port", "title: Cảng sông"),
        ("META04", EN_PAGE, 2),
    ),
    "front matter below an empty line": (
        lambda root: write(root, VI_PAGE, "\n" + TEXTS[VI_PAGE]),
        ("MARK01", VI_PAGE, 1),
    ),
    "character that does not show": (
        lambda root: change(root, VI_PAGE, "Dự án này", "Dự\u200b án này"),
        ("MARK04", VI_PAGE, 11),
    ),
    "page for one language without a reason": (
        lambda root: change(root, VI_PAGE, "updated:", "languages: [vi]\nupdated:"),
        ("PAIR04", VI_PAGE, 4),
    ),
    "front matter not closed": (
        lambda root: change(root, VI_PAGE, "2027-05-20\n---\n", "2027-05-20\n"),
        ("MARK01", VI_PAGE, 1),
    ),
    "no front matter": (
        lambda root: write(root, VI_PAGE, "Chỉ có chữ.\n"),
        ("page.no-front-matter", VI_PAGE, 1),
    ),
    "empty page": (
        lambda root: write(root, VI_PAGE, "\n \n"),
        ("page.empty", VI_PAGE, 1),
    ),
    "page without text": (
        lambda root: write(root, VI_PAGE, TEXTS[VI_PAGE].split("## ")[0]),
        ("page.no-text", VI_PAGE, 10),
    ),
    "byte order mark": (
        lambda root: write(root, VI_PAGE, "\ufeff" + TEXTS[VI_PAGE]),
        ("text.bom", VI_PAGE, 1),
    ),
    "Windows line ends": (
        lambda root: write(root, VI_PAGE, TEXTS[VI_PAGE].replace("\n", "\r\n")),
        ("text.crlf", VI_PAGE, 1),
    ),
    "loose marks": (
        lambda root: change(root, VI_PAGE, "gì", unicodedata.normalize("NFD", "gì")),
        ("MARK03", VI_PAGE, 11),
    ),
    "letter of another language": (
        lambda root: change(root, VI_PAGE, "Dự án này", "Ðự án này"),
        ("MARK02", VI_PAGE, 11),
    ),
    "not UTF-8": (
        lambda root: write(root, VI_PAGE, TEXTS[VI_PAGE].encode("utf-16")),
        ("text.not-utf8", VI_PAGE, 1),
    ),
    "link to nowhere": (
        lambda root: change(root, VI_PAGE, "../index.md", "../indx.md"),
        ("LINK03", VI_PAGE, 15),
    ),
    "link to a heading that is not there": (
        lambda root: change(root, VI_PAGE, "../index.md", "../index.md#muc-hai"),
        ("LINK04", VI_PAGE, 15),
    ),
    "link from the top of the site": (
        lambda root: change(root, VI_PAGE, "../index.md", "/index.md"),
        ("link.not-relative", VI_PAGE, 15),
    ),
    "link into the other language": (
        lambda root: change(root, VI_PAGE, "../index.md", "../../en/index.md"),
        ("LINK02", VI_PAGE, 15),
    ),
    "link to a folder": (
        lambda root: change(root, "content/vi/index.md", "invest/river-port.md", "./"),
        ("link.directory", "content/vi/index.md", 11),
    ),
    "link that runs a script": (
        lambda root: change(root, VI_PAGE, "../index.md", "javascript:alert(1)"),
        ("link.scheme", VI_PAGE, 15),
    ),
    "image that is not there": (
        lambda root: change(root, VI_PAGE, "photos/port.jpg", "photos/prt.jpg"),
        ("image.missing", VI_PAGE, 13),
    ),
    "image outside the folder of photos": (
        lambda root: change(root, VI_PAGE, "../../photos/port.jpg", "port.jpg"),
        ("image.outside-photos", VI_PAGE, 13),
    ),
    "image of another site": (
        lambda root: change(root, VI_PAGE, "../../photos/port.jpg", "https://a.example/b.jpg"),
        ("image.remote", VI_PAGE, 13),
    ),
    "script in a page": (
        lambda root: change(root, VI_PAGE, "![]", "<script>alert(1)</script>\n\n![]"),
        ("page.html-tag", VI_PAGE, 13),
    ),
    "second heading of level 1": (
        lambda root: change(root, VI_PAGE, "## Dự", "# Dự"),
        ("page.heading-1", VI_PAGE, 11),
    ),
    "heading level left out": (
        lambda root: change(root, VI_PAGE, "![]", "#### Sâu\n\n![]"),
        ("page.heading-skips", VI_PAGE, 13),
    ),
    "update date in the future": (
        lambda root: change(root, VI_PAGE, "updated: 2026-11-20", "updated: 2027-11-20"),
        ("page.updated-in-future", VI_PAGE, 4),
    ),
    "page name with marks and spaces": (
        lambda root: write(root, "content/vi/Cảng mới.md", TEXTS["content/vi/index.md"]),
        ("file.name", "content/vi/Cảng mới.md", None),
    ),
    "word processor file among pages": (
        lambda root: write(root, "content/vi/bai-viet.docx", b"PK"),
        ("file.stray", "content/vi/bai-viet.docx", None),
    ),
    "invalid YAML in a record": (
        lambda root: change(root, RECORD, "kind: logistics", "kind logistics"),
        ("yaml.invalid", RECORD, 3),
    ),
    "bracket not closed in a record": (
        lambda root: change(root, RECORD, "legal_basis: []", "legal_basis: ["),
        ("yaml.bracket-not-closed", RECORD, 12),
    ),
    "bracket not closed in front matter": (
        lambda root: change(root, VI_PAGE, "template:", "photos: [port.jpg\ntemplate:"),
        ("yaml.bracket-not-closed", VI_PAGE, 5),
    ),
    "source listed twice in a record": (
        lambda root: change(
            root,
            RECORD,
            "plan-25}\nchecked",
            "plan-25}\n  - {source: plan-25, where: tr. 2}\nchecked",
        ),
        ("record.listed-twice", RECORD, 17),
    ),
    "photo listed twice on a page": (
        lambda root: change(
            root, VI_PAGE, "template:", "photos:\n- port.jpg\n- port.jpg\ntemplate:"
        ),
        ("record.listed-twice", VI_PAGE, 7),
    ),
    "statistic listed twice on a page": (
        lambda root: change(
            root, VI_PAGE, "template:", "statistics:\n- delegations\n- delegations\ntemplate:"
        ),
        ("record.listed-twice", VI_PAGE, 7),
    ),
    "figure listed twice in a record": (
        lambda root: change(
            root,
            RECORD,
            "capital: []",
            "capital:" + "\n  - {value: 2, unit: ha, as_of: 2017, source: plan-25}" * 2,
        ),
        ("record.listed-twice", RECORD, 12),
    ),
    "sources missing": (
        lambda root: (root / "content/data/sources.yml").unlink(),
        ("record.no-file", "content/data/sources.yml", None),
    ),
    "sources emptied": (
        lambda root: write(root, "content/data/sources.yml", ""),
        ("record.no-file", "content/data/sources.yml", None),
    ),
    "brackets without end": (
        lambda root: change(root, VI_PAGE, "![]", "Chữ " + "[" * 20_000 + "\n\n![]"),
        ("markdown.piled-brackets", VI_PAGE, 13),
    ),
    "duplicate key in a record": (
        lambda root: change(root, RECORD, "capital: []", "capital: []\ncapital: []"),
        ("yaml.duplicate-key", RECORD, 11),
    ),
    "unknown key in a record": (
        lambda root: change(root, RECORD, "capital: []", "capitol: 5\ncapital: []"),
        ("schema.unknown-key", RECORD, 10),
    ),
    "unknown key deep in a record": (
        lambda root: change(root, RECORD, "unit: ha,", "unt: ha, unit: ha,"),
        ("schema.unknown-key", RECORD, 9),
    ),
    "missing key of a figure": (
        lambda root: change(root, RECORD, ", source: plan-25}\ncapital", "}\ncapital"),
        ("schema.missing-key", RECORD, 9),
    ),
    "value that is not one of the choices": (
        lambda root: change(root, RECORD, "kind: logistics", "kind: logistic"),
        ("schema.wrong-value", RECORD, 3),
    ),
    "date that does not exist": (
        lambda root: change(root, RECORD, "checked_on: 2026-11-20", "checked_on: 2026-11-31"),
        ("schema.wrong-value", RECORD, 17),
    ),
    "text in one language only": (
        lambda root: change(root, RECORD, "{vi: Cảng sông, en: River port}", "{vi: Cảng sông}"),
        ("schema.missing-key", RECORD, 2),
    ),
    "source that is not there": (
        lambda root: change(root, RECORD, "  - {source: plan-25}", "  - {source: plan-26}"),
        ("record.unknown-reference", RECORD, 16),
    ),
    "agency that is not there": (
        lambda root: change(root, RECORD, "owner: industry", "owner: industri"),
        ("record.unknown-reference", RECORD, 19),
    ),
    "record of a page that is not there": (
        lambda root: [
            change(root, page, "record: river-port", "record: river-prt")
            for page in (VI_PAGE, EN_PAGE)
        ],
        ("record.unknown-reference", VI_PAGE, 6),
    ),
    "id that is not the file's name": (
        lambda root: (root / RECORD).rename(root / "content/data/projects/port.yml"),
        ("record.id-differs", "content/data/projects/port.yml", 1),
    ),
    "review overdue": (
        lambda root: change(root, RECORD, "checked_on: 2026-11-20\nreview_by: 2027-05-20",
                            "checked_on: 2025-11-20\nreview_by: 2026-05-20"),
        ("record.review-overdue", RECORD, 18),
    ),
    "review before the check": (
        lambda root: change(root, RECORD, "review_by: 2027-05-20", "review_by: 2026-05-20"),
        ("record.review-before-check", RECORD, 18),
    ),
    "calling for investment without a legal basis": (
        lambda root: change(
            root, RECORD, "plan-25}\nsummary", "plan-25, confirmed: true}\nsummary"
        ),
        ("project.calling-without-basis", RECORD, 4),
    ),
    "drawing that is not there": (
        lambda root: change(root, RECORD, "photo: port.jpg", "illustration: port\nphoto: port.jpg"),
        ("illustration.missing", RECORD, 14),
    ),
    "list that follows its paragraph at once": (
        lambda root: change(root, VI_PAGE, "![]", "Có hai:\n- một\n- hai\n\n![]"),
        ("markdown.no-empty-line", VI_PAGE, 14),
    ),
    "table that follows its paragraph at once": (
        lambda root: change(root, VI_PAGE, "![]", "Bảng:\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![]"),
        ("markdown.no-empty-line", VI_PAGE, 14),
    ),
    "inner list that is not indented enough": (
        lambda root: change(root, VI_PAGE, "![]", "- một\n  - hai\n\n![]"),
        ("markdown.shallow-list", VI_PAGE, 14),
    ),
    "heading without a space": (
        lambda root: change(root, VI_PAGE, "![]", "###Dính liền\n\n![]"),
        ("markdown.heading-without-space", VI_PAGE, 13),
    ),
    "record without its template": (
        lambda root: [
            change(root, page, "template: project\n", "") for page in (VI_PAGE, EN_PAGE)
        ],
        ("page.record-needs-template", VI_PAGE, 5),
    ),
    "photo not meant for the press": (
        lambda root: [
            change(root, page, "template:", "photos:\n  - port.jpg\ntemplate:")
            for page in (VI_PAGE, EN_PAGE)
        ],
        ("photo.not-for-press", VI_PAGE, 6),
    ),
    "thousands written with a point": (
        lambda root: change(root, STATISTICS, "value: 57", "value: 45.000"),
        ("schema.wrong-value", STATISTICS, 5),
    ),
    "description that is too long": (
        lambda root: change(root, VI_PAGE, "description: ", "description: " + "Dài " * 60),
        ("schema.wrong-value", VI_PAGE, 3),
    ),
    "link without https": (
        lambda root: change(root, VI_PAGE, "../index.md", "www.cantho.gov.vn"),
        ("LINK03", VI_PAGE, 15),
    ),
    "link in two pieces": (
        lambda root: change(root, VI_PAGE, "[Trang chủ](../index.md)", "[Trang chủ] (../index.md)"),
        ("markdown.shown-as-typed", VI_PAGE, 15),
    ),
    "space in an address": (
        lambda root: change(root, VI_PAGE, "../index.md", "../trang chu.md"),
        ("markdown.shown-as-typed", VI_PAGE, 15),
    ),
    "footnote": (
        lambda root: change(root, VI_PAGE, "![]", "Một ý.[^1]\n\n![]"),
        ("markdown.shown-as-typed", VI_PAGE, 13),
    ),
    "admonition": (
        lambda root: change(root, VI_PAGE, "![]", '!!! note "Chú ý"\n\n    Chữ.\n\n![]'),
        ("markdown.shown-as-typed", VI_PAGE, 13),
    ),
    "paragraphs inside HTML": (
        lambda root: change(root, VI_PAGE, "![]", "<details>\n\nChữ.\n\n</details>\n\n![]"),
        ("page.html-tag", VI_PAGE, 13),
    ),
    "link without an address": (
        lambda root: change(root, VI_PAGE, "../index.md", ""),
        ("LINK03", VI_PAGE, 15),
    ),
    "link after words in two lines": (
        lambda root: change(root, VI_PAGE, "[Trang", "Một `mã\nhai` dòng.\n[x](x.md) [Trang"),
        ("LINK03", VI_PAGE, 17),
    ),
    "folder named after a language": (
        lambda root: write(root, "content/vi/en/about.md", TEXTS["content/vi/index.md"]),
        ("page.language-name", "content/vi/en", None),
    ),
    "two pages with one address": (
        lambda root: write(root, "content/vi/invest/river-port/index.md", TEXTS[VI_PAGE]),
        ("page.same-address", "content/vi/invest/river-port/index.md", 1),
    ),
    "folder of a language the site has not": (
        lambda root: write(root, "content/fr/index.md", "Bonjour"),
        ("file.stray", "content/fr", None),
    ),
    "link that leads to no file on the disk": (
        lambda root: (root / "content/vi/lost.md").symlink_to(root / "nowhere.md"),
        ("file.unreadable", "content/vi/lost.md", None),
    ),
    "menu that is no list": (
        lambda root: write(root, "mkdocs.yml", "extra:\n  sections: about.md\n"),
        ("menu.not-a-list", "mkdocs.yml", 2),
    ),
    "thousands with a point in hectares": (
        lambda root: change(root, RECORD, "value: 242.2", "value: 45.000"),
        ("schema.wrong-value", RECORD, 9),
    ),
    "negative figure": (
        lambda root: change(root, RECORD, "value: 242.2", "value: -5"),
        ("schema.wrong-value", RECORD, 9),
    ),
    "figure in quotation marks": (
        lambda root: change(root, RECORD, "value: 242.2", 'value: "1e5"'),
        ("schema.wrong-value", RECORD, 9),
    ),
    "number where a day is due": (
        lambda root: change(root, RECORD, "checked_on: 2026-11-20", "checked_on: 0"),
        ("schema.wrong-value", RECORD, 17),
    ),
    "day without a month": (
        lambda root: write(root, "content/data/events/fair.yml", EVENT.replace("month: 6, ", "")),
        ("schema.wrong-value", "content/data/events/fair.yml", 6),
    ),
    "next time that is past": (
        lambda root: write(
            root,
            "content/data/events/fair.yml",
            EVENT.replace("year: 2027, month: 6, day: 31", "year: 2026, month: 1"),
        ),
        ("record.next-is-past", "content/data/events/fair.yml", 6),
    ),
    "country that is not": (
        lambda root: write(root, "content/data/works/port.yml", WORK + "countries: [ZZ]\n"),
        ("schema.wrong-value", "content/data/works/port.yml", 8),
    ),
    "e-mail address that is none": (
        lambda root: change(root, RECORD, "{agency: industry}", "{agency: industry, email: a b}"),
        ("schema.wrong-value", RECORD, 13),
    ),
    "drawing without its night": (
        lambda root: [
            write(root, "overrides/assets/illustrations/day/port.svg", "<svg/>"),
            change(root, RECORD, "photo: port.jpg", "illustration: port\nphoto: port.jpg"),
        ],
        ("illustration.missing", RECORD, 14),
    ),
    "configuration without i18n": (
        lambda root: write(root, "mkdocs.yml", "site_name: a\nplugins:\n  - search\n"),
        ("config.no-i18n", "mkdocs.yml", 2),
    ),
    "i18n without languages": (
        lambda root: write(root, "mkdocs.yml", "site_name: a\nplugins:\n  - i18n\n"),
        ("config.missing-language", "mkdocs.yml", 3),
    ),
    "i18n without English": (
        lambda root: write(root, "mkdocs.yml", I18N.partition("        - locale: en")[0]),
        ("config.missing-language", "mkdocs.yml", 4),
    ),
    "language that is not built": (
        lambda root: write(root, "mkdocs.yml", f"{I18N}          build: false\n"),
        ("config.wrong-setting", "mkdocs.yml", 9),
    ),
    "pages of both languages in one folder": (
        lambda root: write(root, "mkdocs.yml", I18N.replace("folder", "suffix")),
        ("config.wrong-setting", "mkdocs.yml", 3),
    ),
    "one language only": (
        lambda root: write(root, "mkdocs.yml", f"{I18N}      build_only_locale: vi\n"),
        ("config.one-language-only", "mkdocs.yml", 9),
    ),
    "configuration without hooks": (
        lambda root: write(root, "mkdocs.yml", I18N),
        ("config.no-hooks", "mkdocs.yml", 1),
    ),
    "hook whose file is missing": (
        lambda root: write(root, "mkdocs.yml", f"{I18N}hooks:\n  - scripts/hoks.py\n"),
        ("config.missing-hook", "mkdocs.yml", 10),
    ),
    "icon that a template names and is missing": (
        lambda root: write(root, HEAD, '\n<link href="{{ site.assets }}favicon.svg">\n'),
        ("overrides.missing-asset", HEAD, 2),
    ),
    "font that a template names in a loop and is missing": (
        lambda root: write(
            root,
            HEAD,
            '{% for font in ("thin", "bold") -%}\n'
            '<link href="{{ site.assets }}fonts/{{ font }}.woff2">\n{% endfor %}',
        ),
        ("overrides.missing-asset", HEAD, 2),
    ),
    "share card that is missing": (
        lambda root: write(root, HEAD, '<meta content="{{ view.share_image }}">'),
        ("overrides.missing-asset", HEAD, 1),
    ),
    "font that a style names and is missing": (
        lambda root: write(root, FONTS, '/* url("a")\n*/\nsrc: url("fonts/bold.woff2");\n'),
        ("overrides.missing-asset", FONTS, 3),
    ),
    "page after the menu that leads nowhere": (
        lambda root: write(
            root, "mkdocs.yml", "extra:\n  sections: [index.md]\n  more:\n    - abuot.md\n"
        ),
        ("menu.missing-page", "mkdocs.yml", 4),
    ),
    "page that is in the menu twice": (
        lambda root: write(
            root, "mkdocs.yml", "extra:\n  sections: [index.md]\n  more:\n    - index.md\n"
        ),
        ("menu.page-twice", "mkdocs.yml", 4),
    ),
    "kinds of partners on a page that lists none": (
        lambda root: change(root, VI_PAGE, "owner: industry", "kinds: [network]\nowner: industry"),
        ("list.kinds-without-partners", VI_PAGE, 7),
    ),
    "office that is part of itself": (
        lambda root: change(root, AGENCIES, "  source:", "  part_of: industry\n  source:"),
        ("list.office-in-circle", AGENCIES, 4),
    ),
    "two tasks of one number": (
        lambda root: write(root, "content/data/tasks.yml", TASK + TASK.replace("first", "second")),
        ("list.task-number-twice", "content/data/tasks.yml", 14),
    ),
    "menu entry that leads nowhere": (
        lambda root: write(root, "mkdocs.yml", "extra:\n  sections:\n    - pres/index.md\n"),
        ("menu.missing-page", "mkdocs.yml", 3),
    ),
    "record id taken by another kind": (
        lambda root: write(root, "content/data/works/river-port.yml", WORK),
        ("record.duplicate-id", "content/data/works/river-port.yml", 1),
    ),
    "day that no month has": (
        lambda root: write(root, "content/data/events/fair.yml", EVENT),
        ("schema.wrong-value", "content/data/events/fair.yml", 6),
    ),
    "list where a mapping is due": (
        lambda root: write(root, "content/data/sources.yml", "id: plan-25\n"),
        ("yaml.not-a-list", "content/data/sources.yml", 1),
    ),
    "id taken twice": (
        lambda root: write(root, STATISTICS, TEXTS[STATISTICS] * 2),
        ("record.duplicate-id", STATISTICS, 11),
    ),
    "photo without description": (
        lambda root: (root / "content/photos/port.yml").unlink(),
        ("photo.no-sidecar", "content/photos/port.jpg", None),
    ),
    "description without alt": (
        lambda root: change(root, SIDECAR, TEXTS[SIDECAR].split("\n")[0], "press: false"),
        ("schema.missing-key", SIDECAR, 1),
    ),
    "truncated JPEG": (
        lambda root: (root / "content/photos/port.jpg").write_bytes(
            (root / "content/photos/port.jpg").read_bytes()[:-400]
        ) and None,
        ("photo.unreadable", "content/photos/port.jpg", None),
    ),
    "text file named .jpg": (
        lambda root: write(root, "content/photos/port.jpg", "Đây là chữ."),
        ("photo.not-an-image", "content/photos/port.jpg", None),
    ),
    "page overdue for review": (
        lambda root: [
            change(root, page, "checked_on: 2026-11-20\nreview_by: 2027-05-20",
                               "checked_on: 2025-11-20\nreview_by: 2026-05-20")
            for page in (VI_PAGE, EN_PAGE)
        ],
        ("page.review-overdue", VI_PAGE, 9),
    ),
    "page to be reviewed before it was checked": (
        lambda root: [
            change(root, page, "review_by: 2027-05-20", "review_by: 2026-05-20")
            for page in (VI_PAGE, EN_PAGE)
        ],
        ("record.review-before-check", VI_PAGE, 9),
    ),
    "page that no agency keeps": (
        lambda root: change(root, VI_PAGE, "owner: industry\n", ""),
        ("schema.missing-key", VI_PAGE, 2),
    ),
    "fact that must not be shown": (
        lambda root: change(root, STATISTICS, "facts: [delegations-2025]",
                                              "facts: [delegations-2025, port-area]"),
        ("fact.not-to-be-shown", STATISTICS, 7),
    ),
    "fact that may never be named, in a question": (
        lambda root: change(root, FACTS, "publish: check", 'publish: "no"'),
        ("fact.not-to-be-shown", QUESTIONS, 5),
    ),
    "publishable fact that nothing carries": (
        lambda root: change(root, STATISTICS, "  facts: [delegations-2025]\n", ""),
        ("fact.nowhere", FACTS, 1),
    ),
    "fact that is shown though it gives a reason not to be": (
        lambda root: change(root, FACTS, "delegations in 2025.}\n",
                            "delegations in 2025.}\n  not_shown: {vi: Cũ, en: Old}\n"),
        ("fact.shown-after-all", FACTS, 7),
    ),
    "question for a record that is not there": (
        lambda root: change(root, QUESTIONS, "records: [river-port]", "records: [river-prt]"),
        ("record.unknown-reference", QUESTIONS, 4),
    ),
    "question for a page that is not there": (
        lambda root: change(root, QUESTIONS, "records: [river-port]", "pages: [invest/port.md]"),
        ("LINK03", QUESTIONS, 4),
    ),
    "question that nothing waits for": (
        lambda root: change(root, QUESTIONS, "  records: [river-port]\n", ""),
        ("question.nothing-waits", QUESTIONS, 1),
    ),
    "quote of a record that is not there": (
        lambda root: change(root, HOME, "[Dự án]", "Đón [[delegation]] đoàn. [Dự án]"),
        ("quote.unknown", HOME, 11),
    ),
    "quote of a record that is not there, in the lead": (
        lambda root: change(root, HOME, "updated:", "lead: Đón [[delegation]] đoàn.\nupdated:"),
        ("quote.unknown", HOME, 4),
    ),
    "quote of a part that is not there": (
        lambda root: change(root, HOME, "[Dự án]", "Đón [[delegations.total]] đoàn. [Dự án]"),
        ("quote.no-part", HOME, 11),
    ),
    "quote that names no part": (
        lambda root: change(root, HOME, "[Dự án]", "Theo [[plan-25]]. [Dự án]"),
        ("quote.which-figure", HOME, 11),
    ),
    "quote that is not closed": (
        lambda root: change(root, HOME, "[Dự án]", "Đón [[delegations] đoàn. [Dự án]"),
        ("quote.unclosed", HOME, 11),
    ),
    "quote in a heading": (
        lambda root: change(root, HOME, "## Mục đầu", "## Đón [[delegations]] đoàn"),
        ("quote.misplaced", HOME, 9),
    ),
    "quote in a title": (
        lambda root: change(root, HOME, "title: Trang chủ", "title: Đón [[delegations]] đoàn"),
        ("quote.misplaced", HOME, 2),
    ),
    "figure typed into a text": (
        lambda root: change(root, HOME, "[Dự án]", "Rộng 242,2 ha. [Dự án]"),
        ("quote.typed-figure", HOME, 11),
    ),
    "chart of a date": (
        lambda root: write(root, CHARTS, CHART.format("delegations", "plan-25.date")),
        ("chart.no-figure", CHARTS, 7),
    ),
    "chart of two units": (
        lambda root: (
            change(root, RECORD, "plan-25}\ncapital", "plan-25, boundary: new}\ncapital"),
            write(root, CHARTS, CHART.format("delegations", "river-port")),
        ),
        ("chart.mixed-units", CHARTS, 7),
    ),
    "chart of two cities": (
        lambda root: write(root, CHARTS, CHART.format("delegations", "river-port")),
        ("chart.mixed-boundaries", CHARTS, 7),
    ),
    "chart of parts whose whole no source states": (
        lambda root: write(
            root, CHARTS, CHART.format("delegations", "delegations").replace("bars", "parts")
        ),
        ("chart.parts-of-what", CHARTS, 3),
    ),
    "theme that no page of statistics lists": (
        lambda root: change(root, HOME, "updated:", "lists: statistics\nthemes: [city]\nupdated:"),
        ("statistic.theme-nowhere", STATISTICS, 3),
    ),
    "theme that two pages of statistics list": (
        lambda root: [
            change(root, page, "updated:", "lists: statistics\nthemes: [city]\nupdated:")
            for page in (HOME, VI_PAGE)
        ],
        ("statistic.theme-twice", VI_PAGE, 5),
    ),
    "theme on a page that lists no statistics": (
        lambda root: change(root, HOME, "updated:", "themes: [city]\nupdated:"),
        ("statistic.theme-unlisted", HOME, 4),
    ),
    "theme that one page lists twice": (
        lambda root: change(root, HOME, "updated:",
                            "lists: statistics\nthemes: [city, city]\nupdated:"),
        ("record.listed-twice", HOME, 5),
    ),
    "list on a page that would not show it": (
        lambda root: change(root, VI_PAGE, "updated:", "lists: partners\nupdated:"),
        ("list.template-without-lists", VI_PAGE, 4),
    ),
    "occasion that ends before it began": (
        lambda root: write(root, "content/data/occasions.yml",
                           "- {id: fair, name: {vi: Hội chợ, en: Fair}, start: 2019-05-03,\n"
                           "   end: 2019-04, sources: [{source: plan-25}], owner: industry,\n"
                           "   checked_on: 2026-11-20, review_by: 2027-05-20}\n"),
        ("record.period-ends-before-start", "content/data/occasions.yml", 2),
    ),
    "figure without a name among several": (
        lambda root: change(root, RECORD, "capital: []",
            "capital:\n  - {value: 5, unit: billion-vnd, as_of: 2024, source: plan-25, key: own}"),
        ("record.figure-without-key", RECORD, 9),
    ),
    "two figures of one name": (
        lambda root: change(root, STATISTICS, "    - {value: 57, unit: count,",
            "    - {key: all, value: 9, unit: count, as_of: 2025, source: plan-25}\n"
            "    - {key: all, value: 57, unit: count,"),
        ("record.key-twice", STATISTICS, 7),
    ),
    "background fact on a page that promotes": (
        lambda root: [
            change(root, FACTS, "publish: check", "publish: context"),
            *(change(root, page, "owner: industry", "facts: [port-area]\nowner: industry")
              for page in (VI_PAGE, EN_PAGE)),
        ],
        ("fact.not-to-be-shown", VI_PAGE, 7),
    ),
    "range that falls": (
        lambda root: change(root, STATISTICS, "value: 57,", "value: 57, to: 57,"),
        ("schema.wrong-value", STATISTICS, 6),
    ),
    "chart of a range": (
        lambda root: [
            change(root, STATISTICS, "value: 57,", "value: 57, to: 60,"),
            write(root, CHARTS, CHART.format("delegations", "river-port")),
        ],
        ("chart.range", CHARTS, 6),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_mistake_is_found_in_its_place(project: Path, name: str) -> None:
    mistake, expected = MISTAKES[name]
    mistake(project)
    assert expected in places(check(project))


@pytest.mark.parametrize("name", MISTAKES)
def test_finding_has_words_in_both_languages(project: Path, name: str) -> None:
    MISTAKES[name][0](project)
    for finding in check(project):
        for language in ("vi", "en"):
            text = finding.message(language) + finding.remedy(language)
            assert "{" not in text.replace("{vi", "").replace("{value", "").replace("{#", "")
            assert "Traceback" not in text


def test_all_mistakes_of_a_file_are_told_in_one_run(project: Path) -> None:
    change(project, VI_PAGE, "../index.md", "../indx.md")
    change(project, VI_PAGE, "photos/port.jpg", "photos/prt.jpg")
    change(project, VI_PAGE, "## Dự", "# Dự")
    assert {place[0] for place in places(check(project))} >= {
        "LINK03",
        "image.missing",
        "page.heading-1",
    }


def test_one_broken_record_leaves_the_others_readable(project: Path) -> None:
    change(project, "content/data/sources.yml", "kind: city-document", "kind: rumour")
    findings = places(check(project))
    assert ("schema.wrong-value", "content/data/sources.yml", 3) in findings


def test_naming_a_broken_record_is_not_a_second_fault(project: Path) -> None:
    change(project, RECORD, "kind: logistics", "kind: logistic")
    assert [place[0] for place in places(check(project))] == ["schema.wrong-value"]


@pytest.mark.parametrize("kind", ["sources", "agencies", "statistics"])
@pytest.mark.parametrize(
    ("text", "code"),
    [
        (None, "record.no-file"),
        ("# chưa có gì\n", "record.no-file"),
        ("- id: [\n", "yaml.bracket-not-closed"),
        ("- id: a: b\n", "yaml.invalid"),
        ("id: plan-25\n", "yaml.not-a-list"),
        ("- chỉ có chữ\n", "yaml.not-a-mapping"),
        ("id: cần".encode("utf-16"), "text.not-utf8"),
    ],
)
def test_file_that_hides_its_ids_is_one_fault(
    project: Path, kind: str, text: str | bytes | None, code: str
) -> None:
    for page in (VI_PAGE, EN_PAGE):
        change(project, page, "template:", "statistics: [delegations]\ntemplate:")
    file = f"content/data/{kind}.yml"
    if text is None:
        (project / file).unlink()
    else:
        write(project, file, text)
    assert [place[:2] for place in places(check(project))] == [(code, file)]


@pytest.mark.parametrize("wrong", ["", "5", "[plan-25]", "Plan-25", "plan 25", "2024-02-01"])
def test_wrong_id_is_one_fault_and_not_one_in_each_place_that_names_it(
    project: Path, wrong: str
) -> None:
    change(project, "content/data/sources.yml", "id: plan-25", f"id: {wrong}")
    assert places(check(project)) == [("schema.wrong-value", "content/data/sources.yml", 1)]


def test_list_without_records_is_read_and_references_are_judged(project: Path) -> None:
    for page in (VI_PAGE, EN_PAGE):
        change(project, page, "template:", "statistics: [delegations]\ntemplate:")
    write(project, STATISTICS, "[]\n")
    assert places(check(project)) == [
        ("fact.nowhere", FACTS, 1),
        ("record.unknown-reference", EN_PAGE, 5),
        ("record.unknown-reference", VI_PAGE, 5),
    ]


def test_list_that_is_a_folder_is_told_as_unreadable(project: Path) -> None:
    (project / STATISTICS).unlink()
    (project / STATISTICS).mkdir()
    assert places(check(project)) == [("file.unreadable", STATISTICS, None)]


def test_loose_marks_are_told_once_a_file(project: Path) -> None:
    write(project, VI_PAGE, unicodedata.normalize("NFD", TEXTS[VI_PAGE]))
    (finding,) = check(project)
    assert (finding.code, finding.line) == ("MARK03", 2)
    assert "lines affected: 4" in finding.message("en")


def test_unknown_key_suggests_the_known_one(project: Path) -> None:
    change(project, RECORD, "capital: []", "capitol: []\ncapital: []")
    finding = next(f for f in check(project) if f.code == "schema.unknown-key")
    assert "capital" in finding.message("en")
    assert "capital" in finding.message("vi")


def test_missing_english_page_names_the_file_to_create(project: Path) -> None:
    (project / "content/en/index.md").unlink()
    finding = next(f for f in check(project) if f.code == "PAIR01")
    assert "content/en/index.md" in finding.remedy("vi")


def test_code_in_a_fence_is_not_taken_for_links_or_headings(project: Path) -> None:
    for page in (VI_PAGE, EN_PAGE):
        change(project, page, "![]", "```\n# [x](nowhere.md) <script>\n```\n\n![]")
    assert places(check(project)) == []


def test_sound_configuration_gives_no_finding(project: Path) -> None:
    menu = "extra:\n  sections: [index.md]\n"
    write(project, "scripts/hooks.py", "")
    write(project, "mkdocs.yml", f"{I18N}hooks: [scripts/hooks.py]\n{menu}")
    assert places(check(project)) == []


def test_every_missing_asset_is_told_in_one_run_and_none_that_is_there(project: Path) -> None:
    write(project, "overrides/assets/fonts/bold.woff2", b"")
    write(project, FONTS, 'src: url("fonts/bold.woff2"), url(fonts/thin.woff2), url(data:x)')
    write(
        project,
        HEAD,
        '{% for font in ("bold", "light") %}{{ site.assets }}fonts/{{ font }}.woff2{% endfor %}\n'
        "{# {{ site.assets }}old.svg #}{{ view.share_image }}",
    )
    messages = [finding.message("en").split()[5] for finding in check(project)]
    assert messages == [
        "overrides/assets/fonts/thin.woff2,",
        "overrides/assets/fonts/light.woff2,",
        "overrides/assets/share-card.png,",
    ]


def test_share_card_that_is_looked_for_is_the_one_that_pages_name() -> None:
    assert f"assets/{SHARE_CARD}" == labels.SHARE_CARD
