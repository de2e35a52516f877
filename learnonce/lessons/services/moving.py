"""From one stage to the next, and who hears of it."""

from datetime import datetime

from django.urls import reverse

from learnonce.base.actors import Actor
from learnonce.lessons.calc import stages
from learnonce.lessons.errors import NotReady
from learnonce.lessons.models import Lesson
from learnonce.lessons.services import indexing
from learnonce.people import queries as people
from learnonce.people import services as telling


def move(lesson: Lesson, *, to: str, at: datetime, reason: str = "") -> None:
    """Set the stage, if the road allows it. The caller holds the lock, has asked who may, and audits.

    Raises:
        NotReady: there is no way from here to there.
    """
    if not stages.may_move(now=lesson.stage, to=to):
        now, then = stages.LABELS[lesson.stage].lower(), stages.LABELS[to].lower()
        raise NotReady(f"This lesson is {now}. From there it cannot become {then}.")
    lesson.stage = to
    lesson.stage_since = at
    lesson.stage_reason = reason
    lesson.save()
    indexing.put(lesson)


def home(lesson: Lesson) -> list[int]:
    """Who hears news of a lesson at the place it comes from: its writer, else the team."""
    if lesson.raised_by_id:
        return [lesson.raised_by_id]
    return [member.id for member in people.members_of_team(lesson.team_id)] if lesson.team_id else []


def adopters(lesson: Lesson) -> list[int]:
    """Who hears news of a lesson where it was taken up."""
    contacts = lesson.adoptions.filter(contact__isnull=False).values_list("contact_id", flat=True)
    return [number for number in contacts if number]


def tell(
    person_ids: list[int | None], *, lesson: Lesson, key: str, text: str, actor: Actor, at: datetime
) -> None:
    """A line of news that leads to the lesson, for everybody named but whoever caused it."""
    telling.tell(
        person_ids=[number for number in person_ids if number and number != actor.user_id],
        key=f"lesson:{lesson.pk}:{key}",
        text=text,
        path=reverse("lessons:detail", kwargs={"lesson_id": lesson.pk}),
        at=at,
    )
