"""Make the pages: run MkDocs over a prepared Site, into a new folder that replaces the old."""

from __future__ import annotations

import logging
import os
import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from scripts.checks.configuration import CONFIG_FILE, OUR_HOOKS, check_document, hooks_of
from scripts.content.text_file import read_text
from scripts.content.yaml_document import YamlDocument, parse_yaml
from scripts.findings import Finding, Place
from scripts.pages.faults import FaultyOverrides, template_fault
from scripts.pages.mkdocs_run import RUN
from scripts.preparation import Prepared
from scripts.swap import replacing

SCRIPTS = Path(__file__).resolve().parent
SITE_URL = "CANTHO_SITE_URL"
SITE_URL_PATTERN = re.compile(r"^https?://[^\s\"'<>?#/]+(/[^\s\"'<>?#]*)?$")


class UnreadableConfiguration(Exception):
    """mkdocs.yml cannot be used; `findings` say where, as far as that is known."""

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
    mkdocs.yml is missing, is not YAML, says what MkDocs does not understand, or names a hook that
    cannot be loaded.
    """
    address = os.environ.get(SITE_URL)
    if address is not None and not SITE_URL_PATTERN.match(address):
        raise UnusableAddress(address)
    file = root / CONFIG_FILE
    document = _read_document(file)
    with listening() as said:
        try:
            if site_folder is None:
                return load_config(config_file=str(file))
            return load_config(config_file=str(file), site_dir=str(site_folder))
        except (ConfigurationError, Abort) as error:
            findings = list(check_document(root, document))
            details = "" if findings else "\n".join(said) or str(error)
            raise UnreadableConfiguration(findings, details) from error
        except (Exception, SystemExit) as error:  # a hook is run when it is loaded
            if fault := _hook_fault(error, root, document):
                raise UnreadableConfiguration([fault]) from error
            raise


def _read_document(file: Path) -> YamlDocument:
    if not file.exists():
        raise UnreadableConfiguration([Finding("config.missing", CONFIG_FILE)])
    text, findings = read_text(file, CONFIG_FILE)
    if text is None:
        raise UnreadableConfiguration(findings)
    document, findings = parse_yaml(text, CONFIG_FILE)
    if document is None or findings:
        raise UnreadableConfiguration(findings)
    if not isinstance(document.data, dict):
        raise UnreadableConfiguration([Finding("yaml.not-a-mapping", CONFIG_FILE, 1)])
    return document


def _hook_fault(error: BaseException, root: Path, document: YamlDocument) -> Finding | None:
    """Return the finding for an error that a hook of mkdocs.yml raised; None for any other.

    Our own hooks call the rest of scripts/, so theirs are only the errors of their own lines.
    """
    hooks = {(root / name).resolve(): (name, line) for name, line in hooks_of(document)}
    told: list[tuple[str, int | None]] = []
    if isinstance(error, SyntaxError) and error.filename:
        told.append((error.filename, error.lineno))
    frames = traceback.extract_tb(error.__traceback__)
    told += [(frame.filename, frame.lineno) for frame in reversed(frames)]
    in_our_code = False
    for filename, number in told:
        file = Path(filename).resolve()
        if file in hooks and not (in_our_code and hooks[file][0] == OUR_HOOKS):
            name, line = hooks[file]
            return Finding("config.broken-hook", CONFIG_FILE, line, other=Place(name, number))
        in_our_code = in_our_code or file.is_relative_to(SCRIPTS)
    return None


def build_pages(root: Path, target: Path, prepared: Prepared) -> int:
    """Write the whole site into `target` and return how many pages it has.

    Raises what read_config does, NotAFolder when `target` cannot be replaced, FaultyOverrides for
    templates, styles or words, and PagesRefused when MkDocs has errors or warnings; `target` is
    then as it was before.
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
            if fault := _hook_fault(error, root, _read_document(root / CONFIG_FILE)):
                raise UnreadableConfiguration([fault]) from error
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
