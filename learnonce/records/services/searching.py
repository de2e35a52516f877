"""Requests under freedom of information law, and the search made for each. It is recorded."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.db import models, transaction
from django.db.models import Func, Q
from django.utils import timezone

from learnonce.attachments import queries as files
from learnonce.base import audit, tasks
from learnonce.base.actors import Actor
from learnonce.base.keeping import Holding, Until, holdings
from learnonce.people import queries as people
from learnonce.records import policies
from learnonce.records.calc import names, working_days
from learnonce.records.errors import NotAllowed, NotPossible
from learnonce.records.models import InformationRequest, Passage

JOB = "records.search"
SLICE = 2_000  # rows looked at in one question to the database
MOST = 2_000  # texts a person can look at for one request
LONGEST_WORD = 100
MOST_WORDS = 20
# What this room itself keeps would be found again and again.
NOT_SEARCHED = ("records.", "exchange.Import")
FILES, FILE = "attachments.Attachment", "file"  # where a passage comes from when it stood in a file


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
    locality_id: int | None = None,
    writer_id: int | None = None,
    since: date | None = None,
    until: date | None = None,
) -> int:
    """Write a request down, and have the worker search what is recorded. Returns its number.

    Args:
        organisation_id, locality_id: one organisation, or a place with all in it; neither: everything.
        words: any of them is enough; none is needed when `writer_id` says whose texts are wanted.

    Raises:
        NotAllowed: these records are not the actor's to search.
        NotPossible: something is missing or out of bounds.
    """
    if not policies.may_search_in(actor, organisation_id, is_of_person=writer_id is not None):
        raise NotAllowed("You can search the records of an organisation you run.")
    wanted = [word.strip() for word in words if word.strip()]
    if (
        not (wanted or writer_id)
        or len(wanted) > MOST_WORDS
        or any(len(one) > LONGEST_WORD for one in wanted)
    ):
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
        locality_id=None if organisation_id else locality_id,
        is_of_person=writer_id is not None,
        writer_id=writer_id,
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
        locality=row.locality_id,
        person_id=writer_id,
        words=len(wanted),
    )
    tasks.defer(JOB, once=f"information:{row.pk}", request_id=row.pk)
    return row.pk


def search(*, request_id: int, at: datetime) -> int:
    """Find the texts. Returns how many there are. Safe to run twice."""
    row = InformationRequest.objects.get(pk=request_id)
    if row.state != InformationRequest.State.SEARCHING:
        return row.passages.count()
    found = 0
    for passages in _found(row):
        Passage.objects.bulk_create(passages[: max(0, MOST - found)], ignore_conflicts=True)
        found += len(passages)
        if found > MOST:
            break
    with transaction.atomic():
        InformationRequest.objects.filter(pk=request_id, state=InformationRequest.State.SEARCHING).update(
            state=InformationRequest.State.DECIDING, state_since=at, is_cut=found > MOST
        )
    return row.passages.count()


def _found(row: InformationRequest) -> Iterator[list[Passage]]:
    """Every text that is asked for, table by table, and then the words of files."""
    if row.is_of_person and row.writer_id is None:
        return  # whose texts were wanted was erased meanwhile
    expression = names.pattern(row.words) if row.words else ""
    is_of_place = bool(row.organisation_id or row.locality_id)
    for one in holdings():
        columns = [name for name, by in one.texts.items() if by or not row.is_of_person]
        if not columns or one.model.startswith(NOT_SEARCHED) or (is_of_place and not one.way_to_organisation):
            continue
        yield from _passages(one, columns, row, expression)
    yield from _in_files(row, expression)


def _passages(
    one: Holding, columns: list[str], row: InformationRequest, expression: str
) -> Iterator[list[Passage]]:
    """The texts of one table that match, a slice of its rows at a time."""
    moment = _moment(one)
    rows = _in_scope(one, row, moment)
    writers = {one.texts[name] for name in columns} if row.is_of_person else set()
    last = 0
    while True:
        numbers = list(rows.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:SLICE])
        if not numbers:
            return
        first, last = numbers[0], numbers[-1]
        matching = _matching(rows.filter(pk__gte=first, pk__lte=last), columns, expression)
        values = matching.order_by("pk").values("pk", *([moment] if moment else []), *columns, *writers)
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
            for column in columns
            if not row.is_of_person or found[one.texts[column]] == row.writer_id
            if (text := "\n".join(names.texts_in(found[column]))).strip()
            if not expression or names.around(text, expression)[1]
        ]


def _in_scope(one: Holding, row: InformationRequest, moment: str) -> Any:  # Any: rows of any model
    wanted = _at_place(one.way_to_organisation, row)
    if row.is_of_person:
        theirs = Q()
        for by in {by for by in one.texts.values() if by}:
            theirs |= Q(**{by: row.writer_id})
        wanted &= theirs
    if moment and row.since:
        wanted &= Q(**{f"{moment}__date__gte": row.since})
    if moment and row.until:
        wanted &= Q(**{f"{moment}__date__lte": row.until})
    rows = one.rows._base_manager.filter(wanted)  # noqa: SLF001  Django's own documented way to every row
    return rows.exclude(**one.hides) if row.is_of_person and one.hides else rows


def _at_place(way: str, row: InformationRequest) -> Q:
    """Rows of the place that is asked about; `way` leads from a row to its organisation."""
    if row.organisation_id:
        return Q(**{way: row.organisation_id})
    if row.locality_id:
        return Q(**{f"{way}__in": people.organisations_below_rows(row.locality_id)})
    return Q()


def _moment(one: Holding) -> str:
    """The column that says when something was written: bookkeeping, or what its term counts from."""
    known = {field.name for field in one.rows._meta.local_concrete_fields}  # noqa: SLF001  as above
    if "created_at" in known:
        return "created_at"
    return one.kept.since if isinstance(one.kept, Until) else ""


def _matching(rows: Any, columns: list[str], expression: str) -> Any:  # Any: likewise
    if not expression:
        return rows
    together = Func(
        *columns,
        function="concat_ws",
        template="concat_ws(E'\\n', %(expressions)s)",
        output_field=models.TextField(),
    )
    return rows.alias(told=together).filter(told__iregex=expression)


def _in_files(row: InformationRequest, expression: str) -> Iterator[list[Passage]]:
    """Files whose words match; without words asked for, all that the person added."""
    mine = set(files.added_by(row.writer_id)) if row.writer_id else None
    numbers = set(files.saying(expression)) if expression else mine or set()
    for one in files.read(numbers if mine is None else numbers & mine).values():
        written_on = timezone.localdate(one.added_at)
        too_early = row.since and written_on < row.since
        too_late = row.until and written_on > row.until
        if one.words.strip() and not too_early and not too_late and _hangs_at_place(one.subject, row):
            yield [
                Passage(
                    request_id=row.pk,
                    model=FILES,
                    row_id=one.id,
                    column=FILE,
                    written_on=written_on,
                    text=one.words,
                )
            ]


def _hangs_at_place(subject: tuple[str, int], row: InformationRequest) -> bool:
    """Whether a file hangs on something of the place that is asked about."""
    if not (row.organisation_id or row.locality_id):
        return True
    kind, number = subject
    return any(
        one.rows._base_manager.filter(_at_place(one.way_to_organisation, row), pk=number).exists()  # noqa: SLF001  as above
        for one in holdings()
        if one.kind == kind and one.way_to_organisation
    )
