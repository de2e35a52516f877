"""Erasing a person: asked for, undone, and done by the worker (docs/trust.md says what stays and why)."""

from datetime import datetime, timedelta

from allauth.account.models import EmailAddress
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from learnonce.base import audit, tasks
from learnonce.base.actors import SYSTEM, Actor
from learnonce.people import queries as people
from learnonce.people import services as people_services
from learnonce.people.services import letters
from learnonce.records import policies
from learnonce.records.calc import names
from learnonce.records.errors import NotPossible
from learnonce.records.models import Erasure
from learnonce.records.queries.held_back import keep_still, stands_in_the_way
from learnonce.records.services import mentions, stored, traces

COOLING = timedelta(days=7)  # in which it can be undone: time to think again, and to notice a stolen sign-in
JOB = "records.erase"
LETTER = "erasure"


def declare_letters() -> None:
    letters.declare(letters.Kind(LETTER, compose=_letter, may_repeat=True))


def _letter(outgoing: letters.Outgoing) -> letters.Content | None:
    """It tells somebody who did not ask for it, too: perhaps another person sits at their desk."""
    row = Erasure.objects.filter(pk=str(outgoing.about["erasure"]), state=Erasure.State.WAITING).first()
    if row is None:
        return None
    words = f"Your account will be erased after {_day(row.due_at)}. What you wrote stays, without your name."
    return letters.Content(
        subject="Your account will be erased",
        parts=[letters.Words(words), letters.Link("See what goes, or undo it", reverse("records:erase_me"))],
    )


def _day(moment: datetime) -> str:
    local = timezone.localtime(moment)
    return f"{local.day} {local:%B %Y}"


@transaction.atomic
def ask_to_be_erased(*, actor: Actor, at: datetime) -> int:
    """The actor wants to go. Returns the number of the erasure; asking again changes nothing.

    Raises:
        NotPossible: they are the last administrator.
    """
    person_id = actor.person_id
    _must_not_be_the_last(person_id)
    return _ask(person_id, actor=actor, at=at, due_at=at + COOLING, is_own=True)


@transaction.atomic
def erase_somebody(*, person_id: int, reason: str, at_once: bool, actor: Actor, at: datetime) -> int:
    """An information governance lead has somebody erased.

    Raises:
        NotAllowed: the actor is none.
        NotPossible: there is no reason, no such person, or it is the last administrator.
    """
    policies.must_govern(actor)
    if not reason.strip():
        raise NotPossible("Say why this person is to be erased.")
    if person_id == actor.user_id:
        raise NotPossible("Have your own account erased on your own page.")
    if not people.names([person_id]):
        raise NotPossible("There is nobody with this number.")
    _must_not_be_the_last(person_id)
    due_at = at if at_once else at + COOLING
    return _ask(person_id, actor=actor, at=at, due_at=due_at, is_own=False, reason=reason.strip())


def _must_not_be_the_last(person_id: int) -> None:
    if people.is_last_administrator(person_id):
        raise NotPossible("This is the last administrator. Give the role to somebody else first.")


def _ask(
    person_id: int, *, actor: Actor, at: datetime, due_at: datetime, is_own: bool, reason: str = ""
) -> int:
    people_services.lock_person(person_id)  # so that of two who ask at once the second finds the first
    waiting = Erasure.objects.filter(person_id=person_id, state__in=Erasure.OPEN).first()
    if waiting:
        return waiting.pk
    row = Erasure.objects.create(
        person_id=person_id,
        asked_by_id=actor.user_id,
        is_own=is_own,
        asked_at=at,
        due_at=due_at,
        reason=reason,
        state_since=at,
    )
    audit.record(
        verb="person.erasure_asked", subject=("person", person_id), actor=actor, at=at, reason=reason
    )
    people_services.write_to(
        person_id=person_id,
        key=f"erasure:{row.pk}",
        text=f"Your account will be erased after {_day(due_at)}",
        path=reverse("records:erase_me"),
        kind=LETTER,
        about={"erasure": row.pk},
        at=at,
    )
    if due_at <= at:
        tasks.defer(JOB, once=f"erase:{row.pk}", lock=f"erase:{row.pk}", erasure_id=row.pk)
    return row.pk


