"""Read the pages of one language: front matter, text and outline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from scripts.content.fence_faults import mark
from scripts.content.fences import head_of
from scripts.content.front_matter import FrontMatter
from scripts.content.markdown import Outline, read_outline
from scripts.content.slugs import slugify
from scripts.content.text_file import read_text
from scripts.content.validation import validate
from scripts.content.yaml_document import YamlDocument, parse_yaml
from scripts.findings import Finding, Place
from scripts.languages import LANGUAGES, Language

NAME_PATTERN = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file: half of a pair."""

    language: Language
    path: str  # inside content/<language>/: 'invest/index.md'
    relative: str  # from the root of the project: 'content/vi/invest/index.md'
    front: FrontMatter
    head: YamlDocument  # the front matter with its lines
    body: str
    body_line: int  # the line of the file in which the body begins
    outline: Outline

    @property
    def section(self) -> str:
        """The folder the page is in, or ''."""
        return self.path.partition("/")[0] if "/" in self.path else ""

    @property
    def is_section_index(self) -> bool:
        """Whether the page stands for its whole folder."""
        return self.path.endswith("/index.md")


@dataclass(frozen=True, slots=True)
class PagesOfLanguage:
    """The good pages of a language, and the paths of all its pages, good or not."""

    pages: dict[str, Page]
    paths: frozenset[str]


def load_pages(root: Path, language: Language) -> tuple[PagesOfLanguage, list[Finding]]:
    """Read content/<language>/ of the project at `root`, with all findings."""
    folder = root / "content" / language
    pages: dict[str, Page] = {}
    paths: set[str] = set()
    findings: list[Finding] = []
    for file in sorted(folder.rglob("*")):
        relative = file.relative_to(root).as_posix()
        findings += _check_name(file, folder, relative)
        if file.is_dir() or _is_hidden(file, folder):
            continue
        if not file.is_file():  # a link to nowhere, a pipe
            findings.append(Finding("file.unreadable", relative))
            continue
        if file.suffix != ".md":
            findings.append(Finding("file.stray", relative))
            continue
        path = file.relative_to(folder).as_posix()
        paths.add(path)
        page, faults = _load_page(file, relative, path, language)
        findings += faults
        if page is not None:
            pages[path] = page
    for path in sorted(paths):
        twin = path.removesuffix("/index.md") + ".md"
        if path.endswith("/index.md") and twin in paths:
            other = Place(f"content/{language}/{twin}", 1)
            findings.append(
                Finding("page.same-address", f"content/{language}/{path}", 1, other=other)
            )
    return PagesOfLanguage(pages, frozenset(paths)), findings


def _load_page(
    file: Path, relative: str, path: str, language: Language
) -> tuple[Page | None, list[Finding]]:
    text, findings = read_text(file, relative)
    if text is None:
        return None, findings
    if not text.strip():
        return None, [*findings, Finding("page.empty", relative, 1)]
    fences = head_of(text)
    fault = fences.fault
    not_taken = [] if fault is None else [mark(fault, relative)]
    if fault is not None and not fault.in_yaml:
        return None, [*findings, *not_taken]
    if fences.yaml is None:
        return None, [*findings, Finding("page.no-front-matter", relative, 1)]
    head, syntax = parse_yaml(fences.yaml, relative, first_line=fences.yaml_line)
    findings += syntax
    body = "\n".join(text.split("\n")[fences.body_line - 1 :])
    outline = read_outline(body, fences.body_line)
    if not outline.has_text:
        findings.append(Finding("page.no-text", relative, fences.body_line - 1))
    if head is None:
        return None, findings
    front, faults = validate(head, FrontMatter, relative)
    # What YAML or the model refuses they tell more exactly.
    findings += faults or ([] if syntax else not_taken)
    if front is None or not_taken:
        return None, findings
    return Page(language, path, relative, front, head, body, fences.body_line, outline), findings


def _check_name(file: Path, folder: Path, relative: str) -> list[Finding]:
    stem = file.stem if file.is_file() else file.name
    if _is_hidden(file, folder):
        return []
    if file.parent == folder and stem in LANGUAGES:
        return [Finding("page.language-name", relative, None, {"name": stem})]
    if NAME_PATTERN.fullmatch(stem):
        return []
    suggestion = (slugify(stem) or "trang-moi") + (file.suffix.lower() if file.is_file() else "")
    details = {"name": file.name, "suggestion": suggestion}
    return [Finding("file.name", relative, None, details)]


def _is_hidden(file: Path, folder: Path) -> bool:
    # .DS_Store and the lock files of word processors are not the editor's doing.
    return any(part.startswith((".", "~$")) for part in file.relative_to(folder).parts)
