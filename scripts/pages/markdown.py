"""Teach MkDocs' Markdown our photos and headings.

An image of content/photos/ becomes a <picture> with all its renditions, and a <figure> where it
stands alone in its paragraph.
"""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

# Before MkDocs resolves relative links (0), after attribute lists have been taken off the text (8).
PRIORITY = 6

# (address as written, alt as written, whether it stands alone) -> markup, None for no photo
ShowPhoto = Callable[[str, str, bool], Markup | None]


class PhotoExtension(Extension):
    """Shows photos; `show` is set anew for every page."""

    def __init__(self) -> None:
        """Begin without a page."""
        super().__init__()
        self.show: ShowPhoto | None = None

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name Markdown calls
        """Register the processor."""
        md.treeprocessors.register(_PhotoProcessor(md, self), "cantho-photos", PRIORITY)


class _PhotoProcessor(Treeprocessor):
    def __init__(self, md: Markdown, extension: PhotoExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for child in list(parent):
                if child.tag == "img":
                    self.replace(parent, child)

    def replace(self, parent: Element, image: Element) -> None:
        if self.extension.show is None:
            return
        alone = parent.tag == "p" and len(parent) == 1 and not _text_around(parent, image)
        markup = self.extension.show(image.get("src", ""), image.get("alt", ""), alone)
        if markup is None:
            return
        placeholder = self.md.htmlStash.store(str(markup))
        self.put_text(parent, image, placeholder + (image.tail or ""))

    def put_text(self, parent: Element, child: Element, text: str) -> None:
        """Set `text` in the place of `child`: a placeholder is text, not an element."""
        position = list(parent).index(child)
        parent.remove(child)
        if position == 0:
            parent.text = (parent.text or "") + text
        else:
            before = parent[position - 1]
            before.tail = (before.tail or "") + text


def _text_around(parent: Element, child: Element) -> str:
    return ((parent.text or "") + (child.tail or "")).strip()
