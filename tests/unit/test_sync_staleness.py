"""Staleness by content: which block did not follow when its counterpart changed."""

from __future__ import annotations

import random
import subprocess
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest

from scripts.content.text_file import normalise
from scripts.findings import Finding
from scripts.sync.checking import paired, read_pair
from scripts.sync.history import CannotReadHistory, open_repository, read_history
from scripts.sync.history.tree_at import tree_at
from scripts.sync.staleness import Stale, findings, stale_blocks, with_past
from scripts.sync.tree import read_tree
from scripts.sync.word_difference import Piece, in_short, word_difference
from tests.git_tree import Commit, git, make_history

VI = [
    "## Khu công nghiệp",
    "Khu công nghiệp nằm bên sông Hậu và rộng 239,7 ha.",
    "Cảng gần nhất cách khu công nghiệp chừng nửa giờ đi xe.",
    "Nhà đầu tư gửi câu hỏi đến sở và nhận câu trả lời bằng văn bản.",
]
EN = [
    "## Industrial park",
    "The industrial park lies on the Hậu river and covers 239.7 ha.",
    "The nearest port is about half an hour away by road.",
    "Investors send their questions to the department and are answered in writing.",
]
# What each side becomes when its second, third or fourth block is edited.
VI_PORT = "Cảng gần nhất cách khu công nghiệp chừng nửa giờ đi xe và một giờ đi tàu."
EN_PORT = "The nearest port is about half an hour away by road and an hour by boat."
VI_AREA = "Khu công nghiệp nằm bên sông Hậu và rộng 293,7 ha."
EN_AREA = "The industrial park lies on the Hậu river and covers 293.7 ha."


def page(blocks: Sequence[str], title: str = "VSIP") -> str:
    return f"---\ntitle: {title}\n---\n" + "\n\n".join(blocks) + "\n"


def with_block(blocks: Sequence[str], number: int, text: str) -> list[str]:
    return [text if place == number else block for place, block in enumerate(blocks)]


def both(vi: Sequence[str] = VI, en: Sequence[str] = EN) -> dict[str, str]:
    return {"vi/a.md": page(vi), "en/a.md": page(en)}


def only_vi(vi: Sequence[str]) -> dict[str, str]:
    return {"vi/a.md": page(vi)}


def only_en(en: Sequence[str]) -> dict[str, str]:
    return {"en/a.md": page(en)}


VI2, EN2 = with_block(VI, 2, VI_PORT), with_block(EN, 2, EN_PORT)


def stale_in(folder: Path, revision: str | None = None) -> list[Stale]:
    repository = open_repository(folder, revision)
    assert repository is not None
    tree = read_tree(folder, "content") if revision is None else tree_at(repository, "content")
    history = read_history(repository, tree)
    pairs = [read_pair(files) for files in paired(tree).values()]
    return [stale for pair in pairs if pair for stale in stale_blocks(pair, history)]


def told(folder: Path) -> list[Finding]:
    repository = open_repository(folder)
    assert repository is not None
    tree = read_tree(folder, "content")
    history = read_history(repository, tree)
    pairs = [pair for files in paired(tree).values() if (pair := read_pair(files))]
    return [finding for pair in pairs for finding in findings(pair, stale_blocks(pair, history))]


def behind(folder: Path) -> list[tuple[str, str]]:
    """Return of each stale block its language and the beginning of its text."""
    return [(stale.behind, stale.left.text[:16]) for stale in stale_in(folder)]


PORT_EN, PORT_VI = ("en", EN[2][:16]), ("vi", VI[2][:16])


def test_the_english_is_stale_when_only_the_vietnamese_changed(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(only_vi(VI2))])
    (finding,) = told(tmp_path)
    assert (finding.code, finding.path, finding.line) == ("STALE02", "content/en/a.md", 8)
    assert finding.other is not None
    assert (finding.other.path, finding.other.line) == ("content/vi/a.md", 8)
    assert "[−xe.−] {+xe và một giờ đi tàu.+}" in finding.message("vi")


def test_the_vietnamese_is_stale_when_only_the_english_changed(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(only_en(EN2))])
    assert behind(tmp_path) == [PORT_VI]


def test_a_changed_figure_makes_it_an_error(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(only_vi(with_block(VI, 1, VI_AREA)))])
    (finding,) = told(tmp_path)
    assert (finding.code, finding.path, finding.line) == ("STALE01", "content/en/a.md", 6)
    assert "[−239,7−] {+293,7+}" in finding.message("en")


