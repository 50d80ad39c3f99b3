"""`python -m scripts`: what ./cantho runs."""

from __future__ import annotations

import sys

from scripts.cli import main

if __name__ == "__main__":
    sys.exit(main())
