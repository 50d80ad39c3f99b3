"""Hold YAML against a model and say every fault with its line, in the reader's language."""

from __future__ import annotations

from enum import Enum
from pathlib import Path as FilePath
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from scripts.content.fields import (
    EMAIL_PATTERN,
    ID_PATTERN,
    LANGUAGE_PATTERN,
    NO_COUNTRY,
    NOT_A_DAY,
    NOT_A_RANGE,
    NOT_WHOLE,
    PARTIAL_DATE_PATTERN,
    PHONE_PATTERN,
)
from scripts.content.nearest import near
from scripts.content.text_file import read_text
from scripts.content.yaml_document import Path, YamlDocument, parse_yaml
from scripts.findings import Finding
from scripts.languages import Words

M = TypeVar("M", bound=BaseModel)

LONGEST_QUOTE = 60  # characters of a wrong value that a message repeats

PATTERNS: dict[str, Words] = {
    ID_PATTERN: Words(
        "mã gồm chữ thường không dấu, số và gạch nối", "an id of small letters, digits and hyphens"
    ),
    PARTIAL_DATE_PATTERN: Words(
        "ngày dạng 2026, 2026-11 hoặc 2026-11-21", "a date like 2026, 2026-11 or 2026-11-21"
    ),
    EMAIL_PATTERN: Words("một địa chỉ thư điện tử", "an e-mail address"),
    PHONE_PATTERN: Words(
        "số điện thoại, như +84 292 000 000", "a telephone number, like +84 292 000 000"
    ),
    LANGUAGE_PATTERN: Words("mã ngôn ngữ, như ko hay en", "a language code, such as ko or en"),
    r"^[A-Z]{2}$": Words("mã nước hai chữ hoa, như KR", "a country code of two capitals, like KR"),
    r"^https?://[^\s]+$": Words(
        "địa chỉ bắt đầu bằng https://", "an address that begins with https://"
    ),
}
TYPES: dict[str, Words] = {
    "date": Words("ngày dạng 2026-11-21", "a date like 2026-11-21"),
    "int": Words("một số nguyên", "a whole number"),
    "decimal": Words("một số, viết 1275.5", "a number, written 1275.5"),
    "float": Words("một số, viết 10.04", "a number, written 10.04"),
    "bool": Words("true hoặc false", "true or false"),
    "string": Words("một dòng chữ", "a text"),
    "model": Words("một nhóm khóa thụt vào bên dưới", "a group of keys indented below it"),
    "dict": Words("một nhóm khóa thụt vào bên dưới", "a group of keys indented below it"),
    "tuple": Words(
        "một danh sách, mỗi dòng bắt đầu bằng “- ”", "a list, each line beginning with “- ”"
    ),
    "missing": Words("một giá trị", "a value"),
}
ANY_VALUE = Words("giá trị đúng kiểu", "a value of the right kind")
EMPTY = Words("(trống)", "(nothing)")


def load_model(path: FilePath, relative: str, model: type[M]) -> tuple[M | None, list[Finding]]:
    """Read the YAML file `path` as one `model`; None when it is not valid, with all findings."""
    text, findings = read_text(path, relative)
    if text is None:
        return None, findings
    document, syntax = parse_yaml(text, relative)
    findings += syntax
    if document is None:
        return None, findings
    value, faults = validate(document, model, relative)
    findings += faults
    return (value if not syntax else None), findings


def validate(
    document: YamlDocument, model: type[M], relative: str, at: Path = ()
) -> tuple[M | None, list[Finding]]:
    """Return the part of `document` at `at` as `model`, or None and one finding a fault."""
    data = document.data
    for step in at:
        data = data[step]
    if not isinstance(data, dict):
        return None, [Finding("yaml.not-a-mapping", relative, document.line(at))]
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        details = error.errors(include_url=False)
        return None, [_finding(item, model, document, relative, at) for item in details]


def _finding(
    item: ErrorDetails, model: type[BaseModel], document: YamlDocument, relative: str, at: Path
) -> Finding:
    location: Path = (*at, *item["loc"])
    key = _name(item["loc"])
    kind = item["type"]
    if kind == "missing":
        line = document.line(location[:-1])
        last = str(location[-1])
        return Finding("schema.missing-key", relative, line, {"key": key, "last": last})
    line = document.line(location)
    if kind == "extra_forbidden":
        hint = near(str(location[-1]), _fields_at(model, item["loc"][:-1]))
        return Finding("schema.unknown-key", relative, line, {"key": key, "hint": hint})
    found = quote(item.get("input"))
    return Finding(
        "schema.wrong-value",
        relative,
        line,
        {"key": key, "expected": _expected(item), "found": found},
    )


def _name(location: tuple[int | str, ...]) -> str:
    name = ""
    for step in location:
        if isinstance(step, int):
            name += f"[{step + 1}]"
        else:
            name += f".{step}" if name else step
    return name


def _expected(item: ErrorDetails) -> Words:
    kind = item["type"]
    context: dict[str, Any] = item.get("ctx", {})
    if kind in {"enum", "literal_error"}:
        choices = str(context["expected"]).replace("'", "").replace(" or ", ", ")
        return Words(f"một trong: {choices}", f"one of: {choices}")
    if kind == "string_pattern_mismatch":
        return PATTERNS.get(str(context["pattern"]), ANY_VALUE)
    if kind.endswith(("too_short", "too_long")):
        return _expected_length(context, is_text=isinstance(item.get("input"), str))
    if kind == "greater_than_equal":
        return Words(f"số từ {context['ge']} trở lên", f"a number of at least {context['ge']}")
    if kind == "less_than_equal":
        return Words(f"số không quá {context['le']}", f"a number of at most {context['le']}")
    if kind == NOT_WHOLE:
        return Words("số nguyên, viết liền 45000", "a whole number, written 45000")
    if kind == NOT_A_RANGE:
        return Words("một số “to” lớn hơn “value”", "a number “to” above “value”")
    if kind == NO_COUNTRY:
        return PATTERNS[r"^[A-Z]{2}$"]
    if kind in {NOT_A_DAY, "value_error"}:
        return TYPES["date"]
    return TYPES.get(kind.partition("_")[0], ANY_VALUE)


def _expected_length(context: dict[str, Any], *, is_text: bool) -> Words:
    if "min_length" in context:
        n = context["min_length"]
        if is_text:
            return Words(f"chữ dài ít nhất {n} ký tự", f"a text of at least {n} characters")
        return Words(f"danh sách ít nhất {n} mục", f"a list of at least {n} entries")
    n = context["max_length"]
    if is_text:
        return Words(f"chữ dài nhiều nhất {n} ký tự", f"a text of at most {n} characters")
    return Words(f"danh sách nhiều nhất {n} mục", f"a list of at most {n} entries")


def quote(value: Any) -> str | Words:
    """Return a value as a message repeats it: on one line, and cut when it is long."""
    if value is None or value in ([], {}, ""):
        return EMPTY
    text = _plain(value)
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_plain(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return ", ".join(_plain(inner) for inner in value)
    return str(value.value if isinstance(value, Enum) else value).replace("\n", " ")


def _fields_at(model: type[BaseModel], location: tuple[int | str, ...]) -> list[str]:
    """Return the names of the keys that are known at `location` of `model`."""
    current: type[BaseModel] | None = model
    for step in location:
        if isinstance(step, int) or current is None:
            continue
        field = current.model_fields.get(step)
        current = _model_in(field.annotation) if field else None
    return list(current.model_fields) if current else []


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in getattr(annotation, "__args__", ()):
        found = _model_in(inner)
        if found:
            return found
    return None
