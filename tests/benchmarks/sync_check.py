"""How long the sync check takes, how much memory it needs, and how both grow with the pages.

Run it as `.venv/bin/python -m tests.benchmarks.sync_check`. It makes trees of 100, 200, 400 and
1,600 pairs of some 600 words with 300 commits of history, and calls `./cantho check --content` on
each: cold, with nothing remembered, and warm, when nothing changed since. Options: `--sizes 200`
for other numbers of pairs, `--rounds 3` for fewer runs, `--peers` to have beside it, on the same
trees, what Lunaria (fetched by npm) and Kubernetes' lsync take for comparing the dates of files.

A copy of the project is what runs, so that no cache here is touched. Machines are noisy: read the
medians and how they grow, not one time. The trees are in step but for one page in twenty, so what
each of them reports tells false alarms too.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.made_trees import COMMITS, MadeTree, make_tree
from tests.benchmarks.measured import MEBIBYTE, Cost, memory_together, run
from tests.benchmarks.peers import install_lunaria, what_lsync_does

ROOT = Path(__file__).parents[2]
SIZES = (100, 200, 400, 1600)
NEEDED = ("cantho", "mkdocs.yml", "pyproject.toml", "scripts", "content", "overrides")
ENVIRONMENT = {"CANTHO_LANG": "en"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table."""

    who: str
    pairs: int
    seconds: float
    work: float
    largest: int
    together: int
    reported: str


def copy_project(folder: Path) -> Path:
    """Copy what the check needs into `folder`, with the environment of here; return the launcher.

    The launcher takes the environment that it finds, when the locks are the same.
    """
    ignored = shutil.ignore_patterns("__pycache__")
    for name in (*NEEDED, *(lock.name for lock in ROOT.glob("requirements*"))):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        else:
            shutil.copy2(ROOT / name, folder / name)
    (folder / ".venv").symlink_to(ROOT / ".venv", target_is_directory=True)
    (folder / ".cache").mkdir()
    return folder / "cantho"


def measure_ours(launcher: Path, tree: MadeTree, rounds: int) -> list[Line]:
    """Return the medians of cold and warm runs of the check on `tree`."""
    command = [str(launcher), "check", "--content", str(tree.content), "--format", "json"]
    cache = launcher.parent / ".cache" / "sync"
    cold: list[Cost] = []
    warm: list[Cost] = []
    run(command, launcher.parent, ENVIRONMENT)  # compiles the modules and warms the disk
    for _ in range(rounds):
        shutil.rmtree(cache, ignore_errors=True)
        cold.append(run(command, launcher.parent, ENVIRONMENT))
        warm.append(run(command, launcher.parent, ENVIRONMENT))
    warm_memory = memory_together(command, launcher.parent, ENVIRONMENT)
    shutil.rmtree(cache, ignore_errors=True)
    cold_memory = memory_together(command, launcher.parent, ENVIRONMENT)
    return [
        _line("check, cold", tree, cold, cold_memory, _told(cold[-1])),
        _line("check, warm", tree, warm, warm_memory, _told(warm[-1])),
    ]


def measure_peer(who: str, command: Sequence[str], tree: MadeTree, rounds: int) -> Line:
    """Return the medians of a peer on `tree`; it has no cold and warm, since it keeps nothing."""
    costs = [run(command, tree.repository, {}) for _ in range(rounds)]
    together = memory_together(command, tree.repository, {})
    return _line(who, tree, costs, together, f"{costs[-1].output.strip()[-60:]} files")


def _told(cost: Cost) -> str:
    try:
        findings = json.loads(cost.output)
    except ValueError:
        return f"exit {cost.exit_code}: {cost.complaints.strip()[-60:]}"
    codes = [finding["code"] for finding in findings]
    counted = ", ".join(f"{codes.count(code)} {code}" for code in sorted(set(codes)))
    return counted or "nothing"


def _line(who: str, tree: MadeTree, costs: list[Cost], together: int, told: str) -> Line:
    return Line(
        who,
        tree.pairs,
        statistics.median(cost.seconds for cost in costs),
        statistics.median(cost.work for cost in costs),
        max(cost.largest for cost in costs),
        together,
        told,
    )


def print_lines(lines: list[Line], cold: float) -> None:
    """Print lines of one tree; `ratio` is to the seconds of the cold run."""
    for line in lines:
        print(
            f"{line.pairs:>6} {line.who:<16} {line.seconds:>8.2f} {line.seconds / cold:>6.2f}"
            f" {line.work:>7.2f} {1000 * line.seconds / line.pairs:>8.1f}"
            f" {line.largest / MEBIBYTE:>8.0f} {line.together / MEBIBYTE:>9.0f}  {line.reported}",
            flush=True,
        )


def main() -> None:
    """Make the trees, measure, print."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--commits", type=int, default=COMMITS)
    asked.add_argument("--peers", action="store_true")
    options = asked.parse_args()
    print(
        f"{'pairs':>6} {'':<16} {'seconds':>8} {'ratio':>6} {'work s':>7} {'ms/pair':>8}"
        f" {'MiB one':>8} {'MiB all':>9}  reported"
    )
    with tempfile.TemporaryDirectory() as scratch:
        launcher = copy_project(_made(scratch, "project"))
        peers: list[tuple[str, list[str]]] = []
        if options.peers:
            peers.append(("Lunaria", install_lunaria(_made(scratch, "lunaria"))))
            peers.append(("what lsync does", what_lsync_does()))
        for pairs in options.sizes:
            tree = make_tree(_made(scratch, f"tree-{pairs}"), pairs, options.commits)
            lines = measure_ours(launcher, tree, options.rounds)
            print_lines(lines, lines[0].seconds)
            for who, command in peers:
                print_lines([measure_peer(who, command, tree, options.rounds)], lines[0].seconds)
            print(f"{'':>6} truly behind: {tree.stale} pages")


def _made(scratch: str, name: str) -> Path:
    folder = Path(scratch) / name
    folder.mkdir()
    return folder


if __name__ == "__main__":
    main()
