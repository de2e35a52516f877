"""One initiative as its page shows it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.improvement import policies
from learnonce.improvement.calc import stages
from learnonce.improvement.models import Initiative
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class Step:
    stage_words: str
    at: datetime
    note: str
    by: str  # empty for those who are not of the place


@dataclass(frozen=True, slots=True)
class Said:
    id: int
    text: str
    by: str
    at: datetime
    is_mine: bool
    is_removed: bool


@dataclass(frozen=True, slots=True)
class Detail:
    """Plain values, nothing left to fetch. `told_by` is empty for those who are not of the place."""

    id: int
    what: str
    place: str
    locality: str
    organisation_id: int | None
    stage: str
    stage_words: str
    look: str
    since: datetime
    began_on: date | None
    stopped_why: str
    confirmed_at: datetime
    is_stale: bool
    is_brought: bool
    brought_by: str
    told_by: str
    topics: list[tuple[str, str]]
    topic_keys: list[str]
    lesson: tuple[int, str] | None
    lesson_id: int | None
    made_lesson: tuple[int, str] | None
    source_name: str
    source_url: str
    tier: Tier
    reach_words: str
    steps: list[Step]
    talk: list[Said]
    may_tend: bool
    may_learn: bool
    may_moderate: bool


def detail(*, actor: Actor, initiative_id: int, at: datetime) -> Detail | None:
    """The initiative with its stages and talk; None when there is none the actor may see. Seven queries."""
    row = (
        Initiative.objects.visible_to(actor)
        .select_related("locality", "organisation")
        .filter(pk=initiative_id)
        .first()
    )
    if row is None:
        return None
    path = tuple(row.locality.path)
    at_home = policies.is_at_home(actor, row)
    steps = list(row.steps.order_by("at", "id"))
    remarks = list(row.remarks.order_by("written_at", "id"))
    named = people.names(
        [row.raised_by_id, *(step.by_id for step in steps), *(remark.written_by_id for remark in remarks)]
    )
    titles = lessons.titles(lesson_ids=[row.lesson_id, row.made_lesson_id], actor=actor)
    topics = {topic.key: topic.name for topic in lessons.topics(actor=actor)} if row.topics else {}
    place = row.organisation.name if row.organisation else row.place_name or row.locality.name
    teller = named.get(row.raised_by_id or 0, "")
    return Detail(
        id=row.pk,
        what=row.what,
        place=place,
        locality=row.locality.name,
        organisation_id=row.organisation_id,
        stage=row.stage,
        stage_words=stages.LABELS[row.stage],
        look=stages.LOOKS.get(row.stage, "plain"),
        since=row.stage_since,
        began_on=row.began_on,
        stopped_why=row.stopped_why,
        confirmed_at=row.confirmed_at,
        is_stale=row.stage in stages.ALIVE and at - row.confirmed_at > stages.STALE_AFTER,
        is_brought=row.is_brought,
        brought_by=teller if row.is_brought else "",
        told_by=teller if at_home and not row.is_brought else "",
        topics=[(key, topics[key]) for key in row.topics if key in topics],
        topic_keys=row.topics,
        lesson=_titled(row.lesson_id, titles),
        lesson_id=row.lesson_id,
        made_lesson=_titled(row.made_lesson_id, titles),
        source_name=row.source_name,
        source_url=row.source_url,
        tier=Tier(row.tier),
        reach_words=_reach_words(row, place),
        steps=[
            Step(
                stage_words=stages.LABELS[step.stage],
                at=step.at,
                note=step.note,
                by=named.get(step.by_id or 0, "") if at_home else "",
            )
            for step in steps
        ],
        talk=[
            Said(
                id=remark.pk,
                text=remark.text,
                by=named.get(remark.written_by_id or 0, "Somebody who has left"),
                at=remark.written_at,
                is_mine=remark.written_by_id is not None and remark.written_by_id == actor.user_id,
                is_removed=remark.removed_at is not None,
            )
            for remark in remarks
        ],
        may_tend=policies.may_tend(actor, row, path),
        may_learn=row.stage in stages.TELLING
        and row.organisation_id is not None
        and policies.is_of_place(actor, row.organisation_id),
        may_moderate=policies.cares_for(actor, path),
    )


def readable(initiative_ids: Collection[int], actor: Actor) -> set[int]:
    """Those of the pieces of work that the actor may read now."""
    found = Initiative.objects.visible_to(actor).filter(pk__in=initiative_ids)
    return set(found.values_list("pk", flat=True))


def about(*, about: tuple[str, int], actor: Actor) -> tuple[int, str] | None:
    """Number and sentence of what is being done about a thing of a higher room; None when nothing is told."""
    rows = Initiative.objects.visible_to(actor).filter(about_kind=about[0], about_id=about[1])
    return rows.values_list("pk", "what").first()


def _titled(number: int | None, titles: dict[int, str]) -> tuple[int, str] | None:
    return (number, titles[number]) if number in titles else None


def _reach_words(row: Initiative, place: str) -> str:
    return {
        Tier.TEAM: f"{place} only" if row.organisation_id else "Only you",
        Tier.LOCALITY: f"Everybody in {row.locality.name}",
    }.get(Tier(row.tier), Tier(row.tier).words)
