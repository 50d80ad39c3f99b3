"""Check that links lead to pages, files and headings that are there, in their own language."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from scripts.content.nearest import near
from scripts.findings import Detail, Finding, Place
from scripts.languages import SOURCE, Language, Words, other
from scripts.sync.links.addresses import INDEX_NAMES, PAGE_ENDINGS, Address
from scripts.sync.links.page_links import PageLink, PageLinks

WEB = re.compile(r"^(www\.|[a-z0-9-]+\.(vn|com|org|net|edu|gov)(/|$))", re.IGNORECASE)
WEB_HINT = Words(
    " (thêm https:// ở đầu nếu đây là trang ngoài)", " (begin with https:// if it is another site)"
)
NO_HINT = Words("", "")
ONLY_IN: dict[Language, Words] = {
    "vi": Words(" (trang này chỉ có ở bản tiếng Việt)", " (that page is in Vietnamese only)"),
    "en": Words(" (trang này chỉ có ở bản tiếng Anh)", " (that page is in English only)"),
}
LEADS_TO: dict[Language, Words] = {
    "vi": Words("trang tiếng Việt", "the Vietnamese page"),
    "en": Words("trang tiếng Anh", "the English page"),
}
LINK, IMAGE = Words("liên kết", "the link"), Words("ảnh", "the image")
Places = Mapping[str, frozenset[str]]  # 'vi/about/agencies.md' -> the ids of its lists
MOST_HINTS = 10  # each looks at the names of all pages
# Ids that renderers make for footnotes, tabs and browsers' own fragments.
MADE_IDS = re.compile(r"^(?:fn|fnref|__tabbed|:~:|top$)")


def resolve(
    pages: Iterable[PageLinks],
    others: frozenset[str],
    *,
    exactly: bool = False,
    places: Places | None = None,
) -> Iterator[Finding]:
    """Yield a finding for each link that leads nowhere, or where it should not.

    `others` are the files of the tree that are no pages, from its folder. `exactly` goes by the
    rules of this site: links name pages as files, and what is wrong with images, folders and other
    forms of address is told by scripts/checks/links.py. Otherwise whatever some generator
    understands is good. `places` are ids that no page shows because records give them.
    """
    return _Resolver(pages, others, exactly, places or {}).findings()


class _Resolver:
    """Knows all files of the tree, and follows each link."""

    def __init__(
        self, pages: Iterable[PageLinks], others: frozenset[str], exactly: bool, places: Places
    ) -> None:
        self.pages = {f"{page.language}/{page.path}": page for page in pages}
        self.others = others
        self.exactly = exactly
        self.places = places
        self.hints = 0

    def findings(self) -> Iterator[Finding]:
        for page in self.pages.values():
            for link in page.links:
                address = link.address
                if address.sort == "file":
                    yield from self._follow(page, link, address)
        for page in self.pages.values():
            if page.language == SOURCE:
                twin = self.pages.get(f"{other(SOURCE)}/{page.path}")
                if twin is not None:
                    yield from self._compare_fragments(page, twin)

    @cached_property
    def folders(self) -> set[str]:
        """All folders of the tree."""
        found: set[str] = set()
        for file in (*self.pages, *self.others):
            folder = posixpath.dirname(file)
            while folder and folder not in found:
                found.add(folder)
                folder = posixpath.dirname(folder)
        return found

    @cached_property
    def tops_with_files(self) -> set[str]:
        """The folders at the top in which other files than pages stand."""
        return {file.partition("/")[0] for file in self.others}

    def _follow(self, page: PageLinks, link: PageLink, address: Address) -> Iterator[Finding]:
        if self.exactly and self._is_told_elsewhere(page, link, address):
            return
        language = address.language
        if language is not None and language != page.language:
            yield from self._cross(page, link, address, language)
            return
        target = self._target(address)
        if target is None:
            if not self._cannot_know(link, address):
                yield self._missing(page, link)
        elif address.fragment and target in self.pages:
            yield from self._check_fragment(page, link, self.pages[target])

    def _is_told_elsewhere(self, page: PageLinks, link: PageLink, address: Address) -> bool:
        """Tell whether a link has a form that this site does not use at all."""
        comes_back = address.leaves and address.language == page.language
        is_folder = address.file == page.language or f"{address.file}/index.md" in self.pages
        return link.is_image or address.rooted or comes_back or is_folder

    def _target(self, address: Address) -> str | None:
        """Return the page, file or folder that an address leads to, or None."""
        is_page = address.file.endswith(PAGE_ENDINGS[0])
        if address.file in self.pages:
            return address.file
        if address.file in self.others and (is_page or not self.exactly):
            return address.file
        if self.exactly or not address.file or address.file.startswith(".."):
            return None
        stem, ending = posixpath.splitext(address.file)
        if ending in PAGE_ENDINGS[2:]:
            return self._named(stem)
        if is_page:
            return None
        found = self._named(address.file)
        if found is None and address.as_folder:
            found = self._named(address.as_folder)
        return found

    def _named(self, name: str) -> str | None:
        """Return the page that generators show at the address `name`, or the folder."""
        wanted = [name + PAGE_ENDINGS[0], *(f"{name}/{index}.md" for index in INDEX_NAMES)]
        found = next((page for page in wanted if page in self.pages), None)
        return found or (name if name in self.folders or name in self.others else None)

    def _cannot_know(self, link: PageLink, address: Address) -> bool:
        """Tell whether a target that is not in the tree may be somewhere all the same."""
        if self.exactly or not address.typed or WEB.match(address.typed):
            return False
        if address.file.startswith(".."):
            return True  # it leaves the tree
        is_page = address.file.endswith(PAGE_ENDINGS[0])
        if address.rooted:
            return not is_page  # who serves the site decides what is at its top
        if is_page or not (link.is_image or posixpath.splitext(address.file)[1]):
            return False
        # Photos and downloads may be kept apart: then none of them is here.
        return address.file.partition("/")[0] not in self.tops_with_files

    def _cross(
        self, page: PageLinks, link: PageLink, address: Address, language: Language
    ) -> Iterator[Finding]:
        """Judge a link into the folder of the other language."""
        target = self._target(address)
        on_purpose = link.to_other_language or link.is_image or target in self.others
        on_purpose = on_purpose and not self.exactly
        if on_purpose and (target is not None or address.rooted):
            return
        own = f"{page.language}/{address.path}"
        is_page = posixpath.splitext(own)[1] in ("", *PAGE_ENDINGS)
        names_language = address.rooted and is_page  # /en/… says so, whatever is in the tree
        is_known = names_language or self._named(posixpath.splitext(own)[0]) is not None
        if target is None and (on_purpose or not is_known):
            if not self._cannot_know(link, address):
                yield self._missing(page, link)
            return
        folder = posixpath.dirname(f"{page.language}/{page.path}")
        suggestion = f"/{own}" if address.rooted else posixpath.relpath(own, folder)
        if address.fragment:
            suggestion += f"#{address.fragment}"
        details: dict[str, Detail] = {
            "target": address.typed,
            "language": LEADS_TO[language],
            "suggestion": suggestion,
        }
        yield Finding("LINK02", page.relative, link.line, details)

    def _missing(self, page: PageLinks, link: PageLink) -> Finding:
        details: dict[str, Detail] = {
            "kind": IMAGE if link.is_image else LINK,
            "target": link.address.typed,
            "hint": self._hint(page, link.address),
        }
        return Finding("LINK03", page.relative, link.line, details)

    def _hint(self, page: PageLinks, address: Address) -> Words:
        language = other(page.language)
        if WEB.match(address.typed):
            return WEB_HINT
        if address.language and f"{language}/{address.path}" in self.pages:
            return ONLY_IN[language]
        self.hints += 1
        if self.hints > MOST_HINTS or not address.typed:
            return NO_HINT
        here = posixpath.dirname(f"{page.language}/{page.path}")
        known = [
            posixpath.relpath(file, here)
            for file in (*self.pages, *self.others)
            if not file.startswith(f"{language}/")
        ]
        return near(address.typed.partition("#")[0], known)

    def _check_fragment(
        self, page: PageLinks, link: PageLink, target: PageLinks
    ) -> Iterator[Finding]:
        fragment = link.address.fragment
        listed = self.places.get(f"{target.language}/{target.path}", frozenset())
        if fragment in target.explicit or fragment in listed or MADE_IDS.match(fragment):
            return
        details: dict[str, Detail] = {
            "target": link.address.typed,
            "page": target.relative,
            "anchor": fragment,
        }
        if fragment in target.implied:
            if not self.exactly:  # this site wants an id of every heading, and tells it there
                yield Finding("LINK06", page.relative, link.line, details)
            return
        details["hint"] = near(fragment, (*target.explicit, *listed, *target.implied))
        yield Finding("LINK04", page.relative, link.line, details)

    def _compare_fragments(self, vi: PageLinks, en: PageLinks) -> Iterator[Finding]:
        """Yield a finding for each link to a page whose twin names another heading of that page."""
        left_vi, left_en = self._by_page(vi), self._by_page(en)
        for path in left_vi.keys() & left_en.keys():
            ours, theirs = left_vi[path], left_en[path]
            named_vi = {link.address.fragment for link in ours}
            named_en = {link.address.fragment for link in theirs}
            rest_vi = [link for link in ours if link.address.fragment not in named_en]
            rest_en = [link for link in theirs if link.address.fragment not in named_vi]
            for one, twin in zip(rest_vi, rest_en, strict=False):
                if one.address.fragment not in self._twin_ids(path):
                    continue  # the headings' ids differ, and are told
                fault = Words(
                    f"ở bản tiếng Anh (dòng {twin.line}) là “{twin.address.typed}”",
                    f"is “{twin.address.typed}” in the English version (line {twin.line})",
                )
                details: dict[str, Detail] = {
                    "kind": LINK,
                    "target": one.address.typed,
                    "fault": fault,
                }
                place = Place(en.relative, twin.line)
                yield Finding("LINK01", vi.relative, one.line, details, place)

    def _twin_ids(self, path: str) -> frozenset[str]:
        twin = self.pages.get(f"{other(SOURCE)}/{path}")
        return twin.explicit if twin is not None else frozenset()

    def _by_page(self, page: PageLinks) -> Mapping[str, Sequence[PageLink]]:
        """Return the links to ids that were given, by the path of the page they lead to."""
        found: dict[str, list[PageLink]] = {}
        for link in page.links:
            address = link.address
            if not address.fragment or address.language != page.language:
                continue
            target = self._target(address)
            aimed = self.pages.get(target) if target is not None else None
            if aimed is not None and address.fragment in aimed.explicit:
                found.setdefault(aimed.path, []).append(link)
        return found
