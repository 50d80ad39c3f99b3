"""A small, sound project for tests to break: two pairs of pages, a record of each kind, a photo."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PIL import Image

from scripts.findings import Finding
from scripts.preparation import load_and_check

TODAY = date(2026, 11, 21)

PAGE = """\
---
title: {title}
description: {description}
updated: 2026-11-20
owner: industry
checked_on: 2026-11-20
review_by: 2027-05-20
---
## {heading} {{#first}}

{text}
"""

PROJECT_PAGE = """\
---
title: {title}
description: {description}
updated: 2026-11-20
template: project
record: river-port
owner: industry
checked_on: 2026-11-20
review_by: 2027-05-20
---
## {heading} {{#what-it-is}}

![](../../photos/port.jpg)

[{link}](../index.md)
"""

TEXTS: dict[str, str] = {
    "content/vi/index.md": PAGE.format(
        title="Trang chủ",
        description="Trang chủ của một dự án nhỏ, chỉ dùng để thử các phép kiểm tra của chúng ta.",
        heading="Mục đầu",
        text="[Dự án](invest/river-port.md)",
    ),
    "content/en/index.md": PAGE.format(
        title="Home page",
        description="The home page of a small project that serves only to try our checks on it.",
        heading="First section",
        text="[Project](invest/river-port.md)",
    ),
    "content/vi/invest/river-port.md": PROJECT_PAGE.format(
        title="Cảng sông",
        description="Một dự án cảng sông chỉ dùng để thử các phép kiểm tra của chúng ta mà thôi.",
        heading="Dự án này là gì",
        link="Trang chủ",
    ),
    "content/en/invest/river-port.md": PROJECT_PAGE.format(
        title="River port",
        description="A project for a river port that serves only to try our own checks on it.",
        heading="What this project is",
        link="Home",
    ),
    "content/data/sources.yml": """\
- id: plan-25
  title: {vi: Kế hoạch 25, en: Plan 25}
  kind: city-document
  publisher: {vi: Ủy ban nhân dân thành phố, en: City People's Committee}
  date: 2024-02-01
""",
    "content/data/agencies.yml": """\
- id: industry
  name: {vi: Sở Công Thương, en: Department of Industry and Trade}
  duties: {vi: Trả lời về kho vận, en: Answers for logistics}
  source: plan-25
  owner: industry
  checked_on: 2026-11-20
  review_by: 2027-05-20
""",
    "content/data/statistics.yml": """\
- id: delegations
  name: {vi: đoàn khách, en: delegations}
  theme: international
  boundary: new
  figures:
    - {value: 57, unit: count, as_of: 2025-12, source: plan-25}
  facts: [delegations-2025]
  owner: industry
  checked_on: 2026-11-20
  review_by: 2027-05-20
""",
    "content/data/facts.yml": """\
- id: delegations-2025
  publish: dated
  source: plan-25
  where: lines 4-5
  as_of: 2025-12
  gist: {vi: Số đoàn khách năm 2025., en: The number of delegations in 2025.}
- id: port-area
  publish: check
  source: plan-25
  as_of: 2017
  gist: {vi: Diện tích cảng năm 2017., en: The area of the port in 2017.}
""",
    "content/data/questions.yml": """\
- id: port-area
  question: {vi: Diện tích của cảng hiện nay, en: The present area of the port}
  ask: industry
  records: [river-port]
  facts: [port-area]
""",
    "content/data/terms.yml": """\
- id: department-of-industry-and-trade
  vi: Sở Công Thương
  en: Department of Industry and Trade
  category: agency
""",
    "content/data/charts.yml": "[]\n",
    "content/data/partners.yml": "[]\n",
    "content/data/tasks.yml": "[]\n",
    "content/data/occasions.yml": "[]\n",
    "content/data/projects/river-port.yml": """\
id: river-port
name: {vi: Cảng sông, en: River port}
kind: logistics
status: {value: calling, as_of: 2024-02-01, source: plan-25}
summary: {vi: Một cảng sông., en: A river port.}
objective: null
location: {}
area:
  - {value: 242.2, unit: ha, as_of: 2017-07-19, source: plan-25}
capital: []
form_of_investment: not-stated
legal_basis: []
contact: {agency: industry}
photo: port.jpg
sources:
  - {source: plan-25}
checked_on: 2026-11-20
review_by: 2027-05-20
owner: industry
""",
    "content/photos/port.yml": """\
alt: {vi: Cảng sông lúc bình minh, en: A river port at dawn}
credit: {vi: Trang Cần Thơ, en: Cần Thơ website}
licence: promotion
kind: illustration
""",
}


def write_small_project(root: Path) -> Path:
    """Write the project below `root` and return `root`."""
    for name, text in TEXTS.items():
        write(root, name, text)
    Image.new("RGB", (1600, 1000), "teal").save(root / "content/photos/port.jpg")
    return root


def write(root: Path, name: str, text: str | bytes) -> None:
    """Write one file of the project."""
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())


def change(root: Path, name: str, old: str, new: str) -> None:
    """Replace `old`, which must be there, in one file of the project."""
    file = root / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def check(root: Path, today: date = TODAY) -> list[Finding]:
    """Return all findings on the project."""
    return load_and_check(root, today)[1]


def places(findings: list[Finding]) -> list[tuple[str, str, int | None]]:
    """Return code, path and line of each finding."""
    return [(finding.code, finding.path, finding.line) for finding in findings]
