"""The registry of finding codes: severity, message and remedy of each, in both languages.

A code is `subject.fault` and never changes its meaning. Gaps in braces are filled by the details
of a finding; `{other_path}` and `{other_line}` by its other place.
"""

from scripts.findings.code import Code
from scripts.findings.codes import (
    configuration,
    links,
    overrides,
    pages,
    photos,
    records,
    schema,
    text,
)

CODES: dict[str, Code] = {
    code.name: code
    for subject in (text, schema, pages, records, photos, links, configuration, overrides)
    for code in subject.CODES
}
