"""From work under way to what was learned."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.calc import stages
from learnonce.improvement.errors import NotAllowed, NotReady
from learnonce.improvement.services.locking import held_to_tend
from learnonce.improvement.services.visibility import KIND
from learnonce.lessons import services as lessons
from learnonce.people import queries as people

LET_THROUGH = "The place let this text through when it was put on the register"


@transaction.atomic
def make_lesson(*, initiative_id: int, actor: Actor, at: datetime) -> int:
    """Begin a lesson with what was done. Doing it again leads to the same lesson. Returns its number.

    Raises:
        NotAllowed: the actor is in no team of the place whose work it is.
        NotReady: nothing has been tried yet.
    """
    row = held_to_tend(initiative_id, actor)
    if row.made_lesson_id:
        return row.made_lesson_id
    if row.stage not in stages.TELLING:
        raise NotReady("When it has been tried there is something to tell.")
    if row.organisation_id is None or not policies.is_of_place(actor, row.organisation_id):
        raise NotAllowed("Only somebody who works there can tell what was learned.")
    team_id = next(
        (team.id for team in people.own_teams(actor=actor) if team.place.id == row.organisation_id), None
    )
    if team_id is None:
        raise NotAllowed("Join a team of this place first.")
    stopped = row.stage == stages.STOPPED
    lesson = lessons.capture(
        team_id=team_id,
        title=row.what[:120],
        not_so_good=row.stopped_why if stopped else "",
        from_text="" if stopped else row.what,
        kind="ATTEMPT" if stopped else "SOLUTION",
        parent_id=row.lesson_id,
        override_reason=LET_THROUGH,
        actor=actor,
        at=at,
    )
    row.made_lesson_id = lesson.pk
    row.save(update_fields=["made_lesson", "updated_at"])
    audit.record(
        verb="initiative.made_a_lesson", subject=(KIND, row.pk), actor=actor, at=at, lesson_id=lesson.pk
    )
    return lesson.pk
