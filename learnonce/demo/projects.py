"""The invented projects, with their diagrams and their tests."""

from learnonce.base.sharing import Tier
from learnonce.demo import reading
from learnonce.demo.cast import Cast
from learnonce.improvement import queries, services
from learnonce.improvement.services import Aim, Findings, Plan

_SCALES = ("realistic", "acceptable", "sustainable", "owned")


def load_projects(cast: Cast) -> None:
    for row in reading.toml("projects")["projects"]:
        _load(cast, row)


def _load(cast: Cast, row: reading.Row) -> None:
    actor = cast.actor(row["started_by"])
    at = cast.ago(days=row["days_ago"])
    project_id = services.start(
        team_id=cast.teams[row["team"]],
        aim=Aim(
            title=row["title"],
            aim=row["aim"],
            how_much=row["how_much"],
            by_when=cast.ago(days=row["by_days_ago"]).date(),
            why=row["why"],
        ),
        about=("noticing", cast.noticings[row["about"]]) if "about" in row else None,
        actor=actor,
        at=at,
    )
    cast.projects[row["key"]] = project_id
    services.reach_of_project(project_id=project_id, tier=Tier[row["reach"]], actor=actor, at=at)
    tested = _draw(cast, row, project_id)
    change_id = 0
    for cycle in row["cycles"]:
        change_id = _test(cast, cycle, project_id=project_id, driver_id=tested, change_id=change_id)
    for force in row["forces"]:
        services.name_force(
            project_id=project_id,
            kind=force["kind"],
            what=force["what"],
            strength=force["strength"],
            action=force.get("action", ""),
            actor=cast.actor(force["by"]),
            at=at,
        )
    if "change" in row:
        _settle(cast, row, change_id)


def _settle(cast: Cast, row: reading.Row, change_id: int) -> None:
    """What those who do the work think of the change, and that it became how they work."""
    for judged in row["judgements"]:
        services.judge(
            change_id=change_id,
            given=dict(zip(_SCALES, judged["given"], strict=True)),
            actor=cast.actor(judged["by"]),
            at=cast.ago(days=row["change"]["adopted_days_ago"]),
        )
    for to in ("adopted", "embedded"):
        services.move_change(
            change_id=change_id,
            to=to.upper(),
            why=row["change"][f"{to}_why"],
            actor=cast.actor(row["started_by"]),
            at=cast.ago(days=row["change"][f"{to}_days_ago"]),
        )


def _draw(cast: Cast, row: reading.Row, project_id: int) -> int | None:
    """The driver diagram, in use. Returns the line whose idea is tested."""
    actor, at = cast.actor(row["started_by"]), cast.ago(days=row["days_ago"])
    above: dict[int, int] = {}
    tested = None
    for line in row["drivers"]:
        number = services.add_driver(
            project_id=project_id,
            words=line["words"],
            under=above.get(line["level"] - 1),
            actor=actor,
            at=at,
        )
        above[line["level"]] = number
        if "key" in line:
            cast.drivers[row["key"], line["key"]] = number
        tested = number if line.get("tested") else tested
    services.put_in_use(project_id=project_id, actor=actor, at=at)
    return tested


def _test(cast: Cast, row: reading.Row, *, project_id: int, driver_id: int | None, change_id: int) -> int:
    """One test as far as it has come; the first one puts the change to the team. Returns its number."""
    actor = cast.actor(row["by"])
    plan = Plan(
        what=row["what"],
        predictions=[(one["question"], one["expected"]) for one in row["predictions"]],
        tasks=row.get("tasks", ""),
        to_collect=row.get("to_collect", ""),
        scale=row["scale"],
    )
    planned = cast.ago(days=row["planned_days_ago"])
    if change_id:
        cycle_id = services.plan(change_id=change_id, plan=plan, actor=actor, at=planned)
    else:
        cycle_id = services.try_out(
            project_id=project_id, plan=plan, driver_id=driver_id, actor=actor, at=planned
        )
    services.begin(cycle_id=cycle_id, actor=actor, at=cast.ago(days=row["begun_days_ago"]))
    found = queries.cycle_page(actor=actor, cycle_id=cycle_id)
    if found is None:
        raise LookupError(cycle_id)
    if "decision" in row:
        _decide(cast, row, cycle_id, [one.id for one in found.predicted])
    return found.change_id


def _decide(cast: Cast, row: reading.Row, cycle_id: int, asked: list[int]) -> None:
    actor, studied = cast.actor(row["by"]), cast.ago(days=row["studied_days_ago"])
    services.study(
        cycle_id=cycle_id,
        findings=Findings(
            came={
                number: (told["came"], told["found"])
                for number, told in zip(asked, row["predictions"], strict=True)
            },
            as_planned=row["as_planned"],
            observed=row["observed"],
            learned=row["learned"],
        ),
        actor=actor,
        at=studied,
    )
    services.act(
        cycle_id=cycle_id, decision=row["decision"], why=row["why"], lesson="", actor=actor, at=studied
    )
    if "note" in row:
        services.add_note(cycle_id=cycle_id, text=row["note"], actor=actor, at=studied)
