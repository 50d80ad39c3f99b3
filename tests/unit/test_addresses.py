"""Addresses of pages, and the way from one to another."""

from __future__ import annotations

import pytest

from scripts.pages.addresses import absolute_url, page_url, relative_url


@pytest.mark.parametrize(
    ("language", "path", "url"),
    [
        ("vi", "index.md", ""),
        ("en", "index.md", "en/"),
        ("vi", "about.md", "about/"),
        ("en", "invest/index.md", "en/invest/"),
        ("en", "invest/vsip.md", "en/invest/vsip/"),
    ],
)
def test_page_stands_at_the_address_of_its_path(language: str, path: str, url: str) -> None:
    assert page_url(language, path) == url


@pytest.mark.parametrize(
    ("target", "start", "way"),
    [
        ("", "", "./"),
        ("en/", "", "en/"),
        ("", "en/", "../"),
        ("press/", "invest/vsip/", "../../press/"),
        ("invest/vsip/", "invest/vsip/", "./"),
        ("assets/site.css", "en/invest/", "../../assets/site.css"),
        ("assets/", "", "assets/"),
        ("404.html", "about/", "../404.html"),
    ],
)
def test_way_is_relative_to_the_page(target: str, start: str, way: str) -> None:
    assert relative_url(target, start) == way


def test_absolute_address_has_one_slash() -> None:
    assert absolute_url("https://a.example/", "en/") == "https://a.example/en/"
    assert absolute_url("https://a.example/city", "en/") == "https://a.example/city/en/"
