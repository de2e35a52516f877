"""What is known about something: published lessons of a topic, a place, a shared problem, or by number."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, Greatest

from learnonce.base.actors import Actor
from learnonce.lessons.calc import adopting, grades
from learnonce.lessons.models import Adoption, CanonicalProblem, Lesson, LessonVersion, Topic


@dataclass(frozen=True, slots=True)
class About:
    """What lessons are asked for; several that are named must all hold, none is everything.

    Args:
        localities: of these, each with all below it.
        taken_up_by: organisations that took them up by name.
        numbers: only these.
    """

    topics: Collection[int] = ()
    problems: Collection[int] = ()
    localities: Collection[int] = ()
    organisations: Collection[int] = ()
    taken_up_by: Collection[int] = ()
    numbers: Collection[int] | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """A published lesson, nothing left to fetch. `changed_at` is when its text or reach last did."""

    id: int
    title: str
    kind: str
    kind_words: str
    gist: str
    place: str
    locality: str
    organisation_id: int | None
    context: dict[str, str]
    published_at: datetime
    changed_at: datetime
    known: str
    taken_up: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A topic or a shared problem, by which lessons are found."""

    id: int
    name: str
    about: str = ""
    key: str = ""


def known(
    *,
    actor: Actor,
    about: About,
    since: datetime | None = None,
    exclude: Collection[int] = (),
    limit: int = 20,
    after: int = 0,
) -> list[Known]:
    """Published lessons the actor may read, the newest first. One query.

    Args:
        since: only those published after it.
        exclude: numbers of lessons left out.
        limit, after: how many, and how many newer ones to pass over.
    """
    rows = _narrowed(Lesson.objects.visible_to(actor).findable(), about, actor)
    if since:
        rows = rows.filter(published_at__gt=since)
    if exclude:
        rows = rows.exclude(pk__in=exclude)
    versions = LessonVersion.objects.filter(lesson=OuterRef("pk")).order_by("-number")
    taken = (
        Adoption.objects.filter(lesson=OuterRef("pk"), decided_at__isnull=False)
        .exclude(mode=adopting.DECLINE)
        .order_by()
        .values("lesson")
        .annotate(many=Count("pk"))
    )
    rows = (
        rows.select_related("organisation", "locality")
        .annotate(
            changed_at=Greatest(
                "published_at", Coalesce(Subquery(versions.values("saved_at")[:1]), "published_at")
            ),
            taken_up=Coalesce(Subquery(taken.values("many")), 0),
        )
        .fetch_mode(models.FETCH_RAISE)
        .order_by("-published_at", "-pk")[after : after + limit]
    )
    return [_line(row) for row in rows]


def _narrowed(rows: "models.QuerySet[Lesson]", about: About, actor: Actor) -> "models.QuerySet[Lesson]":
    if about.topics:
        topics = Lesson.topics.through.objects.filter(topic_id__in=about.topics)
        rows = rows.filter(pk__in=topics.values("lesson_id"))
    if about.problems:
        rows = rows.filter(problem_id__in=about.problems)
    if about.localities:
        rows = rows.filter(_within(about.localities))
    if about.organisations:
        rows = rows.filter(organisation_id__in=about.organisations)
    if about.taken_up_by:
        named = Adoption.objects.filter(
            organisation_id__in=about.taken_up_by,
            audience__overlap=sorted(actor.tokens),
            decided_at__isnull=False,
        ).exclude(mode=adopting.DECLINE)
        rows = rows.filter(pk__in=named.values("lesson_id"))
    if about.numbers is not None:
        rows = rows.filter(pk__in=about.numbers)
    return rows


def _within(localities: Collection[int]) -> Q:
    return Q(locality__path__overlap=list(localities))


def _line(row: Lesson) -> Known:
    published = row.published_at or row.stage_since  # findable ones have the first, as a constraint says
    return Known(
        id=row.pk,
        title=row.title,
        kind=row.kind,
        kind_words=row.get_kind_display(),
        gist=row.problem_statement or row.good or row.what_we_did or row.next_time or row.not_so_good,
        place=row.organisation.name if row.organisation else row.source_place or row.source_name,
        locality=row.locality.name if row.locality else "",
        organisation_id=row.organisation_id,
        context=row.context or (row.organisation.context if row.organisation else {}),
        published_at=published,
        changed_at=row.changed_at,  # type: ignore[attr-defined]  # annotated
        known=grades.words(row.strength, row.replication),
        taken_up=row.taken_up,  # type: ignore[attr-defined]  # annotated
    )


def topic_headings(*, numbers: Collection[int] | None = None, key: str = "") -> list[Heading]:
    """Topics by name: all, some by number, or the one with this key."""
    rows = Topic.objects.order_by("name")
    if numbers is not None:
        rows = rows.filter(pk__in=numbers)
    if key:
        rows = rows.filter(key=key)
    return [Heading(row.pk, row.name, row.about, row.key) for row in rows]


def problem_headings(*, actor: Actor, numbers: Collection[int]) -> list[Heading]:
    """Shared problems of which the actor may read at least one lesson; others are not told of."""
    shown = Lesson.objects.visible_to(actor).findable().filter(problem_id__in=numbers)
    rows = CanonicalProblem.objects.filter(pk__in=shown.values("problem_id")).order_by("statement")
    return [Heading(row.pk, row.statement) for row in rows]


def problems_in_use(*, actor: Actor, limit: int = 100) -> list[Heading]:
    """Shared problems of published lessons the actor may read, by their words."""
    shown = Lesson.objects.visible_to(actor).findable().filter(problem__isnull=False)
    rows = CanonicalProblem.objects.filter(pk__in=shown.values("problem_id")).order_by("statement")
    return [Heading(row.pk, row.statement) for row in rows[:limit]]
