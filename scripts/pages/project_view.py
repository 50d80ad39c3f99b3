"""What the page and the card of an investment project show."""

from __future__ import annotations

from scripts.content.records import Project
from scripts.content.records.project import Document
from scripts.languages import Words, write_short_date
from scripts.pages.art import ArtMaker
from scripts.pages.labels import (
    INFRASTRUCTURE,
    INVESTMENT_FORMS,
    PROJECT_KINDS,
    PROJECT_STATUSES,
    TO_BE_CONFIRMED,
)
from scripts.pages.typography import keep_names_together, sentence_case
from scripts.pages.values import ValueMaker
from scripts.pages.views import (
    Card,
    ContactCard,
    DocumentLink,
    Label,
    Moment,
    RecordView,
    Row,
    Value,
)

TABLE_TITLE = Words("Bảng thông tin dự án", "Project fact table")
FORMER = Words("trước 1/7/2025: {}", "before 1 July 2025: {}")
OF_CITY = Words("thành phố Cần Thơ", "Cần Thơ City")
STATUS_AS_OF = Words("theo nguồn {}", "as stated {}")

DOCUMENT_LANGUAGES = {
    "vi": Words("tiếng Việt", "in Vietnamese"),
    "en": Words("tiếng Anh", "in English"),
    "both": Words("tiếng Việt và tiếng Anh", "in Vietnamese and English"),
}

KIND = Words("Loại hình", "Kind")
OBJECTIVE = Words("Mục tiêu", "Objective")
PLACE = Words("Địa điểm", "Place")
STATUS = Words("Tình trạng", "Status")
DEVELOPER = Words("Chủ đầu tư", "Project developer")
AREA = Words("Diện tích", "Area")
SCALE = Words("Quy mô", "Scale")
CAPITAL = Words("Tổng vốn đầu tư", "Total investment")
FORM = Words("Hình thức đầu tư", "Form of investment")
TERM = Words("Thời hạn", "Term")
SECTORS = Words("Ngành ưu tiên", "Priority sectors")
LABOUR = Words("Lao động", "Labour")
FIGURES = Words("Số liệu khác", "Other figures")
LEGAL_BASIS = Words("Căn cứ pháp lý", "Legal basis")
INCENTIVES = Words("Ưu đãi", "Incentives")
ENVIRONMENT = Words("Môi trường", "Environment")
CONTACT = Words("Đầu mối", "Contact")
UPDATED = Words("Đối chiếu", "Checked")


def project_labels(project: Project, make: ValueMaker) -> tuple[Label, ...]:
    """Return the labels of kind and status; an unconfirmed status says so."""
    words, tone = PROJECT_STATUSES[project.status.value]
    labels = [Label(make.words(PROJECT_KINDS[project.kind])), Label(make.words(words), tone)]
    if not project.status.confirmed:
        labels.append(Label(make.words(TO_BE_CONFIRMED), "awaited"))
    return tuple(labels)


def project_card(
    project: Project, url: str | None, make: ValueMaker, art: ArtMaker, contact: str
) -> Card:
    """Return the card of the catalogue: place, contact and date of the last check."""
    return Card(
        title=make.words(project.short_name or project.name),
        url=url,
        text=make.words(project.summary),
        art=art.card(project.photo, project.illustration),
        kind=make.words(PROJECT_KINDS[project.kind]),
        labels=project_labels(project, make),
        rows=(
            make.row(PLACE, _place(project, make)[:1]),
            make.row(CONTACT, [make.text(contact)]),
            make.row(
                UPDATED,
                [make.text(write_short_date(project.checked_on.isoformat(), make.language))],
            ),
        ),
    )


def project_view(
    project: Project, make: ValueMaker, contact: ContactCard, related: tuple[Card, ...]
) -> RecordView:
    """Return all that the page of a project shows besides its text."""
    return RecordView(
        kind=make.words(PROJECT_KINDS[project.kind]),
        labels=project_labels(project, make),
        checked=make.checked(project.checked_on),
        checked_iso=project.checked_on.isoformat(),
        rows=tuple(_rows(project, make)),
        table_title=make.words(TABLE_TITLE),
        timeline=tuple(_moments(project, make)),
        contact=contact,
        documents=tuple(_document(document, make) for document in project.documents),
        related=related,
    )


