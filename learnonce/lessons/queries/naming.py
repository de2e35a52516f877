"""Names under a lesson: of those who agreed, and what the reader could be named for."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Coalesce

from learnonce.base.actors import EVERYONE, Actor
from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adoption, Credit, Lesson, LessonVersion

type Brought = Callable[[int], Exists]  # whether the lesson of an outer query came from this person

Part = Credit.Part
_OWN = {
    Part.BROUGHT: "You brought this.",
    Part.WROTE: "You wrote this.",
    Part.CURATED: "You made this fit for others.",
    Part.TOOK_UP: "You took this up.",
}
_ORDER = {part: number for number, part in enumerate(Part.values)}
_brought: list[Brought] = []


def brought_by(asks: Brought) -> None:
    """A room above knows who brought some lessons, and says so as a part of the query."""
    _brought.append(asks)


@dataclass(frozen=True, slots=True)
class CreditLine:
    """Those named for one part, each as "Amina Okafor, Fernbank", by name: nobody stands before others."""

    words: str
    names: list[str]


@dataclass(frozen=True, slots=True)
class OwnPart:
    """A part the reader had in it, and whether they are named for it."""

    part: str
    words: str
    is_named: bool


@dataclass(frozen=True, slots=True)
class Credits:
    lines: list[CreditLine]
    own: list[OwnPart]


def credits_of(*, lesson_id: int, actor: Actor) -> Credits:
    """Those named, and what the actor could be named for. The caller has seen that they may read the lesson.

    Two queries.
    """
    rows = (
        Credit.objects.filter(lesson_id=lesson_id)
        .order_by("person__name", "pk")
        .values_list("part", "person_id", "person__name", "organisation__name")
    )
    found: dict[str, list[str]] = {}
    mine = set()
    for part, person_id, name, place in rows:
        found.setdefault(part, []).append(f"{name}, {place}" if place else name)
        if person_id == actor.user_id:
            mine.add(part)
    parts = parts_of(lesson_id=lesson_id, actor=actor)
    return Credits(
        lines=[CreditLine(Part(part).label, found[part]) for part in sorted(found, key=_ORDER.__getitem__)],
        own=[OwnPart(part, _OWN[part], part in mine) for part in Part if part in parts or part in mine],
    )


def parts_of(*, lesson_id: int, actor: Actor) -> set[Credit.Part]:
    """What the actor did for a lesson they can find, as it is recorded. One query."""
    person_id = actor.user_id
    if person_id is None:
        return set()
    brought = {f"brought_{number}": asks(person_id) for number, asks in enumerate(_brought)}
    rows = Lesson.objects.visible_to(actor).findable().filter(pk=lesson_id)
    row = (
        rows.annotate(saved=Exists(_saved(person_id)), took_up=Exists(_took_up(person_id)), **brought)
        .values("raised_by_id", "team_id", "owner_id", "published_by_id", "saved", "took_up", *brought)
        .first()
    )
    if row is None:
        return set()
    at_home = row["raised_by_id"] == person_id or row["team_id"] in actor.team_ids
    found = {
        Part.BROUGHT: any(row[name] for name in brought),
        Part.WROTE: row["raised_by_id"] == person_id or (at_home and row["saved"]),
        Part.CURATED: person_id in {row["owner_id"], row["published_by_id"]}
        or (row["saved"] and not at_home),
        Part.TOOK_UP: row["took_up"],
    }
    return {part for part, did in found.items() if did}


def _saved(person_id: int) -> QuerySet[LessonVersion]:
    return LessonVersion.objects.filter(lesson=OuterRef("pk"), saved_by_id=person_id)


def _took_up(person_id: int) -> QuerySet[Adoption]:
    """Take-ups elsewhere that say which place it was, and whom to ask there."""
    return Adoption.objects.filter(
        lesson=OuterRef("pk"),
        contact_id=person_id,
        audience__contains=[EVERYONE],
        mode__in=sorted(adopting.IN_USE_MODES),
    ).exclude(organisation=Coalesce(OuterRef("organisation"), 0))
