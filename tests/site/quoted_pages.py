"""A copy of the project with a pair of pages that quote figures and dates in every way."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from tests.conftest import Built
from tests.site.once import once, shared_folder
from tests.site.project_copy import Told, cantho, copy_project
from tests.small_project import write

PATH = "quoted-figures.md"
FILES = {"vi": "quoted-figures/index.html", "en": "en/quoted-figures/index.html"}

KEPT = "owner: quoted-office, checked_on: 2026-11-20, review_by: 2027-05-20"
RECORDS = {
    "sources": """\
- id: quoted-plan
  title: {vi: Kế hoạch thử, en: Trial plan}
  kind: city-document
  publisher: {vi: Cơ quan thử, en: Trial office}
  date: 2024-02-01
- id: quoted-paper
  title: {vi: Bài báo thử, en: Trial report}
  kind: press
  publisher: {vi: Báo thử, en: Trial paper}
  date: 2025-12-05
  confidence: medium
""",
    "agencies": """\
- id: quoted-office
  name: {vi: Cơ quan thử, en: Trial office}
  duties: {vi: Trả lời khi thử, en: Answers in trials}
  source: quoted-plan
  owner: quoted-office
  checked_on: 2026-11-20
  review_by: 2027-05-20
""",
    "statistics": f"""\
- {{id: quoted-area, theme: city, name: {{vi: diện tích thử, en: trial area}},
   {KEPT}, boundary: new,
   figures: [{{value: 6360.5, unit: km2, as_of: 2025-12-05, source: quoted-paper,
              qualifier: more-than}}]}}
- id: quoted-lines
  theme: city
  name: {{vi: thuê bao thử, en: trial lines}}
  {KEPT.replace(", ", chr(10) + "  ")}
  boundary: old
  figures:
    - {{value: 451253, unit: count, as_of: 2017, source: quoted-plan, key: all}}
    - value: 1275.5
      unit: million-usd
      as_of: 2017-11
      source: quoted-plan
      key: cost
      label: {{vi: tổng vốn <thử>, en: total cost <trial>}}
""",
}
HEAD = """\
---
title: {title}
description: {description}
lead: {lead}
updated: 2026-11-20
owner: quoted-office
checked_on: 2026-11-20
review_by: 2027-05-20
---
"""
PAGES = {
    "vi": HEAD.format(
        title="Trang trích số liệu",
        description="Một trang chỉ để thử cách trích, như diện tích [[quoted-area]] và nhiều số.",
        lead="Thành phố rộng [[quoted-area]], bằng cả một vùng.",
    )
    + """
## Số trong lời văn

Tổng vốn là [[quoted-lines.cost]], theo kế hoạch [[quoted-plan.date]]; mã `[[quoted-area]]` và
\\[[quoted-area]] giữ nguyên. Đến cuối dòng này thì có thêm con số **[[quoted-lines.all]]** nữa.

| Mục | Số |
|---|---|
| Thuê bao | [[quoted-lines.all]] |

    [[quoted-area]] trong khối mã

"""
    + "Một đoạn dài để trang có chỗ mà cuộn lên cuộn xuống khi thử bằng ngón tay.\n\n" * 30
    + "Cuối trang nhắc lại [[quoted-area]].\n",
    "en": HEAD.format(
        title="A page that quotes figures",
        description="A page to try how figures are quoted, such as the area [[quoted-area]].",
        lead="The city covers [[quoted-area]], as large as a region.",
    )
    + """
## Figures in the text

The total cost is [[quoted-lines.cost]], in the plan of [[quoted-plan.date]]; the code
`[[quoted-area]]` and \\[[quoted-area]] stay as they are. Here follows **[[quoted-lines.all]]** too.

| Item | Figure |
|---|---|
| Lines | [[quoted-lines.all]] |

    [[quoted-area]] in a block of code

"""
    + "A long paragraph that gives the page room to scroll up and down under a finger.\n\n" * 30
    + "The end of the page says [[quoted-area]] again.\n",
}


@dataclass(frozen=True, slots=True)
class QuotedPages:
    """The copy, and how its build went."""

    folder: Path
    told: Told


def add_quoted_pages(folder: Path) -> None:
    """Add the records and the pair of pages to the project in `folder`."""
    for kind, records in RECORDS.items():
        file = folder / f"content/data/{kind}.yml"
        file.write_text(f"{file.read_text('utf-8').rstrip()}\n{records}", "utf-8")
    for language, text in PAGES.items():
        write(folder, f"content/{language}/{PATH}", text)


def build_quoted_pages(built: Built, factory: pytest.TempPathFactory) -> QuotedPages:
    """Build the copy, once for all tests of a run."""
    shared = shared_folder(factory)

    def build() -> str:
        folder = copy_project(shared / "quoted-pages", built.folder)
        add_quoted_pages(folder)
        return json.dumps([str(folder), asdict(cantho(folder, "build", "--lang", "en"))])

    folder, told = json.loads(once(shared, "quoted-pages", build))
    return QuotedPages(Path(folder), Told(**told))
