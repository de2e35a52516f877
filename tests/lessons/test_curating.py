from datetime import date, timedelta

import pytest

from learnonce.base import events, sharing
from learnonce.base.models import AuditEntry
from learnonce.base.sharing import Tier
from learnonce.lessons import services
from learnonce.lessons.calc import checklist, content
from learnonce.lessons.events import LessonPublished
from learnonce.lessons.models import Approval, Comment, CurationReview, Lesson
from learnonce.people import queries as people_queries
from learnonce.people.models import Letter
from learnonce.people.services.letters.composing import message_of
from learnonce.people.services.letters.kinds import Outgoing, kind_called
from tests.factories import lessons, people
from tests.factories.road import ALL_YES
from tests.lessons.test_sharing import sees

BLOCKERS = [check.id for check in checklist.CHECKS if check.blocks and not check.by_grant]


def news(actor):
    return [line.text for line in people_queries.notices(actor=actor)]


class TestChecklist:
    def test_answers_are_kept_for_the_version(self, road):
        road.in_curation()
        road.by_curator(services.answer_checks, answers={"CUR-03": {"answer": "no", "note": " Too grand "}})

        review = CurationReview.objects.get()
        assert (review.version, review.answers["CUR-03"]) == (1, {"answer": "no", "note": "Too grand"})

    @pytest.mark.parametrize(
        "answers",
        [
            {"CUR-99": {"answer": "yes"}},
            {"CUR-03": {"answer": "perhaps"}},
            {"CUR-01": {"answer": "na"}},
            {"CUR-02": {"answer": "yes"}},
        ],
    )
    def test_refuses_what_is_no_answer(self, road, answers):
        road.in_curation()

        with pytest.raises(services.NotReady, match="no answer"):
            road.by_curator(services.answer_checks, answers=answers)

    def test_is_answered_only_in_curation(self, road):
        road.collated()

        with pytest.raises(services.NotReady, match="being checked"):
            road.by_curator(services.answer_checks, answers=ALL_YES)

    def test_a_changed_text_asks_some_of_them_again(self, road):
        road.checked()
        current = {"good": road.row.good}
        services.change(
            lesson_id=road.row.pk,
            changes={"good": "Something else altogether."},
            seen=content.mark(road.row.version, current),
            actor=road.curator,
            at=road.at,
        )

        with pytest.raises(services.NotReady, match="CUR-01"):
            road.by_curator(services.approve)
        review = road.by_curator(services.answer_checks, answers={"CUR-01": {"answer": "yes", "note": ""}})
        assert review.version == 2
        assert review.answers["CUR-03"]["answer"] == "yes"
        assert "CUR-09" not in review.answers


class TestBeginCuration:
    def test_takes_it_in_hand(self, road):
        assert road.in_curation().row.owner_id == road.curator.user_id

    def test_needs_it_organised(self, road):
        road.offered()

        with pytest.raises(services.NotReady):
            road.by_curator(services.begin_curation)


