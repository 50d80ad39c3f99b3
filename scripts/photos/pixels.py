"""Turn the pixels of an original into those of its renditions, and encode them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Final

from PIL import Image, ImageCms

from scripts.content.originals import (
    SIXTEEN_BITS,
    TURNED,
    has_transparency,
    open_original,
    read_header,
    upright,
)
from scripts.photos.plan import Format, Rendition

# A JPEG may be decoded at 1/2, 1/4 or 1/8 of its size, in a fraction of the time. At twice the
# wanted size what is left for Lanczos still decides how sharp the result is.
DRAFT_MARGIN: Final = 2
# Pillow averages whole pixels down to this many times the target before it resamples; it calls 3
# hardly to be told from a plain resample.
REDUCING_GAP: Final = 3.0


def renditions(data: bytes, wanted: Iterable[Rendition]) -> Iterator[tuple[Rendition, bytes]]:
    """Decode the original `data` once and yield the bytes of each of `wanted`.

    Raises UnfitOriginal when the original cannot be read.
    """
    by_size: dict[tuple[int, int], list[Rendition]] = {}
    for rendition in wanted:
        by_size.setdefault((rendition.width, rendition.height), []).append(rendition)
    largest = max(by_size)
    picture = _prepare(data, largest)
    for size in sorted(by_size, reverse=True):
        scaled = picture
        if size != picture.size:
            scaled = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=REDUCING_GAP)
        for rendition in by_size[size]:
            yield rendition, encode(scaled, rendition)


def encode(picture: Image.Image, rendition: Rendition) -> bytes:
    """Return the file of `picture`, which is RGB or RGBA and carries no metadata."""
    if rendition.format is Format.JPEG and picture.mode != "RGB":
        picture = picture.convert("RGB")
    target = BytesIO()
    settings = dict(rendition.settings)
    picture.save(target, format=rendition.format.value.upper(), **settings)
    return target.getvalue()


def _prepare(data: bytes, largest: tuple[int, int]) -> Image.Image:
    """Return the original upright, in sRGB, 8 bits a channel, without any metadata."""
    turned = read_header(data).orientation in TURNED
    with open_original(data) as image:
        width, height = largest[::-1] if turned else largest
        image.draft(None, (width * DRAFT_MARGIN, height * DRAFT_MARGIN))
        seen = _to_srgb(upright(image))
        clean = Image.new(seen.mode, seen.size)
        clean.paste(seen)
        return clean


def _to_srgb(image: Image.Image) -> Image.Image:
    if image.mode in SIXTEEN_BITS:
        image = _to_8_bits(image)
    alpha = image.convert("RGBA").getchannel("A") if has_transparency(image) else None
    colours = _without_profile(image)
    if alpha is not None:
        colours.putalpha(alpha)
    return colours


def _without_profile(image: Image.Image) -> Image.Image:
    """Return `image` as RGB, by way of its colour profile if it has one that fits."""
    profile = image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "L", "CMYK", "RGBA", "LA", "P", "PA"):
        if image.mode in ("P", "PA", "RGBA"):
            image = image.convert("RGB")  # a palette and an alpha channel have RGB colours
        elif image.mode == "LA":
            image = image.getchannel("L")
        try:
            converted = ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
                outputMode="RGB",
                flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            converted = None  # a damaged profile, or one for other channels: as if there were none
        if converted is not None:
            return converted
    return image.convert("RGB")


def _to_8_bits(image: Image.Image) -> Image.Image:
    """Return 16-bit grey as 8-bit grey; Pillow's own conversion cuts off above 255."""
    if image.mode != "I":
        image = image.convert("I")
    return image.point(lambda value: value * (1 / 256)).convert("L")
