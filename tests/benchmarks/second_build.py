"""How much a second build saves: the whole site from an empty photo cache, then again.

Run it as `.venv/bin/python -m tests.benchmarks.second_build [rounds]`. The peer in the same run is
MkDocs on the same pages with stock Material and no photos: what the pages alone would take.
Machines are noisy: read the medians and the ratio, not one time.
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", ".cache", "site", "__pycache__", ".*_cache")
PEER_CONFIG = """\
site_name: Peer
docs_dir: peer-content
exclude_docs: |
  /data/
  /photos/
theme: {name: material}
plugins:
  - i18n:
      docs_structure: folder
      fallback_to_default: false
      languages:
        - {locale: vi, name: Tiếng Việt, default: true}
        - {locale: en, name: English}
"""


TEMPLATE = re.compile(r"^template: .*\n", re.MULTILINE)


def seconds(command: list[str], folder: Path) -> float:
    """Return how long `command` takes in `folder`; its output is not shown."""
    began = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - began


def write_peer(copy: Path) -> None:
    """Write the peer's configuration and pages: ours, but for the key that names a template."""
    (copy / "peer.yml").write_text(PEER_CONFIG, "utf-8")
    shutil.copytree(copy / "content", copy / "peer-content")
    for page in (copy / "peer-content").rglob("*.md"):
        text = page.read_text("utf-8")
        page.write_text(TEMPLATE.sub("", text, count=1), "utf-8")


def main(rounds: int) -> None:
    """Print the medians of first builds, second builds and the peer."""
    ours = [sys.executable, "-m", "scripts", "build"]
    first, second, peer = [], [], []
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "copy"
        shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
        write_peer(copy)
        stock = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", "peer.yml", "-d", "peer"]
        for _ in range(rounds):
            shutil.rmtree(copy / ".cache", ignore_errors=True)
            first.append(seconds(ours, copy))
            second.append(seconds(ours, copy))
            peer.append(seconds(stock, copy))
    medians = [statistics.median(times) for times in (first, second, peer)]
    for name, median in zip(
        ("first build", "second build", "stock Material"), medians, strict=True
    ):
        print(f"{name:>15}: {median:6.1f} s")
    print(f"second / first: {medians[1] / medians[0]:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