class TestReturn:
    def test_the_home_is_told_and_answers_in_the_same_thread(self, road):
        road.in_curation()
        road.by_curator(services.return_with_questions, questions="Who sends the text?")

        assert road.row.stage == "RETURNED"
        assert news(road.home)[0].startswith("A curator has a question")

        road.by_home(services.answer_questions, answer="Reception does.")
        assert road.row.stage == "COLLATED"
        assert news(road.curator)[0].startswith("The source answered")
        assert list(Comment.objects.order_by("pk").values_list("kind", "text")) == [
            ("CURATION", "Who sends the text?"),
            ("CURATION", "Reception does."),
        ]

    def test_the_question_goes_in_a_letter_that_can_be_answered(self, road):
        road.in_curation()
        road.by_curator(services.return_with_questions, questions="Who sends the text?")

        letter = Letter.objects.get(person_id=road.home.user_id)
        message = message_of(letter, at=road.at)
        assert message.subject.startswith("A curator has a question")
        assert "Who sends the text?" in message.body
        about = (
            kind_called(letter.kind).compose(Outgoing(letter.person_id, letter.about, road.at)).reply_about
        )
        assert about == ("lesson", road.lesson.pk)

        road.by_home(services.answer_questions, answer="Reception does.")
        assert message_of(letter, at=road.at) is None

    def test_needs_a_question_and_an_answer(self, road):
        road.in_curation()
        with pytest.raises(services.NotReady):
            road.by_curator(services.return_with_questions, questions=" ")
        road.by_curator(services.return_with_questions, questions="Who?")
        with pytest.raises(services.NotReady):
            road.by_home(services.answer_questions, answer=" ")

    def test_a_name_in_the_thread_is_asked_about_on_both_sides(self, road):
        road.in_curation()
        named, why = "Zainab Hussain sends it.", "A figure in our film"
        with pytest.raises(services.Identifiable, match="Is this a person"):
            road.by_curator(services.return_with_questions, questions=named)
        road.by_curator(services.return_with_questions, questions=named, override_reason=why)
        with pytest.raises(services.Identifiable):
            road.by_home(services.answer_questions, answer=named)
        road.by_home(services.answer_questions, answer=named, override_reason=why)

        assert Comment.objects.filter(text=named).count() == 2
        let_through = AuditEntry.objects.filter(verb="lesson.number_let_through").order_by("pk")
        assert [(entry.reason, entry.facts["kinds"]) for entry in let_through] == [
            (why, {"questions": ["person"]}),
            (why, {"answer": ["person"]}),
        ]

    def test_only_the_home_answers(self, road):
        road.in_curation()
        road.by_curator(services.return_with_questions, questions="Who?")

        with pytest.raises(services.NotAllowed):
            road.by_curator(services.answer_questions, answer="Me")

    def test_nothing_is_answered_that_was_not_asked(self, road):
        road.in_curation()

        with pytest.raises(services.NotReady):
            road.by_home(services.answer_questions, answer="Hello")

    def test_an_approved_text_can_be_returned_and_needs_a_new_yes(self, road):
        road.approved()
        road.by_curator(services.return_with_questions, questions="Really?")
        road.by_home(services.answer_questions, answer="Yes")

        road.by_curator(services.begin_curation)

        assert road.row.stage == "IN_CURATION"


class TestApprove:
    @pytest.mark.parametrize("blocker", BLOCKERS)
    def test_every_blocker_blocks(self, road, blocker):
        road.checked(**{blocker: {"answer": "no", "note": ""}})

        with pytest.raises(services.NotReady, match=blocker):
            road.by_curator(services.approve)

    def test_what_is_only_advised_does_not(self, road):
        others = {check.id: {"answer": "no", "note": ""} for check in checklist.CHECKS if not check.blocks}
        road.checked(**others)

        assert road.by_curator(services.approve).stage == "APPROVED"

    def test_the_sources_consent_is_its_standing_grant(self, road):
        road.checked()
        sharing.withdraw(
            subject=("lesson", road.row.pk),
            from_tier=Tier.LOCALITY,
            reason="",
            actor=road.home,
            at=road.at,
        )

        with pytest.raises(services.NotReady, match="CUR-02"):
            road.by_curator(services.approve)

    def test_the_blockers_hold_when_nobody_need_approve(self, road, alder):
        alder.approvers = 0
        alder.save()
        road.in_curation()

        with pytest.raises(services.NotReady, match="CUR-01"):
            road.by_curator(services.approve)

    def test_needs_what_was_done(self, road):
        Lesson.objects.update(what_we_did="")
        road.checked()

        with pytest.raises(services.NotReady, match="what you did"):
            road.by_curator(services.approve)

    def test_two_means_two_people(self, road, alder, second_curator):
        alder.approvers = 2
        alder.save()
        road.checked()

        road.by_curator(services.approve)
        assert road.by_curator(services.approve).stage == "IN_CURATION"
        assert Approval.objects.count() == 1
        services.approve(lesson_id=road.row.pk, actor=second_curator, at=road.at)
        assert road.row.stage == "APPROVED"

    def test_whoever_wrote_it_is_not_enough_alone(self, road, alder, second_curator):
        Lesson.objects.update(raised_by=road.curator.user_id)
        road.checked()

        assert road.by_curator(services.approve).stage == "IN_CURATION"
        assert services.approve(lesson_id=road.row.pk, actor=second_curator, at=road.at).stage == "APPROVED"

    def test_refuses_the_home(self, road):
        road.checked()

        with pytest.raises(services.NotAllowed):
            road.by_home(services.approve)

    def test_refuses_what_is_not_in_curation(self, road):
        road.collated()

        with pytest.raises(services.NotReady, match="being checked"):
            road.by_curator(services.approve)


