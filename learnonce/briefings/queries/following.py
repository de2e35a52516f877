"""What somebody follows."""

from collections.abc import Collection as Several
from dataclasses import dataclass

from learnonce.base.actors import Actor
from learnonce.base.addresses import address
from learnonce.briefings.models import Collection, Follow, Reader
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people
from learnonce.people.services.letters import hash_of, key_for


@dataclass(frozen=True, slots=True)
class Followed:
    """A thing somebody follows, as far as they may see it now."""

    kind: str
    number: int
    kind_words: str
    name: str
    path: str


@dataclass(frozen=True, slots=True)
class ReaderChoice:
    """How somebody is kept up to date; `feed_key` is empty when they have no feed."""

    wants_weekly: bool
    weekday: int
    feed_key: str


def names_of(*, actor: Actor, kind: str, numbers: Several[int]) -> dict[int, str]:
    """What things of a kind are called, by number; those the actor may not see are left out."""
    if kind == Follow.Kind.TOPIC:
        return {one.id: one.name for one in lessons.topic_headings(numbers=numbers)}
    if kind == Follow.Kind.PROBLEM:
        return {one.id: one.name for one in lessons.problem_headings(actor=actor, numbers=numbers)}
    if kind == Follow.Kind.LOCALITY:
        return people.places_of_localities(numbers)
    if kind == Follow.Kind.ORGANISATION:
        return {number: place.name for number, place in people.places(numbers).items()}
    rows = Collection.objects.visible_to(actor).filter(pk__in=numbers)
    return dict(rows.values_list("pk", "title"))


def follows(*, actor: Actor) -> list[Followed]:
    """Everything the actor follows and may see, by kind and name. One query, and one for each kind."""
    if not actor.is_signed_in:
        return []
    by_kind: dict[str, list[int]] = {}
    for kind, number in Follow.objects.filter(person_id=actor.person_id).values_list("kind", "number"):
        by_kind.setdefault(kind, []).append(number)
    found = []
    for kind in Follow.Kind.values:
        names = names_of(actor=actor, kind=kind, numbers=by_kind[kind]) if kind in by_kind else {}
        for number, name in sorted(names.items(), key=lambda item: item[1].casefold()):
            found.append(
                Followed(
                    kind=kind,
                    number=number,
                    kind_words=Follow.Kind(kind).label,
                    name=name,
                    path=page_of(kind, number),
                )
            )
    return found


def page_of(kind: str, number: int) -> str:
    """Where a thing that can be followed has its page."""
    if kind == Follow.Kind.TOPIC:
        return address("briefings:topic", topic_id=number)
    if kind == Follow.Kind.PROBLEM:
        return address("briefings:problem", problem_id=number)
    if kind == Follow.Kind.LOCALITY:
        return address("people:locality", locality_id=number)
    if kind == Follow.Kind.ORGANISATION:
        return address("people:organisation", organisation_id=number)
    return address("briefings:collection", collection_id=number)


def is_following(*, actor: Actor, kind: str, number: int) -> bool:
    return (
        actor.is_signed_in
        and Follow.objects.filter(person_id=actor.person_id, kind=kind, number=number).exists()
    )


def reader_choice(*, actor: Actor) -> ReaderChoice:
    row = Reader.objects.filter(person_id=actor.person_id).first()
    if row is None:
        return ReaderChoice(wants_weekly=True, weekday=0, feed_key="")
    key = key_for(f"feed:{row.feed_number}", row.pk) if row.feed_key_hash else ""
    return ReaderChoice(wants_weekly=row.wants_weekly, weekday=row.weekday, feed_key=key)


def reader_of_feed(*, key: str) -> Actor | None:
    """Whoever's feed has this key, as they are at this moment; None when it ended or they left."""
    row = Reader.objects.select_related("person").filter(feed_key_hash=hash_of(key)).first()
    if row is None or not row.person.is_active:
        return None
    return people.actor(user_id=row.person_id, name=str(row.person))