def test_a_figure_put_right_leaves_nothing_stale(tmp_path: Path) -> None:
    wrong = with_block(VI, 1, VI_AREA)
    make_history(tmp_path, [Commit(both(wrong)), Commit(only_vi(VI))])
    assert stale_in(tmp_path) == []


def test_nothing_is_stale_when_nothing_changed_since_both_pages_came(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(only_vi(VI)), Commit(only_vi(VI2)), Commit(only_en(EN2))])
    assert stale_in(tmp_path) == []


def test_a_translation_in_a_later_commit_brings_both_in_step(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(only_vi(VI2)), Commit(only_en(EN2))])
    assert stale_in(tmp_path) == []


def test_both_blocks_changed_in_one_commit_are_in_step(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(both(VI2, EN2))])
    assert stale_in(tmp_path) == []


def test_two_other_blocks_changed_in_one_commit_do_not_vouch_for_each_other(
    tmp_path: Path,
) -> None:
    other = with_block(EN, 3, "Investors write to the department and are answered within a week.")
    make_history(tmp_path, [Commit(both()), Commit(both(VI2, other))])
    assert behind(tmp_path) == [PORT_EN, ("vi", VI[3][:16])]


def test_a_second_change_is_shown_together_with_the_first(tmp_path: Path) -> None:
    again = with_block(VI, 2, VI_PORT.replace("nửa giờ", "bốn mươi phút"))
    make_history(tmp_path, [Commit(both()), Commit(only_vi(VI2)), Commit(only_vi(again))])
    (stale,) = stale_in(tmp_path)
    assert (stale.base_vi.text, stale.base_en.text) == (VI[2], EN[2])
    assert stale.vi.text == again[2]


def test_a_change_that_is_undone_leaves_nothing_stale(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(only_vi(VI2)), Commit(only_vi(VI))])
    assert stale_in(tmp_path) == []


def test_a_translated_change_that_is_undone_on_both_sides_leaves_nothing_stale(
    tmp_path: Path,
) -> None:
    make_history(
        tmp_path,
        [
            Commit(both()),
            Commit(only_vi(VI2)),
            Commit(only_en(EN2)),
            Commit(only_vi(VI)),
            Commit(only_en(EN)),
        ],
    )
    assert stale_in(tmp_path) == []


def test_a_translation_that_is_undone_makes_it_stale_again(tmp_path: Path) -> None:
    steps = [Commit(both()), Commit(only_vi(VI2)), Commit(only_en(EN2)), Commit(only_en(EN))]
    make_history(tmp_path, steps)
    assert behind(tmp_path) == [PORT_EN]


def test_an_undo_on_one_side_only_is_stale_on_the_other(tmp_path: Path) -> None:
    steps = [Commit(both()), Commit(both(VI2, EN2)), Commit(only_vi(VI))]
    make_history(tmp_path, steps)
    assert behind(tmp_path) == [PORT_EN]


@pytest.mark.parametrize(
    "retyped",
    [
        pytest.param(page(VI).replace(" và ", "\nvà ").replace(" câu trả", "\ncâu trả"), id="wrap"),
        pytest.param(page(VI).replace("\n", "\r\n"), id="crlf"),
        pytest.param("\ufeff" + page(VI), id="bom"),
        pytest.param(page(VI).replace(" ", "  ").replace("##  ", "## "), id="spaces"),
        pytest.param(page(VI).replace("sở", "sở\u200b"), id="zero width"),
        pytest.param(page(VI).replace("sông Hậu", "**sông Hậu**"), id="bold"),
    ],
)
def test_typing_it_otherwise_is_no_change(tmp_path: Path, retyped: str) -> None:
    make_history(tmp_path, [Commit(both()), Commit({"vi/a.md": retyped})])
    assert stale_in(tmp_path) == []


def test_loose_marks_are_no_change(tmp_path: Path) -> None:
    loose = unicodedata.normalize("NFD", page(VI))
    assert normalise(loose) == page(VI) != loose
    make_history(tmp_path, [Commit(both()), Commit({"vi/a.md": loose})])
    assert stale_in(tmp_path) == []


