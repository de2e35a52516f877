"""Taking in lessons that others have published already, many at a time.

They skip the road of a lesson written here: their source has let them out, so they arrive published, told
by nobody here and graded as such. A row is known again by its source and its key there.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import connection, transaction
from django.db.models import Q, prefetch_related_objects
from django.utils import timezone
from django.utils.text import slugify

from learnonce.base import audit, bulk, events, sharing
from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import look_for
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import content, sources, stages, titles
from learnonce.lessons.calc.content import Value
from learnonce.lessons.calc.grades import TOLD
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.events import LessonsImported
from learnonce.lessons.models import Lesson, LessonVersion, Topic
from learnonce.lessons.services import indexing
from learnonce.lessons.services.evidence import regrade
from learnonce.lessons.services.looking import look_through
from learnonce.lessons.services.versions import content_of
from learnonce.people import queries as people

TIERS = (Tier.LOCALITY, Tier.SIGNED_IN, Tier.PUBLIC)
LOCK = 7_301_700  # class of the advisory locks, one for each source; any number nobody else uses


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One lesson of a collection.

    Args:
        number: its line in the file, for the report.
        source: the collection; with the key the lesson's name.
        key: its name there.
        content: field to value, only those the collection has; others are left as they are.
        place: the organisation it happened in, as the source words it.
        url: where it can be read there.
        topics: names of headings; those not known are made where the terms allow it.
    """

    number: int
    source: str
    key: str
    content: Mapping[str, Value]
    place: str = ""
    url: str = ""
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms rows are taken in.

    Args:
        tier: who may read them: LOCALITY, SIGNED_IN or PUBLIC.
        permission: why they may be shared at all, such as "Published by NASA, public domain".
        locality_id: whose lessons they become at the tier LOCALITY.
        reason: why what looks like a person in them tells nobody. Without it rows with what looks like a
            patient's number are refused, and lessons that may name somebody are held until a person looked.
        new_topics: names of headings that may be made. Headings are few: a collection has too many.
    """

    tier: Tier
    permission: str
    locality_id: int | None = None
    reason: str = ""
    new_topics: frozenset[str] = frozenset()


@dataclass(slots=True)
class Imported:
    """What became of some rows. `refused`: line and reason. `found`: what was pointed at and let through."""

    new: int = 0
    changed: int = 0
    same: int = 0
    refused: list[tuple[int, str]] = field(default_factory=list)
    found: Counter[str] = field(default_factory=Counter)


@transaction.atomic
def import_lessons(*, rows: Sequence[ImportRow], terms: Terms, actor: Actor, at: datetime) -> Imported:
    """Take in some hundred rows in one transaction. Safe to run twice, and by several at once.

    Raises:
        NotAllowed: the actor is neither administrator nor, for a locality, its curator.
        NotReady: the terms are not whole.

    Effects:
        For a new row a published lesson, graded by what its source tells, with its version, grant, audit
        entries and entry in the index, and `LessonsImported`. A row that changed becomes a new version,
        unless the lesson was changed, retired or withdrawn here. A row known as it stands changes nothing.
        Without a reason in the terms the worker reads the texts for names.
    """
    tokens = _tokens(terms, actor)
    _lock({row.source for row in rows})
    done = Imported()
    known = _known(rows)
    fresh: dict[tuple[str, str], ImportRow] = {}
    changed: list[tuple[Lesson, ImportRow]] = []
    for row in rows:
        lesson = known.get((row.source, row.key))
        if (row.source, row.key) in fresh:
            done.refused.append((row.number, "Another row with the same key stands before it."))
        elif lesson is not None and lesson.source_mark == _mark(row):
            done.same += 1
        elif reason := _left_alone(lesson) or _screened(row, terms, done):
            done.refused.append((row.number, reason))
        elif lesson is None:
            fresh[row.source, row.key] = row
        else:
            changed.append((lesson, row))
    taken = [*fresh.values(), *(row for _lesson, row in changed)]
    topics = _topics({name for row in taken for name in row.topics}, terms.new_topics)
    made = _make(list(fresh.values()), terms, tokens, actor, at)
    _change(changed, terms, actor, at)
    pairs = [*zip(made, fresh.values(), strict=True), *changed]
    _put_under(pairs, topics)
    lessons = [lesson for lesson, _row in pairs]
    _grade(lessons, at)
    prefetch_related_objects(lessons, "topics")
    indexing.put_published(lessons)
    if not terms.reason.strip():
        look_through([lesson.pk for lesson in lessons])
    if made:
        events.publish(LessonsImported(lesson_ids=tuple(lesson.pk for lesson in made), at=at))
    done.new, done.changed = len(made), len(changed)
    return done


def _tokens(terms: Terms, actor: Actor) -> list[str]:
    """Who may read the rows. Raises NotAllowed, NotReady."""
    if terms.tier not in TIERS:
        raise NotReady("Choose who may read these lessons: your locality, everyone signed in, or everyone.")
    if not terms.permission.strip():
        raise NotReady("Say why these lessons may be shared, such as the licence they were published under.")
    path: tuple[int, ...] = ()
    targets: list[str] = []
    if terms.tier is Tier.LOCALITY:
        if terms.locality_id is None:
            raise NotReady("Name the locality whose lessons these become.")
        path = people.locality_path(terms.locality_id)
        targets = [sharing.locality(terms.locality_id), *sharing.carers(path)]
    if not policies.may_import(actor, terms.tier, path):
        raise NotAllowed("Administrators may import lessons; curators may for the locality in their care.")
    return sharing.tokens_of(terms.tier, targets=targets)


def _lock(names: Iterable[str]) -> None:
    """One importer of a source at a time, until the transaction ends; in one order, so that none block."""
    with connection.cursor() as cursor:
        for name in sorted(names):
            number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], signed=True)
            cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [LOCK, number])


def _known(rows: Sequence[ImportRow]) -> dict[tuple[str, str], Lesson]:
    """The lessons that came from these rows earlier, locked."""
    wanted = Q()
    for source in {row.source for row in rows}:
        wanted |= Q(source_name=source, source_key__in=[row.key for row in rows if row.source == source])
    if not wanted:
        return {}
    found = Lesson.objects.select_for_update(of=("self",)).select_related("locality").filter(wanted)
    return {(lesson.source_name, lesson.source_key): lesson for lesson in found.order_by("pk")}


def _mark(row: ImportRow) -> str:
    return sources.mark(content.clean(row.content), place=row.place, url=row.url, topics=row.topics)


def _left_alone(lesson: Lesson | None) -> str:
    """Why a lesson that its source has changed is not, in words; empty when it can be."""
    if lesson is None:
        return ""
    if lesson.merged_into_id:
        return "It was merged into another lesson here, and is left so."
    if lesson.stage not in stages.FINDABLE:
        return f"It is {lesson.get_stage_display().lower()} here, and is left so."
    if lesson.source_version not in {None, lesson.version}:
        return "It changed at its source and was changed here too. What stands here is kept."
    return ""


def _screened(row: ImportRow, terms: Terms, done: Imported) -> str:
    """Why a row may not come in; empty when it may. What is only pointed at is counted."""
    reading = look_for(Severity.SOFT, "\n\n".join(content.writing(content.clean(row.content)).values()))
    if reading.refused and not terms.reason.strip():
        return "It holds a number that looks like a patient's (NHS or CHI number)."
    done.found.update(str(finding.kind) for finding in reading.findings)
    return ""


def _topics(names: Collection[str], may_make: Collection[str]) -> dict[str, Topic]:
    """Headings by their name in small letters; two names may mean one heading."""
    if not names:
        return {}
    known = {topic.name.casefold(): topic for topic in Topic.objects.all()}
    missing = {name.casefold(): name for name in sorted(names) if name in may_make}
    keys = {small: _key(name) for small, name in missing.items() if small not in known}
    Topic.objects.bulk_create(
        [Topic(key=key, name=missing[small][:80]) for small, key in keys.items()], ignore_conflicts=True
    )
    by_key = {topic.key: topic for topic in Topic.objects.filter(key__in=keys.values())}
    return known | {small: by_key[key] for small, key in keys.items()}


def _key(name: str) -> str:
    """As it stands in an address."""
    return slugify(name)[:40].strip("-") or hashlib.sha256(name.encode()).hexdigest()[:12]


def _fill(lesson: Lesson, row: ImportRow) -> None:
    for name, value in content.clean(row.content).items():
        setattr(lesson, name, value)
    lesson.title = lesson.title or titles.from_text(
        lesson.problem_statement, lesson.what_we_did, lesson.good, lesson.next_time, lesson.results
    )
    lesson.source_place, lesson.source_url, lesson.source_mark = row.place, row.url, _mark(row)


def _make(rows: list[ImportRow], terms: Terms, tokens: list[str], actor: Actor, at: datetime) -> list[Lesson]:
    """New lessons with their versions, grants and history."""
    home = [sharing.person(actor.user_id)] if actor.user_id else []
    lessons = []
    for row in rows:
        lesson = Lesson(
            source_name=row.source,
            source_key=row.key,
            source_version=1,
            raised_by_id=actor.user_id,
            stage=stages.PUBLISHED,
            stage_since=at,
            published_at=at,
            published_by_id=actor.user_id,
            tier=terms.tier,
            audience=sorted({*home, *tokens}),
        )
        _fill(lesson, row)
        lessons.append(lesson)
    bulk.insert(lessons)
    bulk.insert(_version(lesson, actor, at) for lesson in lessons)
    audit.record_each(
        verb="lesson.imported",
        kind="lesson",
        facts={lesson.pk: {"source": lesson.source_name, "key": lesson.source_key} for lesson in lessons},
        actor=actor,
        at=at,
        reason=terms.reason,
    )
    sharing.grant_each(
        kind="lesson",
        numbers=[lesson.pk for lesson in lessons],
        tier=terms.tier,
        tokens=tokens,
        purpose=terms.permission,
        actor=actor,
        at=at,
    )
    return lessons


def _change(pairs: list[tuple[Lesson, ImportRow]], terms: Terms, actor: Actor, at: datetime) -> None:
    """What the source says now, as a new version of each. Who may read it stays as it is."""
    lessons = []
    for lesson, row in pairs:
        _fill(lesson, row)
        lesson.version += 1
        lesson.source_version = lesson.version
        lesson.updated_at = timezone.now()  # bookkeeping, which bulk_update does not do by itself
        lessons.append(lesson)
    Lesson.objects.bulk_update(
        lessons,
        [
            *content.FIELDS,
            "version",
            "source_version",
            "source_mark",
            "source_place",
            "source_url",
            "updated_at",
        ],
        batch_size=100,
    )
    bulk.insert(_version(lesson, actor, at) for lesson in lessons)
    audit.record_each(
        verb="lesson.imported_again",
        kind="lesson",
        facts={lesson.pk: {"version": lesson.version} for lesson in lessons},
        actor=actor,
        at=at,
        reason=terms.reason,
    )


def _grade(lessons: Iterable[Lesson], at: datetime) -> None:
    """Only of those whose grade can be another: a reason and a prediction raise it, and are rare."""
    for lesson in lessons:
        if (lesson.strength, bool(lesson.theory and lesson.prediction)) != (TOLD, False):
            regrade(lesson, at=at)


def _version(lesson: Lesson, actor: Actor, at: datetime) -> LessonVersion:
    return LessonVersion(
        lesson=lesson,
        number=lesson.version,
        content=content_of(lesson).as_dict(),
        saved_at=at,
        saved_by_id=actor.user_id,
    )


def _put_under(pairs: Iterable[tuple[Lesson, ImportRow]], topics: Mapping[str, Topic]) -> None:
    """Headings are added, never taken away: curators may have added some here."""
    through = Lesson.topics.through
    through.objects.bulk_create(
        [
            through(lesson_id=lesson.pk, topic_id=number)
            for lesson, row in pairs
            for number in sorted(
                {topics[name.casefold()].pk for name in row.topics if name.casefold() in topics}
            )
        ],
        ignore_conflicts=True,
    )
