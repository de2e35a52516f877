"""Changes: what good they do, whether they last, and who is asked when."""

from datetime import timedelta

import pytest

from learnonce.base.sharing import Tier
from learnonce.improvement import queries, services
from learnonce.improvement.models import Judgement
from learnonce.people.models import Notice
from tests.factories import people, projects

GOOD = {"realistic": 4, "acceptable": 4, "sustainable": 3, "owned": 5}


@pytest.fixture
def project(reception, amina):
    return projects.project(reception, started_by_id=amina.user_id)


def judge(change, actor, at, **marks):
    services.judge(change_id=change.pk, given=GOOD | marks, actor=actor, at=at)


class TestBenefit:
    def test_for_staff_and_for_patients_stands_beside_the_four_from_three_answers_on(
        self, project, amina, reception, noon
    ):
        change = projects.change(project)
        others = [people.actor(name, team=reception) for name in ("Bea Cole", "Cai Dunn")]
        judge(change, amina, noon, helps_patients=4, helps_staff=2)
        judge(change, others[0], noon, helps_patients=5, helps_staff=None)
        judge(change, others[1], noon, helps_patients=5)

        found = queries.change_story(actor=amina, change_id=change.pk).fitness
        assert found.scales[4:] == [("Better for patients", 5, 4, 5)]
        assert (found.mine["helps_staff"], found.mine["helps_patients"]) == (2, 4)

    def test_may_be_left_out_and_is_from_one_to_five(self, project, amina, noon):
        change = projects.change(project)
        judge(change, amina, noon)
        for wrong in ({"helps_staff": 6}, {"helps_staff": 0}, {"helps_others": 3}):
            with pytest.raises(services.NotReady, match="Answer each"):
                judge(change, amina, noon, **wrong)
        assert Judgement.objects.get().helps_staff is None

    def test_is_asked_by_one_question_each(self, project, amina, browser):
        change = projects.change(project)
        user = browser(amina)
        said = user.get(f"/changes/{change.pk}").content.decode()
        assert "Is it better for patients?" in said
        assert "Is it better for those who work here?" in said

        user.post(f"/changes/{change.pk}/judge", {**GOOD, "helps_patients": "5"})
        row = Judgement.objects.get()
        assert (row.helps_patients, row.helps_staff) == (5, None)


class TestLasting:
    def adopted(self, project, noon, amina, **fields):
        return projects.change(
            project, state="ADOPTED", adopted_at=noon, raised_by_id=amina.user_id, **fields
        )

    def asked(self):
        return list(Notice.objects.order_by("pk").values_list("text", flat=True))

    def test_is_asked_once_after_three_and_once_after_twelve_months(self, project, amina, noon):
        change = self.adopted(project, noon, amina)
        for days in (60, 91, 92, 140):
            services.ask_whether_it_lasts(at=noon + timedelta(days=days))
        assert self.asked() == [f"Is it simply how you work now? {change.what}"]
        services.move_change(
            change_id=change.pk, to="EMBEDDED", why="", actor=amina, at=noon + timedelta(days=150)
        )
        for days in (200, 366, 380):
            services.ask_whether_it_lasts(at=noon + timedelta(days=days))
        assert self.asked()[1:] == [f"Does it still hold, by itself? {change.what}"]

    def test_of_a_project_that_ended_or_long_ago_nobody_is_told(self, project, amina, noon):
        self.adopted(project, noon, amina)
        assert services.ask_whether_it_lasts(at=noon + timedelta(days=200)) == 0
        services.end_project(
            project_id=project.pk, ended_as="REACHED", why="", learned="", actor=amina, at=noon
        )
        assert services.ask_whether_it_lasts(at=noon + timedelta(days=91)) == 0

    def test_who_left_is_not_asked_but_who_runs_the_place(self, project, amina, manager, stranger, noon):
        change = projects.change(project, state="ADOPTED", adopted_at=noon, raised_by_id=stranger.user_id)
        type(project).objects.update(started_by=None)
        services.ask_whether_it_lasts(at=noon + timedelta(days=91))
        assert list(Notice.objects.values_list("person_id", flat=True)) == [manager.user_id]
        assert Notice.objects.get().path == f"/changes/{change.pk}"

    def test_the_page_says_who_said_so_and_when_it_is_asked_again(
        self, project, amina, stranger, browser, noon
    ):
        change = projects.change(project, state="TESTING")
        judge(change, amina, noon)
        services.move_change(change_id=change.pk, to="ADOPTED", why="", actor=amina, at=noon)

        said = browser(amina).get(f"/changes/{change.pk}").content.decode()
        assert "as Amina Okafor said" in said
        assert "on: is it simply how you work now?" in said
        shared = projects.change(projects.project(project.team, tier=Tier.SIGNED_IN), state="TESTING")
        services.move_change(change_id=shared.pk, to="ABANDONED", why="", actor=amina, at=noon)
        assert queries.change_story(actor=stranger, change_id=shared.pk).said_by == ""
