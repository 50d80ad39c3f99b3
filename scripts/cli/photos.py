"""./cantho photos: make all sizes of all photos, list them, clear away what is out of use."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from decimal import Decimal

from scripts.cli.console import Console
from scripts.cli.findings_told import exit_code, summary, tell
from scripts.cli.root import ROOT
from scripts.content.photos import KIND_NAMES, Photo, load_photos
from scripts.findings import in_order
from scripts.languages import Language, Words, write_number
from scripts.photos.cache import prune, size_of
from scripts.photos.plan import wanted
from scripts.photos.render import render
from scripts.preparation import PHOTO_CACHE

NAME = "photos"
SUMMARY = Words("làm các cỡ của mọi ảnh", "make all sizes of all photos")
DESCRIPTION = Words(
    """\
Làm các cỡ AVIF, WebP và JPEG của mọi ảnh trong content/photos/, kể cả ảnh chưa trang nào dùng,
và cất vào .cache/photos. Ảnh không thay đổi thì không làm lại. Ảnh hỏng được nêu tên; các ảnh
khác vẫn được làm.""",
    """\
Makes the AVIF, WebP and JPEG sizes of every photo in content/photos/, including those that no page
shows yet, and keeps them in .cache/photos. Photos that have not changed are not made again.
A damaged photo is named; the others are still made.""",
)
EXAMPLES = Words(
    """\
./cantho photos                  làm những cỡ còn thiếu
./cantho photos --list           liệt kê các ảnh và số cỡ đã có, không làm gì thêm
./cantho photos --clean          làm, rồi xóa những cỡ không còn dùng
./cantho photos --workers 1      làm lần lượt từng ảnh, khi máy ít bộ nhớ""",
    """\
./cantho photos                  make the sizes that are missing
./cantho photos --list           list the photos and how many sizes there are; make nothing
./cantho photos --clean          make, then delete the sizes no longer used
./cantho photos --workers 1      make one photo at a time, where memory is short""",
)


def add_arguments(parser: ArgumentParser, language: Language) -> None:
    """Add the command's own options."""
    parser.add_argument(
        "--list",
        action="store_true",
        help=Words(
            "liệt kê các ảnh và số cỡ đã có", "list the photos and how many sizes there are"
        ).into(language),
    )
    parser.add_argument(
        "--clean",
        action="store_true",
        help=Words("xóa những cỡ không còn dùng", "delete the sizes no longer used").into(language),
    )
    parser.add_argument(
        "--workers",
        type=_workers,
        metavar="N",
        help=Words(
            "số ảnh làm cùng lúc (mặc định: số nhân của máy)",
            "how many photos to make at a time (default: the number of processors)",
        ).into(language),
    )


def run(options: Namespace, console: Console) -> int:
    """Make the photos and return 1 when one of them is at fault."""
    photos, findings = load_photos(ROOT)
    cache = ROOT / PHOTO_CACHE
    if options.list:
        for photo in photos.values():
            console.say(_line(photo, console.language))
    else:
        began = time.monotonic()
        with console.stage(Words("Làm ảnh", "Making photos"), len(photos)) as stage:
            result = render(
                photos.values(), cache, lambda photo: stage.step(photo.name), options.workers
            )
        findings += result.findings
        seconds = time.monotonic() - began
        console.say(_outcome(result.made, result.reused, sum(result.sizes.values()), seconds))
    if options.clean:
        gone = prune(cache, (each for photo in photos.values() for each in wanted(photo)))
        console.say(Words(f"Đã xóa {gone} tệp không còn dùng.", f"Deleted {gone} unused files."))
    findings = in_order(findings)
    tell(findings, console)
    console.say(summary(findings, console.language))
    return exit_code(findings)


def _workers(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _line(photo: Photo, language: Language) -> str:
    planned = wanted(photo)
    sizes = [size for each in planned if (size := size_of(ROOT / PHOTO_CACHE, each))]
    made = Words(
        f"{len(sizes)}/{len(planned)} cỡ, {_megabytes(sizes, 'vi')}",
        f"{len(sizes)}/{len(planned)} sizes, {_megabytes(sizes, 'en')}",
    )
    kind = KIND_NAMES[photo.sidecar.kind].into(language)
    return f"{photo.name}  {photo.width} × {photo.height}  {kind}  {made.into(language)}"


def _outcome(made: int, reused: int, size: int, seconds: float) -> Words:
    took = Decimal(f"{seconds:.1f}")
    return Words(
        f"{made} cỡ mới, {reused} cỡ có sẵn, {_megabytes([size], 'vi')} tất cả, "
        f"{write_number(took, 'vi')} giây.",
        f"{made} sizes made, {reused} kept, {_megabytes([size], 'en')} in all, "
        f"{write_number(took, 'en')} seconds.",
    )


def _megabytes(sizes: Iterable[int], language: Language) -> str:
    return f"{write_number(Decimal(f'{sum(sizes) / 1e6:.1f}'), language)} MB"
