"""Erasures, holds and the history of accounts."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Q

from learnonce.attachments import queries as files
from learnonce.base.actors import Actor
from learnonce.base.keeping import holding, holdings
from learnonce.base.models import AuditEntry
from learnonce.base.pagination import Page, page_of
from learnonce.people import queries as people
from learnonce.records import policies
from learnonce.records.calc import names
from learnonce.records.calc.verbs import in_words
from learnonce.records.models import Erasure, Mention, OwnExport
from learnonce.records.queries.held_back import standing, stands_in_the_way

SHOWN = 100
PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class OwnErasure:
    id: int
    due_at: datetime
    is_own: bool
    may_undo: bool


def own_erasure(*, actor: Actor) -> OwnErasure | None:
    """The actor's own erasure, if one waits."""
    row = Erasure.objects.filter(person_id=actor.person_id, state__in=Erasure.OPEN).first()
    if row is None:
        return None
    return OwnErasure(row.pk, row.due_at, row.is_own, row.state == Erasure.State.WAITING)


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """The actor's copy: being made, or ready until a day."""

    asked_at: datetime
    made_at: datetime | None
    expires_at: datetime | None


def own_copy(*, actor: Actor, at: datetime) -> OwnCopy | None:
    row = OwnExport.objects.filter(person_id=actor.person_id).defer("data").order_by("-pk").first()
    if row is None or (row.expires_at and row.expires_at <= at):
        return None
    return OwnCopy(row.asked_at, row.made_at, row.expires_at)


def own_copy_file(*, actor: Actor, at: datetime) -> bytes | None:
    """The ZIP file, while it stands."""
    row = OwnExport.objects.filter(
        person_id=actor.person_id, made_at__isnull=False, expires_at__gt=at
    ).first()
    return bytes(row.data) if row and row.data else None


@dataclass(frozen=True, slots=True)
class ErasureLine:
    """An erasure as leads see it: a name while it waits, none once it is done."""

    id: int
    name: str
    state: str
    state_words: str
    asked_at: datetime
    due_at: datetime
    is_own: bool
    reason: str
    is_held: bool
    texts: int


def erasures(*, actor: Actor, at: datetime) -> list[ErasureLine]:
    """Newest first."""
    policies.must_govern(actor)
    to_decide = Count("mentions", filter=Q(mentions__decision="", state=Erasure.State.NAMES))
    rows = list(Erasure.objects.annotate(texts=to_decide).order_by("-asked_at", "-pk")[:SHOWN])
    called = people.names(row.person_id for row in rows)
    return [
        ErasureLine(
            id=row.pk,
            name=called.get(row.person_id or 0, "") or (row.words[0] if row.words else "Somebody"),
            state=row.state,
            state_words=row.get_state_display(),
            asked_at=row.asked_at,
            due_at=row.due_at,
            is_own=row.is_own,
            reason=row.reason,
            is_held=bool(
                row.person_id and row.state in Erasure.OPEN and stands_in_the_way(row.person_id, at=at)
            ),
            texts=row.texts,
        )
        for row in rows
    ]


@dataclass(frozen=True, slots=True)
class MentionLine:
    """A text or a file to look at: what kind, and the words around the name; none where none was found.

    `file` is its name, or "" for a text; `has_words` when its words could stay without the file.
    """

    id: int
    called: str
    before: str
    match: str
    after: str
    file: str = ""
    is_own: bool = False
    has_words: bool = False


@dataclass(frozen=True, slots=True)
class ErasurePage:
    id: int
    state: str
    state_words: str
    asked_at: datetime
    words: list[str]
    counts: list[tuple[str, int]]
    mentions: list[MentionLine]
    waiting: int


def erasure_page(*, erasure_id: int, actor: Actor) -> ErasurePage:
    """What was done, and the texts that wait. Raises Erasure.DoesNotExist."""
    policies.must_govern(actor)
    row = Erasure.objects.get(pk=erasure_id)
    waiting = row.mentions.filter(decision="").order_by("pk")
    shown = list(waiting[:PER_PAGE])
    read = files.read([one.row_id for one in shown if one.is_file])
    expression = names.pattern(row.words) if row.words else ""
    called = {one.model: one.called for one in holdings()}
    return ErasurePage(
        id=row.pk,
        state=row.state,
        state_words=row.get_state_display(),
        asked_at=row.asked_at,
        words=row.words,
        counts=sorted((called.get(model, model), number) for model, number in row.counts.items()),
        mentions=[
            _file(one, read.get(one.row_id), row.words) if one.is_file else _mention(one, expression)
            for one in shown
        ],
        waiting=waiting.count(),
    )


