"""Reading originals and sidecars: every bad file is named, and the good ones are kept."""

from __future__ import annotations

import struct
import unicodedata
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from scripts.content.photos import load_photos
from scripts.findings import Finding
from tests.unit.photo_project import SIDECAR, add_bytes, add_photo, halves, load

SMALL = (60, 40)


def jpeg(width: int = 60, height: int = 40) -> bytes:
    target = BytesIO()
    Image.effect_noise((width, height), 90).convert("RGB").save(target, "JPEG")
    return target.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 10)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def only(root: Path, code: str) -> Finding:
    """Return the one finding of `code`, which must speak both languages."""
    [finding] = [f for f in load_photos(root)[1] if f.code == code]
    assert finding.message("vi")
    assert finding.remedy("en")
    return finding


def test_a_photo_is_read_with_size_digest_and_sidecar(tmp_path: Path) -> None:
    add_photo(tmp_path, "cho-noi.png", halves(1200, 750))
    photos, findings = load_photos(tmp_path)
    assert findings == []
    photo = photos["cho-noi.png"]
    assert (photo.width, photo.height, photo.orientation) == (1200, 750, 1)
    assert (photo.relative, photo.stem) == ("content/photos/cho-noi.png", "cho-noi")
    assert len(photo.digest) == 64
    assert photo.sidecar.alt.en == "Boats on a river"
    assert photo.sidecar.press is False


def test_a_project_without_photos_is_fine(tmp_path: Path) -> None:
    assert load_photos(tmp_path) == ({}, [])


@pytest.mark.parametrize("format_", ["JPEG", "TIFF"])
def test_width_and_height_are_those_one_sees(tmp_path: Path, format_: str) -> None:
    image = halves(60, 40)
    exif = image.getexif()
    exif[0x0112] = 6  # the camera was held upright
    name = "len.jpg" if format_ == "JPEG" else "len.tif"
    add_photo(tmp_path, name, image, format=format_, exif=exif)
    photo = load(tmp_path)[0][name]
    assert (photo.width, photo.height, photo.orientation) == (40, 60, 6)