def test_other_quotation_marks_are_no_change(tmp_path: Path) -> None:
    straight = with_block(EN, 2, 'The "nearest" port isn\'t far.')
    curly = with_block(EN, 2, "The “nearest” port isn’t far.")
    make_history(tmp_path, [Commit(both(VI, straight)), Commit(only_en(curly))])
    assert stale_in(tmp_path) == []


def test_dates_and_messages_of_commits_decide_nothing(tmp_path: Path) -> None:
    steps = [
        Commit(both(), when=1_800_000_000),
        Commit(only_en(EN2), when=1_900_000_000, message="dịch xong cả hai bản"),
        Commit(only_vi(VI2), when=1_000_000_000),
        Commit(only_vi(with_block(VI2, 3, VI[3] + " Trả lời trong tuần.")), when=1),
    ]
    make_history(tmp_path, steps)
    assert behind(tmp_path) == [("en", EN[3][:16])]


def test_inserted_and_moved_blocks_do_not_blame_what_follows(tmp_path: Path) -> None:
    vi = [VI[0], "Một đoạn mới nói về đường thủy và bến tàu.", VI[1], VI[3], VI[2]]
    en = [EN[0], "A new paragraph about waterways and the landing.", EN[1], EN[3], EN[2]]
    make_history(tmp_path, [Commit(both()), Commit(both(vi, en)), Commit(only_vi(vi))])
    assert stale_in(tmp_path) == []


def test_a_block_that_is_rewritten_from_end_to_end_is_stale_on_the_other_side(
    tmp_path: Path,
) -> None:
    new = with_block(VI, 2, "Từ đây ra bến tàu gần nhất mất khoảng ba mươi phút ô tô.")
    make_history(tmp_path, [Commit(both()), Commit(only_vi(new))])
    assert behind(tmp_path) == [PORT_EN]


def test_a_paragraph_that_is_only_split_is_no_change(tmp_path: Path) -> None:
    long_vi = with_block(VI, 2, f"{VI[2]} {VI[3]}")
    long_en = with_block(EN, 2, f"{EN[2]} {EN[3]}")
    make_history(tmp_path, [Commit(both(long_vi[:3], long_en[:3])), Commit(both())])
    assert stale_in(tmp_path) == []


def test_texts_of_the_front_matter_are_blocks_too(tmp_path: Path) -> None:
    vi, en = page(VI, "Khu VSIP ở Vĩnh Trinh"), page(EN, "The VSIP park in Vĩnh Trinh")
    newer = page(VI, "Khu VSIP ở Thạnh An")
    make_history(tmp_path, [Commit({"vi/a.md": vi, "en/a.md": en}), Commit({"vi/a.md": newer})])
    (finding,) = told(tmp_path)
    assert (finding.path, finding.line) == ("content/en/a.md", 2)


def test_an_entry_put_into_a_list_of_the_front_matter_leaves_the_others_in_step(
    tmp_path: Path,
) -> None:
    def doors(*titles: str) -> str:
        return "---\nhome:\n  doors:\n" + "".join(f"  - title: {t}\n" for t in titles) + "---\n"

    vi, en = doors("Đầu tư", "Lễ hội"), doors("Invest", "Festivals")
    steps = [
        Commit({"vi/a.md": vi, "en/a.md": en}),
        Commit({"vi/a.md": doors("Báo chí", "Đầu tư", "Lễ hội")}),
    ]
    make_history(tmp_path, steps)
    assert stale_in(tmp_path) == []


def matched(folder: Path) -> list[tuple[list[str], list[str]]]:
    """Return the present matches of the body as the history corrects them, by their first words."""
    repository = open_repository(folder)
    assert repository is not None
    tree = read_tree(folder, "content")
    pair = read_pair(paired(tree)["a.md"])
    assert pair is not None
    settled, _ = with_past(pair, read_history(repository, tree))
    return [
        ([block.text[:8] for block in match.vi], [block.text[:8] for block in match.en])
        for match in settled.matches[1:]
    ]


def test_the_history_knows_which_blocks_belong_together_after_one_was_put_in(
    tmp_path: Path,
) -> None:
    vi = [VI[0], "Khu có bến tàu riêng cho xà lan và có một kho lạnh lớn.", VI[1], VI[3]]
    make_history(tmp_path, [Commit(both()), Commit(only_vi(vi))])
    assert matched(tmp_path) == [
        (["Khu công"], ["Industri"]),
        (["Khu có b"], []),
        (["Khu công"], ["The indu"]),
        ([], ["The near"]),
        (["Nhà đầu "], ["Investor"]),
    ]


