"""Two boards with localities, organisations and teams, and a person of every kind."""

from datetime import UTC, datetime, timedelta

from learnonce.people.calc.keys import hash_of
from learnonce.people.models import Invitation, Membership, Notice, RoleAssignment
from tests.factories import people
from tests.matrix import who
from tests.matrix.world import World

NOW = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
LATER = datetime(2099, 1, 1, tzinfo=UTC)

# Kind of person: (name, the team they are in, role, what it is held over).
CAST = {
    who.NEWCOMER: ("Nia New", None, None, None),
    who.RECEPTIONIST: ("Rhian Reception", "home", None, None),
    who.WRITER: ("Wyn {word}", "home", None, None),
    who.COLLEAGUE: ("Col Office", "office", None, None),
    who.MANAGER: ("Mair Manager", "office", "practice_manager", "home_place"),
    who.LEADER: ("Lew Leader", "office", "leader", "home_place"),
    who.NEIGHBOUR: ("Nan Neighbour", "next_door", "practice_manager", "next_place"),
    who.COUSIN: ("Cai Cousin", "cousins", None, None),
    who.STRANGER: ("Sol Stranger", "far", None, None),
    who.CURATOR: ("Cara Curator", None, "curator", "locality"),
    who.BOARD_CURATOR: ("Bran Board", None, "curator", "board"),
    who.FAR_CURATOR: ("Fay Far", None, "curator", "far_locality"),
    who.LOCALITY_LEAD: ("Lena Lead", None, "locality_lead", "locality"),
    who.NATIONAL_LEAD: ("Nye National", None, "national_lead", None),
    who.FACILITATOR: ("Fion Facilitator", None, "facilitator", "locality"),
    who.COORDINATOR: ("Cerys Coordinator", None, "coordinator", "locality"),
    who.PATIENT_PARTNER: ("Pat Partner", None, "patient_partner", "locality"),
    who.IG_LEAD: ("Ivor Information", None, "ig_lead", None),
    who.ADMINISTRATOR: ("Ada Administrator", None, "administrator", None),
}
# The hidden name of somebody who is still in the team stands on its page too, for those who work there.
WRITERS_NAME_IS_KNOWN_TO = who.ORGANISATION | who.ADMINISTRATORS


def build(world: World) -> None:
    _places(world)
    world.writers_name = world.word("name of the writer", WRITERS_NAME_IS_KNOWN_TO)
    for kind, (name, team, role, over) in CAST.items():
        world.people[kind] = _person(world, kind, name, team, role, over)
    _leaver(world)
    _invitations(world)
    for kind, person in world.people.items():
        _news(world, kind, person)


def _places(world: World) -> None:
    nation = people.locality("Albion", kind="NATION")
    world.board = people.locality("Northshire", kind="BOARD", parent=nation)
    world.locality = people.locality("Alder", parent=world.board)
    cousins_locality = people.locality("Birch", parent=world.board)
    far_board = people.locality("Southshire", kind="BOARD", parent=nation)
    world.far_locality = people.locality("Cedar", parent=far_board)
    world.home_place = people.practice("Fernbank", locality=world.locality)
    world.next_place = people.practice("Next door", locality=world.locality)
    world.cousin_place = people.practice("Birchwood", locality=cousins_locality)
    world.far_place = people.practice("Far practice", locality=world.far_locality)
    world.teams = {
        "home": people.team(world.home_place, "Practice team"),
        "office": people.team(world.home_place, "Office"),
        "next_door": people.team(world.next_place),
        "cousins": people.team(world.cousin_place),
        "far": people.team(world.far_place),
    }
    _teams_as_things(world)
    domain = world.word("e-mail domain of an organisation", who.ADMINISTRATORS)
    world.far_place.email_domains = [f"{domain}.example"]
    world.far_place.save()
    runs = {world.home_place.pk: who.RUNNERS, world.next_place.pk: frozenset({who.NEIGHBOUR})}
    for place in (world.home_place, world.next_place, world.far_place):
        manage = runs.get(place.pk, who.NO_ONE) | who.ADMINISTRATORS
        world.add("organisation", place.name, place.pk, manage=manage)
    for place in (nation, world.board, world.locality, world.far_locality):
        lead = {world.locality.pk: frozenset({who.LOCALITY_LEAD})}.get(place.pk, who.NO_ONE)
        world.add("locality", place.name, place.pk, lead=lead | {who.NATIONAL_LEAD} | who.ADMINISTRATORS)


def _teams_as_things(world: World) -> None:
    members = {
        "home": who.TEAM,
        "office": who.OFFICE,
        "next_door": frozenset({who.NEIGHBOUR}),
        "far": frozenset({who.STRANGER}),
    }
    runs = {"home": who.RUNNERS, "office": who.RUNNERS, "next_door": frozenset({who.NEIGHBOUR})}
    for name, inside in members.items():
        run = runs.get(name, who.NO_ONE)
        world.add(
            "team", name, world.teams[name].pk, inside | run, members=inside, manage=run | who.ADMINISTRATORS
        )


def _person(world, kind, name, team, role, over):  # noqa: PLR0917  one line of the cast
    address = world.word(f"address of {kind}", who.ADMINISTRATORS | {kind})
    row = people.person(name.format(word=world.writers_name), email=f"{address}@example.org", telling="NEVER")
    if team:
        Membership.objects.create(
            person=row, team=world.teams[team], job="Receptionist", started_at=people.LONG_AGO
        )
    if role:
        place = getattr(world, over) if over else None
        held = RoleAssignment.objects.create(
            person=row,
            role=role,
            organisation=place if over and over.endswith("_place") else None,
            locality=place if over and not over.endswith("_place") else None,
            started_at=people.LONG_AGO,
        )
        if kind in {who.CURATOR, who.MANAGER}:
            world.add("role", f"role of {kind}", held.pk, holder=kind)
    return row


def _leaver(world: World) -> None:
    """Somebody who wrote with a hidden name and has left: only the intake still knows the name."""
    name = world.word("name of a hidden writer who has left", who.RUNNERS)
    world.leaver = people.person(f"Lou {name}", telling="NEVER")
    Membership.objects.create(
        person=world.leaver, team=world.teams["home"], started_at=people.LONG_AGO, ended_at=NOW
    )


def _invitations(world: World) -> None:
    """Each address may be read by who runs the place; and by whoever holds the key, on the page it opens."""
    may_know = who.RUNNERS | who.ADMINISTRATORS
    states = {
        "open": {},
        "used": {"accepted_at": NOW},
        "withdrawn": {"withdrawn_at": NOW},
        "expired": {"expires_at": NOW - timedelta(days=300)},
    }
    for state, fields in states.items():
        word = world.word(f"address of an invitation that is {state}", may_know)
        key = f"key-of-{state}"
        row = Invitation.objects.create(
            **{
                "email": f"{word}@example.org",
                "team": world.teams["home"],
                "key_hash": hash_of(key),
                "invited_by": world.people[who.MANAGER],
                "expires_at": LATER,
                **fields,
            }
        )
        world.add("invitation", state, row.pk, may_know, key=key, word=word)


def _news(world: World, kind: str, person) -> None:
    word = world.word(f"news of {kind}", frozenset({kind}))
    Notice.objects.create(person=person, key="matrix", text=f"News {word}", path="/you", told_at=NOW)