def _rows(project: Project, make: ValueMaker) -> list[Row]:
    form = INVESTMENT_FORMS[project.form_of_investment]
    rows = [
        make.row(KIND, [make.text(PROJECT_KINDS[project.kind])]),
        make.row(STATUS, [_status(project, make)]),
        make.row(PLACE, _place(project, make)),
        make.row(OBJECTIVE, [make.text(project.objective)] if project.objective else []),
        make.row(DEVELOPER, [make.text(project.developer)] if project.developer else []),
        make.row(AREA, [make.figure(figure) for figure in project.area]),
        make.row(CAPITAL, [make.figure(figure) for figure in project.capital]),
        make.row(FORM, [make.text(form)] if form else []),
        make.row(TERM, [make.figure(project.term)] if project.term else []),
        make.row(SECTORS, _sectors(project, make)),
        make.row(LEGAL_BASIS, _legal_basis(project, make)),
    ]
    optional = (
        (SCALE, project.scale),
        (LABOUR, project.labour),
        (ENVIRONMENT, project.environment),
    )
    rows += [make.row(heading, [make.text(text)]) for heading, text in optional if text]
    for item in project.infrastructure:
        value = make.figure(item.figure) if item.figure else None
        described = make.text(item.text)
        rows.append(make.row(INFRASTRUCTURE[item.kind], [described] + ([value] if value else [])))
    if project.figures:
        rows.append(make.row(FIGURES, [make.figure(figure) for figure in project.figures]))
    if project.incentives:
        rows.append(
            make.row(
                INCENTIVES,
                [
                    Value(make.words(item.text), f"{item.legal_basis}, {make.dated(item.as_of)}")
                    for item in project.incentives
                ],
            )
        )
    return rows


def _status(project: Project, make: ValueMaker) -> Value:
    words, tone = PROJECT_STATUSES[project.status.value]
    source = make.citations.cite(project.status.source)
    note = make.words(STATUS_AS_OF).format(make.dated(project.status.as_of))
    if not project.status.confirmed:
        note = f"{note}; {make.words(TO_BE_CONFIRMED)}"
    return Value(make.words(words), sentence_case(note), source, Label(make.words(words), tone))


def _place(project: Project, make: ValueMaker) -> list[Value]:
    location = project.location
    if location.place is None and location.former is None:
        return []
    former = make.words(FORMER).format(make.words(location.former)) if location.former else None
    if location.place is None:
        return [make.text(keep_names_together(sentence_case(former or "")))]
    place = f"{make.words(location.place)}, {make.words(OF_CITY)}"
    return [Value(place, sentence_case(former) if former else None)]


def _sectors(project: Project, make: ValueMaker) -> list[Value]:
    values = []
    for sectors in project.sectors:
        source = make.citations.cite(sectors.source)
        items = "; ".join(item.into(make.language) for item in sectors.items)
        values.append(
            Value(sentence_case(items), f"{source.title}, {make.dated(sectors.as_of)}", source)
        )
    return values


def _legal_basis(project: Project, make: ValueMaker) -> list[Value]:
    return [
        Value(
            document.number,
            f"{make.words(document.issuer)}, {make.dated(document.date)}",
            make.citations.cite(document.source),
        )
        for document in project.legal_basis
    ]


def _document(document: Document, make: ValueMaker) -> DocumentLink:
    dated = make.dated(document.date) if document.date else None
    parts = (make.words(DOCUMENT_LANGUAGES[document.language]), dated)
    detail = ", ".join(part for part in parts if part)
    return DocumentLink(make.words(document.title), document.url, detail)


def _moments(project: Project, make: ValueMaker) -> list[Moment]:
    return [
        Moment(
            date=sentence_case(make.dated(step.date)) if step.date else None,
            iso=step.date,
            title=make.words(step.title),
            text=make.optional(step.text),
            source=make.citations.cite(step.source) if step.source else None,
        )
        for step in project.timeline
    ]
