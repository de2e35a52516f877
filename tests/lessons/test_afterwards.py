from datetime import timedelta

import pytest

from learnonce.base import deciding, sharing
from learnonce.base.actors import NOBODY
from learnonce.base.models import AuditEntry
from learnonce.lessons import services
from learnonce.lessons.models import Adoption, Comment, Lesson, LessonVersion
from learnonce.matching.models import IndexedText
from learnonce.people import queries as people_queries
from tests.factories import lessons


def news(actor):
    return [line.text for line in people_queries.notices(actor=actor)]


@pytest.fixture
def published(road):
    return road.published()


@pytest.fixture
def adopted(published, stranger):
    Adoption.objects.create(
        lesson=published.row,
        version=1,
        organisation_id=stranger.organisation_ids[0],
        contact_id=stranger.user_id,
        started_at=published.at,
        state="LOOKING",
    )
    return published


class TestChallenge:
    def test_the_page_says_that_somebody_doubts_it_until_it_is_settled(self, published, stranger, client):
        services.challenge(
            lesson_id=published.row.pk, reason="It doubled our calls", actor=stranger, at=published.at
        )
        assert published.row.stage_reason == "It doubled our calls"
        assert any("doubts" in text for text in news(published.curator))

        published.by_curator(services.settle, reason="Only without a callback")
        assert (published.row.stage, published.row.stage_reason) == ("PUBLISHED", "")

    def test_refuses_no_reason_a_name_somebody_signed_out_and_twice(self, published, stranger):
        def challenge(actor=stranger, reason="It did not work here"):
            services.challenge(lesson_id=published.row.pk, reason=reason, actor=actor, at=published.at)

        with pytest.raises(services.NotReady):
            challenge(reason=" ")
        with pytest.raises(services.Identifiable):
            challenge(reason="Mrs Jones was upset")
        Lesson.objects.update(audience=["public", "all"])
        with pytest.raises(services.NotAllowed):
            challenge(actor=NOBODY)
        challenge()
        with pytest.raises(services.NotReady):
            challenge()

    def test_the_day_it_was_settled_outlives_a_new_grade(self, published, stranger):
        later = published.at + timedelta(days=90)
        services.challenge(lesson_id=published.row.pk, reason="Not here", actor=stranger, at=later)
        services.settle(lesson_id=published.row.pk, reason="It holds", actor=published.curator, at=later)

        services.refresh_evidence(lesson_id=published.row.pk, at=later + timedelta(days=1))

        assert published.row.last_confirmed_at == later

    def test_only_a_curator_settles_and_only_a_doubt(self, published):
        with pytest.raises(services.NotReady, match="Nobody doubts"):
            published.by_curator(services.settle, reason="Fine")
        with pytest.raises(services.NotReady, match="what you found"):
            published.by_curator(services.settle, reason="")
        with pytest.raises(services.NotAllowed):
            published.by_home(services.settle, reason="Fine")


class TestNamesInReasons:
    NAMED, WHY = "Zainab Hussain is shown", "A figure in our film"

    @pytest.mark.parametrize("verb", ["challenge", "retire", "withdraw"])
    def test_are_asked_about_and_kept_with_a_reason(self, published, verb):
        done = getattr(services, verb)
        with pytest.raises(services.Identifiable, match="Is this a person"):
            published.by_curator(done, reason=self.NAMED)

        published.by_curator(done, reason=self.NAMED, override_reason=self.WHY)

        assert published.row.stage_reason == self.NAMED
        entry = AuditEntry.objects.get(verb="lesson.number_let_through")
        assert (entry.reason, entry.facts["kinds"]) == (self.WHY, {"reason": ["person"]})

    def test_also_in_what_a_curator_found(self, published):
        published.by_curator(services.challenge, reason="Not here")
        with pytest.raises(services.Identifiable):
            published.by_curator(services.settle, reason=self.NAMED)

        published.by_curator(services.settle, reason=self.NAMED, override_reason=self.WHY)

        assert published.row.stage == "PUBLISHED"

    def test_say_nothing_about_the_text_of_the_lesson(self, published, stranger):
        """Any reader may doubt a lesson: what they say beside it settles no name in it."""
        services.challenge(
            lesson_id=published.row.pk,
            reason=self.NAMED,
            override_reason=self.WHY,
            actor=stranger,
            at=published.at,
        )

        assert deciding.open_in(("lesson", published.row.pk), {"text": self.NAMED})


class TestSupersede:
    def test_readers_are_led_to_the_newer_and_adopters_told(self, adopted, stranger, reception):
        newer = lessons.lesson(reception, stage="PUBLISHED", audience=["all", f"t:{reception.pk}"])

        adopted.by_curator(services.supersede, newer_id=newer.pk)

        assert (adopted.row.stage, adopted.row.superseded_by_id) == ("SUPERSEDED", newer.pk)
        assert any("newer lesson" in text for text in news(stranger))

    def test_refuses_itself_the_unpublished_and_the_narrower(self, published, reception):
        unpublished = lessons.lesson(reception, audience=["all"])
        narrower = lessons.lesson(reception, stage="PUBLISHED", tier=sharing.Tier.LOCALITY)

        for newer in (published.row, unpublished):
            with pytest.raises(services.NotReady, match="another one that is published"):
                published.by_curator(services.supersede, newer_id=newer.pk)
        with pytest.raises(services.NotReady, match="Fewer people"):
            published.by_curator(services.supersede, newer_id=narrower.pk)

    def test_refuses_the_home(self, published, reception):
        newer = lessons.lesson(reception, stage="PUBLISHED")

        with pytest.raises(services.NotAllowed):
            published.by_home(services.supersede, newer_id=newer.pk)


