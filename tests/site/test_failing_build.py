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

ABOUT = "content/vi/about.md"
WORDS = "overrides/words.yml"
TEMPLATE = "overrides/page.html"
CONFIGURATION = "mkdocs.yml"


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
        lambda root: change(root, CONFIGURATION, "docs_structure: folder", "docs_structure: heap"),
    )
    assert told.code == 2
    assert "docs_structure" in told.err
