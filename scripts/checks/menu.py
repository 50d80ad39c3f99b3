"""Check that the main menu and the home page lead to pages that exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.checks.configuration import CONFIG_FILE, read_configuration
from scripts.content.front_matter import Template
from scripts.content.nearest import near
from scripts.content.site import Site
from scripts.findings import Detail, Finding, Place
from scripts.languages import LANGUAGES

HOME = "index.md"
# Keys of `extra` in mkdocs.yml: the main menu, and the pages after it.
SECTIONS, MORE = "sections", "more"
FOLDERS = {*LANGUAGES, "data", "photos"}  # of content/
# What the blocks of the home page lead to, whatever its words.
HOME_LEADS_TO = (
    "invest/index.md",
    "friendship/index.md",
    "festivals/index.md",
    "press/index.md",
    "city/index.md",
    "statistics/index.md",
)


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each entry of the menu or block of the home page that leads nowhere."""
    yield from _check_menu(site)
    yield from _check_content_folder(site)
    for language in LANGUAGES:
        paths = site.languages[language].paths
        if HOME not in paths:
            yield Finding("page.no-home", CONFIG_FILE, None, {"language": language})
        home = site.page(language, HOME)
        if home is None or home.front.template is not Template.HOME:
            continue
        for path in HOME_LEADS_TO:
            if path not in paths:
                missing = {"page": f"content/{language}/{path}"}
                line = home.head.line(("template",))
                yield Finding("page.home-needs-page", home.relative, line, missing)


def _check_content_folder(site: Site) -> Iterator[Finding]:
    folder = site.root / "content"
    for entry in sorted(folder.iterdir()) if folder.is_dir() else []:
        if entry.name not in FOLDERS and not entry.name.startswith((".", "~$")):
            yield Finding("file.stray", entry.relative_to(site.root).as_posix())


def _check_menu(site: Site) -> Iterator[Finding]:
    document = read_configuration(site.root)
    if document is None:
        return  # the build says so
    extra: Any = document.data.get("extra")
    known = frozenset.union(*(site.languages[code].paths for code in LANGUAGES))
    first: dict[str, int] = {}
    for key in (SECTIONS, MORE):
        pages = extra.get(key) if isinstance(extra, dict) else None
        if pages is None and key == MORE:
            continue  # a small site needs no second row
        if not isinstance(pages, list):
            line = document.line(("extra", key))
            yield Finding("menu.not-a-list", CONFIG_FILE, line, {"key": f"extra.{key}"})
            continue
        for number, entry in enumerate(pages):
            path, line = str(entry), document.line(("extra", key, number))
            if path not in known:
                details: dict[str, Detail] = {"page": path, "hint": near(path, known)}
                yield Finding("menu.missing-page", CONFIG_FILE, line, details)
            elif first.setdefault(path, line) != line:
                place = Place(CONFIG_FILE, first[path])
                yield Finding("menu.page-twice", CONFIG_FILE, line, {"page": path}, place)
