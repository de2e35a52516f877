"""How a lesson begins: three questions, any one of which is enough."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.lessons.calc import content, titles
from learnonce.lessons.calc.content import Value
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.models import Lesson
from learnonce.lessons.services.looking import look_later
from learnonce.lessons.services.screening import screen
from learnonce.lessons.services.versions import keep_version
from learnonce.lessons.services.visibility import refresh_audience
from learnonce.people import policies as places
from learnonce.people import queries as people

LICENCE = "OGL-3.0"  # Open Government Licence, unless the writer chooses another


@transaction.atomic
def capture(
    *,
    team_id: int,
    actor: Actor,
    at: datetime,
    good: str = "",
    not_so_good: str = "",
    next_time: str = "",
    kind: str = Lesson.Kind.SOLUTION,
    title: str = "",
    from_text: str = "",
    parent_id: int | None = None,
    override_reason: str = "",
) -> Lesson:
    """Keep what was learned, for the team alone at first.

    Args:
        team_id: the team it comes from; its organisation's setting is copied to the lesson.
        good, not_so_good, next_time: the three questions.
        title: made from the first sentence when empty.
        from_text: what was noticed, when the lesson comes from that; becomes the problem.
        parent_id: the lesson this one grew out of.
        override_reason: why a number that looks like a patient's is none.

    Raises:
        NotAllowed: the actor is not of this team, nor its manager.
        NotReady: nothing was written.
        Identifiable: a patient's number is in the text.

    Effects:
        The lesson, its first version and two audit entries at most. Seen by the writer and the team.
    """
    team = people.team_place(team_id)
    if team_id not in actor.team_ids and not places.manages(actor, team.place):
        raise NotAllowed("Only the team itself can keep a lesson for it.")
    if kind not in Lesson.Kind.values:
        raise NotReady("Choose what kind of lesson it is.")
    written = content.clean(
        {
            "title": title,
            "good": good,
            "not_so_good": not_so_good,
            "next_time": next_time,
            "problem_statement": from_text,
        }
    )
    texts = content.writing(written)
    if not texts.keys() - {"title"}:
        raise NotReady("Answer at least one of the three questions. A sentence is enough.")
    let_through = screen(texts, reason=override_reason)
    lesson = _draft(written, team=team, actor=actor, at=at)
    lesson.kind = kind
    lesson.parent_id = parent_id
    lesson.save()
    keep_version(lesson, actor=actor, at=at)
    refresh_audience(lesson)
    look_later(lesson)
    subject = ("lesson", lesson.pk)
    audit.record(verb="lesson.captured", subject=subject, actor=actor, at=at, kind=kind)
    if let_through.kinds:
        audit.record(
            verb="lesson.number_let_through",
            subject=subject,
            actor=actor,
            at=at,
            reason=override_reason,
            kinds=let_through.kinds,
        )
    return lesson


def _draft(written: Mapping[str, Value], *, team: people.TeamPlace, actor: Actor, at: datetime) -> Lesson:
    """The row of a new lesson of this team, not yet saved; without a title it takes one from the text."""
    lesson = Lesson(
        **written,
        team_id=team.id,
        organisation_id=team.place.id,
        locality_id=team.place.locality_id,
        context=team.place.context,
        raised_by_id=actor.user_id,
        licence=LICENCE,
        stage_since=at,
        version=0,
    )
    lesson.title = lesson.title or titles.from_text(
        lesson.good, lesson.next_time, lesson.not_so_good, lesson.problem_statement
    )
    return lesson
