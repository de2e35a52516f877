"""Asking for an import: the file, where its columns go, on what terms, and the start."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import PurePath

from django.db import transaction

from learnonce.base import audit, sheets, tasks
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.base.sheets.tables import Line
from learnonce.exchange import policies
from learnonce.exchange.calc import mapping
from learnonce.exchange.calc.fields import BY_KEY
from learnonce.exchange.calc.mapping import Seen
from learnonce.exchange.errors import NotAllowed, NotPossible
from learnonce.exchange.models import Import, ImportFile
from learnonce.exchange.queries import STARTER
from learnonce.exchange.services import starter
from learnonce.people import policies as places

JOB = "exchange.import"
MOST_BYTES = 20 * 1024 * 1024
SAMPLE_ROWS = 3
_SAMPLE_TEXT = 400  # characters of a value kept to be shown


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person decided about an import; see calc.mapping.Plan and lessons.services.Terms."""

    sends: Mapping[str, str]
    source: str
    tier: Tier
    permission: str
    locality_id: int | None = None
    kind: str = "SOLUTION"
    licence: str = ""
    numbers_reason: str = ""


@transaction.atomic
def upload(*, name: str, data: bytes, actor: Actor, at: datetime) -> Import:
    """Keep a file and look at its columns. Nothing of it is a lesson yet.

    Raises:
        NotAllowed: the actor may not import.
        NotPossible: the file is too large.
        Unreadable: it is no table of lessons.
    """
    if not policies.may_import(actor):
        raise NotAllowed("Administrators and curators may import lessons.")
    if len(data) > MOST_BYTES:
        raise NotPossible(f"The file must be smaller than {MOST_BYTES // 1024**2} MB. Send it in parts.")
    table = sheets.read(data)
    columns = mapping.seen(table)
    sends = mapping.chosen(columns)
    named = mapping.source_named(PurePath(name.replace("\\", "/")).stem)
    curated = policies.cares_for(actor)
    everywhere = places.administers(actor)
    row = Import.objects.create(
        asked_by_id=actor.person_id,
        asked_at=at,
        file_name=PurePath(name.replace("\\", "/")).name[-200:] or "file",
        file_kind=table.kind,
        rows=len(table.lines),
        notes=table.notes,
        columns=[_kept(column) for column in columns],
        sample=[
            {name: _cut(cell) for name, cell in line.cells.items()}
            for line in [line for line in table.lines if isinstance(line, Line)][:SAMPLE_ROWS]
        ],
        sends=sends,
        source=mapping.common_source(table, sends)[:160] or named,
        tier=Tier.SIGNED_IN if everywhere else Tier.LOCALITY,
        locality_id=None if everywhere else curated[0],
        state_since=at,
    )
    ImportFile.objects.create(imported=row, data=data)
    audit.record(verb="import.uploaded", subject=("import", row.pk), actor=actor, at=at, rows=row.rows)
    return row


def _kept(column: Seen) -> dict[str, object]:
    return asdict(column) | {"samples": [_cut(sample) for sample in column.samples]}


def _cut[Cell: str | list[str]](cell: Cell) -> Cell:
    """Enough of a value to be recognised; a file may hold long reports."""
    if isinstance(cell, str):
        return cell if len(cell) <= _SAMPLE_TEXT else cell[: _SAMPLE_TEXT - 1] + "…"  # type: ignore[return-value]
    return [item[:_SAMPLE_TEXT] for item in cell[:20]]  # type: ignore[return-value]


@transaction.atomic
def arrange(*, import_id: int, wishes: Wishes, actor: Actor) -> Import:
    """Decide where columns go and on what terms. Raises NotAllowed, NotPossible, Import.DoesNotExist."""
    row = _waiting(import_id, actor)
    known = {column["name"] for column in row.columns}
    if set(wishes.sends) != known or not set(wishes.sends.values()) <= {"", *BY_KEY}:
        raise NotPossible("The columns are not those of this file. Open the page again.")
    row.sends = dict(wishes.sends)
    row.source, row.lesson_kind, row.licence = wishes.source.strip(), wishes.kind, wishes.licence
    row.tier, row.permission = wishes.tier, wishes.permission.strip()
    row.locality_id = wishes.locality_id if wishes.tier is Tier.LOCALITY else None
    row.numbers_reason = wishes.numbers_reason.strip()
    row.save()
    return row


@transaction.atomic
def begin(*, import_id: int, actor: Actor, at: datetime) -> Import:
    """Queue the import. Whether the actor may on these terms is asked again when it runs.

    Raises:
        NotAllowed, Import.DoesNotExist.
        NotPossible: something is missing, or it has begun already.
    """
    row = _waiting(import_id, actor)
    if problem := mapping.lacking(row.sends):
        raise NotPossible(problem)
    if not row.permission or not row.source:
        raise NotPossible("Name the collection, and say why its lessons may be shared.")
    if row.tier == Tier.LOCALITY and row.locality_id is None:
        raise NotPossible("Choose the locality whose lessons these become.")
    if not _may_reach(actor, row):
        raise NotAllowed("You may import lessons for the localities in your care only.")
    row.state, row.state_since = Import.State.QUEUED, at
    row.save()
    audit.record(
        verb="import.begun",
        subject=("import", row.pk),
        actor=actor,
        at=at,
        reason=row.permission,
        source=row.source,
        tier=row.tier,
    )
    tasks.defer(JOB, import_id=row.pk)
    return row


def _may_reach(actor: Actor, row: Import) -> bool:
    if places.administers(actor):
        return True
    return row.tier == Tier.LOCALITY and places.curates(
        actor, tuple(row.locality.path if row.locality else ())
    )


@transaction.atomic
def begin_starter(*, actor: Actor, at: datetime) -> Import:
    """Import our own pack of lessons, for everyone. Raises NotAllowed."""
    if not places.administers(actor):
        raise NotAllowed("Administrators may import the starter pack.")
    row = upload(name="starter-pack.jsonl", data=starter.FILE.read_bytes(), actor=actor, at=at)
    row.source, row.tier, row.permission = STARTER, Tier.PUBLIC, starter.PERMISSION
    row.save()
    return begin(import_id=row.pk, actor=actor, at=at)


@transaction.atomic
def give_up(*, import_id: int, actor: Actor, at: datetime) -> None:
    """Throw away a file that was not imported. Raises NotAllowed, NotPossible, Import.DoesNotExist."""
    row = _waiting(import_id, actor)
    audit.record(verb="import.given_up", subject=("import", row.pk), actor=actor, at=at)
    row.delete()


def _waiting(import_id: int, actor: Actor) -> Import:
    """An import of the actor's that has not begun, locked. One the actor may not open is not there."""
    row = Import.objects.select_for_update(of=("self",)).select_related("locality").get(pk=import_id)
    if not policies.may_open(actor, row):
        raise Import.DoesNotExist
    if row.state != Import.State.READ:
        raise NotPossible("This import has begun already.")
    return row
