"""Requests under freedom of information law, as those who answer them see them."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Q
from django.utils import timezone

from learnonce.base import deciding
from learnonce.base.actors import Actor
from learnonce.base.keeping import holdings
from learnonce.base.pagination import Page, page_of
from learnonce.base.screening import identifiers
from learnonce.people import policies as places
from learnonce.people import queries as people
from learnonce.records import policies
from learnonce.records.calc import blacking, exemptions, working_days
from learnonce.records.errors import NotAllowed
from learnonce.records.models import InformationRequest, Passage

SHOWN = 100
LONG = 5_000  # characters; the model reads so many in about half a second
_DECIDED = {"IN": "Handed out", "REDACT": "Handed out in part", "OUT": "Kept back"}


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request and its clock. `days_left`: working days; below zero it is late."""

    id: int
    reference: str
    place: str
    state: str
    state_words: str
    received_on: date
    due_on: date
    days_left: int
    found: int
    waiting: int


def requests(*, actor: Actor, at: datetime) -> list[RequestLine]:
    """Those the actor may answer, newest first. Three queries."""
    if not policies.may_answer_requests(actor):
        raise NotAllowed("Those who run an organisation, and information governance leads, answer requests.")
    rows = InformationRequest.objects.order_by("-made_at", "-pk")
    if not policies.governs(actor):
        rows = rows.filter(organisation_id__in=places.run_by(actor), is_of_person=False)
    counted = rows.annotate(
        found=Count("passages"), waiting=Count("passages", filter=Q(passages__decision=""))
    ).select_related("organisation", "locality")
    return [_line(row, at, found=row.found, waiting=row.waiting) for row in counted[:SHOWN]]


def _line(row: InformationRequest, at: datetime, *, found: int, waiting: int) -> RequestLine:
    return RequestLine(
        id=row.pk,
        reference=row.reference,
        place=_place(row),
        state=row.state,
        state_words=row.get_state_display(),
        received_on=row.received_on,
        due_on=row.due_on,
        days_left=working_days.working_days_left(today=timezone.localdate(at), due=row.due_on),
        found=found,
        waiting=waiting,
    )


def _place(row: InformationRequest) -> str:
    if row.organisation:
        return row.organisation.name
    return f"{row.locality.name} and all in it" if row.locality else "All of this installation"


def organisations_to_search(*, actor: Actor) -> list[tuple[int, str]]:
    """The organisations the actor runs."""
    return sorted(
        ((place.id, place.name) for place in people.places(places.run_by(actor)).values()),
        key=lambda one: one[1],
    )


@dataclass(frozen=True, slots=True)
class PassageLine:
    id: int
    called: str
    written_on: date | None
    start: str
    decision: str
    decision_words: str
    reasons: list[str]


@dataclass(frozen=True, slots=True)
class RequestPage:
    line: RequestLine
    asked: str
    words: list[str]
    writer: str
    since: date | None
    until: date | None
    is_cut: bool
    passages: Page[PassageLine]


def request_page(*, request_id: int, actor: Actor, at: datetime, page: int = 1) -> RequestPage:
    """One request with what was found. Raises InformationRequest.DoesNotExist."""
    row = _row(request_id, actor)
    called = {one.model: one.called for one in holdings()}
    found = page_of(row.passages.order_by("pk"), page)
    counts = row.passages.aggregate(found=Count("pk"), waiting=Count("pk", filter=Q(decision="")))
    return RequestPage(
        line=_line(row, at, **counts),
        asked=row.asked,
        words=row.words,
        writer=_writer(row),
        since=row.since,
        until=row.until,
        is_cut=row.is_cut,
        passages=found.map(
            [
                PassageLine(
                    id=one.pk,
                    called=called.get(one.model, one.model),
                    written_on=one.written_on,
                    start=one.text[:120],
                    decision=one.decision,
                    decision_words=one.get_decision_display() if one.decision else "To be decided",
                    reasons=_reasons(one),
                )
                for one in found.items
            ]
        ),
    )


def _writer(row: InformationRequest) -> str:
    """Whose texts were searched; "" for everybody's."""
    if not row.is_of_person:
        return ""
    return people.names([row.writer_id or 0]).get(row.writer_id or 0, "Somebody who has left")


