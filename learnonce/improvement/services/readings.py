"""Numbers coming in, being put right and being taken back. Nothing is overwritten."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import isfinite

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.improvement.calc import choosing, measures, periods
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Batch, EntryLink, Measure, Reading
from learnonce.improvement.services.measuring import KIND, announce, held_measure
from learnonce.improvement.services.screening import checked

FIRST_DAY = date(1990, 1, 1)
AHEAD = timedelta(days=31)  # a period that began may be entered; dates far ahead are slips
MOST_AT_ONCE = 10_000
LARGEST = 1e12
LONGEST_WHY = 200
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Given:
    """One number as somebody gives it.

    Args:
        on: any day of its period.
        amount: None says that it is missing, which is not zero.
        out_of: the number it is out of, or per which it is.
        nth: which of several of the same period.
        as_written: what stood there, of what is missing.
    """

    on: date
    amount: float | None
    out_of: float | None = None
    nth: int = 1
    as_written: str = ""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of what was given: numbers of each, and the periods that were left as they stood."""

    new: int = 0
    corrected: int = 0
    same: int = 0
    kept: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """How the numbers came, and from whom when that is not the actor."""

    source: str = Reading.Source.TYPED
    batch: Batch | None = None
    link: EntryLink | None = None
    entered_as: str = ""


@transaction.atomic
def add_readings(
    *,
    measure_id: int,
    given: Sequence[Given],
    actor: Actor,
    at: datetime,
    put_right: bool = False,
    origin: Origin = Origin(),
) -> Added:
    """Keep readings. All of them, or none when one of them cannot be.

    Args:
        put_right: whether a different number in place of one that stands already corrects it. Otherwise the
            one that stands stays, and its period is told in `Added.kept`.

    Raises:
        Measure.DoesNotExist, NotAllowed: as in held_measure.
        NotReady: a number cannot be; the text names its period and says what to do.
    """
    return store(
        held_measure(measure_id, actor), given, actor=actor, at=at, put_right=put_right, origin=origin
    )


@transaction.atomic
def add_dates(*, measure_id: int, days: Sequence[date], actor: Actor, at: datetime) -> Added:
    """Keep the days on which something rare happened; a day comes as often as it happened then.

    What stands already is not added again, so the whole list can be given anew.

    Raises Measure.DoesNotExist, NotAllowed; NotReady for a day that cannot be, or a measure of another kind.
    """
    row = held_measure(measure_id, actor)
    if not row.by_dates:
        raise NotReady("This measure takes numbers, not dates alone.")
    nth = Counter[date]()
    given = []
    for day in days:
        nth[day] += 1
        given.append(Given(on=day, amount=1.0, nth=nth[day]))
    return store(row, given, actor=actor, at=at, put_right=False, origin=Origin())


def store(
    row: Measure,
    given: Sequence[Given],
    *,
    actor: Actor,
    at: datetime,
    put_right: bool,
    origin: Origin,
) -> Added:
    """The same for a measure that is held already: the link's holder is no actor who may hold it."""
    if row.ended_at:
        raise NotReady("This measure is no longer counted. Take it up again first.")
    if len(given) > MOST_AT_ONCE:
        raise NotReady(f"These are more than {MOST_AT_ONCE:,} numbers. Bring them in parts.")
    wanted: dict[tuple[date, int], Given] = {}
    for one in given:
        settled = settle(row, one, today=at.date())
        if (settled.on, settled.nth) in wanted:
            raise NotReady(f"There are two numbers for {periods.called(settled.on, row.interval)}. Give one.")
        wanted[settled.on, settled.nth] = settled
    standing = _standing(row, wanted)
    made: list[Reading] = []
    added = {"new": 0, "corrected": 0, "same": 0}
    kept: list[date] = []
    for slot, one in wanted.items():
        before = standing.get(slot)
        if before and (before.amount, before.out_of) == (one.amount, one.out_of):
            added["same"] += 1
        elif before and not put_right:
            kept.append(one.on)
        else:
            added["corrected" if before else "new"] += 1
            made.append(_made(row, one, before, actor=actor, at=at, origin=origin))
    _replace(made, actor=actor, at=at)
    if made:
        audit.record(
            verb="measure.readings",
            subject=(KIND, row.pk),
            actor=actor,
            at=at,
            source=origin.source,
            new=added["new"],
            corrected=added["corrected"],
        )
        announce(row, at)
    return Added(**added, kept=tuple(kept))


def settle(row: Measure, one: Given, *, today: date) -> Given:
    """A number as it may be kept: the day set to the start of its period. Raises NotReady."""
    when = periods.called(periods.start(one.on, row.interval), row.interval)
    if row.by_dates:
        if one.on > today:
            raise NotReady(f"{when} is still to come. Enter what has happened.")
        one = replace(one, amount=1.0, as_written="")
    if not FIRST_DAY <= one.on <= today + AHEAD:
        raise NotReady(f"{when}: this date cannot be right. Look at the year.")
    for number in (one.amount, one.out_of):
        if number is not None and (not isfinite(number) or abs(number) > LARGEST):
            raise NotReady(f"{when}: this number cannot be right.")
    if one.amount is not None and (problem := lacking(row, one)):
        raise NotReady(f"{when}: {problem}")
    return replace(
        one,
        on=periods.start(one.on, row.interval),
        out_of=one.out_of if row.has_out_of else None,
        as_written=one.as_written[:40] if one.amount is None else "",
    )


