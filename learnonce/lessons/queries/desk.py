"""The curator's desk: what waits, for how long, in whose hands."""

from dataclasses import dataclass

from django.db import models
from django.db.models import Count

from learnonce.base.actors import Actor
from learnonce.lessons.calc import stages
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Lesson
from learnonce.lessons.queries.lists import PAGE, Card, card

# What a curator works on, in the order of the road.
WAITING = (
    stages.CAPTURED,
    stages.COLLATED,
    stages.IN_CURATION,
    stages.RETURNED,
    stages.APPROVED,
    stages.UNDER_CHALLENGE,
)
CARE = "care:"


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One lesson on the desk. `owner` is empty while it is in nobody's hands."""

    card: Card
    owner: str
    is_mine: bool


@dataclass(frozen=True, slots=True)
class StageCount:
    stage: str
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Desk:
    """One page of the desk; `more` when there is another after it."""

    lines: list[DeskLine]
    counts: list[StageCount]
    number: int
    more: bool


def desk(*, actor: Actor, stage: str = "", whose: str = "", page: int = 1) -> Desk:
    """What was let out to this curator and waits, the longest first. Two queries.

    Args:
        stage: only this stage of WAITING; any other word shows all.
        whose: "mine" for the curator's own, "nobody" for what nobody has taken.
    """
    care = sorted(token for token in actor.tokens if token.startswith(CARE))
    if not care:
        raise NotAllowed("Only curators can open this desk.")
    rows = Lesson.objects.filter(
        audience__overlap=care, stage__in=WAITING, merged_into__isnull=True
    ).select_related("organisation", "locality", "owner")
    if whose == "mine":
        rows = rows.filter(owner_id=actor.user_id)
    elif whose == "nobody":
        rows = rows.filter(owner__isnull=True)
    counted = dict(rows.order_by().values_list("stage").annotate(Count("pk")))
    if stage in WAITING:
        rows = rows.filter(stage=stage)
    start = (page - 1) * PAGE
    found = list(rows.fetch_mode(models.FETCH_RAISE).order_by("stage_since", "pk")[start : start + PAGE + 1])
    return Desk(
        lines=[
            DeskLine(
                card=card(row),
                owner=str(row.owner) if row.owner else "",
                is_mine=row.owner_id is not None and row.owner_id == actor.user_id,
            )
            for row in found[:PAGE]
        ],
        counts=[
            StageCount(stage=key, words=stages.LABELS[key], count=counted.get(key, 0)) for key in WAITING
        ],
        number=page,
        more=len(found) > PAGE,
    )
