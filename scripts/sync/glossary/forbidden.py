"""Find English forms that the glossary forbids: for their term, or in any text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from scripts.sync.glossary import Glossary, Term
from scripts.sync.glossary.english import stem
from scripts.sync.glossary.mentions import Mention, Part, is_aside
from scripts.sync.glossary.phrases import Phrases
from scripts.sync.glossary.renderings import EnglishText

SHORTEST_NAME = 4  # letters of a name from which a longer word may be derived: India, Indian


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A forbidden form in an English text."""

    part: Part
    start: int
    end: int
    term: Term

    @property
    def form(self) -> str:
        """The form as it is written there."""
        return " ".join(self.part.text[self.start : self.end].split())

    @property
    def line(self) -> int:
        """The line of the file in which it stands."""
        return self.part.line_at(self.start)


def forbidden_for(
    mention: Mention,
    present: Mapping[Term, Mention],
    texts: Mapping[Part, EnglishText],
    whole: EnglishText,
) -> Iterator[Forbidden]:
    """Yield forms in `texts` that are wrong for the term mentioned, `present` beside others.

    `whole` is all English text that stands against the mention.
    """
    index = _index(mention.term)
    if index is None:
        return
    for part, text in texts.items():
        for found in index.find_in(text.words):
            hit = Forbidden(part, found.start, found.end, mention.term)
            if is_aside(hit.start, part.asides()):
                continue
            # It may be the right form of another term of the block: a council beside a committee.
            others = {other for other in present if other is not mention.term}
            excused = text.names_at(hit.start, hit.end, others)
            if _is_linted(hit) or (not excused and _is_wrong(hit, mention, whole)):
                yield hit


def forbidden_anywhere(part: Part, glossary: Glossary) -> Iterator[Forbidden]:
    """Yield forms in `part` that are wrong whatever the Vietnamese says."""
    for found in glossary.linted.find(part.text):
        terms = [term for term, is_wrong in found.values if is_wrong]
        if terms and not is_aside(found.start, part.asides()):
            yield Forbidden(part, found.start, found.end, terms[0])


def _is_linted(hit: Forbidden) -> bool:
    key = _key(hit.form)
    return any(key == _key(form) for form in hit.term.lint_en)


def _is_wrong(hit: Forbidden, mention: Mention, whole: EnglishText) -> bool:
    term = mention.term
    if " " not in hit.form:
        # "Indian" for India is no mistake; nor is a common word beside the right one.
        derived = any(hit.form.startswith(f) for f in term.en if len(f) >= SHORTEST_NAME)
        return not derived and not whole.says_beside(term, hit.form)
    return whole.named.get(term, 0) < mention.count


@lru_cache(4096)
def _index(term: Term) -> Phrases[str] | None:
    forms = dict.fromkeys((*term.never_en, *term.lint_en))
    if not forms:
        return None
    return Phrases(((form, form) for form in forms), stem, names=False, hyphens=True)


@lru_cache(4096)
def _key(words: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in words.replace("-", " ").split())
