"""Read the photos: each original with its sidecar; no pixel is changed here."""

from __future__ import annotations

import contextlib
import hashlib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from pydantic import Field

from scripts.content.fields import Localised, PartialDate, Strict
from scripts.content.originals import (
    UnfitOriginal,
    decode_whole,
    is_original,
    read_header,
)
from scripts.content.slugs import slugify
from scripts.content.validation import load_model
from scripts.findings import Finding, Place
from scripts.languages import Words

FOLDER: Final = "content/photos"
SIDECAR: Final = ".yml"
# An empty file for each original that was decoded to its end, named by the digest of its bytes.
# Decoding takes up to a second a photo, so it is done once; a name without content cannot be
# half-written, needs no lock between two builds, and is forgotten by deleting the folder.
WHOLE: Final = ".cache/originals"
# The text column is 720 px wide and phones show 400 px at 3x: below this a photo looks soft.
SMALL_BELOW: Final = 1200
# Left behind by file managers and editors, never meant.
IGNORED: Final = frozenset(("Thumbs.db", "desktop.ini"))
OTHER_PICTURES: Final = {  # names of picture formats that cannot serve, so that we can say so
    ".avif": "AVIF",
    ".bmp": "BMP",
    ".cr2": "RAW",
    ".gif": "GIF",
    ".heic": "HEIC",
    ".heif": "HEIC",
    ".jxl": "JPEG XL",
    ".nef": "RAW",
    ".pdf": "PDF",
    ".psd": "PSD",
    ".svg": "SVG",
}


class PhotoKind(StrEnum):
    """Whether a camera or a hand made it; a drawing never passes for a photograph."""

    PHOTOGRAPH = "photograph"
    ILLUSTRATION = "illustration"


class Licence(StrEnum):
    """What others may do with a photo."""

    PROMOTION = "promotion"
    EDITORIAL = "editorial"
    SITE_ONLY = "site-only"


KIND_NAMES: Final[dict[PhotoKind, Words]] = {
    PhotoKind.PHOTOGRAPH: Words("Ảnh", "Photograph"),
    PhotoKind.ILLUSTRATION: Words("Tranh minh họa", "Illustration"),
}
LICENCE_NAMES: Final[dict[Licence, Words]] = {
    Licence.PROMOTION: Words(
        "Miễn phí cho báo chí, giáo dục và quảng bá thành phố, kèm ghi nguồn",
        "Free for press, education and promotion of the city, with credit",
    ),
    Licence.EDITORIAL: Words(
        "Chỉ dùng kèm tin bài, có ghi nguồn", "News reports only, with credit"
    ),
    Licence.SITE_ONLY: Words("Chỉ dùng trên trang này", "For this site only"),
}


class Sidecar(Strict):
    """What an editor says of a photo, in the .yml file of its name."""

    alt: Localised = Field(description="what one sees, for those who cannot see it")
    caption: Localised | None = Field(default=None, description="the line below the photo")
    credit: Localised = Field(description="who made it, as it must be printed")
    licence: Licence
    taken: PartialDate | None = Field(default=None, description="when it was taken or drawn")
    kind: PhotoKind
    press: bool = Field(default=False, description="offered for download in the press room")


@dataclass(frozen=True, slots=True)
class Photo:
    """One original and its sidecar."""

    name: str  # in content/photos: floating-market.png
    path: Path
    relative: str  # from the root of the project, with forward slashes
    sidecar: Sidecar
    width: int  # pixels as SEEN, after the orientation
    height: int
    orientation: int  # EXIF: 1 upright … 8
    digest: str  # SHA-256 of the file's bytes
    transparent: bool = False  # some pixel lets the ground show

    @property
    def stem(self) -> str:
        """The name without its extension."""
        return Path(self.name).stem


def load_photos(root: Path) -> tuple[dict[str, Photo], list[Finding]]:
    """Return the photos of the project at `root` by file name, and all that is wrong with others.

    A photo with an error is left out; the others are there. Remembers in `.cache/originals` which
    originals were decoded to their end.
    """
    files, findings = _sort_files(root)
    originals = [file for file in files if file.suffix.lower() != SIDECAR]
    sidecars = {_pairing(file): file for file in files if file.suffix.lower() == SIDECAR}
    photos: dict[str, Photo] = {}
    first_of: dict[str, Path] = {}
    for path in originals:
        first = first_of.setdefault(_pairing(path), path)
        photo, faults = _load_photo(root, path, sidecars.get(_pairing(path)))
        if first is not path:
            other = Place(_relative(root, first))
            faults.append(Finding("photo.two-originals", _relative(root, path), other=other))
        findings += faults
        if photo is not None and first is path:
            photos[photo.name] = photo
    for key, sidecar in sidecars.items():
        if key not in first_of:
            findings.append(Finding("photo.sidecar-without-photo", _relative(root, sidecar)))
    return photos, findings


