from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from learnonce.base.models import AuditEntry, SharingGrant
from learnonce.lessons import events, queries, services
from learnonce.lessons.models import Adoption, AdoptionCheck, Lesson
from learnonce.people import queries as people_queries
from tests.factories import adoptions, lessons, people

SYNTHETIC = "999 000 0018"  # of the range kept for tests; its check digit fits


def take_up(lesson, actor, at, *, mode="REPLICATE", with_name=True, **changes):
    given = {"organisation_id": actor.organisation_ids[0], "mode": mode, "with_name": with_name, **changes}
    return services.take_up(lesson_id=lesson.pk, actor=actor, at=at, **given)


class TestTakeUp:
    def test_writes_down_who_took_which_version_and_from_where(self, lesson, birch, dewi, noon):
        taken = take_up(lesson, dewi, noon, mode="CUSTOMISE", reason="We have the same calls")

        row = Adoption.objects.get(pk=taken.id)
        assert taken.is_new
        assert (row.mode, row.state, row.decided_at) == ("CUSTOMISE", "DECIDED", noon)
        assert (row.version, row.team, row.contact_id) == (lesson.version, birch, dewi.user_id)
        assert row.context == birch.organisation.context
        assert [
            entry.verb for entry in AuditEntry.objects.filter(subject_kind="adoption").order_by("pk")
        ] == [
            "adoption.begun",
            "sharing.granted",
            "adoption.decided",
        ]

    def test_plans_the_three_checks(self, lesson, dewi, noon):
        taken = take_up(lesson, dewi, noon)

        # noon on 29 March 2026 is in summer time; due at the same moment of the day in UTC
        due = AdoptionCheck.objects.filter(adoption_id=taken.id).order_by("month")
        assert [(check.month, f"{check.due_at:%Y-%m-%d}") for check in due] == [
            (3, "2026-06-29"),
            (6, "2026-09-29"),
            (12, "2027-03-29"),
        ]

    @pytest.mark.parametrize("mode", ["PARALLEL", "DECLINE"])
    def test_turning_it_down_ends_there(self, lesson, amina, dewi, noon, mode):
        taken = take_up(lesson, dewi, noon, mode=mode, reason="We have a portal")

        row = Adoption.objects.get(pk=taken.id)
        assert (row.state, row.reason) == ("DECIDED", "We have a portal")
        assert not row.checks.exists()
        assert people_queries.notices(actor=amina) == []
        with pytest.raises(services.NotReady):
            services.move_on(adoption_id=row.pk, to="UNDER_WAY", actor=dewi, at=noon)

    def test_can_be_kept_for_later(self, lesson, dewi, noon):
        row = Adoption.objects.get(pk=take_up(lesson, dewi, noon, mode="").id)

        assert (row.state, row.mode, row.decided_at) == ("SHORTLISTED", "", None)
        assert not row.checks.exists()

    def test_coming_again_finds_the_first(self, lesson, dewi, noon):
        first = take_up(lesson, dewi, noon)

        again = take_up(lesson, dewi, noon, mode="DECLINE")

        assert (again.id, again.is_new) == (first.id, False)
        assert Adoption.objects.get().mode == "REPLICATE"

    def test_thanks_the_source_once(self, lesson, amina, dewi, noon):
        taken = take_up(lesson, dewi, noon)
        services.decide_adoption(adoption_id=taken.id, mode="CUSTOMISE", with_name=True, actor=dewi, at=noon)

        assert [line.text for line in people_queries.notices(actor=amina)] == [
            "Thank you: Birch is taking up what you learned, as it is. “Text the patient the same day”"
        ]

    def test_without_a_writer_the_team_is_thanked(self, reception, amina, dewi, noon):
        lesson = lessons.lesson(reception, stage="PUBLISHED")

        take_up(lesson, dewi, noon)

        assert people_queries.unread_notices(actor=amina) == 1

    def test_tells_the_place_that_passed_it_on(self, lesson, amina, dewi, noon):
        first = take_up(lesson, dewi, noon)
        cedar = people.actor("Carys Lloyd", team=adoptions.place("Cedar"))

        take_up(lesson, cedar, noon, adopted_from_id=first.id)

        assert Adoption.objects.get(organisation_id=cedar.organisation_ids[0]).adopted_from_id == first.id
        assert people_queries.unread_notices(actor=dewi) == 1

    def test_tells_the_rooms_above(self, lesson, dewi, noon, heard):
        taken = take_up(lesson, dewi, noon)

        assert heard(events.AdoptionDecided) == [
            events.AdoptionDecided(taken.id, lesson.pk, dewi.organisation_ids[0], "REPLICATE", noon)
        ]