def _row(request_id: int, actor: Actor) -> InformationRequest:
    row = InformationRequest.objects.select_related("organisation", "locality").get(pk=request_id)
    if not policies.may_search_in(actor, row.organisation_id, is_of_person=row.is_of_person):
        raise InformationRequest.DoesNotExist
    return row


@dataclass(frozen=True, slots=True)
class PassagePage:
    """One text, in sentences that can each be withheld. Never who wrote it.

    `suggested` is what may tell who somebody is, until anything was withheld or decided.
    `pieces` is the text as it would be handed out, (words, "") or ("", what stands there instead); `withheld`
    the parts that are gone from it, each with its reason in words.
    """

    id: int
    request_id: int
    reference: str
    is_open: bool
    called: str
    written_on: date | None
    sentences: list[str]
    suggested: list[str]
    pieces: list[tuple[str, str]]
    withheld: list[tuple[str, str]]
    decision: str
    exemption: str
    next_id: int | None


def passage_page(*, request_id: int, passage_id: int, actor: Actor) -> PassagePage:
    """Raises Passage.DoesNotExist or InformationRequest.DoesNotExist."""
    request = _row(request_id, actor)
    row = Passage.objects.get(pk=passage_id, request=request)
    called = {one.model: one.called for one in holdings()}
    waiting = request.passages.filter(decision="", pk__gt=row.pk).order_by("pk")
    return PassagePage(
        id=row.pk,
        request_id=request.pk,
        reference=request.reference,
        is_open=request.state == InformationRequest.State.DECIDING,
        called=called.get(row.model, row.model),
        written_on=row.written_on,
        sentences=[row.text[start:end].strip() for start, end in blacking.sentences(row.text)],
        suggested=[] if row.black or row.decision else _suggested(row.text),
        pieces=_pieces(row),
        withheld=[(row.text[start:end].strip(), exemptions.LABELS[why]) for start, end, why in row.black],
        decision=row.decision,
        exemption=row.exemption,
        next_id=waiting.values_list("pk", flat=True).first(),
    )


def _suggested(text: str) -> list[str]:
    """Each stretch once: by rules and the model of names; in a long text, as of a file, by rules alone."""
    found = deciding.look(text) if len(text) <= LONG else identifiers.find(text)
    return list(dict.fromkeys(" ".join(one.text.split()) for one in found))


@dataclass(frozen=True, slots=True)
class AnswerItem:
    """One text as it is handed out.

    `pieces`: (words, "") or ("", what stands there instead); none when all of it is kept back.
    `reasons`: why anything of it is withheld, in words.
    """

    number: int
    called: str
    written_on: date | None
    decision_words: str
    reasons: list[str]
    pieces: list[tuple[str, str]]

    @property
    def text(self) -> str:
        """As plain words, with marks."""
        return "".join(words or mark for words, mark in self.pieces)


@dataclass(frozen=True, slots=True)
class Answer:
    reference: str
    asked: str
    place: str
    received_on: date
    due_on: date
    items: list[AnswerItem]


def answer(*, request_id: int, actor: Actor) -> Answer:
    """What is handed out, with its schedule. What is withheld is not in it, nor how long it was.

    Raises:
        InformationRequest.DoesNotExist: none that the actor may see.
        LookupError: it is not answered yet.
    """
    row = _row(request_id, actor)
    if row.state != InformationRequest.State.ANSWERED:
        raise LookupError(request_id)
    called = {one.model: one.called for one in holdings()}
    return Answer(
        reference=row.reference,
        asked=row.asked,
        place=_place(row),
        received_on=row.received_on,
        due_on=row.due_on,
        items=[
            AnswerItem(
                number=number,
                called=called.get(one.model, one.model),
                written_on=one.written_on,
                decision_words=_DECIDED[one.decision],
                reasons=_reasons(one),
                pieces=[] if one.decision == Passage.Decision.OUT else _pieces(one),
            )
            for number, one in enumerate(row.passages.order_by("pk"), start=1)
        ],
    )


def _pieces(one: Passage) -> list[tuple[str, str]]:
    return [
        (words, exemptions.mark(why) if why else "") for words, why in blacking.pieces(one.text, one.black)
    ]


def _reasons(one: Passage) -> list[str]:
    """Why anything of a text is withheld, each reason once."""
    if one.decision == Passage.Decision.OUT:
        return [exemptions.LABELS[one.exemption]]
    return [exemptions.LABELS[why] for why in dict.fromkeys(why for _start, _end, why in one.black)]
