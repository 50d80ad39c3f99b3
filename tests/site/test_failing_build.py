"""A build that fails says why and where, and leaves the site of before as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import Built
from tests.site.project_copy import Told, cantho, copy_project
from tests.site.reading import hashes
from tests.small_project import change

ABOUT = "content/vi/about/index.md"
WORDS = "overrides/words.yml"
TEMPLATE = "overrides/page.html"
CONFIGURATION = "mkdocs.yml"
HOOKS = "scripts/hooks.py"
FONT = "overrides/assets/fonts/bvp-400.woff2"


@dataclass(frozen=True, slots=True)
class Workbench:
    """A built copy to break: every `build` after a fault must leave this site."""

    folder: Path
    site: dict[str, str]

    def build_with(self, name: str, fault: Callable[[Path], object]) -> Told:
        """Build with a fault in the file `name`, mend it, and see that nothing else changed."""
        sound = (self.folder / name).read_bytes()
        fault(self.folder)
        try:
            told = cantho(self.folder, "build", "--lang", "en")
        finally:
            (self.folder / name).write_bytes(sound)
        assert hashes(self.folder / "site") == self.site
        assert [path.name for path in self.folder.glob("site.*")] == []
        assert "Traceback" not in told.everything
        return told


@pytest.fixture(scope="module")
def workbench(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    """Give a built copy; when the tests are over it must still build."""
    folder = copy_project(tmp_path_factory.mktemp("workbench") / "bàn", built.folder)
    first = cantho(folder, "build", "--lang", "en")
    assert first.code == 0, first.everything
    bench = Workbench(folder, hashes(folder / "site"))
    yield bench
    last = cantho(folder, "build", "--lang", "en")
    assert last.code == 0, last.everything
    assert hashes(folder / "site") == bench.site


def line_of(folder: Path, name: str, start: str) -> int:
    """Return the number of the first line of the file that begins with `start`."""
    lines = (folder / name).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.startswith(start))


def test_fault_in_a_page_is_told_with_its_line_and_stops_the_build(workbench: Workbench) -> None:
    line = line_of(workbench.folder, ABOUT, "updated:")
    told = workbench.build_with(ABOUT, lambda root: change(root, ABOUT, "updated:", "updatd:"))
    assert told.code == 1
    assert f"{ABOUT}:{line}: error: there is no key named “updatd”" in told.out
    assert "site/ is as it was" in told.err


def test_fault_in_a_photo_is_told_and_stops_the_build(workbench: Workbench) -> None:
    name = "content/photos/lotus.png"
    told = workbench.build_with(
        name, lambda root: (root / name).write_bytes((root / name).read_bytes()[:5000])
    )
    assert told.code == 1
    assert f"{name}: error: the photo is damaged" in told.out


@pytest.mark.parametrize(
    "fault",
    ["{% if %}", "{{ view.nothing_of_this_name }}", "{% include 'partials/nowhere.html' %}"],
    ids=["syntax", "unknown name", "missing partial"],
)
def test_fault_in_a_template_is_told_with_its_line_and_ends_with_2(
    workbench: Workbench, fault: str
) -> None:
    # In the block of the content, as what follows it is not shown by a template that extends.
    start = "{% block content %}"
    file = "overrides/record.html"
    line = line_of(workbench.folder, file, start)
    told = workbench.build_with(file, lambda root: change(root, file, start, start + fault))
    assert told.code == 2
    assert "site/ is as it was" in told.err
    assert f"{file}:{line}: error: " in told.out


def test_layer_of_styles_that_is_missing_is_told_with_its_line_and_ends_with_2(
    workbench: Workbench,
) -> None:
    order = "overrides/assets/css/order.txt"
    line = line_of(workbench.folder, order, "base.css")
    told = workbench.build_with(order, lambda root: change(root, order, "base.css", "bas.css"))
    assert told.code == 2
    assert f"{order}:{line}: error: there is no style file “bas.css”" in told.out


def test_word_without_a_language_is_told_with_its_line_and_ends_with_2(
    workbench: Workbench,
) -> None:
    line = line_of(workbench.folder, WORDS, "skip:")
    told = workbench.build_with(
        WORDS, lambda root: change(root, WORDS, '  en: "Skip to main content"\n', "")
    )
    assert told.code == 2
    assert f"{WORDS}:{line}" in told.everything


def test_invalid_yaml_in_the_words_is_told_with_its_line_and_ends_with_2(
    workbench: Workbench,
) -> None:
    line = line_of(workbench.folder, WORDS, "skip:")
    told = workbench.build_with(WORDS, lambda root: change(root, WORDS, "\nskip:\n", "\nskip\n"))
    assert told.code == 2
    assert any(f"{WORDS}:{near}: " in told.out for near in (line, line + 1))


def test_invalid_yaml_in_the_configuration_is_told_with_its_line_and_ends_with_2(
    workbench: Workbench,
) -> None:
    line = line_of(workbench.folder, CONFIGURATION, "docs_dir:")
    told = workbench.build_with(
        CONFIGURATION,
        lambda root: change(root, CONFIGURATION, "docs_dir: content", "docs_dir: [content"),
    )
    assert told.code == 2
    place = told.out.splitlines()[-2]
    assert place.startswith(f"{CONFIGURATION}:")
    assert int(place.split(":")[1]) in (line, line + 1)
    assert "mkdocs.yml cannot be used" in told.err


def test_configuration_that_mkdocs_does_not_take_ends_with_2(workbench: Workbench) -> None:
    told = workbench.build_with(
        CONFIGURATION,
        lambda root: change(root, CONFIGURATION, "strict: true", "strict: perhaps"),
    )
    assert told.code == 2
    assert "mkdocs.yml cannot be used" in told.err
    assert "strict" in told.err


def test_missing_configuration_ends_with_2(workbench: Workbench) -> None:
    told = workbench.build_with(CONFIGURATION, lambda root: (root / CONFIGURATION).unlink())
    assert told.code == 2
    assert "mkdocs.yml cannot be used" in told.err


def test_setting_that_a_plugin_does_not_take_is_named_and_ends_with_2(
    workbench: Workbench,
) -> None:
    told = workbench.build_with(
        CONFIGURATION,
        lambda root: change(
            root, CONFIGURATION, "reconfigure_search: false", "reconfigure_search: perhaps"
        ),
    )
    assert told.code == 2
    assert "reconfigure_search" in told.err


def test_configuration_without_i18n_is_told_with_its_line_and_stops_the_build(
    workbench: Workbench,
) -> None:
    line = line_of(workbench.folder, CONFIGURATION, "plugins:")
    told = workbench.build_with(
        CONFIGURATION, lambda root: change(root, CONFIGURATION, "  - i18n:", "  - search:")
    )
    assert told.code == 1
    assert f"{CONFIGURATION}:{line}: error: “plugins” has no i18n" in told.out
    assert "site/ is as it was" in told.err


def test_i18n_without_languages_is_told_with_its_line_and_stops_the_build(
    workbench: Workbench,
) -> None:
    line = line_of(workbench.folder, CONFIGURATION, "      languages:")
    told = workbench.build_with(
        CONFIGURATION,
        lambda root: change(root, CONFIGURATION, "languages:\n", "languages: []\n      other:\n"),
    )
    assert told.code == 1
    for language in ("vi", "en"):
        lacks = f"“languages” of i18n lacks the language “{language}”"
        assert f"{CONFIGURATION}:{line}: error: {lacks}" in told.out


def test_hook_whose_file_is_missing_is_told_with_its_line_and_stops_the_build(
    workbench: Workbench,
) -> None:
    line = line_of(workbench.folder, CONFIGURATION, f"  - {HOOKS}")
    told = workbench.build_with(HOOKS, lambda root: (root / HOOKS).unlink())
    assert told.code == 1
    assert f"{CONFIGURATION}:{line}: error: “hooks” names the file “{HOOKS}”" in told.out


@pytest.mark.parametrize(
    ("sound", "broken"),
    [
        ("def on_env(env: Environment,", "def on_env(env: Environment,:"),
        ("AFTER_I18N = -200", "AFTER_I18N = nothing_of_this_name"),
        ("    return RUN.set_up_templates(env)", "    return nothing_of_this_name(env)"),
    ],
    ids=["syntax", "when it is loaded", "when it is called"],
)
def test_hook_that_is_broken_is_told_with_both_places_and_ends_with_2(
    workbench: Workbench, sound: str, broken: str
) -> None:
    listed = line_of(workbench.folder, CONFIGURATION, f"  - {HOOKS}")
    line = line_of(workbench.folder, HOOKS, sound)
    told = workbench.build_with(HOOKS, lambda root: change(root, HOOKS, sound, broken))
    assert told.code == 2
    fault = f"a file named in “hooks” has a fault: {HOOKS}, line {line}"
    assert f"{CONFIGURATION}:{listed}: error: {fault}" in told.out
    assert "mkdocs.yml cannot be used; site/ is as it was." in told.err


def test_font_that_is_missing_is_told_where_it_is_named_and_stops_the_build(
    workbench: Workbench,
) -> None:
    told = workbench.build_with(FONT, lambda root: (root / FONT).unlink())
    assert told.code == 1
    for namer in ("overrides/partials/head.html", "overrides/assets/css/fonts.css"):
        line = next(line for line in told.out.splitlines() if line.startswith(f"{namer}:"))
        assert f"needs the file {FONT}, which does not exist" in line


@pytest.mark.parametrize("kind", ["file", "link"])
def test_what_is_no_folder_in_the_place_of_the_site_is_refused_before_the_work_begins(
    workbench: Workbench, kind: str
) -> None:
    site, kept = workbench.folder / "site", workbench.folder / "kept"
    site.rename(kept)
    try:
        if kind == "file":
            site.write_text("mine", "utf-8")
        else:
            site.symlink_to(kept)
        told = cantho(workbench.folder, "build", "--lang", "en")
        assert site.read_text("utf-8") == "mine" if kind == "file" else site.is_symlink()
        site.unlink()
    finally:
        kept.rename(site)
    assert told.code == 2
    assert told.out == ""
    [line] = told.err.splitlines()
    assert line.startswith(f"“site” in the project's folder is a {kind}, ")
    assert "Move or delete the" in line
    assert hashes(site) == workbench.site
