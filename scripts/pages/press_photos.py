"""Photos offered to the press: caption, credit, licence and sizes to download."""

from __future__ import annotations

from scripts.content.photos import KIND_NAMES, LICENCE_NAMES, Photo
from scripts.languages import Language
from scripts.pages.art import ArtMaker
from scripts.pages.views import Art, Download, PressPhoto
from scripts.photos import markup as photo_markup
from scripts.photos.plan import downloads

SIZE_NAMES = ("S", "M", "L")
KILOBYTE = 1024


def press_photo(
    photo: Photo,
    language: Language,
    art: ArtMaker,
    bytes_of: dict[str, int],
    sizes: str = photo_markup.CARD_SIZES,
) -> PressPhoto:
    """Return one photo of the press room; `bytes_of` are those of its downloads by name.

    `sizes` says how wide the layout shows it.
    """
    caption = photo.sidecar.caption or photo.sidecar.alt
    return PressPhoto(
        art=Art(art.picture(photo.name, sizes=sizes, by_day=True)),
        caption=caption.into(language),
        credit=photo.sidecar.credit.into(language),
        licence=LICENCE_NAMES[photo.sidecar.licence].into(language),
        kind=KIND_NAMES[photo.sidecar.kind].into(language),
        downloads=tuple(
            Download(
                label=label,
                url=art.photo_url(rendition.name),
                width=rendition.width,
                height=rendition.height,
                size=f"{max(1, round(bytes_of.get(rendition.name, 0) / KILOBYTE))} KB",
            )
            for label, rendition in zip(SIZE_NAMES, downloads(photo), strict=False)
        ),
    )
