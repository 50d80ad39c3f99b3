"""The photos in the site: as wide as they say, no wider than the original, and without secrets."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from tests.site.reading import SitePage, addresses_in_srcset, attribute, file_of_url

NAME = re.compile(r"(?P<stem>.+)-(?P<width>\d+)-[0-9a-f]{8}\.(?P<ending>avif|webp|jpg|png)")
FORMATS = {"avif": "AVIF", "webp": "WEBP", "jpg": "JPEG", "png": "PNG"}
# How each format begins what it has to tell besides its pixels.
PRIVATE = (b"Exif\0\0", b"http://ns.adobe.com/xap/", b"<x:xmpmeta", b"Photoshop 3.0", b"eXIf")
IN_HEADERS_OF_WEBP = (b"EXIF", b"XMP ")


@pytest.fixture(scope="module")
def sizes(site_folder: Path) -> dict[str, tuple[int, int]]:
    """Give width and height of every photo file, read from the file itself."""
    found = {}
    for path in sorted((site_folder / "assets/photos").iterdir()):
        with Image.open(path) as image:
            assert image.format == FORMATS[path.suffix[1:]]
            found[path.relative_to(site_folder).as_posix()] = image.size
    assert found
    return found


def test_photo_is_as_wide_as_its_name_says_and_never_enlarged(
    sizes: dict[str, tuple[int, int]], clean_copy: Path
) -> None:
    for name, (width, height) in sizes.items():
        parts = NAME.fullmatch(Path(name).name)
        assert parts is not None, name
        assert width == int(parts["width"])
        [original] = [
            path
            for path in (clean_copy / "content/photos").glob(f"{parts['stem']}.*")
            if path.suffix != ".yml"
        ]
        with Image.open(original) as image:
            assert width <= image.width, name
            assert height == pytest.approx(image.height * width / image.width, abs=1)


def test_photo_says_nothing_but_its_pixels(
    sizes: dict[str, tuple[int, int]], site_folder: Path
) -> None:
    for name in sizes:
        path = site_folder / name
        data = path.read_bytes()
        marks = (*PRIVATE, *IN_HEADERS_OF_WEBP) if path.suffix == ".webp" else PRIVATE
        # Headers stand at the beginning and the end; chance may write four letters between.
        edges = data[:2048] + data[-2048:]
        assert [mark for mark in PRIVATE if mark in data] == [], name
        assert [mark for mark in marks if mark in edges] == [], name


def test_every_candidate_has_the_width_it_is_offered_with(
    page: SitePage, sizes: dict[str, tuple[int, int]]
) -> None:
    for node in page.all('[srcset*="assets/photos/"]'):
        for address, descriptor in addresses_in_srcset(attribute(node, "srcset")):
            file = str(file_of_url(page.resolve(address)))
            assert f"{sizes[file][0]}w" == descriptor


def test_room_kept_for_an_image_has_its_proportions(
    any_page: SitePage, sizes: dict[str, tuple[int, int]], site_folder: Path
) -> None:
    for image in any_page.all("img"):
        kept = int(attribute(image, "width")) / int(attribute(image, "height"))
        file = str(file_of_url(any_page.resolve(attribute(image, "src"))))
        width, height = sizes.get(file) or size_of_drawing(site_folder / file)
        assert kept == pytest.approx(width / height, rel=0.01), file


def test_every_photo_in_the_site_is_shown_or_offered(
    pages: dict[str, SitePage], sizes: dict[str, tuple[int, int]]
) -> None:
    wanted = set()
    for page in pages.values():
        for node in page.all("[srcset]"):
            for address, _ in addresses_in_srcset(attribute(node, "srcset")):
                wanted.add(file_of_url(page.resolve(address)))
        for link in page.all('a[href*="assets/photos/"]'):
            wanted.add(file_of_url(page.resolve(attribute(link, "href"))))
    assert sorted(set(sizes) - wanted) == []


def size_of_drawing(file: Path) -> tuple[int, int]:
    found = re.search(r'viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"', file.read_text("utf-8"))
    assert found is not None, file.name
    return round(float(found[1])), round(float(found[2]))
