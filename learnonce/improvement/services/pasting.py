"""A block of numbers from a spreadsheet: looked at first, then kept, and undone when it was wrong."""

import csv
import io
import re
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from learnonce.base import audit, sheets
from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import look_for
from learnonce.base.sheets.errors import Unreadable
from learnonce.improvement.calc import blocks, measures, periods
from learnonce.improvement.calc.blocks import Bad, Found, Laid, Wishes
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Batch, Measure, Reading
from learnonce.improvement.services.measuring import KIND, announce, held_measure
from learnonce.improvement.services.readings import (
    MOST_AT_ONCE,
    Added,
    Given,
    Origin,
    settle,
    store,
    undo_readings,
)

MOST_BYTES = 5 * 1024 * 1024  # of a file
MOST_ROWS = 50_000  # looked at in some seconds; ten years of every trust are half of it
KINDS = (".csv", ".tsv", ".txt", ".xlsx")
MOST_SHOWN = 40  # rows of the preview
# What may be a patient's number: ten figures, however spaced. Only such rows are looked at closely.
_LONG_NUMBER = re.compile(r"\d(?:[ -]?\d){9}")


@dataclass(frozen=True, slots=True)
class Line:
    """One reading of the preview. `standing` is what stands there now, when it differs."""

    row: int
    period: str
    amount: str
    out_of: str
    is_missing: bool
    as_written: str
    is_same: bool
    standing: str


@dataclass(frozen=True, slots=True)
class Preview:
    """A block as it would be read. `newest` tells whether readings came in since it was shown."""

    batch_id: int
    measure_id: int
    name: str
    notes: tuple[str, ...]
    laid: Laid
    wishes: Wishes
    lines: tuple[Line, ...]
    new: int
    same: int
    differing: int
    missing: int
    bad: tuple[Bad, ...]
    clashing: tuple[str, ...]
    newest: int

    @property
    def usable(self) -> int:
        return self.new + self.same + self.differing


@transaction.atomic
def bring_block(
    *, measure_id: int, data: bytes, name: str, actor: Actor, at: datetime, first: date | None = None
) -> int:
    """Have a block wait to be looked at. Returns its number. What nobody keeps is gone within a day.

    `first`: of when the first number is, where no days stand beside them.

    Raises:
        Measure.DoesNotExist, NotAllowed.
        NotReady: it cannot be read, has no days in it, or holds what looks like a patient's number.
    """
    row = held_measure(measure_id, actor)
    if row.ended_at:
        raise NotReady("This measure is no longer counted. Take it up again first.")
    if row.by_dates:
        raise NotReady("This measure takes dates. Paste them where dates are entered.")
    if len(data) > MOST_BYTES:
        raise NotReady(f"This is more than {MOST_BYTES // 1024**2} MB. Send the part you need.")
    try:
        cells, notes = sheets.cells_of(data, fits=lambda rows: blocks.lay(rows) is not None)
    except Unreadable as problem:
        raise NotReady(str(problem)) from problem
    if len(cells) > MOST_ROWS:
        raise NotReady(
            f"There are {len(cells):,} rows, and {MOST_ROWS:,} are the most. Send the part you need."
        )
    _no_patients(cells)
    if pointed := blocks.with_points(cells):
        cells, notes = pointed, [*notes, "We read the commas in the numbers as decimal points."]
    if first and blocks.lay(cells) is None:
        cells = blocks.with_days(cells, first=first, interval=row.interval)
    if blocks.lay(cells) is None:
        raise NotReady(
            " ".join(
                (
                    "There are no dates in it. One column, or the first row, should say when:",
                    "3 March 2025, 03/03/2025, Mar 2025 or W10 2025.",
                    "Or say below of when the first number is.",
                    *notes,
                )
            )
        )
    made = Batch.objects.create(
        measure=row,
        name=name[:200],
        cells=_written(cells),
        notes=notes,
        made_by_id=actor.user_id,
        made_at=at,
    )
    return made.pk


