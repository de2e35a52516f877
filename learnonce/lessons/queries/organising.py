"""What a curator needs to put a lesson in order: headings, shared problems, lessons that look alike."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVector

from learnonce.attachments import queries as attachments
from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.calc import completeness
from learnonce.lessons.calc.completeness import Wanted
from learnonce.lessons.calc.content import FIELDS, Content
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import CanonicalProblem, Lesson, LessonLink
from learnonce.lessons.queries.lists import Card, TopicLine, card, topics
from learnonce.matching import queries as matching

LIKE = 0.6  # cosine from which two lessons are worth a look side by side
MOST = 8  # problems or lessons offered at a time


@dataclass(frozen=True, slots=True)
class Problem:
    id: int
    statement: str


@dataclass(frozen=True, slots=True)
class Organising:
    """A lesson on the table where it is put in order."""

    id: int
    title: str
    stage: str
    problem_statement: str
    chosen_topics: list[str]
    problem: Problem | None
    topics: list[TopicLine]
    problems: list[Problem]
    missing: list[Wanted]


@dataclass(frozen=True, slots=True)
class Alike:
    """A lesson that looks like another. `words`: how alike; `almost_same`: maybe the same one."""

    card: Card
    text: Content
    words: str
    almost_same: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a pair, and whether it still stands."""

    id: int
    words: str
    other_id: int
    other_title: str
    reason: str
    by: str
    at: datetime
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """A lesson beside those that look like it."""

    card: Card
    text: Content
    alike: list[Alike]
    decisions: list[Decision]


def organising(*, actor: Actor, lesson_id: int, search: str = "") -> Organising:
    """Five queries. `search`: words to look for a shared problem by; the lesson's own problem without."""
    row = in_care(actor, lesson_id)
    text = content_of(row)
    chosen = sorted(topic.key for topic in row.topics.all())
    return Organising(
        id=row.pk,
        title=row.title,
        stage=row.stage,
        problem_statement=row.problem_statement,
        chosen_topics=chosen,
        problem=Problem(id=row.problem.pk, statement=row.problem.statement) if row.problem else None,
        topics=topics(actor=actor),
        problems=_problems_like(search or f"{row.problem_statement} {row.title}"),
        missing=completeness.missing(
            text,
            stage=completeness.ORGANISE,
            has_topics=bool(chosen),
            has_problem=row.problem_id is not None,
            facets=len(row.context),
        ),
    )


def _problems_like(text: str) -> list[Problem]:
    """Shared problems that have a word in common with the text, the most first."""
    words = [word for word in dict.fromkeys(text.lower().split()) if word.isalnum()][:40]
    if not words:
        return []
    query = SearchQuery(words[0], config="english")
    for word in words[1:]:
        query |= SearchQuery(word, config="english")
    vector = SearchVector("statement", "variants", config="english")
    rows = (
        CanonicalProblem.objects.annotate(found=vector, rank=SearchRank(vector, query))
        .filter(found=query)
        .order_by("-rank", "pk")[:MOST]
    )
    return [Problem(id=row.pk, statement=row.statement) for row in rows]


def side_by_side(*, actor: Actor, lesson_id: int) -> SideBySide:
    """The lesson, those that look like it among what the curator may see, and what was decided so far."""
    row = in_care(actor, lesson_id)
    return SideBySide(
        card=card(row),
        text=content_of(row),
        alike=_alike(actor, row),
        decisions=_decisions(actor, row),
    )


def _alike(actor: Actor, row: Lesson) -> list[Alike]:
    text = f"{row.title}\n{row.problem_statement}\n{row.what_we_did or row.good}"
    likes = matching.similar_to(
        text,
        tokens=actor.tokens,
        kinds=("lesson", "draft-lesson"),
        limit=MOST + 1,
        exclude=[("lesson", row.pk), ("draft-lesson", row.pk)],
    )
    twins = {
        twin.object_id
        for kind in ("lesson", "draft-lesson")
        for twin in matching.near_duplicates(kind, row.pk, tokens=actor.tokens)
    }
    near = {like.object_id: like for like in likes if (like.cosine or 0) >= LIKE}
    rows = (
        Lesson.objects.visible_to(actor)
        .filter(pk__in={*near, *twins}, merged_into__isnull=True)
        .select_related("organisation", "locality")
    )
    found = {other.pk: other for other in rows}
    order = [*twins, *(number for number in near if number not in twins)]
    return [
        Alike(
            card=card(found[number]),
            text=content_of(found[number]),
            words=near[number].closeness.words if number in near else "",
            almost_same=number in twins,
        )
        for number in order
        if number in found
    ][:MOST]


def _decisions(actor: Actor, row: Lesson) -> list[Decision]:
    links = (
        LessonLink.objects.filter(lesson=row)
        .select_related("other", "decided_by")
        .order_by("-decided_at", "-pk")
    )
    return [
        Decision(
            id=link.pk,
            words=link.get_decision_display(),
            other_id=link.other_id,
            other_title=link.other.title,
            reason=link.reason,
            by=str(link.decided_by or ""),
            at=link.decided_at,
            undone_at=link.undone_at,
        )
        for link in links
        if policies.may_see(actor, link.other)
    ]


def in_care(actor: Actor, lesson_id: int) -> Lesson:
    """The lesson, for a curator of it, with whether it `has_pictures`.

    Raises NotAllowed for everybody else who may see it.
    """
    row = (
        Lesson.objects.visible_to(actor)
        .select_related("organisation", "locality", "problem", "owner")
        .prefetch_related("topics")
        .annotate(has_pictures=attachments.pictures_on("lesson"))
        .get(pk=lesson_id)
    )
    if not policies.curates(actor, row, tuple(row.locality.path) if row.locality else ()):
        raise NotAllowed("Only a curator of this lesson's locality can do this.")
    return row


def content_of(row: Lesson) -> Content:
    return Content(**{name: getattr(row, name) for name in FIELDS})