class TestTakeUpRefuses:
    def test_what_may_not_be_seen(self, reception, dewi, noon):
        hidden = lessons.lesson(reception, stage="PUBLISHED", audience=[f"t:{reception.pk}"])

        with pytest.raises(Lesson.DoesNotExist):
            take_up(hidden, dewi, noon)

    def test_another_place(self, lesson, dewi, stranger, noon):
        with pytest.raises(services.NotAllowed):
            take_up(lesson, dewi, noon, organisation_id=stranger.organisation_ids[0])

    def test_the_place_it_comes_from(self, lesson, amina, noon):
        with pytest.raises(services.NotReady, match="your own place"):
            take_up(lesson, amina, noon)

    def test_a_lesson_that_is_not_out(self, reception, dewi, noon):
        lesson = lessons.lesson(reception, audience=["all"])

        with pytest.raises(services.NotReady, match="not published"):
            take_up(lesson, dewi, noon)

    def test_a_lesson_that_was_replaced(self, lesson, reception, dewi, noon):
        newer = lessons.lesson(reception, stage="PUBLISHED")
        Lesson.objects.filter(pk=lesson.pk).update(stage="SUPERSEDED", superseded_by=newer)

        with pytest.raises(services.NotReady, match="newer"):
            take_up(lesson, dewi, noon)

    def test_a_mode_nobody_knows(self, lesson, dewi, noon):
        with pytest.raises(services.NotReady, match="Choose"):
            take_up(lesson, dewi, noon, mode="STEAL")

        assert not Adoption.objects.exists()

    def test_an_adopter_of_another_lesson_as_its_source(self, lesson, reception, dewi, noon):
        other = adoptions.adoption(lessons.lesson(reception, stage="PUBLISHED"), adoptions.place("Cedar"))

        with pytest.raises(services.NotReady, match="from whom"):
            take_up(lesson, dewi, noon, adopted_from_id=other.pk)

    def test_an_adopter_that_kept_its_name_back_as_its_source(self, lesson, dewi, noon):
        quiet = adoptions.adoption(lesson, adoptions.place("Cedar"), named=False)

        with pytest.raises(services.NotReady, match="from whom"):
            take_up(lesson, dewi, noon, adopted_from_id=quiet.pk)

    def test_a_patients_number(self, lesson, dewi, noon):
        with pytest.raises(services.Identifiable):
            take_up(lesson, dewi, noon, reason=f"For {SYNTHETIC}")

        assert not Adoption.objects.exists()
        take_up(lesson, dewi, noon, reason=f"For {SYNTHETIC}", override_reason="An order number")
        entry = AuditEntry.objects.get(verb="adoption.number_let_through")
        assert SYNTHETIC not in str((entry.reason, entry.facts))


@pytest.mark.django_db(transaction=True)
def test_two_colleagues_at_once_make_one_adoption(lesson, dewi, birch, noon):
    colleague = people.actor("Eira Pugh", team=birch)

    def one(actor):
        try:
            return take_up(lesson, actor, noon)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as both:
        taken = list(both.map(one, [dewi, colleague]))

    assert len({done.id for done in taken}) == 1
    assert sorted(done.is_new for done in taken) == [False, True]
    assert Adoption.objects.count() == 1
    assert AuditEntry.objects.filter(verb="adoption.begun").count() == 1