class TestRetire:
    def test_adopters_are_told_and_it_can_still_be_read(self, adopted, stranger):
        adopted.by_curator(services.retire, reason="The system changed")

        assert adopted.row.stage == "RETIRED"
        assert any("No longer recommended" in text for text in news(stranger))
        assert Lesson.objects.visible_to(stranger).filter(pk=adopted.row.pk).exists()
        assert not Lesson.objects.visible_to(stranger).findable().exists()

    def test_its_home_may_put_it_away_before_it_is_published_only(self, road):
        road.by_home(services.retire, reason="Never mind")
        assert road.row.stage == "RETIRED"

    def test_refuses_the_home_afterwards_and_no_reason(self, published):
        with pytest.raises(services.NotAllowed):
            published.by_home(services.retire, reason="Never mind")
        with pytest.raises(services.NotReady):
            published.by_curator(services.retire, reason="")


class TestWithdraw:
    def test_title_and_text_are_gone_and_a_note_stays(self, adopted, stranger, client):
        assert IndexedText.objects.exists()

        adopted.by_home(services.withdraw, reason="We were wrong")

        row = adopted.row
        assert (row.stage, row.title, row.good, row.problem_statement) == (
            "WITHDRAWN",
            "Withdrawn lesson",
            "",
            "",
        )
        assert not IndexedText.objects.exists()
        assert all(grant.withdrawn_at for grant in sharing.grants(("lesson", row.pk)))
        assert Lesson.objects.visible_to(stranger).filter(pk=row.pk).exists()
        assert any("was withdrawn" in text for text in news(stranger))

    def test_the_versions_stay_for_its_home_unless_erased(self, published):
        published.by_curator(services.withdraw, reason="Somebody could be known", erase=True)

        assert {version.content.get("good") for version in LessonVersion.objects.all()} == {None}

    def test_at_any_time_before_it_is_published_too(self, road):
        road.by_home(services.withdraw, reason="Never mind")

        assert road.row.stage == "WITHDRAWN"

    def test_refuses_a_reader_no_reason_a_name_and_twice(self, published, stranger):
        with pytest.raises(services.NotAllowed):
            services.withdraw(lesson_id=published.row.pk, reason="Mine", actor=stranger, at=published.at)
        with pytest.raises(services.NotReady):
            published.by_home(services.withdraw, reason="")
        with pytest.raises(services.Identifiable):
            published.by_home(services.withdraw, reason="Mrs Jones asked us to")
        published.by_home(services.withdraw, reason="Wrong")
        with pytest.raises(services.NotReady):
            published.by_home(services.withdraw, reason="Wrong")


class TestTalk:
    def say(self, road, actor, text="How long did it take?", **rest):
        return services.comment(lesson_id=road.row.pk, text=text, actor=actor, at=road.at, **rest)

    def test_a_question_reaches_the_source_and_the_reply_the_asker(self, published, stranger):
        question = self.say(published, stranger, kind="QUESTION")
        assert any(text.startswith("A question on") for text in news(published.home))

        reply = self.say(published, published.home, "Two hours.", reply_to_id=question.pk)
        assert any(text.startswith("A reply on") for text in news(stranger))
        assert (reply.reply_to_id, reply.kind) == (question.pk, "COMMENT")

    def test_threads_are_one_deep(self, published, stranger):
        question = self.say(published, stranger)
        reply = self.say(published, published.home, "Two hours.", reply_to_id=question.pk)

        again = self.say(published, stranger, "Thanks", reply_to_id=reply.pk)

        assert again.reply_to_id == question.pk

    def test_refuses_the_empty_the_signed_out_a_name_and_the_withdrawn(self, published, stranger):
        with pytest.raises(services.NotReady):
            self.say(published, stranger, " ")
        with pytest.raises(services.Identifiable):
            self.say(published, stranger, "Mrs Jones liked it")
        Lesson.objects.update(audience=["public", "all"])
        with pytest.raises(services.NotAllowed):
            self.say(published, NOBODY)
        Lesson.objects.update(stage="WITHDRAWN")
        with pytest.raises(services.NotReady):
            self.say(published, stranger)

    def test_talk_of_curation_is_not_replied_to_in_public(self, published, stranger):
        inside = Comment.objects.create(
            lesson=published.row, kind="CURATION", text="Who?", written_at=published.at
        )

        with pytest.raises(Comment.DoesNotExist):
            self.say(published, stranger, reply_to_id=inside.pk)

    def test_its_writer_removes_it_and_a_curator_with_a_reason(self, published, stranger):
        own = self.say(published, stranger)
        other = self.say(published, stranger)

        removed = services.remove_comment(comment_id=own.pk, reason="", actor=stranger, at=published.at)
        assert (removed.text, removed.removed_reason) == ("", "Removed by whoever wrote it")
        with pytest.raises(services.NotReady):
            services.remove_comment(comment_id=other.pk, reason="", actor=published.curator, at=published.at)
        with pytest.raises(services.NotAllowed):
            services.remove_comment(comment_id=other.pk, reason="x", actor=published.home, at=published.at)
        services.remove_comment(comment_id=other.pk, reason="Rude", actor=published.curator, at=published.at)
