"""The menu, as a list that rooms register, so that layouts name no room."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest

from learnonce.base.actors import NOBODY, Actor
from learnonce.base.addresses import address


@dataclass(frozen=True, slots=True)
class Item:
    """A menu entry: `order` sorts it, `shown` says to whom."""

    order: int
    text: str
    route: str
    shown: Callable[[Actor], bool]


@dataclass(frozen=True, slots=True, order=True)
class FooterLink:
    order: int
    text: str
    route: str


@dataclass(frozen=True, slots=True)
class Entry:
    text: str
    href: str
    current: bool


_items: list[Item] = []
_footer: set[FooterLink] = set()
_news: list[Callable[[Actor], int]] = []


def add(order: int, text: str, route: str, *, shown: Callable[[Actor], bool] = lambda _actor: True) -> None:
    item = Item(order, text, route, shown)
    if not any(known.route == route for known in _items):
        _items.append(item)


def menu(request: HttpRequest) -> list[Entry]:
    actor = getattr(request, "actor", NOBODY)
    shown = [item for item in sorted(_items, key=lambda item: item.order) if item.shown(actor)]
    found = [(item.text, address(item.route)) for item in shown]
    leading = [
        href
        for _text, href in found
        if request.path == href or (href != "/" and request.path.startswith(href))
    ]
    here = max(leading, key=len, default="")  # the entry that says most closely where one is
    return [Entry(text, href, href == here) for text, href in found]


def add_to_footer(order: int, text: str, route: str) -> None:
    """A link at the foot of every page."""
    _footer.add(FooterLink(order, text, route))


def footer() -> list[tuple[str, str]]:
    """Texts and addresses of the links at the foot of every page."""
    return [(link.text, address(link.route)) for link in sorted(_footer)]


def count_news_with(count: Callable[[Actor], int]) -> None:
    """Name what counts a signed-in person's unread news, for the header of every page."""
    _news[:] = [count]


def unread_news(request: HttpRequest) -> int:
    """Counted once a request: the panels of a page are rendered with the same context as the page."""
    counted: int | None = getattr(request, "unread_news", None)
    if counted is None:
        actor = getattr(request, "actor", NOBODY)
        counted = sum(count(actor) for count in _news) if actor.is_signed_in else 0
        request.unread_news = counted  # type: ignore[attr-defined]  # ours
    return counted
