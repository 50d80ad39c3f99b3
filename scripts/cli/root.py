"""Where the project is, the folder that holds ./cantho, and where the one who called it stands."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
CALLED_FROM = "CANTHO_CALLED_FROM"  # set by the launcher, which goes to ROOT itself


def called_from() -> Path:
    """Return the folder from which paths on the command line start."""
    return Path(os.environ.get(CALLED_FROM) or Path.cwd())
