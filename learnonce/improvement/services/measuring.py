"""Saying what is counted, how it is drawn, and who may see it."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from django.db import transaction

from learnonce.base import audit, deciding, events, sharing
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.improvement import policies
from learnonce.improvement.calc import choosing, measures, periods
from learnonce.improvement.calc.choosing import Answers
from learnonce.improvement.errors import NotAllowed, NotReady
from learnonce.improvement.events import MeasureChanged
from learnonce.improvement.models import Measure
from learnonce.improvement.services.counting_the_same import new_key
from learnonce.improvement.services.reaching import REACHES, change_reach, must_be_clear
from learnonce.improvement.services.screening import Checked, checked
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people
from learnonce.people.queries import TeamPlace

KIND = "measure"
LONGEST_TITLE, LONGEST_DEFINITION, LONGEST_UNIT = 120, 2_000, 40
MOST_PER = 1_000_000
REACHES_OF_MEASURE = REACHES  # here TEAM is the team itself and who runs its place
_TEXTS = {
    "title": (LONGEST_TITLE, "Give it a name, such as: Repeat calls."),
    "definition": (LONGEST_DEFINITION, ""),
    "unit": (LONGEST_UNIT, "Say what one of them is called, such as: calls."),
    "out_of_unit": (LONGEST_UNIT, ""),
}


@dataclass(frozen=True, slots=True)
class Definition:
    """What a person says of a measure besides the plain questions. Words as in models.Measure."""

    title: str
    unit: str
    definition: str = ""
    out_of_unit: str = ""
    per: int = 1
    kind: str = measures.OUTCOME
    wanted: str = measures.NEITHER
    interval: str = periods.WEEK
    target: float | None = None


@transaction.atomic
def define_measure(
    *,
    team_id: int,
    answers: Answers,
    definition: Definition,
    actor: Actor,
    at: datetime,
    adoption_id: int | None = None,
    copied_from: int | None = None,
    override_reason: str = "",
) -> int:
    """Set up a measure of a team. Returns its number. Its chart follows from the answers.

    Args:
        adoption_id: the take-up of a lesson, by the team's own place, whose success this measure shows.
        copied_from: a measure the actor may see, whose definition was the pattern; the readings stay there,
            and the two count the same.

    Raises:
        NotAllowed: the actor is not of the team.
        NotReady: something is missing; the text says what.
        HeldBack: a text may tell who somebody is; nothing was stored.
    """
    team = _team(team_id, actor)
    row = Measure(
        team_id=team.id, defined_by_id=actor.user_id, defined_at=at, tier=Tier.TEAM, same_key=new_key()
    )
    _answer(row, answers)
    read = _describe(row, definition, override_reason)
    _complete(row)
    if adoption_id and not lessons.is_adoption_of(
        adoption_id=adoption_id, organisation_id=team.place.id, actor=actor
    ):
        raise NotReady("There is no such take-up of a lesson by your place.")
    row.adoption_id = adoption_id
    pattern = Measure.objects.visible_to(actor).filter(pk=copied_from).first() if copied_from else None
    if pattern:
        row.copied_from_id, row.same_key = pattern.pk, pattern.same_key
    row.audience = _home(team)
    row.save()
    audit.record(
        verb="measure.defined",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        chart=row.chart,
        **_let_through(row, read, override_reason, actor=actor, at=at),
    )
    return row.pk


@transaction.atomic
def change_measure(
    *, measure_id: int, definition: Definition, actor: Actor, at: datetime, override_reason: str = ""
) -> None:
    """Say better what is counted. Raises NotAllowed, NotReady, HeldBack, Measure.DoesNotExist.

    NotReady also for other periods where there are readings: they would mean something else.
    """
    row = held_measure(measure_id, actor)
    if definition.interval != row.interval and row.readings.exists():
        raise NotReady("There are readings already. Make a new measure for other periods.")
    read = _describe(row, definition, override_reason)
    _complete(row)
    row.save()
    audit.record(
        verb="measure.changed",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        **_let_through(row, read, override_reason, actor=actor, at=at),
    )
    announce(row, at)


@transaction.atomic
def end_measure(*, measure_id: int, actor: Actor, at: datetime) -> None:
    """No longer counted; it stays to be read, and its links end. Again: it is counted once more.

    Raises NotAllowed, Measure.DoesNotExist.
    """
    row = held_measure(measure_id, actor)
    row.ended_at = None if row.ended_at else at
    row.save(update_fields=["ended_at", "updated_at"])
    if row.ended_at:
        row.links.filter(ended_at__isnull=True).update(ended_at=at)
    verb = "measure.ended" if row.ended_at else "measure.taken_up_again"
    audit.record(verb=verb, subject=(KIND, row.pk), actor=actor, at=at)


@transaction.atomic
def reach_of_measure(
    *, measure_id: int, tier: Tier, actor: Actor, at: datetime, override_reason: str = ""
) -> None:
    """Let it be seen by more, or by fewer: never wider than the team without somebody of it saying so.

    Raises:
        Measure.DoesNotExist, NotAllowed, NotReady.
        HeldBack: more would read it, and nobody has said yet of what was found that it tells nobody.
    """
    row = held_measure(measure_id, actor)
    if tier not in REACHES_OF_MEASURE:
        raise NotReady("Choose who may see it.")
    if tier == row.tier:
        return
    subject, team = (KIND, row.pk), people.team_place(row.team_id)
    if tier > row.tier:
        must_be_clear(subject, _read_by_others(row), reason=override_reason, actor=actor, at=at)
    change_reach(
        subject,
        was=row.tier,
        tier=tier,
        locality_id=team.place.locality_id,
        path=team.place.locality_path,
        purpose="Shared by its team" if tier > row.tier else "Fewer shall see it",
        actor=actor,
        at=at,
    )
    row.tier = tier
    row.audience = sharing.audience(subject, home=_home(team), path=team.place.locality_path)
    row.save(update_fields=["tier", "audience", "updated_at"])


def held_measure(measure_id: int, actor: Actor) -> Measure:
    """The row, locked, for somebody of its team.

    Raises:
        Measure.DoesNotExist: there is none, or the actor may not see it.
        NotAllowed: the actor sees it, and it is another team's.
    """
    row = Measure.objects.select_for_update(of=("self",)).select_related("team").get(pk=measure_id)
    if not policies.is_of_team(actor, row.team_id, row.team.organisation_id):
        if not policies.may_see_measure(actor, row):
            raise Measure.DoesNotExist
        raise NotAllowed("Only the team whose measure it is can change it.")
    return row


def announce(row: Measure, at: datetime) -> None:
    events.publish(MeasureChanged(measure_id=row.pk, adoption_id=row.adoption_id, at=at))


def answers_of(row: Measure) -> Answers:
    known = {one.name for one in fields(Answers)}
    return Answers(**{name: value for name, value in row.answers.items() if name in known})


def _read_by_others(row: Measure) -> list[str]:
    """Every text of a measure that whoever may see it reads."""
    reasons = [row.chart_why, row.frozen_why, row.rules_why]
    marks = row.marks.filter(removed_at__isnull=True).values_list("text", flat=True)
    return [*(getattr(row, name) for name in _TEXTS), *reasons, *marks]


def _team(team_id: int, actor: Actor) -> TeamPlace:
    try:
        team = people.team_place(team_id)
    except KeyError as missing:
        raise NotReady("Choose the team that counts it.") from missing
    if not policies.is_of_team(actor, team.id, team.place.id):
        raise NotAllowed("You can only set up measures of your own team.")
    return team


def _describe(row: Measure, definition: Definition, override_reason: str) -> list[Checked]:
    """Put the words in place, and tell how they were read."""
    if row.by_dates:  # what others are asked follows here from what it is
        definition = replace(definition, unit="days", interval=periods.CASE)
    read: list[Checked] = []
    for name, (longest, empty) in _TEXTS.items():
        before = getattr(row, name)
        reading = checked(
            getattr(definition, name),
            reason=override_reason,
            longest=longest,
            before=before,
            empty=empty,
            subject=(KIND, row.pk) if row.pk else None,
        )
        setattr(row, name, reading.text)
        read.append(reading)
    known = {"kind": measures.KINDS, "wanted": measures.WANTED, "interval": periods.LABELS}
    for name, choices in known.items():
        if getattr(definition, name) not in choices:
            raise NotReady("Choose one of the answers to each question.")
        setattr(row, name, getattr(definition, name))
    if not 1 <= definition.per <= MOST_PER:
        raise NotReady("A rate can be for 1, 100, 1,000 or at most a million.")
    row.per, row.target = definition.per, definition.target
    return read


def _let_through(
    row: Measure, read: list[Checked], reason: str, *, actor: Actor, at: datetime
) -> dict[str, Any]:  # Any: arguments of audit.record
    """Keep the marks of what was let through; what the history says of it."""
    for one in read:
        deciding.keep((KIND, row.pk), one.let_through, actor=actor, at=at)
    kinds = sorted({kind for one in read for kind in one.kinds})
    return {"reason": reason if kinds else "", "let_through": kinds}


def _answer(row: Measure, answers: Answers) -> None:
    choice = choosing.choose(answers)
    row.answers = answers.kept()
    row.chart, row.data = choice.chart, choice.data
    row.has_out_of, row.has_several = choice.has_out_of, choice.has_several
    row.by_dates = choice.by_dates


def _complete(row: Measure) -> None:
    if row.has_out_of and not row.out_of_unit:
        raise NotReady("Say out of what it is counted, such as: patients seen.")


def _home(team: TeamPlace) -> list[str]:
    return sorted({sharing.team(team.id), sharing.runners(team.place.id)})
