"""Which pages and files are meant by the PATHs of a command, and which findings concern them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from scripts.cli.options import WrongUse, nearest
from scripts.findings import Finding
from scripts.languages import LANGUAGES, Words

EITHER = "*"  # in the place of the language: naming one page of a pair names the pair
# A place copied from a message: content/vi/index.md:14, index.md#L14.
PLACE = re.compile(r"(:\d+)+$|#[^/]*$")


@dataclass(frozen=True, slots=True)
class Ground:
    """Where the files are, and how findings name them."""

    content: Path  # the folder that holds vi/ and en/
    shown: str  # its name in findings
    files: Collection[str]  # all files that findings may name
    root: Path | None = None  # of the project, where files besides the content are checked too


@dataclass(frozen=True, slots=True)
class Chosen:
    """Files and folders, with EITHER for the language; what is below a folder belongs to it."""

    shown: str
    places: tuple[str, ...]

    def concern(self, findings: Iterable[Finding]) -> list[Finding]:
        """Return the findings on these files, or on their counterparts."""
        return [finding for finding in findings if self._has(finding)]

    def has_page(self, path: str) -> bool:
        """Tell whether the page of this path, inside the folder of a language, is meant."""
        return self._holds(f"{self.shown}/{EITHER}/{path}")

    def _has(self, finding: Finding) -> bool:
        named = [finding.path, *([finding.other.path] if finding.other else [])]
        return any(self._holds(_of_either(path, self.shown)) for path in named)

    def _holds(self, path: str) -> bool:
        return any(_is_in(path, place) for place in self.places)


def choose_paths(asked: Sequence[str], here: Path, ground: Ground) -> Chosen:
    """Return what `asked`, typed in the folder `here`, names.

    Raises WrongUse for a path that names nothing.
    """
    known = {_of_either(file, ground.shown) for file in ground.files}
    return Chosen(ground.shown, tuple(_place(path, here, ground, known) for path in asked))


def _place(asked: str, here: Path, ground: Ground, known: Collection[str]) -> str:
    for text in dict.fromkeys((asked, PLACE.sub("", asked))):
        for candidate in _candidates(text, here, ground):
            place = _of_either(candidate, ground.shown)
            if any(_is_in(file, place) for file in known) or _is_file(candidate, ground):
                return place
    raise WrongUse(_nothing(asked, ground))


def _candidates(text: str, here: Path, ground: Ground) -> Iterator[str]:
    """Yield the names that findings would use for `text`, the likeliest first."""
    typed = (here / text).resolve()
    content = ground.content.resolve()
    root = ground.root.resolve() if ground.root is not None else None
    if typed.is_relative_to(content):
        yield _joined(ground.shown, typed.relative_to(content).as_posix())
    elif root is not None and typed.is_relative_to(root):
        yield typed.relative_to(root).as_posix()
    plain = PurePosixPath(text.replace("\\", "/")).as_posix().removeprefix("./")
    if plain.startswith(("/", "..")):
        return
    yield plain
    yield _joined(ground.shown, plain)
    for language in LANGUAGES:
        yield _joined(ground.shown, f"{language}/{plain}")


def _is_file(candidate: str, ground: Ground) -> bool:
    # Such as mkdocs.yml and docs/, which the check of the site looks at too.
    return ground.root is not None and (ground.root / candidate).exists()


def _nothing(asked: str, ground: Ground) -> Words:
    names: dict[str, None] = {}
    for file in sorted(ground.files):
        inside = file.removeprefix(f"{ground.shown}/")
        names |= dict.fromkeys((file, inside, inside.partition("/")[2]))
    meant = nearest(PLACE.sub("", asked), [name for name in names if name])
    return Words(
        f"Không có trang hay thư mục nào là “{asked}”.{meant.vi}",
        f"No page or folder is “{asked}”.{meant.en}",
    )


def _of_either(path: str, shown: str) -> str:
    """Return `path` in NFC with EITHER for the language, if it is a page of one."""
    joined = unicodedata.normalize("NFC", path)
    for language in LANGUAGES:
        folder = _joined(shown, language)
        if _is_in(joined, folder):
            return f"{_joined(shown, EITHER)}{joined[len(folder) :]}"
    return joined


def _joined(folder: str, path: str) -> str:
    return folder if path in (".", "") else f"{folder}/{path}"


def _is_in(path: str, place: str) -> bool:
    return place in ("", ".") or path == place or path.startswith(f"{place}/")
