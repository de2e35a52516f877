"""Requests under freedom of information law: the search, the decisions, the end. All of it is recorded."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.db import models, transaction
from django.db.models import Func, Q
from django.utils import timezone

from learnonce.base import audit, tasks
from learnonce.base.actors import Actor
from learnonce.base.keeping import Holding, Until, holdings
from learnonce.records import policies
from learnonce.records.calc import blacking, exemptions, names, working_days
from learnonce.records.errors import NotAllowed, NotPossible
from learnonce.records.models import InformationRequest, Passage

JOB = "records.search"
SLICE = 2_000  # rows looked at in one question to the database
MOST = 2_000  # texts a person can look at for one request
LONGEST_WORD = 100
MOST_WORDS = 20
# What this room itself keeps would be found again and again.
NOT_SEARCHED = ("records.", "exchange.Import")


@transaction.atomic
def begin_request(
    *,
    reference: str,
    asked: str,
    received_on: date,
    organisation_id: int | None,
    words: list[str],
    actor: Actor,
    at: datetime,
    since: date | None = None,
    until: date | None = None,
) -> int:
    """Write a request down, and have the worker search what is recorded. Returns its number.

    Raises:
        NotAllowed: these records are not the actor's to search.
        NotPossible: something is missing or out of bounds.
    """
    if not policies.may_search_in(actor, organisation_id):
        raise NotAllowed("You can search the records of an organisation you run.")
    wanted = [word.strip() for word in words if word.strip()]
    if not wanted or len(wanted) > MOST_WORDS or any(len(word) > LONGEST_WORD for word in wanted):
        raise NotPossible(f"Enter 1 to {MOST_WORDS} words or phrases to search for, one a line.")
    if received_on > timezone.localdate(at):
        raise NotPossible("Choose a day that is not after today.")
    if since and until and since > until:
        raise NotPossible("The first day is after the last.")
    row = InformationRequest.objects.create(
        reference=reference.strip(),
        asked=asked.strip(),
        received_on=received_on,
        due_on=working_days.answer_due(received_on),
        organisation_id=organisation_id,
        words=wanted,
        since=since,
        until=until,
        state_since=at,
        made_by_id=actor.user_id,
        made_at=at,
    )
    audit.record(
        verb="information.searched",
        subject=("information_request", row.pk),
        actor=actor,
        at=at,
        reason=row.reference,
        organisation=organisation_id,
        words=len(wanted),
    )
    tasks.defer(JOB, once=f"information:{row.pk}", request_id=row.pk)
    return row.pk


def search(*, request_id: int, at: datetime) -> int:
    """Find the texts. Returns how many there are. Safe to run twice."""
    row = InformationRequest.objects.get(pk=request_id)
    if row.state != InformationRequest.State.SEARCHING:
        return row.passages.count()
    expression = names.pattern(row.words)
    found = 0
    for one in holdings():
        if not one.texts or one.model.startswith(NOT_SEARCHED):
            continue
        if row.organisation_id and not one.organisation:
            continue
        for passages in _passages(one, row, expression):
            Passage.objects.bulk_create(passages[: max(0, MOST - found)], ignore_conflicts=True)
            found += len(passages)
            if found > MOST:
                break
        if found > MOST:
            break
    with transaction.atomic():
        InformationRequest.objects.filter(pk=request_id, state=InformationRequest.State.SEARCHING).update(
            state=InformationRequest.State.DECIDING, state_since=at, is_cut=found > MOST
        )
    return row.passages.count()


def _passages(one: Holding, row: InformationRequest, expression: str) -> Iterator[list[Passage]]:
    """The texts of one table that match, a slice of its rows at a time."""
    moment = _moment(one)
    rows = _in_scope(one, row, moment)
    last = 0
    while True:
        numbers = list(rows.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:SLICE])
        if not numbers:
            return
        first, last = numbers[0], numbers[-1]
        matching = _matching(rows.filter(pk__gte=first, pk__lte=last), one, expression)
        values = matching.order_by("pk").values("pk", *([moment] if moment else []), *one.texts)
        yield [
            Passage(
                request_id=row.pk,
                model=one.model,
                row_id=found["pk"],
                column=column,
                written_on=timezone.localdate(found[moment]) if moment and found[moment] else None,
                text=text,
            )
            for found in values
            for column in one.texts
            if names.around(text := "\n".join(names.texts_in(found[column])), expression)[1]
        ]


def _in_scope(one: Holding, row: InformationRequest, moment: str) -> Any:  # Any: rows of any model
    wanted = Q(**{one.organisation: row.organisation_id}) if row.organisation_id else Q()
    if moment and row.since:
        wanted &= Q(**{f"{moment}__date__gte": row.since})
    if moment and row.until:
        wanted &= Q(**{f"{moment}__date__lte": row.until})
    return one.rows._base_manager.filter(wanted)  # noqa: SLF001  Django's own documented way to every row


def _moment(one: Holding) -> str:
    """The column that says when something was written: bookkeeping, or what its term counts from."""
    known = {field.name for field in one.rows._meta.local_concrete_fields}  # noqa: SLF001  as above
    if "created_at" in known:
        return "created_at"
    return one.kept.since if isinstance(one.kept, Until) else ""


def _matching(rows: Any, one: Holding, expression: str) -> Any:  # Any: likewise
    together = Func(
        *one.texts,
        function="concat_ws",
        template="concat_ws(E'\\n', %(expressions)s)",
        output_field=models.TextField(),
    )
    return rows.alias(told=together).filter(told__iregex=expression)


@transaction.atomic
def decide_passage(
    *,
    passage_id: int,
    decision: str,
    exemption: str,
    sentences: list[int],
    words: list[str],
    actor: Actor,
    at: datetime,
) -> None:
    """Hand a text out, black parts of it out, or keep it back.

    Args:
        sentences: numbers of sentences to black out, from 0.
        words: words and phrases to black out wherever they stand in this text.

    Raises:
        Passage.DoesNotExist: none that the actor may see.
        NotPossible: nothing is blacked out, or the reason is missing.
    """
    row = Passage.objects.select_for_update(of=("self",)).select_related("request").get(pk=passage_id)
    _must_be_open(row.request, actor, Passage.DoesNotExist)
    kept_back = decision in {Passage.Decision.REDACT, Passage.Decision.OUT}
    if decision not in Passage.Decision.values:
        raise NotPossible("Choose what happens with this text.")
    if kept_back and exemption not in exemptions.LABELS:
        raise NotPossible("Choose the reason for keeping this back.")
    spans: list[blacking.Span] = []
    if decision == Passage.Decision.REDACT:
        known = blacking.sentences(row.text)
        spans = [known[number] for number in sentences if 0 <= number < len(known)]
        spans = blacking.joined([*spans, *blacking.found_in(row.text, words)])
        if not spans:
            raise NotPossible("Tick a sentence or enter words to black out.")
    row.decision, row.exemption = decision, exemption if kept_back else ""
    row.black = [list(span) for span in spans]
    row.decided_by_id, row.decided_at = actor.user_id, at
    row.save()
    audit.record(
        verb="information.decided",
        subject=("information_request", row.request_id),
        actor=actor,
        at=at,
        passage=row.pk,
        decision=decision,
        exemption=row.exemption,
    )


def _must_be_open(row: InformationRequest, actor: Actor, missing: type[Exception]) -> None:
    if not policies.may_search_in(actor, row.organisation_id):
        raise missing
    if row.state != InformationRequest.State.DECIDING:
        raise NotPossible("This request is answered, or still being searched.")


@transaction.atomic
def answer_request(*, request_id: int, actor: Actor, at: datetime) -> None:
    """Close a request, once everything found is decided.

    Raises:
        InformationRequest.DoesNotExist: none that the actor may see.
        NotPossible: texts wait for a decision.
    """
    row = InformationRequest.objects.select_for_update().get(pk=request_id)
    if row.state == InformationRequest.State.ANSWERED and policies.may_search_in(actor, row.organisation_id):
        return
    _must_be_open(row, actor, InformationRequest.DoesNotExist)
    waiting = row.passages.filter(decision="").count()
    if waiting:
        raise NotPossible(f"Texts still wait for a decision: {waiting}.")
    row.state, row.state_since = InformationRequest.State.ANSWERED, at
    row.save(update_fields=["state", "state_since", "updated_at"])
    audit.record(
        verb="information.answered",
        subject=("information_request", row.pk),
        actor=actor,
        at=at,
        handed_out=row.passages.exclude(decision=Passage.Decision.OUT).count(),
        kept_back=row.passages.filter(decision=Passage.Decision.OUT).count(),
    )


@transaction.atomic
def record_download(*, request_id: int, actor: Actor, at: datetime) -> None:
    """That the answer was taken out of the system, and by whom."""
    audit.record(
        verb="information.downloaded", subject=("information_request", request_id), actor=actor, at=at
    )
