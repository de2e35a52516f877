"""What was found in a lesson's text, for whoever decides about it."""

from dataclasses import dataclass

from django.db import models

from learnonce.base import deciding
from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.calc.content import FIELDS, LABELS, Content, writing
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Lesson
from learnonce.lessons.queries.lists import PAGE, CardPage, card


@dataclass(frozen=True, slots=True)
class FoundPage:
    """The stretches nobody has decided about. Never log them."""

    lesson_id: int
    title: str
    is_held: bool
    may_write: bool
    open: list[deciding.Open]

    def label(self, one: deciding.Open) -> str:
        return LABELS.get(one.field, "Text")


def held(*, actor: Actor, page: int = 1) -> CardPage:
    """What waits until somebody has looked for people in it, the longest waiting first. One query."""
    rows = Lesson.objects.visible_to(actor).filter(held_at__isnull=False)
    start = (page - 1) * PAGE
    found = list(
        rows.select_related("organisation", "locality")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("held_at", "pk")[start : start + PAGE + 1]
    )
    return CardPage(cards=[card(row) for row in found[:PAGE]], number=page, more=len(found) > PAGE)


def found_in(*, actor: Actor, lesson_id: int) -> FoundPage:
    """Three queries, and the name model: 45 ms for 100 words.

    Raises:
        Lesson.DoesNotExist, NotAllowed: for whoever may not decide about its text.
    """
    row = Lesson.objects.visible_to(actor).select_related("locality").get(pk=lesson_id)
    path = tuple(row.locality.path) if row.locality else ()
    if not (policies.may_share(actor, row) or policies.curates(actor, row, path)):
        raise NotAllowed("Only its source and its curators can decide about its text.")
    texts = writing(Content(**{name: getattr(row, name) for name in FIELDS}).as_dict())
    return FoundPage(
        lesson_id=row.pk,
        title=row.title,
        is_held=row.held_at is not None,
        may_write=policies.may_write(actor, row, path),
        open=deciding.open_in(("lesson", row.pk), texts),
    )
