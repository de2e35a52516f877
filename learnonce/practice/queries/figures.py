"""Counts of what was noticed in a place, for those who lead it; never of a person, never of a few."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, DurationField, ExpressionWrapper, F

from learnonce.base.actors import Actor
from learnonce.base.aggregates import Median
from learnonce.base.small_numbers import FEWEST, enough
from learnonce.people import policies as places
from learnonce.people import queries as people
from learnonce.practice.models import Noticing

_WAIT = ExpressionWrapper(F("first_reply_at") - F("raised_at"), output_field=DurationField())


@dataclass(frozen=True, slots=True)
class Figures:
    """Since a moment, in a locality and all below it. None where the number is too small to be shown.

    first_reply: the middle time from noticing to the first word of the team, over those that got one.
    """

    noticed: int | None
    answered: int | None
    first_reply: timedelta | None


def figures(*, actor: Actor, locality_id: int, since: datetime) -> Figures | None:
    """None when the actor does not lead the place. Four queries."""
    if not places.leads(actor, people.locality_path(locality_id)):
        return None
    teams = people.teams_in_localities(people.localities_below(locality_id))
    found = Noticing.objects.filter(team_id__in=teams, raised_at__gte=since).aggregate(
        noticed=Count("pk"), answered=Count("first_reply_at"), first_reply=Median(_WAIT)
    )
    return Figures(
        noticed=enough(found["noticed"]),
        answered=enough(found["answered"]),
        first_reply=found["first_reply"] if found["answered"] >= FEWEST else None,
    )
