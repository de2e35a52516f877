"""Projects: starting, who sees them, tests with a prediction that stands, judging, adopting, ending."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from learnonce.base import audit
from learnonce.base.sharing import Tier
from learnonce.improvement import queries, services
from learnonce.improvement.models import Change, Cycle, Judgement, Prediction, Project
from learnonce.improvement.services import Aim, Findings, Plan
from learnonce.lessons.models import Lesson
from tests.factories import adoptions, lessons, measures, people, projects

AIM = "Patients no longer ring twice about a repeat prescription"
GOOD = {"realistic": 4, "acceptable": 4, "sustainable": 3, "owned": 5}


@pytest.fixture
def project(reception):
    return projects.project(reception)


@pytest.fixture
def neighbour(alder):
    return people.actor("Rhys Morgan", team=people.team(people.practice("Oak", locality=alder)))


def seen_by(actor, project_id):
    return queries.project_page(actor=actor, project_id=project_id) is not None


class TestStart:
    def test_is_the_practices_own_until_the_team_lets_others_see_it(
        self, amina, neighbour, stranger, reception, noon
    ):
        number = services.start(team_id=reception.pk, aim=Aim(aim=AIM), actor=amina, at=noon)

        assert seen_by(amina, number)
        assert not seen_by(neighbour, number)
        services.reach_of_project(project_id=number, tier=Tier.LOCALITY, actor=amina, at=noon)
        assert seen_by(neighbour, number)
        assert not seen_by(stranger, number)
        services.reach_of_project(project_id=number, tier=Tier.TEAM, actor=amina, at=noon)
        assert not seen_by(neighbour, number)
        assert [entry.verb for entry in audit.history(("project", number))] == [
            "project.started",
            "sharing.granted",
            "sharing.withdrawn",
        ]

    def test_twice_from_the_same_is_once(self, amina, reception, noon):
        again = {"team_id": reception.pk, "aim": Aim(aim=AIM), "about": ("noticing", 7), "actor": amina}

        assert services.start(**again, at=noon) == services.start(**again, at=noon)

    def test_refuses_what_is_missing_or_names_somebody(self, amina, reception, noon):
        with pytest.raises(services.NotReady, match="Say what shall be better"):
            services.start(team_id=reception.pk, aim=Aim(aim=""), actor=amina, at=noon)
        with pytest.raises(services.HeldBack):
            services.start(team_id=reception.pk, aim=Aim(aim="Mrs Hartley rings once"), actor=amina, at=noon)

        assert not Project.objects.exists()

    def test_refuses_the_team_of_others_and_their_take_ups(self, amina, stranger, reception, noon):
        theirs = adoptions.adoption(lessons.lesson(reception, stage="PUBLISHED"), adoptions.place("Birch"))

        with pytest.raises(services.NotAllowed):
            services.start(team_id=reception.pk, aim=Aim(aim=AIM), actor=stranger, at=noon)
        with pytest.raises(Exception, match="Only the place that took it up"):
            services.start(
                team_id=reception.pk, aim=Aim(aim=AIM), adoption_id=theirs.pk, actor=amina, at=noon
            )
        assert not Project.objects.exists()

    def test_whoever_may_only_read_it_changes_nothing(self, project, neighbour, noon):
        shared = projects.project(project.team, tier=Tier.LOCALITY)
        for number, refusal in ((project.pk, Project.DoesNotExist), (shared.pk, services.NotAllowed)):
            with pytest.raises(refusal):
                services.try_out(project_id=number, plan=Plan(what="Text them"), actor=neighbour, at=noon)
        assert queries.project_page(actor=neighbour, project_id=shared.pk).started_by == ""


class TestATestOfChange:
    def plan(self, **given):
        return Plan(what="Text them the same day", predictions=[("Fewer calls?", "A third fewer")], **given)

    def test_from_plan_to_adopted(self, project, amina, noon):
        number = services.try_out(project_id=project.pk, plan=self.plan(), actor=amina, at=noon)
        services.begin(cycle_id=number, actor=amina, at=noon)
        change = Change.objects.get()
        assert change.state == "TESTING"
        asked = Prediction.objects.get().pk
        services.study(
            cycle_id=number,
            findings=Findings(came={asked: ("MATCHED", "41 to 27")}, as_planned=True, learned="It helps"),
            actor=amina,
            at=noon,
        )
        lesson = services.act(
            cycle_id=number,
            decision="ADOPT",
            why="It works",
            lesson="Text the patient at once: they stop ringing.",
            actor=amina,
            at=noon,
        )
        assert Lesson.objects.get(pk=lesson).good.startswith("Text the patient at once")
        with pytest.raises(services.NotReady, match="judge it"):
            services.move_change(change_id=change.pk, to="ADOPTED", why="", actor=amina, at=noon)
        services.judge(change_id=change.pk, given=GOOD, actor=amina, at=noon)
        services.move_change(change_id=change.pk, to="ADOPTED", why="It holds", actor=amina, at=noon)
        with pytest.raises(services.NotReady, match="Three months"):
            services.move_change(change_id=change.pk, to="EMBEDDED", why="", actor=amina, at=noon)
        later = noon + timedelta(days=91)
        services.move_change(change_id=change.pk, to="EMBEDDED", why="", actor=amina, at=later)
        page = queries.project_page(actor=amina, project_id=project.pk)
        assert page.stands == "1 test done, 1 change adopted"
        assert page.changes[0].state_words == "Part of how we work"

    def test_does_not_begin_without_a_prediction(self, project, amina, noon):
        row = projects.cycle(projects.change(project), state="PLANNED", expected="")

        with pytest.raises(services.NotReady, match="First write what you expect"):
            services.begin(cycle_id=row.pk, actor=amina, at=noon)

    def test_a_prediction_stands_once_it_is_begun(self, project, amina, noon):
        row = projects.cycle(projects.change(project), state="DOING")
        before = row.predictions.get()

        with pytest.raises(services.NotReady, match="what was predicted stands"):
            services.plan_anew(cycle_id=row.pk, plan=self.plan(), actor=amina, at=noon)
        for refused in (
            lambda: row.predictions.update(expected="Half as many"),
            lambda: row.predictions.all().delete(),
        ):
            with pytest.raises(IntegrityError, match="what was predicted stands"), transaction.atomic():
                refused()
        assert row.predictions.get().expected == before.expected
        services.add_note(cycle_id=row.pk, text="We meant second calls only", actor=amina, at=noon)
        page = queries.cycle_page(actor=amina, cycle_id=row.pk)
        assert [note.text for note in page.notes] == ["We meant second calls only"]

    def test_words_can_be_taken_out_of_it_for_redaction(self, project):
        row = projects.cycle(projects.change(project), state="DOING")

        with audit.detaching():
            row.predictions.update(expected="[taken out]")

        assert row.predictions.get().expected == "[taken out]"

    def test_each_prediction_needs_its_outcome(self, project, amina, noon):
        row = projects.cycle(projects.change(project), state="DOING")

        with pytest.raises(services.NotReady, match="Say of each prediction"):
            services.study(cycle_id=row.pk, findings=Findings(came={}), actor=amina, at=noon)

    def test_an_expectation_needs_its_question(self, project, amina, noon):
        with pytest.raises(services.NotReady, match="Each question needs"):
            services.try_out(
                project_id=project.pk,
                plan=Plan(what="Text them", predictions=[("", "A third fewer")]),
                actor=amina,
                at=noon,
            )
        assert not Change.objects.exists()

    def test_adapting_leads_to_the_next_of_the_series(self, project, amina, noon):
        row = projects.cycle(projects.change(project), state="STUDIED")
        services.act(cycle_id=row.pk, decision="ADAPT", why="Use a template", lesson="", actor=amina, at=noon)

        story = queries.change_story(actor=amina, change_id=row.change_id)
        assert story.next_try == "Use a template"
        number = services.plan(change_id=row.change_id, plan=self.plan(), actor=amina, at=noon)
        assert Cycle.objects.get(pk=number).number == 2
        assert not Lesson.objects.exists()


class TestJudging:
    def test_tells_what_is_thought_from_three_on_and_never_by_whom(self, project, amina, reception, noon):
        change = projects.change(project)
        others = [people.actor(name, team=reception) for name in ("Bea Cole", "Cai Dunn")]
        services.judge(change_id=change.pk, given=GOOD, actor=amina, at=noon)
        services.judge(change_id=change.pk, given=GOOD | {"owned": 1}, actor=others[0], at=noon)
        two = queries.change_story(actor=amina, change_id=change.pk).fitness
        services.judge(change_id=change.pk, given=GOOD | {"owned": 2}, actor=others[1], at=noon)
        three = queries.change_story(actor=amina, change_id=change.pk).fitness

        assert (two.people, two.scales) == (2, [])
        assert three.scales[3] == ("Ours", 2, 1, 5)
        assert three.mine == GOOD | {"helps_staff": None, "helps_patients": None}
        assert not [entry for entry in audit.history(("project", project.pk)) if "judg" in entry.verb]

    def test_once_each_and_by_those_who_work_there(self, project, amina, neighbour, noon):
        change = projects.change(projects.project(project.team, tier=Tier.LOCALITY))
        services.judge(change_id=change.pk, given=GOOD, actor=amina, at=noon)
        services.judge(change_id=change.pk, given=GOOD | {"owned": 2}, actor=amina, at=noon)

        assert Judgement.objects.get().owned == 2
        with pytest.raises(services.NotAllowed):
            services.judge(change_id=change.pk, given=GOOD, actor=neighbour, at=noon)
        with pytest.raises(services.NotReady):
            services.judge(change_id=change.pk, given=GOOD | {"owned": 6}, actor=amina, at=noon)


class TestEnd:
    def test_asks_once_for_what_others_should_know(self, project, amina, noon):
        lesson = services.end_project(
            project_id=project.pk,
            ended_as="STOPPED",
            why="Staff changed",
            learned="One person must look after the template.",
            actor=amina,
            at=noon,
        )

        made = Lesson.objects.get(pk=lesson)
        assert (made.kind, made.not_so_good) == ("ATTEMPT", "One person must look after the template.")
        services.take_up_again(project_id=project.pk, actor=amina, at=noon)
        project.refresh_from_db()
        assert (project.ended_as, project.ended_at) == ("", None)


def test_the_page_costs_the_same_however_long_the_series(project, amina, django_assert_max_num_queries):
    for number in range(1, 4):
        projects.cycle(projects.change(project), number=1, state="ACTED")
        projects.cycle(Change.objects.first(), number=number + 1, state="ACTED")

    with django_assert_max_num_queries(10):
        page = queries.project_page(actor=amina, project_id=project.pk)
    assert page.stands == "6 tests done"
    with django_assert_max_num_queries(1):
        lines = queries.projects(actor=amina).items
    assert [line.stands for line in lines] == ["6 tests done"]
    with django_assert_max_num_queries(6):
        queries.cycle_page(actor=amina, cycle_id=Cycle.objects.first().pk)


def test_what_helps_and_hinders_stands_strongest_first(project, amina, stranger, noon):
    for what, strength in (("A template", 2), ("Reception wants it", 5)):
        services.name_force(
            project_id=project.pk,
            kind="HELPS",
            what=what,
            strength=strength,
            action="",
            actor=amina,
            at=noon,
        )
    with pytest.raises(services.NotReady, match="Choose whether"):
        services.name_force(
            project_id=project.pk, kind="HELPS", what="x", strength=6, action="", actor=amina, at=noon
        )

    found = queries.force_field(project_id=project.pk, actor=amina)
    assert [line.what for line in found.helps] == ["Reception wants it", "A template"]
    assert queries.force_field(project_id=project.pk, actor=stranger).is_empty
    services.remove_force(force_id=found.helps[0].id, actor=amina, at=noon)
    assert len(queries.force_field(project_id=project.pk, actor=amina).helps) == 1


def test_a_measure_of_the_team_is_hung_on_it_and_seen_by_those_who_see_both(
    project, amina, fernbank, reception, noon
):
    ours = measures.measure(reception)
    line = projects.driver(project)
    theirs = measures.measure(people.team(people.practice("Oak", locality=fernbank.locality)))
    hang = {"project_id": project.pk, "actor": amina, "at": noon}
    services.hang_measure(**hang, measure_id=ours.pk, driver_id=line.pk)
    with pytest.raises(services.NotReady, match="measures of your team"):
        services.hang_measure(**hang, measure_id=theirs.pk, driver_id=None)

    def hung(actor):
        seen = {"project_id": project.pk, "team_id": reception.pk, "actor": actor}
        return [(one.measure_id, one.driver) for one in queries.measures_of_project(**seen).hung]

    assert hung(amina) == [(ours.pk, line.words)]
    colleague = people.actor("Cai Dunn", team=people.team(fernbank, "Office"))
    assert seen_by(colleague, project.pk)
    assert hung(colleague) == []
    services.take_measure_off(**hang, measure_id=ours.pk)
    assert hung(amina) == []


def test_tests_stand_on_the_line_of_the_measures_once_and_without_words(project, amina, reception, noon):
    change = projects.change(project, what="Secret words")
    projects.cycle(change, state="ACTED")
    ours = measures.measure(reception)
    for _twice in range(2):
        services.hang_measure(project_id=project.pk, measure_id=ours.pk, driver_id=None, actor=amina, at=noon)
    services.begin(cycle_id=projects.cycle(change, number=2).pk, actor=amina, at=noon)

    assert [mark.text for mark in ours.marks.order_by("on")] == ["Test 1 began", "Test 2 began"]
