"""Lessons in lists."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models

from learnonce.base.actors import Actor
from learnonce.base.prepared import Prepared, Row, given
from learnonce.lessons.calc import grades, stages
from learnonce.lessons.models import Lesson, Topic

PAGE = 20  # lessons
_KINDS = dict(Lesson.Kind.choices)


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


_COLUMNS = (
    *("pk", "title", "kind", "stage", "stage_since", "published_at", "strength", "replication"),
    *("problem_statement", "good", "what_we_did", "next_time", "not_so_good"),
    *("organisation__name", "locality__name", "source_place", "source_name"),
)


def _newest(**narrowed: str) -> models.QuerySet[Lesson]:
    rows = Lesson.objects.open_to(given("tokens")).findable().filter(**narrowed)
    return rows.order_by("-published_at", "-id")


_NEWEST = Prepared(_newest, *_COLUMNS)
_NEWEST_OF_TOPIC = Prepared(lambda: _newest(topics__key=given("topic")), *_COLUMNS)
_TOPICS = Prepared(lambda: Topic.objects.order_by("name"), "key", "name")


def newest(*, actor: Actor, topic: str = "", page: int = 1) -> CardPage:
    """Published lessons the actor may read, newest first. One query."""
    asked: dict[str, Any] = {"tokens": sorted(actor.tokens), "most": PAGE + 1, "after": (page - 1) * PAGE}
    rows = _NEWEST_OF_TOPIC.ask(**asked, topic=topic) if topic else _NEWEST.ask(**asked)
    cards = [_card(row, row.organisation__name, row.locality__name) for row in rows[:PAGE]]
    return CardPage(cards=cards, number=page, more=len(rows) > PAGE)


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
    return [TopicLine(key=row.key, name=row.name) for row in _TOPICS.ask()]


def card(row: Lesson) -> Card:
    """A card of a row that holds its organisation and locality."""
    return _card(
        row,
        row.organisation.name if row.organisation else None,
        row.locality.name if row.locality else None,
    )


def _card(row: Row, organisation: str | None, locality: str | None) -> Card:
    return Card(
        id=row.pk,
        title=row.title,
        kind=row.kind,
        kind_words=_KINDS[row.kind],
        gist=row.problem_statement or row.good or row.what_we_did or row.next_time or row.not_so_good,
        place=organisation or row.source_place or row.source_name,
        locality=locality or "",
        stage=row.stage,
        stage_words=stages.LABELS[row.stage],
        stage_since=row.stage_since,
        published_at=row.published_at,
        known=grades.words(row.strength, row.replication),
    )
