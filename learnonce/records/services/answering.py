"""What becomes of each text found for a request, and the end of the request. All of it is recorded."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.records import policies
from learnonce.records.calc import blacking, exemptions
from learnonce.records.errors import NotPossible
from learnonce.records.models import InformationRequest, Passage


@transaction.atomic
def withhold(
    *,
    passage_id: int,
    sentences: Iterable[int],
    words: Sequence[str],
    exemption: str,
    actor: Actor,
    at: datetime,
    everywhere: bool = False,
) -> int:
    """Take parts out of a text, for one reason. Can be done again for other parts and other reasons.

    Args:
        sentences: numbers of sentences to withhold, from 0.
        words: words and phrases to withhold wherever they stand in this text.
        everywhere: the words also in all other texts of the request that wait for a decision.

    Returns:
        In how many other texts.

    Raises:
        Passage.DoesNotExist: none that the actor may see.
        NotPossible: nothing new is withheld, or the reason is missing.
    """
    row = _open_passage(passage_id, actor)
    if exemption not in exemptions.LABELS:
        raise NotPossible("Choose the reason for withholding this.")
    known = blacking.sentences(row.text)
    spans = [known[number] for number in sentences if 0 <= number < len(known)]
    if not _cover(row, [*spans, *blacking.found_in(row.text, words)], exemption):
        raise NotPossible("Tick a sentence, or enter words that stand in this text.")
    others = Passage.objects.select_for_update().filter(request=row.request, decision="").exclude(pk=row.pk)
    found = others.order_by("pk").iterator() if everywhere else ()
    count = sum(_cover(one, blacking.found_in(one.text, words), exemption) for one in found)
    audit.record(
        verb="information.withheld",
        subject=("information_request", row.request_id),
        actor=actor,
        at=at,
        passage=row.pk,
        exemption=exemption,
        others=count,
    )
    return count


def _cover(row: Passage, spans: list[blacking.Span], exemption: str) -> bool:
    """Withhold these parts of a text, too. Returns whether anything new was withheld."""
    before = [(start, end, why) for start, end, why in row.black]
    black: list[list[int | str]] = [list(one) for one in blacking.covered(before, spans, exemption)]
    if black == row.black:
        return False
    _leave_undecided(row, black)
    return True


@transaction.atomic
def show_again(*, passage_id: int, number: int, actor: Actor, at: datetime) -> None:
    """Withhold one part no longer; `number` counts them from 0. Nothing to do when there is none.

    Raises:
        Passage.DoesNotExist: none that the actor may see.
        NotPossible: the request is answered.
    """
    row = _open_passage(passage_id, actor)
    if not 0 <= number < len(row.black):
        return
    _leave_undecided(row, [one for place, one in enumerate(row.black) if place != number])
    audit.record(
        verb="information.shown_again",
        subject=("information_request", row.request_id),
        actor=actor,
        at=at,
        passage=row.pk,
    )


@transaction.atomic
def decide_passage(*, passage_id: int, keep_back: bool, exemption: str, actor: Actor, at: datetime) -> int:
    """Hand a text out, without the parts that are withheld; or keep all of it back.

    What says the very same and waits is decided alike, such as an earlier version of a lesson. Returns how
    many such texts there were.

    Raises:
        Passage.DoesNotExist: none that the actor may see.
        NotPossible: all is kept back without a reason.
    """
    row = _open_passage(passage_id, actor)
    if keep_back and exemption not in exemptions.LABELS:
        raise NotPossible("Choose the reason for keeping this back.")
    in_part = Passage.Decision.REDACT if row.black else Passage.Decision.IN
    row.decision = Passage.Decision.OUT if keep_back else in_part
    row.exemption = exemption if keep_back else ""
    row.decided_by_id, row.decided_at = actor.user_id, at
    row.save()
    same = Passage.objects.filter(request=row.request, text=row.text, decision="").exclude(pk=row.pk)
    count = same.update(
        decision=row.decision,
        exemption=row.exemption,
        black=row.black,
        decided_by_id=actor.user_id,
        decided_at=at,
        updated_at=at,
    )
    audit.record(
        verb="information.decided",
        subject=("information_request", row.request_id),
        actor=actor,
        at=at,
        passage=row.pk,
        decision=row.decision,
        exemption=row.exemption,
        alike=count,
    )
    return count


def _open_passage(passage_id: int, actor: Actor) -> Passage:
    row = Passage.objects.select_for_update(of=("self",)).select_related("request").get(pk=passage_id)
    _must_be_open(row.request, actor, Passage.DoesNotExist)
    return row


def _leave_undecided(row: Passage, black: list[list[int | str]]) -> None:
    """A decision was about what the text showed before."""
    row.black, row.decision, row.exemption = black, "", ""
    row.decided_by_id, row.decided_at = None, None
    row.save()


def _must_be_open(row: InformationRequest, actor: Actor, missing: type[Exception]) -> None:
    if not policies.may_search_in(actor, row.organisation_id, is_of_person=row.is_of_person):
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
    is_theirs = policies.may_search_in(actor, row.organisation_id, is_of_person=row.is_of_person)
    if row.state == InformationRequest.State.ANSWERED and is_theirs:
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
