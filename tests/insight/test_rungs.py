"""Every rung of both axes of a grade (domain B10), up and down, by what people do and by nothing else."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from learnonce.improvement import services as measuring
from learnonce.improvement.models import Measure
from learnonce.improvement.services import Answers, Definition, Given
from learnonce.insight import services as insight
from learnonce.lessons import queries, services
from learnonce.lessons.models import Adoption
from learnonce.lessons.services.checks import Answers as Said
from tests.factories import adoptions, people
from tests.factories.road import Road

FIRST = datetime(2025, 1, 6, 9, tzinfo=UTC)
BEGAN = FIRST + timedelta(weeks=16)
TOLD = datetime(2025, 5, 1, 9, tzinfo=UTC)  # three months after it was taken up
COUNTED = datetime(2025, 9, 1, 9, tzinfo=UTC)
KINDS = {
    "Birch": {"list_size": "under_5000", "rurality": "town"},
    "Damson": {"list_size": "15000_or_more", "rurality": "urban"},
    "Elm": {"list_size": "5000_to_9999", "rurality": "remote"},
}


class Walk:
    """A lesson and the places that take it up; every step is a call of the services that the pages call."""

    def __init__(self, road):
        self.road = road
        self.homes, self.taken, self.measures = {}, {}, {}

    @property
    def lesson_id(self):
        return self.road.lesson.pk

    def home(self, **changes):
        """The source writes down what it knows."""
        seen = queries.draft(actor=self.road.home, lesson_id=self.lesson_id)
        services.change(
            lesson_id=self.lesson_id, changes=changes, seen=f"{seen.version}.", actor=self.road.home, at=FIRST
        )

    def published(self):
        self.road.published()

    def takes_up(self, name, *, locality=None):
        team = adoptions.place(name, locality=locality, **KINDS.get(name, {"rurality": "rural"}))
        self.homes[name] = people.actor(f"Nurse of {name}", team=team)
        self.taken[name] = services.take_up(
            lesson_id=self.lesson_id,
            organisation_id=team.organisation_id,
            mode="REPLICATE",
            with_name=True,
            actor=self.homes[name],
            at=FIRST,
        ).id

    def neighbour(self, name, of):
        self.takes_up(name, locality=Adoption.objects.get(pk=self.taken[of]).organisation.locality)
        self.tells(name)

    def in_the_source_s_locality(self, name):
        self.takes_up(name, locality=self.road.row.locality)
        self.tells(name)

    def tells(self, name, effect="same", *, points=3):
        if name not in self.taken:
            self.takes_up(name)
        said = Said(effect=effect, still_in_use=True, before_points=points, after_points=points)
        services.report(adoption_id=self.taken[name], month=3, answers=said, actor=self.homes[name], at=TOLD)

    def stops(self, name):
        services.stop_using(
            adoption_id=self.taken[name], code="did_not_work", actor=self.homes[name], at=TOLD
        )

    def uses_again(self, name):
        services.move_on(adoption_id=self.taken[name], to="UNDER_WAY", actor=self.homes[name], at=TOLD)

    def counts(self, name, times, *, began=BEGAN, seed=1):
        """Calls a week for 32 weeks, with the start marked, and the result shared."""
        dice = np.random.default_rng(seed)
        self._define(name, "OUTCOME", "DOWN")
        levels = [40 * (times if FIRST + timedelta(weeks=week) >= began else 1) for week in range(32)]
        self._enter(name, "OUTCOME", [float(dice.poisson(level)) for level in levels])
        number = self.measures[name, "OUTCOME"]
        measuring.mark(
            measure_id=number, on=began.date(), kind="START", text="", actor=self.homes[name], at=TOLD
        )
        self.worked_out()
        self.shares(name)

    def waits(self, name):
        """A place that took it up, begins later, and counts meanwhile."""
        self.takes_up(name)
        self.counts(name, 1.0, began=FIRST + timedelta(weeks=28), seed=7)

    def balances(self, name):
        self._define(name, "BALANCING", "DOWN")
        self._enter(name, "BALANCING", [9.0] * 32)

    def about(self, name, kind, *, linked):
        measuring.link_measure(
            measure_id=self.measures[name, kind],
            adoption_id=self.taken[name] if linked else None,
            actor=self.homes[name],
            at=TOLD,
        )

    def shares(self, name, *, shared=True):
        services.share_effect(adoption_id=self.taken[name], shared=shared, actor=self.homes[name], at=TOLD)

    def worked_out(self):
        return insight.refresh(lesson_id=self.lesson_id, at=TOLD)

    def _define(self, name, kind, wanted):
        adoption = Adoption.objects.get(pk=self.taken[name])
        self.measures[name, kind] = measuring.define_measure(
            team_id=adoption.team_id,
            answers=Answers(counting="events", twice="yes", varies="no"),
            definition=Definition(title=f"{kind} {name}", unit="calls", kind=kind, wanted=wanted),
            adoption_id=adoption.pk,
            actor=self.homes[name],
            at=FIRST,
        )

    def _enter(self, name, kind, amounts):
        measuring.add_readings(
            measure_id=self.measures[name, kind],
            given=[
                Given(on=(FIRST + timedelta(weeks=n)).date(), amount=one) for n, one in enumerate(amounts)
            ],
            actor=self.homes[name],
            at=COUNTED,
        )


# What happens, and the grade after it.
STEPS = [
    ("an account only", lambda _w: None, "A0·B0"),
    ("the source says why, but expected nothing", lambda w: w.home(theory="They know"), "A0·B0"),
    ("and what it expected", lambda w: w.home(prediction="A third fewer"), "A1·B0"),
    ("it takes the reason back", lambda w: w.home(theory=""), "A0·B0"),
    ("and gives it again", lambda w: w.home(theory="They know"), "A1·B0"),
    ("four people asked are too few", lambda w: w.home(feedback_from=4), "A1·B0"),
    ("five people asked", lambda w: w.home(feedback_from=5), "A2·B0"),
    ("they were four after all", lambda w: w.home(feedback_from=4), "A1·B0"),
    ("three before and two after", lambda w: w.home(before_points=3, after_points=2), "A1·B0"),
    ("three before and three after", lambda w: w.home(after_points=3), "A2·B0"),
    ("there were two after all", lambda w: w.home(after_points=2), "A1·B0"),
    ("it is published", Walk.published, "A1·B0"),
    ("a place takes it up and says nothing", lambda w: w.takes_up("Birch"), "A1·B0"),
    ("it works there, without figures", lambda w: w.tells("Birch", points=0), "A1·B0"),
    ("with figures", lambda w: w.tells("Birch"), "A2·B1"),
    ("it cannot tell after all", lambda w: w.tells("Birch", "unclear"), "A1·B0"),
    ("it can", lambda w: w.tells("Birch", "better"), "A2·B1"),
    ("its neighbour is no other locality", lambda w: w.neighbour("Beech", of="Birch"), "A2·B1"),
    ("nor is the source's own", lambda w: w.in_the_source_s_locality("Ash"), "A2·B1"),
    ("it shows a chart, with nothing beside it", lambda w: w.counts("Birch", 0.4), "A2·B1"),
    ("and counts what must not get worse", lambda w: w.balances("Birch"), "A3·B1"),
    ("that is about something else", lambda w: w.about("Birch", "BALANCING", linked=False), "A2·B1"),
    ("or is not", lambda w: w.about("Birch", "BALANCING", linked=True), "A3·B1"),
    ("one that begins later counts meanwhile", lambda w: w.waits("Cedar"), "A4·B1"),
    ("it keeps its figures back", lambda w: w.shares("Cedar", shared=False), "A3·B1"),
    ("and shares them", lambda w: w.shares("Cedar"), "A4·B1"),
    ("the first keeps its own back", lambda w: w.shares("Birch", shared=False), "A2·B1"),
    ("and shares them", lambda w: w.shares("Birch"), "A4·B1"),
    ("a second locality", lambda w: w.tells("Damson"), "A4·B2"),
    ("a third and a fourth", lambda w: (w.tells("Elm"), w.tells("Fir")), "A4·B2"),
    ("a fifth, of different kinds", lambda w: w.tells("Gorse"), "A4·B3"),
    ("one finds that it cannot tell", lambda w: w.tells("Gorse", "unclear"), "A4·B2"),
    ("one that fares worse is no crowd", lambda w: w.tells("Gorse", "worse"), "A4·B2"),
    ("it was good after all", lambda w: w.tells("Gorse", "better"), "A4·B3"),
    ("its figures say otherwise", lambda w: w.counts("Gorse", 1.9), "A4·B2"),
    ("two stop: three of seven", lambda w: (w.stops("Fir"), w.stops("Elm")), "A4·BX"),
    ("one again: two of six localities", lambda w: (w.uses_again("Elm"), w.tells("Elm")), "A4·BX"),
    ("and the other", lambda w: (w.uses_again("Fir"), w.tells("Fir")), "A4·B2"),
    ("the place with the chart stops", lambda w: w.stops("Birch"), "A2·BX"),
]


@pytest.fixture
def walk(amina, curator, reception):
    return Walk(Road(home=amina, curator=curator, team=reception, at=FIRST))


def test_every_rung_is_reached_and_lost_by_what_people_do(walk, stranger):
    seen = []
    for what, step, badge in STEPS:
        step(walk)
        assert (what, walk.worked_out()) == (what, badge)
        row = walk.road.row
        assert f"{row.strength}·{row.replication}" == badge
        seen.append(badge)

    strengths, replications = zip(*(badge.split("·") for badge in seen), strict=True)
    assert set(strengths) == {"A0", "A1", "A2", "A3", "A4"}
    assert set(replications) == {"B0", "B1", "B2", "B3", "BX"}
    page = queries.measured_page(actor=stranger, lesson_id=walk.lesson_id)
    assert page.grades[0].badge == seen[-1]
    assert {line.badge for line in page.grades} >= set(seen)
    assert {line.rose for line in page.grades} == {True, False}


def test_the_facts_say_why(walk, stranger):
    walk.published()
    for name in ("Birch", "Damson", "Elm"):
        walk.tells(name)
    walk.counts("Birch", 0.4)
    walk.balances("Birch")
    walk.waits("Cedar")
    assert walk.worked_out() == "A4·B2"

    known = queries.measured_page(actor=stranger, lesson_id=walk.lesson_id).known

    assert "1 place did better than places that had not begun when it did." in known.facts
    assert known.grade.words == "Compared with places that had not begun; repeated in 3 other places"
    walk.shares("Cedar", shared=False)
    walk.worked_out()
    raises = queries.measured_page(actor=stranger, lesson_id=walk.lesson_id).known.raises
    assert raises[0].startswith("Places that begin at different times count the same kind of thing")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda w: Measure.objects.filter(pk=w.measures["Birch", "OUTCOME"]).update(wanted="UP"),
        lambda w: Measure.objects.filter(pk=w.measures["Birch", "OUTCOME"]).update(kind="PROCESS"),
        lambda w: Measure.objects.get(pk=w.measures["Birch", "BALANCING"]).readings.update(amount=None),
        lambda w: w.tells("Birch", "worse"),
    ],
    ids=["the wrong way", "no outcome", "nothing beside it", "its own word"],
)
def test_a_chart_earns_nothing_without_all_that_belongs_to_it(walk, spoil):
    walk.published()
    walk.tells("Birch")
    walk.counts("Birch", 0.4)
    walk.balances("Birch")
    assert walk.worked_out().startswith("A3")

    spoil(walk)

    assert not walk.worked_out().startswith(("A3", "A4"))
