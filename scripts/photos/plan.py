"""Decide which renditions a photo needs: formats, widths, settings and names. Touches no disk."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from scripts.content.photos import Licence, Photo, PhotoKind

# Raise it when render.py makes other pixels from the same settings, so that no old ones are kept.
RECIPE: Final = 1

# phone at 1x, phone at 2x and cards, the text column at 1.6x, wide figures, full width at 2x
WIDTHS: Final = (480, 800, 1200, 1600, 2400)
# S for a column, M for a page; L is the original's own width.
DOWNLOAD_WIDTHS: Final = (1200, 2400)


class Format(StrEnum):
    """A format renditions are made in."""

    AVIF = "avif"
    WEBP = "webp"
    JPEG = "jpeg"
    PNG = "png"


EXTENSIONS: Final[Mapping[Format, str]] = {
    Format.AVIF: "avif",
    Format.WEBP: "webp",
    Format.JPEG: "jpg",
    Format.PNG: "png",
}
MEDIA_TYPES: Final[Mapping[Format, str]] = {
    Format.AVIF: "image/avif",
    Format.WEBP: "image/webp",
    Format.JPEG: "image/jpeg",
    Format.PNG: "image/png",
}
# What the formats themselves can hold; a longer side leaves the rendition out.
LONGEST_SIDE: Final[Mapping[Format, int]] = {
    Format.AVIF: 32_767,
    Format.WEBP: 16_383,
    Format.JPEG: 65_500,
    Format.PNG: 2_147_483_647,
}

Settings = Mapping[str, str | int | bool]

# Measured on four of our illustrations at 1200 px, bytes and PSNR (mean of the four):
#   AVIF 55, 4:4:4, speed 6: 157 KB, 38.6 dB, 3.5 s; speed 7: 159 KB, 37.9 dB, 1.7 s;
#   speed 8: 176 KB, 37.0 dB, 1.2 s. Half the time for one per cent more bytes: 7.
#   The same in 4:2:0: 145 KB but 34.1 dB: reds on teal bleed, which photographs hide and flat
#   art does not. So chroma is kept whole for illustrations and halved for photographs.
#   WebP 78 has 4:2:0 only: 229 KB, 33.9 dB; lossless would be 1114 KB.
#   JPEG 80: 533 KB in 4:4:4, 37.3 dB; 384 KB in 4:2:0, 33.1 dB.
# Photographs behave otherwise (noise costs bytes, edges are soft); measure again when there are
# some. Each photo is encoded in one thread: the bytes are then the same on every machine, and the
# processors are kept busy by several photos at a time.
AVIF: Final[Settings] = {"quality": 55, "speed": 7, "max_threads": 1}
WEBP: Final[Settings] = {"quality": 78, "method": 6}  # 6 against 4: 3 % smaller, 0.05 s a picture
JPEG: Final[Settings] = {"quality": 80, "progressive": True, "optimize": True}
PNG: Final[Settings] = {"optimize": True}
# Downloads are edited and printed: hardly any loss, and whole chroma.
DOWNLOAD_JPEG: Final[Settings] = {**JPEG, "quality": 92, "subsampling": "4:4:4"}
CHROMA: Final[Mapping[PhotoKind, str]] = {
    PhotoKind.ILLUSTRATION: "4:4:4",
    PhotoKind.PHOTOGRAPH: "4:2:0",
}


@dataclass(frozen=True, slots=True)
class Rendition:
    """One size and format of a photo; the same content always has the same key and name."""

    photo: str  # name of the original
    format: Format
    width: int
    height: int
    key: str  # SHA-256 of all that decides its pixels; names the file in the cache
    name: str  # of the file in the site: <stem>-<width>-<8 of the key>.<extension>
    settings: tuple[tuple[str, str | int | bool], ...]  # of the encoder


def plan(photo: Photo) -> tuple[Rendition, ...]:
    """Return what `<picture>` needs: best format first, then by width."""
    return tuple(
        rendition
        for format_ in formats_for(photo)
        for rendition in _of_widths(photo, format_, widths_for(photo.width), photo.sidecar.kind)
    )


def downloads(photo: Photo) -> tuple[Rendition, ...]:
    """Return what the press room offers of `photo`: small, medium, large; nothing if it may not."""
    if not photo.sidecar.press or photo.sidecar.licence is Licence.SITE_ONLY:
        return ()
    smaller = tuple(width for width in DOWNLOAD_WIDTHS if width < photo.width)
    return tuple(_of_widths(photo, fallback_format(photo), (*smaller, photo.width), None))


def wanted(photo: Photo) -> tuple[Rendition, ...]:
    """Return all renditions of `photo`, those of the page and those to download, once each."""
    by_key = {rendition.key: rendition for rendition in (*plan(photo), *downloads(photo))}
    return tuple(by_key.values())


def widths_for(original: int) -> tuple[int, ...]:
    """Return the widths to make from an original `original` pixels wide: never wider than it.

    An original between two steps is also shown in its own width: 700 gives 480 and 700.
    """
    smaller = tuple(width for width in WIDTHS if width <= original)
    if original < WIDTHS[-1] and original not in smaller:
        return (*smaller, original)
    return smaller


def height_for(photo: Photo, width: int) -> int:
    """Return the height of `photo` at `width`, in its own proportions."""
    return max(1, round(photo.height * width / photo.width))


def formats_for(photo: Photo) -> tuple[Format, ...]:
    """Return the formats of `photo` as a browser should try them; the last one all can show."""
    return Format.AVIF, Format.WEBP, fallback_format(photo)


def fallback_format(photo: Photo) -> Format:
    """Return the format every browser shows.

    JPEG has no transparency, and a ground chosen here would be wrong in one of the two schemes.
    """
    too_long = max(photo.width, photo.height) > LONGEST_SIDE[Format.JPEG]
    return Format.PNG if photo.transparent or too_long else Format.JPEG


def _of_widths(
    photo: Photo, format_: Format, widths: tuple[int, ...], shown_as: PhotoKind | None
) -> Iterator[Rendition]:
    settings = _settings(format_, shown_as)
    for width in widths:
        height = height_for(photo, width)
        if max(width, height) <= LONGEST_SIDE[format_]:
            yield _rendition(photo, format_, width, height, settings)


def _settings(format_: Format, shown_as: PhotoKind | None) -> Settings:
    """Return how to encode `format_` for a page, or for a download when `shown_as` is None."""
    if shown_as is None and format_ is Format.JPEG:
        return DOWNLOAD_JPEG
    if shown_as is not None and format_ in (Format.AVIF, Format.JPEG):
        chosen = AVIF if format_ is Format.AVIF else JPEG
        return {**chosen, "subsampling": CHROMA[shown_as]}
    return {Format.AVIF: AVIF, Format.WEBP: WEBP, Format.JPEG: JPEG, Format.PNG: PNG}[format_]


def _rendition(
    photo: Photo, format_: Format, width: int, height: int, settings: Settings
) -> Rendition:
    recipe = [RECIPE, photo.digest, format_.value, width, height, dict(settings)]
    text = json.dumps(recipe, sort_keys=True, separators=(",", ":"))
    key = hashlib.sha256(text.encode("utf-8")).hexdigest()
    name = f"{photo.stem}-{width}-{key[:8]}.{EXTENSIONS[format_]}"
    return Rendition(photo.name, format_, width, height, key, name, tuple(sorted(settings.items())))
