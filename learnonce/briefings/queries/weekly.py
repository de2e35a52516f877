"""What goes into somebody's weekly letter, and who gets one today."""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from learnonce.base.actors import Actor
from learnonce.briefings.models import Collection as Collected
from learnonce.briefings.models import Entry, Follow, Reader, Told, WeeklyLetter
from learnonce.lessons import queries as lessons
from learnonce.lessons.queries import Answer, Known, TakenUp
from learnonce.matching import queries as matching
from learnonce.people import queries as people

ALIKE = 3  # lessons from places like the reader's
FOLLOWED = 7  # new lessons of what they follow
LIKE_ENOUGH = 0.5  # share of what both places say of themselves that is the same
LOOKED_AT = 150  # newest lessons looked through for places alike
NOTICED = 3  # latest things a team noticed
WEEK = timedelta(days=7)
LONGEST = timedelta(days=28)  # how far back a letter looks after weeks without any
MONDAY = 0  # the day of those who chose none
SOLVED = {"SOLUTION", "TIP"}

type Noticed = Callable[[Actor, datetime], list[str]]

_noticed: list[Noticed] = []


@dataclass(frozen=True, slots=True)
class Pick:
    """A lesson for somebody, and why it was chosen for them: "same clinical system"."""

    lesson: Known
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """What one letter tells of. Empty when there is nothing to tell."""

    since: datetime
    answers: list[Answer] = field(default_factory=list)
    taken_up: list[TakenUp] = field(default_factory=list)
    alike: list[Pick] = field(default_factory=list)
    follows: list[Known] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return not (self.answers or self.taken_up or self.alike or self.follows)


def noticed_by(tell: Noticed) -> None:
    """Name what tells the latest things an actor's teams noticed, as texts; a room above does."""
    _noticed[:] = [tell]


def choose(*, actor: Actor, at: datetime) -> Choice:
    """What the actor's next letter would tell of, were it made now. About a dozen queries."""
    since = _since(actor, at)
    told = set(Told.objects.filter(person_id=actor.person_id).values_list("lesson_id", flat=True))
    answers = lessons.answers_to(actor=actor, since=since)
    taken_up = lessons.taken_up_from(actor=actor, since=since)
    left_out = told | lessons.decided_by_us(actor=actor) | {one.lesson_id for one in answers}
    new = followed(actor=actor, since=since, left_out=left_out)
    alike = _alike(actor, at, left_out | {one.id for one in new})
    return Choice(since=since, answers=answers, taken_up=taken_up, alike=alike, follows=new)


def chosen(*, actor: Actor, letter_id: int) -> Choice:
    """What a letter that was made tells of, as far as its reader may read it now."""
    row = WeeklyLetter.objects.get(pk=letter_id, person_id=actor.person_id)
    alike, follows = row.lessons.get("alike", []), row.lessons.get("follows", [])
    about = lessons.About(numbers=[*alike, *follows])
    found = {one.id: one for one in lessons.known(actor=actor, about=about, limit=ALIKE + FOLLOWED)}
    home = people.home(actor=actor)
    return Choice(
        since=row.since,
        answers=lessons.answers_to(actor=actor, numbers=row.matches) if row.matches else [],
        taken_up=lessons.taken_up_from(actor=actor, numbers=row.adoptions) if row.adoptions else [],
        alike=[_pick(found[number], home) for number in alike if number in found],
        follows=[found[number] for number in follows if number in found],
    )


def _since(actor: Actor, at: datetime) -> datetime:
    last = WeeklyLetter.objects.filter(person_id=actor.person_id).order_by("-made_at").first()
    return max(last.made_at, at - LONGEST) if last else at - WEEK


