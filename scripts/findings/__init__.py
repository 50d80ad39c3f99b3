"""What checks have to say: findings, the registry of their codes, and how they are reported."""

from scripts.findings.code import Code, Severity
from scripts.findings.codes import CODES
from scripts.findings.model import Detail, Finding, Place, has_errors, in_order

__all__ = ["CODES", "Code", "Detail", "Finding", "Place", "Severity", "has_errors", "in_order"]
