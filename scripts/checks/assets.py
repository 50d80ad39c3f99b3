"""Check that every font, drawing or picture that templates and styles name is in overrides/."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.content.nearest import near
from scripts.content.site import Site
from scripts.content.text_file import read_text
from scripts.findings import Detail, Finding

OVERRIDES = "overrides"
ASSETS = "overrides/assets"
SHARE_CARD = "share-card.png"
NAMED_BY_VIEW = {"share_image": SHARE_CARD}  # a template has it from the view

ASSET = re.compile(r"\{\{\s*site\.assets\s*\}\}(?P<name>(?:[^\"'\s{}]|\{\{.*?\}\})+)")
OF_VIEW = re.compile(r"\{\{\s*view\.(?P<name>\w+)\s*\}\}")
LOOP = re.compile(r"\{%-?\s*for (?P<variable>\w+) in \((?P<values>[^)]*)\)")
VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
QUOTED = re.compile(r"[\"']([^\"']*)[\"']")
# The joined stylesheet stands in assets/, so its addresses count from there.
URL = re.compile(r"url\(\s*[\"']?(?P<name>[^\"')]+?)[\"']?\s*\)")
COMMENT = re.compile(r"/\*.*?\*/|\{#.*?#\}", re.DOTALL)
ELSEWHERE = ("data:", "#", "http:", "https:", "/")


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each place that names a file of overrides/assets that is not there."""
    folder = site.root / ASSETS
    known = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    for file in sorted((site.root / OVERRIDES).rglob("*")):
        named = {".html": _named_by_template, ".css": _named_by_styles}.get(file.suffix)
        if named is None or not file.is_file():
            continue
        relative = file.relative_to(site.root).as_posix()
        text, _ = read_text(file, relative)
        for name, line in named(COMMENT.sub(_only_its_lines, text or "")):
            if name not in known:
                details: dict[str, Detail] = {
                    "file": f"{ASSETS}/{name}",
                    "hint": near(name, known),
                }
                yield Finding("overrides.missing-asset", relative, line, details)


def _only_its_lines(comment: re.Match[str]) -> str:
    return "\n" * comment[0].count("\n")


def _named_by_template(text: str) -> Iterator[tuple[str, int]]:
    loops = {loop["variable"]: QUOTED.findall(loop["values"]) for loop in LOOP.finditer(text)}
    for match in ASSET.finditer(text):
        for name in _written_out(match["name"], loops):
            yield name, _line(text, match)
    for match in OF_VIEW.finditer(text):
        if match["name"] in NAMED_BY_VIEW:
            yield NAMED_BY_VIEW[match["name"]], _line(text, match)


def _written_out(name: str, loops: dict[str, list[str]]) -> list[str]:
    """Return the names that a loop over words makes of one; none when they are not known here."""
    variable = VARIABLE.search(name)
    if variable is None:
        return [] if "{" in name else [name]
    return [
        written
        for value in loops.get(variable[1], [])
        for written in _written_out(name.replace(variable[0], value), loops)
    ]


def _named_by_styles(text: str) -> Iterator[tuple[str, int]]:
    for match in URL.finditer(text):
        if not match["name"].startswith(ELSEWHERE):
            yield match["name"].partition("#")[0].partition("?")[0], _line(text, match)


def _line(text: str, match: re.Match[str]) -> int:
    return text.count("\n", 0, match.start()) + 1
