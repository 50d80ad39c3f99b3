"""./cantho confirm: record that a change in one language needs no change in the other."""

from __future__ import annotations

import unicodedata
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path

from scripts.cli.console import DONE, FAILED, FOUND, Console
from scripts.cli.findings_told import tell
from scripts.cli.options import PROGRAM, WrongUse
from scripts.cli.page_named import Named, folder_named, read_named
from scripts.cli.root import ROOT, called_from
from scripts.cli.stale_named import nothing_stale, stale_meant
from scripts.languages import Language, Words
from scripts.sync.blocks import Pair
from scripts.sync.checking import paired, read_pair
from scripts.sync.confirmations import (
    Confirmation,
    file_in,
    no_longer_serving,
    read_confirmations,
    sample,
    write_confirmations,
)
from scripts.sync.history import CannotReadHistory, History, open_repository, read_history
from scripts.sync.history.passages import running_text
from scripts.sync.staleness import Stale, difference, stale_blocks
from scripts.sync.tree import NoTree, Tree, read_tree
from scripts.sync.word_difference import in_short

NAME = "confirm"
SUMMARY = Words("xác nhận một chỗ sửa không cần dịch", "confirm that an edit needs no translation")
DESCRIPTION = Words(
    """\
Khi một bản vừa được sửa mà bản kia không cần sửa theo (chẳng hạn sửa lỗi chính tả), lệnh này ghi
lại điều ấy, để ./cantho check thôi nhắc. Lời xác nhận chỉ đúng cho hai đoạn như lúc này: một trong
hai đoạn đổi thì nó tự hết tác dụng. Mọi lời xác nhận nằm trong content/data/confirmations.yml.

TRANG#DÒNG chép được từ thông báo. Không ghi dòng thì mọi chỗ cũ của trang được xác nhận. Ghi một
thư mục thì mọi trang trong đó, trừ những chỗ có số liệu đổi: những chỗ ấy phải nêu từng trang.""",
    """\
When one language was edited and the other need not follow (a spelling mistake was mended, say),
this command records it, and ./cantho check stops reminding. A confirmation holds for the two blocks
as they are now: it ends by itself when either changes. All of them stand in
content/data/confirmations.yml.

PAGE#LINE can be copied from the message. Without a line all that is out of date on the page is
confirmed. A folder stands for all pages in it, save where figures changed: name those page by
page.""",
)
EXAMPLES = Words(
    """\
./cantho confirm content/en/invest/index.md#24 --reason "Bản Việt chỉ sửa lỗi chính tả"
./cantho confirm invest/index.md --reason "Đã xem cả trang, không cần dịch lại"
./cantho confirm festivals --reason "Chỉ sửa câu chữ tiếng Việt"
./cantho confirm --list          kể những gì đã xác nhận
./cantho confirm --prune         bỏ những lời xác nhận đã hết tác dụng""",
    """\
./cantho confirm content/en/invest/index.md#24 --reason "Only a spelling mistake in Vietnamese"
./cantho confirm invest/index.md --reason "Read the whole page, nothing to translate"
./cantho confirm festivals --reason "Only the wording of the Vietnamese"
./cantho confirm --list          list what is confirmed
./cantho confirm --prune         take out confirmations that no longer serve""",
)
SHORTEST_REASON = 3  # letters; less says nothing to whoever reads it next year


@dataclass(frozen=True, slots=True)
class Place:
    """The content folder the command works on."""

    folder: Path
    tree: Tree
    confirmations: tuple[Confirmation, ...]


def add_arguments(parser: ArgumentParser, language: Language) -> None:
    """Add the command's own options."""

    def say(vi: str, en: str) -> str:
        return Words(vi, en).into(language)

    parser.add_argument(
        "page",
        nargs="?",
        metavar=say("TRANG#DÒNG", "PAGE#LINE"),
        help=say(
            "trang, và một dòng của đoạn muốn xác nhận",
            "the page, and a line of the block to confirm",
        ),
    )
    parser.add_argument(
        "--reason",
        metavar=say("LÝ_DO", "REASON"),
        help=say(
            "vì sao không cần dịch (bắt buộc)",
            "why there is nothing to translate; it must be given",
        ),
    )
    parser.add_argument(
        "--content",
        metavar=say("THƯ_MỤC", "DIR"),
        help=say("thư mục khác có vi/ và en/", "another folder with vi/ and en/"),
    )
    parser.add_argument(
        "--list", action="store_true", help=say("kể những gì đã xác nhận", "list what is confirmed")
    )
    parser.add_argument(
        "--prune",
        action="store_true",
        help=say(
            "bỏ những lời xác nhận đã hết tác dụng", "take out confirmations that no longer serve"
        ),
    )


