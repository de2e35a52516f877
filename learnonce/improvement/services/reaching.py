"""Letting a thing of this room be found by more, or by fewer."""

from collections.abc import Collection, Iterable
from datetime import datetime

from learnonce.base import audit, deciding, sharing
from learnonce.base.actors import Actor
from learnonce.base.sharing import Subject, Tier
from learnonce.improvement.errors import HeldBack, NotReady

REACHES = (Tier.TEAM, Tier.LOCALITY, Tier.SIGNED_IN)  # TEAM stands for the place whose work it is


def one_of_reaches(tier: Tier) -> Tier:
    if tier not in REACHES:
        raise NotReady("Choose who may find it.")
    return tier


def grant_reach(
    subject: Subject,
    *,
    tier: Tier,
    locality_id: int,
    path: Collection[int],
    purpose: str,
    actor: Actor,
    at: datetime,
) -> None:
    """Grant it to those of the tier, unless that stands already. The caller refreshes the audience."""
    if tier == Tier.TEAM:
        return
    near = [sharing.locality(locality_id), *sharing.carers(path)]
    tokens = sharing.tokens_of(tier, targets=near)
    standing = {grant.tier for grant in sharing.grants(subject) if not grant.withdrawn_at}
    if tier not in standing:
        sharing.grant(subject=subject, tier=tier, tokens=tokens, purpose=purpose, actor=actor, at=at)


def change_reach(
    subject: Subject,
    *,
    was: int,
    tier: Tier,
    locality_id: int,
    path: Collection[int],
    purpose: str,
    actor: Actor,
    at: datetime,
) -> None:
    """Grant more, or take back what is wider than `tier`. The caller refreshes the audience."""
    if tier < was:
        sharing.withdraw(
            subject=subject,
            from_tier=Tier(tier + 1),
            reason=purpose or "Fewer shall find it",
            actor=actor,
            at=at,
        )
    grant_reach(
        subject,
        tier=tier,
        locality_id=locality_id,
        path=path,
        purpose=purpose or "Shared further",
        actor=actor,
        at=at,
    )


def must_be_clear(subject: Subject, texts: Iterable[str], *, reason: str, actor: Actor, at: datetime) -> None:
    """Everything that more would read is read once more, and what was decided is not asked again.

    Raises HeldBack.
    """
    try:
        let_through = deciding.ask(
            {str(number): text for number, text in enumerate(texts)}, subject=subject, reason=reason
        )
    except deciding.Pointed as pointed:
        raise HeldBack(next(iter(pointed.found.values()))) from pointed
    deciding.keep(subject, let_through, actor=actor, at=at)
    if kinds := sorted({kind for found in let_through.kinds.values() for kind in found}):
        audit.record(
            verb=f"{subject[0]}.found_let_through",
            subject=subject,
            actor=actor,
            at=at,
            reason=reason,
            kinds=kinds,
        )
