from datetime import timedelta

import pytest

from learnonce.base.models import AuditEntry
from learnonce.lessons import services
from learnonce.lessons.models import Adaptation, Adoption, AdoptionCheck, Lesson
from tests.factories import adoptions, people

SYNTHETIC = "999 000 0018"  # of the range kept for tests; its check digit fits


@pytest.fixture
def adoption(lesson, birch):
    return adoptions.adoption(lesson, birch, state="DECIDED")


class TestMove:
    def test_begins_and_counts_the_checks_from_there(self, adoption, dewi, noon):
        services.move_on(adoption_id=adoption.pk, to="UNDER_WAY", actor=dewi, at=noon)

        adoption.refresh_from_db()
        assert (adoption.state, adoption.begun_at) == ("UNDER_WAY", noon)
        assert [f"{check.due_at:%Y-%m}" for check in adoption.checks.order_by("month")] == [
            "2026-06",
            "2026-09",
            "2027-03",
        ]
        assert AuditEntry.objects.get(verb="adoption.moved").facts == {
            "before": "DECIDED",
            "after": "UNDER_WAY",
        }

    def test_takes_an_earlier_beginning(self, adoption, dewi, noon):
        services.move_on(
            adoption_id=adoption.pk,
            to="UNDER_WAY",
            in_use_since=noon - timedelta(days=365),
            actor=dewi,
            at=noon,
        )

        assert f"{adoption.checks.get(month=6).due_at:%Y-%m}" == "2025-09"

    def test_refuses_a_beginning_in_the_future(self, adoption, dewi, noon):
        with pytest.raises(services.NotReady, match="future"):
            services.move_on(
                adoption_id=adoption.pk,
                to="UNDER_WAY",
                in_use_since=noon + timedelta(days=1),
                actor=dewi,
                at=noon,
            )

    @pytest.mark.parametrize("to", ["LOOKING", "REPORTED_BACK", "STOPPED", "FLYING", ""])
    def test_refuses_what_is_no_button(self, adoption, dewi, noon, to):
        with pytest.raises(services.NotReady):
            services.move_on(adoption_id=adoption.pk, to=to, actor=dewi, at=noon)

    def test_refuses_another_place(self, adoption, stranger, noon):
        with pytest.raises(services.NotAllowed):
            services.move_on(adoption_id=adoption.pk, to="PLANNED", actor=stranger, at=noon)

    def test_an_imported_record_without_mode_and_state_goes_nowhere(self, lesson, birch, dewi, noon):
        bare = adoptions.adoption(lesson, birch, mode="", state="")

        with pytest.raises(services.NotReady):
            services.move_on(adoption_id=bare.pk, to="UNDER_WAY", actor=dewi, at=noon)


class TestStop:
    def test_says_why_and_lets_the_grade_fall(self, lesson, adoption, dewi, noon):
        services.stop_using(
            adoption_id=adoption.pk, code="staff_left", note="Nobody knew", actor=dewi, at=noon
        )

        adoption.refresh_from_db()
        lesson.refresh_from_db()
        assert (adoption.state, adoption.stopped_code, adoption.stopped_note) == (
            "STOPPED",
            "staff_left",
            "Nobody knew",
        )
        assert lesson.replication == "BX"

    def test_can_be_taken_up_again(self, lesson, adoption, dewi, noon):
        services.stop_using(adoption_id=adoption.pk, code="no_time", actor=dewi, at=noon)

        services.move_on(adoption_id=adoption.pk, to="UNDER_WAY", actor=dewi, at=noon)

        adoption.refresh_from_db()
        lesson.refresh_from_db()
        assert (adoption.state, adoption.stopped_at, adoption.stopped_code) == ("UNDER_WAY", None, "")
        assert lesson.replication == "B0"

    def test_refuses_without_a_reason_on_the_list(self, adoption, dewi, noon):
        with pytest.raises(services.NotReady, match="reason"):
            services.stop_using(adoption_id=adoption.pk, code="because", actor=dewi, at=noon)

    def test_refuses_where_there_is_nothing_to_stop(self, lesson, birch, dewi, noon):
        declined = adoptions.adoption(lesson, birch, mode="DECLINE", state="DECIDED")

        with pytest.raises(services.NotReady, match="nothing to stop"):
            services.stop_using(adoption_id=declined.pk, code="no_time", actor=dewi, at=noon)

    def test_does_not_keep_a_patients_number(self, adoption, dewi, noon):
        with pytest.raises(services.Identifiable):
            services.stop_using(
                adoption_id=adoption.pk, code="no_time", note=f"See {SYNTHETIC}", actor=dewi, at=noon
            )

        adoption.refresh_from_db()
        assert adoption.state == "DECIDED"


