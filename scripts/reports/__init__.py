"""The report of a check as one page for the browser: both versions side by side."""

from scripts.reports.page import html_report

__all__ = ["html_report"]