def test_a_photo_without_sidecar_names_the_file_to_create(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.png", halves(*SMALL)).with_suffix(".yml").unlink()
    add_photo(tmp_path, "good.png", halves(*SMALL))
    finding = only(tmp_path, "photo.no-sidecar")
    assert finding.path == "content/photos/sen.png"
    assert "content/photos/sen.yml" in finding.message("vi")
    assert list(load(tmp_path)[0]) == ["good.png"]


def test_a_sidecar_without_photo_is_named(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.png", halves(*SMALL)).unlink()
    assert only(tmp_path, "photo.sidecar-without-photo").path == "content/photos/sen.yml"


def test_every_fault_of_a_sidecar_is_told_with_its_line(tmp_path: Path) -> None:
    faulty = SIDECAR.replace("licence: promotion", "license: promotion").replace(
        '  en: "Boats on a river"\n', ""
    )
    add_photo(tmp_path, "sen.png", halves(*SMALL), faulty)
    photos, findings = load_photos(tmp_path)
    told = {(f.code, f.line) for f in findings if f.path == "content/photos/sen.yml"}
    assert ("schema.missing-key", 1) in told
    assert ("schema.unknown-key", 9) in told
    assert photos == {}


def test_a_sidecar_with_bom_and_crlf_is_read_and_warned_of(tmp_path: Path) -> None:
    path = add_photo(tmp_path, "sen.png", halves(*SMALL))
    windows = "\ufeff" + SIDECAR.replace("\n", "\r\n")
    path.with_suffix(".yml").write_bytes(windows.encode())
    photos, codes = load(tmp_path)
    assert list(photos) == ["sen.png"]
    assert set(codes) == {"text.bom", "text.crlf"}


def test_text_named_jpg_is_not_an_image_and_the_other_photo_stays(tmp_path: Path) -> None:
    add_bytes(tmp_path, "note.jpg", "Ảnh sẽ gửi sau.".encode())
    add_photo(tmp_path, "sen.png", halves(*SMALL))
    assert only(tmp_path, "photo.not-an-image").path == "content/photos/note.jpg"
    assert list(load(tmp_path)[0]) == ["sen.png"]


def test_an_empty_file_is_not_an_image(tmp_path: Path) -> None:
    add_bytes(tmp_path, "empty.png", b"")
    assert only(tmp_path, "photo.not-an-image").path == "content/photos/empty.png"


@pytest.mark.parametrize("kept", [3, 100, 1200])
def test_a_truncated_jpeg_is_damaged_however_little_is_left(tmp_path: Path, kept: int) -> None:
    whole = jpeg()
    assert len(whole) > kept
    add_bytes(tmp_path, "half.jpg", whole[:kept])
    add_photo(tmp_path, "sen.png", halves(*SMALL))
    assert only(tmp_path, "photo.unreadable").path == "content/photos/half.jpg"
    assert list(load(tmp_path)[0]) == ["sen.png"]


def test_a_damaged_photo_is_named_again_in_the_next_run(tmp_path: Path) -> None:
    add_bytes(tmp_path, "half.jpg", jpeg()[:1200])
    assert [load(tmp_path)[1] for _ in range(2)] == [["photo.unreadable"]] * 2


def test_a_good_photo_is_decoded_once_and_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_photo(tmp_path, "sen.png", halves(*SMALL))
    first = load(tmp_path)[0]

    def decode_again(data: bytes) -> bool:
        raise AssertionError("decoded a second time")

    monkeypatch.setattr("scripts.content.photos.decode_whole", decode_again)
    assert load(tmp_path)[0] == first


def test_a_folder_that_cannot_be_written_to_does_not_stop_the_reading(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.png", halves(*SMALL))
    (tmp_path / ".cache").write_text("a file where the folder should be", encoding="utf-8")
    assert list(load(tmp_path)[0]) == ["sen.png"]


@pytest.mark.parametrize(
    ("name", "start", "format_"),
    [
        ("phim.jpg", b"GIF89a" + b"\0" * 40, "GIF"),
        ("iphone.jpg", b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        ("paint.png", b"BM" + b"\0" * 40, "BMP"),
        ("moi.jpg", b"\0\0\0\x18ftypavif\0\0\0\0", "AVIF"),
        ("ve.png", b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
    ],
)
def test_another_format_behind_a_photos_name_is_called_by_its_own_name(
    tmp_path: Path, name: str, start: bytes, format_: str
) -> None:
    add_bytes(tmp_path, name, start)
    finding = only(tmp_path, "photo.unsupported-format")
    assert format_ in finding.message("vi")
    assert finding.path == f"content/photos/{name}"


def test_formats_that_cannot_serve_are_named_by_their_extension(tmp_path: Path) -> None:
    for name in ("a.heic", "b.gif", "c.bmp"):
        add_bytes(tmp_path, name, b"whatever")
        (tmp_path / "content/photos" / name).with_suffix(".yml").unlink()
    assert load(tmp_path)[1] == ["photo.unsupported-format"] * 3


def test_a_floating_point_tiff_cannot_serve(tmp_path: Path) -> None:
    add_photo(tmp_path, "do-cao.tif", Image.new("F", SMALL, 0.5))
    assert "TIFF F" in only(tmp_path, "photo.unsupported-format").message("en")


def test_a_decompression_bomb_is_told_by_its_size_and_never_opened(tmp_path: Path) -> None:
    add_bytes(tmp_path, "bomb.png", png_claiming(50_000, 50_000))
    message = only(tmp_path, "photo.too-large").message("vi")
    assert "50000 × 50000" in message
    assert "200" in message


def test_a_png_with_fewer_pixels_than_it_claims_is_damaged(tmp_path: Path) -> None:
    add_bytes(tmp_path, "thieu.png", png_claiming(300, 300))
    assert only(tmp_path, "photo.unreadable").path == "content/photos/thieu.png"


def test_two_originals_of_one_stem_name_each_other(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.jpg", halves(*SMALL))
    add_photo(tmp_path, "sen.png", halves(*SMALL))
    finding = only(tmp_path, "photo.two-originals")
    assert finding.path == "content/photos/sen.png"
    assert "content/photos/sen.jpg" in finding.message("vi")
    assert list(load(tmp_path)[0]) == ["sen.jpg"]


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("Chợ nổi Cái Răng.JPG", "cho-noi-cai-rang.jpg"),
        ("đờn ca.png", "don-ca.png"),
        ("Sen.png", "sen.png"),
        ("sen_hong.png", "sen-hong.png"),
        ("蓮.png", "photo.png"),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_with_vietnamese_letters_capitals_or_spaces_gets_a_better_one(
    tmp_path: Path, name: str, suggestion: str, form: str
) -> None:
    written = unicodedata.normalize(form, name)
    format_ = "JPEG" if name.lower().endswith("jpg") else "PNG"
    add_photo(tmp_path, written, halves(*SMALL), format=format_)
    photos, findings = load_photos(tmp_path)
    named = [f for f in findings if f.code == "file.name" and f.path.endswith(written)]
    assert len(named) == 1
    assert suggestion in named[0].remedy("vi")
    assert unicodedata.normalize("NFC", name) in named[0].message("vi")
    assert photos == {}
    # The sidecar is found all the same, and only its name is at fault.
    assert {f.code for f in findings} == {"file.name", "photo.small"}


def test_other_files_and_folders_are_stray_and_hidden_ones_are_nobodys_business(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "content/photos"
    (folder / "2026").mkdir(parents=True)
    for name in ("notes.docx", "2026/sen.png", ".DS_Store", "Thumbs.db", "~$notes.docx"):
        (folder / name).write_bytes(b"x")
    _, findings = load_photos(tmp_path)
    assert [(f.code, f.path) for f in findings] == [
        ("file.stray", "content/photos/2026/sen.png"),
        ("file.stray", "content/photos/notes.docx"),
    ]


def test_a_small_photo_is_used_with_a_warning(tmp_path: Path) -> None:
    add_photo(tmp_path, "sen.png", halves(640, 400))
    finding = only(tmp_path, "photo.small")
    assert finding.severity == "warning"
    assert "640" in finding.message("vi")
    assert list(load(tmp_path)[0]) == ["sen.png"]


def test_press_photos_that_only_this_site_may_use_are_warned_of(tmp_path: Path) -> None:
    sidecar = SIDECAR.replace("promotion", "site-only") + "press: true\n"
    add_photo(tmp_path, "sen.png", halves(*SMALL), sidecar)
    assert only(tmp_path, "photo.press-licence").path == "content/photos/sen.yml"


def test_an_alpha_channel_alone_does_not_make_a_photo_transparent(tmp_path: Path) -> None:
    add_photo(tmp_path, "opaque.png", halves(*SMALL, "RGBA"))
    clear = halves(*SMALL, "RGBA")
    clear.putpixel((0, 0), (0, 0, 0, 0))
    add_photo(tmp_path, "clear.png", clear)
    for _ in range(2):  # decoded, then remembered
        photos = load(tmp_path)[0]
        assert [photos[n].transparent for n in ("opaque.png", "clear.png")] == [False, True]


def test_the_originals_of_this_site_are_whole_and_described() -> None:
    root = Path(__file__).parents[2]
    photos, findings = load_photos(root)
    assert findings == []
    assert photos
    for photo in photos.values():
        assert photo.width * 5 == photo.height * 8, photo.name
        assert max(len(photo.sidecar.alt.vi), len(photo.sidecar.alt.en)) <= 140, photo.name
        with Image.open(photo.path) as image:
            assert not set(image.info) & {"exif", "icc_profile", "gamma", "srgb"}, photo.name
