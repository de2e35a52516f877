"""What the pages show that gather: local work, a collection, and what somebody follows.

Written straight into the tables, as their services leave it; see population.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle
from typing import Any

from django.apps import apps

from learnonce.base import sharing
from learnonce.base.sharing import Tier
from learnonce.bench.texts import Text

INITIATIVES_A_LESSON = 0.1
ENTRIES = 30  # lessons of the collection
FOLLOWED = 5  # topics, and as many places

type Row = Any  # Any: a row of a model private to its room


@dataclass(frozen=True, slots=True)
class Gathered:
    """The numbers of what the pages are asked for."""

    collection_id: int
    locality_id: int  # a board, with a fifth of all lessons


def gather(
    *, lessons: Sequence[Row], texts: Sequence[Text], teams: Sequence[Row], reader: Row, now: datetime
) -> Gathered:
    """Local work of every team; a collection of lessons; a reader who follows topics, places and it."""
    _initiatives(lessons, texts=texts, teams=teams, now=now)
    board = teams[0].organisation.locality.parent_id
    collection = _collection(lessons[-ENTRIES:], locality_id=board, now=now)
    topics = apps.get_model("lessons.Topic").objects.order_by("pk").values_list("pk", flat=True)
    near = dict.fromkeys(team.organisation.locality_id for team in teams)
    _follow(reader, "topic", list(topics[:FOLLOWED]), now)
    _follow(reader, "locality", [board, *near][:FOLLOWED], now)
    _follow(reader, "collection", [collection.pk], now)
    return Gathered(collection_id=collection.pk, locality_id=board)


def _initiatives(
    lessons: Sequence[Row], *, texts: Sequence[Text], teams: Sequence[Row], now: datetime
) -> None:
    """One for every ten lessons, a tenth of them for people signed in only."""
    initiative = apps.get_model("improvement.Initiative")
    rows = []
    for number, text, team in zip(
        range(int(INITIATIVES_A_LESSON * len(lessons))), cycle(texts), cycle(teams), strict=False
    ):
        tier = Tier.SIGNED_IN if number % 10 == 0 else Tier.PUBLIC
        since = now - timedelta(hours=5 * number)
        rows.append(
            initiative(
                what=text.sentences[0][:300],
                organisation_id=team.organisation_id,
                locality_id=team.organisation.locality_id,
                stage=("IDEA", "PLANNING", "TRYING", "RUNNING", "SPREAD")[number % 5],
                stage_since=since,
                topics=[f"topic-{number % 20}"],
                confirmed_at=since,
                tier=tier,
                audience=[sharing.team(team.pk), *sharing.tokens_of(tier)],
            )
        )
    initiative.objects.bulk_create(rows, batch_size=500)


def _collection(lessons: Sequence[Row], *, locality_id: int, now: datetime) -> Row:
    """A public one, that its board's curators keep."""
    made = apps.get_model("briefings.Collection").objects.create(
        title="Where to begin",
        words="Read them in this order.",
        locality_id=locality_id,
        tier=Tier.PUBLIC,
        audience=sharing.tokens_of(Tier.PUBLIC),
        published_at=now,
        changed_at=now,
    )
    entry = apps.get_model("briefings.Entry")
    entry.objects.bulk_create(
        entry(collection=made, lesson=lesson, position=position, why="It saves a call.", added_at=now)
        for position, lesson in enumerate(lessons)
    )
    return made


def _follow(reader: Row, kind: str, numbers: Sequence[int], now: datetime) -> None:
    follow = apps.get_model("briefings.Follow")
    follow.objects.bulk_create(
        follow(person=reader, kind=kind, number=number, since=now - timedelta(days=30)) for number in numbers
    )
