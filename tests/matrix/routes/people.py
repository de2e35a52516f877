"""Oneself, teams, places, roles, invitations."""

from learnonce.people.services import letters
from tests.matrix import who
from tests.matrix.access import Access, Case, Route, by_key, over
from tests.matrix.world import World

ANYONE = Access(who.EVERYONE, login=False)
ONESELF = Access(who.SIGNED_IN)
CHANGED = frozenset({302})
# Names and numbers of organisations and teams are public, so a team's page may say "not you".
OF_THE_TEAM = Access(lambda team: team.readers | who.ADMINISTRATORS, knows=who.EVERYONE)


def managed(thing):
    return thing["manage"]


def _ends_role(role):
    """Administrators, and whoever holds it."""
    return who.ADMINISTRATORS | {role["holder"]}


def _runs(ok=CHANGED) -> Access:
    return Access(managed, knows=who.EVERYONE, ok=ok)


def _administers(ok=frozenset({200})) -> Access:
    return Access(who.ADMINISTRATORS, knows=who.EVERYONE, ok=ok)


def _member(world: World) -> list[Case]:
    """The receptionist's place in the home team: theirs to end, and their manager's."""
    home, receptionist = world.one("team", "home"), world.people[who.RECEPTIONIST].pk
    arguments = {"team_id": home.pk, "person_id": receptionist}
    return [Case(home, arguments, {**arguments, "team_id": 987_654_321})]


def _end_membership(ok=frozenset({200})) -> Access:
    may = who.RUNNERS | who.ADMINISTRATORS | {who.RECEPTIONIST}
    return Access(may, knows=who.EVERYONE, ok=ok)


def _somebody(world: World) -> list[Case]:
    """In the demonstration one enters as those only who are there for it: here nobody is."""
    person = world.people[who.CURATOR].pk
    return [Case(world.one("team", "home"), {"person_id": person}, {"person_id": 987_654_321})]


def _stop_link(world: World) -> list[Case]:
    """Whoever holds the link in a letter may stop such letters; it shows nothing of anybody."""
    path = letters.stop_path(kind="news", person_id=world.people[who.WRITER].pk)
    token = path.rpartition("/")[2]
    return [Case(world.one("team", "home"), {"token": token}, {"token": token[:-1] + "!"})]


ROUTES = [
    Route("people:you", get=ONESELF),
    Route("people:read", get=None, post=Access(ok=CHANGED)),
    Route("people:telling", get=None, post=Access(ok=CHANGED), data={"telling": "DAILY"}),
    Route("people:rename", get=None, post=Access(ok=CHANGED), data={"name": "Other Name"}),
    Route("people:write_again", get=None, post=Access(ok=CHANGED)),
    Route(
        "people:stop_letters",
        _stop_link,
        get=ANYONE,
        post=ANYONE,
        needs_no_form_key="a mail program sends it at one click; the address is a signed key (RFC 8058)",
    ),
    Route("people:teams", get=Access(ok=frozenset({200, 302}))),
    Route("people:team", over("team", "team_id"), get=OF_THE_TEAM),
    Route(
        "people:invite",
        over("team", "team_id"),
        get=None,
        post=_runs(),
        data={"email": "somebody@example.org", "job": "Nurse"},
    ),
    Route("people:end_membership", _member, get=_end_membership(), post=_end_membership(CHANGED)),
    Route(
        "people:withdraw_invitation",
        over("invitation", "invitation_id"),
        get=None,
        post=Access(lambda thing: thing.readers, knows=who.EVERYONE, ok=CHANGED),
    ),
    Route(
        "people:join",
        by_key("invitation"),
        # Whoever holds the key learns what has become of it: open, for another account, used, ended.
        get=Access(who.EVERYONE, login=False, ok=frozenset({200, 409, 410})),
        post=Access(who.EVERYONE, login=False, ok=frozenset({200, 302, 409, 410, 422})),
    ),
    Route("people:organisations", get=ANYONE, query="?text=Fernbank"),
    Route("people:organisation", over("organisation", "organisation_id"), get=ANYONE),
    Route(
        "people:describe",
        over("organisation", "organisation_id"),
        get=_runs(frozenset({200})),
        post=_runs(),
        data={"rurality": "town"},
    ),
    Route(
        "people:add_team",
        over("organisation", "organisation_id"),
        get=None,
        post=_runs(),
        data={"name": "Another team"},
    ),
    Route(
        "people:allow_domains",
        over("organisation", "organisation_id"),
        get=None,
        post=_administers(CHANGED),
        data={"domains": "fernbank.example"},
    ),
    Route("people:locality", over("locality", "locality_id"), get=ANYONE),
    Route(
        "people:set_approvers",
        over("locality", "locality_id"),
        get=None,
        post=Access(lambda thing: thing["lead"], knows=who.EVERYONE, ok=CHANGED),
        data={"approvers": "2"},
    ),
    Route(
        "people:roles",
        get=_administers(),
        post=_administers(CHANGED),
        data=lambda _page, world: {
            "email": world.people[who.STRANGER].email,
            "role": "curator",
            "where": "Alder",
        },
    ),
    Route(
        "people:end_role",
        over("role", "assignment_id"),
        get=Access(_ends_role, knows=who.EVERYONE),
        post=Access(_ends_role, knows=who.EVERYONE, ok=CHANGED),
    ),
    Route("people:enter", _somebody, get=None, post=Access(who.NO_ONE, login=False)),
    Route("people:outbox", get=ANYONE),
]
