"""The invented noticings, with what their teams made of them."""

from datetime import datetime, timedelta

from learnonce.demo import reading
from learnonce.demo.cast import Cast
from learnonce.practice import services

# What a person of the demonstration has looked at and let stand.
_SETTLED = services.Answers(nobody_is_known=True, go_on=True)


def load_noticings(cast: Cast) -> None:
    for row in sorted(reading.lines("noticings"), key=lambda row: -row["hours_ago"]):
        _load(cast, row)


def _load(cast: Cast, row: reading.Row) -> None:
    raised_at = cast.ago(hours=row["hours_ago"])
    # A practice has several teams in the texts; what somebody notices goes to their own.
    team = cast.team_of_person[row["raised_by"]] if row["raised_by"] else row["team"]
    members = [key for key, home in cast.team_of_person.items() if home == team]
    noticed = services.notice(
        text=row["text"],
        team_id=cast.teams[team],
        anonymity=row["anonymity"],
        kind=row["kind"],
        actor=cast.actor(row["raised_by"] or members[0]),
        at=raised_at,
        answers=_SETTLED,
    )
    cast.noticings[row["key"]] = noticed.id
    last = raised_at
    for message in row["messages"]:
        last = min(raised_at + timedelta(hours=message["hours_after"]), cast.now)
        services.say(
            noticing_id=noticed.id,
            text=message["text"],
            actor=cast.actor(message["by"]),
            at=last,
            answers=_SETTLED,
        )
    if row["state"] == "ACKNOWLEDGED":
        thanker = next((key for key in members if key != row["raised_by"]), members[0])
        services.acknowledge(noticing_id=noticed.id, actor=cast.actor(thanker), at=_later(last, cast))
    elif row["reply"]:
        _answer(cast, row, noticed.id, at=_later(last, cast))


def _answer(cast: Cast, row: reading.Row, noticing_id: int, *, at: datetime) -> None:
    actor = cast.actor(row["reply_by"])
    state = row["state"] if row["state"] != "CLOSED" else "TRYING"
    services.decide(
        noticing_id=noticing_id,
        to=state,
        reply=row["reply"],
        review_on=(cast.now + timedelta(days=row["parked_days"])).date() if state == "PARKED" else None,
        sent_to=row["sent_on_to"],
        linked_lesson_id=cast.lessons[row["linked_lesson"]] if state == "LINKED" else None,
        actor=actor,
        at=at,
        answers=_SETTLED,
    )
    if row["state"] == "CLOSED":
        services.close(noticing_id=noticing_id, actor=actor, at=_later(at, cast))


def _later(moment: datetime, cast: Cast) -> datetime:
    """Most of a day on, and never in the future."""
    return min(moment + timedelta(hours=20), cast.now)
