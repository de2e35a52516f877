"""Tests of change: planned with a prediction that then stands, done, looked at, decided (PDSA)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import Max

from learnonce.base.actors import Actor
from learnonce.improvement import queries
from learnonce.improvement.calc import changes
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Cycle, CycleNote, Prediction, Project
from learnonce.improvement.services.changes import held_change, propose, put_change
from learnonce.improvement.services.hanging import mark_line
from learnonce.improvement.services.meeting import must_have_seen
from learnonce.improvement.services.projects import LONGEST_NOTE, begin_lesson, held_project
from learnonce.improvement.services.screening import Checked, Words, checked, checked_each
from learnonce.improvement.services.telling import PROJECT, tell

LONGEST_LINE = 300  # characters of what is tried, a question, an expectation
MOST_PREDICTIONS = 3
MOST_TESTS = 60  # of one change
NO_TRY = "Say in one sentence what you try this time."


@dataclass(frozen=True, slots=True)
class Plan:
    """What is tried, on which scale, and what the team expects: pairs of a question and an expectation."""

    what: str
    predictions: Sequence[tuple[str, str]] = ()
    tasks: str = ""
    to_collect: str = ""
    scale: str = "DAY"
    kind: str = "TEST"
    starts_on: date | None = None
    ends_on: date | None = None

    def as_kept(self) -> dict[str, object]:
        """As queries.planned_of gives what is kept."""
        names = ("what", "tasks", "to_collect", "scale", "kind", "starts_on", "ends_on")
        kept: dict[str, object] = {name: getattr(self, name) for name in names}
        for at, (question, expected) in enumerate(pair for pair in self.predictions if any(pair)):
            kept |= {f"question_{at}": question, f"expected_{at}": expected}
        return kept


@dataclass(frozen=True, slots=True)
class Findings:
    """What happened. `came`: by the number of a prediction, how it came out and what was found."""

    came: Mapping[int, tuple[str, str]]
    as_planned: bool | None = None
    observed: str = ""
    learned: str = ""

    def as_kept(self) -> dict[str, object]:
        """As queries.found_of gives what is kept."""
        kept: dict[str, object] = {
            "as_planned": {True: "yes", False: "no", None: ""}[self.as_planned],
            "observed": self.observed,
            "learned": self.learned,
        }
        for number, (came, found) in self.came.items():
            kept |= {f"came_{number}": came, f"found_{number}": found}
        return kept


@transaction.atomic
def try_out(
    *,
    project_id: int,
    plan: Plan,
    actor: Actor,
    at: datetime,
    driver_id: int | None = None,
    override_reason: str = "",
) -> int:
    """Put a change to the team and plan its first test at once. Returns the number of the cycle.

    Args:
        driver_id: the line of the driver diagram it hangs on.

    Raises:
        Project.DoesNotExist, NotAllowed, NotReady, HeldBack.
    """
    change_id = propose(
        project_id=project_id,
        what=plan.what,
        driver_id=driver_id,
        override_reason=override_reason,
        actor=actor,
        at=at,
    )
    change = held_change(change_id, actor)
    row = Cycle(change=change, number=1, planned_by_id=actor.user_id)
    _put(row, plan, verb="project.test_planned", reason=override_reason, actor=actor, at=at)
    return row.pk


@transaction.atomic
def plan(*, change_id: int, plan: Plan, actor: Actor, at: datetime, override_reason: str = "") -> int:
    """Plan the next test of a change. Returns the number of the cycle.

    Raises:
        Change.DoesNotExist, NotAllowed, HeldBack.
        NotReady: it does not say what is tried; a question has no expectation, or the other way about.
    """
    change = held_change(change_id, actor)
    last = change.cycles.aggregate(last=Max("number"))["last"] or 0
    if last >= MOST_TESTS:
        raise NotReady(
            f"It was tested {MOST_TESTS} times. Say where the change stands, or try something else."
        )
    row = Cycle(change=change, number=last + 1, planned_by_id=actor.user_id)
    _put(row, plan, verb="project.test_planned", reason=override_reason, actor=actor, at=at)
    return row.pk


@transaction.atomic
def plan_anew(
    *, cycle_id: int, plan: Plan, actor: Actor, at: datetime, seen: str = "", override_reason: str = ""
) -> None:
    """Change a plan before it is done.

    Args:
        seen: the mark (calc.marks) of `planned_of` as the writer's page was made.

    Raises:
        Cycle.DoesNotExist, NotAllowed, NotReady, HeldBack.
        Met: somebody else changed it meanwhile.
    """
    row = held_cycle(cycle_id, actor)
    if row.state not in changes.OPEN_TO_PLAN:
        raise NotReady("The test has begun: what was predicted stands. Add a note to put something right.")
    must_have_seen(seen, queries.planned_of(row), plan.as_kept())
    _put(row, plan, verb="project.test_planned_anew", reason=override_reason, actor=actor, at=at)


@transaction.atomic
def begin(*, cycle_id: int, actor: Actor, at: datetime) -> None:
    """Begin to do it. From now on the prediction stands; the change is being tested.

    The measures of the project get a note on their line.

    Raises:
        Cycle.DoesNotExist, NotAllowed.
        NotReady: nothing was predicted; it has begun already.
    """
    row = held_cycle(cycle_id, actor)
    if row.state == changes.PLANNED:
        raise NotReady("First write what you expect. Without it nobody can tell whether it surprised you.")
    if row.state != changes.PREDICTED:
        raise NotReady("It has begun already.")
    row.state, row.begun_at = changes.DOING, at
    row.save(update_fields=["state", "begun_at", "updated_at"])
    _record("project.test_begun", row, actor, at)
    mark_line(row.change.project_id, on=at, text=changes.begun_mark(row.number), actor=actor, at=at)
    if changes.may_move(now=row.change.state, to=changes.TESTING):
        put_change(row.change, changes.TESTING, actor=actor, at=at)


@transaction.atomic
def study(
    *,
    cycle_id: int,
    findings: Findings,
    actor: Actor,
    at: datetime,
    seen: str = "",
    override_reason: str = "",
) -> None:
    """Hold what came against what was predicted. Can be said better until it is decided.

    Args:
        seen: the mark (calc.marks) of `found_of` as the writer's page was made.

    Raises:
        Cycle.DoesNotExist, NotAllowed, HeldBack.
        Met: somebody else said it meanwhile.
        NotReady: it has not begun, or is decided; a prediction is passed over.
    """
    row = held_cycle(cycle_id, actor)
    if row.state not in {changes.DOING, changes.STUDIED}:
        raise NotReady("First begin it." if row.state in changes.OPEN_TO_PLAN else "It is decided already.")
    predictions = list(row.predictions.order_by("order"))
    if any(findings.came.get(one.pk, ("", ""))[0] not in changes.OUTCOMES for one in predictions):
        raise NotReady("Say of each prediction how it came out.")
    must_have_seen(seen, queries.found_of(row), findings.as_kept())
    texts = {"observed": findings.observed, "learned": findings.learned} | {
        f"found {one.pk}": findings.came[one.pk][1] for one in predictions
    }
    longest = {name: LONGEST_LINE if name.startswith("found") else LONGEST_NOTE for name in texts}
    words = checked_each(
        texts, reason=override_reason, longest=longest, subject=(PROJECT, row.change.project_id)
    )
    for one in predictions:
        one.came, one.found = findings.came[one.pk][0], words[f"found {one.pk}"]
        one.save(update_fields=["came", "found", "updated_at"])
    row.state, row.studied_at = changes.STUDIED, at
    row.as_planned, row.observed, row.learned = findings.as_planned, words["observed"], words["learned"]
    row.save()
    _record("project.test_studied", row, actor, at, said=words, reason=override_reason)


@transaction.atomic
def act(
    *,
    cycle_id: int,
    decision: str,
    why: str,
    lesson: str,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
) -> int | None:
    """Decide: adopt, change and test again, or give up. Returns the number of the lesson begun, if any.

    The change itself moves only when somebody says so: a team may adopt after several tests.

    Args:
        lesson: what others should know, asked once and lightly; empty begins no lesson.

    Raises:
        Cycle.DoesNotExist, NotAllowed, HeldBack.
        NotReady: it was not looked at yet; no decision was chosen.
    """
    row = held_cycle(cycle_id, actor)
    if row.state != changes.STUDIED:
        raise NotReady("First hold what came against what you predicted.")
    if decision not in changes.DECISIONS:
        raise NotReady("Choose what you do with it.")
    words = checked_each(
        {"why": why, "lesson": lesson},
        reason=override_reason,
        longest={"why": LONGEST_NOTE, "lesson": LONGEST_NOTE},
        subject=(PROJECT, row.change.project_id),
    )
    row.state, row.acted_at = changes.ACTED, at
    row.decision, row.decision_why = decision, words["why"]
    if words["lesson"]:
        project = row.change.project
        row.made_lesson_id = begin_lesson(
            project, words["lesson"], worked=decision != changes.ABANDON, actor=actor, at=at
        )
    row.save()
    _record("project.test_decided", row, actor, at, said=words, reason=override_reason, decision=decision)
    return row.made_lesson_id


@transaction.atomic
def add_note(*, cycle_id: int, text: str, actor: Actor, at: datetime, override_reason: str = "") -> None:
    """Add something to a test, such as a correction.

    Raises:
        Cycle.DoesNotExist, NotAllowed, NotReady, HeldBack.
    """
    row = held_cycle(cycle_id, actor)
    reading = checked(
        text,
        reason=override_reason,
        longest=LONGEST_NOTE,
        empty="Write the note.",
        subject=(PROJECT, row.change.project_id),
    )
    CycleNote.objects.create(cycle=row, text=reading.text, written_by_id=actor.user_id, written_at=at)
    _record("project.test_noted", row, actor, at, said=reading, reason=override_reason)


def held_cycle(cycle_id: int, actor: Actor) -> Cycle:
    """The row, locked with its project. Raises Cycle.DoesNotExist, NotAllowed."""
    seen = Project.objects.visible_to(actor)
    found = Cycle.objects.select_related("change").get(pk=cycle_id, change__project__in=seen)
    held_project(found.change.project_id, actor)
    return Cycle.objects.select_for_update(of=("self",)).select_related("change__project").get(pk=cycle_id)


def _put(row: Cycle, plan: Plan, *, verb: str, reason: str, actor: Actor, at: datetime) -> None:
    if plan.scale not in changes.SCALES or plan.kind not in changes.KINDS:
        raise NotReady("Choose on which scale you try it.")
    if plan.starts_on and plan.ends_on and plan.ends_on < plan.starts_on:
        raise NotReady("It cannot end before it starts.")
    pairs = [(q.strip(), e.strip()) for q, e in plan.predictions if q.strip() or e.strip()]
    if any(not question or not expected for question, expected in pairs) or len(pairs) > MOST_PREDICTIONS:
        raise NotReady("Each question needs what you expect, and each expectation its question.")
    texts = {"what": plan.what, "tasks": plan.tasks, "to_collect": plan.to_collect}
    for order, (question, expected) in enumerate(pairs):
        texts |= {f"question {order}": question, f"expected {order}": expected}
    longest = {name: LONGEST_NOTE if name in {"tasks", "to_collect"} else LONGEST_LINE for name in texts}
    words = checked_each(
        texts,
        reason=reason,
        longest=longest,
        needed={"what": NO_TRY},
        subject=(PROJECT, row.change.project_id),
    )
    row.what, row.tasks, row.to_collect = words["what"], words["tasks"], words["to_collect"]
    row.scale, row.kind = plan.scale, plan.kind
    row.starts_on, row.ends_on = plan.starts_on, plan.ends_on
    row.state = changes.PREDICTED if pairs else changes.PLANNED
    row.save()
    row.predictions.all().delete()
    Prediction.objects.bulk_create(
        Prediction(
            cycle=row, order=order, question=words[f"question {order}"], expected=words[f"expected {order}"]
        )
        for order in range(len(pairs))
    )
    _record(verb, row, actor, at, said=words, reason=reason)


def _record(
    verb: str,
    row: Cycle,
    actor: Actor,
    at: datetime,
    *,
    said: Words | Checked | None = None,
    reason: str = "",
    **facts: object,
) -> None:
    tell(
        verb,
        project_id=row.change.project_id,
        said=said,
        reason=reason,
        actor=actor,
        at=at,
        cycle=row.pk,
        **facts,
    )
