"""Words on a page."""

from functools import lru_cache

import nh3
from markdown_it import MarkdownIt
from markupsafe import Markup

_MARKDOWN = MarkdownIt("js-default", {"linkify": False, "html": False}).disable("image")
_TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote", "code", "h3", "h4", "hr"}


def plural(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun, as in "3 lessons"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


@lru_cache(maxsize=1_000)  # texts of a lesson, of some 2 kB
def markdown(value: str) -> Markup:
    """Light formatting people may use, as safe HTML: no images, no raw HTML, links marked as foreign."""
    html = nh3.clean(
        _MARKDOWN.render(value), tags=_TAGS, attributes={"a": {"href"}}, link_rel="noopener nofollow"
    )
    return Markup(html)  # noqa: S704  cleaned on the line above
