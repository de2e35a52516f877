"""To whom a lesson is owed: its home, and those who took it up; and what became of what somebody brought."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Min

from learnonce.base.actors import EVERYONE, Actor
from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adoption, Lesson
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class Credited:
    """People to be told of thanks, for services; and named places that changed something, for pages.

    Who raised a lesson is told, and named to nobody.
    """

    title: str
    home: frozenset[int]
    adopters: frozenset[int]
    improved_by: list[str]


@dataclass(frozen=True, slots=True)
class Use:
    """How many other places took a lesson up, those without their name too, and when the first did."""

    title: str
    places: int
    first_at: datetime


def credited(*, lesson_id: int, actor: Actor) -> Credited | None:
    """None for a lesson the actor may not find. Three queries."""
    row = Lesson.objects.visible_to(actor).findable().filter(pk=lesson_id).first()
    if row is None:
        return None
    home = {row.raised_by_id} if row.raised_by_id else set()
    if not home and row.team_id:
        home = {member.id for member in people.members_of_team(row.team_id)}
    named = Adoption.objects.filter(
        lesson_id=lesson_id, audience__contains=[EVERYONE], mode__in=sorted(adopting.IN_USE_MODES)
    ).exclude(organisation_id=row.organisation_id or 0)
    told = list(
        named.order_by("organisation__name", "pk")
        .annotate(changed=Count("adaptations"))
        .values_list("contact_id", "organisation__name", "changed", "mode")
    )
    return Credited(
        title=row.title,
        home=frozenset(number for number in home if number),
        adopters=frozenset(contact for contact, *_rest in told if contact),
        improved_by=[name for _contact, name, changed, mode in told if changed or mode == adopting.ENHANCE],
    )


def use_of(*, lesson_ids: Collection[int], actor: Actor) -> dict[int, Use]:
    """What became of lessons the actor may see, of those that somebody took up. One query."""
    rows = (
        Adoption.objects.filter(
            lesson__in=Lesson.objects.visible_to(actor).filter(pk__in=lesson_ids),
            mode__in=sorted(adopting.IN_USE_MODES),
            decided_at__isnull=False,
        )
        .values("lesson_id", "lesson__title")
        .annotate(places=Count("organisation", distinct=True), first_at=Min("decided_at"))
        .order_by("first_at")
    )
    return {
        row["lesson_id"]: Use(title=row["lesson__title"], places=row["places"], first_at=row["first_at"])
        for row in rows
    }


def raised(*, actor: Actor) -> dict[int, datetime]:
    """The lessons the actor wrote, with when they began them; by number. One query."""
    rows = Lesson.objects.filter(raised_by_id=actor.person_id, versions__isnull=False)
    return dict(rows.annotate(began=Min("versions__saved_at")).values_list("pk", "began"))