def lacking(row: Measure, one: Given) -> str:
    """What is wrong with a number that is there; empty when nothing is."""
    amount, out_of = one.amount or 0, one.out_of
    if row.data in choosing.WHOLE and amount != int(amount):
        return f"{measures.written(amount)} is not a whole number."
    if row.data not in {choosing.AMOUNT, choosing.SCORE} and amount < 0:
        return "The number cannot be below 0."
    if row.data == choosing.TIME_BETWEEN and amount == 0:
        return "The time between two of them must be more than 0."
    if not row.has_out_of:
        return ""
    if out_of is None:
        return f"Say out of how many {row.out_of_unit}."
    if out_of <= 0:
        return f"The number of {row.out_of_unit} must be more than 0. With none there is nothing to count."
    if row.data == choosing.PROPORTION and amount > out_of:
        return f"{measures.written(amount)} cannot be out of {measures.written(out_of)}."
    return ""


@transaction.atomic
def correct_reading(
    *,
    reading_id: int,
    given: Given | None,
    why: str,
    actor: Actor,
    at: datetime,
) -> int:
    """Put one reading right, or take it away (`given` is None). What it was stays in its history.

    Returns the number of its measure.

    Raises:
        Reading.DoesNotExist: there is none, or it does not count any more: somebody was quicker.
        NotAllowed, NotReady, HeldBack.
    """
    measure_id = Reading.objects.values_list("measure_id", flat=True).get(pk=reading_id)
    row = held_measure(measure_id, actor)
    text = checked(why, reason="", longest=LONGEST_WHY).text
    before = Reading.objects.select_for_update().filter(pk=reading_id, over_at__isnull=True).first()
    if before is None:
        raise NotReady("Somebody has changed this one already. Look at what it says now.")
    if given is None:
        _over([before], actor=actor, at=at, why=text)
    else:
        settled = settle(row, given, today=at.date())
        same_day = settled.on == before.on
        settled = replace(settled, nth=before.nth if same_day else _free(row, settled))
        other = _standing(row, [(settled.on, settled.nth)]).get((settled.on, settled.nth))
        if other and other.pk != before.pk:
            raise NotReady(
                f"There is a number for {periods.called(settled.on, row.interval)} already. Correct that one."
            )
        made = _made(row, settled, before, actor=actor, at=at, origin=Origin())
        _replace([made], actor=actor, at=at, why=text)
    audit.record(
        verb="measure.reading_corrected" if given else "measure.reading_taken_away",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        reading=before.pk,
    )
    announce(row, at)
    return row.pk


def undo_readings(batch: Batch, *, actor: Actor, at: datetime) -> int:
    """Take away what came with a block, and put back what it had corrected. Returns how many stay.

    What was corrected by hand since stays: somebody has looked at it.
    """
    came = list(batch.readings.order_by("pk"))
    own = [one for one in came if one.over_at is None]
    _over(own, actor=actor, at=at, why="The block was undone")
    Reading.objects.bulk_create(_put_back(old, at=at) for old in _what_was(own, batch))
    return len({(one.on, one.nth) for one in came} - {(one.on, one.nth) for one in own})


def _what_was(rows: list[Reading], undone: Batch) -> list[Reading]:
    """What stood before these, passing over what came with a block that was undone since."""
    found: list[Reading] = []
    while numbers := {one.replaces_id for one in rows if one.replaces_id}:
        before = list(Reading.objects.select_related("batch").filter(pk__in=numbers))
        gone = {one.pk for one in before if one.batch_id and _is_gone(one.batch, undone)}
        found += [one for one in before if one.pk not in gone]
        rows = [one for one in before if one.pk in gone]
    return found


def _is_gone(batch: Batch | None, undone: Batch) -> bool:
    return batch is not None and (batch.pk == undone.pk or batch.undone_at is not None)


def _put_back(old: Reading, *, at: datetime) -> Reading:
    """A reading as it was, of its own block again: undoing that one takes it away, too."""
    return Reading(
        measure_id=old.measure_id,
        on=old.on,
        nth=old.nth,
        amount=old.amount,
        out_of=old.out_of,
        as_written=old.as_written,
        source=Reading.Source.UNDO,
        batch_id=old.batch_id,
        entered_by_id=old.entered_by_id,
        entered_as=old.entered_as,
        entered_at=at,
        replaces_id=old.replaces_id,
    )


def _standing(
    row: Measure, slots: "Sequence[tuple[date, int]] | dict[tuple[date, int], Given]"
) -> dict[tuple[date, int], Reading]:
    """The readings that count at these periods now."""
    days = {day for day, _nth in slots}
    found = Reading.objects.filter(measure=row, over_at__isnull=True, on__in=days)
    return {(one.on, one.nth): one for one in found}


def _free(row: Measure, one: Given) -> int:
    """Which of its day it is: two rare events may fall on one day, other numbers may not."""
    if not row.by_dates:
        return one.nth
    taken = {nth for day, nth in _standing(row, [(one.on, 1)]) if day == one.on}
    return next(nth for nth in range(1, len(taken) + 2) if nth not in taken)


def _made(
    row: Measure,
    one: Given,
    before: Reading | None,
    *,
    actor: Actor,
    at: datetime,
    origin: Origin,
) -> Reading:
    return Reading(
        measure=row,
        on=one.on,
        nth=one.nth,
        amount=one.amount,
        out_of=one.out_of,
        as_written=one.as_written,
        source=origin.source,
        batch=origin.batch,
        link=origin.link,
        entered_by_id=actor.user_id,
        entered_as=origin.entered_as,
        entered_at=at,
        replaces=before,
    )


def _replace(made: list[Reading], *, actor: Actor, at: datetime, why: str = "") -> None:
    _over([one.replaces for one in made if one.replaces], actor=actor, at=at, why=why)
    Reading.objects.bulk_create(made)


def _over(rows: list[Reading], *, actor: Actor, at: datetime, why: str) -> None:
    Reading.objects.filter(pk__in=[one.pk for one in rows]).update(
        over_at=at, over_by_id=actor.user_id, over_why=why
    )