def preview_block(
    *, batch_id: int, wishes: Wishes | None, place: str, actor: Actor, today: date
) -> Preview | None:
    """The block as it would be read with these wishes, or with what is probably meant. Stores nothing.

    None when it was kept already. Raises Batch.DoesNotExist, Measure.DoesNotExist, NotAllowed.
    """
    with transaction.atomic():
        batch, row = _held(batch_id, actor)
        if batch.kept_at:
            return None
        return _preview(batch, row, wishes, place=place, today=today)


@transaction.atomic
def keep_block(
    *,
    batch_id: int,
    wishes: Wishes,
    put_right: bool,
    newest: int,
    actor: Actor,
    at: datetime,
) -> Added:
    """Keep the readings of a block that can be used; the others stay out, as the preview said.

    Args:
        put_right: whether numbers that stand there otherwise are corrected by those of the block.
        newest: as the preview told it. When somebody has entered readings since, it must be looked at again.

    Raises:
        Batch.DoesNotExist, Measure.DoesNotExist, NotAllowed.
        NotReady: nothing can be used, it was kept already, or something came in between.
    """
    batch, row = _held(batch_id, actor)
    if batch.kept_at:
        raise NotReady("This block was kept already.")
    if newest != _newest(row):
        raise NotReady("Somebody has entered numbers meanwhile. Look once more, then keep them.")
    read, _bad = _settled(batch, row, wishes, today=at.date())
    if not read:
        raise NotReady("There is no number in it that can be used. Choose other columns.")
    given = [Given(one.on, one.amount, one.out_of, one.nth, one.as_written) for one in read]
    source = Reading.Source.FILE if batch.name else Reading.Source.PASTED
    added = store(
        row,
        given,
        actor=actor,
        at=at,
        put_right=put_right,
        origin=Origin(source=source, batch=batch),
    )
    batch.cells, batch.kept_at, batch.added = "", at, added.new + added.corrected
    batch.save()
    audit.record(verb="measure.block_kept", subject=(KIND, row.pk), actor=actor, at=at, block=batch.pk)
    return added


@transaction.atomic
def undo_block(*, batch_id: int, actor: Actor, at: datetime) -> tuple[int, int]:
    """Take the readings of a block back, and put back what they had corrected. A block that waits is dropped.

    Returns the number of the measure, and how many readings stay because somebody corrected them since.
    Raises Batch.DoesNotExist, Measure.DoesNotExist, NotAllowed.
    """
    batch, row = _held(batch_id, actor)
    if batch.kept_at is None:
        batch.delete()
        return row.pk, 0
    if batch.undone_at:
        return row.pk, 0
    stay = undo_readings(batch, actor=actor, at=at)
    batch.undone_at, batch.undone_by_id = at, actor.user_id
    batch.save(update_fields=["undone_at", "undone_by", "updated_at"])
    audit.record(verb="measure.block_undone", subject=(KIND, row.pk), actor=actor, at=at, block=batch.pk)
    announce(row, at)
    return row.pk, stay


def _held(batch_id: int, actor: Actor) -> tuple[Batch, Measure]:
    measure_id = Batch.objects.values_list("measure_id", flat=True).get(pk=batch_id)
    row = held_measure(measure_id, actor)
    return Batch.objects.select_for_update().get(pk=batch_id), row


def _no_patients(cells: list[tuple[int, list[str]]]) -> None:
    for number, row in cells:
        text = "\t".join(row)
        if _LONG_NUMBER.search(text) and (found := look_for(Severity.REFUSE, text).refused):
            raise NotReady(f"Row {number}: {found[0].advice} Take such columns out and paste again.")


def _written(cells: list[tuple[int, list[str]]]) -> str:
    """As tab separated text, each row with its number in front."""
    text = io.StringIO()
    csv.writer(text, delimiter="\t").writerows([number, *row] for number, row in cells)
    return text.getvalue()


def _read_back(batch: Batch) -> Laid:
    rows = csv.reader(io.StringIO(batch.cells, newline=""), delimiter="\t")
    laid = blocks.lay([(int(number), cells) for number, *cells in rows])
    if laid is None:  # it had days when it came
        raise NotReady("There are no dates in it.")
    return laid


