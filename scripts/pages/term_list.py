"""The glossary for readers: each term in both languages, by category, in alphabetical order."""

from __future__ import annotations

from scripts.content.records import Term
from scripts.content.records.term import TermCategory
from scripts.content.slugs import slugify
from scripts.languages import NAMES, Words, other
from scripts.pages.labels import TO_BE_CONFIRMED
from scripts.pages.render_context import RenderContext
from scripts.pages.typography import keep_names_together
from scripts.pages.values import ValueMaker
from scripts.pages.views import Label, TermGroup, TermRow

CATEGORIES: dict[TermCategory, Words] = {
    TermCategory.PLACE: Words("Địa danh và địa giới", "Places and boundaries"),
    TermCategory.AGENCY: Words("Cơ quan, tổ chức", "Offices and organisations"),
    TermCategory.POLICY: Words("Chính sách và đối ngoại", "Policy and external affairs"),
    TermCategory.WORK: Words("Công trình hữu nghị", "Friendship works"),
    TermCategory.FESTIVAL: Words("Lễ hội và nghệ thuật", "Festivals and arts"),
    TermCategory.INVESTMENT: Words("Đầu tư", "Investment"),
    TermCategory.NETWORK: Words("Mạng lưới, tổ chức quốc tế", "Networks and international bodies"),
    TermCategory.TITLE: Words("Danh hiệu", "Titles and awards"),
    TermCategory.COUNTRY: Words("Nước và địa phương nước ngoài", "Countries and places abroad"),
    TermCategory.UNIT: Words("Đơn vị và cách đếm", "Units and counting"),
}
HISTORIC = Words("trước 1/7/2025", "before 1 July 2025")


def term_groups(context: RenderContext) -> tuple[TermGroup, ...]:
    """Return all terms; forms that are wrong or only for checks are not shown."""
    make, language = context.make, context.language
    terms = [record.value for record in context.site.terms.values()]
    groups = []
    for category, title in CATEGORIES.items():
        rows = [_row(term, make) for term in terms if term.category is category]
        if rows:
            group = TermGroup(
                anchor=f"terms-{category.value}",
                title=make.words(title),
                # Letters without their marks come first: "Đầu tư" stands among the D.
                terms=tuple(sorted(rows, key=lambda row: (slugify(row.own), row.own))),
                own_language=NAMES[language],
                other_language=NAMES[other(language)],
                other_code=other(language),
            )
            groups.append(group)
    return tuple(groups)


def _row(term: Term, make: ValueMaker) -> TermRow:
    # Abbreviations are those of the English names, such as CEPIZA.
    english = make.language == "en"
    own, translated = (term.en, term.vi) if english else (term.vi, term.en)
    labels = []
    if not term.confirmed:
        labels.append(Label(make.words(TO_BE_CONFIRMED), "awaited"))
    if term.historic:
        labels.append(Label(make.words(HISTORIC), "closed"))
    return TermRow(
        own=keep_names_together(own),
        other=keep_names_together(translated),
        own_short=term.short if english else None,
        other_short=None if english else term.short,
        labels=tuple(labels),
        note=make.optional(term.note),
    )
