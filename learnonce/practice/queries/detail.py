"""One noticing with its talk."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from learnonce.base.actors import Actor
from learnonce.people import queries as people
from learnonce.practice import policies
from learnonce.practice.calc import states
from learnonce.practice.models import Noticing


@dataclass(frozen=True, slots=True)
class Turn:
    """One message, by a name the reader may know."""

    text: str
    by: str
    from_raiser: bool
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Detail:
    """A noticing as its page shows it. `next_states` are the outcomes it may be given now, with words."""

    id: int
    team: people.TeamPlace
    text: str
    is_bright: bool
    anonymity: str
    raiser: str
    raised_at: datetime
    by_email: bool
    state: str
    state_words: str
    first_reply_at: datetime | None
    reply: str
    replied_by: str
    replied_at: datetime | None
    reply_seen_at: datetime | None
    review_on: date | None
    sent_to: str
    linked_lesson_id: int | None
    made_lesson_id: int | None
    talk: list[Turn]
    is_raiser: bool
    is_team: bool
    next_states: list[tuple[str, str]]
    may_close: bool
    may_reopen: bool


def detail(*, actor: Actor, noticing_id: int) -> Detail | None:
    """The noticing with its talk; None when there is none the actor may see. Five queries."""
    row = Noticing.objects.visible_to(actor).filter(pk=noticing_id).first()
    return _detail(row, actor=actor, is_raiser=policies.is_raiser(actor, row)) if row else None


def readable(noticing_ids: Collection[int], actor: Actor) -> set[int]:
    """Those of the noticings that the actor may read now."""
    found = Noticing.objects.visible_to(actor).filter(pk__in=noticing_ids)
    return set(found.values_list("pk", flat=True))


def words_noticed(about: tuple[str, int], *, actor: Actor) -> str:
    """What was noticed, in the words of whoever did; empty for what the actor may not read. One query."""
    kind, number = about
    found = (
        Noticing.objects.visible_to(actor).filter(pk=number)
        if kind == "noticing"
        else Noticing.objects.none()
    )
    return found.values_list("text", flat=True).first() or ""


def by_key(*, actor: Actor, key: str) -> Detail | None:
    """The noticing whose anonymous writer holds this key."""
    row = Noticing.objects.filter(key_hash=hashlib.sha256(key.encode()).hexdigest()).first() if key else None
    return _detail(row, actor=actor, is_raiser=True) if row else None


def _detail(row: Noticing, *, actor: Actor, is_raiser: bool) -> Detail:
    team = people.team_place(row.team_id)
    messages = list(row.messages.order_by("written_at", "id"))
    named = people.names(
        [row.raised_by_id, row.replied_by_id, *(message.written_by_id for message in messages)]
    )
    raiser = ""
    if policies.may_see_name(actor, row, team.place.id):
        raiser = named.get(row.raised_by_id or 0, "")
    is_team = policies.is_of_team(actor, row.team_id, team.place.id)
    return Detail(
        id=row.pk,
        team=team,
        text=row.text,
        is_bright=row.kind == Noticing.Kind.BRIGHT_SPOT,
        anonymity=row.anonymity,
        raiser=raiser,
        raised_at=row.raised_at,
        by_email=row.by_email,
        state=row.state,
        state_words=states.LABELS[row.state],
        first_reply_at=row.first_reply_at,
        reply=row.reply,
        replied_by=named.get(row.replied_by_id or 0, ""),
        replied_at=row.replied_at,
        reply_seen_at=row.reply_seen_at,
        review_on=row.review_on,
        sent_to=row.sent_to,
        linked_lesson_id=row.linked_lesson_id,
        made_lesson_id=row.made_lesson_id,
        talk=[
            Turn(
                text=message.text,
                by=_speaker(message.written_by_id, message.from_raiser, raiser=raiser, named=named),
                from_raiser=message.from_raiser,
                written_at=message.written_at,
            )
            for message in messages
        ],
        is_raiser=is_raiser,
        is_team=is_team,
        next_states=[
            (state, states.LABELS[state])
            for state in states.OUTCOMES
            if is_team and states.may_move(now=row.state, to=state)
        ],
        may_close=is_team and row.state in states.OUTCOMES,
        may_reopen=states.may_move(now=row.state, to=states.IN_CONVERSATION) and row.state not in states.OPEN,
    )


def _speaker(user_id: int | None, from_raiser: bool, *, raiser: str, named: dict[int, str]) -> str:  # noqa: FBT001
    if from_raiser:
        return raiser or "Whoever raised this"
    return named.get(user_id or 0, "Somebody who has left")
