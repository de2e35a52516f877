"""Telling those who learned something, and those who passed it on, what became of it: once for each thing."""

from datetime import datetime

from django.urls import reverse

from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adoption, AdoptionCheck, Lesson
from learnonce.people import queries as people
from learnonce.people import services as people_services

_TOOK_UP = {
    adopting.REPLICATE: "is taking up what you learned, as it is",
    adopting.CUSTOMISE: "is taking up what you learned, fitted to how they work",
    adopting.ENHANCE: "is taking up what you learned, and adds something new",
}
_WENT = {
    "better": "better than you said",
    "same": "about as you said",
    "worse": "worse than you said",
    "unclear": "they cannot tell yet",
}


def thank_for_take_up(adoption: Adoption, *, at: datetime) -> None:
    """Thank the source, and the place it was passed on by. Deciding anew thanks nobody a second time."""
    text = f"Thank you: {called(adoption)} {_TOOK_UP[adoption.mode]}. {_title(adoption.lesson)}"
    _tell(adoption, key="taken-up", text=text, at=at)


def thank_for_report(adoption: Adoption, check: AdoptionCheck, *, at: datetime) -> None:
    """Tell the source how it went elsewhere."""
    went = _WENT[check.effect] if check.still_in_use else "they have stopped"
    text = (
        f"{called(adoption)} told how it went after {check.month} months: {went}. {_title(adoption.lesson)}"
    )
    _tell(adoption, key=f"report-{check.month}", text=text, at=at)


def called(adoption: Adoption) -> str:
    """What others may call an adopter: its name only where it gave it."""
    return adoption.organisation.name if adoption.has_name else "A place that is counted without its name"


def _title(lesson: Lesson) -> str:
    return f"“{lesson.title}”"


def _tell(adoption: Adoption, *, key: str, text: str, at: datetime) -> None:
    lesson = adoption.lesson
    home = {lesson.raised_by_id} if lesson.raised_by_id else set()
    if not home and lesson.team_id:
        home = {member.id for member in people.members_of_team(lesson.team_id)}
    if adoption.adopted_from and adoption.adopted_from.contact_id:
        home.add(adoption.adopted_from.contact_id)
    people_services.tell(
        person_ids=home - {adoption.contact_id},
        key=f"adoption:{adoption.pk}:{key}",
        text=text[0].upper() + text[1:],
        path=reverse("lessons:lineage", kwargs={"lesson_id": lesson.pk}),
        at=at,
    )