@transaction.atomic
def undo_erasure(*, erasure_id: int, actor: Actor, at: datetime) -> None:
    """Take the wish back, while it waits. The person themselves, or an information governance lead.

    Raises:
        Erasure.DoesNotExist: none that the actor may undo.
        NotPossible: it has begun.
    """
    row = Erasure.objects.select_for_update().get(pk=erasure_id)
    if row.person_id != actor.user_id and not policies.governs(actor):
        raise Erasure.DoesNotExist
    if row.state == Erasure.State.UNDONE:
        return
    if row.state != Erasure.State.WAITING or row.person_id is None:
        raise NotPossible("This has begun and can no longer be undone.")
    row.state, row.state_since = Erasure.State.UNDONE, at
    row.save(update_fields=["state", "state_since", "updated_at"])
    audit.record(verb="person.erasure_undone", subject=("person", row.person_id), actor=actor, at=at)


def due_erasures(*, at: datetime) -> list[int]:
    """Those whose time has come, and those that broke off."""
    rows = Erasure.objects.filter(state__in=Erasure.OPEN, due_at__lte=at).order_by("due_at", "pk")
    return list(rows.values_list("pk", flat=True))


def erase(*, erasure_id: int, at: datetime) -> str:
    """Do it. Returns the state it is in now. Safe to run twice, and again after it broke off."""
    row = _begin(erasure_id, at)
    if row is None:
        return Erasure.objects.values_list("state", flat=True).get(pk=erasure_id)
    expression = names.pattern(row.words)
    addresses = [word for word in row.words if "@" in word]
    if row.person_id:
        stored.note_own(erasure_id, row.person_id)
        counts = traces.detach_everywhere(row.person_id)
        traces.forget_addresses(addresses)
        traces.forget_copies(expression)
        _end(erasure_id, row.person_id, counts, at)
    # Only now nothing new can be queued, sent or remembered for the account.
    traces.clear_machinery(person_id=row.number or 0, addresses=addresses, expression=expression)
    mentions.find(erasure_id, row.words)
    Erasure.objects.filter(pk=erasure_id).update(state=Erasure.State.NAMES, state_since=at)
    return mentions.finish_if_decided(erasure_id=erasure_id, actor=SYSTEM, at=at)


@transaction.atomic
def _begin(erasure_id: int, at: datetime) -> Erasure | None:
    """The erasure, if it may go on now: its time has come and no legal hold stands in the way.

    Without a person it broke off after the account was gone, and goes on from there.
    """
    row = Erasure.objects.select_for_update().get(pk=erasure_id)
    if row.state not in Erasure.OPEN or row.due_at > at:
        return None
    keep_still()
    if row.person_id and stands_in_the_way(row.person_id, at=at):
        return None
    if row.state == Erasure.State.WAITING and row.person_id:
        known = people.account(row.person_id)
        proven = EmailAddress.objects.filter(user_id=row.person_id).values_list("email", flat=True)
        row.number = row.person_id
        row.words = names.words_of(known.name, [known.email, *proven])
        row.state, row.state_since = Erasure.State.UNDER_WAY, at
        row.save(update_fields=["words", "number", "state", "state_since", "updated_at"])
        people_services.close_account(person_id=row.person_id)
        audit.record(verb="erasure.began", subject=("erasure", row.pk), actor=SYSTEM, at=at)
    return row


def _end(erasure_id: int, person_id: int, counts: dict[str, int], at: datetime) -> None:
    """The account itself. What came meanwhile is taken out in the same transaction."""
    for _try in range(5):
        try:
            with transaction.atomic():
                people_services.lock_person(person_id)
                for model, number in traces.detach_everywhere(person_id).items():
                    counts[model] = counts.get(model, 0) + number
                Erasure.objects.filter(person_id=person_id).update(person=None)
                Erasure.objects.filter(asked_by_id=person_id).update(asked_by=None)
                Erasure.objects.filter(pk=erasure_id).update(counts=counts, state_since=at)
                people_services.delete_account(person_id=person_id)
        except IntegrityError:  # something was written for the person this very moment
            continue
        return
    raise NotPossible("Things are still being written for this person. The job tries again later.")
