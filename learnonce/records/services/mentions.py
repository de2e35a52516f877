"""Names that stand in texts and files: found by the program, judged by a person."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db import models, transaction

from learnonce.base import audit, events, tasks
from learnonce.base.actors import Actor
from learnonce.base.keeping import TextChanged, holding, holdings
from learnonce.records import policies
from learnonce.records.calc import names
from learnonce.records.models import Erasure, Mention
from learnonce.records.services import stored
from learnonce.records.services.traces import mentioning

_VERBS = {
    Mention.Decision.REDACTED: "text.redacted",
    Mention.Decision.REMOVED: "text.removed",
    Mention.Decision.LEFT: "text.left",
}


def find(erasure_id: int, words: list[str]) -> int:
    """Write down every text and every file that matches. Returns how many there are. Safe to run twice."""
    stored.find(erasure_id, words)
    expression = names.pattern(words)
    for one in holdings():
        if not one.texts:
            continue
        rows = mentioning(one, one.texts, expression).order_by("pk").values("pk", *one.texts)
        found = [
            Mention(erasure_id=erasure_id, model=one.model, row_id=row["pk"], column=column)
            for row in rows.iterator(chunk_size=500)
            for column in one.texts
            if any(names.around(text, expression)[1] for text in names.texts_in(row[column]))
        ]
        Mention.objects.bulk_create(found, ignore_conflicts=True, batch_size=500)
    return Mention.objects.filter(erasure_id=erasure_id).count()


@transaction.atomic
def decide_mentions(
    *,
    erasure_id: int,
    redact: list[int],
    leave: list[int],
    actor: Actor,
    at: datetime,
    remove: Collection[int] = (),
) -> str:
    """Take the name out of some texts and files, and leave others. Returns the state of the erasure.

    Args:
        redact: a file among them stays as its words alone, without the name.
        remove: files that are taken off.

    Raises:
        NotAllowed: the actor is no information governance lead.
        Erasure.DoesNotExist: no such erasure waits for this.
        NotPossible: the words of a file shall stay, and none can be read in it.
    """
    policies.must_govern(actor)
    erasure = Erasure.objects.select_for_update().get(pk=erasure_id, state=Erasure.State.NAMES)
    expression = names.pattern(erasure.words)
    waiting = Mention.objects.filter(erasure=erasure, decision="")
    chosen = {
        **dict.fromkeys(leave, Mention.Decision.LEFT),
        **dict.fromkeys(remove, Mention.Decision.REMOVED),
        **dict.fromkeys(redact, Mention.Decision.REDACTED),
    }
    for one in waiting.filter(pk__in=chosen):
        decision = chosen[one.pk]
        if one.is_file:
            stored.settle(one, decision, erasure.words, actor, at)
        elif decision == Mention.Decision.REMOVED:
            continue  # only files can be taken off
        elif decision == Mention.Decision.REDACTED:
            _redact(one, expression)
        _decide(one, decision, actor, at)
    return finish_if_decided(erasure_id=erasure_id, actor=actor, at=at)


def _decide(one: Mention, decision: Mention.Decision, actor: Actor, at: datetime) -> None:
    one.decision, one.decided_by_id, one.decided_at = decision, actor.user_id, at
    one.save()
    audit.record(
        verb=_VERBS[decision],
        subject=("erasure", one.erasure_id),
        actor=actor,
        at=at,
        table=one.model,
        row=one.row_id,
        column=Mention.FILE if one.is_file else one.column,  # history does not say who added it
    )


def _redact(one: Mention, expression: str) -> None:
    model = holding(one.model).rows
    with audit.detaching():
        row = model._base_manager.select_for_update(of=("self",)).filter(pk=one.row_id).first()  # noqa: SLF001  every row
        if row is None:
            return
        value = names.without(getattr(row, one.column), expression)
        model._base_manager.filter(pk=one.row_id).update(**{one.column: _fitting(model, one.column, value)})  # noqa: SLF001  every row
        events.publish(TextChanged(model=one.model, row_id=one.row_id))


def _fitting(model: type[models.Model], column: str, value: Any) -> Any:  # Any: a text, or JSON
    """Cut to what the column can hold: the words put in place of a short name may be longer."""
    field = model._meta.get_field(column)  # noqa: SLF001  Django's own documented way
    most = getattr(field, "max_length", None) or getattr(
        getattr(field, "base_field", None), "max_length", None
    )
    if most and isinstance(value, list):
        return [text[:most] for text in value]
    return value[:most] if most and isinstance(value, str) else value


@transaction.atomic
def finish_if_decided(*, erasure_id: int, actor: Actor, at: datetime) -> str:
    """Once no text waits to be looked at, the erasure is done, and forgets whom it was about."""
    row = Erasure.objects.select_for_update().get(pk=erasure_id)
    if row.state != Erasure.State.NAMES or row.mentions.filter(decision="").exists():
        return row.state
    row.words, row.number = [], None
    row.state, row.state_since = Erasure.State.DONE, at
    row.save(update_fields=["words", "number", "state", "state_since", "updated_at"])
    audit.record(
        verb="erasure.done",
        subject=("erasure", row.pk),
        actor=actor,
        at=at,
        rows=sum(row.counts.values()),
        texts=row.mentions.filter(decision=Mention.Decision.REDACTED).count(),
    )
    row.mentions.filter(column=Mention.ADDED).delete()  # together they would tell who added them
    # Words of texts that were changed are counted anew, so that none of them is left behind.
    tasks.defer("matching.count_words", once="matching.count_words")
    return row.state
