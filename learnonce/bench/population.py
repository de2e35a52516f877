"""Places, people, lessons and noticings in the numbers of a country, for the pages to show.

Places are made by services. Lessons, talk and noticings are written straight into their tables, in the
state their services leave them in, because walking 10,000 lessons along their road takes an hour.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle, islice
from typing import Any

import numpy as np
from django.apps import apps

from learnonce.base import sharing
from learnonce.base.actors import SYSTEM
from learnonce.base.sharing import Tier
from learnonce.bench import filling
from learnonce.bench.charted import Charted, chart
from learnonce.bench.gathering import Gathered, gather
from learnonce.bench.texts import Text
from learnonce.lessons import services as lessons
from learnonce.people import services as people

BOARDS = 5
CLUSTERS = 10  # in each board
PRACTICES = 4  # in each cluster
TOPICS = 20
TALKED_ABOUT = 50  # lessons with talk and adopters
COMMENTS = 20  # on each of them
ADOPTERS = 5  # of each of them
ON_ONE_BOARD = 200  # noticings of the team whose board is opened
ON_ONE_TEAM = 12  # members of that team
EMBEDDED = 200  # lessons whose vectors the product makes; the others get mixtures of theirs
BATCH = 500
UNUSABLE = "!"  # as a password: no hash is this


@dataclass(frozen=True, slots=True)
class Population:
    """Whom and what the pages are asked for."""

    person: Any  # Any: the account of a member of the busiest team, a row of a model private to its room
    team_id: int
    lesson_id: int  # with `COMMENTS` comments
    gathered: Gathered
    charted: Charted
    questions: list[str]  # a sentence each


@dataclass(frozen=True, slots=True)
class Size:
    """How many of each there are to be."""

    lessons: int
    noticings: int
    members: int


def populate(*, size: Size, texts: Sequence[Text], now: datetime, rng: np.random.Generator) -> Population:
    """Published lessons, noticings and members, and whatever belongs to them."""
    teams = _places(now)
    members = _members(size.members, teams=teams, at=now)[:ON_ONE_TEAM]
    made = _lessons(size.lessons, texts=texts, teams=teams, now=now, rng=rng)
    talked_about = made[-TALKED_ABOUT:]
    _talk(talked_about, texts=texts, members=members, now=now)
    _adoptions(talked_about, teams=teams, now=now)
    _noticings(size.noticings, texts=texts, teams=teams, members=members, now=now)
    _index(made, rng=rng)
    gathered = gather(lessons=made, texts=texts, teams=teams, reader=members[0], now=now)
    charted = chart(team=teams[0], person=members[0], now=now, rng=rng)
    asked = [" ".join(text.body.split()[:20]) for text in texts[:100]]
    return Population(members[0], teams[0].pk, made[-1].pk, gathered, charted, asked)


type Model = Any  # Any: a model private to its room, or a row of it


def _model(name: str) -> Model:
    return apps.get_model(name)


def _places(now: datetime) -> list[Model]:
    """One team for each practice; localities three deep."""
    nation = people.add_locality(
        code="B", name="Benchland", kind="NATION", parent_id=None, actor=SYSTEM, at=now
    )
    teams = []
    for board in range(BOARDS):
        above = people.add_locality(
            code=f"B{board}", name=f"Board {board}", kind="BOARD", parent_id=nation.pk, actor=SYSTEM, at=now
        )
        for cluster in range(CLUSTERS):
            code = f"B{board}C{cluster}"
            place = people.add_locality(
                code=code, name=f"Cluster {code}", kind="CLUSTER", parent_id=above.pk, actor=SYSTEM, at=now
            )
            for number in range(PRACTICES):
                practice = people.add_organisation(
                    code=f"{code}P{number}",
                    name=f"Practice {code}-{number}",
                    kind="PRACTICE",
                    locality_id=place.pk,
                    actor=SYSTEM,
                    at=now,
                )
                teams.append(
                    people.add_team(organisation_id=practice.pk, name="Practice team", actor=SYSTEM, at=now)
                )
    return teams


def _members(count: int, *, teams: list[Model], at: datetime) -> list[Model]:
    """The first dozen work in the first team, the others are spread over all. Nobody has a password."""
    person, membership = _model("people.Person"), _model("people.Membership")
    made = person.objects.bulk_create(
        (
            person(email=f"member{number}@example.org", name=f"Member {number}", password=UNUSABLE)
            for number in range(count)
        ),
        batch_size=BATCH,
    )
    homes = [teams[0]] * ON_ONE_TEAM + list(islice(cycle(teams), max(0, count - ON_ONE_TEAM)))
    membership.objects.bulk_create(
        (
            membership(person=one, team=team, job="Receptionist", started_at=at)
            for one, team in zip(made, homes, strict=False)
        ),
        batch_size=BATCH,
    )
    return list(made)


def _lessons(
    count: int, *, texts: Sequence[Text], teams: list[Model], now: datetime, rng: np.random.Generator
) -> list[Model]:
    lesson, topic = _model("lessons.Lesson"), _model("lessons.Topic")
    topics = topic.objects.bulk_create(
        topic(key=f"topic-{number}", name=f"Topic {number}") for number in range(TOPICS)
    )
    rows = []
    for number, team in zip(range(count), cycle(teams), strict=False):
        one, other = (texts[place] for place in rng.integers(len(texts), size=2))
        out = sharing.tokens_of(Tier.SIGNED_IN if number % 10 == 0 else Tier.PUBLIC)
        at = now - timedelta(minutes=7 * (count - number))
        rows.append(
            lesson(
                team=team,
                organisation_id=team.organisation_id,
                locality_id=team.organisation.locality_id,
                kind=("SOLUTION", "SOLUTION", "TIP", "ATTEMPT", "WARNING")[number % 5],
                title=(one.title or one.body)[:120],
                problem_statement=one.sentences[0],
                what_we_did=" ".join(one.sentences[1:]),
                next_time=" ".join(other.sentences[:2]),
                results=other.sentences[-1],
                core_parts=[other.sentences[0][:300]],
                care_setting="general_practice",
                stage="PUBLISHED",
                stage_since=at,
                published_at=at,
                tier=Tier.SIGNED_IN if number % 10 == 0 else Tier.PUBLIC,
                audience=[sharing.team(team.pk), *out],
                strength=("A0", "A1", "A2")[number % 3],
            )
        )
    made = lesson.objects.bulk_create(rows, batch_size=BATCH)
    through = lesson.topics.through
    links = (through(lesson=row, topic=topics[row.pk % TOPICS]) for row in made)
    through.objects.bulk_create(links, batch_size=BATCH)
    version = _model("lessons.LessonVersion")
    kept = (version(lesson=row, number=1, content={"title": row.title}, saved_at=now) for row in made)
    version.objects.bulk_create(kept, batch_size=BATCH)
    return list(made)


def _talk(about: Sequence[Model], *, texts: Sequence[Text], members: list[Model], now: datetime) -> None:
    """Half questions, half remarks; none in reply, which costs the page most."""
    comment = _model("lessons.Comment")
    comment.objects.bulk_create(
        comment(
            lesson=row,
            kind=("QUESTION", "COMMENT")[number % 2],
            text=text.sentences[0],
            written_by=members[number % len(members)],
            written_at=now - timedelta(hours=number),
        )
        for row in about
        for number, text in enumerate(islice(cycle(texts), COMMENTS))
    )


def _adoptions(about: Sequence[Model], *, teams: list[Model], now: datetime) -> None:
    adoption = _model("lessons.Adoption")
    adoption.objects.bulk_create(
        adoption(
            lesson=row,
            version=1,
            organisation_id=team.organisation_id,
            team=team,
            mode="REPLICATE",
            state="WORKING",
            started_at=now,
            decided_at=now,
            begun_at=now,
            audience=sharing.tokens_of(Tier.PUBLIC),
        )
        for row in about
        for team in teams[1 : ADOPTERS + 1]
    )


def _noticings(
    count: int, *, texts: Sequence[Text], teams: list[Model], members: list[Model], now: datetime
) -> None:
    """The first team has `ON_ONE_BOARD` of them, the others share the rest."""
    noticing = _model("practice.Noticing")
    busy = min(ON_ONE_BOARD, count)
    homes = [teams[0]] * busy + list(islice(cycle(teams[1:]), count - busy))
    noticing.objects.bulk_create(
        (
            noticing(
                team=team,
                text=text.sentences[0],
                anonymity="NAMED",
                raised_by=members[number % len(members)],
                raised_at=now - timedelta(minutes=11 * number),
                state="RAISED",
                state_since=now,
                audience=[sharing.team(team.pk), sharing.runners(team.organisation_id)],
            )
            for number, (team, text) in enumerate(zip(homes, cycle(texts), strict=False))
        ),
        batch_size=BATCH,
    )


def _index(made: Sequence[Model], *, rng: np.random.Generator) -> None:
    """Have the lessons found: words and tags by the product for all, vectors by its model for some."""
    first, last = made[0].pk, made[-1].pk
    some = min(EMBEDDED, len(made))
    lessons.index_lessons(first=first, last=first + some - 1)
    filling.embed_everything()
    for start in range(first + some, last + 1, BATCH):
        lessons.index_lessons(first=start, last=min(start + BATCH - 1, last))
    filling.give_vectors(rng)
