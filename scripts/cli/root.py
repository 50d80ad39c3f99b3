"""Where the project is: the folder that holds ./cantho."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
