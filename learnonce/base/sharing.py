"""Who may see a thing: tiers, audience tokens, grants and their withdrawal. The one module for it.

An audience is a set of tokens kept on the row and on its entry in the index; a row is visible to an
actor when the audience and the actor's tokens overlap. The tokens:

    u:7      one person            t:3   one team           o:5   one organisation
    l:9      everyone placed in locality 9 or below it
    care:9   the curators of locality 9 (and of the places above it, which the grant names one by one)
    run:5    the manager and the leaders of organisation 5
    admin    the administrators, of what came from elsewhere and has no home here
    all      everyone signed in    public   anyone

A tier is a label over such tokens; a grant names its targets, and tiers need not nest.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from learnonce.base import audit, bulk
from learnonce.base.actors import EVERYONE, SIGNED_IN, Actor
from learnonce.base.models import SharingGrant

type Subject = tuple[str, int]

ADMINISTRATORS = "admin"
_CARE = "care:"


class Tier(IntEnum):
    """How far a thing reaches."""

    ME = 0
    NAMED_PERSON = 1
    TEAM = 2
    COMMUNITY = 3
    LOCALITY = 4
    SIGNED_IN = 5
    PUBLIC = 6

    @property
    def words(self) -> str:
        return WORDS[self]


WORDS = {
    Tier.ME: "Only you",
    Tier.NAMED_PERSON: "You and one named person",
    Tier.TEAM: "Your team",
    Tier.COMMUNITY: "A community",
    Tier.LOCALITY: "Your locality",
    Tier.SIGNED_IN: "Everyone who is signed in",
    Tier.PUBLIC: "Everyone, signed in or not",
}


def person(user_id: int) -> str:
    return f"u:{user_id}"


def team(team_id: int) -> str:
    return f"t:{team_id}"


def organisation(organisation_id: int) -> str:
    return f"o:{organisation_id}"


def runners(organisation_id: int) -> str:
    """The manager and the leaders of an organisation."""
    return f"run:{organisation_id}"


def locality(locality_id: int) -> str:
    return f"l:{locality_id}"


def carers(locality_ids: Iterable[int]) -> list[str]:
    """The tokens of the curators of these localities: usually one locality and all above it."""
    return [f"{_CARE}{number}" for number in locality_ids]


def carers_in(tokens: Iterable[str]) -> list[str]:
    """Those of the tokens that stand for curators."""
    return [token for token in tokens if token.startswith(_CARE)]


def tokens_of(tier: Tier, *, targets: Iterable[str] = ()) -> list[str]:
    """The tokens a tier stands for; `targets` are those of the tiers that name somebody."""
    if tier is Tier.PUBLIC:
        return [EVERYONE, SIGNED_IN]
    if tier is Tier.SIGNED_IN:
        return [SIGNED_IN]
    return sorted(set(targets))


@dataclass(frozen=True, slots=True)
class Grant:
    """A grant as a page shows it."""

    id: int
    tier: Tier
    purpose: str
    granted_at: datetime
    granted_by_id: int | None
    withdrawn_at: datetime | None
    withdrawn_reason: str


def grant(
    *, subject: Subject, tier: Tier, tokens: Iterable[str], purpose: str, actor: Actor, at: datetime
) -> SharingGrant:
    """Record that `subject` may be seen by `tokens`.

    The caller has checked that the actor may, and then stores `audience(...)` on the row and on its
    entry in the index.
    """
    kind, number = subject
    made = SharingGrant.objects.create(
        subject_kind=kind,
        subject_id=number,
        tier=tier,
        tokens=sorted(set(tokens)),
        purpose=purpose,
        granted_by_id=actor.user_id,
        granted_at=at,
    )
    audit.record(verb="sharing.granted", subject=subject, actor=actor, at=at, reason=purpose, tier=int(tier))
    return made


def grant_each(
    *,
    kind: str,
    numbers: Collection[int],
    tier: Tier,
    tokens: Iterable[str],
    purpose: str,
    actor: Actor,
    at: datetime,
) -> None:
    """The same grant for each of many things of one kind."""
    named = sorted(set(tokens))
    bulk.insert(
        SharingGrant(
            subject_kind=kind,
            subject_id=number,
            tier=tier,
            tokens=named,
            purpose=purpose,
            granted_by_id=actor.user_id,
            granted_at=at,
        )
        for number in numbers
    )
    audit.record_each(
        verb="sharing.granted",
        kind=kind,
        facts={number: {"tier": int(tier)} for number in numbers},
        actor=actor,
        at=at,
        reason=purpose,
    )


def withdraw(*, subject: Subject, from_tier: Tier, reason: str, actor: Actor, at: datetime) -> int:
    """Take back every standing grant of `from_tier` or wider. Returns how many there were."""
    kind, number = subject
    taken = SharingGrant.objects.filter(
        subject_kind=kind, subject_id=number, tier__gte=from_tier, withdrawn_at__isnull=True
    ).update(withdrawn_at=at, withdrawn_by_id=actor.user_id, withdrawn_reason=reason)
    if taken:
        audit.record(
            verb="sharing.withdrawn", subject=subject, actor=actor, at=at, reason=reason, tier=int(from_tier)
        )
    return taken


def audience(subject: Subject, *, home: Iterable[str], path: Iterable[int] = ()) -> list[str]:
    """All tokens by which `subject` is seen: where it is at home and what stands granted.

    Args:
        path: the localities it lies in now. A grant names the curators of the place as it lay then; when
            it has moved in the tree since, its curators are those of today.
    """
    kind, number = subject
    granted = SharingGrant.objects.filter(
        subject_kind=kind, subject_id=number, withdrawn_at__isnull=True
    ).values_list("tokens", flat=True)
    tokens = {token for tokens in granted for token in tokens}
    cared_for = {token for token in tokens if token.startswith(_CARE)}
    if cared_for:
        tokens = tokens - cared_for | set(carers(path))
    return sorted({*home, *tokens})


def grants(subject: Subject) -> list[Grant]:
    """Every grant of a thing, newest first, the withdrawn ones too."""
    kind, number = subject
    rows = SharingGrant.objects.filter(subject_kind=kind, subject_id=number).order_by("-granted_at", "-id")
    return [
        Grant(
            id=row.pk,
            tier=Tier(row.tier),
            purpose=row.purpose,
            granted_at=row.granted_at,
            granted_by_id=row.granted_by_id,
            withdrawn_at=row.withdrawn_at,
            withdrawn_reason=row.withdrawn_reason,
        )
        for row in rows
    ]
