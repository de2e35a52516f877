"""Noticing, a team's board, and the open link."""

from collections.abc import Mapping

from tests.matrix import who
from tests.matrix.access import FEW, Access, Case, Route, by_key, over
from tests.matrix.things import Thing
from tests.matrix.who import Who
from tests.matrix.world import World

CHANGED = frozenset({302})
OF_TEAM = Access(lambda team: team.readers)


def readers(thing: Thing) -> Who:
    return thing.readers


def hidden_name(world: World) -> Mapping[str, Who]:
    """Only the manager and the leaders see who stands behind a hidden name; and that person."""
    return {world.writers_name: who.RUNNERS | {who.WRITER}}


def _reading(name: str, cases, **rest) -> Route:
    return Route(name, cases, hidden=hidden_name, **rest)


def _answering(verb: str, **data: object) -> Route:
    """What the team does with a noticing. Whoever raised it and works elsewhere sees it, no more."""
    may = Access(lambda thing: thing["team_of"], knows=readers, ok=frozenset({302, 422}))
    return Route(
        f"practice:{verb}", over("noticing", "noticing_id", tried=FEW), get=None, post=may, data=data
    )


def of_team(noticing: Thing) -> Who:
    return noticing["team_of"]


def _of_team(verb: str, **data: object) -> Route:
    """What the team does on its own: for whoever raised it and works elsewhere there is no such page."""
    cases = over("noticing", "noticing_id", tried=FEW)
    return Route(f"practice:{verb}", cases, get=None, post=Access(of_team, ok=CHANGED), data=data)


def members(team: Thing) -> Who:
    return team["members"]


def into_each_team(world: World) -> list[Case]:
    """One address for every team; which one is meant stands in what is sent."""
    return [Case(team, {}) for team in world.all("team")]


def _links(world: World) -> list[Case]:
    return [Case(thing, {"key": thing["key"]}, {"key": "no-such-key"}) for thing in world.all("link")]


HOLDER = Access(who.EVERYONE, login=False, ok=frozenset({200, 302}))

ROUTES = [
    Route(
        "practice:write",
        into_each_team,
        get=Access(),
        # Somebody without a team is told so on a page of its own.
        post=Access(members, knows=who.EVERYONE, ok=CHANGED, no=frozenset({200, 422})),
        data=lambda team, _world: {"text": "A thing", "team": team.pk},
    ),
    Route("practice:look", get=None, post=Access(who.EVERYONE, login=False), data={"text": "A thing"}),
    Route("practice:write_by_link", _links, get=HOLDER, post=HOLDER, data={"text": "A thing"}),
    _reading(
        "practice:by_key",
        by_key("noticing"),
        get=HOLDER,
        reading_changes="the team is told that the anonymous writer has seen the reply",
    ),
    Route("practice:say_by_key", by_key("noticing"), get=None, post=HOLDER, data={"text": "More"}),
    Route("practice:my_board", get=Access(ok=frozenset({200, 302}))),
    _reading("practice:board", over("team", "team_id"), get=OF_TEAM),
    Route("practice:link", over("team", "team_id"), get=OF_TEAM),
    Route("practice:open_link", over("team", "team_id"), get=None, post=Access(readers, ok=CHANGED)),
    Route("practice:renew_link", over("team", "team_id"), get=None, post=Access(readers, ok=CHANGED)),
    Route(
        "practice:poster",
        # A team that has no link yet has no poster.
        lambda world: [case for case in over("team", "team_id")(world) if case.thing.name == "far"],
        get=OF_TEAM,
    ),
    _reading("practice:mine", lambda _world: [Case(Thing("page", "mine", 0), {})], get=Access()),
    _reading(
        "practice:noticing",
        over("noticing", "noticing_id"),
        get=Access(readers),
        reading_changes="the team is told that whoever raised it has seen the reply",
    ),
    _reading("practice:elsewhere", over("noticing", "noticing_id", tried=FEW), get=Access(of_team)),
    _of_team("choose", choice="CONTINUE", reason="Ours is different"),
    _of_team("begin_work", what="We ring them"),
    _of_team("begin_project", what="Fewer second calls"),
    _of_team("link_project", project="987654321"),
    _of_team("keep_open"),
    _answering("thank"),
    Route(
        "practice:say",
        over("noticing", "noticing_id", tried=FEW),
        get=None,
        post=Access(readers, ok=frozenset({302})),
        data={"text": "More words"},
    ),
    _answering("decide", to="TRYING", reply="We try it"),
    _answering("close"),
    _answering("make_lesson"),
    Route(
        "practice:reopen",
        over("noticing", "noticing_id", tried=FEW),
        get=None,
        post=Access(readers, ok=frozenset({302, 422})),
        data={"reason": "Not settled"},
    ),
]
