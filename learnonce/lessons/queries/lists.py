"""Lessons in lists."""

from dataclasses import dataclass
from datetime import datetime

from django.db import models

from learnonce.base.actors import Actor
from learnonce.lessons.calc import grades, stages
from learnonce.lessons.models import Lesson, Topic

PAGE = 20  # lessons


@dataclass(frozen=True, slots=True)
class Card:
    """A lesson as a list shows it: plain values, nothing left to fetch."""

    id: int
    title: str
    kind: str
    kind_words: str
    gist: str
    place: str
    locality: str
    stage: str
    stage_words: str
    stage_since: datetime
    published_at: datetime | None
    known: str


@dataclass(frozen=True, slots=True)
class TopicLine:
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class CardPage:
    """One page of a list; `more` when there is another after it."""

    cards: list[Card]
    number: int
    more: bool


def newest(*, actor: Actor, topic: str = "", page: int = 1) -> CardPage:
    """Published lessons the actor may read, newest first. One query."""
    rows = Lesson.objects.visible_to(actor).findable()
    if topic:
        rows = rows.filter(topics__key=topic)
    return _page(rows.order_by("-published_at", "-id"), page)


def of_teams(*, actor: Actor) -> dict[str, list[Card]]:
    """The lessons of the actor's own teams by the words of their stage, the longest waiting first."""
    rows = (
        Lesson.objects.filter(team_id__in=actor.team_ids)
        .visible_to(actor)
        .exclude(stage=stages.WITHDRAWN)
        .select_related("organisation", "locality")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("stage_since", "id")
    )
    found: dict[str, list[Card]] = {label: [] for label in stages.LABELS.values()}
    for row in rows:
        found[row.get_stage_display()].append(card(row))
    return {label: cards for label, cards in found.items() if cards}


def topics(*, actor: Actor) -> list[TopicLine]:  # noqa: ARG001  headings are public; every query names its reader
    return [TopicLine(key=row.key, name=row.name) for row in Topic.objects.order_by("name")]


def _page(rows: models.QuerySet[Lesson], number: int) -> CardPage:
    start = (number - 1) * PAGE
    rows = rows.select_related("organisation", "locality").fetch_mode(models.FETCH_RAISE)
    found = list(rows[start : start + PAGE + 1])
    return CardPage(cards=[card(row) for row in found[:PAGE]], number=number, more=len(found) > PAGE)


def card(row: Lesson) -> Card:
    return Card(
        id=row.pk,
        title=row.title,
        kind=row.kind,
        kind_words=row.get_kind_display(),
        gist=row.problem_statement or row.good or row.what_we_did or row.next_time or row.not_so_good,
        place=row.organisation.name if row.organisation else row.source_place or row.source_name,
        locality=row.locality.name if row.locality else "",
        stage=row.stage,
        stage_words=row.get_stage_display(),
        stage_since=row.stage_since,
        published_at=row.published_at,
        known=grades.words(row.strength, row.replication),
    )
