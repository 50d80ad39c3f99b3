"""Open the original of a photo safely: which format it is, how large, and whether it is whole."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from scripts.findings import Finding
from scripts.findings.model import Detail

# Pillow's own limit warns at 89 and stops at 179 megapixels without saying how large the picture
# is. Ours is held against the header, before a single pixel is decoded.
Image.MAX_IMAGE_PIXELS = None
MEGAPIXELS_LIMIT: Final = 200  # 600 MB decoded: what a machine with 2 GB can still turn round
EXTENSIONS: Final = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff")
# Only these decoders are ever tried: others start programs (EPS) or are seldom looked after.
# JPEG stands for the several pictures in one file that phones write (MPO) as well.
DECODERS: Final = ("JPEG", "PNG", "WEBP", "TIFF")
# Pixels that can be turned into sRGB; floating-point and multi-spectral TIFF cannot.
EIGHT_BITS: Final = frozenset(("1", "L", "LA", "P", "PA", "RGB", "RGBA", "RGBX", "CMYK", "YCbCr"))
SIXTEEN_BITS: Final = frozenset(("I", "I;16", "I;16L", "I;16B", "I;16N"))  # grey
ORIENTATION_TAG: Final = 0x0112  # EXIF 2.32, table 4
TURNED: Final = frozenset((5, 6, 7, 8))  # orientations that swap width and height

# How files begin (offset, bytes, name), to name what a file is when no decoder of ours takes it.
SIGNATURES: Final[tuple[tuple[int, bytes, str], ...]] = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (8, b"WEBP", "WEBP"),
    (8, b"CR\x02", "RAW"),
    (0, b"II*\x00", "TIFF"),
    (0, b"MM\x00*", "TIFF"),
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"8BPS", "PSD"),
    (0, b"%PDF", "PDF"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"\x00\x00\x00\x0cJXL ", "JPEG XL"),
    (0, b"\x00\x00\x00\x0cjP  ", "JPEG 2000"),
    (4, b"ftypavif", "AVIF"),
    (4, b"ftyphei", "HEIC"),
    (4, b"ftyphev", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (4, b"ftypmsf1", "HEIC"),
)


@dataclass(frozen=True, slots=True)
class Header:
    """What an original says of itself; width and height in pixels as SEEN, after orientation."""

    width: int
    height: int
    orientation: int  # EXIF: 1 upright … 8


class UnfitOriginal(Exception):
    """The file cannot serve as an original; `code` and `details` make the finding."""

    def __init__(self, code: str, details: dict[str, Detail] | None = None) -> None:
        """Keep what the finding says."""
        super().__init__(code)
        self.code = code
        self.details = details or {}

    def finding(self, relative: str) -> Finding:
        """Return the finding about the file `relative`."""
        return Finding(self.code, relative, None, self.details)


def is_original(name: str) -> bool:
    """Tell whether a file of this name can be an original."""
    return Path(name).suffix.lower() in EXTENSIONS


def read_header(data: bytes) -> Header:
    """Return the header of the original whose bytes are `data`.

    Raises UnfitOriginal when it is no picture, damaged in its head, of a wrong format or too large.
    """
    with open_original(data) as image:
        try:
            orientation = int(image.getexif().get(ORIENTATION_TAG, 1))
        except Exception:  # damaged EXIF says nothing; the picture may be whole
            orientation = 1
        width, height = image.size
        if orientation in TURNED and image.format != "TIFF":  # Pillow turns TIFF by itself
            width, height = height, width
        return Header(width, height, orientation if 1 <= orientation <= 8 else 1)


def decode_whole(data: bytes) -> bool:
    """Decode every pixel of `data` and tell whether any of them is transparent.

    Raises UnfitOriginal when the picture is damaged anywhere.
    """
    with open_original(data) as image:
        _load(image)
        return has_transparency(image)


def has_transparency(image: Image.Image) -> bool:
    """Tell whether a pixel of `image` lets the ground show; an alpha channel alone does not."""
    if not image.has_transparency_data:
        return False
    lowest, _ = image.convert("RGBA").getchannel("A").getextrema()
    return isinstance(lowest, int) and lowest < 255


def upright(image: Image.Image) -> Image.Image:
    """Return `image` with all its pixels, turned as it is meant to be seen."""
    _load(image)
    with contextlib.suppress(Exception):  # damaged EXIF: as it is
        return ImageOps.exif_transpose(image)
    return image


@contextmanager
def open_original(data: bytes) -> Iterator[Image.Image]:
    """Open `data`, of which only the head has been read; refuse what cannot serve."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of damaged metadata, which no rendition keeps
        try:
            image = Image.open(BytesIO(data), formats=DECODERS)
        except Exception as error:  # on damaged files decoders raise anything
            raise _unopened(data) from error
        with image:
            width, height = image.size
            if width * height > MEGAPIXELS_LIMIT * 1_000_000:
                raise UnfitOriginal(
                    "photo.too-large",
                    {"width": width, "height": height, "limit": MEGAPIXELS_LIMIT},
                )
            if image.mode not in EIGHT_BITS | SIXTEEN_BITS:
                name = f"{image.format} {image.mode}"
                raise UnfitOriginal("photo.unsupported-format", {"format": name})
            yield image


def _load(image: Image.Image) -> None:
    try:
        image.load()
    except Exception as error:  # on damaged files decoders raise anything
        raise UnfitOriginal("photo.unreadable") from error


def _unopened(data: bytes) -> UnfitOriginal:
    """Return why no decoder of ours took `data`."""
    name = next((n for at, start, n in SIGNATURES if data[at : at + len(start)] == start), None)
    if name is None and b"<svg" in data[:1000].lower():
        name = "SVG"
    if name is None:
        return UnfitOriginal("photo.not-an-image")
    if name in DECODERS:
        return UnfitOriginal("photo.unreadable")
    return UnfitOriginal("photo.unsupported-format", {"format": name})
