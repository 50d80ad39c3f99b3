"""Write the HTML that shows a photo: `<picture>`, and `<figure>` with caption and credit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from markupsafe import Markup, escape

from scripts.content.photos import KIND_NAMES, Photo
from scripts.languages import Language
from scripts.photos.plan import MEDIA_TYPES, Format, Rendition, plan

# How wide the layout shows a photo, so that a browser can choose before it has the styles.
# The text column is 66 characters, about 720 px; a phone leaves a gutter of 20 px on each side.
COLUMN_SIZES: Final = "(min-width: 760px) 720px, calc(100vw - 40px)"
# The whole grid: 1216 px at most, with gutters of 24 px.
WIDE_SIZES: Final = "(min-width: 1264px) 1216px, calc(100vw - 48px)"
# A card: three in a row on the full grid, two on a tablet, one on a phone.
CARD_SIZES: Final = (
    "(min-width: 1264px) 389px, (min-width: 900px) calc((100vw - 96px) / 3), "
    "(min-width: 700px) calc((100vw - 72px) / 2), calc(100vw - 40px)"
)

Url = Callable[[str], str]  # name of a rendition -> its address on the page being written


def alt_text(photo: Photo, language: Language, written: str | None) -> str:
    """Return the alt text: what the page wrote, else the sidecar's in the page's language."""
    text = (written or "").strip()
    return text or photo.sidecar.alt.into(language)


def picture(
    photo: Photo,
    *,
    language: Language,
    alt: str | None,
    url: Url,
    sizes: str,
    priority: bool = False,
    night: str | None = None,
) -> Markup:
    """Return `<picture>` with all formats and widths of `photo`.

    `alt` is what the page wrote, and may be empty. `priority` is for the one photo seen first on a
    page: it is fetched at once, all others when the reader comes near. `night` is the address of
    the same drawing by night, for the dark scheme.
    """
    by_format: dict[Format, list[Rendition]] = {}
    for rendition in plan(photo):
        by_format.setdefault(rendition.format, []).append(rendition)
    *better, fallback = by_format
    sources = Markup().join(
        Markup('<source type="{}" srcset="{}" sizes="{}">').format(
            MEDIA_TYPES[format_], _srcset(by_format[format_], url), sizes
        )
        for format_ in better
    )
    if night is not None:
        sources = (
            Markup(
                '<source media="screen and (prefers-color-scheme: dark)" type="image/svg+xml" '
                'srcset="{}">'
            ).format(night)
            + sources
        )
    choices = by_format[fallback]
    shown = choices[len(choices) // 2]  # for browsers without srcset: neither blurred nor heavy
    loading = (
        Markup('loading="eager" fetchpriority="high"') if priority else Markup('loading="lazy"')
    )
    image = Markup(
        '<img src="{}" srcset="{}" sizes="{}" width="{}" height="{}" alt="{}" {} decoding="async">'
    ).format(
        url(shown.name),
        _srcset(choices, url),
        sizes,
        shown.width,
        shown.height,
        alt_text(photo, language, alt),
        loading,
    )
    return Markup("<picture>{}{}</picture>").format(sources, image)


def figure(
    photo: Photo,
    *,
    language: Language,
    alt: str | None,
    url: Url,
    sizes: str,
    priority: bool = False,
    night: str | None = None,
    caption: str | None = None,
) -> Markup:
    """Return `<figure>` with the picture, its caption and who made it, photographed or drawn.

    `caption` takes the place of the sidecar's.
    """
    shown = picture(
        photo, language=language, alt=alt, url=url, sizes=sizes, priority=priority, night=night
    )
    own = photo.sidecar.caption
    text = caption or (own.into(language) if own else None)
    line = Markup('<span class="photo-caption">{}</span> ').format(text) if text else Markup()
    return Markup(
        '<figure class="photo-figure">{}<figcaption>{}'
        '<span class="photo-credit">{}</span></figcaption></figure>'
    ).format(shown, line, credit_line(photo, language))


def credit_line(photo: Photo, language: Language) -> str:
    """Return 'Tranh minh họa: Trang Cần Thơ', 'Photograph: …': what it is, and who made it."""
    kind = KIND_NAMES[photo.sidecar.kind].into(language)
    return f"{kind}: {photo.sidecar.credit.into(language)}"


def _srcset(renditions: Iterable[Rendition], url: Url) -> Markup:
    # A comma or a space in an address would end it inside srcset; our names have neither.
    return Markup(", ").join(
        Markup("{} {}w").format(escape(url(rendition.name)), rendition.width)
        for rendition in renditions
    )
