from datetime import timedelta

import pytest

from learnonce.base.models import AuditEntry
from learnonce.lessons import events, queries, services
from learnonce.lessons.models import Lesson
from tests.factories import adoptions, lessons

KINDS = [
    {"list_size": "under_5000", "rurality": "town", "clinical_system": "emis"},
    {"list_size": "15000_or_more", "rurality": "town", "clinical_system": "emis"},
    {"list_size": "under_5000", "rurality": "remote", "clinical_system": "systmone"},
]


def proven(lesson, name, kind=0, *, locality=None, **check):
    """A place that has reported back after three months, with three points before and three after."""
    team = adoptions.place(name, locality=locality, **KINDS[kind])
    row = adoptions.adoption(lesson, team, state="REPORTED_BACK")
    adoptions.answered(row, **{"before_points": 3, "after_points": 3, **check})
    return row


def grade(lesson, at):
    return services.refresh_evidence(lesson_id=lesson.pk, at=at)


class TestRefresh:
    def test_the_story_of_five_places_ends_proven(self, lesson, noon):
        for number, name in enumerate(["Birch", "Cedar", "Damson", "Elm", "Fir"]):
            proven(lesson, name, kind=number % 3, effect="better" if name == "Damson" else "same")
        adoptions.adoption(lesson, adoptions.place("Gorse"), mode="DECLINE", state="DECIDED")

        assert grade(lesson, noon) == "A2·B3"
        assert AuditEntry.objects.get(verb="lesson.graded").facts["localities"] == 5

    def test_places_of_one_locality_count_once(self, lesson, alder, noon):
        first = proven(lesson, "Birch")
        proven(lesson, "Beech", locality=first.organisation.locality)
        proven(lesson, "Next door", locality=alder)

        assert grade(lesson, noon) == "A2·B1"

    def test_the_home_of_the_lesson_gives_strength(self, lesson, noon):
        Lesson.objects.filter(pk=lesson.pk).update(theory="They know", prediction="Fewer calls")
        assert grade(lesson, noon) == "A1·B0"

        Lesson.objects.filter(pk=lesson.pk).update(before_points=3, after_points=3)
        assert grade(lesson, noon) == "A2·B0"

    def test_the_best_of_several_checks_is_the_evidence_and_the_last_word_counts(self, lesson, noon):
        row = proven(lesson, "Birch")
        adoptions.answered(row, month=6)
        assert grade(lesson, noon) == "A2·B1"

        adoptions.answered(row, month=12, effect="unclear")
        assert grade(lesson, noon) == "A0·B0"

    def test_what_was_measured_while_it_could_not_be_told_is_no_evidence(self, lesson, noon):
        row = proven(lesson, "Birch", effect="unclear")
        adoptions.answered(row, month=6)

        assert grade(lesson, noon) == "A0·B0"

    @pytest.mark.parametrize(
        ("state", "badge"), [("UNDER_WAY", "A0·B0"), ("NOT_WORKING", "A0·BX"), ("MIXED", "A0·B0")]
    )
    def test_a_state_set_by_hand_since_the_check_counts(self, lesson, noon, state, badge):
        row = proven(lesson, "Birch")
        row.state = state
        row.save()

        # under way again after a stop: nothing to say yet; in part: neither good nor bad
        assert grade(lesson, noon) == badge

    def test_a_merged_lesson_brings_its_adopters_and_its_home(self, lesson, birch, noon):
        twin = lessons.lesson(birch, stage="PUBLISHED", merged_into=lesson)
        proven(twin, "Cedar")
        proven(lesson, "Near Birch", locality=birch.organisation.locality)

        assert services.refresh_evidence(lesson_id=twin.pk, at=noon) == "A2·B1"
        lesson.refresh_from_db()
        assert (lesson.strength, lesson.replication) == ("A2", "B1")

    def test_imported_adoptions_without_mode_or_state_are_no_evidence(self, lesson, noon):
        adoptions.adoption(lesson, adoptions.place("Elsewhere"), mode="", state="")

        assert grade(lesson, noon) == "A0·B0"

    def test_nothing_is_told_when_nothing_changed(self, lesson, noon, heard):
        grade(lesson, noon)

        assert heard(events.GradeChanged) == []
        assert not AuditEntry.objects.filter(verb="lesson.graded").exists()

    def test_costs_the_same_for_one_adopter_and_for_twenty(self, lesson, noon, django_assert_max_num_queries):
        for number in range(20):
            proven(lesson, f"Place {number}")
        grade(lesson, noon)

        with django_assert_max_num_queries(8):
            grade(lesson, noon + timedelta(days=1))


class TestExplanation:
    def test_names_no_adopter(self, lesson, stranger, noon):
        proven(lesson, "Birch")

        said = queries.spread(actor=stranger, lesson_id=lesson.pk).known

        assert said.grade.badge == "A2·B1"
        assert "Birch" not in str(said)

    def test_is_not_there_for_who_may_not_see_the_lesson(self, reception, stranger):
        hidden = lessons.lesson(reception)

        with pytest.raises(Lesson.DoesNotExist):
            queries.spread(actor=stranger, lesson_id=hidden.pk)


class TestOtherVerbsThatChangeTheFacts:
    def test_writing_down_what_was_measured_raises_it_at_once(self, road, amina, noon):
        seen = queries.draft(actor=amina, lesson_id=road.lesson.pk)
        services.change(
            lesson_id=road.lesson.pk,
            changes={"before_points": 3, "after_points": 4},
            seen=f"{seen.version}.",
            actor=amina,
            at=noon,
        )

        assert road.row.strength == "A2"

    def test_merging_brings_evidence_and_undoing_takes_it_away(self, road, reception, curator, noon):
        road.published()
        twin = lessons.lesson(
            reception, stage="PUBLISHED", feedback_from=6, audience=[f"care:{road.row.locality_id}", "all"]
        )

        link = services.decide(
            lesson_id=road.lesson.pk, other_id=twin.pk, decision="MERGED", reason="", actor=curator, at=noon
        )
        assert road.row.strength == "A2"

        services.undo_decision(link_id=link.pk, actor=curator, at=noon)
        assert road.row.strength == "A0"

    def test_a_report_leaves_the_curators_word_standing(self, road, noon):
        road.published()
        proven(road.row, "Birch", effect="worse")
        grade(road.row, noon)

        assert (road.row.replication, road.row.last_confirmed_at) == ("BX", noon)
