"""What others do to tell whether a translation is behind: Lunaria itself, and what lsync does.

Both ask git for the commits of each file and compare those: whole files, whatever changed in them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

LUNARIA = "@lunariajs/core@0.1.1"

# The status is all that is asked for; its dashboard would cost more.
ASK_LUNARIA = """\
import { readFileSync } from 'node:fs';
import { lunaria } from '@lunariajs/core';
const status = await lunaria(JSON.parse(readFileSync(process.argv[2], 'utf-8')));
const behind = status.filter((file) => file.localizations.en.isOutdated);
console.log(behind.length);
"""


def install_lunaria(folder: Path) -> list[str]:
    """Install Lunaria into `folder` and return the command that prints how many pages are behind.

    It is to run in a repository that holds `content/vi` and `content/en`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"type": "module", "private": true}\n', "utf-8")
    (folder / "status.js").write_text(ASK_LUNARIA, "utf-8")
    configuration = {
        "repository": {"name": "example/pages"},
        "files": [
            {"location": "content/**/*.md", "pattern": "content/@lang/@path", "type": "universal"}
        ],
        "defaultLocale": {"label": "Tiếng Việt", "lang": "vi"},
        "locales": [{"label": "English", "lang": "en"}],
    }
    (folder / "lunaria.json").write_text(json.dumps(configuration), "utf-8")
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", LUNARIA]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return ["node", str(folder / "status.js"), str(folder / "lunaria.json")]


def what_lsync_does() -> list[str]:
    """Return the command that asks git, file by file, what the script `lsync.sh` asks.

    That script belongs to the Kubernetes website and is in no package. For each localised file it
    calls `git log -n 1` for its last commit, `git rev-list` twice for the merge that brought it,
    `git merge-base` for where that began, and `git diff --exit-code` of the original since then.
    Here is no merge to find, so the difference is taken from the last commit itself.
    """
    return [sys.executable, str(Path(__file__).resolve())]


def _git(*arguments: str) -> tuple[int, str]:
    done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    return done.returncode, done.stdout.decode("utf-8", "replace").strip()


def _is_behind(localised: str, original: str) -> bool:
    _, last = _git("log", "-n", "1", "--pretty=format:%h", "--", localised)
    _git("rev-list", f"{last}..HEAD", "--ancestry-path")
    _git("rev-list", f"{last}..HEAD", "--first-parent")
    _, began = _git("merge-base", last, "HEAD")
    differs, _ = _git("diff", "--exit-code", f"{began}...HEAD", "--", original)
    return bool(differs)


def main() -> None:
    """Print how many English pages of the repository here are behind."""
    files = sorted(place.as_posix() for place in Path("content/en").rglob("*.md"))
    print(sum(_is_behind(place, place.replace("/en/", "/vi/", 1)) for place in files))


if __name__ == "__main__":
    main()
