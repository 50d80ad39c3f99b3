"""Read the pages of a built site: their trees, addresses, links and texts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as ET

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.site.project_copy import ROOT

SITE_URL = "https://cantho.example/"  # as mkdocs.yml has it
LANGUAGES = ("vi", "en")
NOT_FOUND = ("404.html", "en/404.html")
UNSEEN = {"script", "style", "title", "head", "template", "noscript"}


def markdown_pages(root: Path = ROOT) -> list[str]:
    """Return the Markdown pages of the project, such as 'vi/invest/index.md'."""
    content = root / "content"
    return sorted(
        path.relative_to(content).as_posix()
        for language in LANGUAGES
        for path in (content / language).rglob("*.md")
    )


def xml_tree(file: Path) -> ET.Element:
    """Return the root of a sitemap or drawing that the build wrote."""
    return ET.parse(file).getroot()  # noqa: S314 - our own files, not a stranger's


def html_file(markdown: str) -> str:
    """Return the file of the site that a Markdown page becomes."""
    language, _, path = markdown.partition("/")
    stem = path.removesuffix(".md")
    folder = stem.removesuffix("index") if f"/{stem}".endswith("/index") else f"{stem}/"
    return f"{'' if language == 'vi' else 'en/'}{folder}index.html"


CONTENT_FILES = [html_file(page) for page in markdown_pages()]
ALL_FILES = [*CONTENT_FILES, *NOT_FOUND]


@dataclass(frozen=True)
class SitePage:
    """One HTML file of the site."""

    file: str
    html: str

    @cached_property
    def tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.html)

    @property
    def language(self) -> str:
        return "en" if self.file.startswith("en/") else "vi"

    @property
    def address(self) -> str:
        """From the top of the site: 'en/press/', '' for the Vietnamese home page."""
        return self.file.removesuffix("index.html")

    @property
    def twin(self) -> str:
        """The file of the same page in the other language."""
        return self.file.removeprefix("en/") if self.language == "en" else f"en/{self.file}"

    @cached_property
    def ids(self) -> list[str]:
        return [node.attributes["id"] or "" for node in self.tree.css("[id]")]

    @cached_property
    def text(self) -> str:
        """All that a reader sees, one line a piece of text."""
        return "\n".join(self.pieces())

    def pieces(self) -> Iterator[str]:
        """Yield each piece of text a reader sees."""
        body = self.tree.body
        assert body is not None
        for node in body.traverse(include_text=True):
            if node.tag == "-text" and node.parent is not None and node.parent.tag not in UNSEEN:
                text = (node.text_content or "").strip()
                if text:
                    yield text

    def all(self, selector: str) -> list[LexborNode]:
        return self.tree.css(selector)

    def one(self, selector: str) -> LexborNode:
        """Return the only element of `selector`."""
        found = self.tree.css(selector)
        assert len(found) == 1, f"{self.file} has {len(found)} of {selector}"
        return found[0]

    def meta(self, name: str) -> str:
        """Return the content of the only <meta> of a name or property."""
        return attribute(self.one(f'meta[name="{name}"], meta[property="{name}"]'), "content")

    def resolve(self, link: str, site_url: str = SITE_URL) -> str:
        """Return the whole address of a link written on this page."""
        return urljoin(site_url + self.address, link)


def read_pages(site: Path) -> dict[str, SitePage]:
    """Return all pages of the site by their files."""
    return {
        name: SitePage(name, path.read_text("utf-8"))
        for path in sorted(site.rglob("*.html"))
        for name in [path.relative_to(site).as_posix()]
    }


def attribute(node: LexborNode, name: str) -> str:
    """Return an attribute that must be there."""
    value = node.attributes.get(name)
    assert value is not None, f"no {name} in {node.html}"
    return value


def file_of_url(url: str, site_url: str = SITE_URL) -> str | None:
    """Return the file of the site that `url` means, None when it is of another origin."""
    if not url.startswith(site_url):
        return None
    path = urlsplit(url.removeprefix(site_url)).path
    return f"{path}index.html" if path.endswith("/") or not path else path


def addresses_in_srcset(srcset: str) -> list[tuple[str, str]]:
    """Return address and descriptor of each candidate; the descriptor may be empty."""
    candidates = []
    for candidate in srcset.split(","):
        address, _, descriptor = candidate.strip().partition(" ")
        candidates.append((address, descriptor.strip()))
    return candidates


def resources(page: SitePage) -> Iterator[str]:
    """Yield what a browser loads for the page without being asked, as written."""
    for node in page.all("[src]"):
        yield attribute(node, "src")
    for node in page.all("[srcset]"):
        yield from (address for address, _ in addresses_in_srcset(attribute(node, "srcset")))
    for node in page.all("[poster]"):
        yield attribute(node, "poster")
    for node in page.all("link[href]"):
        if attribute(node, "rel") not in ("canonical", "alternate"):
            yield attribute(node, "href")
    for node in page.all("use, image"):
        yield node.attributes.get("href") or node.attributes.get("xlink:href") or ""


def addresses_in_css(css: str) -> list[str]:
    """Return what url() and @import name, without data: addresses."""
    found = re.findall(r"""url\(\s*['"]?([^'")]+)""", css)
    found += re.findall(r"""@import\s+['"]([^'"]+)""", css)
    return [address for address in found if not address.startswith("data:")]


def hashes(folder: Path) -> dict[str, str]:
    """Return a hash of every file below `folder`, by its name."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
