"""A page declared for one language: it is built, and nothing leads to what does not exist."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from markupsafe import Markup

from scripts.content.site import Site
from scripts.languages import Language
from scripts.outputs.sitemap import SITEMAP, XHTML, write_sitemap
from scripts.pages.page_view import page_view
from scripts.pages.render_context import ContextMaker, RenderContext
from scripts.pages.site_view import site_view
from scripts.pages.views import PageView
from scripts.preparation import load_and_check
from tests.small_project import TEXTS, TODAY, check, places, write

NOTICE = "city/notice.md"
DECLARED = "languages: [vi]\nlanguages_reason: Chỉ cho người dân trong thành phố.\nupdated:"


@pytest.fixture
def notice(project: Path) -> Path:
    text = TEXTS["content/vi/index.md"].replace("updated:", DECLARED, 1)
    write(project, f"content/vi/{NOTICE}", text.replace("(invest/", "(../invest/"))
    return project


@pytest.fixture
def site(notice: Path) -> Site:
    return load_and_check(notice, TODAY)[0]


def context_of(site: Site, language: Language, path: str) -> RenderContext:
    page = site.page(language, path)
    assert page is not None
    maker = ContextMaker(site, "https://a.example/", ("index.md", NOTICE), (NOTICE,), {})
    return maker.for_page(page)


def view_of(site: Site, language: Language, path: str) -> PageView:
    page = site.page(language, path)
    assert page is not None
    return page_view(page, Markup("<p>…</p>"), context_of(site, language, path))


def test_page_of_one_language_with_a_reason_has_no_findings(notice: Path) -> None:
    assert places(check(notice)) == []


def test_page_of_one_language_without_a_reason_is_one_finding(notice: Path) -> None:
    file = notice / "content/vi" / NOTICE
    reason = "languages_reason: Chỉ cho người dân trong thành phố.\n"
    file.write_text(file.read_text("utf-8").replace(reason, ""), "utf-8")
    assert places(check(notice)) == [("PAIR03", f"content/vi/{NOTICE}", 4)]


def test_language_that_is_not_known_is_one_finding(notice: Path) -> None:
    file = notice / "content/vi" / NOTICE
    file.write_text(file.read_text("utf-8").replace("[vi]", "[vi, fr]"), "utf-8")
    assert places(check(notice)) == [("PAIR03", f"content/vi/{NOTICE}", 4)]


def test_its_language_switch_has_no_link_to_the_other_language(site: Site) -> None:
    links = {link.language: link for link in view_of(site, "vi", NOTICE).languages}
    assert links["vi"].current
    assert links["en"].url is None


def test_its_head_names_no_other_version(site: Site) -> None:
    view = view_of(site, "vi", NOTICE)
    assert view.alternates == ()
    assert view.other_locales == ()
    assert view.canonical == "https://a.example/city/notice/"


def test_other_pages_still_have_their_other_version(site: Site) -> None:
    view = view_of(site, "vi", "index.md")
    assert all(link.url is not None for link in view.languages)
    assert [alternate.hreflang for alternate in view.alternates] == ["vi", "en", "x-default"]


def test_menus_name_it_in_its_own_language_only(site: Site) -> None:
    for language, number in (("vi", 2), ("en", 1)):
        view = view_of(site, language, "index.md")
        assert len(view.sections) == number
        assert len(view.more) == number - 1
        footer = site_view(context_of(site, language, "index.md"), {}, "a.css").footer_links
        assert len(footer) == 2 * number - 1


def test_sitemap_names_it_once_and_without_other_versions(site: Site, tmp_path: Path) -> None:
    write_sitemap(tmp_path, site, "https://a.example/")
    root = ET.fromstring((tmp_path / "sitemap.xml").read_text("utf-8"))  # noqa: S314 - our own
    entries = {entry.findtext(f"{{{SITEMAP}}}loc"): entry for entry in root}
    alone = entries.pop("https://a.example/city/notice/")
    assert alone.findall(f"{{{XHTML}}}link") == []
    assert "https://a.example/en/city/notice/" not in entries
    assert all(len(entry.findall(f"{{{XHTML}}}link")) == 3 for entry in entries.values())
