"""Say which language a sentence is in, by its words, names taken out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from scripts.content.syllables import is_marked, is_syllable
from scripts.languages import Language
from scripts.sync.language.common_words import WORD, common_words
from scripts.sync.language.function_words import (
    ADDRESSING,
    BORROWED,
    ENGLISH,
    KEPT,
    KEPT_PAIRS,
    LABELS,
    PERHAPS_ENGLISH,
    TONELESS,
    UNMARKED,
    VERBAL,
    VIETNAMESE,
)

LABEL = 6  # words up to which a text is a label: "Liên hệ", "Contact us"
ENOUGH = 3  # words of the wrong language from which a sentence is judged by its words
FEW = 0.3  # share of the right language's words that a sentence in the wrong one still has
MOST = 0.5  # the same where the words side by side are many: "The museum mở cửa từ thứ Ba"
MANY = 5  # words of the wrong language from which they are
RUN = 5  # words of the other language side by side in a sentence
MARKED_IN_CLAUSE = 0.6  # share of the words of such a clause that have marks
SURE_TONELESS = 4  # well-known words without marks from which a sentence is one typed so
SHAPED = 0.8  # share of its words that must have the shape of syllables
# Small Vietnamese words that names of bodies and titles of works seldom have.
_OF_SENTENCES = VIETNAMESE - {"các", "và", "của", "với", "một", "người", "những"}
_INTRODUCING = LABELS | ENGLISH | {"vietnamese"}
_OF_LABELS = LABELS | ENGLISH | PERHAPS_ENGLISH | BORROWED


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a sentence is in the wrong language, or may be."""

    wrong: bool = False
    unsure: bool = False
    start: int = 0  # where in it the wrong language begins


def judge(text: str, language: Language) -> Verdict:
    """Judge one sentence of a page in `language`, names taken out."""
    words = common_words(text)
    if language == "en":
        for start, clause, is_named in _clauses(text, _is_said_in_vietnamese):
            if _is_vietnamese_clause(clause, is_named):
                return Verdict(wrong=True, start=_begin(text, start, is_english))
        return _judge_english_page(words, text) if words else Verdict()
    if not is_marked(text):
        everything = [match[0].lower() for match in WORD.finditer(text)]
        if _is_label(words, text) or _is_title(everything):
            return Verdict(wrong=True)
    for start, clause, _ in _clauses(text, _is_said_in_english):
        if len(clause) > RUN and sum(word in ENGLISH for word in clause) >= ENOUGH:
            return Verdict(wrong=True, start=_begin(text, start, _is_vietnamese))
    if (stretch := _english_stretch(text)) is not None:
        return Verdict(wrong=True, start=stretch)
    return _judge_vietnamese_page(words) if words else Verdict()


def has_words(text: str) -> bool:
    """Return whether `text`, names taken out, has words of one of the languages."""
    words = common_words(text)
    if any(is_marked(word) and is_syllable(word) for word in words):
        return True
    everything = [match[0].lower() for match in WORD.finditer(text)]
    if _is_label(everything, text):
        return True
    return sum(is_english(word) for word in words) >= ENOUGH - 1 and any(
        word in ENGLISH for word in words
    )


def has_english(text: str) -> bool:
    """Return whether `text` has English words, and no Vietnamese ones."""
    return not is_marked(text) and any(is_english(word) for word in common_words(text))


def _judge_english_page(words: list[str], text: str) -> Verdict:
    words = _without_dishes(words)
    vietnamese = [word for word in words if _is_vietnamese(word)]
    marked = len(vietnamese) + sum(word in UNMARKED for word in words)
    english = sum(is_english(word) for word in words)
    if not vietnamese:
        return _judge_toneless(words)
    is_label = english == 0 and len(words) <= LABEL and not _introduces(text)
    is_sentence = marked >= ENOUGH or bool(VIETNAMESE.intersection(vietnamese))
    share = MOST if marked >= MANY and not _OF_SENTENCES.isdisjoint(vietnamese) else FEW
    if is_label or (is_sentence and english <= share * marked):
        return Verdict(wrong=True)
    unsure = marked >= ENOUGH and english < marked and not VERBAL.isdisjoint(vietnamese)
    return Verdict(unsure=unsure)


def _introduces(text: str) -> bool:
    """Return whether English words stand beside names: "Visit Chùa Ông and Nhà cổ Bình Thủy"."""
    words = (match[0].lower() for match in WORD.finditer(text))
    return any(word in _INTRODUCING and not is_syllable(word) for word in words)


def _clauses(text: str, belongs: Callable[[str], bool]) -> Iterator[tuple[int, list[str], bool]]:
    """Yield small words side by side that belong to a language, and whether a name opens them."""
    start, clause = 0, list[str]()
    is_named = False
    for match in WORD.finditer(text):
        word = match[0]
        if word.islower() and belongs(word):
            start = start if clause else match.start()
            clause.append(word)
            continue
        yield start, clause, is_named
        clause = []
        is_named = word[0].isupper() and is_syllable(word)
    yield start, clause, is_named


