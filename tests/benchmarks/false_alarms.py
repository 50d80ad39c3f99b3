"""How often the sync check speaks up on real translations: this site's pages and public texts.

Run it as `.venv/bin/python -m tests.benchmarks.false_alarms`. It fetches the texts of
`public_texts.py` with npm into a temporary folder, runs `./cantho check` on them and on this site,
and counts what is found by code. Real translations have real faults, so a count is no verdict: with
`--show 20` twenty findings of each code are printed, evenly chosen, to be read beside the pages;
`--keep FOLDER` leaves the pages in a folder for that; `--texts scratch` takes only some of them.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from scripts.sync.alignment import pair_up
from scripts.sync.blocks import Kind
from scripts.sync.reading.documents import read_document
from tests.benchmarks.measured import run
from tests.benchmarks.public_texts import TEXTS, lay_out

ROOT = Path(__file__).parents[2]
FAMILIES = ("PAIR", "META", "SHAPE", "FACT", "LINK", "TERM", "LANG", "STALE", "MARK")
PROSE = (Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.ROW, Kind.QUOTE, Kind.FOOTNOTE)


def findings_of(*options: str) -> list[dict[str, Any]]:
    """Return what `./cantho check` with `options` finds in the families of the sync check."""
    command = [sys.executable, "-m", "scripts", "check", *options, "--format", "json"]
    cost = run(command, ROOT, {"CANTHO_LANG": "en"})
    if cost.exit_code == 2:
        raise SystemExit(cost.complaints)
    found: list[dict[str, Any]] = json.loads(cost.output)
    return [finding for finding in found if finding["code"].startswith(FAMILIES)]


def paired_blocks(content: Path) -> int:
    """Return how many blocks of prose below `content` have a counterpart."""
    count = 0
    for vietnamese in sorted((content / "vi").rglob("*.md")):
        path = vietnamese.relative_to(content / "vi").as_posix()
        english = content / "en" / path
        if english.exists():
            vi = read_document(vietnamese.read_text("utf-8"), "vi", path, path)
            en = read_document(english.read_text("utf-8"), "en", path, path)
            whole = (match for match in pair_up(vi, en).matches if match.is_whole)
            count += sum(match.vi[0].kind in PROSE for match in whole)
    return count


def tell(name: str, content: Path, findings: list[dict[str, Any]], show: int) -> None:
    """Print how many findings of each code there are, and `show` of each."""
    pairs = len(list((content / "vi").rglob("*.md")))
    print(f"\n{name}: {pairs} pairs, {paired_blocks(content)} paired blocks of prose")
    counted = Counter(finding["code"] for finding in findings)
    print(f"  {len(findings)} findings", *(f"{code} {n}" for code, n in sorted(counted.items())))
    for code in sorted(counted) if show else ():
        of_code = [finding for finding in findings if finding["code"] == code]
        step = max(1, len(of_code) // show)
        for finding in of_code[::step][:show]:
            print(f"  {code} {finding['path']}:{finding['line']}: {finding['message']}")


def main() -> None:
    """Lay out the texts, check them and this site, print the counts."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--texts", nargs="*", default=[text.name for text in TEXTS])
    asked.add_argument("--show", type=int, default=0)
    asked.add_argument("--keep", type=Path)
    options = asked.parse_args()
    tell("this site", ROOT / "content", findings_of(), options.show)
    with tempfile.TemporaryDirectory() as scratch:
        for text in TEXTS:
            if text.name not in options.texts:
                continue
            folder = (options.keep or Path(scratch)).resolve() / text.name
            if not folder.exists():
                lay_out(text, folder)
            content = folder / "content"
            name = f"{text.name}, {text.about} ({text.package}, {text.licence})"
            tell(name, content, findings_of("--content", str(content)), options.show)


if __name__ == "__main__":
    main()