def test_the_history_knows_that_a_block_moved(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(only_vi([VI[0], VI[2], VI[1], VI[3]]))])
    assert matched(tmp_path)[1:3] == [(["Cảng gần"], ["The near"]), (["Khu công"], ["The indu"])]


def test_the_right_block_is_stale_after_another_was_put_in_before_it(tmp_path: Path) -> None:
    items = [
        "- Nước sạch\n- Điện ổn định\n- Đường rộng",
        "- Clean water\n- Stable power\n- Wide roads",
    ]
    longer = items[0].replace("- Điện ổn định", "- Cáp quang\n- Điện ổn định cả năm")
    steps = [Commit(both([*VI, items[0]], [*EN, items[1]])), Commit(only_vi([*VI, longer]))]
    make_history(tmp_path, steps)
    assert behind(tmp_path) == [("en", "Stable power")]


def test_code_is_not_there_to_be_translated(tmp_path: Path) -> None:
    code = "```sh\n./cantho check\n```"
    newer = [*VI, code.replace("check", "build")]
    make_history(tmp_path, [Commit(both([*VI, code], [*EN, code])), Commit(only_vi(newer))])
    assert stale_in(tmp_path) == []


def test_a_page_first_copied_and_then_translated_whole_is_in_step(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(only_vi(VI)), Commit(only_en(VI)), Commit(only_en(EN))])
    assert stale_in(tmp_path) == []


def test_a_page_that_was_a_promise_and_then_translated_whole_is_in_step(tmp_path: Path) -> None:
    stub = {"en/a.md": page(["## Industrial park", "Coming soon."])}
    make_history(tmp_path, [Commit({**only_vi(VI), **stub}), Commit(only_en(EN))])
    assert stale_in(tmp_path) == []


def test_what_is_not_committed_yet_is_the_last_step(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(only_vi(VI2))])
    (tmp_path / "en/a.md").write_text(page(EN2), "utf-8")
    assert stale_in(tmp_path) == []
    (tmp_path / "vi/a.md").write_text(page(with_block(VI2, 1, VI_AREA)), "utf-8")
    assert behind(tmp_path) == [("en", EN[1][:16])]


def test_a_page_renamed_before_it_is_committed_keeps_its_history(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(only_vi(VI2))])
    (tmp_path / "vi/a.md").rename(tmp_path / "vi/b.md")
    (tmp_path / "en/a.md").rename(tmp_path / "en/b.md")
    assert behind(tmp_path) == [PORT_EN]


def test_a_rename_carries_its_history(tmp_path: Path) -> None:
    renamed = {"vi/a.md": "vi/invest/b.md", "en/a.md": "en/invest/b.md"}
    make_history(tmp_path, [Commit(both()), Commit(only_vi(VI2)), Commit(renamed=renamed)])
    assert behind(tmp_path) == [PORT_EN]


def test_a_rename_of_one_page_after_the_other_carries_its_history(tmp_path: Path) -> None:
    steps = [
        Commit(both()),
        Commit(only_vi(VI2)),
        Commit(renamed={"vi/a.md": "vi/b.md"}),
        Commit(renamed={"en/a.md": "en/b.md"}),
    ]
    make_history(tmp_path, steps)
    assert behind(tmp_path) == [PORT_EN]


def test_a_rename_together_with_an_edit_carries_its_history(tmp_path: Path) -> None:
    step = Commit({"vi/b.md": page(VI2)}, renamed={"vi/a.md": "vi/b.md", "en/a.md": "en/b.md"})
    make_history(tmp_path, [Commit(both()), step])
    assert behind(tmp_path) == [PORT_EN]


def test_a_rename_of_the_whole_folder_carries_the_history(tmp_path: Path) -> None:
    old = {f"docs/{path}": text for path, text in both().items()}
    steps = [
        Commit(old),
        Commit({"docs/vi/a.md": page(VI2)}),
        Commit(renamed={"docs": "nội dung"}),
    ]
    make_history(tmp_path, steps)
    assert behind(tmp_path / "nội dung") == [PORT_EN]