class TestDecide:
    def test_takes_up_what_was_on_the_list(self, lesson, amina, dewi, noon):
        taken = take_up(lesson, dewi, noon, mode="", with_name=False)

        services.decide_adoption(adoption_id=taken.id, mode="ENHANCE", with_name=True, actor=dewi, at=noon)

        row = Adoption.objects.get()
        assert (row.mode, row.state, row.has_name) == ("ENHANCE", "DECIDED", True)
        assert row.checks.count() == 3

    def test_a_change_of_mind_takes_the_checks_back(self, lesson, dewi, noon):
        taken = take_up(lesson, dewi, noon)

        services.decide_adoption(adoption_id=taken.id, mode="DECLINE", with_name=True, actor=dewi, at=noon)

        assert not AdoptionCheck.objects.exists()

    def test_cannot_turn_down_what_is_in_use(self, lesson, birch, dewi, noon):
        row = adoptions.adoption(lesson, birch)

        with pytest.raises(services.NotReady, match="Stop it"):
            services.decide_adoption(adoption_id=row.pk, mode="DECLINE", with_name=True, actor=dewi, at=noon)

    def test_refuses_a_circle_of_who_learned_from_whom(self, lesson, birch, dewi, noon):
        row = adoptions.adoption(lesson, birch)
        cedar = adoptions.adoption(lesson, adoptions.place("Cedar"), adopted_from=row)

        with pytest.raises(services.NotReady, match="learned it from you"):
            services.decide_adoption(
                adoption_id=row.pk,
                mode="REPLICATE",
                with_name=True,
                adopted_from_id=cedar.pk,
                actor=dewi,
                at=noon,
            )

    def test_refuses_another_place(self, lesson, birch, stranger, noon):
        row = adoptions.adoption(lesson, birch)

        with pytest.raises(services.NotAllowed):
            services.decide_adoption(
                adoption_id=row.pk, mode="CUSTOMISE", with_name=True, actor=stranger, at=noon
            )

    def test_hides_an_unnamed_one_from_another_place(self, lesson, birch, stranger, noon):
        row = adoptions.adoption(lesson, birch, named=False)

        with pytest.raises(Adoption.DoesNotExist):
            services.decide_adoption(
                adoption_id=row.pk, mode="CUSTOMISE", with_name=True, actor=stranger, at=noon
            )


class TestName:
    def test_is_given_and_taken_back_by_a_grant(self, lesson, birch, dewi, stranger, noon):
        taken = take_up(lesson, dewi, noon, with_name=False)
        with pytest.raises(Adoption.DoesNotExist):
            queries.adoption_page(actor=stranger, adoption_id=taken.id, at=noon)

        services.choose_name(adoption_id=taken.id, with_name=True, actor=dewi, at=noon)
        assert queries.adoption_page(actor=stranger, adoption_id=taken.id, at=noon).place == "Birch"

        services.choose_name(adoption_id=taken.id, with_name=False, actor=dewi, at=noon)
        with pytest.raises(Adoption.DoesNotExist):
            queries.adoption_page(actor=stranger, adoption_id=taken.id, at=noon)
        assert SharingGrant.objects.get().withdrawn_at == noon

    def test_is_not_given_while_a_text_names_somebody(self, lesson, birch, dewi, noon):
        taken = take_up(lesson, dewi, noon, with_name=False)
        change = services.note_change(
            adoption_id=taken.id, change=services.Change(what="We ring Mrs Jones"), actor=dewi, at=noon
        )

        with pytest.raises(services.Identifiable):
            services.choose_name(adoption_id=taken.id, with_name=True, actor=dewi, at=noon)
        assert not Adoption.objects.get().has_name

        services.forget_change(adoption_id=taken.id, change_id=change, actor=dewi, at=noon)
        services.choose_name(adoption_id=taken.id, with_name=True, actor=dewi, at=noon)
        assert Adoption.objects.get().has_name

    def test_is_seen_only_with_the_lesson(self, lesson, birch, dewi, stranger, noon):
        row = adoptions.adoption(lesson, birch)
        Lesson.objects.filter(pk=lesson.pk).update(audience=[f"t:{lesson.team_id}"])

        with pytest.raises(Adoption.DoesNotExist):
            queries.adoption_page(actor=stranger, adoption_id=row.pk, at=noon)
        assert queries.adoption_page(actor=dewi, adoption_id=row.pk, at=noon).is_ours

    def test_an_unnamed_place_is_thanked_for_without_its_name(self, lesson, amina, dewi, noon):
        take_up(lesson, dewi, noon, with_name=False)

        (line,) = people_queries.notices(actor=amina)
        assert "Birch" not in line.text
        assert line.text.startswith("Thank you: A place that is counted without its name is taking up")
