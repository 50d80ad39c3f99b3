"""Whatever editors write in titles, records and captions is shown as words and never runs.

The same copy has a photo as a telephone makes it: on its side, and full of private data.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from tests.conftest import Built
from tests.site.project_copy import Told, cantho, copy_project
from tests.site.reading import SitePage, addresses_in_srcset, attribute, read_pages
from tests.small_project import change

HOSTILE = """<script>alert(1)</script>"&'<img src=x onerror=alert(2)>"""
IN_YAML = "'" + HOSTILE.replace("'", "''") + "'"
ABOUT = "content/en/about/index.md"
RECORD = "content/data/projects/vsip-can-tho-phase-1.yml"
PHONE = "content/photos/phone.jpg"
WIDTH, HEIGHT = 1000, 600  # as the sensor has it; it is to be shown upright


@dataclass(frozen=True, slots=True)
class Hostile:
    """The site of the copy, and how its build went."""

    folder: Path
    told: Told
    pages: dict[str, SitePage]


@pytest.fixture(scope="module")
def hostile(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    folder = copy_project(tmp_path_factory.mktemp("hostile") / "x", built.folder)
    replace_value(folder, ABOUT, "title: ", f"title: {IN_YAML}")
    replace_value(folder, ABOUT, "short_title: ", f"short_title: {IN_YAML}")
    replace_value(folder, ABOUT, "lead: ", f"lead: {IN_YAML}")
    description = '"><script>alert(3)</script> is not a description, but long enough to be one.'
    replace_value(folder, ABOUT, "description: ", f"description: '{description}'")
    replace_value(folder, RECORD, "  en: ", f"  en: {IN_YAML}")
    replace_value(folder, "overrides/words.yml", "  en: ", f"  en: {IN_YAML}")
    take_photo_with_a_telephone(folder / PHONE)
    (folder / PHONE).with_suffix(".yml").write_text(
        f"""\
alt: {{vi: {IN_YAML}, en: {IN_YAML}}}
caption: {{vi: {IN_YAML}, en: {IN_YAML}}}
credit: {{vi: {IN_YAML}, en: {IN_YAML}}}
licence: promotion
kind: photograph
""",
        "utf-8",
    )
    page = folder / ABOUT
    text = page.read_text("utf-8").rstrip()
    page.write_text(
        f"{text}\n\n![](../../photos/phone.jpg)\n\n`{HOSTILE}` and \\<script>alert(4)\\</script>\n",
        "utf-8",
    )
    told = cantho(folder, "build", "--lang", "en")
    pages = read_pages(folder / "site") if told.code == 0 else {}
    return Hostile(folder, told, pages)


def replace_value(folder: Path, name: str, start: str, line: str) -> None:
    """Put `line` in the place of the first line that begins with `start`."""
    lines = (folder / name).read_text("utf-8").splitlines()
    change(folder, name, next(old for old in lines if old.startswith(start)), line)


def take_photo_with_a_telephone(file: Path) -> None:
    image = Image.new("RGB", (WIDTH, HEIGHT), "teal")
    image.paste((200, 60, 30), (0, 0, WIDTH // 2, HEIGHT))
    exif = Image.Exif()
    exif[Base.Orientation] = 6  # turn it a quarter to the right
    exif[Base.Make] = "SecretMaker"
    exif[Base.Artist] = "SecretPerson"
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitude] = (10.0, 2.0, 5.0)
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitudeRef] = "N"
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">SecretPlace</x:xmpmeta>'
    image.save(file, exif=exif, xmp=xmp, comment=b"SecretComment")
    with Image.open(file) as saved:
        assert saved.getexif()[Base.Orientation] == 6
        assert b"SecretPlace" in file.read_bytes()


def test_hostile_words_do_not_stop_the_build(hostile: Hostile) -> None:
    assert hostile.told.code == 0, hostile.told.everything


def test_hostile_words_are_shown_as_they_were_written(hostile: Hostile) -> None:
    about = hostile.pages["en/about/index.html"]
    assert about.one("h1").text() == HOSTILE
    assert about.one("p.lead").text() == HOSTILE
    assert about.one("head > title").text().startswith(HOSTILE)
    assert about.meta("og:title") == HOSTILE
    assert about.meta("description").startswith('"><script>')
    assert about.one(".breadcrumb [aria-current]").text() == HOSTILE
    assert about.one(".skip-link").text() == HOSTILE
    assert about.one(".prose code").text() == HOSTILE
    assert attribute(about.one('img[src*="phone"]'), "alt") == HOSTILE
    figure = about.all("figure")[-1]
    assert figure.css_first('img[src*="phone"]') is not None
    [caption], [credit] = figure.css(".photo-caption"), figure.css(".photo-credit")
    assert caption.text() == HOSTILE
    assert credit.text().endswith(f": {HOSTILE}")


def test_hostile_name_of_a_record_is_shown_wherever_it_is_listed(hostile: Hostile) -> None:
    showing = [name for name, page in hostile.pages.items() if HOSTILE in page.text]
    assert showing
    assert not [name for name in showing if not name.startswith("en/")]


def test_nothing_hostile_becomes_a_part_of_any_page(hostile: Hostile) -> None:
    assert hostile.pages
    for page in hostile.pages.values():
        assert page.all("script, iframe, [onerror], [onload], [onclick], img[src='x']") == []
        assert "<script" not in page.html
        events = [n for node in page.all("*") for n in node.attributes if n.startswith("on")]
        assert events == []


def test_photo_of_a_telephone_stands_upright(hostile: Hostile) -> None:
    image = hostile.pages["en/about/index.html"].one('img[src*="phone"]')
    assert int(attribute(image, "height")) > int(attribute(image, "width"))
    for path in renditions(hostile):
        with Image.open(path) as rendition:
            assert rendition.height > rendition.width
            shown = rendition.convert("RGB")
            above = shown.getpixel((shown.width // 2, shown.height // 10))
            below = shown.getpixel((shown.width // 2, shown.height * 9 // 10))
        assert isinstance(above, tuple)
        assert isinstance(below, tuple)
        assert above[0] > 150
        assert below[0] < 60


def test_photo_of_a_telephone_tells_nothing_private(hostile: Hostile) -> None:
    for path in renditions(hostile):
        assert b"Secret" not in path.read_bytes(), path.name
        with Image.open(path) as rendition:
            assert dict(rendition.getexif()) == {}
            assert "xmp" not in rendition.info
            assert "comment" not in rendition.info


def test_photo_of_a_telephone_is_never_enlarged(hostile: Hostile) -> None:
    widths = set()
    for path in renditions(hostile):
        with Image.open(path) as rendition:
            widths.add(rendition.width)
    assert widths == {480, HEIGHT}  # upright, its width is the height of the sensor
    candidates = addresses_in_srcset(
        attribute(hostile.pages["en/about/index.html"].one('img[src*="phone"]'), "srcset")
    )
    assert [descriptor for _, descriptor in candidates] == ["480w", f"{HEIGHT}w"]


def renditions(hostile: Hostile) -> list[Path]:
    found = sorted((hostile.folder / "site/assets/photos").glob("phone-*"))
    assert {path.suffix for path in found} == {".avif", ".webp", ".jpg"}
    return found