def run(options: Namespace, console: Console) -> int:
    """Do what was asked for; 2 when there is nothing of the kind."""
    asked = [name for name in ("page", "list", "prune") if getattr(options, name)]
    if len(asked) != 1:
        raise WrongUse(WHAT)
    if options.page and len((options.reason or "").split("\n")[0].strip()) < SHORTEST_REASON:
        raise WrongUse(NO_REASON)
    given = options.content or (folder_named(options.page, called_from()) if options.page else None)
    shown = given or "content"
    folder = called_from() / given if given else ROOT / "content"
    try:
        tree = read_tree(folder, shown.rstrip("/\\") or shown)
        confirmations, faults = read_confirmations(tree)
        if faults:
            tell(faults, console)
            return FOUND
        place = Place(folder, tree, confirmations)
        if options.list:
            return _list(place, console)
        if options.prune:
            return _prune(place, console)
        named = read_named(options.page, called_from(), folder, tree)
        reason = unicodedata.normalize("NFC", " ".join(options.reason.split()))
        return _confirm(place, named, reason, console)
    except NoTree as none:
        console.complain(_no_tree(none.missing))
    except CannotReadHistory as why:
        console.complain(why.words)
    return FAILED


def _confirm(place: Place, named: Named, reason: str, console: Console) -> int:
    history = _history(place)
    if history is None:
        console.complain(NO_HISTORY)
        return FAILED
    paths = paired(place.tree)
    history.load(history.pairs.keys() & set(named.paths))
    confirmed = {one.hashes for one in place.confirmations}
    why = NOTHING
    found: list[tuple[Pair, Stale]] = []
    for path in named.paths:
        pair = read_pair(paths[path])
        if pair is not None:
            stale = stale_blocks(pair, history)
            meant = stale_meant(pair, named, stale)
            found += [(pair, one) for one in meant if one.hashes not in confirmed]
            if not named.is_folder:
                why = CONFIRMED if meant else nothing_stale(pair, named, stale)
    if not found:
        console.complain(why)
        return FAILED
    new = [_confirmation(pair, one, reason) for pair, one in found]
    write_confirmations(place.folder, [*place.confirmations, *new])
    for pair, one in found:
        console.say(_told(pair, one))
    file = file_in(place.tree)
    console.say(Words(f"đã ghi {file}", f"wrote {file}"))
    return DONE


def _confirmation(pair: Pair, stale: Stale, reason: str) -> Confirmation:
    path = unicodedata.normalize("NFC", pair.path)
    texts = sample(running_text(stale.vi)), sample(running_text(stale.en))
    return Confirmation(path, *stale.hashes, reason, *texts)


def _told(pair: Pair, stale: Stale) -> Words:
    here, there = (pair.vi, pair.en) if stale.behind == "vi" else (pair.en, pair.vi)
    change = in_short(difference(stale))
    told = f"{here.relative}:{stale.left.line} ← {there.relative}:{stale.changed.line}: {change}"
    return Words(f"xác nhận {told}", f"confirmed {told}")


def _list(place: Place, console: Console) -> int:
    if not place.confirmations:
        console.say(Words("Chưa có lời xác nhận nào.", "Nothing is confirmed."))
    for one in place.confirmations:
        console.say(f"{one.path}: {one.reason}")
        for text in filter(None, (one.vi_text, one.en_text)):
            console.say(f"    {text}")
    return DONE


def _prune(place: Place, console: Console) -> int:
    history = _history(place)
    if history is None:
        console.complain(NO_HISTORY)
        return FAILED
    paths = paired(place.tree)
    pairs = (read_pair(paths[path]) for path in history.pairs)
    stale = {one.hashes for pair in pairs if pair for one in stale_blocks(pair, history)}
    ended = no_longer_serving(place.confirmations, stale)
    if not ended:
        console.say(Words("Mọi lời xác nhận còn tác dụng.", "All confirmations still serve."))
        return DONE
    write_confirmations(place.folder, [one for one in place.confirmations if one not in ended])
    for one in ended:
        told = f"{one.path}: {one.reason}"
        console.say(Words(f"đã bỏ {told}", f"took out {told}"))
    return DONE


def _history(place: Place) -> History | None:
    repository = open_repository(place.folder)
    return None if repository is None else read_history(repository, place.tree)


def _no_tree(missing: str) -> Words:
    return Words(f"Không có thư mục {missing}.", f"There is no folder {missing}.")


WHAT = Words(
    f'Nêu một trang để xác nhận ({PROGRAM} confirm TRANG#DÒNG --reason "…"), hoặc --list, hoặc '
    "--prune.",
    f'Name a page to confirm ({PROGRAM} confirm PAGE#LINE --reason "…"), or --list, or --prune.',
)
NO_REASON = Words(
    "Thiếu --reason: ghi một câu cho biết vì sao bản kia không cần sửa theo.",
    "--reason is missing: say in a sentence why the other language need not follow.",
)
NO_HISTORY = Words(
    "Thư mục này không có lịch sử Git, hoặc chưa lưu lần nào, nên không có gì cũ để xác nhận.",
    "This folder has no Git history, or nothing was committed yet, so nothing is out of date.",
)
NOTHING = Words(
    "Ở đó không có gì cũ, nên không có gì để xác nhận.",
    "Nothing there is out of date, so there is nothing to confirm.",
)
CONFIRMED = Words("Chỗ này đã được xác nhận rồi.", "This has been confirmed already.")
