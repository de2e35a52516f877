"""What was looked at before work began."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.lessons.models import Lesson, PriorArtCheck
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class Shown:
    """A lesson that was shown then, and that the reader may see now."""

    lesson_id: int
    title: str


@dataclass(frozen=True, slots=True)
class PriorArt:
    choice: str
    choice_words: str
    reason: str
    made_by: str
    made_at: datetime
    shown: tuple[Shown, ...]
    chosen: Shown | None


def prior_art_of(*, about: tuple[str, int], actor: Actor) -> list[PriorArt]:
    """Every check made about a thing, newest first. The caller has checked that the actor may see the thing.

    Lessons the actor may not see are left out without a trace. Three queries.
    """
    kind, number = about
    rows = list(PriorArtCheck.objects.filter(about_kind=kind, about_id=number).order_by("-made_at", "-pk"))
    titles = _titles(actor, rows)
    names = people.names(row.made_by_id for row in rows)
    return [
        PriorArt(
            choice=row.choice,
            choice_words=row.get_choice_display(),
            reason=row.reason,
            made_by=names.get(row.made_by_id or 0, ""),
            made_at=row.made_at,
            shown=tuple(titles[one["lesson"]] for one in row.shown if one["lesson"] in titles),
            chosen=titles.get(row.chosen_id or 0),
        )
        for row in rows
    ]


def _titles(actor: Actor, rows: Iterable[PriorArtCheck]) -> dict[int, Shown]:
    wanted = {one["lesson"] for row in rows for one in row.shown}
    wanted |= {row.chosen_id for row in rows if row.chosen_id}
    found = Lesson.objects.visible_to(actor).filter(pk__in=wanted).values_list("pk", "title")
    return {number: Shown(lesson_id=number, title=title) for number, title in found}