def _is_vietnamese_clause(clause: list[str], is_named: bool) -> bool:
    """Return whether Vietnamese words stand side by side as they do in a sentence.

    Those that follow a capital are a name, such as "Liên hiệp các tổ chức hữu nghị", unless one
    of them is never in a name.
    """
    if len(clause) < RUN or VIETNAMESE.isdisjoint(clause):
        return False
    if sum(is_marked(word) for word in clause) < MARKED_IN_CLAUSE * len(clause):
        return False
    return not is_named or not VERBAL.isdisjoint(clause)


def _english_stretch(text: str) -> int | None:
    """Return where most of a sentence stands side by side in English: "mở cửa every day from".

    Words that could be of either language count within it, not at its ends.
    """
    found = list(WORD.finditer(text))
    first = small = 0
    is_open = False
    for number, match in enumerate(found):
        word = match[0]
        is_open = is_open and text[found[number - 1].end() : match.start()].isspace()
        if not (word.islower() and word.isascii()) or word in UNMARKED:
            is_open = False
        if word in UNMARKED or not (word.islower() and is_english(word)):
            continue
        if not is_open:
            first, small, is_open = number, 0, True
        small += word in ENGLISH
        length = number - first + 1
        if length >= RUN and small > 1 and length > len(found) / 2:
            return _begin(text, found[first].start(), _is_vietnamese)
    return None


def _begin(text: str, clause: int, speaks: Callable[[str], bool]) -> int:
    """Return where the wrong language begins: with the clause if something else stands before."""
    before = WORD.findall(text, 0, clause)
    return clause if any(speaks(word) for word in before if word.islower()) else 0


def _without_dishes(words: list[str]) -> list[str]:
    """Return `words` without names such as "bánh tét lá cẩm", which English keeps."""
    left: list[str] = []
    in_name = False
    for word, after in zip(words, [*words[1:], ""], strict=True):
        if word in KEPT or (word, after) in KEPT_PAIRS:
            in_name = True
        elif in_name and (not _is_vietnamese(word) or word in VIETNAMESE):
            in_name = False
        if not in_name:
            left.append(word)
    return left


def _judge_toneless(words: list[str]) -> Verdict:
    """Judge what may be Vietnamese typed without marks."""
    known = sum(word in TONELESS for word in words)
    if known < ENOUGH or any(word in ENGLISH for word in words):
        return Verdict()
    shaped = sum(_may_lack_marks(word) for word in words)
    sure = known >= SURE_TONELESS and shaped >= SHAPED * len(words)
    return Verdict(wrong=sure, unsure=not sure and shaped == len(words))


def _may_lack_marks(word: str) -> bool:
    """Return whether `word` could be a syllable whose marks were left out: "nghiep", "nuoc"."""
    if word in TONELESS or is_syllable(word):
        return True
    return is_syllable(word.replace("ie", "iê").replace("uo", "uô").replace("ye", "yê"))


def _judge_vietnamese_page(words: list[str]) -> Verdict:
    marked = [word for word in words if is_marked(word)]
    vietnamese = len(marked) + sum(word in UNMARKED for word in words)
    small = sum(word in ENGLISH for word in words)
    perhaps = sum(word in PERHAPS_ENGLISH for word in words)
    english = perhaps + sum(is_english(word) for word in words)
    if small:
        if english >= ENOUGH and not VIETNAMESE.intersection(marked) and vietnamese <= english / 2:
            return Verdict(wrong=True)
        unsure = small >= ENOUGH - 1 and english >= 2 * vietnamese
    else:
        unsure = vietnamese == 0 and perhaps > 0 and english - perhaps >= ENOUGH
    return Verdict(unsure=unsure)


def _is_label(words: list[str], text: str) -> bool:
    """Return whether a few words are everyday English, such as "Contact us".

    A single one must begin with a capital: small ones are names of values, as programs have.
    """
    if len(words) == 1 and not text.strip("*_ \n")[:1].isupper():
        return False
    return (
        0 < len(words) <= LABEL
        and all(word in _OF_LABELS for word in words)
        and any(word in LABELS for word in words)
    )


def _is_title(words: list[str]) -> bool:
    """Return whether a text in capitals is English: "Thank You to Our Supporters"."""
    return len(words) > 1 and any(word in ADDRESSING for word in words)


def _is_vietnamese(word: str) -> bool:
    return is_marked(word) and is_syllable(word)


def is_english(word: str) -> bool:
    """Return whether `word` can be no Vietnamese syllable, or is a small English word."""
    if word in ENGLISH:
        return True
    return word.isascii() and word not in BORROWED and not is_syllable(word)


def _is_said_in_vietnamese(word: str) -> bool:
    """Return whether `word` is Vietnamese, or may be one without marks: "gian", "giao"."""
    return is_syllable(word) and word not in ENGLISH and word not in PERHAPS_ENGLISH


def _is_said_in_english(word: str) -> bool:
    return is_english(word) or word in PERHAPS_ENGLISH or word in BORROWED
