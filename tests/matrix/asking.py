"""Asking the project as somebody, and reading what it gives away."""

import re
from collections.abc import Mapping

from django.db import connection
from django.http import HttpResponse
from django.urls import URLPattern, URLResolver, get_resolver

from tests.matrix import who
from tests.matrix.access import MISSING, REFUSED, SEEN, SIGN_IN, Case, Route
from tests.matrix.world import World

CSRF = re.compile(r'(name="csrfmiddlewaretoken" value=")[^"]*')
SIGN_IN_PAGE = "/account/sign-in/"
TURNS = 4

# Tables whose rows may change when somebody is refused, each with the reason.
MAY_CHANGE = {
    "people_session": "signing in, and a message for the next page",
    "cache": "counters of the limits on tries",
    "lessons_search": "that somebody looked, never what for",
    "django_migrations": "how the tables came to be",
}


def addresses(patterns=None, namespace: str = "") -> dict[str, URLPattern]:
    """Every named address of the project: name as `reverse` takes it, and its pattern."""
    found: dict[str, URLPattern] = {}
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            found |= addresses(pattern.url_patterns, inner)
        else:
            found[f"{namespace}{pattern.name or f'(no name) {pattern.pattern}'}"] = pattern
    return found


def kinds_for(number: int) -> list[str]:
    """Whom to ask about the case of this number: those who differ most always, the others by turns."""
    turns = [kind for kind in who.KINDS if kind not in who.ALWAYS]
    return [kind for kind in who.KINDS if kind in who.ALWAYS or (turns.index(kind) + number) % TURNS == 0]


def ask(world: World, kind: str, route: Route, arguments: Mapping[str, object]) -> HttpResponse:
    return world.browsers[kind].get(route.address(arguments))


def send(world: World, kind: str, route: Route, case: Case) -> HttpResponse:
    return world.browsers[kind].post(route.address(case.arguments), route.data_for(case.thing, world))


def send_to_nothing(world: World, kind: str, route: Route, arguments: Mapping[str, object]) -> HttpResponse:
    thing = next(iter(route.cases(world))).thing
    return world.browsers[kind].post(route.address(arguments), route.data_for(thing, world))


def outcome(
    response: HttpResponse, ok: frozenset[int] = frozenset(), no: frozenset[int] = frozenset()
) -> str:
    """What happened, in the words of the table; anything unforeseen as its status."""
    if response.status_code == 302 and response["Location"].startswith(SIGN_IN_PAGE):
        return SIGN_IN
    if response.status_code == 404:
        return MISSING
    if response.status_code == 403 or response.status_code in no:
        return REFUSED
    return SEEN if response.status_code in ok else f"answered {response.status_code}"


def said(response: HttpResponse) -> str:
    """Everything an answer says: headers, cookies and text. PDFs hold glyphs, not words."""
    head = f"{response.headers} {response.cookies}"
    is_text = "pdf" not in response.headers.get("Content-Type", "")
    return head + (response.content.decode(errors="replace") if is_text else "")


def plain(response: HttpResponse, route: Route, arguments: Mapping[str, object]) -> str:
    """An answer without what differs by nature: form keys, and the address that was asked for."""
    text = CSRF.sub(r"\1", response.content.decode(errors="replace"))
    return text.replace(route.address(arguments), "ADDRESS")


class Absent:
    """What each person is told of something that is not there; asked once a person."""

    def __init__(self, world: World, route: Route, *, by=ask) -> None:
        self.world, self.route, self.by = world, route, by
        self.told: dict[str, str] = {}

    def is_like(self, response: HttpResponse, kind: str, case: Case) -> bool:
        if case.missing is None:
            return True
        if kind not in self.told:
            self.told[kind] = plain(
                self.by(self.world, kind, self.route, case.missing), self.route, case.missing
            )
        return plain(response, self.route, case.arguments) == self.told[kind]


def hidden_in(text: str, world: World, route: Route, kind: str) -> list[str]:
    """What is hidden on this very page though some may read it elsewhere."""
    hidden = route.hidden(world)
    return [word for word in world.secrets.in_text(text) if word in hidden and kind not in hidden[word]]


def leaks(response: HttpResponse, world: World, route: Route, case: Case, kind: str) -> list[str]:
    """What the answer says that this person may not know."""
    text = said(response)
    found = [s.where for s in world.secrets.leaked_to(kind, text, besides=case.opened)]
    return found + [world.secrets.known[word].where for word in hidden_in(text, world, route, kind)]


def writes() -> dict[str, int]:
    """How many rows of each table this transaction has written so far, the undone writes too."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname, n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_xact_user_tables"
            " WHERE schemaname = current_schema()"
        )
        return {name: many for name, many in cursor.fetchall() if name not in MAY_CHANGE}


def written_since(before: dict[str, int]) -> list[str]:
    """The tables to which anything was written since."""
    return sorted(name for name, many in writes().items() if many != before.get(name, 0))


HOW_TO_ADD = """
{names}

Every address stands in a table that says who gets in. Add a line to tests/matrix/routes/{room}.py, such as:

    Route(
        "lessons:adoption",                       # the name, as reverse() takes it
        over("adoption", "adoption_id"),          # an address for every adoption of the world
        get=Access(lambda thing: thing.readers),  # who may read it; everyone else gets a 404
        post=None,                                # nobody sends anything to it
    )

Who may is written from domain C2 (tests/matrix/who.py has the sets), not copied from the code. When the
page shows a new kind of object, make one in tests/matrix/building/, with secret words in its text fields.
"""


def how_to_add(names: list[str]) -> str:
    room = names[0].partition(":")[0] if ":" in names[0] else "accounts"
    return HOW_TO_ADD.format(names=", ".join(names), room=room)


def in_short(wrong: list[str]) -> str:
    """The first thirty findings, one a line, and how many there are."""
    more = [f"… and {len(wrong) - 30} more"] if len(wrong) > 30 else []
    return "\n".join(["", *wrong[:30], *more])
