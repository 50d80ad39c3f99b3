"""Read the address of a link: where in the tree it leads, or what it names outside of it."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

from scripts.languages import LANGUAGES, Language

SCHEME = re.compile(r"^(?:([a-zA-Z][a-zA-Z0-9+.-]*):|//)")
# What a template or a quoted record fills in is no address yet.
UNFINISHED = ("{{", "{%", "[[", "{<")
INDEX_NAMES = ("index", "README", "_index")
PAGE_ENDINGS = (".md", ".markdown", ".html", ".htm")
COUNTRY_CODE = "84"
# How other sites mark the languages of their pages.
SEGMENTS: dict[Language, re.Pattern[str]] = {
    "vi": re.compile(r"^(?:vi|vn|vie|vietnamese|tieng-?viet)(?:[-_][a-z]{2})?$"),
    "en": re.compile(r"^(?:e|en|eng|english)(?:[-_][a-z]{2})?$"),
}
IN_NAMES: dict[Language, re.Pattern[str]] = {
    "vi": re.compile(r"[-_.](?:vi|vn|vie)(?=[-_.]|$)"),
    "en": re.compile(r"[-_.](?:en|eng)(?=[-_.]|$)"),
}
LANGUAGE_PARAMETERS = frozenset(("lang", "language", "locale", "hl", "l", "ln", "setlang"))


@dataclass(frozen=True, slots=True)
class Address:
    """An address, and what it means on the page it stands on.

    `file` is the way from the folder of the tree: 'vi/invest/vsip.md', 'photos/port.jpg'; it begins
    with '..' where it leaves the tree, and is '' for what is not in any tree: another site, a mail.
    """

    typed: str
    sort: str  # 'file', 'web', 'mailto', 'tel', another scheme, or '' for what is unfinished
    file: str = ""
    fragment: str = ""
    rooted: bool = False  # begins with a slash: from the top of a site we know nothing of
    leaves: bool = False  # goes out of its language's folder on the way
    as_folder: str = ""  # `file` for a site whose pages are folders: 'vi/invest/vsip/map'

    @property
    def language(self) -> Language | None:
        """The language whose folder it leads into."""
        top = self.file.partition("/")[0]
        return next((language for language in LANGUAGES if language == top), None)

    @property
    def path(self) -> str:
        """The way inside the folder of the language, or inside the tree."""
        return self.file.partition("/")[2] if self.language else self.file


def read_address(typed: str, language: Language, path: str) -> Address:
    """Return what `typed` means on the page of `path` in `language`."""
    if any(mark in typed for mark in UNFINISHED):
        return Address(typed, "")
    if scheme := SCHEME.match(typed):
        name = (scheme[1] or "https").lower()
        return Address(typed, "web" if name in ("http", "https") else name)
    way, _, fragment = typed.partition("#")
    way = _plain(way.partition("?")[0])
    fragment = _plain(fragment)
    own = f"{language}/{path}"
    if not way:
        return Address(typed, "file", own if typed.strip() else "", fragment)
    if way.startswith("/"):
        top = way.lstrip("/").partition("/")[0]
        file = way.strip("/") if top in LANGUAGES else f"{language}/{way.strip('/')}"
        return Address(typed, "file", file, fragment, rooted=True)
    folder = posixpath.dirname(own)
    file = posixpath.normpath(posixpath.join(folder, way))
    inside = posixpath.normpath(posixpath.join(posixpath.dirname(path), way))
    stem = posixpath.splitext(own)[0]
    shown_in = folder if posixpath.basename(stem) in INDEX_NAMES else stem
    as_folder = posixpath.normpath(posixpath.join(shown_in, way))
    leaves = inside.startswith("..")
    return Address(typed, "file", file, fragment, leaves=leaves, as_folder=as_folder)


def same_place(vi: Address, en: Address) -> bool:
    """Tell whether two addresses lead readers of their pages to the same place."""
    if vi.sort != en.sort:
        return False
    if vi.sort == "file":
        same = _page(vi) == _page(en) or _page(vi, "vi") == _page(en, "en")
        # Which fragment belongs to which is told where the headings of all pages are known.
        return same and bool(vi.fragment) == bool(en.fragment)
    if vi.sort == "web":
        return _web(vi.typed) == _web(en.typed) or _are_versions(vi.typed, en.typed)
    if vi.sort == "mailto":
        return _mail(vi.typed) == _mail(en.typed)
    if vi.sort == "tel":
        return phone_digits(vi.typed) == phone_digits(en.typed)
    return vi.typed == en.typed or vi.sort == ""


def says_itself(address: Address, text: str) -> bool:
    """Tell whether a mail address or number stands in the text too, where facts are read."""
    if address.sort == "mailto":
        return _mail(address.typed) in text.lower()
    if address.sort == "tel":
        return phone_digits(text) == phone_digits(address.typed)
    return False


def phone_digits(number: str) -> str:
    """Return the digits of a telephone number as they are dialled from abroad."""
    digits = re.sub(r"\D", "", unquote(number))
    if "+" not in number and digits.startswith("00"):
        return digits[2:]
    return COUNTRY_CODE + digits[1:] if digits.startswith("0") else digits


def _page(address: Address, unmarked: Language | None = None) -> str:
    """Return the place in the tree without its language and without how the page is named.

    With `unmarked`, marks of that language are taken off: photos/map-vi.png, images/vi/map.png.
    """
    path = address.path
    stem, ending = posixpath.splitext(path)
    if ending in PAGE_ENDINGS:
        path = stem
    if unmarked is not None:
        pattern, name = SEGMENTS[unmarked], IN_NAMES[unmarked]
        segments = ["*" if pattern.match(part) else name.sub("", part) for part in path.split("/")]
        path = "/".join(segments)
    head, _, last = path.rpartition("/")
    return head if last in INDEX_NAMES or last in ("", ".") else path


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", unquote(text)).strip() if text else ""


def _mail(typed: str) -> str:
    return _plain(typed.partition(":")[2].partition("?")[0]).lower()


def _web(typed: str) -> tuple[str, str, str, str]:
    try:
        parts = urlsplit(typed if "://" in typed else f"https:{typed}")
    except ValueError:
        return (typed, "", "", "")
    host = parts.netloc.lower().removesuffix(":443").removesuffix(":80")
    return host, _plain(parts.path).rstrip("/"), _plain(parts.query), _plain(parts.fragment)


def _are_versions(vi: str, en: str) -> bool:
    """Tell whether both are pages of one site, each in the language of who reads it.

    Their titles are translated as well, so that nothing but the site can be compared.
    """
    vi_site, vi_marks = _marks(vi)
    en_site, en_marks = _marks(en)
    if vi_site != en_site or "en" in vi_marks or "vi" in en_marks:
        return False
    return "vi" in vi_marks or "en" in en_marks


def _marks(typed: str) -> tuple[str, set[Language]]:
    host, path, query, _ = _web(typed)
    labels = host.removeprefix("www.").split(".")
    marks: set[Language] = set()
    for language in LANGUAGES:
        segment, in_name = SEGMENTS[language], IN_NAMES[language]
        if len(labels) > 2 and segment.match(labels[0]):
            marks.add(language)
        parts = path.lower().split("/")
        # One letter is a mark of a host (e.vnexpress.net), hardly of a folder.
        if any(len(part) > 1 and segment.match(part) for part in parts):
            marks.add(language)
        if in_name.search(parts[-1]):
            marks.add(language)
        for name, value in parse_qsl(query):
            if name.lower() in LANGUAGE_PARAMETERS and segment.match(value.lower()):
                marks.add(language)
    is_marked = len(labels) > 2 and any(SEGMENTS[one].match(labels[0]) for one in LANGUAGES)
    return ".".join(labels[1:] if is_marked else labels), marks
