"""The smallest valid adoptions. Anything a test relies on is written in the test."""

from learnonce.base import sharing
from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adoption, AdoptionCheck
from tests.factories import people
from tests.factories.people import LONG_AGO


def place(name, *, locality=None, **context):
    """A practice with one team, in a locality of its own unless one is given. Returns the team."""
    locality = locality or people.locality(f"Around {name}")
    return people.team(people.practice(name, locality=locality, context=context))


def adoption(lesson, team, *, named=True, mode=adopting.REPLICATE, state=adopting.UNDER_WAY, **fields):
    """An adoption of a team's organisation, begun long ago."""
    home = [sharing.organisation(team.organisation_id)]
    if state == adopting.STOPPED:
        fields = {"stopped_at": LONG_AGO, "stopped_code": "no_time", **fields}
    return Adoption.objects.create(
        lesson=lesson,
        version=lesson.version,
        organisation=team.organisation,
        team=team,
        mode=mode,
        state=state,
        context=team.organisation.context,
        started_at=LONG_AGO,
        decided_at=fields.pop("decided_at", LONG_AGO),
        audience=[*home, *(sharing.tokens_of(sharing.Tier.PUBLIC) if named else [])],
        **fields,
    )


def answered(adoption, *, month=3, effect="same", still_in_use=True, **fields):
    """A check that was answered on the day it was due."""
    due = adopting.months_later(adoption.decided_at, month)
    return AdoptionCheck.objects.create(
        adoption=adoption,
        month=month,
        due_at=due,
        answered_at=due,
        effect=effect,
        still_in_use=still_in_use,
        **fields,
    )
