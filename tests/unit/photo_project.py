"""Tiny projects for the tests of photos: real pictures, real sidecars, a real folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from scripts.content.fields import Localised
from scripts.content.photos import Licence, Photo, PhotoKind, Sidecar, load_photos

SIDECAR = """\
alt:
  vi: "Ghe trên sông"
  en: "Boats on a river"
caption:
  vi: "Chợ nổi Cái Răng."
  en: "Cái Răng Floating Market."
credit:
  vi: "Trang Cần Thơ"
  en: "Cần Thơ website"
licence: promotion
kind: illustration
"""


def add_photo(
    root: Path, name: str, image: Image.Image, sidecar: str = SIDECAR, **how: Any
) -> Path:
    """Save `image` as the original `name` of the project at `root`, with its sidecar."""
    path = add_bytes(root, name, b"", sidecar)
    image.save(path, **how)
    return path


def add_bytes(root: Path, name: str, data: bytes, sidecar: str = SIDECAR) -> Path:
    """Write `data` as the original `name`, with its sidecar."""
    path = root / "content/photos" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.with_suffix(".yml").write_text(sidecar, encoding="utf-8")
    return path


def halves(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """Return a picture that is red in its upper half and blue in its lower one."""
    image = Image.new("RGB", (width, height), (200, 30, 20))
    image.paste((10, 40, 190), (0, height // 2, width, height))
    return image.convert(mode)


def load(root: Path) -> tuple[dict[str, Photo], list[str]]:
    """Return the photos of the project and the codes of all findings but that they are small."""
    photos, findings = load_photos(root)
    return photos, [f.code for f in findings if f.code != "photo.small"]


def described(width: int, height: int, **changes: Any) -> Photo:
    """Return a photo of this size that is on no disk, for what needs none."""
    sidecar = {
        "alt": Localised(vi="Ghe trên sông", en="Boats on a river"),
        "caption": Localised(vi="Chợ nổi Cái Răng.", en="Cái Răng Floating Market."),
        "credit": Localised(vi="Trang Cần Thơ", en="Cần Thơ website"),
        "licence": Licence.PROMOTION,
        "kind": PhotoKind.ILLUSTRATION,
    }
    own = {key: changes.pop(key) for key in list(changes) if key in Sidecar.model_fields}
    values: dict[str, Any] = {
        "name": "floating-market.png",
        "path": Path("content/photos/floating-market.png"),
        "relative": "content/photos/floating-market.png",
        "sidecar": Sidecar(**(sidecar | own)),
        "width": width,
        "height": height,
        "orientation": 1,
        "digest": "0" * 64,
    }
    return Photo(**(values | changes))
