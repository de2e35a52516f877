"""What of a lesson stands in the index, and for whom, follows its row in the same transaction."""

import pytest
from django.db import transaction

from learnonce.base import sharing
from learnonce.base.actors import SYSTEM
from learnonce.base.sharing import Tier
from learnonce.lessons import services
from learnonce.lessons.calc import stages
from learnonce.lessons.models import StandingQuestion
from learnonce.lessons.services import indexing
from learnonce.matching import queries as matching
from tests.factories import lessons

ALL = frozenset({"all"})


def found(text, tokens=ALL, kinds=(indexing.LESSON,), tags=()):
    return [like.object_id for like in matching.similar_to(text, tokens=tokens, kinds=kinds, tags=tags)]


@pytest.fixture
def out(reception):
    """A published lesson that everyone signed in may see by a grant."""
    lesson = lessons.lesson(reception, stage=stages.PUBLISHED, title="Text the patient the same day")
    grant = {"tier": Tier.SIGNED_IN, "tokens": ["all"], "purpose": "", "actor": SYSTEM}
    sharing.grant(subject=("lesson", lesson.pk), at=lesson.stage_since, **grant)
    services.refresh_audience(lesson)
    return lesson


class TestPut:
    def test_has_a_published_lesson_found_by_those_who_may_see_it(self, out):
        assert found("text the patient") == [out.pk]
        assert found("text the patient", frozenset({"public"})) == []

    def test_keeps_work_in_hand_apart_from_what_can_be_found(self, reception):
        lesson = lessons.lesson(reception, stage=stages.IN_CURATION)
        services.refresh_audience(lesson)
        team = frozenset({sharing.team(reception.pk)})

        assert found("text the patient", team) == []
        assert found("text the patient", team, kinds=[indexing.DRAFT]) == [lesson.pk]

    @pytest.mark.parametrize("stage", [stages.WITHDRAWN, stages.RETIRED])
    def test_forgets_at_once_what_is_no_longer_to_be_found(self, out, stage):
        out.stage = stage
        out.save()
        indexing.put(out)

        assert found("text the patient") == []

    def test_forgets_what_was_merged_into_another(self, out, reception):
        out.merged_into = lessons.lesson(reception, stage=stages.PUBLISHED, title="Ring them")
        out.save()
        indexing.put(out)

        assert found("text the patient") == []

    def test_moves_a_draft_over_when_it_is_published(self, reception):
        lesson = lessons.lesson(reception)
        indexing.put(lesson)
        lesson.stage, lesson.published_at = stages.PUBLISHED, lesson.stage_since
        lesson.save()
        indexing.put(lesson)
        team = frozenset({sharing.team(reception.pk)})

        assert found("text the patient", team, kinds=[indexing.DRAFT]) == []
        assert found("text the patient", team) == [lesson.pk]

    def test_carries_what_a_list_is_narrowed_by(self, out, alder):
        topic = lessons.topic("Prescriptions")
        out.topics.add(topic)
        out.strength, out.replication, out.care_setting = "A2", "B1", "general_practice"
        out.context = {"clinical_system": "emis"}
        indexing.put(out)

        for tag in [
            "kind:SOLUTION",
            f"topic:{topic.key}",
            "setting:general_practice",
            "known:measured",
            "known:repeated",
            "clinical_system:emis",
            *(f"place:{number}" for number in alder.path),
        ]:
            assert found("text the patient", tags=[tag]) == [out.pk], tag
        assert found("text the patient", tags=["known:mixed"]) == []


class TestRefreshAudience:
    def test_takes_a_lesson_back_from_the_index_in_the_transaction_of_the_withdrawal(self, out):
        sharing.withdraw(
            subject=("lesson", out.pk),
            from_tier=Tier.LOCALITY,
            reason="",
            actor=SYSTEM,
            at=out.stage_since,
        )
        services.refresh_audience(out)

        assert found("text the patient") == []
        assert "all" not in out.audience

    def test_leaves_row_and_index_as_they_were_when_the_transaction_fails(self, out):
        @transaction.atomic
        def withdraw_and_fail():
            sharing.withdraw(
                subject=("lesson", out.pk), from_tier=Tier.ME, reason="", actor=SYSTEM, at=out.stage_since
            )
            services.refresh_audience(out)
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            withdraw_and_fail()

        out.refresh_from_db()
        assert "all" in out.audience
        assert found("text the patient") == [out.pk]


class TestReindex:
    def test_brings_back_what_the_index_lost_and_drops_what_should_not_be_there(self, out, reception):
        gone = lessons.lesson(reception, stage=stages.PUBLISHED, title="Ring the patient back")
        indexing.put(gone)
        gone.stage = stages.RETIRED
        gone.save()
        indexing.matching.forget_text(kind=indexing.LESSON, object_id=out.pk)

        services.index_lessons(first=1, last=max(out.pk, gone.pk))

        assert found("patient") == [out.pk]

    def test_forgets_a_lesson_that_is_gone(self, out):
        number = out.pk
        out.versions.all().delete()
        out.delete()

        services.index_lesson(number)

        assert found("text the patient") == []

    def test_takes_up_open_questions_and_leaves_closed_ones(self, db, noon):
        asked = StandingQuestion.objects.create(text="Who texts patients?", asked_at=noon)
        closed = StandingQuestion.objects.create(text="Who texts nurses?", asked_at=noon, closed_at=noon)
        indexing.put_question(StandingQuestion(pk=closed.pk, text=closed.text, asked_at=noon))

        services.index_questions(first=1, last=closed.pk)

        assert found("texts", frozenset({indexing.ANSWERING}), kinds=[indexing.QUESTION]) == [asked.pk]

    def test_queues_slices_for_everything(self, out):
        assert services.queue_everything() == 1
