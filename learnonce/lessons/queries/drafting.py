"""A lesson as those see it who write it."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.db import models

from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.calc import completeness, pointing, stages
from learnonce.lessons.calc.completeness import Wanted
from learnonce.lessons.calc.content import FIELDS, Content, writing
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Lesson


@dataclass(frozen=True, slots=True)
class Draft:
    """The text in hand, and what is still missing from it.

    `context`: what is known of the setting it comes from; `place_context`: what the place says of itself now.
    """

    id: int
    title: str
    text: Content
    version: int
    stage: str
    stage_words: str
    stage_since: datetime
    stage_reason: str
    is_out: bool
    context: dict[str, str]
    place_context: dict[str, str]
    to_organise: list[Wanted]
    to_publish: list[Wanted]
    pointed: list[pointing.Pointed]

    def wanted_of(self, group: str) -> list[Wanted]:
        """What one page of the text lacks, whichever stage asks for it; each field once."""
        found: dict[str, Wanted] = {}
        for item in [*self.to_organise, *self.to_publish]:
            if item.group == group and (item.must or item.field not in found):
                found[item.field] = item
        return list(found.values())


def draft(*, actor: Actor, lesson_id: int) -> Draft:
    """Two queries. Raises NotAllowed when the actor may see it but not write it."""
    row = (
        Lesson.objects.visible_to(actor)
        .select_related("locality", "organisation")
        .prefetch_related("topics")
        .fetch_mode(models.FETCH_RAISE)
        .get(pk=lesson_id)
    )
    if not policies.may_write(actor, row, tuple(row.locality.path) if row.locality else ()):
        raise NotAllowed("Only the team it comes from and its curators can change this lesson.")
    text = Content(**{name: getattr(row, name) for name in FIELDS})
    lacks = partial(
        completeness.missing,
        text,
        has_topics=bool(row.topics.all()),
        has_problem=row.problem_id is not None,
        facets=len(row.context),
    )
    return Draft(
        id=row.pk,
        title=row.title,
        text=text,
        version=row.version,
        stage=row.stage,
        stage_words=row.get_stage_display(),
        stage_since=row.stage_since,
        stage_reason=row.stage_reason,
        is_out=row.stage in stages.FINDABLE,
        context=row.context,
        place_context=row.organisation.context if row.organisation else {},
        to_organise=lacks(stage=completeness.ORGANISE),
        to_publish=lacks(stage=completeness.PUBLISH),
        pointed=pointing.point(writing(text.as_dict())),
    )