def _sort_files(root: Path) -> tuple[list[Path], list[Finding]]:
    """Return originals and sidecars by name, and findings about every other file."""
    folder = root / FOLDER
    found: list[Path] = []
    findings: list[Finding] = []
    for path in _walk(folder):
        relative = _relative(root, path)
        suffix = path.suffix.lower()
        if path.parent != folder or not (is_original(path.name) or suffix == SIDECAR):
            if suffix in OTHER_PICTURES and path.parent == folder:
                details = {"format": OTHER_PICTURES[suffix]}
                findings.append(Finding("photo.unsupported-format", relative, None, {**details}))
            else:
                findings.append(Finding("file.stray", relative))
            continue
        found.append(path)
    return found, findings


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*"), key=lambda path: path.as_posix()):
        parts = path.relative_to(folder).parts
        # Hidden files, and the ~$ and .~lock files of office programs.
        if path.is_file() and not any(p.startswith((".", "~")) or p in IGNORED for p in parts):
            yield path


def _load_photo(
    root: Path, path: Path, sidecar_path: Path | None
) -> tuple[Photo | None, list[Finding]]:
    relative = _relative(root, path)
    findings = _check_name(path, relative)
    sidecar: Sidecar | None = None
    if sidecar_path is None:
        expected = f"{FOLDER}/{slugify(path.stem) or path.stem}{SIDECAR}"
        findings.append(Finding("photo.no-sidecar", relative, None, {"expected": expected}))
    else:
        sidecar, faults = load_model(sidecar_path, _relative(root, sidecar_path), Sidecar)
        findings += _check_name(sidecar_path, _relative(root, sidecar_path)) + faults
    well_named = not any(finding.code == "file.name" for finding in findings)
    try:
        data = path.read_bytes()
        header = read_header(data)
        digest = hashlib.sha256(data).hexdigest()
        transparent = _is_transparent(root / WHOLE, digest, data)
    except OSError:
        return None, [*findings, Finding("photo.unreadable", relative)]
    except UnfitOriginal as unfit:
        return None, [*findings, unfit.finding(relative)]
    if header.width < SMALL_BELOW:
        details = {"width": header.width, "wanted": SMALL_BELOW}
        findings.append(Finding("photo.small", relative, None, {**details}))
    if sidecar is None or not well_named:
        return None, findings
    if sidecar.press and sidecar.licence is Licence.SITE_ONLY and sidecar_path is not None:
        findings.append(Finding("photo.press-licence", _relative(root, sidecar_path)))
    return (
        Photo(
            name=path.name,
            path=path.absolute(),
            relative=relative,
            sidecar=sidecar,
            width=header.width,
            height=header.height,
            orientation=header.orientation,
            digest=digest,
            transparent=transparent,
        ),
        findings,
    )


def _is_transparent(memory: Path, digest: str, data: bytes) -> bool:
    """Tell whether the original is transparent, decoding it only if it never was before.

    Raises UnfitOriginal when it is damaged.
    """
    opaque, see_through = memory / f"{digest}.opaque", memory / f"{digest}.transparent"
    if opaque.exists():
        return False
    if see_through.exists():
        return True
    transparent = decode_whole(data)
    with contextlib.suppress(OSError):  # a folder that cannot be written to costs time only
        memory.mkdir(parents=True, exist_ok=True)
        (see_through if transparent else opaque).touch()
    return transparent


def _check_name(path: Path, relative: str) -> list[Finding]:
    name = unicodedata.normalize("NFC", path.name)
    wanted = f"{slugify(path.stem) or 'photo'}{path.suffix.lower()}"
    if path.name == wanted:
        return []
    return [Finding("file.name", relative, None, {"name": name, "suggestion": wanted})]


def _pairing(path: Path) -> str:
    """Return what an original and its sidecar share, on whatever system they were named."""
    return unicodedata.normalize("NFC", path.stem).casefold()


def _relative(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()