class TestPublish:
    def test_others_find_it_the_source_is_thanked_and_rooms_above_hear(self, road, stranger, monkeypatch):
        heard = []
        monkeypatch.setitem(events._listeners, LessonPublished, [heard.append])

        road.published()

        assert road.row.stage == "PUBLISHED"
        assert sees(stranger, road.row)
        assert news(road.home)[0].startswith("Thank you")
        assert heard == [LessonPublished(lesson_id=road.row.pk, at=road.at)]

    def test_somebody_must_look_again_in_twelve_months(self, road):
        # noon is 29 March 2026, and 365 days later is 29 March 2027
        assert road.published().row.review_by == date(2027, 3, 29)

    def test_reaches_no_further_than_the_source_agreed(self, road, stranger):
        road.approved()

        with pytest.raises(services.NotReady, match="has not agreed"):
            road.by_curator(services.publish, tier=Tier.SIGNED_IN)
        road.by_curator(services.publish, tier=Tier.LOCALITY)
        assert not sees(stranger, road.row)

    def test_public_is_seen_signed_out(self, road, client):
        road.published(Tier.PUBLIC)

        assert "public" in road.row.audience
        assert client.get(f"/lessons/{road.row.pk}").status_code == 200

    def test_refuses_a_tier_that_is_no_publishing(self, road):
        road.approved()

        with pytest.raises(services.NotReady, match="Choose"):
            road.by_curator(services.publish, tier=Tier.TEAM)

    def test_reads_the_text_once_more_in_the_same_transaction(self, road):
        road.approved()
        Lesson.objects.update(results="Mrs Jones of the front desk was happy")

        with pytest.raises(services.Identifiable):
            road.by_curator(services.publish, tier=Tier.LOCALITY)
        road.by_curator(services.publish, tier=Tier.LOCALITY, override_reason="An invented name")

        entry = AuditEntry.objects.get(verb="lesson.published")
        assert (entry.reason, entry.facts["let_through"]) == ("An invented name", {"results": ["person"]})

    def test_refuses_what_is_not_approved(self, road):
        road.checked()

        with pytest.raises(services.NotReady, match="approved"):
            road.by_curator(services.publish, tier=Tier.LOCALITY)

    def test_an_approval_is_of_one_version(self, road):
        road.approved()
        Approval.objects.update(version=7)

        with pytest.raises(services.NotReady, match="not been approved"):
            road.by_curator(services.publish, tier=Tier.LOCALITY)

    def test_refuses_the_home(self, road):
        road.approved()

        with pytest.raises(services.NotAllowed):
            road.by_home(services.publish, tier=Tier.LOCALITY)

    def test_refuses_one_that_was_merged_away(self, road, reception):
        road.approved()
        Lesson.objects.filter(pk=road.row.pk).update(merged_into=lessons.lesson(reception))

        with pytest.raises(services.NotReady, match="merged"):
            road.by_curator(services.publish, tier=Tier.LOCALITY)

    def test_a_merged_source_is_named_only_as_far_as_it_agreed(self, road, amina, reception, stranger):
        agreed = services.capture(team_id=reception.pk, good="Same here", actor=amina, at=road.at)
        silent = services.capture(team_id=reception.pk, good="Here too", actor=amina, at=road.at)
        for one in (agreed, silent):
            services.offer(lesson_id=one.pk, checked=True, actor=amina, at=road.at)
        services.consent(lesson_id=agreed.pk, tier=Tier.SIGNED_IN, actor=amina, at=road.at)
        road.offered()
        for one in (agreed, silent):
            road.by_curator(services.decide, other_id=one.pk, decision="MERGED", reason="")

        road.published()

        assert [sees(stranger, one) for one in (agreed, silent)] == [True, False]


