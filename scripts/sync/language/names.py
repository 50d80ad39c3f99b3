"""Take names out of a text before its language is judged: they are the same in both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scripts.content.syllables import MARKED, is_marked, is_syllable
from scripts.languages import Language
from scripts.sync.blocks import Block, Kind
from scripts.sync.glossary import Glossary, Term
from scripts.sync.language.common_words import WORD
from scripts.sync.language.function_words import VERBAL

# A title or phrase in quotation marks, one in emphasis, an original name in brackets.
_QUOTED = re.compile(r"“([^“”]{1,120})”|«([^«»]{1,120})»|\"([^\"]{1,120})\"")
_EMPHASISED = re.compile(r"(?<![\w*_])([*_])(?![\s*_])([^*_]{1,120})(?<![\s*_])\1(?![\w*_])")
_CITED = re.compile(r"<cite\b[^<>]{0,80}>([^<]{1,120})</cite>")
_BRACKETED = re.compile(r"(?<=\S )\(([^()]{1,100})\)")
# Addresses and file names typed as text, and legal numbers.
_ADDRESS = re.compile(
    r"(?<!\S)\S*(?:://|@|www\.)\S*|(?<![\w.])[\w-]+(?:\.(?:[a-z][\w-]*|[A-Z]{2,}(?!\w)))+(?:/\S*)?"
)
_LEGAL_NUMBER = re.compile(r"(?<!\d)\d{1,6}(?:/[\w-]+)+")
# A link that offers the page in the other language is written in that language.
_OTHER_LANGUAGE = {
    "en": re.compile(r"tiếng\s+Việt", re.IGNORECASE),
    "vi": re.compile(r"\bEnglish\b", re.IGNORECASE),
}
_SENTENCE_END = re.compile(r"[.!?…;]\s*\S")
_ABBREVIATED = re.compile(r"(?<!\w)(?!\d)\w+(?: [^\W\d_]+){2,11}(?= \([A-ZĐ&-]{2,}\))")
# The name of a body, by the word it begins with and the capitals after it.
_SMALL = rf"[a-z{''.join(letter for letter in MARKED if letter.islower())}]+"
_CAPITAL = rf"[A-Z{''.join(letter for letter in MARKED if letter.isupper())}]\w*"
_JOINT = r"(?:,? | [-–] )(?:(?:và|các|thành phố|tỉnh) )?"
_BODY = re.compile(
    r"(?<!\w)(?:Ban|Bệnh|Bộ|Công|Cục|Đại|Đài|Hiệp|Học|Hội|Liên|Ngân|Sở|Tập|Tổng|Trung|Trường|Viện)"
    rf"(?:(?: {_SMALL}){{0,3}}{_JOINT}{_CAPITAL})+(?: {_SMALL})?"
)
CAPITALS_OF_BODY = 4  # words with a capital from which it is surely a name
NAMED = frozenset(("agency", "festival", "network", "work"))  # categories whose terms are names
SHORTEST_NAME = 3  # words of a name with a capital at its beginning only
_MARKS = "“”«»*_() \n" + '"'
LONGEST_TITLE = 12  # words; what is longer in quotation marks is a quotation, to be translated
SHORTEST_SAYING = 5  # words from which a quoted sentence with its full stop is one too


LISTED = frozenset((Kind.ITEM, Kind.ROW))  # where a title may stand alone

Spans = Iterable[tuple[int, int]]


def blank(text: str, spans: Spans) -> str:
    """Return `text` with spaces in each of `spans`, line feeds kept."""
    letters: list[str] | None = None
    for start, end in spans:
        letters = letters if letters is not None else list(text)
        letters[start:end] = ["\n" if letter == "\n" else " " for letter in letters[start:end]]
    return text if letters is None else "".join(letters)


def without_names(block: Block, language: Language, glossary: Glossary) -> str:
    """Return the prose of `block`, as long as before, with spaces instead of names and titles.

    Names written with capitals stay; they are known word by word.
    """
    text = blank(block.prose, ((marked.start, marked.end) for marked in block.marked))
    text = blank(text, _links_to_other_language(block, language))
    if any(sign in block.source for sign in "*_<"):
        titles = (
            match.span()
            for pattern in (_EMPHASISED, _CITED)
            for match in pattern.finditer(block.source)
            if block.kind in LISTED or not _is_all(block.prose, match.start(), match.end())
        )
        text = blank(text, _titles(text, titles))
    return plain_without_names(text, language, glossary)


def without_addresses(text: str) -> str:
    """Return `text` with spaces instead of addresses and file names that stand in it as text."""
    if "." not in text and "@" not in text and "://" not in text:
        return text
    return blank(text, (match.span() for match in _ADDRESS.finditer(text)))


def plain_without_names(text: str, language: Language, glossary: Glossary) -> str:
    """Do the same for a text that is no block."""
    text = without_addresses(text)
    text = blank(text, (match.span() for match in _LEGAL_NUMBER.finditer(text)))
    if language == "en" and "(" in text:
        text = blank(text, _before_abbreviations(text))
    if language == "en":
        text = blank(text, _bodies(text))
    text = blank(text, _titles(text, (match.span() for match in _QUOTED.finditer(text))))
    brackets = _BRACKETED.finditer(text)
    if language == "vi":  # what a Vietnamese remark explains was not forgotten
        brackets = (match for match in brackets if not is_marked(match[0]))
    text = blank(text, _titles(text, (match.span() for match in brackets)))
    return blank(text, _terms(text, language, glossary))


def _is_all(prose: str, start: int, end: int) -> bool:
    """Return whether nothing stands beside what is emphasised: then it is the text itself."""
    return not prose[:start].strip() and not prose[end:].strip(" \n.:")


def _links_to_other_language(block: Block, language: Language) -> Iterator[tuple[int, int]]:
    for link in block.links:
        if not link.is_image and _OTHER_LANGUAGE[language].search(link.text):
            yield link.start, link.end


def _titles(text: str, spans: Spans) -> Iterator[tuple[int, int]]:
    """Yield those of `spans` that hold a title; a whole sentence is to be translated."""
    for start, end in spans:
        title = text[start:end].strip(_MARKS)
        words = len(title.split())
        if words > LONGEST_TITLE or _SENTENCE_END.search(title):
            continue
        if words >= SHORTEST_SAYING and title.endswith((".", "!", "?", "…")):
            continue
        yield start, end


def _terms(text: str, language: Language, glossary: Glossary) -> Iterator[tuple[int, int]]:
    """Yield where terms stand that are at home in the other language's text too."""
    if language == "vi":
        for found in glossary.english.find(text):
            if " " in text[found.start : found.end].strip():
                yield found.start, found.end
        return
    if not is_marked(text):
        return
    english: set[Term] | None = None
    for found in glossary.vietnamese.find(text):
        form = text[found.start : found.end]
        if any(_is_kept(term) or _is_name(term, form) for term in found.values):
            yield found.start, found.end
            continue
        if english is None:
            english = {term for hit in glossary.english.find(text) for term in hit.values}
        if english.intersection(found.values):  # khu công nghiệp: industrial park
            yield found.start, found.end


