"""Make the pages: run MkDocs over a prepared Site, into a new folder that replaces the old."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from scripts.content.yaml_document import parse_yaml
from scripts.findings import Finding
from scripts.pages.faults import FaultyOverrides, template_fault
from scripts.pages.mkdocs_run import RUN
from scripts.preparation import Prepared
from scripts.swap import replacing

CONFIG_FILE = "mkdocs.yml"
SITE_URL = "CANTHO_SITE_URL"
SITE_URL_PATTERN = re.compile(r"^https?://[^\s\"'<>?#/]+(/[^\s\"'<>?#]*)?$")


class UnreadableConfiguration(Exception):
    """mkdocs.yml cannot be used; `findings` say where, when it is a matter of YAML."""

    def __init__(self, findings: list[Finding], details: str = "") -> None:
        """Tell what is wrong with the file."""
        super().__init__(details)
        self.findings = findings
        self.details = details


class UnusableAddress(Exception):
    """The address the site is to be published at is none; the argument is what was given."""


class PagesRefused(Exception):
    """MkDocs made no site; `messages` are its own words, for a developer."""

    def __init__(self, messages: list[str]) -> None:
        """Keep what MkDocs said."""
        super().__init__("\n".join(messages))
        self.messages = messages


class _Listener(logging.Handler):
    """Collects what MkDocs has to say above the level of information."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def read_config(root: Path, site_folder: Path | None = None) -> MkDocsConfig:
    """Return the configuration of the site at `root`.

    Raises UnusableAddress when CANTHO_SITE_URL is no address, and UnreadableConfiguration when
    mkdocs.yml is missing, is not YAML, or says what MkDocs does not understand.
    """
    address = os.environ.get(SITE_URL)
    if address is not None and not SITE_URL_PATTERN.match(address):
        raise UnusableAddress(address)
    file = root / CONFIG_FILE
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableConfiguration([]) from error
    _, findings = parse_yaml(text, CONFIG_FILE)
    if findings:
        raise UnreadableConfiguration(findings)
    with listening() as said:
        try:
            if site_folder is None:
                return load_config(config_file=str(file))
            return load_config(config_file=str(file), site_dir=str(site_folder))
        except (ConfigurationError, Abort) as error:
            raise UnreadableConfiguration([], "\n".join(said) or str(error)) from error


def build_pages(root: Path, target: Path, prepared: Prepared) -> int:
    """Write the whole site into `target` and return how many pages it has.

    Raises FaultyOverrides for templates, styles or words, and PagesRefused when MkDocs has errors
    or warnings; `target` is then as it was before.
    """
    with replacing(target) as folder, listening() as said:
        config = read_config(root, folder)
        RUN.hand_over(prepared)
        try:
            build(config)
        except FaultyOverrides:
            raise
        except (Abort, Exception) as error:  # templates may raise anything
            if fault := template_fault(error, root):
                raise FaultyOverrides([fault]) from error
            if not said:
                raise
            raise PagesRefused(said) from error
        return len(list(folder.rglob("*.html")))


@contextmanager
def listening() -> Iterator[list[str]]:
    """Give a list that fills with MkDocs' warnings and errors, and keep them from the screen."""
    listener = _Listener()
    logger = logging.getLogger("mkdocs")
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(listener)
    try:
        yield listener.messages
    finally:
        logger.removeHandler(listener)
        logger.propagate = propagate
