"""Choose the files of the site: pages, and our own assets instead of the theme's."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from scripts.outputs.stylesheet import Stylesheet
from scripts.pages.addresses import ASSETS, PHOTOS
from scripts.photos.cache import cached_path
from scripts.preparation import Prepared

ASSET_FOLDER = "overrides/assets"
# Layers of CSS are joined into one file; notes on the fonts are for developers.
NOT_PUBLISHED = {"css", "README.md"}


def choose_files(
    files: Files,
    config: MkDocsConfig,
    pages: set[str],
    prepared: Prepared | None,
    stylesheet: Stylesheet,
) -> Files:
    """Return the files of `pages`, and our assets and photos when `prepared` is given.

    Material brings its own styles and scripts, none of which our templates load. Assets are shared
    by both languages and are written once.
    """
    for file in list(files):
        if not file.is_documentation_page() or file.src_uri not in pages:
            files.remove(file)
    if prepared is None:
        return files
    name = ASSETS + stylesheet.name
    files.append(File.generated(config, name, content=stylesheet.text))
    folder = prepared.site.root / ASSET_FOLDER
    for path in _assets(folder):
        name = ASSETS + path.relative_to(folder).as_posix()
        files.append(File.generated(config, name, abs_src_path=str(path)))
    for rendition in prepared.renditions:
        cached = cached_path(prepared.photo_cache, rendition)
        name = PHOTOS + rendition.name
        files.append(File.generated(config, name, abs_src_path=str(cached)))
    return files


def _assets(folder: Path) -> list[Path]:
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not NOT_PUBLISHED.intersection(path.relative_to(folder).parts)
        and not path.name.startswith(".")
    ]
