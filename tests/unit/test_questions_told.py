"""What the city has still to confirm is told in full, or said not to be known."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

from scripts.checks.questions import unanswered
from scripts.cli.console import Console
from scripts.cli.questions_told import tell_questions
from scripts.content.site import load_site
from tests.small_project import change, write

QUESTIONS = "content/data/questions.yml"
AGENCIES = "content/data/agencies.yml"


def said(project: Path) -> str:
    out = StringIO()
    tell_questions(load_site(project)[0], Console("en", out, StringIO()))
    return out.getvalue()


def test_question_is_told_below_the_office_that_is_asked(project: Path) -> None:
    assert "Department of Industry and Trade (1)\n- The present area" in said(project)


def test_no_question_is_said_to_be_none(project: Path) -> None:
    write(project, QUESTIONS, "[]\n")
    assert "Nothing is left" in said(project)


def test_questions_that_cannot_be_read_are_not_said_to_be_none(project: Path) -> None:
    write(project, QUESTIONS, "- id: [\n")
    assert "Nothing is left" not in said(project)
    assert "Not all open questions could be read" in said(project)


def test_broken_question_is_missed_aloud(project: Path) -> None:
    change(project, QUESTIONS, "ask: industry", "aks: industry")
    assert "Not all open questions could be read" in said(project)


def test_question_to_an_office_that_cannot_be_read_is_told_all_the_same(project: Path) -> None:
    write(project, AGENCIES, "- id: [\n")
    site = load_site(project)[0]
    assert "industry (1)" in said(project)
    [finding] = unanswered(site)
    assert "industry" in finding.remedy("vi")
