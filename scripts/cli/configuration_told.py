"""Say that mkdocs.yml, or the address of the site, cannot be used."""

from __future__ import annotations

from scripts.checks.configuration import CONFIG_FILE
from scripts.cli.console import FAILED, Console
from scripts.cli.findings_told import tell
from scripts.languages import Words
from scripts.site_build import SITE_URL, UnreadableConfiguration, UnusableAddress


def refuse_configuration(
    refused: UnreadableConfiguration | UnusableAddress, console: Console
) -> int:
    """Tell what is wrong and where, as far as that is known, and return the exit code."""
    if isinstance(refused, UnusableAddress):
        console.complain(
            Words(
                f"{SITE_URL} phải là địa chỉ trang như https://…/; đang là “{refused}”.",
                f"{SITE_URL} must be the site's address, like https://…/; it says “{refused}”.",
            )
        )
        return FAILED
    tell(refused.findings, console)
    console.complain(
        Words(
            f"Không dùng được {CONFIG_FILE}; site/ vẫn như cũ.",
            f"{CONFIG_FILE} cannot be used; site/ is as it was.",
        )
    )
    if refused.details:
        console.complain(f"    {refused.details}")
    return FAILED
