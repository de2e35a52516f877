"""Projects: of the practice alone, of its locality, far away; each with a change and tests of it."""

from learnonce.base.sharing import Tier
from learnonce.improvement.models import CycleNote, Force, ProjectMeasure, ReportSection
from tests.factories import measures, projects
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World

NEAR = who.LOCALITY | who.CURATORS
FEW = frozenset({"few"})


def build(world: World) -> None:
    home = {"works": who.TEAM | who.RUNNERS, "at_home": who.ORGANISATION, "by": world.people[who.WRITER]}
    team = world.teams["home"]
    project(world, "of the practice", team, tier=Tier.TEAM, readers=who.ORGANISATION, **home)
    project(world, "of the locality", team, tier=Tier.LOCALITY, readers=NEAR, **home)
    far = frozenset({who.STRANGER})
    project(
        world,
        "far away",
        world.teams["far"],
        tier=Tier.TEAM,
        readers=far,
        works=far,
        at_home=far,
        by=world.people[who.STRANGER],
    )


def project(world: World, name, team, *, tier, readers, works, at_home, by):
    """`works`: who may change it; `at_home`: who may judge its changes."""
    said = {field: world.word(f"{field} of project {name}", readers) for field in ("aim", "how_much", "why")}
    row = projects.project(
        team,
        tier=tier,
        started_by=by,
        aim=f"Fewer calls {said['aim']}",
        how_much=f"A third {said['how_much']}",
        why=f"They ring {said['why']}",
    )
    line = projects.driver(row, f"Reception knows {world.word(f'driver of project {name}', readers)}")
    world.add("driver", name, line.pk, readers, works=works, at_home=at_home, stands_for=FEW)
    force = Force.objects.create(
        project=row,
        kind="HINDERS",
        what=f"No time {world.word(f'force of project {name}', readers)}",
        strength=4,
    )
    world.add("force", name, force.pk, readers, works=works, at_home=at_home, stands_for=FEW)
    # Its measure stays the team's, however far the project is seen.
    hung = measures.measure(team, title=f"Calls hung {world.word(f'measure hung on project {name}', works)}")
    ProjectMeasure.objects.create(project=row, measure=hung)
    ReportSection.objects.create(
        project=row,
        key="conclusions",
        text=f"It holds {world.word(f'report of project {name}', readers)}",
        written_by=by,
        written_at=NOW,
    )
    change = projects.change(row, what=f"Text them {world.word(f'change of project {name}', readers)}")
    facts = {"works": works, "at_home": at_home, "stands_for": FEW}
    world.add("project", name, row.pk, readers, word=said["aim"], **facts)
    world.add("change", name, change.pk, readers, **facts)
    for number, state in enumerate(("PREDICTED", "DOING", "STUDIED"), start=1):
        said = world.word(f"expected of test {number} of project {name}", readers)
        test = projects.cycle(change, number=number, state=state, expected=f"Fewer {said}")
        CycleNote.objects.create(
            cycle=test,
            text=world.word(f"note of test {number} of project {name}", readers),
            written_by=by,
            written_at=NOW,
        )
        facts |= {"state": state, "prediction": test.predictions.get().pk}
        world.add("cycle", f"{state} of {name}", test.pk, readers, **facts)
