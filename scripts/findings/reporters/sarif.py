"""Tell findings in SARIF 2.1.0, the format of OASIS for the results of checks.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from scripts.findings.code import Code, Severity
from scripts.findings.codes import CODES
from scripts.findings.fingerprints import fingerprints
from scripts.findings.gaps import without_gaps
from scripts.findings.model import Finding, Place
from scripts.languages import Language, Words

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
VERSION = "2.1.0"
TOOL = "cantho"
RUN = "cantho/check/"  # runs of one such name follow on each other
FINGERPRINT = "cantho/v1"  # raise the number when fingerprints are made in another way
ROOT = "%SRCROOT%"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}
LANGUAGE_TAGS: dict[Language, str] = {"vi": "vi-VN", "en": "en-GB"}
OTHER_PLACE = Words("Chỗ tương ứng ở bản kia", "The matching place on the other side")


def report_sarif(findings: Sequence[Finding], language: Language) -> str:
    """Return one SARIF log with one run; messages and rules are in `language`."""
    names = sorted({finding.code for finding in findings})
    places = {name: index for index, name in enumerate(names)}
    run = {
        "tool": {
            "driver": {
                "name": TOOL,
                "rules": [_rule(CODES[name], language) for name in names],
            }
        },
        "automationDetails": {"id": RUN},
        "language": LANGUAGE_TAGS[language],
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, name, places[finding.code], language)
            for finding, name in zip(findings, fingerprints(findings), strict=True)
        ],
    }
    log = {"$schema": SCHEMA, "version": VERSION, "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(code: Code, language: Language) -> dict[str, Any]:
    message = without_gaps(code.message, language)
    remedy = without_gaps(code.remedy, language)
    explanation = code.explanation.into(language) if code.explanation else message
    return {
        "id": code.name,
        "shortDescription": {"text": message},
        "fullDescription": {"text": explanation},
        "help": {
            "text": f"{explanation}\n\n{remedy}",
            "markdown": f"{_as_markdown(explanation)}\n\n**{_as_markdown(remedy)}**",
        },
        "defaultConfiguration": {"level": LEVELS[code.severity]},
    }


def _result(finding: Finding, name: str, rule: int, language: Language) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "message": {"text": f"{finding.message(language)} {finding.remedy(language)}"},
        "locations": [_location(Place(finding.path, finding.line))],
        "partialFingerprints": {FINGERPRINT: name},
    }
    if finding.other is not None:
        other = {"id": 1, **_location(finding.other)}
        result["relatedLocations"] = [other | {"message": {"text": OTHER_PLACE.into(language)}}]
    return result


def _location(place: Place) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _artifact(place.path)}
    if place.line:
        physical["region"] = {"startLine": place.line}
    return {"physicalLocation": physical}


def _artifact(path: str) -> dict[str, str]:
    if Path(path).is_absolute():
        return {"uri": Path(path).as_uri()}
    return {"uri": quote(path), "uriBaseId": ROOT}


def _as_markdown(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", text)
