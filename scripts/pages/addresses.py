"""Addresses of pages and files: where each stands on the site, and how to get there from a page."""

from __future__ import annotations

import posixpath

from scripts.languages import Language, url_prefix

ASSETS = "assets/"
PHOTOS = f"{ASSETS}photos/"


def page_url(language: Language, path: str) -> str:
    """Return the address of a page from the top of the site: 'en/invest/vsip/', '' for home."""
    stem = path.removesuffix(".md")
    if stem == "index":
        return url_prefix(language)
    return f"{url_prefix(language)}{stem.removesuffix('/index')}/"


def relative_url(target: str, start: str) -> str:
    """Return the way from the page at address `start` to `target`, both from the top of the site.

    'press/' from 'invest/vsip/' is '../../press/'; a page's way to itself is './'.
    """
    folder = target if target.endswith("/") or not target else posixpath.dirname(target)
    way = posixpath.relpath("/" + folder, "/" + start)
    way = "" if way == "." else way + "/"
    file = "" if target.endswith("/") else posixpath.basename(target)
    return f"{way}{file}" or "./"


def absolute_url(site_url: str, address: str) -> str:
    """Return the whole address of something on the site."""
    return site_url.rstrip("/") + "/" + address
