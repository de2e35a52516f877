"""The invented adoptions: who took what up from whom, what they changed, how it went."""

from datetime import datetime, timedelta

from learnonce.base import tasks
from learnonce.demo import reading
from learnonce.demo.cast import Cast
from learnonce.demo.lessons import NOTHING_WRONG, load_child
from learnonce.lessons import queries, services

_UNDECIDED = {"LOOKING", "SHORTLISTED"}
_BY_BUTTON = {"PLANNED", "UNDER_WAY", "WORKING", "MIXED", "NOT_WORKING"}


def load_adoptions(cast: Cast) -> None:
    for row in sorted(reading.lines("adoptions"), key=lambda row: -row["days_ago_decided"]):
        if row["lesson"] not in cast.lessons:
            load_child(cast, row["lesson"])
        _load(cast, row)


def _load(cast: Cast, row: reading.Row) -> None:
    actor, decided_at = cast.actor(row["person"]), cast.ago(days=row["days_ago_decided"])
    taken = services.take_up(
        lesson_id=cast.lessons[row["lesson"]],
        organisation_id=cast.organisations[row["organisation"]],
        mode="" if row["state"] in _UNDECIDED else row["mode"],
        with_name=True,
        reason=row["reason"],
        adopted_from_id=cast.adoptions.get((row["lesson"], row["adopted_from"])),
        override_reason=NOTHING_WRONG,
        actor=actor,
        at=decided_at,
    )
    cast.adoptions[row["lesson"], row["organisation"]] = taken.id
    for change in row["changes"]:
        services.note_change(
            adoption_id=taken.id,
            change=services.Change(
                what=change["what"],
                nature=change["nature"],
                goal=change["goal"],
                keeps_core=change["keeps_core"],
                planned=change["planned"],
                lasting=change["lasting"],
                decided_by_roles=change["who_decided"],
                reason=change["reason"],
            ),
            override_reason=NOTHING_WRONG,
            actor=actor,
            at=decided_at + timedelta(days=1),
        )
    _go_on(cast, row, taken.id, decided_at)


def _go_on(cast: Cast, row: reading.Row, adoption_id: int, decided_at: datetime) -> None:
    actor = cast.actor(row["person"])
    if row["core_kept"] and row["state"] not in _UNDECIDED and row["mode"] not in {"DECLINE", "PARALLEL"}:
        services.say_core_kept(
            adoption_id=adoption_id,
            core_kept=row["core_kept"],
            actor=actor,
            at=decided_at + timedelta(days=2),
        )
    for check in row["checks"]:
        _report(cast, row, adoption_id, check, decided_at)
    if row["state"] in _BY_BUTTON:
        later = min(decided_at + timedelta(days=20), cast.now)
        services.move_on(adoption_id=adoption_id, to=row["state"], actor=actor, at=later)
    if row["state"] == "STOPPED" and not any(check["still_in_use"] is False for check in row["checks"]):
        services.stop_using(
            adoption_id=adoption_id,
            code=row["stopped_reason"],
            note=row["stopped_note"],
            override_reason=NOTHING_WRONG,
            actor=actor,
            at=min(decided_at + timedelta(days=60), cast.now),
        )


def _report(cast: Cast, row: reading.Row, adoption_id: int, check: reading.Row, decided_at: datetime) -> None:
    """The texts count days roughly; a check is open from its due day, so never earlier than that."""
    due = decided_at + timedelta(days=31 * check["month"])
    services.report(
        adoption_id=adoption_id,
        month=check["month"],
        answers=services.Answers(
            effect=check["effect"],
            still_in_use=check["still_in_use"],
            reach=check["reach"],
            fidelity=check["fidelity"],
            effort=check["effort"],
            recommend=check["recommend"],
            recommend_if=check["recommend_if"],
            note=check["note"],
            before_points=check["before_points"],
            after_points=check["after_points"],
            feedback_from=check["feedback_from"],
        ),
        stopped_code=row["stopped_reason"] or "" if not check["still_in_use"] else "",
        override_reason=NOTHING_WRONG,
        actor=cast.actor(row["person"]),
        at=min(due, cast.now),
    )


def ask_what_is_due(cast: Cast) -> None:
    """Have the worker send the letters of all checks that are due, as its morning round would."""
    for number in queries.checks_to_ask(at=cast.now):
        tasks.defer("lessons.ask_check", check_id=number)
