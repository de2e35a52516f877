"""Noticings as a list shows them."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, QuerySet

from learnonce.base.actors import Actor
from learnonce.base.pagination import Page, page_of
from learnonce.people import queries as people
from learnonce.practice import policies
from learnonce.practice.calc import states
from learnonce.practice.models import Noticing

FILTERS: dict[str, frozenset[str]] = {
    "waiting": frozenset({states.RAISED}),
    "talked": frozenset({states.ACKNOWLEDGED, states.IN_CONVERSATION}),
    "answered": frozenset(states.OUTCOMES),
    "closed": frozenset({states.CLOSED}),
}


@dataclass(frozen=True, slots=True)
class Card:
    """One noticing in a list. `raiser` is empty where the reader may not know."""

    id: int
    text: str
    is_bright: bool
    state: str
    state_words: str
    raiser: str
    raised_at: datetime
    first_reply_at: datetime | None
    messages: int
    reply: str
    is_unread_reply: bool


@dataclass(frozen=True, slots=True)
class Board:
    """A team's noticings under one filter, and how many stand under each."""

    team: people.TeamPlace
    filter: str
    counts: dict[str, int]
    cards: Page[Card]


def board(*, actor: Actor, team_id: int, shown: str = "", page: int = 1) -> Board | None:
    """A team's board, newest first; None when the actor may not see it."""
    team = people.team_places([team_id]).get(team_id)
    if team is None or not policies.is_of_team(actor, team_id, team.place.id):
        return None
    rows = Noticing.objects.visible_to(actor).filter(team_id=team_id)
    by_state = dict(rows.values_list("state").annotate(Count("id")))
    counts = {name: sum(by_state.get(state, 0) for state in wanted) for name, wanted in FILTERS.items()}
    if shown in FILTERS:
        rows = rows.filter(state__in=FILTERS[shown])
    found = page_of(_with_talk(rows).order_by("-raised_at", "-id"), page)
    runs = policies.takes_in_trust(actor, team.place.id)
    return Board(
        team=team,
        filter=shown if shown in FILTERS else "",
        counts=counts,
        cards=found.map(_cards(found.items, actor=actor, runs=runs)),
    )


def waiting(*, actor: Actor) -> int:
    """How many noticings in the actor's teams nobody has answered yet."""
    return Noticing.objects.filter(team_id__in=actor.team_ids, state=states.RAISED).count()


def mine(*, actor: Actor, page: int = 1) -> Page[Card]:
    """What the actor raised by name or hidden, newest first, with what became of it."""
    rows = _with_talk(Noticing.objects.filter(raised_by_id=actor.person_id))
    found = page_of(rows.order_by("-raised_at", "-id"), page)
    return found.map(_cards(found.items, actor=actor, runs=False))


def _with_talk(rows: QuerySet[Noticing]) -> QuerySet[Noticing]:
    return rows.annotate(talk=Count("messages"))


def _cards(rows: list[Noticing], *, actor: Actor, runs: bool) -> list[Card]:
    named = people.names(row.raised_by_id for row in rows)
    return [_card(row, named=named, actor=actor, runs=runs) for row in rows]


def _card(row: Noticing, *, named: dict[int, str], actor: Actor, runs: bool) -> Card:
    known = row.anonymity == Noticing.Anonymity.NAMED or runs or policies.is_raiser(actor, row)
    return Card(
        id=row.pk,
        text=row.text,
        is_bright=row.kind == Noticing.Kind.BRIGHT_SPOT,
        state=row.state,
        state_words=states.LABELS[row.state],
        raiser=named.get(row.raised_by_id or 0, "") if known else "",
        raised_at=row.raised_at,
        first_reply_at=row.first_reply_at,
        messages=row.talk,  # type: ignore[attr-defined]  # annotated above
        reply=row.reply,
        is_unread_reply=bool(row.replied_at and not row.reply_seen_at),
    )
