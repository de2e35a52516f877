"""Taking in who took up what and when, as others have recorded it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from learnonce.base import audit, bulk, sharing
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import adopting
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Adoption, Lesson
from learnonce.people import queries as people

STATES = frozenset({adopting.SHORTLISTED, adopting.PLANNED, adopting.UNDER_WAY})


@dataclass(frozen=True, slots=True)
class AdoptionRow:
    """One record. `number` is its line in the file; the lesson is named by its key at the source.

    `state` is SHORTLISTED, PLANNED or UNDER_WAY: how it went, in which way and from whom it was taken is
    not known of such records, and stays "not recorded".
    """

    number: int
    lesson_key: str
    organisation_code: str
    state: str
    on: datetime


@dataclass(slots=True)
class AdoptionsTaken:
    """What became of some records. `refused`: line and reason."""

    new: int = 0
    changed: int = 0
    same: int = 0
    refused: list[tuple[int, str]] = field(default_factory=list)


@transaction.atomic
def import_adoptions(
    *, source: str, rows: Sequence[AdoptionRow], places: Mapping[str, int], actor: Actor, at: datetime
) -> AdoptionsTaken:
    """Take in dated adoptions of imported lessons. Safe to run twice.

    They carry the place's name, since they were published by their source; they ask nobody for checks and
    thank nobody.

    Args:
        source: the collection the lessons came from.
        places: code of an organisation to its number.

    Raises:
        NotAllowed: the actor is no administrator.

    Effects:
        New adoptions with grant and audit entries. One that was imported earlier follows its record; one
        that people here began or went on with is left alone.
    """
    if not policies.may_import(actor, Tier.PUBLIC, ()):
        raise NotAllowed("Administrators may import who took up what.")
    keys = {row.lesson_key for row in rows}
    lessons = {
        lesson.source_key: lesson
        for lesson in Lesson.objects.select_for_update(of=("self",))
        .filter(source_name=source, source_key__in=keys)
        .order_by("pk")
    }
    known = {
        (one.lesson_id, one.organisation_id): one
        for one in Adoption.objects.filter(lesson__in=lessons.values()).select_for_update().order_by("pk")
    }
    contexts = _contexts(list(places.values()))
    done = AdoptionsTaken()
    fresh: dict[tuple[int, int], Adoption] = {}
    for row in rows:
        lesson, place = lessons.get(row.lesson_key), places.get(row.organisation_code)
        if lesson is None or place is None:
            what = f"lesson {row.lesson_key}" if lesson is None else f"place {row.organisation_code}"
            done.refused.append((row.number, f"There is no {what} here."))
        elif (lesson.pk, place) in fresh:
            done.refused.append((row.number, "Another row of this place and lesson stands before it."))
        elif there := known.get((lesson.pk, place)):
            _follow(there, row, done, actor, at)
        else:
            fresh[lesson.pk, place] = _adoption(row, lesson, place, contexts[place])
    _keep(list(fresh.values()), source, actor, at)
    done.new = len(fresh)
    return done


def _contexts(numbers: Sequence[int]) -> dict[int, Mapping[str, str]]:
    return {number: place.context for number, place in people.places(numbers).items()}


def _adoption(row: AdoptionRow, lesson: Lesson, place: int, context: Mapping[str, str]) -> Adoption:
    home = [sharing.organisation(place)]
    adoption = Adoption(
        lesson=lesson,
        version=lesson.version,
        organisation_id=place,
        context=dict(context),
        audience=sorted({*home, *sharing.tokens_of(Tier.PUBLIC)}),
    )
    _say(adoption, row)
    return adoption


def _say(adoption: Adoption, row: AdoptionRow) -> None:
    adoption.state = row.state
    adoption.started_at = row.on
    adoption.decided_at = None if row.state == adopting.SHORTLISTED else row.on
    adoption.begun_at = row.on if row.state == adopting.UNDER_WAY else None


def _follow(there: Adoption, row: AdoptionRow, done: AdoptionsTaken, actor: Actor, at: datetime) -> None:
    """Bring an earlier record up to date, unless it has become people's own."""
    if there.contact_id or there.mode or there.team_id or there.state not in STATES:
        done.refused.append((row.number, "People here have gone on with it. What stands here is kept."))
        return
    before = (there.state, there.started_at)
    _say(there, row)
    if (there.state, there.started_at) == before:
        done.same += 1
        return
    there.save()
    audit.record(
        verb="adoption.imported_again",
        subject=("adoption", there.pk),
        actor=actor,
        at=at,
        state=there.state,
    )
    done.changed += 1


def _keep(adoptions: list[Adoption], source: str, actor: Actor, at: datetime) -> None:
    bulk.insert(adoptions)
    numbers = [adoption.pk for adoption in adoptions]
    audit.record_each(
        verb="adoption.imported",
        kind="adoption",
        facts={adoption.pk: {"lesson": adoption.lesson_id, "source": source} for adoption in adoptions},
        actor=actor,
        at=at,
    )
    sharing.grant_each(
        kind="adoption",
        numbers=numbers,
        tier=Tier.PUBLIC,
        tokens=sharing.tokens_of(Tier.PUBLIC),
        purpose=f"Published with the place's name by its source: {source}",
        actor=actor,
        at=at,
    )
