"""Making renditions: pixels, metadata, the cache, and what happens when something fails."""

from __future__ import annotations

import errno
import hashlib
import os
import struct
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from scripts.content.photos import Photo
from scripts.findings import Finding
from scripts.photos import render as rendering
from scripts.photos.cache import cached_path, keep, prune
from scripts.photos.plan import Format, plan, wanted
from scripts.photos.render import render
from tests.unit.photo_project import SIDECAR, add_bytes, add_photo, halves, load

RED, BLUE = (200, 30, 20), (10, 40, 190)


def made(cache: Path, photo: Photo, format_: Format = Format.JPEG) -> Image.Image:
    """Return the widest rendition of `photo` in `format_`, opened."""
    widest = [rendition for rendition in plan(photo) if rendition.format is format_][-1]
    return Image.open(cached_path(cache, widest))


def render_one(root: Path, name: str) -> tuple[Photo, Path]:
    photo = load(root)[0][name]
    result = render([photo], root / "cache", workers=1)
    assert result.findings == ()
    return photo, root / "cache"


def near(image: Image.Image, at: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    pixel = image.convert("RGB").getpixel(at)
    assert isinstance(pixel, tuple)
    return all(abs(is_ - wanted_) <= 14 for is_, wanted_ in zip(pixel, colour, strict=True))


def times(cache: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in sorted(cache.iterdir())}


def test_every_format_opens_in_its_planned_size(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.png", halves(640, 400))
    photo, cache = render_one(tmp_path, "sen.png")
    for rendition in plan(photo):
        with Image.open(cached_path(cache, rendition)) as image:
            assert image.size == (rendition.width, rendition.height)
            assert image.format == rendition.format.value.upper()
            assert near(image, (5, 5), RED)
            assert near(image, (5, rendition.height - 5), BLUE)


@pytest.mark.parametrize("format_", list(Format)[:3])
def test_a_photo_taken_upright_stands_upright_without_its_orientation(
    tmp_path: Path, format_: Format
) -> None:
    lying = halves(60, 40).transpose(Image.Transpose.ROTATE_90)  # as the sensor saw it: 40 × 60
    exif = lying.getexif()
    exif[0x0112] = 6  # turn clockwise to see it
    add_photo(tmp_path, "dung.jpg", lying, exif=exif, quality=95, subsampling=0)
    photo, cache = render_one(tmp_path, "dung.jpg")
    assert (photo.width, photo.height) == (60, 40)
    with made(cache, photo, format_) as image:
        assert image.size == (60, 40)
        assert near(image, (30, 5), RED)
        assert near(image, (30, 35), BLUE)
        assert image.getexif().get(0x0112) is None


@pytest.mark.parametrize("format_", list(Format)[:3])
def test_place_camera_and_profile_are_gone(tmp_path: Path, format_: Format) -> None:
    image = halves(60, 40)
    exif = image.getexif()
    exif[0x010F] = "Camera of an editor"
    exif.get_ifd(0x8825)[2] = (10.0, 2.0, 3.0)  # GPS latitude
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    path = add_photo(
        tmp_path, "sen.jpg", image, exif=exif, icc_profile=profile, comment="secret", xmp=b"<x/>"
    )
    with Image.open(path) as original:  # else the test would prove nothing
        assert original.getexif().get_ifd(0x8825)
        assert "icc_profile" in original.info
    photo, cache = render_one(tmp_path, "sen.jpg")
    with made(cache, photo, format_) as rendition:
        rendition.load()
        assert not rendition.getexif()
        assert not rendition.getexif().get_ifd(0x8825)
        assert not set(rendition.info) & {"exif", "icc_profile", "xmp", "comment"}
    for file in cache.iterdir():
        assert b"Camera of an editor" not in file.read_bytes()
        assert b"secret" not in file.read_bytes()


def test_nothing_is_ever_enlarged(tmp_path: Path) -> None:
    add_photo(tmp_path, "nho.png", halves(50, 30))
    _, cache = render_one(tmp_path, "nho.png")
    for file in cache.iterdir():
        with Image.open(file) as image:
            assert image.size == (50, 30)


def test_a_second_run_makes_nothing_and_touches_nothing(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.png", halves(600, 400))
    photos = load(tmp_path)[0].values()
    first = render(photos, tmp_path / "cache", workers=1)
    before = times(tmp_path / "cache")
    worked_on: list[Photo] = []
    second = render(photos, tmp_path / "cache", worked_on.append, workers=1)
    assert (first.made, first.reused) == (6, 0)
    assert (second.made, second.reused) == (0, 6)
    assert worked_on == []
    assert times(tmp_path / "cache") == before
    assert second.sizes == first.sizes


def test_only_what_is_missing_is_made_again(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.png", halves(600, 400))
    photo, cache = render_one(tmp_path, "sen.png")
    gone, emptied, *_ = plan(photo)
    cached_path(cache, gone).unlink()
    cached_path(cache, emptied).write_bytes(b"")  # as a disk may leave it after a power cut
    result = render([photo], cache, workers=1)
    assert (result.made, result.reused) == (2, 4)
    assert cached_path(cache, emptied).stat().st_size > 0


def test_sizes_are_those_of_the_files(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.png", halves(600, 400), SIDECAR + "press: true\n")
    photo = load(tmp_path)[0]["sen.png"]
    result = render([photo], tmp_path / "cache", workers=1)
    assert result.sizes == {
        rendition.name: cached_path(tmp_path / "cache", rendition).stat().st_size
        for rendition in wanted(photo)
    }


def test_the_same_original_gives_the_same_bytes(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.png", Image.effect_noise((600, 400), 60).convert("RGB"))
    photo = load(tmp_path)[0]["sen.png"]
    for cache in ("one", "two"):
        render([photo], tmp_path / cache, workers=1)
    files = sorted((tmp_path / "one").iterdir())
    assert len(files) == 6
    for file in files:
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes()


def test_photos_made_in_several_processes_are_the_same_and_all_are_told(tmp_path: Path) -> None:
    for name, width in (("a", 300), ("b", 301), ("c", 302)):
        add_photo(tmp_path, f"{name}.png", halves(width, 200))
    photos = load(tmp_path)[0].values()
    told: list[str] = []
    together = render(photos, tmp_path / "many", lambda p: told.append(p.name), workers=2)
    alone = render(photos, tmp_path / "one", workers=1)
    assert together == alone
    assert sorted(told) == ["a.png", "b.png", "c.png"]
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "many" / file.name).read_bytes()


def test_cmyk_jpeg_becomes_rgb(tmp_path: Path) -> None:
    add_photo(tmp_path, "in.jpg", halves(60, 40).convert("CMYK"), quality=95)
    photo, cache = render_one(tmp_path, "in.jpg")
    with made(cache, photo) as image:
        assert image.mode == "RGB"
        assert near(image, (30, 5), RED)


def test_16_bit_grey_keeps_its_shades(tmp_path: Path) -> None:
    dark, light = struct.pack("<H", 0x4000), struct.pack("<H", 0xC000)
    image = Image.frombytes("I;16", (60, 40), dark * 60 * 20 + light * 60 * 20)
    add_photo(tmp_path, "xam.png", image)
    photo, cache = render_one(tmp_path, "xam.png")
    with made(cache, photo) as shown:
        assert near(shown, (30, 5), (0x40, 0x40, 0x40))
        assert near(shown, (30, 35), (0xC0, 0xC0, 0xC0))


@pytest.mark.parametrize("mode", ["L", "1", "LA", "P"])
def test_grey_black_and_white_and_palette_pictures_are_made(tmp_path: Path, mode: str) -> None:
    add_photo(tmp_path, "anh.png", Image.new("L", (60, 40), 255).convert(mode))
    photo, cache = render_one(tmp_path, "anh.png")
    with made(cache, photo) as image:
        assert near(image, (30, 20), (255, 255, 255))


@pytest.mark.parametrize("format_", [Format.AVIF, Format.WEBP, Format.PNG])
def test_a_palette_with_transparency_stays_transparent(tmp_path: Path, format_: Format) -> None:
    image = halves(60, 40).quantize(2)
    clear = image.getpixel((30, 5))
    add_photo(tmp_path, "logo.png", image, transparency=clear)
    photo, cache = render_one(tmp_path, "logo.png")
    assert photo.transparent
    with made(cache, photo, format_) as rendition:
        shown = rendition.convert("RGBA")
        top, bottom = shown.getpixel((30, 5)), shown.getpixel((30, 35))
        assert isinstance(top, tuple)
        assert isinstance(bottom, tuple)
        assert (top[3], bottom[3]) == (0, 255)
        assert near(shown, (30, 35), BLUE)


def test_colours_of_another_profile_are_turned_into_srgb(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(_swapped_profile())
    add_photo(tmp_path, "mau.png", Image.new("RGB", (60, 40), RED), icc_profile=profile.tobytes())
    photo, cache = render_one(tmp_path, "mau.png")
    with made(cache, photo) as image:
        assert not near(image, (30, 20), RED)
        assert near(image, (30, 20), (RED[2], RED[1], RED[0]))


def _swapped_profile() -> BytesIO:
    """Return an sRGB profile in which red and blue have changed places."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = int.from_bytes(data[128:132], "big")
    tags = {bytes(data[132 + 12 * n : 136 + 12 * n]): 132 + 12 * n for n in range(count)}
    red, blue = tags[b"rXYZ"], tags[b"bXYZ"]
    data[red : red + 4], data[blue : blue + 4] = b"bXYZ", b"rXYZ"
    return BytesIO(bytes(data))


def test_a_damaged_profile_is_as_good_as_none(tmp_path: Path) -> None:
    add_photo(tmp_path, "mau.png", halves(60, 40), icc_profile=b"no profile at all")
    photo, cache = render_one(tmp_path, "mau.png")
    with made(cache, photo) as image:
        assert near(image, (30, 5), RED)


def test_damaged_exif_does_not_cost_the_photo(tmp_path: Path) -> None:
    add_photo(tmp_path, "exif.jpg", halves(60, 40), exif=b"Exif\0\0II*\0\xff\xff\xff\xff")
    photo, cache = render_one(tmp_path, "exif.jpg")
    with made(cache, photo) as image:
        assert image.size == (60, 40)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_photo_damaged_since_it_was_read_is_named_and_the_others_are_made(
    tmp_path: Path, workers: int
) -> None:
    bad = add_photo(tmp_path, "bad.jpg", halves(60, 40))
    add_photo(tmp_path, "good.png", halves(62, 40))
    photos = load(tmp_path)[0]
    bad.write_bytes(bad.read_bytes()[:-200])
    result = render(photos.values(), tmp_path / "cache", workers=workers)
    assert [(f.code, f.path) for f in result.findings] == [
        ("photo.changed", "content/photos/bad.jpg")
    ]
    assert (result.made, result.reused) == (3, 0)
    assert all(name.startswith("good-") for name in result.sizes)


def test_an_original_that_went_away_is_named(tmp_path: Path) -> None:
    path = add_photo(tmp_path, "sen.png", halves(60, 40))
    photos = load(tmp_path)[0]
    path.unlink()
    result = render(photos.values(), tmp_path / "cache", workers=1)
    assert [f.code for f in result.findings] == ["photo.unreadable"]


def test_a_truncated_original_is_a_finding_of_rendering_too(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.jpg", Image.effect_noise((60, 40), 90).convert("RGB"))
    photo = load(tmp_path)[0]["sen.jpg"]
    cut = add_bytes(tmp_path, "cut.jpg", photo.path.read_bytes()[:1200])
    claimed = replace(photo, path=cut, digest=hashlib.sha256(cut.read_bytes()).hexdigest())
    result = render([claimed], tmp_path / "cache", workers=1)
    assert [f.code for f in result.findings] == ["photo.unreadable"]


def test_a_cache_that_cannot_be_written_to_is_a_finding_and_leaves_no_scraps(
    tmp_path: Path,
) -> None:
    add_photo(tmp_path, "sen.png", halves(60, 40))
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    result = render(load(tmp_path)[0].values(), tmp_path / "cache", workers=1)
    [finding] = result.findings
    assert finding.code == "photo.not-rendered"
    assert "ổ đĩa" in finding.message("vi")
    assert "disk" in finding.message("en")


def test_a_rendition_is_never_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_photo(tmp_path, "sen.png", halves(60, 40))
    rendition = plan(load(tmp_path)[0]["sen.png"])[0]

    def full(self: Path, target: Path) -> Path:
        raise OSError(errno.ENOSPC, "disk full")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="disk full"):
        keep(tmp_path / "cache", rendition, b"bytes")
    assert list((tmp_path / "cache").iterdir()) == []


make_in_earnest = rendering._make


def make_and_die(job: rendering._Job) -> Finding | None:
    """Do the work on a photo, but lose the process on one, as when memory runs out."""
    if job.photo.name == "heavy.png":
        os._exit(9)
    return make_in_earnest(job)


def test_a_process_that_dies_costs_its_own_photo_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, width in (("a.png", 60), ("heavy.png", 61), ("z.png", 62)):
        add_photo(tmp_path, name, halves(width, 40))
    monkeypatch.setattr(rendering, "_make", make_and_die)
    result = render(load(tmp_path)[0].values(), tmp_path / "cache", workers=2)
    assert [(f.code, f.path) for f in result.findings] == [
        ("photo.not-rendered", "content/photos/heavy.png")
    ]
    assert {name.split("-")[0] for name in result.sizes} == {"a", "z"}


def test_prune_deletes_what_nobody_wants_and_only_files_of_ours(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.png", halves(600, 400))
    photo, cache = render_one(tmp_path, "sen.png")
    (cache / f"{'0' * 64}.avif").write_bytes(b"old")
    (cache / "tmpabc.part").write_bytes(b"unfinished")
    (cache / "README.txt").write_text("not ours", encoding="utf-8")
    (cache / "sen.jpg").write_bytes(b"not ours either")
    assert prune(cache, wanted(photo)) == 2
    kept = {path.name for path in cache.iterdir()}
    assert {"README.txt", "sen.jpg"} < kept
    assert render([photo], cache, workers=1).made == 0
    assert prune(tmp_path / "nowhere", []) == 0
