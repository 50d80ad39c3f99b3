"""What fills the frame of a card: a photo of the pipeline, or a drawing by day and by night."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from scripts.content.photos import Photo, PhotoKind
from scripts.content.site import Site
from scripts.languages import Language
from scripts.pages.addresses import ASSETS, PHOTOS
from scripts.pages.views import Art
from scripts.photos import markup as photo_markup

ILLUSTRATION_SIZE = (800, 500)  # every drawing is 8:5


class ArtMaker:
    """Makes art for one page; `locate` gives the way from the page to an address of the site."""

    def __init__(self, site: Site, language: Language, locate: Callable[[str], str]) -> None:
        """Make art for a page in `language`."""
        self._site = site
        self._language: Language = language
        self._locate = locate

    def card(self, photo: str | None, illustration: str | None) -> Art | None:
        """Return the art of a card: photographs take the place of drawings."""
        found = self._site.photos.get(photo) if photo else None
        photographed = found is not None and found.sidecar.kind is PhotoKind.PHOTOGRAPH
        if illustration is not None and not photographed:
            return Art(self._drawing(illustration))
        if found is not None:
            return Art(self.picture(found.name, sizes=photo_markup.CARD_SIZES))
        return None

    def picture(
        self, name: str, *, sizes: str, alt: str | None = None, by_day: bool = False
    ) -> Markup:
        """Return the <picture> of a photo; `alt` None takes the sidecar's.

        `by_day` shows it as the file is, in the dark scheme too.
        """
        photo = self._site.photos[name]
        return photo_markup.picture(
            photo,
            language=self._language,
            alt=alt,
            url=self.photo_url,
            sizes=sizes,
            night=None if by_day else self._night(photo),
        )

    def figure(
        self, name: str, *, sizes: str, alt: str | None = None, first: bool = False
    ) -> Markup:
        """Return the <figure> of a photo, with caption and credit."""
        photo = self._site.photos[name]
        return photo_markup.figure(
            photo,
            language=self._language,
            alt=alt,
            url=self.photo_url,
            sizes=sizes,
            priority=first,
            night=self._night(photo),
        )

    def photo_url(self, rendition: str) -> str:
        """Return the way from the page to a rendition."""
        return self._locate(PHOTOS + rendition)

    def _night(self, photo: Photo) -> str | None:
        """Return the way to the drawing by night of which `photo` is the large version by day."""
        name = photo.name.rpartition(".")[0]
        drawn = photo.sidecar.kind is PhotoKind.ILLUSTRATION and name in self._site.illustrations
        return self._drawing_url(name, "night") if drawn else None

    def _drawing_url(self, name: str, time: str) -> str:
        return self._locate(f"{ASSETS}illustrations/{time}/{name}.svg")

    def _drawing(self, name: str) -> Markup:
        width, height = ILLUSTRATION_SIZE
        day, night = (self._drawing_url(name, time) for time in ("day", "night"))
        return Markup(
            '<picture><source media="screen and (prefers-color-scheme: dark)" srcset="{night}">'
            '<img src="{day}" alt="" width="{width}" height="{height}"'
            ' loading="lazy" decoding="async"></picture>'
        ).format(day=day, night=night, width=width, height=height)
