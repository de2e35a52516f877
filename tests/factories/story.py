"""A project with all that can hang on it, made by the services: rows of every kind of the room.

The diagram was changed since it was put in use; of four tests one is decided, one looked at, one under way,
one planned; the numbers were pasted, typed, corrected, undone and came by a link.
"""

from datetime import date, timedelta

from learnonce.base.sharing import Tier
from learnonce.improvement import services
from learnonce.improvement.models import Cycle, Measure
from learnonce.improvement.services import Aim, Answers, Definition, Findings, Given, Plan

WEEK = timedelta(weeks=1)
WHY = "An invented name in a test"


def whole(*, team_id, actor, at, adoption_id=None):
    """Returns the numbers of the project and of its measure."""
    by = {"actor": actor, "at": at}
    project_id = services.start(
        team_id=team_id,
        aim=Aim(aim="Nobody rings twice", how_much="A third fewer", by_when=at.date(), why="They ring us"),
        adoption_id=adoption_id,
        **by,
    )
    services.reach_of_project(project_id=project_id, tier=Tier.SIGNED_IN, **by)
    line = services.add_driver(project_id=project_id, words="They know where it is", under=None, **by)
    services.put_in_use(project_id=project_id, **by)
    services.add_driver(project_id=project_id, words="We text them", under=line, **by)
    for kind in ("HELPS", "HINDERS"):
        services.name_force(
            project_id=project_id, kind=kind, what="Reception", strength=4, action="Ask them", **by
        )
    measure_id = measured(team_id=team_id, actor=actor, at=at, adoption_id=adoption_id)
    services.hang_measure(project_id=project_id, measure_id=measure_id, driver_id=line, **by)
    tested(project_id=project_id, driver_id=line, actor=actor, at=at)
    services.end_project(project_id=project_id, ended_as="PARTLY", why="Half", learned="Text them", **by)
    return project_id, measure_id


def tested(*, project_id, driver_id, actor, at):
    """Four tests of one change, which was adopted."""
    by = {"actor": actor, "at": at}
    plan = Plan(
        what="Text five patients",
        predictions=[("Do fewer ring twice?", "A third fewer")],
        tasks="Reception, on Monday",
        to_collect="Second calls",
        starts_on=at.date(),
        ends_on=at.date() + WEEK,
    )
    first = services.try_out(project_id=project_id, driver_id=driver_id, plan=plan, **by)
    change_id = Cycle.objects.get(pk=first).change_id
    second, third, _fourth = (services.plan(change_id=change_id, plan=plan, **by) for _ in range(3))
    for number in (first, second, third):
        services.begin(cycle_id=number, **by)
    for number in (first, second):
        asked = Cycle.objects.get(pk=number).predictions.get().pk
        found = Findings({asked: ("PARTLY", "A quarter fewer")}, False, "Two rang", "Shorter texts")
        services.study(cycle_id=number, findings=found, **by)
    services.act(cycle_id=first, decision="ADAPT", why="Shorter", lesson="Write less", **by)
    services.add_note(cycle_id=second, text="Ask Dr Margaret Thistlewood", override_reason=WHY, **by)
    services.judge(
        change_id=change_id,
        given={"realistic": 4, "acceptable": 5, "sustainable": 3, "owned": 4},
        **by,
    )
    services.move_change(change_id=change_id, to="ADOPTED", why="It held", **by)


def measured(*, team_id, actor, at, adoption_id=None):
    """Numbers that came every way there is, and marks of every kind. Returns the measure's number."""
    by = {"actor": actor, "at": at}
    definition = Definition(
        title="Repeat calls", unit="calls", definition="Second calls", wanted="DOWN", target=27
    )
    answers = Answers(counting="events", twice="yes", varies="no")
    parent = services.define_measure(team_id=team_id, answers=answers, definition=definition, **by)
    measure_id = services.define_measure(
        team_id=team_id,
        answers=answers,
        definition=definition,
        adoption_id=adoption_id,
        copied_from=parent,
        **by,
    )
    services.reach_of_measure(measure_id=measure_id, tier=Tier.LOCALITY, **by)
    first = at.date() - timedelta(days=at.weekday()) - 30 * WEEK
    typed = [Given(first + week * WEEK, 40.0 - week) for week in range(20)]
    typed[3] = Given(typed[3].on, None, as_written="closed")
    services.add_readings(measure_id=measure_id, given=typed, **by)
    standing = Measure.objects.get(pk=measure_id).readings.order_by("on")
    services.correct_reading(
        reading_id=standing[1].pk, given=Given(typed[1].on, 44.0), why="Counted again", **by
    )
    pasted(measure_id, [typed[2].on], undone=True, **by)
    pasted(measure_id, [first + week * WEEK for week in range(20, 24)], **by)
    services.bring_block(measure_id=measure_id, data=_block([first + 24 * WEEK]), name="wait.csv", **by)
    made = services.make_entry_link(measure_id=measure_id, **by)
    for week, amount in ((25, 21.0), (25, 22.0), (26, 23.0)):
        services.enter_by_link(
            key=made.key, given=Given(first + week * WEEK, amount), name="Reception", at=at
        )
    for kind, week in (("START", 12), ("REBASE", 14), ("EXCLUDE", 5), ("NOTE", 7)):
        number = services.mark(
            measure_id=measure_id, on=first + week * WEEK, kind=kind, text="New telephones", **by
        )
    services.unmark(mark_id=number, **by)
    services.choose_chart(measure_id=measure_id, chart="i", why="Too many outside", **by)
    services.freeze_baseline(measure_id=measure_id, until=first + 16 * WEEK, why="Before the change", **by)
    services.draw_chart(measure_id=measure_id, at=at)
    return measure_id


def pasted(measure_id, days, *, actor, at, undone=False):
    """A block that corrects what stands there; taken back again if `undone`. Returns its number."""
    batch_id = services.bring_block(measure_id=measure_id, data=_block(days), name="", actor=actor, at=at)
    shown = services.preview_block(batch_id=batch_id, wishes=None, place="", actor=actor, today=at.date())
    services.keep_block(
        batch_id=batch_id, wishes=shown.wishes, put_right=True, newest=shown.newest, actor=actor, at=at
    )
    if undone:
        services.undo_block(batch_id=batch_id, actor=actor, at=at)
    return batch_id


def _block(days: list[date]) -> bytes:
    return "\n".join(["Week\tcalls", *(f"{day:%d/%m/%Y}\t30" for day in days)]).encode()
