"""A project with many measures, each with its readings and drawn chart: made by services, as people do."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import numpy as np

from learnonce.improvement import services
from learnonce.improvement.calc import measures
from learnonce.people import queries as people

CHARTS = 20
POINTS = 60  # weeks
BEGAN = 40  # the week in which the change began
FIRST = date(2025, 1, 6)


@dataclass(frozen=True, slots=True)
class Charted:
    """The numbers of what the pages are asked for."""

    project_id: int
    measure_id: int


def chart(  # Any: rows of models private to their room
    *, team: Any, person: Any, now: datetime, rng: np.random.Generator
) -> Charted:
    """A project of the team with `CHARTS` measures of `POINTS` weeks, drawn by the worker's own service."""
    actor = people.actor(user_id=person.pk)
    aim = services.Aim(aim="Fewer patients ring twice about the same thing")
    project = services.start(team_id=team.pk, aim=aim, actor=actor, at=now)
    hung = [_measure(number, team=team, actor=actor, now=now, rng=rng) for number in range(CHARTS)]
    for measure_id in hung:
        services.hang_measure(project_id=project, measure_id=measure_id, driver_id=None, actor=actor, at=now)
        services.draw_chart(measure_id=measure_id, at=now)
    return Charted(project_id=project, measure_id=hung[0])


def _measure(number: int, *, team: Any, actor: Any, now: datetime, rng: np.random.Generator) -> int:
    """Calls a week, a third fewer since the change."""
    made = services.define_measure(
        team_id=team.pk,
        answers=services.Answers(counting="events"),
        definition=services.Definition(
            title=f"Repeat calls, line {number + 1}", unit="repeat calls", wanted=measures.DOWN, target=30
        ),
        actor=actor,
        at=now,
    )
    counts = rng.poisson([40] * BEGAN + [27] * (POINTS - BEGAN))
    services.add_readings(
        measure_id=made,
        given=[
            services.Given(on=FIRST + timedelta(weeks=week), amount=float(count))
            for week, count in enumerate(counts)
        ],
        actor=actor,
        at=now,
    )
    services.mark(
        measure_id=made,
        on=FIRST + timedelta(weeks=BEGAN),
        kind=measures.START,
        text="",
        actor=actor,
        at=now,
    )
    return made
