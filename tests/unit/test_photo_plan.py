"""Planning renditions: widths, formats, names, downloads."""

from __future__ import annotations

import re

import pytest

from scripts.content.photos import Licence, PhotoKind
from scripts.photos import plan as planning
from scripts.photos.plan import Format, downloads, plan, wanted, widths_for
from tests.unit.photo_project import described


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        (1, (1,)),
        (479, (479,)),
        (480, (480,)),
        (700, (480, 700)),
        (1200, (480, 800, 1200)),
        (2399, (480, 800, 1200, 1600, 2399)),
        (2400, (480, 800, 1200, 1600, 2400)),
        (6000, (480, 800, 1200, 1600, 2400)),
    ],
)
def test_widths_never_exceed_the_original_and_include_its_own(
    original: int, expected: tuple[int, ...]
) -> None:
    assert widths_for(original) == expected


def test_plan_has_every_width_in_avif_webp_and_jpeg_with_heights_in_proportion() -> None:
    made = plan(described(1000, 625))
    assert [(r.format, r.width, r.height) for r in made] == [
        (format_, width, height)
        for format_ in (Format.AVIF, Format.WEBP, Format.JPEG)
        for width, height in ((480, 300), (800, 500), (1000, 625))
    ]


def test_a_very_flat_photo_keeps_at_least_one_pixel_of_height() -> None:
    assert min(r.height for r in plan(described(5000, 2))) == 1


def test_a_transparent_photo_falls_back_to_png() -> None:
    formats = {r.format for r in plan(described(480, 300, transparent=True))}
    assert formats == {Format.AVIF, Format.WEBP, Format.PNG}


def test_a_photo_too_tall_for_a_format_is_still_shown_in_those_that_can() -> None:
    tall = described(480, 20_000)
    assert {r.format for r in plan(tall)} == {Format.AVIF, Format.JPEG}
    endless = described(480, 70_000)
    assert {r.format for r in plan(endless)} == {Format.PNG}


def test_names_say_photo_width_and_content() -> None:
    name = plan(described(480, 300))[0].name
    assert re.fullmatch(r"floating-market-480-[0-9a-f]{8}\.avif", name)


def test_the_same_photo_gets_the_same_names_and_another_content_gets_others() -> None:
    names = [r.name for r in plan(described(900, 500))]
    assert names == [r.name for r in plan(described(900, 500))]
    changed = [r.name for r in plan(described(900, 500, digest="1" * 64))]
    assert not set(names) & set(changed)


def test_another_recipe_gives_other_names(monkeypatch: pytest.MonkeyPatch) -> None:
    before = {r.name for r in plan(described(480, 300))}
    monkeypatch.setattr(planning, "RECIPE", planning.RECIPE + 1)
    assert not before & {r.name for r in plan(described(480, 300))}


def test_all_keys_of_a_photo_differ() -> None:
    made = wanted(described(3000, 2000, press=True))
    assert len({r.key for r in made}) == len({r.name for r in made}) == len(made)


def test_illustrations_keep_their_colours_sharp_and_photographs_do_not_need_to() -> None:
    drawn = {dict(r.settings).get("subsampling") for r in plan(described(480, 300))}
    taken = plan(described(480, 300, kind=PhotoKind.PHOTOGRAPH))
    assert drawn == {"4:4:4", None}
    assert {dict(r.settings).get("subsampling") for r in taken} == {"4:2:0", None}


@pytest.mark.parametrize(
    ("width", "expected"),
    [(800, [800]), (1200, [1200]), (2000, [1200, 2000]), (4800, [1200, 2400, 4800])],
)
def test_downloads_are_small_medium_and_large_without_repetition(
    width: int, expected: list[int]
) -> None:
    made = downloads(described(width, width, press=True))
    assert [r.width for r in made] == expected
    assert {r.format for r in made} == {Format.JPEG}


def test_a_transparent_photo_is_downloaded_as_png() -> None:
    made = downloads(described(800, 500, press=True, transparent=True))
    assert [r.format for r in made] == [Format.PNG]


def test_nothing_is_offered_that_the_sidecar_does_not_offer() -> None:
    assert downloads(described(2400, 1500)) == ()
    assert downloads(described(2400, 1500, press=True, licence=Licence.SITE_ONLY)) == ()
