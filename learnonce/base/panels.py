"""Slots on a page that higher rooms fill, so that a page names no room above its own.

A room fills a slot from apps.ready(). A panel answers with HTML made by a template of its own, or with ""
when it has nothing to say to this reader.
"""

from collections import defaultdict
from collections.abc import Callable

from django.http import HttpRequest
from markupsafe import Markup

type Panel = Callable[..., str]  # called with the request and what the page is about

_panels: dict[str, dict[str, tuple[int, Panel]]] = defaultdict(dict)


def fill(slot: str, name: str, panel: Panel, *, order: int = 50) -> None:
    """Show `panel` in `slot`; filling again under the same name puts it in place of the former."""
    _panels[slot][name] = (order, panel)


def shown(slot: str, request: HttpRequest, **about: object) -> Markup:
    """Everything the slot holds for this reader, in order."""
    panels = sorted(_panels[slot].items(), key=lambda item: (item[1][0], item[0]))
    return Markup("\n").join(
        Markup(html)  # noqa: S704  made by a template, which has escaped what is in it
        for _name, (_order, panel) in panels
        if (html := panel(request, **about))
    )