def _is_kept(term: Term) -> bool:
    """Return whether English keeps the Vietnamese words: đờn ca tài tử."""
    english = {form.lower() for form in term.en}
    return any(form.lower() in english for form in term.vi)


def _is_name(term: Term, form: str) -> bool:
    """Return whether the term names one thing, and `form` is its name: an office, a festival."""
    if any(word[0].isupper() for word in term.vi[0].split()[1:]):
        return True
    return term.category in NAMED and form[0].isupper() and len(form.split()) >= SHORTEST_NAME


def _before_abbreviations(text: str) -> Iterator[tuple[int, int]]:
    """Yield names that their abbreviation follows: Hiệp hội Lương thực Việt Nam (VFA)."""
    for match in _ABBREVIATED.finditer(text):
        words = match[0].lower().split()
        if VERBAL.isdisjoint(words) and all(is_syllable(word) for word in words):
            yield match.span()


def _bodies(text: str) -> Iterator[tuple[int, int]]:
    """Yield names such as "Trường Đại học Y Dược Cần Thơ", as far as their last capital.

    The small word after it belongs to it too, as in "Kỹ thuật", unless it is a sentence's.
    """
    for match in _BODY.finditer(text):
        words = WORD.findall(match[0])
        if sum(word[0].isupper() for word in words) < CAPITALS_OF_BODY:
            continue
        if not VERBAL.isdisjoint(words) or not all(map(is_syllable, words)):
            continue
        yield match.span()