def test_a_page_deleted_and_made_again_begins_anew(tmp_path: Path) -> None:
    steps = [Commit(both()), Commit(only_vi(VI2)), Commit(deleted=["en/a.md"]), Commit(both(VI2))]
    make_history(tmp_path, steps)
    assert stale_in(tmp_path) == []


def test_a_copied_page_begins_anew(tmp_path: Path) -> None:
    copy = {"vi/b.md": page(VI2), "en/b.md": page(EN)}
    make_history(tmp_path, [Commit(both()), Commit(only_vi(VI2)), Commit(copy)])
    assert [stale.vi.text for stale in stale_in(tmp_path)] == [VI_PORT]


def test_a_merge_of_a_translators_branch_is_in_step(tmp_path: Path) -> None:
    steps = [
        Commit(both()),
        Commit(only_vi(VI2)),
        Commit(only_en(EN2), parents=[1]),  # the branch of the translator
        Commit({"vi/b.md": page(VI), "en/b.md": page(EN)}, parents=[1]),
        Commit(only_en(EN2), parents=[3, 2]),
    ]
    make_history(tmp_path, steps)
    assert stale_in(tmp_path) == []


@pytest.mark.parametrize("when", [(20, 10), (10, 20)])
@pytest.mark.parametrize("order", [[1, 2], [2, 1]])
def test_sides_edited_on_two_branches_do_not_vouch_for_each_other(
    tmp_path: Path, order: list[int], when: tuple[int, int]
) -> None:
    steps = [
        Commit(both()),
        Commit(only_vi(VI2), parents=[0], when=when[0]),
        Commit(only_en(EN2), parents=[0], when=when[1]),
        Commit(both(VI2, EN2), parents=order),
    ]
    make_history(tmp_path, steps)
    assert behind(tmp_path) == [("en", EN2[2][:16])]


def test_a_merge_that_brings_a_change_of_one_side_leaves_it_stale(tmp_path: Path) -> None:
    steps = [
        Commit(both()),
        Commit({"vi/b.md": page(VI), "en/b.md": page(EN)}, parents=[0]),
        Commit(only_vi(VI2), parents=[0]),
        Commit(only_vi(VI2), parents=[1, 2]),
    ]
    make_history(tmp_path, steps)
    assert behind(tmp_path) == [PORT_EN]


def test_a_merge_that_settles_a_conflict_in_one_language_leaves_the_other_behind(
    tmp_path: Path,
) -> None:
    settled = with_block(VI, 2, "Cảng gần nhất cách khu công nghiệp chừng một giờ đi tàu hay xe.")
    steps = [
        Commit(both()),
        Commit(both(VI2, EN2), parents=[0]),
        Commit(only_vi(with_block(VI, 2, VI[2] + " Có tàu mỗi ngày.")), parents=[0]),
        Commit(both(settled, EN2), parents=[1, 2]),
    ]
    make_history(tmp_path, steps)
    (stale,) = stale_in(tmp_path)
    assert (stale.behind, stale.base_vi.text, stale.base_en.text) == ("en", VI_PORT, EN_PORT)


def test_the_state_at_an_earlier_revision_can_be_asked_for(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(only_vi(VI2)), Commit(only_en(EN2))])
    assert [stale.behind for stale in stale_in(tmp_path, "HEAD~1")] == ["en"]
    assert stale_in(tmp_path, "HEAD") == []


def test_a_folder_without_a_repository_or_without_commits_has_no_history(tmp_path: Path) -> None:
    (tmp_path / "vi").mkdir()
    assert open_repository(tmp_path) is None
    git(tmp_path, "init", "--quiet")
    assert open_repository(tmp_path) is None


def test_pages_that_were_never_committed_have_no_history(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit({"README.txt": "a"})])
    for path, text in both().items():
        (tmp_path / path).parent.mkdir()
        (tmp_path / path).write_text(text, "utf-8")
    assert stale_in(tmp_path) == []


def test_a_content_folder_deep_inside_with_letters_and_quotes_in_its_path(tmp_path: Path) -> None:
    deep = "trang mới/“nội dung” 'x' \"y\""
    steps = [
        Commit({f"{deep}/{path}": text for path, text in both().items()}),
        Commit({f"{deep}/vi/a.md": page(VI2)}),
    ]
    make_history(tmp_path, steps)
    assert behind(tmp_path / deep) == [PORT_EN]


