"""All that the home page shows: its words from the page, its facts from the records."""

from __future__ import annotations

from scripts.content.front_matter import Block, HomeWords, Listing
from scripts.content.pages import Page
from scripts.languages import SOURCE
from scripts.pages.agency_cards import contact_card
from scripts.pages.figure_cards import figure_card
from scripts.pages.links import link_to
from scripts.pages.listing import cards
from scripts.pages.press_photos import press_photo
from scripts.pages.render_context import RenderContext
from scripts.pages.typography import keep_names_together
from scripts.pages.views import Art, Card, HomeBlock, HomeView, Link, PressPhoto
from scripts.photos.markup import COLUMN_SIZES, credit_line

INVEST, FRIENDSHIP = "invest/index.md", "friendship/index.md"
FESTIVALS, PRESS = "festivals/index.md", "press/index.md"
CITY, STATISTICS = "city/index.md", "statistics/index.md"
PROJECTS, WORKS, EVENTS = 4, 6, 3  # one large card and a column; under the bridge; a short list
PRESS_LINKS = 3  # the first headings of the press page


def home_view(page: Page, words: HomeWords, context: RenderContext) -> HomeView:
    """Return the view of the home page, whose words are `words`."""
    press = context.site.page(page.language, PRESS)
    agency = context.site.agencies.get(press.front.contact or "") if press else None
    statistics = context.site.statistics
    source_page = context.site.page(SOURCE, page.path)
    original = source_page.front.home if source_page and source_page.front.home else words
    return HomeView(
        primary=link_to(INVEST, context, words.primary_action),
        secondary=link_to(PRESS, context, words.secondary_action),
        doors=tuple(
            (link_to(door.page, context, door.title), keep_names_together(door.text))
            for door in words.doors
        ),
        figures=_block(words.figures, STATISTICS, context),
        figure_cards=tuple(
            figure_card(statistics[name].value, context.make) for name in page.front.statistics
        ),
        invest=_block(words.invest, INVEST, context),
        projects=cards(Listing.PROJECTS, context)[:PROJECTS],
        verse=original.verse,
        verse_source=_verse_source(words, original),
        people=_block(words.people, CITY, context),
        qualities=tuple(
            (word, None if meaning == word else meaning)
            for word, meaning in zip(original.qualities, words.qualities, strict=True)
        ),
        friendship=_block(words.friendship, FRIENDSHIP, context),
        works=cards(Listing.WORKS, context)[:WORKS],
        festivals=_block(words.festivals, FESTIVALS, context),
        events=cards(Listing.EVENTS, context)[:EVENTS],
        press=_block(words.press, PRESS, context),
        press_links=_press_links(press, context),
        press_photo=_press_photo(press, context),
        press_contact=contact_card(agency.value, context.make) if agency else None,
        feature=_feature(page, context),
    )


def _block(block: Block, path: str, context: RenderContext) -> HomeBlock:
    return HomeBlock(
        title=keep_names_together(block.title),
        text=keep_names_together(block.text) if block.text else None,
        more=link_to(path, context, block.more) if block.more else None,
    )


def _press_links(press: Page | None, context: RenderContext) -> tuple[Link, ...]:
    if press is None:
        return ()
    headings = [h for h in press.outline.headings if h.level == 2][:PRESS_LINKS]
    url = context.page_url(press.path)
    return tuple(Link(keep_names_together(h.text), f"{url}#{h.anchor}") for h in headings)


def _press_photo(press: Page | None, context: RenderContext) -> PressPhoto | None:
    names = press.front.photos if press else ()
    photo = context.site.photos.get(names[0]) if names else None
    if photo is None:
        return None
    sizes = context.photo_sizes
    return press_photo(photo, context.language, context.art, sizes, COLUMN_SIZES)


def _verse_source(words: HomeWords, original: HomeWords) -> str:
    """Return where the verse comes from, after its meaning where that differs from its words."""
    if words.verse == original.verse:
        return words.verse_source
    return f"{' / '.join(words.verse)} · {words.verse_source}"


def _feature(page: Page, context: RenderContext) -> Card | None:
    """Return the picture beside the list of events: the photo the home page names."""
    photo = context.site.photos.get(page.front.photo or "")
    if photo is None:
        return None
    language = context.language
    caption = photo.sidecar.caption or photo.sidecar.alt
    return Card(
        title=keep_names_together(caption.into(language).removesuffix(".")),
        url=None,
        text=credit_line(photo, language),
        art=Art(context.art.picture(photo.name, sizes=COLUMN_SIZES)),
    )
