"""Running an import in the background, so that a killed worker costs nothing but time."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from learnonce.base import audit, sheets, tasks
from learnonce.base.actors import SYSTEM, Actor
from learnonce.base.sharing import Tier
from learnonce.exchange.calc import mapping
from learnonce.exchange.calc.mapping import Plan
from learnonce.exchange.calc.reports import Report
from learnonce.exchange.errors import Unreadable
from learnonce.exchange.models import Import, ImportFile
from learnonce.exchange.services.taking_in import take_in
from learnonce.lessons import services as lessons
from learnonce.people import queries as people

MOST_RUNS = 8  # of one import; one that stops so often will not get further
SILENT = timedelta(seconds=60)  # after which a run counts as dead; it is heard of with every chunk
OVER = (Import.State.DONE, Import.State.FAILED)
KEPT = timedelta(days=7)  # how long a file waits for somebody to begin


class ToldToStop(Exception):  # noqa: N818  reads as what happened
    """The worker is to stop; another run goes on within a minute or two."""


class Replaced(Exception):  # noqa: N818  reads as what happened
    """Another run has taken the import over."""


def run(*, import_id: int, at: datetime) -> bool:
    """Take the file in, from where the last run came to. False when there is nothing to do here.

    Rows and progress commit together, so that a run can go on exactly where the one before it was killed.
    """
    row = _claim(import_id, at)
    if row is None:
        return False
    try:
        table = sheets.read(bytes(ImportFile.objects.get(imported=row).data))
        terms = lessons.Terms(
            tier=Tier(row.tier),
            permission=row.permission,
            locality_id=row.locality_id,
            reason=row.numbers_reason,
            new_topics=mapping.new_topics(table, row.sends),
        )
        take_in(
            table,
            Plan(columns=row.sends, source=row.source, kind=row.lesson_kind, licence=row.licence),
            terms,
            actor=_importer(row),
            at=row.state_since,
            kept=lambda report: _hear(row, report),
            report=Report.from_dict(row.report) if row.report else None,
        )
    except Replaced:
        return False
    except ToldToStop:
        Import.objects.filter(pk=row.pk, run=row.run).update(heard_at=None, run=row.run - 1)
        return False
    except (Unreadable, lessons.NotAllowed, lessons.NotReady) as problem:
        _end(row, Import.State.FAILED, at, failure=str(problem))
    except Exception:
        # Not ours to judge: the queue tries again, and need not wait for silence.
        Import.objects.filter(pk=row.pk, run=row.run).update(heard_at=None)
        raise
    else:
        _end(row, Import.State.DONE, at)
    return True


@transaction.atomic
def _claim(import_id: int, at: datetime) -> Import | None:
    """The import, if it waits or whoever ran it fell silent."""
    row = Import.objects.select_for_update().filter(pk=import_id).first()
    if row is None or row.state in {Import.State.READ, *OVER}:
        return None
    if row.state == Import.State.RUNNING and row.heard_at and at - row.heard_at < SILENT:
        return None
    if row.state == Import.State.QUEUED:
        row.state, row.state_since = Import.State.RUNNING, at
    row.run += 1
    row.heard_at = at
    row.save()
    if row.run > MOST_RUNS:
        _end(row, Import.State.FAILED, at, failure=f"It broke off {MOST_RUNS} times. Tell whoever runs this.")
        return None
    return row


def _hear(row: Import, report: Report) -> None:
    """Progress, in the transaction of the chunk. Raises Replaced or ToldToStop, which take it back."""
    if tasks.stopping.is_set():
        raise ToldToStop
    mine = Import.objects.filter(pk=row.pk, run=row.run, state=Import.State.RUNNING)
    if not mine.update(report=report.as_dict(), heard_at=timezone.now()):
        raise Replaced


@transaction.atomic
def _end(row: Import, state: str, at: datetime, *, failure: str = "") -> None:
    mine = Import.objects.filter(pk=row.pk, run=row.run, state=Import.State.RUNNING)
    if not mine.update(state=state, state_since=timezone.now(), failure=failure):
        return
    ImportFile.objects.filter(imported=row).delete()
    row.refresh_from_db(fields=["report"])
    told = {name: row.report.get(name, 0) for name in ("new", "changed", "same", "refused_count")}
    audit.record(
        verb="import.ended",
        subject=("import", row.pk),
        actor=_importer(row),
        at=at,
        reason=failure,
        **told,
    )


def _importer(row: Import) -> Actor:
    """Who asked for it; the system, once they were erased."""
    return people.actor(user_id=row.asked_by_id) if row.asked_by_id else SYSTEM


def silent_imports(*, at: datetime) -> list[int]:
    """Imports under way of which nothing was heard for a while: their worker is gone."""
    silent = Q(heard_at__lt=at - SILENT) | Q(heard_at__isnull=True)
    rows = Import.objects.filter(silent, state=Import.State.RUNNING).order_by("pk")
    return list(rows.values_list("pk", flat=True))


def forget_files(*, at: datetime) -> int:
    """Throw away files nobody began to import. Returns how many."""
    old = Import.objects.filter(state=Import.State.READ, asked_at__lt=at - KEPT)
    _all, each = old.delete()
    return each.get("exchange.Import", 0)