def test_settings_and_environment_of_the_user_do_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = make_history(
        tmp_path / "site",
        [
            Commit(both()),
            Commit(only_vi(VI2)),
            Commit(renamed={"vi/a.md": "vi/ấp.md", "en/a.md": "en/ấp.md"}),
        ],
    )
    for name, value in {
        "diff.renames": "false",
        "log.showSignature": "true",
        "color.ui": "always",
        "diff.noprefix": "true",
        "diff.external": "false",
        "core.quotepath": "true",
        "diff.renameLimit": "1",
        "core.abbrev": "4",
    }.items():
        git(site, "config", name, value)
    elsewhere = make_history(tmp_path / "elsewhere", [Commit({"x.txt": "x"})])
    monkeypatch.setenv("GIT_DIR", str(elsewhere / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(elsewhere))
    monkeypatch.setenv("GIT_INDEX_FILE", str(elsewhere / "index"))
    monkeypatch.setenv("GIT_LITERAL_PATHSPECS", "1")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "false")
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    assert behind(site) == [PORT_EN]


def test_a_detached_head_a_worktree_and_a_submodule_work_alike(tmp_path: Path) -> None:
    site = make_history(tmp_path / "site", [Commit(both()), Commit(only_vi(VI2))])
    git(site, "checkout", "--quiet", "--detach")
    assert behind(site) == [PORT_EN]
    git(site, "worktree", "add", "--quiet", str(tmp_path / "beside"))
    assert behind(tmp_path / "beside") == [PORT_EN]
    outer = make_history(tmp_path / "outer", [Commit({"x.txt": "x"})])
    allow = ("-c", "protocol.file.allow=always")
    git(outer, *allow, "submodule", "--quiet", "add", str(site), "nội dung")
    assert behind(outer / "nội dung") == [PORT_EN]


def test_a_shallow_clone_is_completed(tmp_path: Path) -> None:
    site = make_history(tmp_path / "site", [Commit(both()), Commit(only_vi(VI2))])
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{site}", "clone")
    assert git(tmp_path / "clone", "rev-parse", "--is-shallow-repository") == "true\n"
    assert behind(tmp_path / "clone") == [PORT_EN]


def test_a_shallow_clone_that_cannot_be_completed_is_refused(tmp_path: Path) -> None:
    site = make_history(tmp_path / "site", [Commit(both()), Commit(only_vi(VI2))])
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{site}", "clone")
    git(tmp_path / "clone", "remote", "remove", "origin")
    with pytest.raises(CannotReadHistory) as refusal:
        open_repository(tmp_path / "clone")
    assert "fetch-depth: 0" in refusal.value.words.vi


def test_a_clone_without_its_blobs_works_while_its_remote_is_there(tmp_path: Path) -> None:
    site = make_history(tmp_path / "site", [Commit(both()), Commit(only_vi(VI2))])
    git(site, "config", "uploadpack.allowFilter", "true")
    git(site, "config", "uploadpack.allowAnySHA1InWant", "true")
    git(tmp_path, "clone", "--quiet", "--filter=blob:none", f"file://{site}", "clone")
    assert behind(tmp_path / "clone") == [PORT_EN]


def test_a_clone_without_its_blobs_is_refused_when_its_remote_is_gone(tmp_path: Path) -> None:
    site = make_history(tmp_path / "site", [Commit(both()), Commit(only_vi(VI2))])
    git(site, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "--quiet", "--filter=blob:none", f"file://{site}", "clone")
    site.rename(tmp_path / "gone")
    with pytest.raises(CannotReadHistory):
        stale_in(tmp_path / "clone")


def test_a_damaged_repository_is_refused(tmp_path: Path) -> None:
    site = make_history(tmp_path / "outer", [Commit(both())]) / "inner"
    for path, text in both().items():
        (site / path).parent.mkdir(parents=True)
        (site / path).write_text(text, "utf-8")
    (site / ".git").mkdir()  # git itself would pass it over and take the repository outside
    with pytest.raises(CannotReadHistory) as refusal:
        open_repository(site)
    assert "git fsck" in refusal.value.words.en


def test_missing_objects_are_refused(tmp_path: Path) -> None:
    make_history(tmp_path, [Commit(both()), Commit(only_vi(VI2))])
    git(tmp_path, "repack", "-a", "-d", "-q")
    for pack in (tmp_path / ".git/objects/pack").iterdir():
        pack.chmod(0o644)
        pack.unlink()
    with pytest.raises(CannotReadHistory):
        stale_in(tmp_path)


