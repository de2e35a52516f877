"""A change on its way: proposed, tested, adopted, kept or given up; and what people think of it."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.calc import changes, marks
from learnonce.improvement.errors import Met, NotAllowed, NotReady
from learnonce.improvement.models import Change, ChangeStep, Driver, Judgement, Project
from learnonce.improvement.services.finding import put_projects
from learnonce.improvement.services.hanging import mark_line
from learnonce.improvement.services.projects import LONGEST_NOTE, held_project
from learnonce.improvement.services.screening import Checked, checked
from learnonce.improvement.services.telling import PROJECT, tell

LONGEST_CHANGE = 300  # characters
MOST_CHANGES = 60  # of one project
NO_CHANGE = "Say in one sentence what you would do differently."


@transaction.atomic
def propose(
    *,
    project_id: int,
    what: str,
    driver_id: int | None,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
) -> int:
    """Put a change to the team, hung on a line of its driver diagram or on none. Returns its number.

    Raises:
        Project.DoesNotExist, NotAllowed, NotReady, HeldBack.
    """
    row = held_project(project_id, actor)
    if row.changes.count() >= MOST_CHANGES:
        raise NotReady(f"{MOST_CHANGES} changes are enough for one project. Begin another project.")
    if driver_id and not Driver.objects.filter(pk=driver_id, diagram__project=row).exists():
        raise NotReady("This line of the diagram is gone.")
    reading = checked(
        what,
        reason=override_reason,
        longest=LONGEST_CHANGE,
        empty=NO_CHANGE,
        subject=(PROJECT, row.pk),
    )
    made = Change.objects.create(
        project=row, what=reading.text, state_since=at, raised_by_id=actor.user_id, driver_id=driver_id
    )
    ChangeStep.objects.create(change=made, state=made.state, at=at, by_id=actor.user_id)
    put_projects([row.pk])
    tell(
        "project.change_proposed",
        project_id=row.pk,
        said=reading,
        reason=override_reason,
        actor=actor,
        at=at,
        project_change=made.pk,
    )
    return made.pk


@transaction.atomic
def move_change(
    *,
    change_id: int,
    to: str,
    why: str,
    actor: Actor,
    at: datetime,
    seen: str = "",
    override_reason: str = "",
) -> int:
    """Say where a change stands now. Returns the number of its project.

    Args:
        seen: the mark (calc.marks) of its state as the writer's page was made.

    Raises:
        Met: somebody else said where it stands meanwhile.
        Change.DoesNotExist, NotAllowed, HeldBack.
        NotReady: it does not lead there; nobody who does the work has judged it yet; it was adopted less
            than three months ago.
    """
    row = held_change(change_id, actor)
    if row.state == to:
        return row.project_id
    if seen and seen != marks.mark({"state": row.state}):
        raise Met({}, "Somebody else said meanwhile where it stands. Look again before you say so.")
    if not changes.may_move(now=row.state, to=to):
        raise NotReady(f"From “{changes.LABELS[row.state]}” it cannot go there. Choose one that is offered.")
    if to in changes.NEEDS_JUDGEMENT and not row.judgements.exists():
        raise NotReady("First let somebody who does the work judge it: four questions, one click each.")
    if to == changes.EMBEDDED and (row.adopted_at is None or at - row.adopted_at < changes.EMBEDS_AFTER):
        raise NotReady("Three months after it was adopted one can tell. Until then it stays adopted.")
    reading = checked(why, reason=override_reason, longest=LONGEST_NOTE, subject=(PROJECT, row.project_id))
    put_change(row, to, said=reading, reason=override_reason, actor=actor, at=at)
    return row.project_id


@transaction.atomic
def judge(*, change_id: int, given: Mapping[str, int | None], actor: Actor, at: datetime) -> int:
    """Say what one thinks of a change; again puts it in place of what one said before.

    Returns the number of its project. It stands in no history, which would tell who judged.

    Args:
        given: the four of calc.changes.JUDGEMENTS; those of BENEFITS if the actor has seen any.

    Raises:
        Change.DoesNotExist.
        NotAllowed: the actor does not work there.
        NotReady: an answer is missing, or none of 1 to 5.
    """
    row = _seen(change_id, actor)
    team = row.project.team
    if not actor.is_signed_in or not policies.does_the_work(actor, team.pk, team.organisation_id):
        raise NotAllowed("Those who do the work judge it.")
    marks = dict.fromkeys(changes.BENEFITS) | {name: mark for name, mark in given.items() if mark is not None}
    if set(marks) != {*changes.JUDGEMENTS, *changes.BENEFITS} or not all(
        changes.LOWEST <= mark <= changes.HIGHEST for mark in marks.values() if mark is not None
    ):
        raise NotReady("Answer each of the four, from 1 to 5.")
    Judgement.objects.update_or_create(change=row, person_id=actor.person_id, defaults={**marks, "at": at})
    return row.project_id


def held_change(change_id: int, actor: Actor) -> Change:
    """The row, locked with its project. Raises Change.DoesNotExist, NotAllowed."""
    row = _seen(change_id, actor)
    held_project(row.project_id, actor)
    return Change.objects.select_for_update(of=("self",)).select_related("project").get(pk=change_id)


def put_change(
    row: Change, to: str, *, actor: Actor, at: datetime, said: Checked | None = None, reason: str = ""
) -> None:
    """Put it into a state, with the step in its history. `said`: why, as it was looked at."""
    row.state, row.state_since = to, at
    if to == changes.ADOPTED:
        row.adopted_at = at
        mark_line(row.project_id, on=at, text=changes.ADOPTED_MARK, actor=actor, at=at)
    row.save()
    ChangeStep.objects.create(change=row, state=to, at=at, by_id=actor.user_id, why=said.text if said else "")
    tell(
        "project.change_moved",
        project_id=row.project_id,
        said=said,
        reason=reason,
        actor=actor,
        at=at,
        project_change=row.pk,
        state=to,
    )


def _seen(change_id: int, actor: Actor) -> Change:
    seen = Project.objects.visible_to(actor)
    return Change.objects.select_related("project__team").get(pk=change_id, project__in=seen)
