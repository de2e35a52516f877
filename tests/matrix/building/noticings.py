"""Noticings of every state and of every way to give one's name, with their talk; and team links."""

import hashlib
from datetime import date

from learnonce.practice.calc import states
from learnonce.practice.models import Message, Noticing
from tests.factories import practice
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World

FEW = frozenset({"few"})
AT_HOME = who.TEAM | who.RUNNERS


def build(world: World) -> None:
    receptionist, writer = world.people[who.RECEPTIONIST], world.people[who.WRITER]
    for state in states.LABELS:
        sample = state == states.TRYING
        noticing(world, f"named, {state}", by=receptionist, state=state, stands_for=FEW if sample else ())
    for state in (states.RAISED, states.TRYING):
        noticing(world, f"hidden, {state}", by=writer, anonymity="HIDDEN", state=state)
        noticing(world, f"anonymous, {state}", state=state)
    noticing(world, "hidden, by somebody who left", by=world.leaver, anonymity="HIDDEN", state=states.TRYING)
    noticing(
        world,
        "named, by somebody who works elsewhere now",
        by=world.people[who.STRANGER],
        readers=AT_HOME | {who.STRANGER},
        stands_for=FEW,
    )
    office = {"team": "office", "readers": who.OFFICE, "team_of": who.OFFICE, "stands_for": FEW}
    noticing(world, "of the office", by=world.people[who.COLLEAGUE], **office)
    far = frozenset({who.STRANGER})
    noticing(world, "far away", by=world.people[who.STRANGER], team="far", readers=far, team_of=far)
    for name in ("home", "far"):
        team = world.one("team", name)
        key = f"open-link-{name}"
        practice.link(world.teams[name], key=key)
        world.add("link", name, team.pk, key=key)


def noticing(
    world: World,
    name: str,
    *,
    team="home",
    by=None,
    anonymity=None,
    state=states.RAISED,
    readers=AT_HOME,
    team_of=AT_HOME,
    stands_for=(),
):
    """One noticing with its talk. `readers` may see it, those of `team_of` may answer it."""
    anonymity = anonymity or ("NAMED" if by else "ANONYMOUS")
    fields = {"anonymity": anonymity, "state": state}
    words = {
        field: world.word(f"{field} of noticing {name}", readers)
        for field in ("text", "reply", "sent_to", "message", "answer")
    }
    if state not in states.OPEN:
        fields |= {"reply": words["reply"], "replied_at": NOW, "replied_by": world.people[who.MANAGER]}
        fields |= {"review_on": date(2026, 9, 1)} if state == states.PARKED else {}
        fields |= {"sent_to": words["sent_to"]} if state == states.SENT_ON else {}
    key = "" if by else f"reply-key-{state}"
    if key:
        fields["key_hash"] = hashlib.sha256(key.encode()).hexdigest()
    at_team = world.teams[team]
    tokens = [f"t:{at_team.pk}", f"run:{at_team.organisation_id}"]
    row = Noticing.objects.create(
        team=at_team,
        text=f"Patients ring twice {words['text']}",
        raised_by=by,
        raised_at=NOW,
        state_since=NOW,
        audience=[*tokens, f"u:{by.pk}"] if by else tokens,
        **fields,
    )
    speaker = by or world.people[who.RECEPTIONIST]
    said = {"noticing": row, "written_at": NOW}
    Message.objects.create(text=words["message"], written_by=world.people[who.RECEPTIONIST], **said)
    Message.objects.create(text=words["answer"], from_raiser=True, written_by=speaker if by else None, **said)
    return world.add(
        "noticing",
        name,
        row.pk,
        readers,
        team_of=team_of,
        key=key,
        words=frozenset(words.values()),
        stands_for=stands_for,
        state=state,
    )
