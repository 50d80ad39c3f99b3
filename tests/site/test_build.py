"""One command makes the whole site out of a clean copy, and says what it did."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conftest import Built
from tests.site.project_copy import NOT_IN_A_CLONE, project_files
from tests.site.reading import ALL_FILES, CONTENT_FILES, NOT_FOUND, SitePage

SUMMARY = re.compile(
    r"^Done: site/ holds (\d+) pages \((\d+)/(\d+) vi/en, and the 404 pages\), (\d+) photos, "
    r"(\d+) warnings?, in ([\d.]+) seconds\.",
    re.MULTILINE,
)


def test_the_copy_is_made_of_what_a_clone_has(built: Built) -> None:
    assert " " in str(built.folder)
    assert not str(built.folder).isascii()
    assert {"cantho", "mkdocs.yml", "content/vi/index.md"} <= set(built.files)
    assert not NOT_IN_A_CLONE.intersection(Path(name).parts[0] for name in built.files)


def test_build_of_a_clean_copy_ends_with_0(built: Built) -> None:
    assert built.told.code == 0, built.told.everything
    assert built.told.err == ""


def test_every_markdown_page_becomes_a_page_and_each_language_has_its_404(
    pages: dict[str, SitePage],
) -> None:
    assert sorted(pages) == sorted(ALL_FILES)
    assert len(CONTENT_FILES) >= 2
    assert len(NOT_FOUND) == 2


def test_both_languages_have_the_same_pages(pages: dict[str, SitePage]) -> None:
    assert {page.twin for page in pages.values()} == set(pages)


def test_summary_tells_pages_photos_warnings_and_seconds(built: Built) -> None:
    found = SUMMARY.search(built.told.out)
    assert found is not None, built.told.out
    total, vietnamese, english, photos = (int(number) for number in found.groups()[:4])
    assert total == len(ALL_FILES)
    assert vietnamese == english == len(CONTENT_FILES) // 2
    shown = {
        path.name.rsplit("-", 2)[0] for path in (built.folder / "site/assets/photos").iterdir()
    }
    assert photos == len(shown)
    assert float(found[6]) > 0


def test_each_stage_has_its_line_with_seconds(built: Built) -> None:
    lines = built.told.out.splitlines()
    for stage in ("Reading and checking the content", "Making photos", "Building the pages"):
        assert f"{stage} …" in lines
        ended = [line for line in lines if re.match(rf"✓ {stage}: .+ \([\d.]+ s\)$", line)]
        assert len(ended) == 1, built.told.out


def test_nothing_is_left_beside_the_new_site(built: Built) -> None:
    assert list(built.folder.glob("site.*")) == []


def test_build_writes_only_the_site_and_its_caches(built: Built) -> None:
    assert project_files(built.folder) == list(built.files)


def test_site_holds_nothing_that_is_only_for_editors_or_developers(site_folder: Path) -> None:
    names = [path.relative_to(site_folder).as_posix() for path in site_folder.rglob("*")]
    wrong = [
        name
        for name in names
        if name.endswith((".md", ".yml", ".yaml", ".py", ".gz", ".map"))
        or Path(name).name.startswith(".")
        or name.split("/")[0] in ("data", "photos", "css", "javascripts", "stylesheets", "search")
    ]
    assert wrong == []


def test_no_script_is_published(site_folder: Path) -> None:
    assert [path.name for path in site_folder.rglob("*") if path.suffix in (".js", ".mjs")] == []