def _mention(one: Mention, expression: str) -> MentionLine:
    declared = holding(one.model)
    rows = declared.rows._base_manager.filter(pk=one.row_id)  # noqa: SLF001  Django's own way to every row
    value = rows.values_list(one.column, flat=True).first()
    texts = names.texts_in(value)
    found = next((parts for text in texts if (parts := names.around(text, expression))[1]), ("", "", ""))
    return MentionLine(one.pk, declared.called, *found)


def _file(one: Mention, found: files.Read | None, words: list[str]) -> MentionLine:
    if found is None:
        return MentionLine(one.pk, "A file that is gone", "", "", "")
    around = names.around(found.words, names.run_together(words) if words else "")
    is_own = one.column == Mention.ADDED
    return MentionLine(one.pk, found.kind_words, *around, found.name, is_own, bool(found.words.strip()))


def erasure_file(*, erasure_id: int, mention_id: int, actor: Actor) -> files.Sent:
    """A file a lead must look at to decide, while it waits for that. Raises Mention.DoesNotExist."""
    policies.must_govern(actor)
    one = Mention.objects.get(pk=mention_id, erasure_id=erasure_id, decision="")
    found = files.read([one.row_id]).get(one.row_id) if one.is_file else None
    if found is None:
        raise Mention.DoesNotExist
    return found.sent


@dataclass(frozen=True, slots=True)
class HoldLine:
    id: int
    on: str
    why: str
    placed_by: str
    placed_at: datetime
    until: date | None


def holds(*, actor: Actor, at: datetime) -> list[HoldLine]:
    """Legal holds in force, newest first."""
    policies.must_govern(actor)
    rows = list(standing(at).order_by("-placed_at", "-pk")[:SHOWN])
    called = people.names(number for row in rows for number in (row.person_id, row.placed_by_id))
    return [
        HoldLine(
            id=row.pk,
            on=called.get(row.person_id or 0, "") if row.person_id else f"{row.kind} {row.number}",
            why=row.why,
            placed_by=called.get(row.placed_by_id or 0, "Somebody who has left"),
            placed_at=row.placed_at,
            until=row.until,
        )
        for row in rows
    ]


def kinds_to_hold() -> list[tuple[str, str]]:
    """Kinds of things a hold can be placed on, and what they are called."""
    return [(one.kind, one.called) for one in holdings() if one.kind]


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One entry of the history, in words. `by` is "" for the person themselves."""

    at: datetime
    words: str
    by: str
    reason: str


def own_history(*, actor: Actor, page: int = 1) -> Page[HistoryLine]:
    """What the actor did, and what was done about their account. Newest first."""
    return _history(actor.person_id, page)


def history_of(*, person_id: int, actor: Actor, page: int = 1) -> tuple[str, Page[HistoryLine]]:
    """The name of somebody, and the history of their account and roles: not of what they wrote.

    Raises:
        NotAllowed: the actor is no information governance lead.
        LookupError: there is nobody with this number.
    """
    policies.must_govern(actor)
    called = people.names([person_id]).get(person_id)
    if called is None:
        raise LookupError(person_id)
    return called, _history(person_id, page, account_only=True)


def _history(person_id: int, page: int, *, account_only: bool = False) -> Page[HistoryLine]:
    about = Q(subject_kind="person", subject_id=person_id) | Q(facts__person_id=person_id)
    wanted = about if account_only else about | Q(by_user_id=person_id)
    found: Page[AuditEntry] = page_of(
        AuditEntry.objects.filter(wanted).order_by("-at", "-pk"), page, per_page=PER_PAGE
    )
    called = people.names(row.by_user_id for row in found.items)
    return found.map(
        [
            HistoryLine(
                at=row.at,
                words=in_words(row.verb, row.by_role),
                by="" if row.by_user_id == person_id else called.get(row.by_user_id or 0, "learnonce"),
                reason=row.reason,
            )
            for row in found.items
        ]
    )