def followed(
    *, actor: Actor, since: datetime | None = None, left_out: Collection[int] = (), limit: int = FOLLOWED
) -> list[Known]:
    """What is in what the actor follows and they may read, each lesson once, the newest first.

    Args:
        since: only what was published, or put into a collection, after it.
        left_out: numbers of lessons.
    """
    by_kind: dict[str, list[int]] = defaultdict(list)
    for kind, number in Follow.objects.filter(person_id=actor.person_id).values_list("kind", "number"):
        by_kind[kind].append(number)
    new: dict[int, Known] = {}
    for kind in (Follow.Kind.TOPIC, Follow.Kind.PROBLEM, Follow.Kind.LOCALITY, Follow.Kind.ORGANISATION):
        if by_kind[kind]:
            found = lessons.known(
                actor=actor, about=_about(kind, by_kind[kind]), since=since, exclude=left_out, limit=limit
            )
            new |= {one.id: one for one in found}
    if by_kind[Follow.Kind.COLLECTION]:
        seen = Collected.objects.visible_to(actor).filter(pk__in=by_kind[Follow.Kind.COLLECTION])
        added = Entry.objects.filter(collection__in=seen)
        added = added.filter(added_at__gt=since) if since else added
        numbers = set(added.values_list("lesson_id", flat=True)) - set(left_out)
        if numbers:
            found = lessons.known(actor=actor, about=lessons.About(numbers=numbers), limit=limit)
            new |= {one.id: one for one in found}
    return sorted(new.values(), key=lambda one: (one.published_at, one.id), reverse=True)[:limit]


def _about(kind: str, numbers: Collection[int]) -> lessons.About:
    if kind == Follow.Kind.TOPIC:
        return lessons.About(topics=numbers)
    if kind == Follow.Kind.PROBLEM:
        return lessons.About(problems=numbers)
    if kind == Follow.Kind.LOCALITY:
        return lessons.About(localities=numbers)
    return lessons.About(organisations=numbers)


def _alike(actor: Actor, at: datetime, left_out: set[int]) -> list[Pick]:
    """Solved in places like theirs, or like what their team noticed lately; not from their own place."""
    home = people.home(actor=actor)
    if home is None:
        return []
    near = _near_what_they_noticed(actor, at)
    newest = lessons.known(actor=actor, about=lessons.About(), exclude=left_out, limit=LOOKED_AT)
    missing = set(near) - left_out - {one.id for one in newest}
    if missing:
        newest += lessons.known(actor=actor, about=lessons.About(numbers=missing), limit=len(missing))
    scored = []
    for one in newest:
        if one.kind not in SOLVED or one.organisation_id in {None, *actor.organisation_ids}:
            continue
        likeness = people.context_likeness(home.place.context, one.context)
        if one.id in near or likeness >= LIKE_ENOUGH:
            scored.append((near.get(one.id, 0.0) * 2 + likeness, one.published_at, one))
    scored.sort(key=lambda item: (item[0], item[1], item[2].id), reverse=True)
    return [_pick(one, home, noticed=one.id in near) for _score, _at, one in scored[:ALIKE]]


def _near_what_they_noticed(actor: Actor, at: datetime) -> dict[int, float]:
    """Lessons similar to what the actor's teams noticed in the last weeks, and how much."""
    found: dict[int, float] = {}
    for text in [text for tell in _noticed for text in tell(actor, at - LONGEST)[:NOTICED]]:
        for like in matching.similar_to(text, tokens=actor.tokens, kinds=("lesson",), limit=5):
            if like.cosine and like.closeness in {matching.Closeness.SOLVED, matching.Closeness.SIMILAR}:
                found[like.object_id] = max(like.cosine, found.get(like.object_id, 0.0))
    return found


def _pick(one: Known, home: people.Home | None, *, noticed: bool = False) -> Pick:
    reasons = people.context_alike(home.place.context, one.context) if home else []
    return Pick(one, (*(["like what your team noticed"] if noticed else []), *reasons[:3]))


def last_reader(*, after: int, limit: int) -> int | None:
    """The last of the next people who may get letters at all; None when there are no more."""
    numbers = people.people_to_write_to(after=after, limit=limit)
    return numbers[-1] if numbers else None


def readers_due(*, weekday: int, after: int, limit: int) -> list[int]:
    """The next people whose letter is due on this day of the week (0 is Monday), by their numbers.

    Args:
        after: the last number seen before; the first time 0.
    """
    numbers = people.people_to_write_to(after=after, limit=limit)
    days = {
        row.person_id: row.weekday if row.wants_weekly else None
        for row in Reader.objects.filter(person_id__in=numbers)
    }
    return [number for number in numbers if (days.get(number, MONDAY) == weekday)]


def wants_weekly(person_id: int) -> bool:
    """Whether somebody wants the weekly letter now."""
    row = Reader.objects.filter(person_id=person_id).first()
    return row is None or row.wants_weekly
