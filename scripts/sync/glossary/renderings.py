"""Tell whether an English text says a term, in whatever form and order of words."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cached_property, lru_cache

from scripts.content.syllables import is_marked
from scripts.sync.glossary import Glossary, Term
from scripts.sync.glossary.english import SMALL, root, stem, unmark
from scripts.sync.glossary.phrases import WORD, Found, Words

# What is said of a country in other words than its name; most share its first letters.
_PEOPLES = {
    "united states": ("american", "u.s"),
    "netherlands": ("dutch",),
    "france": ("french",),
    "china": ("chinese",),
    "switzerland": ("swiss",),
    "united kingdom": ("british", "uk"),
    "sweden": ("swedish",),
    "spain": ("spanish",),
    "denmark": ("danish",),
    "thailand": ("thai",),
    "laos": ("lao",),
    "philippines": ("filipino",),
}
ENOUGH_OF_SHORT = 0.5  # share of a name's words that say its shorter form
# What stands for a place or an office once it was named.
_SHORT_FORMS = {"place": ("city", "river", "market"), "country": ("country",)}
_ASIDE = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»|\([^()]*\)|(?<!\w)([*_])[^*_]+\1(?!\w)")


class EnglishText:
    """English text that is searched for terms; its words are cut when first needed."""

    def __init__(self, text: str, glossary: Glossary) -> None:
        """Keep `text`."""
        self.text = text
        self._glossary = glossary

    @cached_property
    def words(self) -> Words:
        """The words, by their stems."""
        return Words(self.text, stem)

    @cached_property
    def _hits(self) -> tuple[Found[Term], ...]:
        return tuple(self._glossary.english.find_in(self.words, nested=True))

    @cached_property
    def named(self) -> dict[Term, int]:
        """The terms whose forms stand here word by word, and how often each does."""
        counts: dict[Term, int] = {}
        for found in self._hits:
            for term in found.values:
                counts[term] = counts.get(term, 0) + 1
        return counts

    @cached_property
    def roots(self) -> frozenset[str]:
        """The roots of all words, and of each two side by side: saltwater, salt water."""
        words = self.words
        roots = {root(word) for _, _, word in words.places}
        for number in range(1, len(words.places)):
            before, after = words.places[number - 1], words.places[number]
            if words.text[before[1] : after[0]] in ("-", " "):
                roots.add(root(before[2] + after[2]))
        return frozenset(roots)

    def says(self, term: Term, form: str) -> bool:
        """Return whether the text has a form of `term`, or all words of one in another order.

        `form` is how the Vietnamese says it: for a shorter name half of the words will do.
        """
        if term in self.named:
            return True
        is_short = len(form.split()) < len(term.vi[0].split())
        share = ENOUGH_OF_SHORT if is_short else 1
        return any(len(bag & self.roots) >= share * len(bag) for bag in _bags(term))

    def names_at(self, start: int, end: int, terms: Container[Term]) -> bool:
        """Return whether what stands from `start` to `end` is, or is part of, one of `terms`."""
        return any(
            hit.start <= start and end <= hit.end and any(term in terms for term in hit.values)
            for hit in self._hits
        )

    def says_beside(self, term: Term, form: str) -> bool:
        """Return whether the text says `term` in other words than those of `form`."""
        if term in self.named:
            return True
        others = self.roots - {root(word) for word in WORD.findall(form)}
        return any(bag <= others for bag in _bags(term))

    def keeps(self, term: Term) -> bool:
        """Return whether `term` stands here in Vietnamese, set apart as a name or quotation."""
        asides = [(match.start(), match.end()) for match in _ASIDE.finditer(self.text)]
        return bool(asides) and any(
            term in found.values and any(a <= found.start < b for a, b in asides)
            for found in self._glossary.vietnamese.find(self.text)
        )

    def says_otherwise(self, term: Term, present: Container[Term]) -> bool:
        """Return whether the text seems to say `term` in other words than it wants.

        It has part of the words, beside what the term may be called for short, or a name
        without its marks. Words that say other terms `present` do not count.
        """
        words = frozenset[str]().union(*_bags(term))
        telling = (words - _short_forms(term)) | _unmarked(term)
        if self.roots.isdisjoint(telling):
            return False
        others = [hit for hit in self._hits if any(value in present for value in hit.values)]
        return any(
            root(word) in telling and not any(hit.start <= start < hit.end for hit in others)
            for start, _, word in self.words.places
        )

    def refers_to(self, term: Term) -> bool:
        """Return whether the text has what `term` may be called for short."""
        return not self.roots.isdisjoint(_short_forms(term))

    def rivals(self, term: Term) -> set[Term]:
        """Return other terms named here that could have been taken for `term`."""
        wanted = frozenset[str]().union(*_bags(term))
        return {
            other
            for other in self.named
            if other.category == term.category
            and any(wanted & bag for bag in _bags(other))
            and not any(bag <= wanted for bag in _bags(other))
        }


@lru_cache(4096)
def _bags(term: Term) -> tuple[frozenset[str], ...]:
    """Return the words that say each form, whatever their order."""
    bags: list[frozenset[str]] = []
    for form in term.en:
        for written in {form, form.replace("-", ""), form.replace("-", " ")}:
            words = [word for word in WORD.findall(written) if word.lower() not in SMALL]
            # A year or number that is missing or differs is told as a figure.
            words = [word for word in words if not word.isdigit()] or words
            # A single short form such as US or IP must stand there as it is.
            if words and not (len(words) == 1 and words[0].isupper()):
                bags.append(frozenset(root(word) for word in words))
            # An office of the city is often named without the city.
            plain = [word for word in words if word.isascii()]
            if term.category == "agency" and 1 < len(plain) < len(words):
                bags.append(frozenset(root(word) for word in plain))
    for word in _PEOPLES.get(term.en[0].lower(), ()):
        bags.append(frozenset(root(part) for part in WORD.findall(word)))
    return tuple(dict.fromkeys(bags))


@lru_cache(4096)
def _unmarked(term: Term) -> frozenset[str]:
    """Return the words of a term's name as they are when the marks are left out."""
    words = [word for word in WORD.findall(term.en[0]) if is_marked(word)]
    wanted = {root(word) for form in term.en for word in WORD.findall(form)}
    return frozenset(root(unmark(word)) for word in words) - wanted


@lru_cache(4096)
def _short_forms(term: Term) -> frozenset[str]:
    """Return what a term is called once it was named: 'the park', 'the department'."""
    if term.category == "place" and set(term.vi) & set(term.en):
        return frozenset().union(*_bags(term))  # "Cần Thơ": nothing says it in part
    heads = [form.partition(" of ")[0].split()[-1] for form in term.en if form.strip()]
    heads += [form.split()[0] for form in term.en if " of " in form]
    return frozenset(root(word) for word in (*heads, *_SHORT_FORMS.get(term.category, ())))
