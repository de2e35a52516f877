"""Take-ups as rows, and titles, for rooms that show what is under way."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from learnonce.base.actors import Actor
from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adoption, Lesson


def take_up_rows(*, actor: Actor) -> QuerySet[Adoption]:
    """Every take-up of a lesson the actor may see, by a place that gave its name or is the actor's own.

    For a higher room to put beside what it holds; not for a page. Looking and deciding against are left out.
    """
    tokens = sorted(actor.tokens)
    seen = Lesson.objects.open_to(tokens).findable()
    in_use = Q(mode__in=sorted(adopting.IN_USE_MODES)) | Q(mode="")
    rows = Adoption.objects.filter(in_use, lesson__in=seen, audience__overlap=tokens)
    return rows.exclude(state__in=[adopting.LOOKING, adopting.SHORTLISTED])


def titles(*, lesson_ids: Iterable[int | None], actor: Actor) -> dict[int, str]:
    """Titles of those of these lessons that the actor may see, by number. No query for none."""
    wanted = {number for number in lesson_ids if number}
    if not wanted:
        return {}
    return dict(Lesson.objects.visible_to(actor).filter(pk__in=wanted).values_list("pk", "title"))
