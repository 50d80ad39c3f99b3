"""The stages before pages: load → check → photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scripts.checks import check_site
from scripts.checks.photos import used_photos
from scripts.content.photos import Photo
from scripts.content.site import Site, load_site
from scripts.findings import Finding, in_order
from scripts.photos.plan import Rendition, wanted
from scripts.photos.render import RenderResult, render

PHOTO_CACHE = ".cache/photos"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A Site ready for its pages, and what was found on the way."""

    site: Site
    findings: tuple[Finding, ...]
    renditions: tuple[Rendition, ...]
    photos: RenderResult

    @property
    def photo_cache(self) -> Path:
        """Where the renditions are."""
        return self.site.root / PHOTO_CACHE


def load_and_check(root: Path, today: date) -> tuple[Site, list[Finding]]:
    """Read the project at `root` and return it with all findings, in order."""
    site, findings = load_site(root)
    return site, in_order([*findings, *check_site(site, today)])


def photos_to_show(site: Site) -> list[Photo]:
    """Return the photos that some page shows, by name."""
    used = used_photos(site)
    return [photo for name, photo in sorted(site.photos.items()) if name in used]


def make_photos(
    site: Site, findings: list[Finding], progress: Callable[[Photo], None] | None = None
) -> Prepared:
    """Make all renditions that pages show; what cannot be made becomes a finding."""
    photos = photos_to_show(site)
    result = render(photos, site.root / PHOTO_CACHE, progress)
    renditions = tuple(rendition for photo in photos for rendition in wanted(photo))
    everything = tuple(in_order([*findings, *result.findings]))
    return Prepared(site, everything, renditions, result)
