"""Keeping who may see a lesson the same on its row and in the index, in one transaction."""

from collections.abc import Collection
from itertools import batched

from django.db import transaction

from learnonce.base import sharing
from learnonce.lessons.calc import stages
from learnonce.lessons.models import Lesson
from learnonce.lessons.services import indexing
from learnonce.lessons.services.locking import path_of


def home_of(lesson: Lesson) -> list[str]:
    """The tokens of those who see a lesson without any grant: its writer and its team."""
    home = [sharing.person(lesson.raised_by_id)] if lesson.raised_by_id else []
    return [*home, sharing.team(lesson.team_id)] if lesson.team_id else home


@transaction.atomic
def refresh_audience(lesson: Lesson) -> None:
    """Work out anew who may see the lesson, after a grant, a withdrawal or a move to another stage.

    Effects:
        Row and index say the same when this returns: what was taken back is not found a second later.
    """
    home = home_of(lesson)
    audience = sharing.audience(("lesson", lesson.pk), home=home, path=path_of(lesson))
    if lesson.held_at:  # what was found in it is not decided: its home and its curators alone
        keepers = [] if lesson.organisation_id else [sharing.ADMINISTRATORS]
        audience = sorted({*home, *keepers, *sharing.carers_in(audience)})
    lesson.audience = audience
    lesson.save(update_fields=["audience", "tier", "held_at", "updated_at"])
    indexing.put(lesson)


def follow_places(locality_ids: Collection[int]) -> int:
    """Bring the lessons of localities that moved in the tree up to date: their curators, and their index.

    Safe to run twice; each slice is a transaction of its own. A withdrawn lesson keeps its readers, who may
    read why it is gone.

    Returns:
        How many lessons there were.
    """
    numbers = Lesson.objects.filter(locality_id__in=locality_ids).exclude(stage=stages.WITHDRAWN)
    done = 0
    for slice_ in batched(numbers.order_by("pk").values_list("pk", flat=True), indexing.SLICE):
        done += _follow(slice_)
    return done


@transaction.atomic
def _follow(lesson_ids: Collection[int]) -> int:
    rows = Lesson.objects.select_for_update(of=("self",)).select_related("locality")
    found = list(rows.filter(pk__in=lesson_ids).exclude(stage=stages.WITHDRAWN).order_by("pk"))
    for lesson in found:
        refresh_audience(lesson)
    return len(found)
