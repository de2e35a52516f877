"""What the places of the invented projects count, week by week."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from learnonce.base.sharing import Tier
from learnonce.demo import reading
from learnonce.demo.cast import Cast
from learnonce.improvement import services
from learnonce.improvement.services import Answers, Definition, Given

_WEEK = timedelta(weeks=1)


def load_counts(cast: Cast) -> None:
    for row in reading.toml("measures")["measures"]:
        _load(cast, row)


def _load(cast: Cast, row: reading.Row) -> None:
    actor, at = cast.actor(row["by"]), cast.ago(days=row["days_ago"])
    measure_id = services.define_measure(
        team_id=cast.teams[row["team"]],
        answers=Answers(**row["answers"]),
        definition=Definition(
            title=row["title"],
            definition=row["definition"],
            unit=row["unit"],
            out_of_unit=row.get("out_of_unit", ""),
            kind=row["kind"],
            wanted=row["wanted"],
            target=row.get("target"),
        ),
        actor=actor,
        at=at,
    )
    if row["reach"] != "TEAM":
        services.reach_of_measure(measure_id=measure_id, tier=Tier[row["reach"]], actor=actor, at=at)
    services.hang_measure(
        project_id=cast.projects[row["project"]],
        measure_id=measure_id,
        driver_id=cast.drivers[row["project"], row["driver"]] if "driver" in row else None,
        actor=actor,
        at=at,
    )
    _fill(cast, row, measure_id)
    for one in row.get("marks", ()):
        day = cast.ago(days=one["days_ago"])
        services.mark(
            measure_id=measure_id,
            on=monday(day.date()),
            kind=one["kind"],
            text=one["text"],
            actor=actor,
            at=max(at, day),
        )


def _fill(cast: Cast, row: reading.Row, measure_id: int) -> None:
    """The oldest as a block, the newest by a link, what lies between typed in."""
    given = _given(cast, row)
    first, last = row.get("pasted", 0), len(given) - row.get("by_link", 0)
    actor, at = cast.actor(row["by"]), cast.ago(days=row["days_ago"])
    if first:
        _paste(cast, row, measure_id, given[:first])
    # Week by week they would come from the desk; one entry keeps the start of the demonstration quick.
    services.add_readings(
        measure_id=measure_id, given=given[first:last], actor=actor, at=max(at, _after(cast, given[last - 1]))
    )
    if last < len(given):
        made = services.make_entry_link(
            measure_id=measure_id, actor=actor, at=_after(cast, given[last]) - timedelta(days=1)
        )
        for one in given[last:]:
            services.enter_by_link(key=made.key, given=one, name=row["entered_as"], at=_after(cast, one))


def _paste(cast: Cast, row: reading.Row, measure_id: int, given: Sequence[Given]) -> None:
    actor, at = cast.actor(row["by"]), cast.ago(days=row["days_ago"])
    lines = [f"{one.on:%d/%m/%Y}\t{one.amount:.0f}" for one in given]
    block = "\n".join([f"Week\t{row['unit']}", *lines]).encode()
    batch_id = services.bring_block(measure_id=measure_id, data=block, name="", actor=actor, at=at)
    shown = services.preview_block(batch_id=batch_id, wishes=None, place="", actor=actor, today=at.date())
    if shown is None or shown.new != len(given):
        raise LookupError(batch_id)
    services.keep_block(
        batch_id=batch_id, wishes=shown.wishes, put_right=False, newest=shown.newest, actor=actor, at=at
    )


def _given(cast: Cast, row: reading.Row) -> list[Given]:
    amounts = row["amounts"]
    out_of = row.get("out_of", [None] * len(amounts))
    first = monday(cast.now.date()) - len(amounts) * _WEEK
    return [
        Given(
            on=first + week * _WEEK,
            amount=None if isinstance(amount, str) else amount,
            out_of=of,
            as_written=amount if isinstance(amount, str) else "",
        )
        for week, (amount, of) in enumerate(zip(amounts, out_of, strict=True))
    ]


def _after(cast: Cast, given: Given) -> datetime:
    """A moment after the week was over."""
    return cast.ago(days=(cast.now.date() - given.on).days - 7)


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