def test_a_history_without_git_on_the_machine_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_history(tmp_path, [Commit(both())])
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    with pytest.raises(CannotReadHistory) as refusal:
        open_repository(tmp_path)
    assert "git" in refusal.value.words.vi


@pytest.mark.parametrize("revision", ["nhánh-không-có", "--all", "HEAD~9"])
def test_an_unknown_revision_is_refused_by_its_name(tmp_path: Path, revision: str) -> None:
    make_history(tmp_path, [Commit(both())])
    with pytest.raises(CannotReadHistory) as refusal:
        open_repository(tmp_path, revision)
    assert f"“{revision}”" in refusal.value.words.vi


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_edits_that_the_other_side_follows_leave_nothing_stale(
    tmp_path: Path, seed: int
) -> None:
    choice = random.Random(seed)  # noqa: S311 - the same edits in every run
    words = ["sông", "cầu", "chợ", "bến", "phố", "vườn", "lúa", "đường", "thuyền", "mùa", "nước"]
    vi, en = list(VI), list(EN)
    commits = [Commit(both(vi, en))]
    for number in range(40):
        place = choice.randrange(1, len(vi))
        text = " ".join(choice.choices(words, k=choice.randrange(8, 20)))
        if choice.random() < 0.3:
            vi.insert(place, f"Đoạn {text} mới.")
            en.insert(place, f"Text {number} about the river and its boats, written just now.")
            commits.append(Commit(both(vi, en)))
            continue
        vi[place] = f"{vi[place].rstrip('.')} và {text}."
        commits.append(Commit(only_vi(vi)))
        en[place] = f"{en[place].rstrip('.')} and also the words of change number {number}."
        commits.append(Commit(only_en(en)))
    make_history(tmp_path, commits)
    assert stale_in(tmp_path) == []
    vi[1] += " Và đoạn này chưa được dịch."
    (tmp_path / "vi/a.md").write_text(page(vi), "utf-8")
    assert [stale.vi.text for stale in stale_in(tmp_path)] == [vi[1]]


def test_reading_uses_few_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = [Commit(both())]
    steps += [Commit(only_vi(with_block(VI, 2, f"{VI[2]} Lần {n}."))) for n in range(30)]
    make_history(tmp_path, steps)
    started = []
    start = subprocess.Popen.__init__

    def counted(self: subprocess.Popen[bytes], *given: object, **named: object) -> None:
        started.append(given)
        start(self, *given, **named)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(subprocess.Popen, "__init__", counted)
    assert behind(tmp_path) == [PORT_EN]
    assert len(started) <= 6


def test_the_difference_of_words_is_told_in_short() -> None:
    before = "Khu công nghiệp nằm ở xã Vĩnh Trinh bên sông Hậu và rộng 239,7 ha trong đó có cây"
    after = before.replace("239,7", "293,7")
    pieces = word_difference(before, after)
    assert [piece for piece in pieces if piece.kind != "same"] == [
        Piece("removed", "239,7"),
        Piece("added", "293,7"),
    ]
    assert in_short(pieces) == "… Hậu và rộng [−239,7−] {+293,7+} ha trong đó …"


def test_a_difference_gives_back_both_texts() -> None:
    choice = random.Random(5)  # noqa: S311 - the same texts in every run
    for _ in range(200):
        before, after = (choice.choices("abcde", k=choice.randrange(12)) for _ in range(2))
        pieces = word_difference(" ".join(before), " ".join(after))
        old = " ".join(piece.text for piece in pieces if piece.kind != "added")
        new = " ".join(piece.text for piece in pieces if piece.kind != "removed")
        assert (old.split(), new.split()) == (before, after)


def test_very_long_texts_are_told_apart_at_once() -> None:
    choice = random.Random(5)  # noqa: S311 - the same texts in every run
    before, after = (" ".join(choice.choices("abcde", k=20_000)) for _ in range(2))
    pieces = word_difference(f"đầu {before} cuối", f"đầu {after} cuối")
    assert [piece.kind for piece in pieces] == ["same", "removed", "added", "same"]


def test_a_long_difference_is_cut() -> None:
    told = in_short(word_difference("", " ".join(str(n) for n in range(200))))
    assert len(told) <= 160
    assert told.endswith("…+}")
