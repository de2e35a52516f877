"""Putting lessons together, in an order, with a word on why."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from learnonce.base import audit, deciding, sharing
from learnonce.base.actors import Actor
from learnonce.base.deciding import LetThrough
from learnonce.base.sharing import Tier
from learnonce.briefings import policies
from learnonce.briefings.errors import HeldBack, NotAllowed, NotPossible
from learnonce.briefings.models import Collection, Entry
from learnonce.lessons import queries as lessons
from learnonce.people import policies as people_policies
from learnonce.people import queries as people

MOST = 50  # lessons in one collection; more is a list nobody reads
TIERS = (Tier.LOCALITY, Tier.SIGNED_IN, Tier.PUBLIC)


@transaction.atomic
def make_collection(
    *,
    title: str,
    words: str,
    locality_id: int | None,
    actor: Actor,
    at: datetime,
    topic_id: int | None = None,
    problem_id: int | None = None,
    override_reason: str = "",
) -> int:
    """Begin a collection, as a draft. Returns its number.

    Raises:
        NotAllowed: no curator of that locality; without a locality, no administrator.
        HeldBack: the words may tell who somebody is.
    """
    path = people.locality_path(locality_id) if locality_id else ()
    if not (people_policies.administers(actor) or (path and people_policies.curates(actor, path))):
        raise NotAllowed("Curators make collections for their own locality.")
    let_through = _clear([title, words], reason=override_reason)
    made = Collection.objects.create(
        title=title.strip(),
        words=words.strip(),
        locality_id=locality_id,
        topic_id=topic_id,
        problem_id=problem_id,
        made_by_id=actor.user_id,
        changed_at=at,
    )
    _record("collection.made", made, let_through, reason=override_reason, actor=actor, at=at)
    return made.pk


@transaction.atomic
def change_collection(
    *,
    collection_id: int,
    title: str,
    words: str,
    topic_id: int | None,
    problem_id: int | None,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
) -> None:
    """Word it anew. Raises as `make_collection`, and Collection.DoesNotExist."""
    row = _kept(collection_id, actor)
    let_through = _clear([title, words], row, reason=override_reason, before=f"{row.title}\n{row.words}")
    row.title, row.words, row.topic_id, row.problem_id = title.strip(), words.strip(), topic_id, problem_id
    _save(row, at)
    _record("collection.changed", row, let_through, reason=override_reason, actor=actor, at=at)


@transaction.atomic
def add_entry(
    *, collection_id: int, lesson_id: int, why: str, actor: Actor, at: datetime, override_reason: str = ""
) -> int:
    """Put a lesson at the end. Returns the number of the entry.

    Raises:
        NotPossible: there is no such published lesson the actor may read, it is in already, or it is full.
        HeldBack: why it is there may tell who somebody is.
    """
    row = _kept(collection_id, actor)
    let_through = _clear([why], row, reason=override_reason)
    if not lessons.known(actor=actor, about=lessons.About(numbers=[lesson_id]), limit=1):
        raise NotPossible("There is no published lesson with this number.")
    entries = Entry.objects.filter(collection=row)
    if entries.filter(lesson_id=lesson_id).exists():
        raise NotPossible("This lesson is in the collection already.")
    if entries.count() >= MOST:
        raise NotPossible(f"A collection holds at most {MOST} lessons. Begin another one.")
    last = entries.aggregate(last=Max("position"))["last"] or 0
    made = Entry.objects.create(
        collection=row, lesson_id=lesson_id, position=last + 1, why=why.strip()[:300], added_at=at
    )
    _save(row, at)
    _record(
        "collection.added", row, let_through, reason=override_reason, actor=actor, at=at, lesson=lesson_id
    )
    return made.pk


@transaction.atomic
def change_why(*, entry_id: int, why: str, actor: Actor, at: datetime, override_reason: str = "") -> int:
    """Say anew why a lesson is there. Returns the number of the collection. Raises HeldBack."""
    entry, row = _entry(entry_id, actor)
    let_through = _clear([why], row, reason=override_reason, before=entry.why)
    entry.why = why.strip()[:300]
    entry.save(update_fields=["why", "updated_at"])
    _save(row, at)
    if let_through.kinds:
        _record("collection.why_let_through", row, let_through, reason=override_reason, actor=actor, at=at)
    return row.pk


@transaction.atomic
def move_entry(*, entry_id: int, up: bool, actor: Actor, at: datetime) -> int:
    """Let an entry change places with the one before or after it; at the end it stays. Returns as above."""
    entry, row = _entry(entry_id, actor)
    others = Entry.objects.filter(collection=row)
    if up:
        other = others.filter(position__lt=entry.position).order_by("-position").first()
    else:
        other = others.filter(position__gt=entry.position).order_by("position").first()
    if other:
        entry.position, other.position = other.position, entry.position
        entry.save(update_fields=["position", "updated_at"])
        other.save(update_fields=["position", "updated_at"])
        _save(row, at)
    return row.pk


@transaction.atomic
def remove_entry(*, entry_id: int, actor: Actor, at: datetime) -> int:
    """Take a lesson out. Returns the number of the collection."""
    entry, row = _entry(entry_id, actor)
    audit.record(
        verb="collection.removed", subject=("collection", row.pk), actor=actor, at=at, lesson=entry.lesson_id
    )
    entry.delete()
    _save(row, at)
    return row.pk


@transaction.atomic
def publish_collection(
    *, collection_id: int, tier: Tier, actor: Actor, at: datetime, override_reason: str = ""
) -> None:
    """Let others read it. Each lesson in it stays with those who may read the lesson.

    Raises:
        NotPossible: nothing is in it.
        HeldBack: its words may tell who somebody is, and nobody has said why not.
    """
    row = _kept(collection_id, actor)
    if tier not in TIERS or (tier is Tier.LOCALITY and row.locality_id is None):
        raise NotPossible("Choose who can read it.")
    entries = Entry.objects.filter(collection=row)
    if not entries.exists():
        raise NotPossible("Put at least one lesson into it first.")
    whys = entries.values_list("why", flat=True)
    let_through = _clear([row.title, row.words, *whys], row, reason=override_reason)
    subject = ("collection", row.pk)
    sharing.withdraw(subject=subject, from_tier=Tier.ME, reason="Published anew", actor=actor, at=at)
    tokens = sharing.tokens_of(tier, targets=[sharing.locality(row.locality_id or 0)])
    sharing.grant(subject=subject, tier=tier, tokens=tokens, purpose="Published", actor=actor, at=at)
    row.tier, row.audience = int(tier), sharing.audience(subject, home=[])
    row.published_at = row.published_at or at
    _save(row, at)
    _record(
        "collection.published",
        row,
        let_through,
        reason=override_reason,
        actor=actor,
        at=at,
        tier=int(tier),
    )


@transaction.atomic
def take_back_collection(*, collection_id: int, actor: Actor, at: datetime) -> None:
    """Make it a draft again, seen by its keepers only."""
    row = _kept(collection_id, actor)
    subject = ("collection", row.pk)
    sharing.withdraw(subject=subject, from_tier=Tier.ME, reason="Taken back", actor=actor, at=at)
    row.audience, row.published_at = [], None
    _save(row, at)


def _kept(collection_id: int, actor: Actor) -> Collection:
    """The row, locked. Those who may not even read it are told that there is none."""
    row = Collection.objects.select_for_update(of=("self",)).select_related("locality").get(pk=collection_id)
    if policies.may_keep(actor, row):
        return row
    if row.published_at and not actor.tokens.isdisjoint(row.audience):
        raise NotAllowed("Only its curators can change this collection.")
    raise Collection.DoesNotExist


def _entry(entry_id: int, actor: Actor) -> tuple[Entry, Collection]:
    row = _kept(Entry.objects.values_list("collection_id", flat=True).get(pk=entry_id), actor)
    return Entry.objects.get(pk=entry_id), row  # read again under the lock


def _save(row: Collection, at: datetime) -> None:
    row.changed_at = at
    row.save()


def _clear(
    texts: Sequence[str], row: Collection | None = None, *, reason: str, before: str = ""
) -> LetThrough:
    """Others will read it, so nobody may be known from it; a reason lets through what is nobody's."""
    after = {str(number): text for number, text in enumerate(texts)}
    subject = ("collection", row.pk) if row else None
    try:
        return deciding.ask(after, subject=subject, before=dict.fromkeys(after, before), reason=reason)
    except deciding.Pointed as pointed:
        raise HeldBack(f"Not saved yet. {pointed}") from pointed


def _record(
    verb: str,
    row: Collection,
    let_through: LetThrough,
    *,
    reason: str,
    actor: Actor,
    at: datetime,
    **facts: int,
) -> None:
    """What was done, and what was let through with it: kept, so that publishing does not ask again."""
    subject = ("collection", row.pk)
    deciding.keep(subject, let_through, actor=actor, at=at)
    kinds = sorted({kind for found in let_through.kinds.values() for kind in found})
    said = {**facts, "let_through": kinds} if kinds else facts
    audit.record(verb=verb, subject=subject, actor=actor, at=at, reason=reason if kinds else "", **said)