class TestChanges:
    def test_only_what_was_changed_is_needed(self, adoption, dewi, noon):
        services.note_change(
            adoption_id=adoption.pk, change=services.Change(what=" We ring instead "), actor=dewi, at=noon
        )

        row = Adaptation.objects.get()
        assert (row.what, row.nature, row.planned, row.changed_at) == ("We ring instead", "other", None, noon)

    def test_an_empty_one_is_refused(self, adoption, dewi, noon):
        with pytest.raises(services.NotReady, match="few words"):
            services.note_change(
                adoption_id=adoption.pk, change=services.Change(what=" "), actor=dewi, at=noon
            )

    def test_a_named_place_may_not_write_what_names_a_person(self, adoption, dewi, noon):
        with pytest.raises(services.Identifiable):
            services.note_change(
                adoption_id=adoption.pk,
                change=services.Change(what="We ring Mrs Jones instead"),
                actor=dewi,
                at=noon,
            )

    def test_a_slip_is_taken_out_by_the_place_only(self, adoption, dewi, stranger, noon):
        change = services.note_change(
            adoption_id=adoption.pk, change=services.Change(what="We ring"), actor=dewi, at=noon
        )

        with pytest.raises(services.NotAllowed):
            services.forget_change(adoption_id=adoption.pk, change_id=change, actor=stranger, at=noon)
        for _ in range(2):
            services.forget_change(adoption_id=adoption.pk, change_id=change, actor=dewi, at=noon)

        assert not Adaptation.objects.exists()
        assert AuditEntry.objects.filter(verb="adoption.change_forgotten").count() == 1

    def test_a_change_of_another_adoption_stays(self, adoption, lesson, dewi, noon):
        cedar = adoptions.place("Cedar")
        carys = people.actor("Carys Lloyd", team=cedar)
        other = adoptions.adoption(lesson, cedar)
        change = services.note_change(
            adoption_id=other.pk, change=services.Change(what="We ring"), actor=carys, at=noon
        )

        services.forget_change(adoption_id=adoption.pk, change_id=change, actor=dewi, at=noon)

        assert Adaptation.objects.exists()


class TestCoreAndContact:
    def test_core_kept_is_one_of_three(self, adoption, dewi, noon):
        services.say_core_kept(adoption_id=adoption.pk, core_kept="yes", actor=dewi, at=noon)

        adoption.refresh_from_db()
        assert adoption.core_kept == "yes"
        with pytest.raises(services.NotReady):
            services.say_core_kept(adoption_id=adoption.pk, core_kept="maybe", actor=dewi, at=noon)

    def test_a_colleague_takes_over_as_contact(self, adoption, birch, noon):
        eira = people.actor("Eira Pugh", team=birch)

        services.become_contact(adoption_id=adoption.pk, actor=eira, at=noon)

        adoption.refresh_from_db()
        assert adoption.contact_id == eira.user_id


class TestGrow:
    def test_begins_a_lesson_of_the_adopters_team(self, lesson, adoption, birch, dewi, noon):
        services.note_change(
            adoption_id=adoption.pk,
            change=services.Change(what="We added a status page"),
            actor=dewi,
            at=noon,
        )

        child = services.grow(adoption_id=adoption.pk, actor=dewi, at=noon)

        assert (child.parent_id, child.team_id, child.stage) == (lesson.pk, birch.pk, "CAPTURED")
        assert "We added a status page" in child.good
        assert child.audience == sorted([f"u:{dewi.user_id}", f"t:{birch.pk}"])

    def test_doing_it_again_finds_the_first(self, adoption, dewi, noon):
        first = services.grow(adoption_id=adoption.pk, actor=dewi, at=noon)

        assert services.grow(adoption_id=adoption.pk, actor=dewi, at=noon) == first
        assert Lesson.objects.filter(parent__isnull=False).count() == 1

    def test_needs_a_team(self, adoption, dewi, noon):
        Adoption.objects.update(team=None)

        with pytest.raises(services.NotReady, match="team"):
            services.grow(adoption_id=adoption.pk, actor=dewi, at=noon)


def test_declining_places_are_not_asked_later(lesson, birch, dewi, noon):
    row = adoptions.adoption(lesson, birch, mode="PARALLEL", state="DECIDED")

    services.choose_name(adoption_id=row.pk, with_name=False, actor=dewi, at=noon)

    assert not AdoptionCheck.objects.exists()