def _newest(row: Measure) -> int:
    return row.readings.order_by("-pk").values_list("pk", flat=True).first() or 0


def _guess(laid: Laid, row: Measure, place: str) -> Wishes:
    return blocks.guess(
        laid,
        has_out_of=row.has_out_of,
        words=f"{row.title} {row.unit}",
        out_of_words=row.out_of_unit,
        place=place,
    )


def _settled(batch: Batch, row: Measure, wishes: Wishes, *, today: date) -> tuple[list[Found], blocks.Read]:
    """The readings that can be kept, and what was read, with every cell that cannot."""
    laid = _read_back(batch)
    read = blocks.read(
        laid, wishes, interval=row.interval, has_out_of=row.has_out_of, has_several=row.has_several
    )
    good: list[Found] = []
    bad = list(read.bad)
    for one in read.found:
        try:
            settle(row, Given(one.on, one.amount, one.out_of), today=today)
        except NotReady as problem:
            bad.append(Bad(one.row, "", str(problem)))
        else:
            good.append(one)
    if len(good) > MOST_AT_ONCE:
        good = _a_part(good, row)
        bad.append(
            Bad(
                0,
                "",
                f"{MOST_AT_ONCE:,} numbers are kept at a time. Keep these, then bring the same block again: "
                "what is there already is passed over.",
            )
        )
    return good, blocks.Read(read.found, tuple(bad), read.clashing)


def _a_part(found: list[Found], row: Measure) -> list[Found]:
    """As many as are kept at a time: what is new, then what stands there otherwise, what is the same last."""
    rows = row.readings.filter(over_at__isnull=True).values_list("on", "nth", "amount", "out_of")
    standing = {(on, nth): (amount, out_of) for on, nth, amount, out_of in rows.iterator()}

    def turn(one: Found) -> int:
        there = standing.get((one.on, one.nth))
        return 0 if there is None else 2 if there == (one.amount, one.out_of) else 1

    return sorted(found, key=turn)[:MOST_AT_ONCE]


def _preview(batch: Batch, row: Measure, wishes: Wishes | None, *, place: str, today: date) -> Preview:
    laid = _read_back(batch)
    wishes = wishes or _guess(laid, row, place)
    good, read = _settled(batch, row, wishes, today=today)
    standing = {
        (one.on, one.nth): one
        for one in row.readings.filter(over_at__isnull=True, on__in={one.on for one in good})
    }
    lines = [_line(one, standing.get((one.on, one.nth)), row) for one in good]
    same = sum(line.is_same for line in lines)
    differing = sum(bool(line.standing) for line in lines)
    # What differs is shown first: that is what somebody has to decide about.
    shown = sorted(lines, key=lambda line: not line.standing)[:MOST_SHOWN]
    return Preview(
        batch_id=batch.pk,
        measure_id=row.pk,
        name=batch.name,
        notes=tuple(batch.notes),
        laid=laid,
        wishes=wishes,
        lines=tuple(shown),
        new=len(lines) - same - differing,
        same=same,
        differing=differing,
        missing=sum(line.is_missing for line in lines),
        bad=read.bad,
        clashing=tuple(periods.called(day, row.interval) for day in read.clashing),
        newest=_newest(row),
    )


def _line(one: Found, standing: Reading | None, row: Measure) -> Line:
    is_same = standing is not None and (standing.amount, standing.out_of) == (one.amount, one.out_of)
    before = ""
    if standing and not is_same:
        before = "missing" if standing.amount is None else measures.written(standing.amount)
        if standing.out_of is not None:
            before += f" of {measures.written(standing.out_of)}"
    return Line(
        row=one.row,
        period=periods.called(one.on, row.interval),
        amount=measures.written(one.amount),
        out_of=measures.written(one.out_of),
        is_missing=one.amount is None,
        as_written=one.as_written,
        is_same=is_same,
        standing=before,
    )
