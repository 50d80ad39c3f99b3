"""Check that both pages of a pair link to the same places and show the same images."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from scripts.findings import Detail, Finding, Place
from scripts.languages import Words
from scripts.sync.blocks import Block, Document, Kind, Link, Match, Pair
from scripts.sync.links.addresses import Address, read_address, same_place, says_itself

MOST_WEIGHED = 10_000  # pairs of links in one block; beyond it only equal addresses are one
NEAR = 2  # matches around: a link may move to the next paragraph with its sentence
LINK, IMAGE = Words("liên kết", "the link"), Words("ảnh", "the image")
# A link that is wrong by itself differs from its counterpart for that reason.
CAUSES = frozenset(
    (
        "LINK02", "LINK03", "LINK04", "image.missing", "image.outside-photos", "image.remote",
        "link.directory", "link.not-relative", "link.roundabout", "link.scheme",
    )
)  # fmt: skip
NOT_IN_ENGLISH = Words("không có ở bản tiếng Anh", "is not in the English version")
NOT_IN_VIETNAMESE = Words("không có ở bản tiếng Việt", "is not in the Vietnamese version")


@dataclass(frozen=True, slots=True)
class Found:
    """A link or image in its block."""

    link: Link
    block: Block
    address: Address

    @property
    def line(self) -> int:
        """The line of the file it begins in."""
        return self.block.line_at(self.link.start)


@dataclass(slots=True)
class _Left:
    """What has no counterpart among the links of one match."""

    vi: list[Found]
    en: list[Found]
    is_whole: bool


def compare(pair: Pair, needs_translation: Callable[[str], bool]) -> Iterator[Finding]:
    """Yield a finding for each link, image or heading id that the other page has otherwise.

    `needs_translation` tells whether a text has words that read otherwise in the other language.
    """
    images: list[tuple[Found, Found]] = []
    for is_image in (False, True):
        left: list[_Left] = []
        for match in pair.matches:
            vi = _found(match.vi, pair.vi, is_image)
            en = _found(match.en, pair.en, is_image)
            if vi or en:
                both = _take_counterparts(vi, en)
                images += both if is_image else ()
            left.append(_Left(vi, en, match.is_whole))
        _take_moved(left)
        for rest in left:
            if rest.is_whole:
                yield from _tell(pair, rest)
    for vi_image, en_image in images:
        yield from _compare_alt(pair, vi_image, en_image, needs_translation)
    ids_vi, ids_en = _heading_ids(pair.vi), _heading_ids(pair.en)
    for match in pair.matches:
        yield from _compare_ids(pair, match, ids_vi, ids_en)


def told_once(findings: Sequence[Finding], others: Iterable[Finding] = ()) -> list[Finding]:
    """Return `findings` without those that say of a wrong link that the other page has another.

    What is wrong with a link stands among `findings`, or among `others`, told elsewhere.
    """
    wrong = {
        (finding.path, finding.line, _target(finding, "target"))
        for finding in (*findings, *others)
        if finding.code in CAUSES
    }
    return [
        finding
        for finding in findings
        if finding.code != "LINK01" or wrong.isdisjoint(_both_links(finding))
    ]


def _both_links(finding: Finding) -> Iterator[tuple[str, int | None, str]]:
    yield finding.path, finding.line, _target(finding, "target")
    if finding.other is not None:
        yield finding.other.path, finding.other.line, _target(finding, "other_target")


def _target(finding: Finding, name: str) -> str:
    return unquote(str(finding.details.get(name, "")))


def _found(blocks: Sequence[Block], document: Document, is_image: bool) -> list[Found]:
    return [
        Found(link, block, read_address(link.address, document.language, document.path))
        for block in blocks
        if block.kind is not Kind.FRONT  # plain text, whatever it looks like
        for link in block.links
        if link.is_image is is_image
    ]


def _take_counterparts(vi: list[Found], en: list[Found]) -> list[tuple[Found, Found]]:
    """Take all that lead to the same place off both lists, and return them as pairs.

    How often one block names a place is left to the writer: it counts once.
    """
    both: list[tuple[Found, Found]] = []
    matched_vi: set[int] = set()
    matched_en: set[int] = set()
    is_long = len(vi) * len(en) > MOST_WEIGHED
    for v, one in enumerate(vi):
        for e, other in enumerate(en):
            is_same = one.link.address == other.link.address
            if is_same or (not is_long and same_place(one.address, other.address)):
                if v not in matched_vi and e not in matched_en:
                    both.append((one, other))
                matched_vi.add(v)
                matched_en.add(e)
    vi[:] = [one for number, one in enumerate(vi) if number not in matched_vi]
    en[:] = [one for number, one in enumerate(en) if number not in matched_en]
    return both


def _take_moved(left: list[_Left]) -> None:
    """Take off what went over to another match, unless something else came in its place.

    It may have gone to a match nearby, or anywhere to a block that has no counterpart at all: that
    the block is missing is told by itself.
    """
    gone = [number for number, rest in enumerate(left) if rest.vi and not rest.en]
    come = [number for number, rest in enumerate(left) if rest.en and not rest.vi]
    for here in gone:
        for there in come:
            is_missing = not (left[here].is_whole and left[there].is_whole)
            if is_missing or abs(here - there) <= NEAR:
                _take_counterparts(left[here].vi, left[there].en)


def _tell(pair: Pair, rest: _Left) -> Iterator[Finding]:
    replaced = min(len(rest.vi), len(rest.en))
    single_vi = [one for one in rest.vi[replaced:] if not _says_itself(one)]
    single_en = [one for one in rest.en[replaced:] if not _says_itself(one)]
    for vi, en in zip(rest.vi, rest.en, strict=False):
        if _says_itself(vi) and _says_itself(en):
            continue
        fault = Words(
            f"ở bản tiếng Anh (dòng {en.line}) là “{en.link.address}”",
            f"is “{en.link.address}” in the English version (line {en.line})",
        )
        place = Place(pair.en.relative, en.line)
        target = en.link.address
        yield _finding("LINK01", pair.vi, vi, place, fault=fault, other_target=target)
    for vi in single_vi:
        place = Place(pair.en.relative, _counterpart_line(pair, vi))
        yield _finding("LINK01", pair.vi, vi, place, fault=NOT_IN_ENGLISH)
    for en in single_en:
        place = Place(pair.vi.relative, _counterpart_line(pair, en))
        yield _finding("LINK01", pair.en, en, place, fault=NOT_IN_VIETNAMESE)


def _says_itself(found: Found) -> bool:
    """Tell whether the text of a link states its mail address or number: facts compare that."""
    return says_itself(found.address, found.link.text)


def _counterpart_line(pair: Pair, found: Found) -> int | None:
    """Return the line of the other page where the block of `found` has its counterpart."""
    for match in pair.matches:
        if any(block is found.block for block in match.vi):
            return match.en[0].line if match.en else None
        if any(block is found.block for block in match.en):
            return match.vi[0].line if match.vi else None
    return None


def _compare_alt(
    pair: Pair, vi: Found, en: Found, needs_translation: Callable[[str], bool]
) -> Iterator[Finding]:
    at_vi, at_en = Place(pair.vi.relative, vi.line), Place(pair.en.relative, en.line)
    alt_vi, alt_en = " ".join(vi.link.text.split()), " ".join(en.link.text.split())
    if alt_vi and not alt_en:
        yield _finding("LINK08", pair.en, en, at_vi, alt=alt_vi)
    elif alt_en and not alt_vi:
        yield _finding("LINK08", pair.vi, vi, at_en, alt=alt_en)
    elif alt_vi and alt_vi == alt_en and needs_translation(alt_vi):
        if alt_vi.isascii():  # English words, so that the Vietnamese page wants its own
            yield _finding("LINK07", pair.vi, vi, at_en, alt=alt_vi)
        else:
            yield _finding("LINK07", pair.en, en, at_vi, alt=alt_vi)


def _heading_ids(document: Document) -> frozenset[str]:
    ids = (block.anchor for block in document.blocks if block.kind is Kind.HEADING)
    return frozenset(one for one in ids if one)


def _compare_ids(
    pair: Pair, match: Match, ids_vi: frozenset[str], ids_en: frozenset[str]
) -> Iterator[Finding]:
    vi = [block for block in match.vi if block.kind is Kind.HEADING]
    en = [block for block in match.en if block.kind is Kind.HEADING]
    for one, other in zip(vi, en, strict=False):
        if one.anchor == other.anchor or one.anchor in ids_en or other.anchor in ids_vi:
            continue  # the same, or another heading of the page has it: then sections moved
        at_vi, at_en = Place(pair.vi.relative, one.line), Place(pair.en.relative, other.line)
        if one.anchor and other.anchor:
            fault = Words(
                f"khác bản tiếng Anh (dòng {other.line}): “{other.anchor}”",
                f"is “{other.anchor}” in the English version (line {other.line})",
            )
            details: dict[str, Detail] = {"id": one.anchor, "fault": fault}
            yield Finding("LINK05", pair.vi.relative, one.line, details, at_en)
        elif one.anchor:
            details = {"id": one.anchor, "fault": NOT_IN_ENGLISH}
            yield Finding("LINK05", pair.vi.relative, one.line, details, at_en)
        elif other.anchor:
            details = {"id": other.anchor, "fault": NOT_IN_VIETNAMESE}
            yield Finding("LINK05", pair.en.relative, other.line, details, at_vi)


def _finding(
    code: str, document: Document, found: Found, other: Place, **details: Detail
) -> Finding:
    told: dict[str, Detail] = {
        "kind": IMAGE if found.link.is_image else LINK,
        "target": found.link.address,
        **details,
    }
    return Finding(code, document.relative, found.line, told, other)
