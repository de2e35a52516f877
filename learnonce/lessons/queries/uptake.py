"""What the page of a lesson says about those who took it up, read in one go."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adoption, Lesson
from learnonce.lessons.queries.adopters import MOST, Adopters, adopters_from
from learnonce.lessons.queries.adoptions import Line, line

UNDECIDED = frozenset({adopting.LOOKING, adopting.SHORTLISTED})


@dataclass(frozen=True, slots=True)
class Uptake:
    """What the reader's own places did with it, and everybody who decided on it."""

    ours: list[Line]
    adopters: Adopters


def uptake(*, actor: Actor, lesson_id: int, at: datetime) -> Uptake:
    """Both, for a lesson the actor may see. Four queries, one when nobody has taken it up."""
    own = Q(organisation_id__in=actor.organisation_ids)
    rows = list(
        Adoption.objects.filter(lesson__in=Lesson.objects.visible_to(actor), lesson_id=lesson_id)
        .filter(own | ~Q(state__in=UNDECIDED))
        .select_related("lesson__organisation", "organisation__locality")
        .prefetch_related("checks", "adaptations")
        .order_by("-decided_at", "-pk")[:MOST]
    )
    if not rows:
        return Uptake(ours=[], adopters=Adopters(taken=[], declined=[], unnamed=0, warning=""))
    mine = sorted(
        (row for row in rows if row.organisation_id in actor.organisation_ids), key=lambda row: row.pk
    )
    decided = [row for row in rows if row.state not in UNDECIDED]
    return Uptake(
        ours=[line(row, at=at) for row in sorted(mine, key=lambda row: row.pk)],
        adopters=adopters_from(actor, rows[0].lesson, decided),
    )
