"""Retention: what is too old goes at night, by rules with reasons, and a log says so without saying what."""

from collections.abc import Iterator
from datetime import datetime

from django.db import transaction
from django.db.models import F, ProtectedError, Q, RestrictedError

from learnonce.base import audit, events
from learnonce.base.actors import Actor
from learnonce.base.keeping import Disposed, Holding, Until, holdings
from learnonce.records import policies
from learnonce.records.errors import NotPossible
from learnonce.records.models import Disposal, OwnExport, Rule
from learnonce.records.queries.held_back import keep_still
from learnonce.records.queries.terms import Term, due, terms

BATCH = 200  # rows disposed of in one transaction
LEAST = 30  # days; anything shorter would take things away while they are in use
MOST = 100 * 365


@transaction.atomic
def set_rule(*, model: str, days: int | None, reason: str, actor: Actor, at: datetime) -> None:
    """Change how long things of one kind are kept.

    Raises:
        NotAllowed: the actor is no information governance lead.
        NotPossible: there is no such rule, no reason, or the number is out of bounds.
    """
    policies.must_govern(actor)
    if model not in {term.holding.model for term in terms()}:
        raise NotPossible("There is no rule for this kind of thing.")
    if not reason.strip():
        raise NotPossible("Say why things are kept so long.")
    if days is not None and not LEAST <= days <= MOST:
        raise NotPossible(f"Enter a number of days from {LEAST} to {MOST:,}, or leave it empty.")
    row, _new = Rule.objects.update_or_create(
        model=model,
        defaults={"days": days, "reason": reason.strip(), "set_by_id": actor.user_id, "set_at": at},
    )
    audit.record(
        verb="rule.set",
        subject=("rule", row.pk),
        actor=actor,
        at=at,
        reason=row.reason,
        table=model,
        days=days,
    )


def dispose(*, at: datetime) -> dict[str, int]:
    """Dispose of everything that is due. Returns rows by table. Safe to run twice, and after it broke off."""
    OwnExport.objects.filter(expires_at__lte=at).delete()
    return {term.holding.model: _dispose_of(term, at) for term in terms() if term.days is not None}


def _dispose_of(term: Term, at: datetime) -> int:
    log: Disposal | None = None
    last, count = 0, 0
    while True:
        with audit.detaching():
            keep_still()
            rows = due(term, at=at).filter(pk__gt=last).order_by("pk")
            found = list(rows.values_list("pk", term.until.since)[:BATCH])
            if not found:
                return count
            last = found[-1][0]
            gone = dict(_deleted(term.holding, dict(found)))
            log = log or Disposal.objects.create(model=term.holding.model, days=term.days or 0, at=at)
            _note(log, gone, passed_over=len(found) - len(gone))
        count += len(gone)


def _deleted(one: Holding, moments: dict[int, datetime]) -> Iterator[tuple[int, datetime]]:
    """Delete what can go; what others still need (a lesson that was taken up) is passed over."""
    try:
        with transaction.atomic():
            _delete(one, list(moments))
    except (ProtectedError, RestrictedError):
        for number, moment in moments.items():
            try:
                with transaction.atomic():
                    _delete(one, [number])
            except (ProtectedError, RestrictedError):
                continue
            yield number, moment
        return
    yield from moments.items()


def _delete(one: Holding, numbers: list[int]) -> None:
    events.publish(Disposed(model=one.model, row_ids=tuple(numbers)))
    one.rows._base_manager.filter(pk__in=numbers).delete()  # noqa: SLF001  as above
    if one.kind:
        _delete_what_hangs_on(one.kind, numbers)


def _delete_what_hangs_on(kind: str, numbers: list[int]) -> None:
    """Rows of other tables that name the things by kind and number. History stays, without its words."""
    for other in holdings():
        if not other.subject:
            continue
        kind_column, number_column = other.subject
        rows = other.rows._base_manager.filter(  # noqa: SLF001  as above
            Q(**{kind_column: kind}) & Q(**{f"{number_column}__in": numbers})
        )
        if other.model == "base.AuditEntry":
            rows.update(reason="", facts={})
        elif not isinstance(other.kept, Until):
            rows.delete()


def _note(log: Disposal, gone: dict[int, datetime], *, passed_over: int) -> None:
    Disposal.objects.filter(pk=log.pk).update(
        count=F("count") + len(gone), passed_over=F("passed_over") + passed_over
    )
    if gone:
        log.oldest = min([*gone.values(), *([log.oldest] if log.oldest else [])])
        log.newest = max([*gone.values(), *([log.newest] if log.newest else [])])
        log.save(update_fields=["oldest", "newest", "updated_at"])
