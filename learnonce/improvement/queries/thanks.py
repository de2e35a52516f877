"""Thanks for a lesson, and whom it is owed to."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from learnonce.base.actors import Actor
from learnonce.improvement.models import Initiative, Thank
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people

MOST = 5  # sentences, the newest; never how many there are


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence, and from which place."""

    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Thanks:
    """What the page of a lesson says of credit.

    Args:
        improved_by: named places that took it up and changed something, by name.
        mine: the reader's own sentence; None when they have not said thank you.
        may_thank: whether it is somebody else's.
        credits: those who agreed to be named for a part in it.
    """

    lesson_id: int
    title: str
    improved_by: list[str]
    said: list[Said]
    mine: str | None
    may_thank: bool
    credits: lessons.Credits


def thanks_of(*, lesson_id: int, actor: Actor) -> Thanks | None:
    """None for a lesson the actor may not read. Seven queries."""
    credited = lessons.credited(lesson_id=lesson_id, actor=actor)
    if credited is None:
        return None
    rows = list(Thank.objects.filter(lesson_id=lesson_id).exclude(text="").order_by("-at", "-id")[:MOST])
    mine = (
        Thank.objects.filter(lesson_id=lesson_id, person_id=actor.person_id)
        .values_list("text", flat=True)
        .first()
    )
    places = people.places(row.organisation_id for row in rows if row.organisation_id)
    return Thanks(
        lesson_id=lesson_id,
        title=credited.title,
        improved_by=credited.improved_by,
        said=[
            Said(
                text=row.text,
                place=places[row.organisation_id].name if row.organisation_id in places else "",
            )
            for row in rows
        ],
        mine=mine,
        may_thank=actor.person_id not in credited.home,
        credits=lessons.credits_of(lesson_id=lesson_id, actor=actor),
    )


def told_of_it(person_id: int) -> Exists:
    """Whether the lesson of an outer query was made of work that this person put on the register."""
    return Exists(Initiative.objects.filter(made_lesson=OuterRef("pk"), raised_by_id=person_id))
