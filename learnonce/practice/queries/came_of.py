"""What came of what somebody noticed or learned, for that person alone."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from learnonce.base.actors import Actor
from learnonce.lessons import queries as lessons
from learnonce.practice.models import Noticing


@dataclass(frozen=True, slots=True)
class Came:
    """A lesson that others took up. `days` from noticing (or else from the lesson) to the first of them."""

    lesson_id: int
    title: str
    places: int
    days: int
    from_noticing: bool


def came_of(*, actor: Actor) -> list[Came]:
    """In the order in which it was first taken up. Three queries. What came without a name is not known."""
    noticed = dict(
        Noticing.objects.filter(raised_by_id=actor.person_id, made_lesson__isnull=False).values_list(
            "made_lesson_id", "raised_at"
        )
    )
    began = {**lessons.raised(actor=actor), **noticed}
    used = lessons.use_of(lesson_ids=began.keys(), actor=actor)
    return [
        Came(
            lesson_id=number,
            title=use.title,
            places=use.places,
            days=max(0, (use.first_at - began[number]).days),
            from_noticing=number in noticed,
        )
        for number, use in used.items()
    ]


def noticed_openly(person_id: int) -> Exists:
    """Whether the lesson of an outer query began with what this person noticed under their name."""
    named = Noticing.objects.filter(raised_by_id=person_id, anonymity=Noticing.Anonymity.NAMED)
    return Exists(named.filter(made_lesson=OuterRef("pk")))