class TestPublishWider:
    def test_reaches_as_far_as_its_source_agreed_since(self, road, stranger):
        road.published(Tier.LOCALITY)
        with pytest.raises(services.NotReady, match="not agreed"):
            road.by_curator(services.publish_wider, tier=Tier.SIGNED_IN)
        road.by_home(services.consent, tier=Tier.SIGNED_IN)
        assert not sees(stranger, road.row)

        road.by_curator(services.publish_wider, tier=Tier.SIGNED_IN)

        assert sees(stranger, road.row)
        assert (road.row.tier, road.row.published_at) == (Tier.SIGNED_IN, road.at)
        assert any(text.startswith("As you agreed") for text in news(road.home))

    def test_refuses_the_home_less_and_what_is_not_published(self, road):
        road.approved()
        with pytest.raises(services.NotReady, match="published"):
            road.by_curator(services.publish_wider, tier=Tier.LOCALITY)
        road.by_curator(services.publish, tier=Tier.LOCALITY)
        with pytest.raises(services.NotReady, match="already"):
            road.by_curator(services.publish_wider, tier=Tier.LOCALITY)
        with pytest.raises(services.NotAllowed):
            road.by_home(services.publish_wider, tier=Tier.SIGNED_IN)

    def test_reads_the_text_once_more(self, road):
        road.published(Tier.LOCALITY)
        road.by_home(services.consent, tier=Tier.PUBLIC)
        Lesson.objects.update(results="Mrs Jones of the front desk was happy")

        with pytest.raises(services.Identifiable):
            road.by_curator(services.publish_wider, tier=Tier.PUBLIC)

        assert road.row.tier == Tier.LOCALITY


class TestConfirm:
    def test_puts_the_review_off_for_a_year(self, road):
        road.published()
        later = road.at + timedelta(days=300)

        services.confirm(lesson_id=road.row.pk, actor=road.home, at=later)

        assert road.row.last_confirmed_at == later
        assert road.row.review_by == (later + timedelta(days=365)).date()

    def test_refuses_a_stranger_and_what_is_not_published(self, road, stranger):
        road.approved()
        with pytest.raises(services.NotReady):
            road.by_curator(services.confirm)
        road.by_home(services.consent, tier=Tier.SIGNED_IN)
        road.by_curator(services.publish, tier=Tier.SIGNED_IN)
        with pytest.raises(services.NotAllowed):
            services.confirm(lesson_id=road.row.pk, actor=stranger, at=road.at)


class TestReminders:
    def test_source_and_curator_are_told_once_before_the_day(self, road):
        road.published()
        soon = road.at + timedelta(days=340)

        assert services.remind_of_reviews(at=soon) == 1
        services.remind_of_reviews(at=soon + timedelta(days=1))

        for one in (road.home, road.curator):
            assert len([text for text in news(one) if text.startswith("Does this still hold")]) == 1

    def test_nobody_is_told_early(self, road):
        road.published()

        assert services.remind_of_reviews(at=road.at + timedelta(days=300)) == 0

    def test_a_curator_above_may_do_it_all(self, road, alder):
        road.curator = people.actor("Gwen", role="curator", over=alder.parent)

        assert road.published().row.stage == "PUBLISHED"
