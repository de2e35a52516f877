"""Noticings as a list shows them."""

from collections.abc import Iterable
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
class Tab:
    """The board of a team, and how many of its noticings nobody has answered yet."""

    team: people.TeamPlace
    waiting: int


@dataclass(frozen=True, slots=True)
class Board:
    """A team's noticings under one filter, how many stand under each, and the reader's other boards."""

    team: people.TeamPlace
    tabs: list[Tab]
    filter: str
    counts: dict[str, int]
    cards: Page[Card]


def board(*, actor: Actor, team_id: int, shown: str = "", page: int = 1) -> Board | None:
    """A team's board, newest first; None when the actor may not see it. Four queries."""
    teams = {team.id: team for team in _teams(actor)}
    team = teams.get(team_id)
    if team is None:
        return None
    states_of = _counted(actor, teams)
    by_state = states_of.get(team_id, {})
    counts = {name: sum(by_state.get(state, 0) for state in wanted) for name, wanted in FILTERS.items()}
    rows = Noticing.objects.visible_to(actor).filter(team_id=team_id)
    if shown in FILTERS:
        rows = rows.filter(state__in=FILTERS[shown])
    found = page_of(_with_talk(rows).order_by("-raised_at", "-id"), page)
    runs = policies.takes_in_trust(actor, team.place.id)
    return Board(
        team=team,
        tabs=_tabs(teams, states_of),
        filter=shown if shown in FILTERS else "",
        counts=counts,
        cards=found.map(_cards(found.items, actor=actor, runs=runs)),
    )


def boards(*, actor: Actor) -> list[Tab]:
    """The boards of the actor's teams and of those they run, the own ones first. Two queries."""
    teams = {team.id: team for team in _teams(actor)}
    return _tabs(teams, _counted(actor, teams))


def _teams(actor: Actor) -> list[people.TeamPlace]:
    return [
        team for team in people.own_teams(actor=actor) if policies.is_of_team(actor, team.id, team.place.id)
    ]


def _counted(actor: Actor, teams: Iterable[int]) -> dict[int, dict[str, int]]:
    """How many noticings of each team stand in each state."""
    found: dict[int, dict[str, int]] = {}
    rows = Noticing.objects.visible_to(actor).filter(team_id__in=list(teams)).values_list("team_id", "state")
    for team_id, state, count in rows.annotate(Count("id")):
        found.setdefault(team_id, {})[state] = count
    return found


def _tabs(teams: dict[int, people.TeamPlace], counted: dict[int, dict[str, int]]) -> list[Tab]:
    return [
        Tab(team=team, waiting=counted.get(number, {}).get(states.RAISED, 0))
        for number, team in teams.items()
    ]


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
