"""Words on a page."""

import re
from functools import lru_cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

_MARKDOWN = MarkdownIt("js-default", {"linkify": False, "html": False}).disable("image")
_TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote", "code", "h3", "h4", "hr"}
_PAPER_TAGS = {*_TAGS, "h2", "table", "thead", "tbody", "tr", "th", "td"}
_WIDE = '<div class="lo-wide" tabindex="0" role="region" aria-label="Table"><table class="nhsuk-table">'
# Headings inside a text stand below those of the page.
_HEADINGS = re.compile(r"<(/?)h([1-6])>")
_LEVELS = {"1": "h3", "2": "h3", "5": "h4", "6": "h4"}
LONG = 4_000  # characters; from there a text is folded
SHOWN = 2_500  # of a folded text


def plural(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun, as in "3 lessons"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def capital_first(value: str) -> str:
    """Words as a sentence begins. Jinja's own "capitalize" makes "A&e" of "A&E"."""
    return value[:1].upper() + value[1:]


@lru_cache(maxsize=1_000)  # texts of a lesson, of some 2 kB
def markdown(value: str) -> Markup:
    """Light formatting people may use, as safe HTML: no images, no raw HTML, links marked as foreign."""
    written = _HEADINGS.sub(
        lambda found: f"<{found[1]}{_LEVELS.get(found[2], f'h{found[2]}')}>", _MARKDOWN.render(value)
    )
    html = nh3.clean(written, tags=_TAGS, attributes={"a": {"href"}}, link_rel="noopener nofollow")
    return Markup(html)  # noqa: S704  cleaned on the line above


def paper(value: str) -> Markup:
    """A paper of ours in Markdown as HTML: tables, and headings from h2 on; the title (h1) is the page's.

    What is "To complete" is marked; a table is wide, and scrolls by itself.
    """
    written = re.sub(r"<h1>.*?</h1>", "", _MARKDOWN.render(value))
    html = nh3.clean(written, tags=_PAPER_TAGS, attributes={"a": {"href"}}, link_rel="noopener nofollow")
    html = html.replace("<th>", '<th scope="col">').replace("To complete", "<mark>To complete</mark>")
    html = html.replace("<table>", _WIDE).replace("</table>", "</table></div>")
    return Markup(html)  # noqa: S704  cleaned above


def tokens(value: str) -> list[Token]:
    """A text of ours in Markdown as the pieces it is made of, for other kinds of documents."""
    return _MARKDOWN.parse(value)


def folded(value: str) -> tuple[str, str]:
    """A long text as what is shown at once and the rest, cut between two paragraphs; rest "" for others."""
    end = value.rfind("\n\n", 0, SHOWN)
    if len(value) < LONG or end < SHOWN // 2:
        return value, ""
    return value[:end], value[end:].strip()
